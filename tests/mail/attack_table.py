"""Writes ``docs/attacks.md``: ``python -m tests.mail.attack_table``."""

from __future__ import annotations

from pathlib import Path

from tests.mail import malformed, test_limits

PATH = Path(__file__).parents[2] / "docs" / "attacks.md"

_HEAD = """\
# Attacks and the tests that meet them

Whoever sends mail chooses every byte of it. This is what is tried, what Dipnet does about it, and
which test shows it. The lists are written by `python -m tests.mail.attack_table` from the tests
themselves, and a test keeps this page in step with them.

Three rules hold everywhere:

- *Nothing raises.* `read_message` takes any bytes. Fuzzing (`python -m tests.mail.fuzz`) and the
  properties in `tests/mail/test_properties.py` run on the functions inside, without the last net.
- *Nothing is costly.* Each bound in `app/mail/limits.py` is checked before the step it guards. Any
  input of up to 25 MB ends within 2 s of CPU time and 300 MB.
- *Nothing unread is called harmless.* What goes over a bound, or cannot be decoded, makes the
  message incomplete, with a code from `app/mail/defects.py`. Where clients read differently, every
  plausible reading is followed, and what any of them shows is there to be judged.

## What costs a mail parser its life

| attack | what it costs others | what Dipnet does | test |
|---|---|---|---|
| 100,000 parameters in Content-Type | 104 s in Python's `email` | reads 100, marks the rest unread | `test_limits.py` |
| 300,000 empty parts | 21 s | reads 1,000 parts of one source | `test_limits.py` |
| 20,000 encoded words in the subject | 7.5 s | decodes in one pass, 64 KB of a field | `test_limits.py` |
| nested comments | stack overflow | counts brackets, stops at 50 | `test_limits.py` |
| 1,500 nested parts or messages | stack overflow | 40 parts, 4 messages deep | `test_limits.py` |
| formatting elements left open in HTML | gigabytes for a few KB: the algorithm opens them again in every block | renames them where the product would be large | `test_limits.py` |
| deep elements in HTML | quadratic look-ups | 20,000 tags of one part | `test_limits.py` |
| base64 that goes on behind its padding | read up to the padding: the payload is missed | joins the pieces, up to 1,000 | `test_malformed.py` |
| zip, gzip, PDF and picture bombs | memory | lists only, unpacks in bounds, asks for the size of a picture first | `test_limits.py`, `test_attachments.py` |
| compound files whose streams overlap | memory | counts what is copied | `test_limits.py`, `test_outlook.py` |
| an mbox of any size | memory | reads it as a stream | `tests/triage/test_sources.py` |
| a false Content-Length in an mbox | hides the next message | trusted only where the whole mbox has them | `tests/triage/test_sources.py` |
| names in a zip that are paths | files anywhere on the disk | names are never used as paths, nothing is written | `tests/triage/test_sources.py` |

## What deceives a filter, or a reader

| attack | what Dipnet does | test |
|---|---|---|
| text hidden by CSS, inline or in a style sheet; no size, no colour, off-screen | left out of the text, kept as hidden text; layout cells that merely have no size keep what is seen in them | `test_malformed.py` |
| invisible characters, soft hyphens, bidi overrides, words broken by comments or elements | taken out and kept with their place; text that is turned around is read as it is seen | `test_malformed.py`, `test_properties.py` |
| plain and HTML versions that differ; AMP, calendar and Outlook-only versions | the links of all of them count, and the difference is a defect | `test_malformed.py` |
| links written as decimal, octal or hexadecimal numbers, with user names, backslashes, percent signs, punycode, look-alikes | taken apart as a browser does, with a code for each oddity | `test_links.py` |
| open redirects, click trackers, link protection services | unwrapped without a network, the domains on the way are kept | `test_links.py` |
| `<base>`, image maps, forms, buttons, frames, meta refresh, `data:` and `javascript:` targets, event handlers | all are links | `test_malformed.py` |
| display names that hold another address, two From fields, broken address lists | every mailbox of every field; names kept apart from addresses | `test_identities.py`, `test_malformed.py` |
| forged Authentication-Results | only the topmost, or that of a service the user names; shown as a claim | `test_identities.py` |
| double extensions, names turned around, false types, executables, scripts, shortcuts, disk images, macros, encrypted archives | flags by name, by content and by the list of an archive | `test_attachments.py` |
| HTML attachments, also encoded in scripts; smuggled files | read like bodies; plain wrappers are undone, nothing is run | `test_attachments.py` |
| QR codes in pictures, animations, PDFs and `data:` pictures | decoded in bounds; their links count | `test_attachments.py` |
| a harmless message attached to a deceiving one | passed-on mail is judged alone only if the note is no more than a note | `test_reported.py` |

## What fuzzing and real mail found

Each is a test in `tests/mail/test_crashers.py` or `test_limits.py`: angle brackets left in
addresses; CR inside encoded text; double spaces where invisible characters had stood; 1.4 s for one
old advertisement whose Content-Type is full of spaces; 112 s for brackets behind an address; 109 s
for broken uuencode lines; 15 s for direction marks in 18 MB of text; 12 s for four million base64
paddings. FUZZ
"""


def page(fuzz: str) -> str:
    """Return the page; ``fuzz`` is the sentence with the figures of the last fuzz run."""
    out = [_HEAD.replace("FUZZ", fuzz)]
    out.append(f"## The {len(malformed.CASES)} malformed messages\n")
    out.append(
        'Each is built as code in `tests/mail/malformed.py`. "Sees" is what must be in the visible '
        "text, the subject or the sender; a dash where nothing can be seen.\n"
    )
    out.append("| message | a reader sees | leads to | said to be odd | complete |")
    out.append("|---|---|---|---|---|")
    for case in malformed.CASES:
        sees = [*case.sees]
        sees += [case.subject] if case.subject is not None else []
        sees += [case.sender] if case.sender is not None else []
        cells = (
            case.name, ", ".join(x for x in sees if x) or "–", ", ".join(case.leads) or "–",
            ", ".join(case.odd) or "–", "yes" if case.complete else "no",
        )  # fmt: skip
        out.append("| " + " | ".join(_cell(c) for c in cells) + " |")
    out.append(f"\n## The {len(test_limits.OVER)} messages that go over a bound\n")
    out.append("Each is incomplete with the code given, within 2 s and 300 MB.\n")
    out.append("| message | code |\n|---|---|")
    out += [f"| {_cell(str(p.id))} | {p.values[0]} |" for p in test_limits.OVER]
    out.append(f"\n## The {len(test_limits.COSTLY)} messages that only cost\n")
    out.append("Each of up to 25 MB ends within 2 s and 300 MB.\n")
    out += [f"- {p.id}" for p in test_limits.COSTLY]
    return "\n".join(out) + "\n"


def _cell(content: str) -> str:
    """Return ``content`` safe inside a table."""
    shown = "".join(c if c.isprintable() else " " for c in content)
    return shown.replace("|", "\\|").replace("<", "&lt;")


def fuzz_sentence() -> str:
    """Return the sentence with the figures of the last fuzz run that the page has now."""
    if PATH.exists():
        for line in PATH.read_text(encoding="utf-8").split("\n\n"):
            if "The last fuzz run" in line:
                return line[line.index("The last fuzz run") :].strip()
    return ""


if __name__ == "__main__":
    PATH.write_text(page(fuzz_sentence()), encoding="utf-8")
