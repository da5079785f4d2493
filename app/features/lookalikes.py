"""Hosts that imitate a name they do not belong to.

All look-ups are in dictionaries, and their number is linear in the length of the host. Names at
edit distance 1 are found through deletion neighbourhoods (W. Garbe's symmetric delete
algorithm): two words one edit apart meet when one letter is deleted from either of them.
"""

from __future__ import annotations

import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from app.features import hosts
from app.mail.domains import is_ip, registrable, to_unicode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

T = TypeVar("T")

_LONGEST_HOST: Final = 253
"""RFC 1035 section 2.3.4; whatever is longer cannot be reached."""
_MOST_LABELS: Final = 12
_MOST_PIECES: Final = 8
_STRONG: Final = 5
"""Letters from which a distinctive name counts on its own, without a word beside it."""
_EDITED: Final = 6
"""Letters from which one wrong letter is an imitation, not another short word."""
_REPLACED: Final = 8
"""Letters from which any one letter may be another one."""
_SHORTEST_JOINED: Final = 3
"""Letters of a name that may be written together with a word ("dhldelivery")."""
_LONGEST_WORD: Final = 15
"""Letters of the longest word of the list below."""
# Suffixes that only authorities, schools and the like are given.
_RESERVED: Final = frozenset(("gov", "gob", "gouv", "govt", "go", "mil", "edu", "ac"))

# Letters of other scripts that look like a Latin one (Unicode UTS #39, the part met in mail).
_LETTER_PAIRS: Final = """
    аa вb еe ёe іi кk мm нh оo рp сc тt уy хx ѕs јj ԁd ԛq ԝw һh ӏl гr ьb
    οo αa εe ιi κk νv ρp τt υu χx γy ωw σo ոn սu ցg հh օo ɡg ɑa ɩi ıi
"""
_LETTERS: Final = str.maketrans({pair[0]: pair[1] for pair in _LETTER_PAIRS.split()})
_DIGITS: Final = ("0o", "3e", "4a", "5s", "7t", "8b", "9g")
_LIKE_L: Final = str.maketrans("".join(d[0] for d in _DIGITS) + "1", "oeastbgl")
_LIKE_I: Final = str.maketrans("".join(d[0] for d in _DIGITS) + "1", "oeastbgi")
_PAIRS: Final = (("rn", "m"), ("vv", "w"))
_ALIKE: Final = frozenset(map(frozenset, ("li", "lj", "ij", "uv", "mn", "gq", "ce", "oq", "lt")))

# Words that stand beside a name to make a domain sound official.
_OFFICIAL: Final = """
    login log logon signin sign secure secured security safe safety account accounts acct verify
    verified verification validate validation update updates upgrade unlock unblock restore
    recover recovery reset confirm confirmation auth authenticate authentication access billing
    bill invoice payment payments pay refund refunds rebate claim claims alert alerts notice
    notification notifications suspended suspension limited support help helpdesk helpcenter
    service services customer client clients user users member members wallet connect password
    passwort identity idcheck id check center centre webmail portal
    online web my mein meine mon mi info team app mobile net com www
    track tracking trackandtrace parcel package paket pakete delivery deliver redelivery shipment
    shipping zoll customs reschedule depot colis livraison suivi envio entrega paquete rastreo
    sicherheit sicher konto kunde kunden kundenservice kundencenter anmelden anmeldung
    bestaetigen bestaetigung aktualisierung verifizierung hilfe rechnung zahlung banking bank
    ebanking securite compte espace connexion verif remboursement paiement facture assistance
    seguridad cuenta cliente clientes acceso verificar verificacion pago factura soporte ayuda
    conta acesso seguro seguranca atualizar pagamento fatura suporte
    sicurezza conto accesso verifica aggiornamento clienti assistenza
    veilig inloggen beveiliging rekening klant klanten betaling betalen bezorging verificatie
    logowanie bezpieczenstwo platnosc doplata paczka przesylka klienta
    bonus gift giftcard reward rewards prize winner promo free airdrop giveaway token swap
    defi exchange bridge staking kyc 2fa mfa otp sms
"""
# Of these, what shops, clubs and agencies use beside their own name as well: not enough where the
# name is an everyday word ("next-online", "visa-service", "target-bank").
_COMMON: Final = """
    online web my mein meine mon mi info team app mobile net com www service services
    id check center centre free sms exchange bridge connect safe log sign bank banking
    gift member members portal espace user users customer client clients cliente promo token pay
    safety access upgrade updates sicher veilig swap bill help seguro alert alerts
"""
# Of these, what stands beside anything, and so says nothing about a short name in another label.
_EVERYWHERE: Final = frozenset(("www", "web", "com", "net", "my", "mi", "id", "app", "mobile"))
_WORDS: Final = frozenset(_OFFICIAL.split())
_DECISIVE: Final = _WORDS - frozenset(_COMMON.split())


