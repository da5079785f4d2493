"""Loads the one released model, and refuses anything else.

The digest of the manifest is compiled into the program; the manifest names the digest of every
other file. So one changed byte anywhere in ``model_assets/`` is noticed before a message is scored.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app import resources
from app.model.policy import Policy

MANIFEST: Final = "manifest.json"
GRAPH: Final = "model.onnx"
FEATURES: Final = "features.json"
POLICY: Final = "policy.json"
GOLDEN: Final = "golden.json"
CARD: Final = "MODEL_CARD.md"
FILES: Final = (GRAPH, FEATURES, POLICY, GOLDEN, CARD)
"""What a release consists of besides its manifest."""

MAX_FILE_BYTES: Final = 64 << 20
"""A released model has under 5 MB; a file far above that is not one of ours, so do not read it."""


class ModelRefused(Exception):  # noqa: N818 - says what happened
    """The model's files are not the ones that were released; says which and what to do."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """Which release to load, and the digest that its manifest must have.

    Attributes:
        folder: Where the files are.
        manifest_sha256: Hexadecimal.
    """

    folder: Path
    manifest_sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """A verified release.

    Attributes:
        model: Its id, as it stands in every record.
        version: Its version, apart from the program's.
        graph: The ONNX model, serialised.
        policy: Thresholds that turn probabilities into verdicts.
        golden: Messages with the probabilities they must give, as JSON.
        card: The model card, Markdown.
        manifest: Everything the manifest says.
    """

    model: str
    version: str
    graph: bytes
    policy: Policy
    golden: bytes
    card: str
    manifest: Mapping[str, Any]


def refusal(name: str, what: str) -> str:
    """Return the sentence for a file of the model that is not as it was released."""
    return (
        f"The model was not loaded: its file {name} {what}. "
        "Dipnet judges no message without it. Please install Dipnet again."
    )


def packaged() -> Pinned:
    """Return the release that belongs to this program.

    Raises:
        ModelRefused: There is none.
    """
    from app.model.pinned import MANIFEST_SHA256

    try:
        return Pinned(resources.path("model_assets"), MANIFEST_SHA256)
    except FileNotFoundError as error:
        raise ModelRefused(refusal(MANIFEST, "is missing")) from error


def load(pinned: Pinned) -> Release:
    """Read and verify every file of a release.

    Raises:
        ModelRefused: A file is missing, unreadable, not the released one, or made for other
            features than this program computes.
    """
    manifest = _manifest(pinned)
    content = {name: _verified(pinned.folder, name, manifest) for name in FILES}
    _check_features(content[FEATURES])
    try:
        policy = Policy.parse(_json(POLICY, content[POLICY]))
        return Release(
            model=str(manifest["model"]),
            version=str(manifest["version"]),
            graph=content[GRAPH],
            policy=policy,
            golden=content[GOLDEN],
            card=content[CARD].decode("utf-8"),
            manifest=manifest,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ModelRefused(refusal(POLICY, "cannot be understood")) from error


def identify(pinned: Pinned) -> str:
    """Return the id of a release, from its verified manifest alone.

    Raises:
        ModelRefused: The manifest is not the released one.
    """
    return str(_manifest(pinned)["model"])


def _manifest(pinned: Pinned) -> dict[str, Any]:
    content = _read(pinned.folder, MANIFEST)
    if hashlib.sha256(content).hexdigest() != pinned.manifest_sha256:
        raise ModelRefused(refusal(MANIFEST, "is not the one this program was released with"))
    return _json(MANIFEST, content)


def _read(folder: Path, name: str) -> bytes:
    file = folder / name
    try:
        if file.stat().st_size > MAX_FILE_BYTES:
            raise ModelRefused(refusal(name, "is far larger than the released one"))
        return file.read_bytes()
    except FileNotFoundError as error:
        raise ModelRefused(refusal(name, "is missing")) from error
    except OSError as error:
        raise ModelRefused(refusal(name, f"could not be read ({error.strerror})")) from error


def _verified(folder: Path, name: str, manifest: Mapping[str, Any]) -> bytes:
    content = _read(folder, name)
    try:
        expected = str(manifest["files"][name]["sha256"])
    except (KeyError, TypeError) as error:
        raise ModelRefused(refusal(MANIFEST, f"does not mention {name}")) from error
    if hashlib.sha256(content).hexdigest() != expected:
        raise ModelRefused(refusal(name, "was changed or damaged"))
    return content


def _json(name: str, content: bytes) -> dict[str, Any]:
    try:
        found = json.loads(content)
    except ValueError as error:
        raise ModelRefused(refusal(name, "cannot be understood")) from error
    if not isinstance(found, dict):
        raise ModelRefused(refusal(name, "cannot be understood"))
    return found


def _check_features(content: bytes) -> None:
    """Refuse a model that was trained on other features than this program computes."""
    from app.features import schema

    computed = json.loads(json.dumps(schema()))
    if _json(FEATURES, content) != computed:
        raise ModelRefused(refusal(FEATURES, "describes other features than this program computes"))
