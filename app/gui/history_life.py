"""Which history the pages use: the lasting one, a passing one, or none for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.gui.history import HistoryPage
    from app.gui.keeper import Keeper
    from app.gui.many import ManyPage
    from app.gui.settings import Settings
    from app.triage.store import Store


class HistoryLife(QObject):
    """Opens, changes and erases the history, and tells the pages.

    Attributes:
        store: The one in use; None while it is being opened, or if there can be none.

    Signals:
        ready: The pages have it; carries a sentence about it, or "".
    """

    ready = Signal(str)

    def __init__(
        self,
        keeper: Keeper,
        many: ManyPage,
        page: HistoryPage,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store: Store | None = None
        self._opening = True
        self._changes = False
        self._keeper = keeper
        self._many = many
        self._page = page
        self._settings = settings
        keeper.ready.connect(self._use)

    @property
    def opening(self) -> bool:
        """Whether it is still being opened."""
        return self._opening

    def open(self) -> None:
        """Open the one that the settings ask for."""
        self._opening = True
        self._keeper.open(lasting=self._settings.history)

    def change(self) -> None:
        """Open the one that the settings ask for now, once no table shows what is in the other."""
        self._changes = self._many.running or not self._many.isHidden()
        if not self._changes:
            self._let_go()
            self.open()

    def change_if_asked(self) -> None:
        """Do what :meth:`change` had to put off, if nothing shows the table any more."""
        if self._changes and self._many.isHidden():
            self.change()

    def erase(self) -> None:
        """Delete all that was ever kept."""
        self._many.cancel()
        self._let_go()
        self._keeper.erase()
        self.open()

    def _let_go(self) -> None:
        self.store = None
        self._many.set_store(None)
        self._page.set_store(None)

    def _use(self, store: Store | None, notice: str, lasting: bool) -> None:  # noqa: FBT001 - a slot
        self._opening = False
        self.store = store
        self._many.set_store(store)
        self._page.set_store(store if lasting else None)
        self.ready.emit(notice)
