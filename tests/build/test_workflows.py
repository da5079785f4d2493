"""The workflows run what everybody can run, with code that cannot change and few rights."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def jobs(text: str) -> dict[str, str]:
    """Return the text of each job by its name."""
    parts = re.split(r"^  (\w+):\n", text.partition("\njobs:\n")[2], flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def workflow(request) -> str:
    return request.param.read_text(encoding="utf-8")


def test_there_is_one_for_changes_and_one_for_releases():
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "release.yml"]


def test_actions_and_images_are_pinned_by_their_content(workflow):
    used = re.findall(r"uses: (.*)", workflow)
    assert used
    for line in used:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line
    for image in re.findall(r"image: (.*)", workflow):
        assert re.fullmatch(r"[\w.:/-]+@sha256:[0-9a-f]{64}", image), image


def test_jobs_have_no_rights_but_those_they_name(workflow):
    assert "\npermissions: {}\n" in workflow
    for name, job in jobs(workflow).items():
        granted = re.findall(r"^      ([\w-]+): (read|write)", job, re.MULTILINE)
        expected = [("contents", "write")] if name == "draft" else [("contents", "read")]
        assert granted == expected, name
        assert "timeout-minutes:" in job, name


def test_checkouts_leave_no_credentials_behind(workflow):
    assert workflow.count("actions/checkout@") == workflow.count("persist-credentials: false")


def test_commands_hold_no_expression_that_somebody_could_write_code_into(workflow):
    for command in re.findall(r"run: (?:\|\n((?: {10}.*\n)+)|(.*))", workflow):
        assert "${{" not in "".join(command)
    assert "pull_request_target" not in workflow


def test_secrets_are_given_to_one_step_of_a_guarded_job_and_the_signing_key_to_none():
    for path in WORKFLOWS:
        for job in jobs(path.read_text(encoding="utf-8")).values():
            if "secrets." in job:
                assert re.search(r"^    environment: release$", job, re.MULTILINE)
                assert len(re.findall(r"\n        env:\n", job)) == 1
        assert "SIGNING" not in path.read_text(encoding="utf-8")


def test_scripts_that_are_run_exist_and_may_be_run(workflow):
    for script in re.findall(r"run: ((?:build/|\.ci/)[\w./-]+)", workflow):
        assert os.access(ROOT / script, os.X_OK), script


def test_targets_that_are_run_exist(workflow):
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    for line in re.findall(r"run: make (.*)", workflow):
        for target in line.split():
            assert re.search(rf"^{target}:", made, re.MULTILINE), target


def test_what_a_release_keeps_is_what_the_list_of_artefacts_names():
    from fnmatch import fnmatchcase

    from build.artefacts import SYSTEMS

    release = jobs((ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8"))
    for system, names in SYSTEMS.items():
        patterns = re.findall(r"^            dist/(\S+)$", release[system], re.MULTILINE)
        for name in names:
            assert [p for p in patterns if fnmatchcase(name.format(version="1.2.3"), p)], name


@pytest.mark.skipif(
    shutil.which("zizmor", path=Path(sys.executable).parent) is None,
    reason="zizmor is installed for releases",
)
def test_zizmor_finds_nothing():
    command = [Path(sys.executable).with_name("zizmor"), "--offline", "--persona", "auditor"]
    done = subprocess.run([*command, ROOT / ".github"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(
    shutil.which("shellcheck") is None, reason="shellcheck is a package of the system"
)
@pytest.mark.parametrize(
    "script",
    ["build/environments.sh", "build/windows/release.sh", *(f"build/macos/{n}.sh" for n in ("pack", "release", "keychain"))],
)  # fmt: skip
def test_shellcheck_finds_nothing(script):
    done = subprocess.run(
        ["shellcheck", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
