"""What no model has to learn: things in a message that everyday mail has no reason to hold.

Attachments that steal passwords or start programs are too rare in labelled mail for a model to
learn what they mean. A message with one of them is never called harmless; whether it is fraud is
still for the model to say.
"""

from __future__ import annotations

from typing import Final

from app.mail.message import Message
from app.mail.places import Place, Where
from app.model.assessment import Reason, Sentence

RULES: Final = (
    ("attachment-password", frozenset({"password-field"}), "An attached page asks for a password"),
    ("attachment-smuggling", frozenset({"smuggling"}), "An attached page builds a hidden file"),
    (
        "attachment-program",
        frozenset({"executable", "script", "shortcut", "disk-image"}),
        "A program, script or disk image is attached",
    ),
    (
        "attachment-disguised",
        frozenset({"double-extension", "rtl-name"}),
        "An attachment hides what kind of file it is",
    ),
)
"""Code, the flags of ``app.mail`` that raise it, and what to say."""

CODES: Final = frozenset(code for code, _, _ in RULES)
"""What stands in the place of a signal's name."""


def alarms(message: Message) -> tuple[Reason, ...]:
    """Return one reason for each rule that the message breaks; without a measured effect."""
    found = []
    for code, flags, text in RULES:
        files = [i for i, file in enumerate(message.attachments) if file.flags & flags]
        if files:
            names = tuple(message.attachments[i].name or "no name" for i in files[:3])
            places = tuple(Place(Where.ATTACHMENT, i, i + 1) for i in files)
            said = Sentence(text, details=names)
            found.append(Reason(code, 0.0, said.text, places, said))
    return tuple(found)
