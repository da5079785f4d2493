"""The reasons for and against, strongest first, each with the size of its effect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.gui import theme, translations, words
from app.gui.theme import Meaning
from app.model import alarms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.gui.model_index import Index
    from app.model.assessment import Reason

_BAR: Final = 64
"""Width of the bar in pixels: half for what speaks against, half for what speaks for fraud."""
_FULL: Final = 0.0001
"""The strongest effect fills its half of the bar, unless it is weaker than this. Where many signs
agree, each changes little by itself; the bars still show which of them weigh most."""
_ROLE: Final = Qt.ItemDataRole.UserRole
_SHARE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The effect as a share of the strongest one, -1 to 1; an alarm fills its bar."""


class ReasonsModel(QAbstractListModel):
    """The reasons of one assessment, in its order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons: tuple[Reason, ...] = ()

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Put these reasons in place of those before."""
        self.beginResetModel()
        self._reasons = tuple(reasons)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many reasons there are."""
        return 0 if parent is not None and parent.isValid() else len(self._reasons)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a reason's sentence, the reason itself, or both in words for screen readers."""
        reason = self._reasons[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return translations.reason(reason)
        if role == _ROLE:
            return reason
        if role == _SHARE_ROLE:
            if reason.signal in alarms.CODES:
                return 1.0
            return reason.effect / max(_FULL, *(abs(one.effect) for one in self._reasons))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{translations.reason(reason)} ({words.effect(reason)})"
        return None


class ReasonDelegate(QStyledItemDelegate):
    """Draws a bar to the right (for fraud) or left (against), the sentence, and the effect."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one reason."""
        reason: Reason = index.data(_ROLE)
        rect: QRect = option.rect
        palette: QPalette = option.palette
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if chosen:
            tone = theme.tone(Meaning.CHOSEN, palette)
            box = QRectF(rect).adjusted(2, 2, -2, -2)
            focus = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(tone.accent), 2.0 if focus else 1.0))
            ground = theme.mixed(palette.color(QPalette.ColorRole.Base), QColor(tone.fill), 0.22)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 6, 6)
        self._bar(painter, _mirrored(option, _bar_place(rect)), index.data(_SHARE_ROLE), palette)
        self._words(painter, reason, option)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height that the wrapped sentence needs at the view's width."""
        reason: Reason = index.data(_ROLE)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        metrics = QFontMetrics(option.font)
        small = QFontMetrics(theme.scaled(option.font, 0.9))
        room = QRect(0, 0, _words_width(width), 10_000)
        sentence = metrics.boundingRect(room, _WRAP, translations.reason(reason))
        effect = small.boundingRect(room, _WRAP, _below(reason))
        return QSize(width, sentence.height() + effect.height() + 2 * theme.S + 2)

    def _bar(self, painter: QPainter, rect: QRect, share: float, palette: QPalette) -> None:
        centre = rect.left() + _BAR / 2
        top = rect.top() + 3.0
        height = 10.0
        painter.setPen(QPen(theme.line(palette), 1))
        painter.drawLine(QPointF(centre, top - 3), QPointF(centre, top + height + 3))
        length = max(3.0, _BAR / 2 * min(abs(share), 1.0))
        meaning = Meaning.FOR if share > 0 else Meaning.AGAINST
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tone(meaning, palette).accent))
        left = centre + 1 if share > 0 else centre - 1 - length
        painter.drawRoundedRect(QRectF(left, top, length, height), 2, 2)

    def _words(self, painter: QPainter, reason: Reason, option: QStyleOptionViewItem) -> None:
        palette: QPalette = option.palette
        font, rect = option.font, option.rect
        left = rect.left() + theme.M + _BAR + theme.M
        room = _mirrored(
            option,
            QRect(left, rect.top() + theme.S, _words_width(rect.width()), rect.height()),
        )
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        taken = painter.boundingRect(room, _WRAP, translations.reason(reason))
        painter.drawText(room, _WRAP, translations.reason(reason))
        painter.setFont(theme.scaled(font, 0.9))
        painter.setPen(theme.quiet(palette))
        painter.drawText(room.translated(0, taken.height() + 2), _WRAP, _below(reason))


class ReasonsList(QListView):
    """The list of reasons; moving to one chooses it.

    Signals:
        chosen: A :class:`Reason` was chosen; None if none is.
        asked_again: The chosen reason was clicked or entered once more: show its next place.
    """

    chosen = Signal(object)
    asked_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reasons for the verdict"))
        self.setModel(ReasonsModel(self))
        self.setItemDelegate(ReasonDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.activated.connect(lambda _index: self.asked_again.emit())
        self._listen()

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show these reasons, none chosen."""
        model = self.model()
        if isinstance(model, ReasonsModel):
            model.show_reasons(reasons)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _listen(self) -> None:
        self.selectionModel().selectionChanged.connect(lambda *_: self._choose())

    def _choose(self) -> None:
        rows = self.selectedIndexes()
        self.chosen.emit(rows[0].data(_ROLE) if rows else None)


_WRAP: Final = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading)


def _bar_place(rect: QRect) -> QRect:
    return QRect(rect.left() + theme.M, rect.top() + theme.S, _BAR, rect.height())


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Return ``place`` on the other side where people read from right to left."""
    mirrored: QRect = QStyle.visualRect(option.direction, option.rect, place)
    return mirrored


def _words_width(width: int) -> int:
    return max(width - _BAR - 3 * theme.M, 80)


def _below(reason: Reason) -> str:
    effect = words.effect(reason)
    return effect[:1].upper() + effect[1:]
