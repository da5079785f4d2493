"""What the user chose for an export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.model.assessment import Verdict

if TYPE_CHECKING:
    from app.mail.message import Message
    from app.triage.store.values import Row


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose; each format uses what concerns it (see ``Format.uses``).

    Attributes:
        defanged: Whether addresses are written so that nothing opens them: ``hxxps://a[.]example``.
            A report is always written so; JSON Lines and STIX never, for programs read them.
        redacted: Whether a report leaves out who received the message.
        verdicts: Indicators are taken from messages with these verdicts. What the user said a
            message is counts for more than the model.
        read: Gives the message of a row again, for a report that shows its text; None if it cannot
            be read any more. None stands for no message at all.
        say: Gives a sentence of a report in the reader's language.
    """

    defanged: bool = True
    redacted: bool = False
    verdicts: frozenset[Verdict] = frozenset({Verdict.FRAUD})
    read: Callable[[Row], Message | None] | None = None
    say: Callable[[str], str] = str


def judged(row: Row) -> Verdict | None:
    """Return what a row's message is taken for: the user's word, or the verdict."""
    return row.decision or row.verdict
