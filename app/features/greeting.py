"""Whom a message greets: by name, or as one of many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from app.features import fold

_LENGTH: Final = 1_500
"""Characters at the start of a text in which a greeting is looked for."""
_MOST: Final = 3
_FORMS: Final = (
    "dear", "hello", "hi", "hey", "good (?:morning|afternoon|evening)", "hallo", "liebe[r]?",
    "sehr geehrte[rs]?(?: herr| frau)?", "guten (?:tag|morgen)", "bonjour", "bonsoir", "salut",
    "cher", "chère", "hola", "estimad[oa]", "querid[oa]", "ol[áa]", "prezad[oa]", "car[oa]", "ciao",
    "gentile", "buongiorno", "salve", "beste", "geachte", "hej", "kære", "hei", "hyvä",
    "dzień dobry", "witaj", "szanown[yia]", "dobrý den", "merhaba", "sayın", "здравствуйте",
    "добрый день", "уважаем(?:ый|ая)",
)  # fmt: skip
_FIRST: Final = "".join(sorted({form[0] for form in _FORMS}))
"""Looking at the first letter of a line halves the time: few lines are a greeting."""
_GREETING: Final = re.compile(
    rf"\n[ \t]*(?=[{_FIRST}])(?:{'|'.join(_FORMS)})[ \t]+([^\n,!.:;]{{2,40}})[,!.:;\n]",
    re.IGNORECASE,
)
_GENERIC: Final = """
customer customers client clients user users member members subscriber sir madam friend friends
all team everyone valued beneficiary winner account holder owner colleague partner there folks
guys kunde kunden kundin mitglied nutzer damen herren utilisateur cliente clientes usuario socio
membro klant gebruiker kund asiakas kliencie uzytkowniku zakaznik musterimiz kullanici klient
dear email mail webmail messieurs mesdames monsieur madame senor senora sig signor signora amico
amigo beloved
"""
GENERIC_NAMES: Final = frozenset(_GENERIC.split())
"""Words that may follow a greeting and tell no name."""


def greeted(text: str) -> Iterator[str]:
    """Yield the words behind the first greetings that may be a name."""
    for match in islice(_GREETING.finditer(f"\n{text[:_LENGTH]}"), _MOST):
        words = fold.fold_text(match[1]).split()
        if "@" not in match[1] and len(words) < 5:
            yield from (word for word in words if word not in GENERIC_NAMES and len(word) > 1)