def _latin(label: str) -> str:
    """Return a label with look-alike letters replaced and diacritics removed."""
    if label.isascii():
        return label
    parts = unicodedata.normalize("NFKD", label.casefold().translate(_LETTERS))
    return "".join(c for c in parts if not unicodedata.combining(c)).translate(_LETTERS)


def _disguises(label: str) -> Iterator[str]:
    """Yield the plain forms that a label may be a disguise of, without the label itself."""
    seen = {label}
    latin = _latin(label)
    for form in (latin, latin.translate(_LIKE_L), latin.translate(_LIKE_I)):
        joined = form
        for pair, letter in _PAIRS:
            joined = joined.replace(pair, letter)
        for plain in (form, joined):
            if plain not in seen:
                seen.add(plain)
                yield plain


def _made_of_words(text: str) -> bool:
    """Return whether ``text`` is nothing but words of the list, at most three."""
    if text in _WORDS:
        return True
    ends = {0}
    for _ in range(3):
        ends = {
            end
            for start in ends
            for end in range(start + 2, min(len(text), start + _LONGEST_WORD) + 1)
            if text[start:end] in _WORDS
        }
        if len(text) in ends:
            return True
    return False


def _one_edit(word: str, name: str) -> bool:
    """Return whether ``word`` is ``name`` with one letter dropped, doubled, swapped or replaced.

    Of the shortest names only a vowel or one of two equal letters may be missing: without a
    consonant they are other words.
    """
    size = len(name)
    at = next((i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), None)
    if at is None:
        at = min(len(word), size)
    if len(word) == size - 1:
        weighty = size > _EDITED or name[at] in "aeiouy" or name[at] == name[at - 1]
        return word[at:] == name[at + 1 :] and at > 0 and weighty
    if len(word) == size + 1:
        doubled = at > 0 and word[at] == word[at - 1]
        return word[at + 1 :] == name[at:] and (doubled or (size >= _REPLACED and 0 < at < size))
    if len(word) != size or at >= size or word == name:
        return False
    if word[at + 2 :] == name[at + 2 :] and word[at : at + 2] == name[at : at + 2][::-1]:
        return True
    alike = frozenset((word[at], name[at])) in _ALIKE
    return word[at + 1 :] == name[at + 1 :] and (alike or (size >= _REPLACED and at > 0))


def _deletions(word: str) -> Iterator[str]:
    """Yield ``word`` with each of its letters left out in turn."""
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


