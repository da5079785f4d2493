"""The program starts, and proves that it does, in a process of its own."""

import json
import subprocess
import sys

from app.gui.proof import prove_offline


def run(code):
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )


def test_the_self_test_judges_a_sample_off_screen(scorer):
    found = run("import json; from app.gui.main import self_test; print(json.dumps(self_test()))")
    facts = json.loads(found.stdout)
    assert facts["ok"] is True, facts
    assert facts["verdict"] == "fraud"
    assert facts["network_refused"] is True
    assert facts["network_libraries"] == []


def test_the_window_never_loads_a_networking_library():
    found = run(
        "import sys; import app.gui.main;"
        "print([n for n in sys.modules if n.startswith(('PySide6.QtNetwork', 'PySide6.QtWeb'))])"
    )
    assert found.stdout.strip() == "[]", found.stderr


def test_a_connection_is_refused_even_if_something_tries():
    found = run(
        "from app import offline; offline.enforce();"
        "from app.gui.proof import prove_offline; p = prove_offline();"
        "print(p.refused, p.holds)"
    )
    assert found.stdout.split() == ["True", "True"], found.stderr


def test_an_open_connection_would_be_noticed():
    found = run(
        "import socket; s = socket.socket(socket.AF_INET, socket.SOCK_STREAM);"
        "s.bind(('127.0.0.1', 0)); s.listen();"
        "from app.gui.proof import prove_offline; p = prove_offline();"
        "print(p.open_sockets, p.holds)"
    )
    assert found.stdout.split() in (["1", "False"], ["None", "True"]), found.stderr
    assert prove_offline().refused


def test_qt_gives_back_what_it_takes():
    """PySide6 6.12.0 lost a reference to None with each call, until Python aborted."""
    found = run(
        "import sys; from PySide6.QtGui import QColor, QTextCharFormat;"
        "f = QTextCharFormat(); f.setForeground(QColor('red')); before = sys.getrefcount(None);"
        "[f.setForeground(QColor('red')) for _ in range(1000)];"
        "print(sys.getrefcount(None) - before)"
    )
    assert int(found.stdout) > -100, found.stderr
