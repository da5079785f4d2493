"""Who frauds come from: look-alikes, free mail, hacked servers, forged and misused addresses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from build.written.draw import Draw
from build.written.fields import person
from build.written.fraud import hosts


@dataclass(frozen=True, slots=True)
class Sender:
    """Where a fraud comes from.

    Attributes:
        address: In From.
        return_path: The envelope sender; "" for one that agrees with ``address``.
        relay: The host that hands it over; "" for one of the address's own.
        authenticated: Whether the receiver's checks pass.
    """

    address: str
    return_path: str = ""
    relay: str = ""
    authenticated: bool = True


@dataclass(frozen=True, slots=True)
class Guise:
    """What a sender's address may take up.

    Attributes:
        domain: The true domain of the organisation the fraud claims to be; a small firm's if none.
        own: The recipient's domain.
        language: Of the message.
        draw: Chooses the rest.
    """

    domain: str
    own: str
    language: str
    draw: Draw

    def local(self) -> str:
        """Return the local part of a service's address."""
        return str(self.draw.pick(hosts.words()["locals"]))


def _look(guise: Guise) -> Sender:
    draw = guise.draw
    host = hosts.lookalike(guise.domain, guise.language, draw)
    host = draw.pick((host, host, f"{draw.pick(('mail', 'e', 'm', 'post'))}.{host}"))
    return Sender(f"{guise.local()}@{host}", authenticated=draw.chance(0.7))


def _inside(guise: Guise) -> Sender:
    host = hosts.lookalike(guise.own, guise.language, guise.draw)
    return Sender(f"{guise.local()}@{host}", authenticated=guise.draw.chance(0.6))


def _free(guise: Guise) -> Sender:
    return Sender(hosts.free_mailbox(guise.language, guise.draw))


def _hacked(guise: Guise) -> Sender:
    address = f"{guise.local()}@{hosts.neutral(guise.draw)}"
    return Sender(address, authenticated=guise.draw.chance(0.8))


def _random(guise: Guise) -> Sender:
    draw = guise.draw
    address = f"{draw.pick((guise.local(), draw.letters(6)))}@{hosts.throwaway(draw)}"
    return Sender(address, authenticated=draw.chance(0.5))


def _forged(guise: Guise, domain: str) -> Sender:
    draw = guise.draw
    relay = draw.pick((hosts.neutral(draw), hosts.throwaway(draw)))
    return_path = draw.pick(("", f"{draw.letters(5)}@{relay}"))
    relay = f"vps{draw.digits(3)}.{relay}"
    return Sender(f"{guise.local()}@{domain}", return_path, relay, authenticated=False)


def _spoof(guise: Guise) -> Sender:
    return _forged(guise, guise.domain)


def _self(guise: Guise) -> Sender:
    return _forged(guise, guise.own)


def _genuine(guise: Guise) -> Sender:
    return Sender(f"{guise.draw.pick(('service', 'noreply', 'no-reply'))}@{guise.domain}")


def _person(guise: Guise) -> Sender:
    host = hosts.neutral(guise.draw)
    return Sender(person(guise.language, guise.draw.branch("person"), host=host).address)


KINDS: Final[dict[str, Callable[[Guise], Sender]]] = {
    "look": _look,
    "inside": _inside,
    "free": _free,
    "hacked": _hacked,
    "random": _random,
    "spoof": _spoof,
    "self": _self,
    "genuine": _genuine,
    "person": _person,
}
"""What a text's ``from`` field may name: a look-alike of the organisation or of the recipient's own
domain (inside), free mail, a hacked server, a throwaway domain, the organisation's address forged,
the recipient's own forged (self), the organisation's own service misused (genuine), and somebody's
mailbox that was taken over (person)."""
