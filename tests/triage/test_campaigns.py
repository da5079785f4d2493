"""Messages made from one template are found together, and others are not."""

from __future__ import annotations

import random
import time
from itertools import combinations

import pytest

from app.mail.message import Form, Link, LinkKind, Message
from app.triage import campaigns, traits
from app.triage.campaigns import Example, Grouper
from app.triage.traits import Traits

FAMILIES = {
    "parcel-en": (
        "Your parcel {number} is waiting",
        (
            "Dear {name},\nthe parcel {number} that {shop} sent you could not be delivered, because an "
            "import fee of {amount} is still open. Please pay it within {days} days, otherwise we "
            "have to send the parcel back. Use the secure page below to settle the fee and choose a "
            "new day for the delivery.\nThe delivery team"
        ),
    ),
    "bank-de": (
        "Wichtige Mitteilung zu Ihrem Konto {number}",
        (
            "Guten Tag {name},\naufgrund neuer gesetzlicher Vorgaben müssen alle Kundinnen und Kunden "
            "ihre Angaben bestätigen. Ihr Konto mit der Nummer {number} wird sonst in {days} Tagen "
            "eingeschränkt, und es fällt eine Gebühr von {amount} an. Bestätigen Sie Ihre Angaben "
            "jetzt über den folgenden Verweis.\nIhr Kundendienst von {shop}"
        ),
    ),
    "refund-fr": (
        "Remboursement de {amount} en attente",
        (
            "Bonjour {name},\naprès vérification de votre dossier {number}, nous vous informons qu'un "
            "remboursement de {amount} vous est dû. Pour le recevoir sous {days} jours, merci de "
            "compléter le formulaire en ligne avec vos coordonnées bancaires. Passé ce délai, votre "
            "demande sera classée sans suite.\nLe service des remboursements, {shop}"
        ),
    ),
    "prize-es": (
        "{name}, ha sido seleccionado",
        (
            "Estimado {name}:\nsu dirección ha salido elegida entre todos los clientes de {shop} para "
            "recibir un premio valorado en {amount}. Solo tiene que responder a una breve encuesta y "
            "pagar los gastos de envío antes de {days} días. Referencia del premio: {number}. No deje "
            "pasar esta oportunidad única.\nEl equipo de promociones"
        ),
    ),
    "account-ja": (
        "【重要】アカウントの確認 {number}",
        (
            "{name} 様\nいつも{shop}をご利用いただきありがとうございます。お客様のアカウントに第三者に"
            "よる不正なアクセスの可能性が検出されたため、ご利用を一時的に制限しております。{days}日以内に"
            "下記のページより本人確認の手続きをお願いいたします。未確認の場合は{amount}の手数料が発生します。"
        ),
    ),
    "tax-ru": (
        "Уведомление о задолженности {number}",
        (
            "Уважаемый {name}!\nПо данным инспекции за вами числится задолженность в размере {amount}. "
            "Просим погасить её в течение {days} дней, в противном случае дело {number} будет передано "
            "судебным приставам. Подробности и способ оплаты указаны на странице по ссылке ниже. "
            "С уважением, {shop}"
        ),
    ),
}
NAMES = ("Ann Sample", "Bertil", "C. Dvorak", "Mr Tan Wei Ming", "Zoë", "Östen Å")
SHOPS = ("Gardenshop", "Nordbank", "Blue Lamp", "Kiosk 24")


def written(family: str, number: int, *, link: str = "", name: str | None = None) -> Traits:
    draw = random.Random(f"{family}{number}")
    subject, text = FAMILIES[family]
    values = {
        "name": name or draw.choice(NAMES),
        "number": str(draw.randrange(10**5, 10**9)),
        "amount": f"{draw.randrange(1, 3000)}.{draw.randrange(10, 99)} EUR",
        "days": str(draw.randrange(2, 15)),
        "shop": draw.choice(SHOPS),
    }
    return of(subject.format(**values), text.format(**values), link)


def of(subject: str, text: str, *domains: str) -> Traits:
    links = tuple(
        Link(LinkKind.ANCHOR, "here", f"https://{d}/x", f"https://{d}/x", "https", d, d)
        for d in domains
        if d
    )
    return traits.of_message(
        Message(sha256="", size=1, form=Form.RAW, subject=subject, text=text, links=links)
    )


def made_up(number: int, *domains: str) -> Traits:
    """Return the traits of a message like no other."""
    draw = random.Random(number)
    return Traits("a.example", domains, "en", "", draw.getrandbits(64) - (1 << 63))


def test_each_family_is_one_campaign_in_any_mixture() -> None:
    mixed = [(family, number) for number in range(40) for family in FAMILIES]
    random.Random(1).shuffle(mixed)
    grouper = Grouper()
    keys: dict[str, list[int]] = {}
    for family, number in mixed:
        traits = written(family, number, link=f"{family}-{number % 7}.example")
        keys.setdefault(family, []).append(grouper.assign(traits))
    for family, found in keys.items():
        largest = max(found.count(key) for key in found)
        assert largest >= 0.95 * len(found), family
    for one, two in combinations(keys.values(), 2):
        assert not set(one) & set(two)


def test_the_same_messages_in_the_same_order_get_the_same_keys() -> None:
    mail = [written(family, n) for n in range(20) for family in FAMILIES]
    assert [*map(Grouper().assign, mail)] == [*map(Grouper().assign, mail)]


