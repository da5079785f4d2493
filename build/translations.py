"""Collects every sentence of the window and of the rooms without Qt, for Qt Linguist.

``python -m build.translations`` brings ``sentences.json`` and the .ts files up to date and makes
the .qm files from them; ``--check`` only says whether that would change anything. Translators edit
the .ts files with Qt Linguist.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.mail import defects
from app.model import alarms, findings, policy, sentences
from app.triage import exports
from app.triage.exports import labels
from app.triage.store import failures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "app" / "gui" / "translations"
LANGUAGES: Final = ("de", "fr", "es", "pt")
ENGLISH: Final = "en"
"""Has a file too, for what is said of one and of many."""
CONTEXT: Final = "rooms"
SENTENCES: Final = "sentences.json"
_SPEAKING: Final = (
    "app/triage/*.py",
    "app/triage/store/*.py",
    "app/model/release.py",
    "app/model/session.py",
)
"""Modules that write sentences for the reader where they are needed, not in a table."""
_REPORTS: Final = "app/triage/exports/*.py"
"""Modules that put each word of ours through ``say``."""
_SAY: Final = "say"
_REFUSAL: Final = "refusal"
"""Its second argument is a piece of a sentence."""
_WORDS: Final = re.compile(r"[A-Za-z]{2,}")
_KEYWORD: Final = re.compile(r"[A-Z]{4,} ")
"""How queries to the history begin."""
_FEWEST_WORDS: Final = 3


def room_sentences() -> list[str]:
    """Return every sentence that rooms without Qt may write; ``{0}`` stands for what varies."""
    found = [
        *findings.FOR_FRAUD.values(),
        *findings.AGAINST_FRAUD.values(),
        *findings.OPEN.values(),
        *(text for _, _, text in alarms.RULES),
        *(value for name, value in vars(policy).items() if name.startswith("NOTE_")),
        *(kind.text for kind in defects.CODES.values()),
        *failures.CAUSES.values(),
        failures.OTHERWISE,
        failures.OF_SYSTEM,
        sentences.WORDS_FOR,
        sentences.WORDS_AGAINST,
        sentences.NOT_FRAUD,
        sentences.NOT_HARMLESS,
        sentences.OPEN_FRAUD,
        sentences.OPEN_HARMLESS,
    ]
    for pattern in _SPEAKING:
        for path in sorted(ROOT.glob(pattern)):
            found += written_in(path.read_text(encoding="utf-8"))
    found += [*labels.VERDICTS.values(), *(made.title for made in exports.FORMATS.values())]
    for path in sorted(ROOT.glob(_REPORTS)):
        found += said_in(path.read_text(encoding="utf-8"))
    return list(dict.fromkeys(filter(None, found)))


def written_in(source: str) -> Iterator[str]:
    """Yield the sentences for the reader that stand in Python source, docstrings left out."""
    tree = ast.parse(source)
    passed = {id(node) for node in _docstrings(tree)}
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        if isinstance(node, ast.JoinedStr):
            # Its pieces are no sentences by themselves.
            passed.update(id(inner) for inner in ast.walk(node))
        if isinstance(node, ast.Call):
            piece = _piece(node)
            if piece:
                yield piece
        text = _template(node)
        if text and _is_sentence(text):
            yield text


def said_in(source: str) -> Iterator[str]:
    """Yield what may be put through ``say`` in Python source, where that can be seen from it."""
    tree = ast.parse(source)
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not call.args:
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else None
        if name == _SAY or (isinstance(call.func, ast.Name) and call.func.id == _SAY):
            yield from _possible(call.args[0], tree)


def _possible(node: ast.expr, tree: ast.AST) -> Iterator[str]:
    """Yield the strings that an expression may be: written there, in a table or a function."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _possible(node.body, tree)
        yield from _possible(node.orelse, tree)
    elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        yield from _table(node.value.id, tree)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef) and function.name == node.func.id:
                for inner in ast.walk(function):
                    if isinstance(inner, ast.Return) and inner.value is not None:
                        yield from _possible(inner.value, tree)


