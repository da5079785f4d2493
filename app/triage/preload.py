"""What the fork server loads while the program that started it is still loading itself.

It loads once, for all worker processes, what each of them needs.
"""

from __future__ import annotations

import atexit
import gc
import os

from app import features
from app.mail.reader import read_message
from app.triage import (
    traits,
    worker,  # noqa: F401 - loaded for the processes to come
)


def _load_tables() -> None:
    """Have every table of names and phrases loaded, by looking at a message that needs them."""
    # A hundred thousand lasting objects come into being: looking for garbage among them is in vain.
    gc.disable()
    message = read_message(
        b"From: Example Bank <service@bank.example>\nSubject: Notice\n\n"
        b"<html><body><p>See <a href='https://bank.example/'>bank.example</a></p></body></html>"
    )
    features.extract(message)
    traits.of_message(message)
    gc.enable()


_load_tables()
# Taking all of that apart takes a tenth of a second, which a program would wait that reads what
# this one writes: the server holds its standard output open.
atexit.register(os._exit, 0)