def test_a_grouper_goes_on_where_another_one_stopped() -> None:
    mail = [written(family, n, link=f"s{n % 3}.example") for n in range(20) for family in FAMILIES]
    mail += [made_up(number, f"s{number % 50}.example") for number in range(500)]
    random.Random(2).shuffle(mail)
    whole = Grouper()
    expected = [whole.assign(one) for one in mail]
    kept: list[Example] = []
    found: list[int] = []
    for start in range(0, len(mail), 100):
        grouper = Grouper(kept)
        found += [grouper.assign(one) for one in mail[start : start + 100]]
        kept += grouper.news()
    assert found == expected
    assert kept == whole.news()
    assert not whole.news()


def test_only_the_newest_campaigns_are_needed_to_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(campaigns, "WINDOW", 256)
    whole = Grouper()
    for number in range(600):
        whole.assign(made_up(number, f"s{number % 9}.example"))
    kept = whole.news()
    again = Grouper(kept[-256:])
    later = [made_up(number, "s3.example") for number in range(300, 900, 7)]
    assert [*map(again.assign, later)] == [*map(whole.assign, later)]


def test_no_key_is_given_twice_when_the_newest_campaign_was_deleted() -> None:
    grouper = Grouper([Example(3, 1, 1, ())], last=8)
    assert grouper.assign(made_up(1)) == 9


def test_a_shared_domain_of_their_own_joins_what_differs_more() -> None:
    subject, text = FAMILIES["parcel-en"]
    other = text.replace("import fee", "customs charge").replace("secure page", "safe form")
    first, second = of(subject, text, "evil.example"), of(subject, other, "evil.example")
    distance = ((first.template ^ second.template) % (1 << 64)).bit_count()
    assert campaigns.NEAR < distance <= campaigns.NEAR_LINKED, distance
    grouper = Grouper()
    assert grouper.assign(first) == grouper.assign(second)
    grouper = Grouper()
    assert grouper.assign(of(subject, text, "a.example")) != grouper.assign(
        of(subject, other, "b.example")
    )


@pytest.mark.parametrize(
    "domain",
    ["bit.ly", "list-manage.com", "weebly.com", "google.com", "dropbox.com", "gmail.com"],
)
def test_a_domain_that_everybody_uses_is_no_evidence(domain: str) -> None:
    assert not campaigns.evidence(of("Hi", "Look", domain))
    picture = Traits("a.example", (domain,), "", "", 0)
    grouper = Grouper()
    assert grouper.assign(picture) == grouper.assign(picture) == 0


def test_a_customers_place_at_a_free_host_is_evidence() -> None:
    assert campaigns.evidence(of("Hi", "Look", "anna.github.io")) == ("anna.github.io",)


def test_mail_without_text_is_recognised_by_where_it_leads() -> None:
    grouper = Grouper()
    pictures = [Traits(f"s{n}.example", ("evil.example",), "", "", 0) for n in range(5)]
    assert len({grouper.assign(one) for one in pictures}) == 1
    assert grouper.assign(Traits("", ("other.example",), "", "", 0)) == 2
    with_text = written("parcel-en", 1, link="evil.example")
    assert grouper.assign(with_text) == 3


def test_mail_with_nothing_to_recognise_it_by_belongs_nowhere() -> None:
    assert Grouper().assign(traits.NOTHING) == 0


def test_a_domain_that_many_campaigns_link_to_stops_being_evidence() -> None:
    grouper = Grouper()
    for number in range(200):
        grouper.assign(made_up(number, "newsletter.example"))
    base = made_up(7, "newsletter.example")
    flipped = base.template ^ 0b111111111111
    assert grouper.assign(Traits("", ("newsletter.example",), "", "", flipped)) > 200


def _seconds(mail: list[Traits]) -> float:
    grouper = Grouper()
    started = time.perf_counter()
    for one in mail:
        grouper.assign(one)
    return time.perf_counter() - started


def test_the_cost_of_a_message_does_not_grow_with_the_mail() -> None:
    mail = [made_up(number, f"s{number % 3_000}.example") for number in range(24_000)]
    grouper = Grouper()
    halves = []
    for part in (mail[:6_000], mail[-6_000:]):
        started = time.process_time()
        for one in part:
            grouper.assign(one)
        halves.append(time.process_time() - started)
        for one in mail[6_000:-6_000]:
            grouper.assign(one)
    assert halves[1] < 3 * halves[0]


@pytest.mark.parametrize(
    "template",
    [lambda number: 0x0123_4567_89AB_CDEF, lambda number: number + 1, lambda number: number << 40],
    ids=["identical", "few bits", "high bits"],
)
def test_mail_made_to_be_alike_costs_no_more(template) -> None:
    alike = [Traits("", ("x.example",), "", "", template(n)) for n in range(8_000)]
    distinct = [made_up(n, "x.example") for n in range(8_000)]
    assert _seconds(alike) < 4 * _seconds(distinct) + 0.5


def test_messages_with_nothing_in_common_are_hardly_ever_joined() -> None:
    grouper = Grouper()
    keys = [grouper.assign(made_up(number)) for number in range(20_000)]
    assert len(keys) - len(set(keys)) <= 20
