"""The program as it is run: an installation of its own, in processes of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.model import tiny

needs_posix = pytest.mark.skipif(os.name != "posix", reason="works on POSIX only")

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Installation:
    """A copy of the program with a real, tiny model of its own."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
        kept.pop("QT_QPA_PLATFORM", None)
        return {**kept, "PYTHONPATH": str(self.folder), "PYTHONWARNINGS": "error"}

    def command(self, *arguments: str | bytes | Path) -> list[str | bytes | Path]:
        return [sys.executable, "-m", "app", *arguments]

    def run(
        self, *arguments: str | bytes | Path, stdin: bytes = b"", cwd: Path | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            self.command(*arguments),
            input=stdin,
            capture_output=True,
            cwd=cwd or self.folder,
            env=self.environment,
            timeout=120,
            check=False,
        )

    def records(self, *arguments: str | Path, stdin: bytes = b"") -> list[dict[str, Any]]:
        done = self.run("scan", "--format", "jsonl", *arguments, stdin=stdin)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def run_naming(
        self, modules: list[str], *arguments: str | Path
    ) -> subprocess.CompletedProcess[bytes]:
        """Run, and have a list of those ``modules`` that are loaded in the end on standard error."""
        program = (
            "import sys; from app.cli.main import main; status = main(sys.argv[1:]); "
            f"print([m for m in {modules} if m in sys.modules], file=sys.stderr)"
        )
        return subprocess.run(
            [sys.executable, "-c", program, *arguments],
            capture_output=True,
            cwd=self.folder,
            env=self.environment,
            check=False,
        )

    def interrupted(self, *arguments: str | Path, target: Path) -> str:
        """Scan into ``target`` and press Ctrl-C at the first result; return what is complained."""
        process = subprocess.Popen(
            self.command("scan", *arguments, "--output", target),
            stderr=subprocess.PIPE,
            cwd=self.folder,
            env=self.environment,
            start_new_session=True,
            # Who runs the tests in the background of a shell has Ctrl+C ignored, and so would this.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        )
        part = target.with_name(f".{target.name}.{process.pid}.part")
        while not (part.exists() and part.stat().st_size):
            assert process.poll() is None
        os.killpg(process.pid, signal.SIGINT)
        _, complaint = process.communicate(timeout=20)
        assert process.returncode == 2
        assert b"Traceback" not in complaint
        assert not part.exists()
        return complaint.decode()


def install(folder: Path, **release: Any) -> Installation:
    """Copy the program to ``folder`` and give it a model."""
    shutil.copytree(ROOT / "app", folder / "app", ignore=shutil.ignore_patterns("__pycache__"))
    assets = folder / "model_assets"
    assets.mkdir()
    pinned = tiny.release(assets, **release)
    (folder / "app" / "model" / "pinned.py").write_text(
        f'MANIFEST_SHA256 = "{pinned.manifest_sha256}"\n'
    )
    return Installation(folder)


@pytest.fixture(scope="session")
def dipnet(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """An installation in which "verify" speaks for fraud."""
    return install(tmp_path_factory.mktemp("installed"), words={"verify": 12.0})


@pytest.fixture
def mail(tmp_path: Path) -> Callable[..., Path]:
    """Write a message and return its path."""

    def write(name: str, text: str = "Shall we have lunch?", subject: str = "Lunch") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"From: Ann <ann@shop.example>\nSubject: {subject}\n\n{text}\n", encoding="utf-8"
        )
        return path

    return write


@pytest.fixture
def harmless(mail: Callable[..., Path]) -> Path:
    return mail("harmless.eml")


@pytest.fixture
def fraud(mail: Callable[..., Path]) -> Path:
    return mail("fraud.eml", "verify verify verify")