def _table(name: str, tree: ast.AST) -> Iterator[str]:
    """Yield the values of the dictionary called ``name``."""
    for node in ast.walk(tree):
        target = node.target if isinstance(node, ast.AnnAssign) else None
        if isinstance(target, ast.Name) and target.id == name and isinstance(node, ast.AnnAssign):
            for inner in ast.walk(node.value or node):
                if isinstance(inner, ast.Dict):
                    yield from (v for value in inner.values for v in _possible(value, tree))


def _docstrings(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield every string that is a statement of its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value


def _piece(call: ast.Call) -> str:
    """Return what is said of a file of the model in ``refusal(name, "is missing")``."""
    if isinstance(call.func, ast.Name) and call.func.id == _REFUSAL and len(call.args) > 1:
        return _template(call.args[1])
    return ""


def _template(node: ast.AST) -> str:
    """Return a string with its varying pieces numbered; "" if ``node`` is none."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    text, count = "", 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            text += str(value.value)
        else:
            text += f"{{{count}}}"
            count += 1
    return text


def _is_sentence(text: str) -> bool:
    """Tell whether ``text`` speaks to the reader, and is no code, query or format."""
    return (
        text.endswith(".")
        and (text[0].isupper() or text.startswith("{"))
        and not _KEYWORD.match(text)
        and len(_WORDS.findall(re.sub(r"\{\w+\}", "", text))) >= _FEWEST_WORDS
    )


def update(folder: Path) -> None:
    """Bring ``sentences.json`` and the .ts files in ``folder`` up to date, and make the .qm."""
    listed = room_sentences()
    content = json.dumps(listed, indent=1, ensure_ascii=False) + "\n"
    (folder / SENTENCES).write_text(content, encoding="utf-8")
    with tempfile.TemporaryDirectory() as temporary:
        made = Path(temporary) / "rooms.py"
        made.write_text("".join(_as_calls(listed)), encoding="utf-8")
        ours = sorted(path for path in (ROOT / "app" / "gui").glob("*.py"))
        for language in (ENGLISH, *LANGUAGES):
            ts = folder / f"dipnet_{language}.ts"
            only = ["-pluralonly"] if language == ENGLISH else []
            _run(
                "lupdate", "-locations", "none", "-no-obsolete", "-source-language", "en",
                "-target-language", language, *only, *map(str, [*ours, made]), "-ts", str(ts),
            )  # fmt: skip
    compile_all(folder, folder)


def compile_all(folder: Path, into: Path) -> None:
    """Make the .qm files of the .ts files in ``folder``."""
    for language in (ENGLISH, *LANGUAGES):
        name = f"dipnet_{language}"
        _run("lrelease", str(folder / f"{name}.ts"), "-qm", str(into / f"{name}.qm"))


def _as_calls(texts: Iterable[str]) -> Iterator[str]:
    """Yield Python source in which Qt's own collector finds ``texts``."""
    yield "from PySide6.QtCore import QCoreApplication\n"
    for text in texts:
        quoted = json.dumps(text, ensure_ascii=False)
        yield f"QCoreApplication.translate({json.dumps(CONTEXT)}, {quoted})\n"


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of PySide6.

    Raises:
        RuntimeError: It failed; says how.
    """
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool} failed: {done.stderr or done.stdout}")


def main() -> int:
    """Update everything, or check that everything is up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing")
    if not parser.parse_args().check:
        FOLDER.mkdir(exist_ok=True)
        update(FOLDER)
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for path in FOLDER.iterdir():
            (folder / path.name).write_bytes(path.read_bytes())
        update(folder)
        changed = [p.name for p in folder.iterdir() if p.read_bytes() != _kept(p.name)]
    for name in sorted(changed):
        print(f"{name} is out of date: run python -m build.translations")
    return 1 if changed else 0


def _kept(name: str) -> bytes:
    path = FOLDER / name
    return path.read_bytes() if path.exists() else b""


if __name__ == "__main__":
    sys.exit(main())
