"""What a source gives: a message with its place, or a problem in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.mail import limits

READ_BYTES: Final = limits.MESSAGE_BYTES + 1
"""Bytes read of one message: one more than the reader takes, so that it sees that it is cut."""


@dataclass(frozen=True, slots=True)
class Locator:
    """Enough to read one message again.

    Attributes:
        path: Of the file.
        index: Position in an mbox or zip, from 0; else 0.
        offset: Of the first byte in an mbox (or in the mbox inside a zip); else 0.
        length: In bytes.
        member: The name inside a zip; "" elsewhere. Never used as a path.
    """

    path: str
    index: int = 0
    offset: int = 0
    length: int = 0
    member: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there is no message.

    Attributes:
        code: A stable kebab-case code.
        text: A sentence for the user, with the name of the file and what to do.
    """

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One message, or one thing that is none; exactly one of ``data`` and ``problem`` is set."""

    locator: Locator
    data: bytes | None
    problem: Problem | None


class SourceError(Exception):
    """A message cannot be read (again).

    Attributes:
        problem: What to tell the user.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.text)
        self.problem = problem
