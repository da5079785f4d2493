#!/usr/bin/env bash
# Sets up the two locked environments where there is no make, as on Windows: .venv to work in, and
# .venvs/bundle to make the frozen program in. The Makefile does the same.
set -euo pipefail
cd "$(dirname "$0")/.."
export PIP_DISABLE_PIP_VERSION_CHECK=1

case "$(uname)" in
    Darwin | Linux) bin=bin python=${PYTHON:-python3} ;;
    *) bin=Scripts python=${PYTHON:-python} ;;
esac
install() { "$1/$bin/python" -m pip install --quiet --require-hashes -r "requirements/$2.txt"; }

"$python" -m venv .venv
install .venv runtime
".venv/$bin/python" -m pip install --quiet --no-deps --no-build-isolation --editable .
install .venv dev
"$python" -m venv .venvs/bundle
install .venvs/bundle bundle
