"""The words on tabs."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QStyleFactory, QStyleOptionTab, QTabBar


def test_the_words_on_tabs_are_not_cut_at_the_bottom(open_window):
    window = open_window()
    window.show()
    bars = window.findChildren(QTabBar)
    assert len(bars) >= 3
    fusion = QStyleFactory.create("Fusion")
    for bar in bars:
        bar.setStyle(fusion)
        for index in range(bar.count()):
            option = QStyleOptionTab()
            bar.initStyleOption(option, index)
            room = fusion.subElementRect(QStyle.SubElement.SE_TabBarTabText, option, bar)
            assert room.height() >= bar.fontMetrics().height(), bar.tabText(index)
