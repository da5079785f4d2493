"""How many messages there are of each verdict and each probability, drawn; choosing filters.

Each drawing is a list view with a delegate that paints: so mouse, keyboard and screen readers work
as they do in every list, and a bar is an item with a name, a number and a selection.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.gui import badges, glyphs, kinds, theme
from app.gui.badges import Badge
from app.model.assessment import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.gui.model_index import Index

BINS: Final = 20
"""Bars of the histogram: 5 % each."""
_COUNT_ROLE: Final = Qt.ItemDataRole.UserRole
_SHARE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_HEIGHT: Final = 56


class Counts(QAbstractListModel):
    """Names with numbers, and each number's share of the largest one."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._counts = [0] * len(self._names)

    @property
    def counts(self) -> list[int]:
        """The numbers, in order."""
        return list(self._counts)

    def show(self, counts: Sequence[int]) -> None:
        """Take new numbers."""
        if list(counts) != self._counts:
            self._counts = list(counts)
            self.dataChanged.emit(self.index(0), self.index(len(self._names) - 1))

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many names there are."""
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the name, the number, or both in words."""
        count = self._counts[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[index.row()]
        if role == _COUNT_ROLE:
            return count
        if role == _SHARE_ROLE:
            return count / max(*self._counts, 1)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            number = QLocale().toString(count)
            return self.tr("{name}: {number}").format(name=self._names[index.row()], number=number)
        return None


class VerdictDelegate(QStyledItemDelegate):
    """Draws one verdict: sign, name and number on a bar as long as its share of the largest."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Return the size of one line."""
        return QSize(120, option.fontMetrics.height() + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        palette: QPalette = option.palette
        kind = kinds.KINDS[index.row()]
        backwards = option.direction == Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter, palette, box, index, backwards=backwards)
        _paint_ground(painter, option, box)
        line = box.adjusted(5, 0, -5, 0)
        side = float(option.fontMetrics.height()) - 1
        sign = QRectF(line.right() - side if backwards else line.left(), 0, side, side)
        sign.moveTop(line.center().y() - side / 2)
        if kind is None:
            badges.paint(painter, Badge.CLOSE, sign, palette)
        else:
            glyphs.paint(painter, kind, sign, palette)
        text = line.adjusted(0, 0, -side - 6, 0) if backwards else line.adjusted(side + 6, 0, 0, 0)
        number = QLocale().toString(int(index.data(_COUNT_ROLE)))
        room = int(text.width() - option.fontMetrics.horizontalAdvance(number) - 8)
        elide = Qt.TextElideMode.ElideRight
        name = option.fontMetrics.elidedText(str(index.data()), elide, max(room, 0))
        middle = Qt.AlignmentFlag.AlignVCenter
        # The painter mirrors left and right by itself where text runs from right to left.
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(text, near | middle, name)
        painter.drawText(text, far | middle, number)
        painter.restore()

    def _paint_bar(
        self, painter: QPainter, palette: QPalette, box: QRectF, index: Index, *, backwards: bool
    ) -> None:
        tone = theme.tone(kinds.KINDS[index.row()] or Verdict.UNREADABLE, palette)
        share = float(index.data(_SHARE_ROLE))
        if share <= 0:
            return
        bar = QRectF(box)
        bar.setWidth(max(box.width() * share, 4.0))
        if backwards:
            bar.moveRight(box.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(bar, QColor(tone.fill))
        painter.setBrush(QColor(tone.accent))
        painter.drawRect(QRectF(bar.left(), bar.bottom() - 2, bar.width(), 2))


class BinDelegate(QStyledItemDelegate):
    """Draws one bar of the histogram."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Return the share of the view's room that one bar has."""
        view = option.widget
        return view.gridSize() if isinstance(view, QListView) else QSize(8, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one bar; its height follows the square root, so that few show beside many."""
        palette: QPalette = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        _paint_ground(painter, option, box)
        share = float(index.data(_SHARE_ROLE))
        painter.setPen(Qt.PenStyle.NoPen)
        foot = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(foot, theme.line(palette))
        if share > 0:
            height = max((box.height() - 6) * sqrt(share), 3.0)
            bar = QRectF(box.left() + 1, box.bottom() - 1 - height, box.width() - 2, height)
            fraud = QColor(theme.tone(Verdict.FRAUD, palette).accent)
            painter.setBrush(theme.mixed(theme.quiet(palette), fraud, index.row() / (BINS - 1)))
            painter.drawRoundedRect(bar, 1, 1)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
    """Tint what is selected or below the mouse, and frame what has the keyboard."""
    palette: QPalette = option.palette
    accent = palette.color(QPalette.ColorRole.Highlight)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if selected or hovered:
        ground = QColor(accent)
        ground.setAlphaF(0.28 if selected else 0.10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 3, 3)
    focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
    if option.state & QStyle.StateFlag.State_HasFocus and option.state & focused:
        painter.setPen(QPen(accent, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)


class Bars(QListView):
    """A list whose chosen items filter; Escape chooses none.

    Signals:
        picked: The reader chose other items; carries their numbers, a sorted list.
    """

    picked = Signal(object)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = Counts(names, self)
        self._told = False
        self.setModel(self._counts)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell())

    @property
    def counts(self) -> list[int]:
        """The numbers shown."""
        return self._counts.counts

    def show_counts(self, counts: Sequence[int]) -> None:
        """Show these numbers."""
        self._counts.show(counts)

    def show_picked(self, numbers: Iterable[int]) -> None:
        """Show that these items are chosen, without announcing it."""
        wanted = QItemSelection()
        for number in numbers:
            index = self._counts.index(number)
            wanted.select(index, index)
        self._told = True
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._told = False

    def picked_numbers(self) -> list[int]:
        """Return which items are chosen, in order."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def event(self, event: QEvent) -> bool:
        """Take Escape before the window does, as long as something is chosen."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.picked_numbers()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Escape choose nothing."""
        if event.key() == Qt.Key.Key_Escape and self.picked_numbers():
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802 - Qt's name
        """Leave letters alone."""

    def _tell(self) -> None:
        if not self._told:
            self.picked.emit(self.picked_numbers())


class Histogram(Bars):
    """Side by side bars that share the width; a click on the only chosen one chooses none."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(names, parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setItemDelegate(BinDelegate(self))
        self.setFixedHeight(_HEIGHT)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give each bar its share of the width."""
        super().resizeEvent(event)
        self._share_room()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose, or choose none."""
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if index.isValid() and plain and self.picked_numbers() == [index.row()]:
            self.clearSelection()
        else:
            super().mousePressEvent(event)

    def _share_room(self) -> None:
        self.setGridSize(QSize(max(self.viewport().width() // BINS, 4), _HEIGHT - 2))


class Overview(QWidget):
    """Verdict counts and the histogram of probabilities.

    Attributes:
        verdicts: A bar for each verdict.
        chances: The histogram.

    Signals:
        verdicts_picked: Carries a frozenset of verdicts (None in it: could not be opened), or
            None for all.
        chances_picked: Carries the lower and upper bound of the probability, or None for all.
    """

    verdicts_picked = Signal(object)
    chances_picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdicts = Bars([kinds.name(kind) for kind in kinds.KINDS])
        self.verdicts.setItemDelegate(VerdictDelegate(self.verdicts))
        self.verdicts.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.chances = Histogram([_span(number) for number in range(BINS)])
        line = self.verdicts.sizeHintForRow(0)
        self.verdicts.setFixedHeight(line * len(kinds.KINDS) + 2)
        self.chances.setToolTip(
            self.tr("The height follows the square root, so that few show beside many.")
        )
        self._groups = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._groups.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        self._groups.setSpacing(theme.S)
        self._groups.addLayout(self._group(self.tr("Verdicts"), self.verdicts), 1)
        chances = self._group(self.tr("Probability of fraud"), self.chances)
        chances.insertLayout(2, self._axis())
        self._groups.addLayout(chances, 1)
        self.verdicts.picked.connect(self._pick_verdicts)
        self.chances.picked.connect(self._pick_chances)

    def show_counts(self, counts: Mapping[Verdict | None, int]) -> None:
        """Show how many there are of each verdict."""
        self.verdicts.show_counts([counts.get(kind, 0) for kind in kinds.KINDS])

    def show_histogram(self, bins: Sequence[int]) -> None:
        """Show how many there are of each probability."""
        self.chances.show_counts(bins)

    def show_filter(
        self,
        verdicts: frozenset[Verdict | None] | None,
        chance: tuple[float, float] | None,
    ) -> None:
        """Show what is filtered by."""
        self.verdicts.show_picked(
            at for at, kind in enumerate(kinds.KINDS) if verdicts is not None and kind in verdicts
        )
        low, high = (BINS, BINS) if chance is None else (chance[0] * BINS, chance[1] * BINS)
        self.chances.show_picked(range(round(low), round(high)))

    def show_side_by_side(self, *, on: bool) -> None:
        """Put the two drawings side by side, or one below the other."""
        direction = QBoxLayout.Direction
        self._groups.setDirection(direction.LeftToRight if on else direction.TopToBottom)

    def _group(self, title: str, bars: Bars) -> QVBoxLayout:
        label = QLabel(title)
        label.setFont(theme.scaled(self.font(), 1.0, bold=True))
        bars.setAccessibleName(title)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(bars)
        column.addStretch(1)
        return column

    def _axis(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for at, share in enumerate((0, 50, 100)):
            label = QLabel(self.tr("{number} %").format(number=QLocale().toString(share)))
            label.setFont(theme.scaled(self.font(), 0.85))
            if at:
                row.addStretch(1)
            row.addWidget(label)
        return row

    def _pick_verdicts(self, numbers: Sequence[int]) -> None:
        self.verdicts_picked.emit(frozenset(kinds.KINDS[at] for at in numbers) or None)

    def _pick_chances(self, numbers: Sequence[int]) -> None:
        span = (numbers[0] / BINS, (numbers[-1] + 1) / BINS) if numbers else None
        self.chances_picked.emit(span)


def _span(number: int) -> str:
    low, high = number * 100 // BINS, (number + 1) * 100 // BINS
    return f"{QLocale().toString(low)}–{QLocale().toString(high)} %"
