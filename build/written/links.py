"""Addresses of links: the sender's own pages, and the click trackers of mail services."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final
from urllib.parse import quote

from build.written.draw import Draw

_MAIL_LABELS: Final = frozenset(
    {
        "mail", "email", "e", "em", "news", "newsletter", "info", "notify", "notification",
        "notifications", "mailer", "mailing", "send", "account", "accounts", "accountprotection",
        "alerts", "alert", "no-reply", "t", "crm", "mktg", "marketing", "messages", "reply",
        "service", "updates", "shop", "order", "orders", "comms", "communications",
    }
)  # fmt: skip

_TOKEN: Final = re.compile(r"\{([lhtsd])(\d+)\}")

_TRACKERS: Final = {
    "mailchimp": "https://{l9}.us1{d1}.list-manage.com/track/click?u={h25}&id={h10}&e={h10}",
    "sendgrid": "https://u{d7}.ct.sendgrid.net/ls/click?upn={t90}",
    "own": "https://click.HOST/?qs={h64}",
    "mailgun": "https://email.HOST/c/{t120}",
    "hubspot": "https://{h8}.hubspotlinks.com/Ctc/{t2}+113/{t60}",
    "brevo": "https://{l6}.r.af.d.sendibt2.com/tr/cl/{t100}",
    "mailjet": "https://{s5}.mjt.lu/lnk/{t22}/{d1}/{t20}",
    "amazon": "https://{l8}.r.us-east-1.awstrack.me/L0/TARGET/1/{h16}-{h8}/{t24}",
    "constant": "https://r20.rs6.net/tn.jsp?f={t80}&c={t40}",
    "klaviyo": "https://ctrk.klclick1.com/l/{t24}_{d1}",
}
"""How mail services write a tracked link: {l9} nine letters, h hexadecimal, t letters of both
cases and digits, s the same in lower case, d digits."""


def site_of(host: str) -> str:
    """Return the web site that goes with the host of a mail address."""
    labels = host.split(".")
    while len(labels) > 2 and labels[0] in _MAIL_LABELS:
        labels = labels[1:]
    return f"https://www.{'.'.join(labels)}"


def _tracked(name: str, host: str, draw: Draw, target: str) -> str:
    makers: dict[str, Callable[[int], str]] = {
        "l": draw.letters,
        "h": draw.hex,
        "t": draw.text,
        "d": draw.digits,
        "s": lambda length: draw.text(length).lower(),
    }
    shape = _TRACKERS[name].replace("HOST", host).replace("TARGET", quote(target, safe=""))
    return _TOKEN.sub(lambda match: makers[match[1]](int(match[2])), shape)


TRACKERS: Final = tuple(_TRACKERS)
"""Names of the mail services whose click trackers are known."""


class Resolver:
    """Turns targets as written in a part into addresses.

    Attributes:
        site: What a target that begins with "/" is put behind.
    """

    def __init__(
        self, site: str, tracker: str, host: str, draw: Draw, *, marked: bool = False
    ) -> None:
        """Remember how to resolve.

        Args:
            site: Scheme and host, without a slash at its end.
            tracker: One of :data:`TRACKERS`; "" for direct links.
            host: The sender's host, for trackers under the sender's own name.
            draw: Makes the tracker's tokens.
            marked: Whether the sender may mark its links for statistics, or still use http.
        """
        self.site = site
        self._tracker = tracker
        self._host = host
        self._draw = draw
        habit = draw.branch("habit")
        self._mark = habit.below(4) if marked else 0
        self._http = marked and habit.chance(0.12)

    def __call__(self, target: str) -> str:
        """Return the address for ``target``; mailto: and tel: are never tracked."""
        if not target:
            return self.site
        own = target.startswith("/")
        address = self.site + target if own else target
        if own and self._http:
            address = address.replace("https://", "http://", 1)
        if not address.startswith("http"):
            return address
        if self._tracker:
            return _tracked(self._tracker, self._host, self._draw.branch(target), address)
        return self._marked(address) if own else address

    def _marked(self, address: str) -> str:
        join = "&" if "?" in address else "?"
        draw = self._draw.branch("campaign")
        if self._mark == 1:
            campaign = f"{draw.letters(6)}_{draw.digits(6)}"
            return (
                f"{address}{join}utm_source=email&utm_medium=email&utm_campaign={campaign}"
                f"&utm_content={self._draw.branch(address).letters(8)}"
            )
        if self._mark == 2:
            return f"{address}{join}cid={draw.hex(32)}&e={self._draw.branch(address).text(40)}"
        return address
