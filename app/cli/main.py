"""The command ``dipnet``: reads the command line and turns every failure into words."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app import offline

FAILED: Final = 2
"""Exit status of a usage error, and of everything that kept a task from being done."""

_EPILOG: Final = """\
Without a command, the window opens, with the given files in it:

  dipnet [FILE…]

Commands:
  scan PATH…   judge messages in the terminal, with --keep also into the
               history; see dipnet scan --help
  history      list what was judged and kept before
  export JOB   write kept results to a file; see dipnet export --help
  forget       delete the history
  model        print the model's card and versions
  self-test    verify this installation, print JSON

Nothing leaves this machine: Dipnet never uses the network.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status.

    Args:
        arguments: The command line without the program's name; None for that of the process.
    """
    multiprocessing.freeze_support()
    given = list(sys.argv[1:] if arguments is None else arguments)
    offline.enforce()
    command = COMMANDS.get(given[0]) if given else None
    try:
        return _window(given) if command is None else command(given[1:])
    except KeyboardInterrupt:
        return FAILED
    except Exception as error:  # noqa: BLE001 - every failure becomes words in one place
        return _explain(error)


def _scan(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="dipnet scan",
        description="Judges messages and writes one record for each. Exit status: 0 if all were "
        "read and no fraud was found, 1 if fraud was found, 2 if something could not be read.",
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="a message, mbox, Maildir, folder or zip archive; - reads one message from "
        "standard input",
    )
    parser.add_argument(
        "--format",
        choices=("table", "jsonl", "csv"),
        help="the form of the results; a table on a terminal, JSON Lines elsewhere",
    )
    parser.add_argument(
        "--output", metavar="FILE", type=Path, help="write the results to FILE, once it is whole"
    )
    parser.add_argument(
        "--jobs", metavar="N", type=_positive, help="worker processes; one per processor core"
    )
    parser.add_argument(
        "--reasons",
        choices=("all", "doubtful"),
        default="all",
        help="explain all results, or only fraud and what is doubtful, which is faster",
    )
    parser.add_argument(
        "--keep",
        action="store_true",
        help="keep the results in the history; the same command again goes on with a scan that "
        "was interrupted, and judges no message twice",
    )
    found = parser.parse_args(arguments)
    if found.keep and "-" in found.paths:
        parser.error("standard input cannot be read again, so it cannot be kept")

    from app.triage import fork_server

    fork_server.warm_up()
    from app.cli.scan import Request, scan
    from app.model.assessment import Explain

    paths = (
        tuple(map(str, map(Path.absolute, map(Path, found.paths)))) if found.keep else found.paths
    )
    explain = Explain(found.reasons)
    return scan(Request(paths, found.format, found.output, found.jobs, explain, found.keep))


def _history(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="dipnet history", description="Lists what was judged and kept before, newest first."
    )
    parser.add_argument(
        "--format",
        choices=("table", "jsonl"),
        help="the form of the list; a table on a terminal, JSON Lines elsewhere",
    )
    found = parser.parse_args(arguments)
    from app.cli.history import print_history

    print_history(found.format)
    return 0


def _export(arguments: Sequence[str]) -> int:
    from app.model.assessment import Verdict
    from app.triage.exports import FORMATS

    parser = argparse.ArgumentParser(
        prog="dipnet export", description="Writes the kept results of a job to a file."
    )
    parser.add_argument(
        "job", metavar="JOB", type=_positive, help="the number that dipnet history shows"
    )
    parser.add_argument(
        "--format",
        choices=tuple(FORMATS),
        required=True,
        help="; ".join(f"{name}: {form.title}" for name, form in FORMATS.items()),
    )
    parser.add_argument(
        "--output", metavar="FILE", type=Path, required=True, help="the file to write, once whole"
    )
    parser.add_argument(
        "--verdict",
        action="append",
        choices=[str(verdict) for verdict in Verdict],
        help="only messages with this verdict; may be repeated",
    )
    parser.add_argument(
        "--live-addresses",
        action="store_true",
        help="write addresses as they are, and not so that nothing opens them",
    )
    parser.add_argument(
        "--redact", action="store_true", help="leave out of a report who received the messages"
    )
    found = parser.parse_args(arguments)
    from app.cli.history import Wanted, export

    verdicts = None if found.verdict is None else frozenset(map(Verdict, found.verdict))
    wanted = Wanted(found.job, verdicts, not found.live_addresses, found.redact)
    export(wanted, FORMATS[found.format], found.output)
    return 0


def _forget(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="dipnet forget",
        description="Deletes the history: every result, note and decision that was kept.",
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    found = parser.parse_args(arguments)
    from app.cli.history import forget

    return 0 if forget(asked=found.yes) else FAILED


def _model(arguments: Sequence[str]) -> int:
    argparse.ArgumentParser(
        prog="dipnet model", description="Prints the model's card and versions."
    ).parse_args(arguments)
    from app.cli.card import print_card

    print_card(sys.stdout)
    return 0


def _self_test(arguments: Sequence[str]) -> int:
    argparse.ArgumentParser(
        prog="dipnet self-test",
        description="Verifies the model's files, its golden cases, the worker processes, the "
        "network refusal and the window; prints JSON. Exit status 0 if all is well, else 2.",
    ).parse_args(arguments)
    from app.cli.self_test import self_test

    return self_test(sys.stdout)


def _window(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="dipnet",
        description="A private second opinion on suspicious mail.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="dipnet [FILE…] | dipnet scan PATH… | dipnet history | dipnet export JOB | "
        "dipnet forget | dipnet model | dipnet self-test",
    )
    parser.add_argument("--version", action="store_true", help="print the versions and end")
    parser.add_argument("files", metavar="FILE", nargs="*", help="messages to open in the window")
    found = parser.parse_args(arguments)
    if found.version:
        from app.cli.card import print_versions

        print_versions(sys.stdout)
        return 0
    from app.cli.window import open_window

    return open_window(found.files)


COMMANDS: Final = {
    "scan": _scan,
    "history": _history,
    "export": _export,
    "forget": _forget,
    "model": _model,
    "self-test": _self_test,
}


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number, 1 or more")
    return int(text)


def _explain(error: Exception) -> int:
    """Say what went wrong in words, on standard error; for what nobody foresaw, say also where."""
    from app.cli.complaint import complain
    from app.cli.output import OutputFailed
    from app.cli.window import WindowUnavailable
    from app.model.release import ModelRefused
    from app.triage.store import StoreFailed
    from app.triage.workers import WorkersFailed

    foreseen = ModelRefused | OutputFailed | StoreFailed | WindowUnavailable | WorkersFailed
    if isinstance(error, foreseen):
        complain(str(error))
    else:  # not raised: Python would end with 1, which says that fraud was found
        traceback.print_exception(error)
        complain("this is a mistake of Dipnet's own. The task was not finished.")
    return FAILED
