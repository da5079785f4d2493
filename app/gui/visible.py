"""Hostile characters made visible, and links made harmless to copy: see ``app.triage.visible``."""

from app.triage.visible import (
    defanged,
    defanged_target,
    is_hidden,
    name,
    one_line,
    source_text,
    token,
    visible,
)

__all__ = [
    "defanged",
    "defanged_target",
    "is_hidden",
    "name",
    "one_line",
    "source_text",
    "token",
    "visible",
]
