"""The everyday mail and harmless advertising written by the project."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from app.mail.message import Message
from app.mail.reader import read_message
from build.written import compose, everyday, fields, headers, links, markup, mime, parts, shells
from build.written.draw import Draw
from build.written.message import WrittenMessage

FOLDER = Path(everyday.__file__).parent
RESERVED = (".example", ".test", ".invalid")


@cache
def written() -> tuple[WrittenMessage, ...]:
    return tuple(everyday.messages())


@cache
def read() -> tuple[tuple[WrittenMessage, Message], ...]:
    return tuple((message, read_message(message.raw)) for message in written())


@cache
def organisations() -> frozenset[str]:
    """Return the hosts that the parts name as senders: invented ones and real organisations."""
    hosts: set[str] = set()
    for path in FOLDER.glob("*.toml"):
        table = tomllib.loads(path.read_text("utf-8"))
        for part in (table, *table["message"]):
            senders = part.get("from", [])
            for sender in [senders] if isinstance(senders, str) else senders:
                hosts.add(sender.partition(";")[0].rpartition("@")[2].rstrip("> "))
    return frozenset(hosts)


def labelled(label: str) -> list[WrittenMessage]:
    return [message for message in written() if message.label == label]


def test_they_are_the_same_every_time() -> None:
    assert tuple(everyday.messages()) == written()


def test_no_identifier_and_no_source_appears_twice() -> None:
    assert len({message.id for message in written()}) == len(written())
    assert len({message.raw for message in written()}) == len(written())


def test_no_two_bodies_written_by_hand_are_the_same() -> None:
    bodies = [
        part["body"]
        for path in FOLDER.glob("*.toml")
        for part in tomllib.loads(path.read_text("utf-8"))["message"]
    ]
    assert len(set(bodies)) == len(bodies)


def test_there_are_many_of_them_from_many_bodies() -> None:
    legitimate = labelled("legitimate")
    assert len(legitimate) >= 700
    assert len({message.template for message in legitimate}) >= 350
    assert len(labelled("advertising")) >= 120
    assert max(Counter(message.template for message in written()).values()) <= 4
    assert not labelled("fraud")


def test_every_genre_of_everyday_mail_is_there() -> None:
    genres = Counter(message.genre for message in labelled("legitimate"))
    assert {
        "order", "parcel", "delivery-appointment", "bank", "account", "invoice", "receipt",
        "subscription", "newsletter", "shop-ad", "calendar", "support", "travel", "event",
        "appointment", "school", "association", "hr", "social", "private", "business", "bounce",
        "notification", "government", "utility", "donation", "application", "rental", "reported",
    } <= set(genres)  # fmt: skip
    assert genres["bank"] >= 120


def test_about_half_are_english_and_many_languages_are_there() -> None:
    languages = Counter(message.language.partition("-")[0] for message in labelled("legitimate"))
    assert 0.4 <= languages["en"] / languages.total() <= 0.55
    assert len(languages) >= 20
    for language in ("de", "fr", "es", "pt", "it", "nl", "pl", "ja", "zh", "ko", "ru", "tr"):
        assert languages[language] >= 18


def test_all_are_read_completely_and_show_text() -> None:
    for message, seen in read():
        assert seen.complete, message.id
        assert not seen.defects, (message.id, seen.defects)
        assert seen.text.strip() or seen.attachments, message.id


def test_no_field_or_choice_is_left_unfilled() -> None:
    for message, seen in read():
        assert "{" not in seen.text, message.id
        assert "{" not in (seen.subject or ""), message.id


def test_senders_are_named_organisations_or_nobody() -> None:
    for message, seen in read():
        for sender in seen.sender:
            nobody = (
                not sender.address  # of whom a forwarded message gives only the name
                or sender.host.endswith(RESERVED)
                or (sender.host == "gmail.com" and "_" in sender.address)
            )
            named = any(
                sender.host == host
                or ("{" in host and sender.host.endswith(host.rpartition("}")[2]))
                for host in organisations()
            )
            assert nobody or named, (message.id, sender.address)


def test_recipients_are_nobody() -> None:
    for message, seen in read():
        for reader in seen.to:
            impossible = reader.host == "gmail.com" and "_" in reader.address
            assert reader.host.endswith(RESERVED) or impossible, (message.id, reader.address)


def test_invented_senders_are_as_common_as_real_organisations() -> None:
    invented = [
        sender.host.endswith(RESERVED)
        for message, seen in read()
        if message.label == "legitimate"
        for sender in seen.sender
    ]
    assert 0.4 <= sum(invented) / len(invented) <= 0.65


def test_some_have_neither_sender_nor_subject() -> None:
    bare = [message for message, seen in read() if not seen.sender and seen.subject is None]
    assert 0.05 <= len(bare) / len(written()) <= 0.2


def test_plain_text_and_both_kinds_of_html_are_common() -> None:
    shapes = Counter(
        (seen.shown, bool(seen.plain)) for message, seen in read() if message.label == "legitimate"
    )
    for shape in (("plain", False), ("html", False), ("html", True)):
        assert shapes[shape] >= 150, shapes


def test_invitations_carry_a_calendar_part() -> None:
    invitations = [
        seen for message, seen in read() if any(p.type == "text/calendar" for p in seen.parts)
    ]
    assert len(invitations) >= 10


def test_reported_messages_carry_the_message_they_ask_about() -> None:
    reported = [(m, seen) for m, seen in read() if m.genre == "reported"]
    assert reported
    for message, seen in reported:
        assert seen.nested or seen.carrier is not None, message.id


def test_links_of_invented_shops_stay_with_them_or_their_mail_service() -> None:
    services = {
        "list-manage.com", "sendgrid.net", "hubspotlinks.com", "sendibt2.com", "mjt.lu",
        "awstrack.me", "rs6.net", "klclick1.com",
    }  # fmt: skip
    shop = {"order", "parcel", "shop-ad", "subscription"}
    for message, seen in read():
        domains = {sender.domain for sender in seen.sender}
        if message.genre not in shop or not any(d.endswith(RESERVED) for d in domains):
            continue
        away = {link.domain for link in seen.links if link.scheme.startswith("http")}
        away -= domains | services | {"instagram.com", "pinterest.com", "facebook.com"}
        away -= {"apple.com", "google.com", "youtube.com", "x.com", "twitter.com", "linkedin.com"}
        assert not away, message.id


@pytest.mark.parametrize("shell", [*shells.BULK, *shells.PERSONAL])
@pytest.mark.parametrize("structure", compose.STRUCTURES)
def test_every_shell_shows_the_words_links_and_button_of_the_body(
    shell: str, structure: str
) -> None:
    seen = read_message(composed(shell=shell, structure=structure))
    assert seen.complete
    for words in ("Your order", "Tea & toast", "Track it"):
        assert words in seen.text
    if structure != "plain":
        assert "hidden preview" not in seen.text
        (button,) = [link for link in seen.links if link.text == "Track it"]
        assert "://www.shop.example/track/1" in button.final


@pytest.mark.parametrize("profile", headers.PROFILES)
def test_every_profile_gives_the_header_it_promises(profile: str) -> None:
    seen = read_message(composed(profile=profile))
    assert bool(seen.sender) is (profile != "none")
    assert (seen.subject is None) is (profile == "none")
    assert bool(seen.received) is (profile in {"service", "company", "person"})


@pytest.mark.parametrize("charset", ["utf-8", "iso-2022-jp", "koi8-r", "iso-8859-1"])
@pytest.mark.parametrize("words", ["plain words", "Grüße aus Köln", "お荷物のお届け", "Ваш заказ"])
def test_text_survives_every_charset_and_encoding(charset: str, words: str) -> None:
    for number in range(12):
        entity = mime.text(words, "plain", Draw(f"{charset}{number}"), charset=charset)
        assert words in read_message(b"Subject: x\nMIME-Version: 1.0\n" + entity.source()).text


def test_a_change_of_mark_begins_a_new_block() -> None:
    blocks = markup.parse(
        "# Title\nText\n- one\n- two\n[[Go]](/x)\n![alt](10x20 /y)\n---\n| a | b |"
    )
    assert [block.kind for block in blocks] == [
        "heading", "paragraph", "list", "button", "image", "rule", "table",
    ]  # fmt: skip
    assert blocks[-1].rows() == [["a", "b"]]


def test_the_same_field_has_the_same_value_all_through_a_message() -> None:
    filler = fields.Filler("en", fields.moment("en", Draw("d")), {"org": "Shop"}, Draw("f"))
    once = filler.fill("{order} {amount:10-90} {Hi|Hello} {other} {other_name}")
    assert filler.fill("{order} {amount:10-90} {Hi|Hello} {other} {other_name}") == once
    assert filler.fill("{order#2}") != filler.fill("{order}")
    assert filler.fill("{{org}|{org}}") == "Shop"


def test_an_unknown_field_is_refused() -> None:
    filler = fields.Filler("en", fields.moment("en", Draw("d")), {}, Draw("f"))
    with pytest.raises(KeyError):
        filler.fill("{nonsense}")


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    part = 'language = "en"\ngenre = "bank"\n[[message]]\nname = "a"\nfrom = "person"\nbody = "x"\n'
    (tmp_path / "one.toml").write_text(part)
    (tmp_path / "two.toml").write_text(part)
    with pytest.raises(ValueError, match="a is taken"):
        list(parts.read(tmp_path))


@pytest.mark.parametrize("tracker", links.TRACKERS)
def test_trackers_hide_or_carry_the_target_but_leave_mail_addresses_alone(tracker: str) -> None:
    resolve = links.Resolver("https://www.shop.example", tracker, "shop.example", Draw("t"))
    assert resolve("/sale").startswith("https://")
    assert resolve("/sale") == resolve("/sale") != resolve("/other")
    assert resolve("mailto:hello@shop.example") == "mailto:hello@shop.example"


def test_the_site_of_a_mail_host_drops_what_only_mail_uses() -> None:
    assert links.site_of("email.shop.example") == "https://www.shop.example"
    assert links.site_of("shop.example") == "https://www.shop.example"


def test_a_draw_is_stable_and_its_branches_are_independent() -> None:
    assert Draw("seed").hex(8) == Draw("seed").hex(8)
    one, two = Draw("seed"), Draw("seed")
    one.below(10)
    assert one.branch("x").hex(8) == two.branch("x").hex(8)
    assert {Draw("s").between(2, 4) for _ in range(3)} <= {2, 3, 4}


def composed(*, shell: str = "", structure: str = "alternative", profile: str = "service") -> bytes:
    envelope = headers.Envelope(
        sender_name="Shop, Ltd.",
        sender="orders@shop.example",
        recipient_name="Zoë Reader",
        recipient="zoe@reader.test",
        subject="Ihre Bestellung: Größe 38",
        date=fields.moment("en", Draw("date")),
    )
    draft = compose.Draft(
        envelope,
        "++ hidden preview\n# Your order\n\nTea & toast\n\n[[Track it]](/track/1)",
        "en",
        organisation="Shop",
        structure=structure,
        profile=profile,
        shell=shell,
        author="person" if shell in shells.PERSONAL else "service",
    )
    return compose.compose(draft, Draw(f"{shell}{structure}{profile}"))
