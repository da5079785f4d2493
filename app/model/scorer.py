"""Judges messages with one released model: from what was read to a verdict with its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app import features
from app.features.view import derive_all
from app.mail.message import Message
from app.model import release
from app.model.alarms import alarms
from app.model.assessment import Assessment, Explain, Probabilities, Verdict
from app.model.explain import Case, reasons
from app.model.policy import HARMLESS, NOTE_ALARM, NOTE_CARRIER, conclude
from app.model.release import Release
from app.model.session import CHUNK, Scores, Session


class Scorer:
    """A released model, loaded. Several may live in one process.

    Attributes:
        release: What was loaded.
        model_id: Its id, as it stands in every result.
    """

    def __init__(self, loaded: Release) -> None:
        """Load the graph of a verified release.

        Raises:
            ModelRefused: The graph does not fit this program.
        """
        self.release = loaded
        self.model_id = loaded.model
        self._session = Session(loaded.graph)

    @classmethod
    def load(cls) -> Scorer:
        """Verify and load the model that is packaged with the program.

        Raises:
            ModelRefused: Its files are not the released ones; says which and what to do.
        """
        return cls(release.load(release.packaged()))

    def assess(
        self, messages: Sequence[Message], *, explain: Explain = Explain.ALL
    ) -> list[Assessment]:
        """Judge messages; one result each, in the same order.

        Args:
            messages: Messages as their readers would see them.
            explain: Which results get reasons; they cost a second, small run of the model.
        """
        results = [
            assessment
            for start in range(0, len(messages), CHUNK)
            for assessment in self._chunk(messages[start : start + CHUNK], explain=explain)
        ]
        return [
            self._with_carrier(message.carrier, result) if message.carrier else result
            for message, result in zip(messages, results, strict=True)
        ]

    def _with_carrier(self, carrier: Message, result: Assessment) -> Assessment:
        """Return the result for a message that was passed on, doubted if its carrier is.

        A deceiving note could otherwise hide behind a harmless message attached to it.
        """
        if result.verdict not in HARMLESS:
            return result
        if self._chunk([carrier], explain=Explain.NONE)[0].verdict in HARMLESS:
            return result
        return replace(result, verdict=Verdict.CANNOT_TELL, note=NOTE_CARRIER)

    def _chunk(self, messages: Sequence[Message], *, explain: Explain) -> list[Assessment]:
        results = [self._unscored(message) for message in messages]
        filled = [i for i, message in enumerate(messages) if has_content(message)]
        views = derive_all([messages[i] for i in filled])
        found = features.of_views(views)
        cases = list(map(Case, views, found, self._session.scores(found)))
        for i, case in zip(filled, cases, strict=True):
            results[i] = self._scored(messages[i], case.scores)
        told = [
            (i, case)
            for i, case in zip(filled, cases, strict=True)
            if _explained(results[i].verdict, explain)
        ]
        given = reasons(self._session, [case for _, case in told])
        for (i, _), of_model in zip(told, given, strict=True):
            results[i] = replace(results[i], reasons=(*results[i].reasons, *of_model))
        return results

    def _scored(self, message: Message, scores: Scores) -> Assessment:
        """Return the result for a message, with no reasons but alarms."""
        probabilities = Probabilities(*scores.probabilities.tolist())
        conclusion = conclude(self.release.policy, probabilities, complete=message.complete)
        raised = alarms(message)
        doubted = bool(raised) and conclusion.verdict in HARMLESS
        return Assessment(
            verdict=Verdict.CANNOT_TELL if doubted else conclusion.verdict,
            model_verdict=conclusion.model_verdict,
            note=NOTE_ALARM if doubted else conclusion.note,
            probabilities=probabilities,
            reasons=raised,
            model=self.model_id,
        )

    def _unscored(self, message: Message) -> Assessment:
        conclusion = conclude(self.release.policy, None, complete=message.complete)
        return Assessment(
            verdict=conclusion.verdict,
            model_verdict=None,
            note=conclusion.note,
            probabilities=None,
            reasons=(),
            model=self.model_id,
        )


def _explained(verdict: Verdict, explain: Explain) -> bool:
    return explain is Explain.ALL or (explain is Explain.DOUBTFUL and verdict not in HARMLESS)


def has_content(message: Message) -> bool:
    """Return whether a message holds anything that could be judged."""
    return bool(
        message.text.strip()
        or (message.subject or "").strip()
        or message.links
        or message.attachments
        or message.nested
        or (message.markup and (message.markup.images or message.markup.hidden))
    )
