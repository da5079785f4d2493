"""The sentences about what cannot be read, as far as more than one kind of source needs them."""

from __future__ import annotations

from pathlib import Path

from app.triage.item import Item, Locator, Problem


def shown(name: str) -> str:
    """Return a file name safe to show: what cannot be printed becomes a question mark."""
    return "".join(c if c.isprintable() else "?" for c in name)


def named(path: Path) -> str:
    """Return how ``path`` is called in a sentence."""
    return shown(path.name or str(path))


def instead(path: Path, problem: Problem) -> Item:
    """Return the item for a path without a message."""
    return Item(Locator(str(path)), None, problem)


def changed(path: Path) -> Problem:
    """Return what to say about a file that is no longer what it was."""
    return Problem("changed", f"{named(path)} has changed since it was opened. Open it again.")


def os_problem(path: Path, error: OSError) -> Problem:
    """Return what to say about an error of the operating system."""
    name = shown(str(path))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Problem("missing", f"{name} does not exist. Check the name.")
    if isinstance(error, PermissionError):
        return Problem("unreadable", f"{name} may not be read. Ask for permission or copy it.")
    return Problem("unreadable", f"{name} cannot be read ({error.strerror or 'unknown error'}).")


def not_mail(name: str, head: bytes) -> Problem:
    """Return what to say about a file that is no mail."""
    if head.startswith(b"!BDN"):
        return Problem(
            "not-mail",
            f"{name} is an Outlook data file. Save the messages from Outlook as .msg files first.",
        )
    return Problem(
        "not-mail", f"{name} is not a mail message. Choose .eml, .msg, .mbox, .html or .txt files."
    )
