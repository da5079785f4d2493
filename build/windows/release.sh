#!/usr/bin/env bash
# Makes the artefacts of the release for Windows in dist/: run on Windows, in Git Bash, with Python
# and NSIS 3 installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 PYTHONUTF8=1
PATH="$PATH:/c/Program Files (x86)/NSIS"

build/environments.sh
.venvs/bundle/Scripts/pyinstaller --clean --noconfirm --log-level WARN \
    --workpath .work/pyinstaller --distpath dist installer.spec
QT_QPA_PLATFORM=offscreen dist/dipnet/dipnet.exe self-test
version=$(.venv/Scripts/python -c 'import app; print(app.__version__)')
.venv/Scripts/python -m build.sbom --output "dist/dipnet-$version-windows-x86_64.cdx.json"
.venv/Scripts/python -m build.windows.pack

# The installer does what it says: it puts everything there, runs, and takes everything away again.
target=$(mktemp -d)/Dipnet
"dist/dipnet-$version-windows-x86_64-setup.exe" //S "//D=$(cygpath -w "$target")"
QT_QPA_PLATFORM=offscreen "$target/dipnet.exe" self-test
# The uninstaller copies itself away and returns at once unless it is told where it is.
"$target/uninstall.exe" //S "_?=$(cygpath -w "$target")"
rm -f "$target/uninstall.exe"
[ -z "$(ls -A "$target" 2>/dev/null)" ] || { echo "The uninstaller left files behind:"; ls -AR "$target"; exit 1; }
