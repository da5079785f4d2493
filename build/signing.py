"""Checksums and signatures of a release: ``make sums``, ``make sign``, ``make verify``.

``SHA256SUMS`` is in the form of ``sha256sum``. Signatures are minisign's (Ed25519), one beside each
file, so that whoever downloads one file can check that one. Their trusted comment names version and
file: a signed file that was renamed, or belongs to another version, does not pass. There is no time
in a signature: the same release signed with the same key gives the same bytes.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import getpass
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import app
from build.artefacts import SIGNATURE, SUMS, SYSTEMS, ReleaseFolderError, check, expected
from build.origins import sha256

ROOT: Final = Path(__file__).resolve().parent.parent
KEY_VARIABLE: Final = "DIPNET_SIGNING_KEY"
"""Environment variable with the content of the secret key, for machines without a place for it."""
PASSWORD_VARIABLE: Final = "DIPNET_SIGNING_PASSWORD"  # noqa: S105 (the name of one)
_LINE: Final = re.compile(r"([0-9a-f]{64})  ([^/\\\s]+)\Z")


class SigningError(Exception):
    """Nothing was signed, or a signature is not right; says which and why."""


def write_sums(folder: Path, names: Sequence[str]) -> None:
    """Write ``SHA256SUMS`` over the artefacts ``names``, after checking that all are there.

    Signatures of an earlier run are removed, since they no longer match.

    Raises:
        ReleaseFolderError: The folder holds something else.
    """
    check(folder, names, besides=[SUMS, *_signatures(names)])
    for stale in _signatures(names):
        (folder / stale).unlink(missing_ok=True)
    lines = [f"{sha256(folder / name)}  {name}\n" for name in sorted(names)]
    (folder / SUMS).write_text("".join(lines), encoding="ascii", newline="\n")


def _signatures(names: Sequence[str]) -> list[str]:
    return [name + SIGNATURE for name in [*names, SUMS]]


def check_sums(folder: Path, names: Sequence[str]) -> None:
    """Check the artefacts ``names`` against ``SHA256SUMS``.

    Raises:
        ReleaseFolderError: A file or a line is missing or additional, or a checksum differs.
    """
    check(folder, [*names, SUMS], besides=_signatures(names))
    listed: dict[str, str] = {}
    for line in (folder / SUMS).read_text(encoding="ascii").splitlines():
        match = _LINE.match(line)
        if match is None or match[2] in listed:
            raise ReleaseFolderError(f"{SUMS}: not a line of its own: {line}")
        listed[match[2]] = match[1]
    if odd := sorted(listed.keys() ^ set(names)):
        raise ReleaseFolderError(f"{SUMS} and the list of artefacts differ in {', '.join(odd)}")
    if changed := [name for name in sorted(names) if sha256(folder / name) != listed[name]]:
        raise ReleaseFolderError(f"changed since {SUMS} was written: {', '.join(changed)}")


def sign(folder: Path, names: Sequence[str], version: str, key: Path, password: str = "") -> None:
    """Sign every artefact and ``SHA256SUMS`` with the secret key in the file ``key``.

    Raises:
        ReleaseFolderError: The folder is not the release that ``SHA256SUMS`` names.
        SigningError: The key lies in the project, or minisign could not sign.
    """
    if key.resolve().is_relative_to(ROOT):
        raise SigningError("A secret key does not belong in the project's folder. Move it out.")
    check_sums(folder, names)
    for name in [*names, SUMS]:
        arguments = ("-S", "-s", str(key), "-m", str(folder / name))
        labels = ("-t", _comment(version, name), "-c", "Dipnet release")
        _minisign(*arguments, *labels, password=password)


def verify(folder: Path, names: Sequence[str], version: str, public: Path) -> None:
    """Check list, checksums and signatures of a release against the public key in ``public``.

    Raises:
        ReleaseFolderError: The folder is not the release that ``SHA256SUMS`` names.
        SigningError: A signature is missing, wrong, or made for another file or version.
    """
    check(folder, [*names, SUMS, *_signatures(names)])
    check_sums(folder, names)
    for name in [*names, SUMS]:
        comment = _minisign("-V", "-Q", "-p", str(public), "-m", str(folder / name)).strip()
        if comment != _comment(version, name):
            raise SigningError(f"{name}: the signature was made for “{comment}”.")


def _comment(version: str, name: str) -> str:
    return f"dipnet {version} {name}"


def _minisign(*arguments: str, password: str = "") -> str:
    try:
        done = subprocess.run(
            ["minisign", *arguments],
            input=f"{password}\n",
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        raise SigningError(
            "minisign is missing. Install it: apt install minisign, brew install minisign, or "
            "winget install jedisct1.minisign"
        ) from None
    if done.returncode:
        name = Path(arguments[arguments.index("-m") + 1]).name
        raise SigningError(f"{name}: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def password_of(key: Path) -> str:
    """Return the password of a key, from the environment or the terminal; "" if it has none."""
    try:
        raw = base64.b64decode(key.read_text(encoding="ascii").splitlines()[1], validate=True)
    except (ValueError, IndexError, binascii.Error):
        raise SigningError(f"{key.name} is not a secret key of minisign.") from None
    # Bytes 2 and 3 name how the password becomes a key: "Sc" for scrypt, zeros for no password.
    if raw[2:4] == bytes(2):
        return ""
    return os.environ.get(PASSWORD_VARIABLE) or getpass.getpass("Password of the signing key: ")


@contextmanager
def secret_key(named: str) -> Iterator[Path]:
    """Give the file of the secret key: the one ``named``, else one from the environment.

    Raises:
        SigningError: There is none.
    """
    if named:
        if not Path(named).is_file():
            raise SigningError(f"There is no key {named}.")
        yield Path(named)
        return
    content = os.environ.get(KEY_VARIABLE, "")
    if not content:
        raise SigningError(f"Say where the key is, make sign KEY=file, or set {KEY_VARIABLE}.")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "key")
        file.touch(mode=0o600)
        file.write_text(content.strip() + "\n", encoding="ascii")
        yield file


def main(arguments: list[str] | None = None) -> int:
    """Run ``make sums``, ``make sign`` or ``make verify``."""
    parser = argparse.ArgumentParser(prog="python -m build.signing", description=__doc__)
    parser.add_argument("task", choices=("sums", "sign", "verify"))
    parser.add_argument("--folder", type=Path, default=ROOT / "dist")
    parser.add_argument("--systems", nargs="+", default=sorted(SYSTEMS))
    parser.add_argument("--version", default=app.__version__)
    parser.add_argument("--key", default="", help="file of the secret key")
    parser.add_argument("--public", type=Path, default=ROOT / "docs" / "release-key.pub")
    options = parser.parse_args(arguments)
    try:
        names = expected(options.version, options.systems)
        match options.task:
            case "sums":
                write_sums(options.folder, names)
            case "sign":
                with secret_key(options.key) as key:
                    sign(options.folder, names, options.version, key, password_of(key))
            case _:
                verify(options.folder, names, options.version, options.public)
    except (ReleaseFolderError, SigningError) as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"{options.task}: {len(names)} artefacts of Dipnet {options.version} are as they should be"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
