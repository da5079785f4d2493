"""Where frauds lead: look-alikes, hacked sites, shorteners, free hosting, bare addresses."""

from __future__ import annotations

import base64
import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from build.written.draw import Draw
from build.written.fraud import hosts
from build.written.links import site_of


@dataclass(frozen=True, slots=True)
class Aim:
    """What a link's address may take up.

    Attributes:
        domain: The true domain of the organisation the fraud claims to be; a small firm's if none.
        language: Of the message.
        recipient: The address it is sent to.
        draw: Chooses the rest.
    """

    domain: str
    language: str
    recipient: str
    draw: Draw

    @property
    def slug(self) -> str:
        """The name inside the domain."""
        return self.domain.split(".", 1)[0]

    def lookalike(self) -> str:
        """Return a host that is to be taken for the domain."""
        return hosts.lookalike(self.domain, self.language, self.draw)


def _look(aim: Aim) -> str:
    draw = aim.draw
    packed = base64.b64encode(aim.recipient.encode()).decode()
    tail = draw.pick(("", "", "", f"#{aim.recipient}", f"?e={packed}"))
    prefix = draw.pick(("www.", "", "", "login."))
    return f"https://{prefix}{aim.lookalike()}{hosts.path(draw)}{tail}"


def _hacked(aim: Aim) -> str:
    draw = aim.draw
    folder = draw.pick(hosts.words()["folders"])
    page = draw.pick(("", "index.php", draw.text(6), "web/"))
    inside = draw.pick((aim.slug, aim.slug, draw.letters(5)))
    return f"https://{draw.pick(('www.', ''))}{hosts.neutral(draw)}/{folder}/{inside}/{page}"


def _random(aim: Aim) -> str:
    return f"https://{hosts.throwaway(aim.draw)}{hosts.path(aim.draw)}"


def _insecure(aim: Aim) -> str:
    host = aim.draw.pick((aim.lookalike(), hosts.neutral(aim.draw)))
    return f"http://{host}{hosts.path(aim.draw)}"


def _short(aim: Aim) -> str:
    draw = aim.draw
    # Longer than what these services hand out, so that it leads nowhere.
    back = draw.pick((f"{aim.slug}-{draw.digits(5)}{draw.letters(3)}", draw.text(14)))
    return f"https://{draw.pick(hosts.words()['shorteners'])}/{back}"


def _host(aim: Aim) -> str:
    draw = aim.draw
    suffix = draw.pick(hosts.words()["free_hosts"])
    return f"https://{hosts.label(aim.slug, draw)}.{suffix}{hosts.path(draw)}"


def _cloud(aim: Aim) -> str:
    draw = aim.draw
    label = hosts.label(aim.slug, draw)
    return draw.pick(
        (
            f"https://storage.googleapis.com/{label}/{draw.letters(7)}.html#{aim.recipient}",
            f"https://{label}.s3.amazonaws.com/{draw.letters(5)}.html",
            f"https://{draw.letters(12)}.blob.core.windows.net/{draw.letters(5)}/{aim.slug}.html",
            f"https://ipfs.io/ipfs/bafybei{draw.text(30, 'abcdefghijkl234567')}/{aim.slug}.html",
        )
    )


def _form(aim: Aim) -> str:
    draw = aim.draw
    return draw.pick(
        (
            f"https://docs.google.com/forms/d/e/1FAIpQLS{draw.text(30)}/viewform",
            f"https://form.jotform.com/{draw.digits(15)}",
            f"https://forms.office.com/r/{draw.text(14)}",
            f"https://sites.google.com/view/{hosts.label(aim.slug, draw)}/home",
        )
    )


def _file(aim: Aim) -> str:
    draw = aim.draw
    return draw.pick(
        (
            f"https://www.dropbox.com/scl/fi/{draw.text(14)}/{aim.slug}.pdf?rlkey={draw.text(12)}",
            f"https://drive.google.com/file/d/1{draw.text(30)}/view",
            f"https://1drv.ms/b/s!{draw.text(18)}",
            f"https://we.tl/t-{draw.text(14)}",
        )
    )


def _redirect(aim: Aim) -> str:
    draw = aim.draw
    inner = f"https%3A%2F%2F{aim.lookalike()}%2F{draw.letters(6)}"
    tracker = f"https://clicks.{hosts.neutral(draw)}/ls/click?upn={draw.text(60)}"
    return draw.pick(
        (
            f"https://www.google.com/url?q={inner}&sa=D&usg={draw.text(12)}",
            f"https://www.bing.com/ck/a?u={inner}",
            f"https://l.facebook.com/l.php?u={inner}&h={draw.text(10)}",
            f"https://googleads.g.doubleclick.net/aclk?sa=L&adurl={inner}",
            f"{tracker}&url={inner}",
            tracker,
        )
    )


def _ip(aim: Aim) -> str:
    port = aim.draw.pick(("", ":8080"))
    return f"http://{hosts.internet_address(aim.draw)}{port}{hosts.path(aim.draw)}"


def _ip_decimal(aim: Aim) -> str:
    number = int(ipaddress.IPv4Address(hosts.internet_address(aim.draw)))
    return f"http://{number}{hosts.path(aim.draw)}"


def _ip_hex(aim: Aim) -> str:
    number = int(ipaddress.IPv4Address(hosts.internet_address(aim.draw)))
    return f"http://{number:#x}{hosts.path(aim.draw)}"


def _userinfo(aim: Aim) -> str:
    return f"https://www.{aim.domain}@{hosts.throwaway(aim.draw)}{hosts.path(aim.draw)}"


def _data(aim: Aim) -> str:
    page = (
        f"<title>{aim.slug}</title>"
        f"<meta http-equiv=refresh content='0;url=https://{aim.lookalike()}/'>"
    )
    return f"data:text/html;base64,{base64.b64encode(page.encode()).decode()}"


def moved(address: str, host: str) -> str:
    """Return ``address`` on the site that goes with a sender's ``host``."""
    scheme, _, rest = address.partition("://")
    _, slash, path = rest.partition("/")
    return f"{scheme}://{site_of(host).partition('://')[2]}{slash}{path}"


KINDS: Final[dict[str, Callable[[Aim], str]]] = {
    "look": _look,
    "hacked": _hacked,
    "random": _random,
    "insecure": _insecure,
    "short": _short,
    "host": _host,
    "cloud": _cloud,
    "form": _form,
    "file": _file,
    "redirect": _redirect,
    "ip": _ip,
    "ip-decimal": _ip_decimal,
    "ip-hex": _ip_hex,
    "userinfo": _userinfo,
    "data": _data,
    "none": lambda _: "",
}
"""What a text's ``link`` field may name, and how it is made."""
