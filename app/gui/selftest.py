"""The self-test behind the button: is the program whole, and does it keep its promise?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.proof import prove_offline
from app.gui.translations import say
from app.model.release import ModelRefused

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.model.scorer import Scorer


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was tested.

    Attributes:
        text: What was found, as a sentence.
        good: Whether it is as it should be.
    """

    text: str
    good: bool


def findings(load: Callable[[], Scorer]) -> list[Finding]:
    """Load the model anew, try to reach the network, and return what was found."""
    return [*_model(load), *_offline()]


def _model(load: Callable[[], Scorer]) -> list[Finding]:
    from app.model import golden

    try:
        scorer = load()
    except ModelRefused as refusal:
        return [Finding(say(str(refusal)), good=False)]
    verified = translate("selftest", "All files of model {model} are the released ones.")
    result = golden.check(scorer)
    if result.holds:
        judged = translate(
            "selftest", "The model judges its {n} test messages as it did when it was released."
        )
    else:
        judged = translate(
            "selftest",
            "The model judges some of its {n} test messages in another way than released.",
        )
    return [
        Finding(verified.format(model=scorer.model_id), good=True),
        Finding(judged.format(n=result.cases), good=result.holds),
    ]


def _offline() -> list[Finding]:
    proof = prove_offline()
    found = [
        Finding(
            translate("selftest", "An attempt to open a network connection was refused."), good=True
        )
        if proof.refused
        else Finding(
            translate("selftest", "An attempt to open a network connection was not refused."),
            good=False,
        ),
        Finding(
            translate("selftest", "No networking part of the window system is loaded."), good=True
        )
        if not proof.network_libraries
        else Finding(
            translate("selftest", "Networking parts are loaded: {names}.").format(
                names=", ".join(proof.network_libraries)
            ),
            good=False,
        ),
    ]
    if proof.open_sockets is not None:
        text = translate("selftest", "Network connections open in this program: {n}.").format(
            n=proof.open_sockets
        )
        found.append(Finding(text, good=proof.open_sockets == 0))
    return found
