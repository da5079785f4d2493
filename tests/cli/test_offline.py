"""The promise that nothing leaves the machine, broken on purpose in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

ATTEMPTS = {
    "connect": "socket.create_connection(('192.0.2.1', 80), 1)",
    "connect 6": "socket.socket(socket.AF_INET6)",
    "send": "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
    "listen": "socket.create_server(('127.0.0.1', 0))",
    "name": "socket.getaddrinfo('mail.example', 25)",
    "name of old": "socket.gethostbyname('mail.example')",
    "web": "urllib.request.urlopen('http://192.0.2.1/', timeout=1)",
    "inherited": "inherited.connect(('192.0.2.1', 80))",
}


@pytest.mark.parametrize("attempt", ATTEMPTS.values(), ids=ATTEMPTS.keys())
def test_every_way_out_is_refused(attempt: str) -> None:
    program = f"""
import socket, urllib.request
from app import offline
inherited = socket.socket()
offline.enforce()
try:
    {attempt}
except OSError as error:
    reason = getattr(error, "reason", error)
    print(type(reason).__name__)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.stdout == "NetworkRefused\n", done.stderr


def test_worker_processes_may_still_talk_to_each_other() -> None:
    program = """
import multiprocessing
from app import offline
offline.enforce()
if __name__ == "__main__":
    with multiprocessing.get_context("forkserver").Pool(1) as pool:
        print(pool.apply(abs, (-3,)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.stdout == "3\n", done.stderr
