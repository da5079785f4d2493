#!/usr/bin/env bash
# Makes the artefacts of the release for macOS in dist/: run on a Mac with Apple silicon. For the keys
# see build/macos/pack.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1

build/environments.sh
.venvs/bundle/bin/pyinstaller --clean --noconfirm --log-level WARN \
    --workpath .work/pyinstaller --distpath dist installer.spec
version=$(.venv/bin/python -c 'import app; print(app.__version__)')
build/macos/pack.sh dist/Dipnet.app "dist/dipnet-$version-macos-arm64.dmg"
# After signing, which changes the files.
.venv/bin/python -m build.sbom --bundle dist/Dipnet.app \
    --output "dist/dipnet-$version-macos-arm64.cdx.json"