class Lookalikes(Generic[T]):
    """Names, and the hosts that imitate them.

    Attributes:
        names: Lower-case ASCII letters and digits only ("bankofamerica"), with whose they are.
        domains: Registrable domains with their owners, who imitate nobody.
        distinctive: The names that are no everyday words.
        edited: The distinctive names that are looked for with one letter wrong too.
        guarded: The distinctive names that no service of others would put before its own domain.
            Shops and programs are met there ("walmart.survey.example", "gitlab.school.example"),
            banks are not.
    """

    def __init__(
        self,
        names: Mapping[str, T],
        domains: Mapping[str, T],
        distinctive: AbstractSet[str],
        edited: AbstractSet[str],
        guarded: AbstractSet[str],
    ) -> None:
        self.names = names
        self.domains = domains
        self.distinctive = distinctive
        self.edited = edited
        self.guarded = guarded

    @cached_property
    def _neighbours(self) -> dict[str, tuple[str, ...]]:
        """Map each name of enough letters, and it with one letter left out, to the name."""
        found: dict[str, tuple[str, ...]] = {}
        for name in self.edited:
            if len(name) >= _EDITED:
                for near in {name, *_deletions(name)}:
                    found[near] = (*found.get(near, ()), name)
        return found

    def find(self, host: str) -> tuple[T, str] | None:
        """Return whom ``host`` imitates and how, or None (see ``Brands.lookalike``)."""
        host = host.strip(".").lower()
        if len(host) > _LONGEST_HOST:
            return None
        own = registrable(host)
        if not own or own in self.domains or is_ip(own):
            return None
        if not _RESERVED.isdisjoint(own.split(".")[1:]):
            return None
        before = to_unicode(host[: -len(own)]).split(".")[-_MOST_LABELS:]
        labels = [label for label in before if label]
        main = to_unicode(own).partition(".")[0]
        return self._in_front(labels, own) or self._in_label(main, labels)

    def _in_front(self, labels: list[str], own: str) -> tuple[T, str] | None:
        """Look for a brand's domain, or its name, in front of the registrable domain ``own``."""
        for start in range(len(labels) - 1):
            for end in (start + 2, start + 3):
                spelled = ".".join(labels[start:end])
                owner = self.domains.get(spelled)
                if owner is None:
                    owner = self.domains.get(spelled.rpartition("-")[2])
                if owner is not None:
                    return owner, "subdomain"
        kinds = hosts.host_kind(own)
        if "mail-service" in kinds or "file-sharing" in kinds:
            return None
        for label in labels:
            if "free-hosting" in kinds:
                found = self._in_label(label, [])
                if found is not None:
                    return found
            else:
                name = self._name_in(label.split("-")[:_MOST_PIECES], labels, self.guarded)
                if name is not None:
                    return self.names[name], "subdomain"
        return None

    def _in_label(self, label: str, others: list[str]) -> tuple[T, str] | None:
        """Look for a name in one label, plain, disguised or misspelled."""
        name = self._name_in(label.split("-")[:_MOST_PIECES], others, self.distinctive)
        if name is not None:
            return self.names[name], "contains"
        for plain in _disguises(label):
            name = self._disguised(label, plain)
            if name is not None:
                return self.names[name], "confusable"
        for core in self._cores(label):
            name = self._misspelled(core)
            if name is not None:
                return self.names[name], "edit"
        return None

    def _name_in(self, pieces: list[str], others: list[str], known: AbstractSet[str]) -> str | None:
        """Return the name that stands in the hyphened pieces of a label.

        Args:
            pieces: Of the label.
            others: The other labels of the host.
            known: The names that count without a word of the list beside them.
        """
        for size in range(min(4, len(pieces)), 0, -1):
            for start in range(len(pieces) - size + 1):
                run = "".join(pieces[start : start + size])
                if run not in self.names:
                    continue
                beside = {*pieces[:start], *pieces[start + size :]}
                if run in self.distinctive:
                    beside.update(others)
                if (len(run) >= _STRONG and run in known) or self._helped(run, beside):
                    return run
        for piece in {*pieces, "".join(pieces)}:
            name = self._joined(piece)
            if name is not None:
                return name
        return None

    def _helped(self, name: str, beside: AbstractSet[str]) -> bool:
        """Return whether a weak name has a word beside it that speaks for an imitation."""
        helping = (beside & _WORDS) - _EVERYWHERE
        return bool(helping if name in self.distinctive else helping & _DECISIVE)

    def _joined(self, piece: str) -> str | None:
        """Return the name that is written together with words of the list ("paypallogin")."""
        if piece in _WORDS:
            return None
        for cut in range(2, len(piece) - 1):
            for name, rest in ((piece[:cut], piece[cut:]), (piece[cut:], piece[:cut])):
                if name not in self.names or not _made_of_words(rest):
                    continue
                strong = len(name) >= _STRONG and name in self.distinctive
                if strong or (len(name) >= _SHORTEST_JOINED and rest in _DECISIVE):
                    return name
        return None

    def _disguised(self, label: str, plain: str) -> str | None:
        """Return the name that ``label`` writes with other letters, ``plain`` being undisguised."""
        whole = plain.replace("-", "")
        digits = label.isascii() and any(c.isdigit() for c in label.rstrip("0123456789"))
        if (
            len(whole) >= _STRONG
            and whole in self.names
            and (whole in self.distinctive or (digits and plain.isalpha()))
        ):
            return whole
        name = self._name_in(plain.split("-")[:_MOST_PIECES], [], self.distinctive)
        return name if name is not None and name not in label.replace("-", "") else None

    def _cores(self, label: str) -> Iterator[str]:
        """Yield the parts of a label that may be a misspelled name."""
        pieces = label.split("-")[:_MOST_PIECES]
        for piece in {"".join(pieces), *pieces}:
            yield piece
            for cut in range(2, len(piece) - _EDITED + 2):
                if piece[:cut] in _WORDS:
                    yield piece[cut:]
                if piece[-cut:] in _WORDS:
                    yield piece[:-cut]

    def _misspelled(self, word: str) -> str | None:
        """Return the name that is one edit away from ``word``."""
        if len(word) < _EDITED - 1 or word in self.names:
            return None
        near = self._neighbours
        for form in (word, *_deletions(word)):
            for name in near.get(form, ()):
                if _one_edit(word, name):
                    return name
        return None
