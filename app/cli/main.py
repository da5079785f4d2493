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

COMMANDS: Final = ("scan", "model", "self-test")
_EPILOG: Final = """\
Without a command, the window opens, with the given files in it:

  dipnet [FILE…]

Commands:
  scan PATH…   judge messages in the terminal; see dipnet scan --help
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
    command = given[0] if given and given[0] in COMMANDS else None
    try:
        if command == "scan":
            return _scan(given[1:])
        if command == "model":
            return _model(given[1:])
        if command == "self-test":
            return _self_test(given[1:])
        return _window(given)
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
    found = parser.parse_args(arguments)

    from app.triage import fork_server

    fork_server.warm_up()
    from app.cli.scan import Request, scan

    return scan(Request(tuple(found.paths), found.format, found.output, found.jobs))


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
        usage="dipnet [FILE…] | dipnet scan PATH… | dipnet model | dipnet self-test",
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
    from app.triage.workers import WorkersFailed

    if isinstance(error, ModelRefused | OutputFailed | WindowUnavailable | WorkersFailed):
        complain(str(error))
    else:  # not raised: Python would end with 1, which says that fraud was found
        traceback.print_exception(error)
        complain("this is a mistake of Dipnet's own. The task was not finished.")
    return FAILED
