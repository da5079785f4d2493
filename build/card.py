"""Writes the model card from the figures of the evaluation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from build.policy import NOMINAL_DOUBT, NOMINAL_FRAUD

_CARD: Final = """# Model card: {model}

Version {version} of the model that is packaged with Dipnet. It is part of the program, checked by
digest when the program starts, and changes only with a release.

## What it answers

Is somebody trying to deceive the reader of this message? It gives calibrated probabilities of
three classes: *fraud* (phishing and scams: wants credentials, money, a call, or malware opened),
*advertising* (wants attention, does not deceive) and *legitimate*. Between fraud and the rest it
may abstain: "cannot tell".

It is a second opinion for people who look at a suspicious message. It is no mail filter for an
unattended server, no proof, and no judgement of the person who sent a message. A verdict of
"looks legitimate" means that nothing was found, not that nothing is there.

## How it works

Hashed words and characters go through a multinomial logistic regression; {signals} named signals
(sender, links, wording, structure, attachments) go through gradient-boosted trees. Their weighted
mean, two thirds of it the trees, is calibrated by vector scaling on mail of sources not seen.
Everything is one ONNX graph of standard operators. SPF, DKIM and DMARC results are not
learned: they tell the year and the collection of a message, not fraud.

## What it was trained on

Public collections of mail: everyday mail from test fixtures of mail programs, rendered product
notices, delivery failures, mailing lists, the SpamAssassin and CSDMC corpora, junk sent to a dead
list, a scam-baiter's mailbox, Nazario's phishing collection, and political campaign mail (as
advertising); and messages that the project wrote itself. What tells the collection was masked.
No text, name or address of that mail is kept in the model: words are hashed.

Some signals, vocabulary and messages of the project's own were made after looking at which kinds
of message an earlier version mistook in these same collections. Messages that retold a particular
one were removed again. The figures below are out of fold by source, but for that reason they are
not fully independent of the collections: expect less on mail that nobody looked at.

## How well it does

On messages whose whole source the judging model had not seen:

{gates}

Thresholds: fraud from a probability of {fraud}, cannot tell from {doubt}, advertising from
{advertising}. They were chosen so that at most {nominal_fraud:g} % of everyday mail like that of
the collections is called fraud, and at most {nominal_doubt:g} % fraud or undecided
(split-conformal), no genre of at least 15 messages above 5 %, and hard_ham, mailing lists, bounces
and political mail within the bounds above. For mail of senders, genres and
languages unlike them nothing is guaranteed; with thresholds chosen without the judged senders
{crossed} of the everyday messages were called fraud, and with their whole genre unseen {blind}.

## Where it is weak

{weak}
{accepted}"""

_WEAK: Final = """\
Everyday mail was judged on {everyday} real messages of {genres} genres, most of them English; \
bank notices come from few banks.
Short notices without headers or links give little to go by; short bank alerts are the everyday \
mail that is mistaken for fraud most often.
Fraud without links whose wording is ordinary (a changed invoice, a payroll request in a \
colleague's name) looks like everyday mail.
Most recent fraud with a known kind is English, Portuguese, Spanish, Chinese and Japanese; other \
languages rest on the project's own messages and on signals.
A message sent from a taken-over account of a real organisation has honest headers."""


def markdown(figures: Mapping[str, Any], version: str) -> str:
    """Return the model card as Markdown."""
    everyday = figures["everyday"]
    group = next(g for g in figures["groups"] if g["name"] == "ham_fixtures")
    count, genres = group["fraud"]["total"], len(everyday["genres"])
    weak = _WEAK.format(everyday=count, genres=genres).splitlines()
    weak += [
        f"Falls short of what was wanted: {_gate(g)}." for g in figures["gates"] if not g["met"]
    ]
    accepted = figures["accepted"]
    note = f"\n## Released although worse\n\n{accepted}\n" if accepted else ""
    return _CARD.format(
        model=figures["model"],
        version=version,
        signals=figures["signals"],
        gates="\n".join(f"- {_gate(g)}" for g in figures["gates"]),
        weak="\n".join(f"- {line}" for line in weak),
        nominal_fraud=100 * NOMINAL_FRAUD,
        nominal_doubt=100 * NOMINAL_DOUBT,
        crossed=_share(everyday["crossed"]["fraud"]),
        blind=_share(everyday["without_genre"]["fraud"]),
        accepted=note,
        **figures["policy"],
    )


def policy_facts(figures: Mapping[str, Any]) -> dict[str, Any]:
    """Return what ``policy.json`` says about how its thresholds were found."""
    everyday = figures["everyday"]
    return {
        "nominal_fraud": NOMINAL_FRAUD,
        "nominal_doubt": NOMINAL_DOUBT,
        "everyday_called_fraud_thresholds_from_others": everyday["crossed"]["fraud"],
        "everyday_called_fraud_genre_unseen": everyday["without_genre"]["fraud"],
        "expected_calibration_error": round(figures["calibration"]["ece"], 4),
        "genres": {g["name"]: g["fraud"] for g in everyday["genres"]},
    }


def _gate(gate: Mapping[str, Any]) -> str:
    sign = "at most" if gate["better"] == "lower" else "at least"
    if "total" not in gate:
        return f"{gate['text']}: {gate['value']:.3f} (wanted: {sign} {gate['target']:g})"
    return f"{gate['text']}: {_share(gate)} (wanted: {sign} {100 * gate['target']:g} %)"


def _share(rate: Mapping[str, Any]) -> str:
    low, high = rate["interval"]
    value = 100 * rate["count"] / rate["total"] if rate["total"] else 0.0
    return (
        f"{value:.1f} % ({rate['count']} of {rate['total']}; "
        f"95 % interval {100 * low:.1f}-{100 * high:.1f} %)"
    )
