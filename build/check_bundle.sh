#!/usr/bin/env bash
# Checks the frozen program as users will run it: what is in it, that it gives the records that the
# source gives, that it works without a network, and that it refuses a changed model.
#
# Usage: build/check_bundle.sh dist/dipnet      (from the root of the project, after "make bundle")
set -euo pipefail

bundle=$(readlink -f "$1")
dipnet=$bundle/dipnet
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home XDG_RUNTIME_DIR=$work/run
mkdir -p "$HOME" && mkdir -pm 700 "$XDG_RUNTIME_DIR"

say() { printf '%s\n' "$*"; }
fail() { say "FAILED: $*" >&2; exit 1; }

# Runs a scan, whose exit status 1 or 2 says what was found and is no failure of the check.
scan() {
    local status=0
    "$@" || status=$?
    [ "$status" -le 2 ] || fail "exit status $status from: $*"
}

say "1. Nothing that only builds a release, or speaks to a network, is inside"
# Licences name what made the program: PyInstaller's start-up code is in it.
find "$bundle" -path '*/_internal/licenses' -prune -o -printf '%P\n' | grep -E -i \
    '(^|/)(sklearn|scipy|skl2onnx|onnx|joblib|PyInstaller)(/|-|\.|$)|Qt6?(Network|Qml|Quick|OpenGL|PrintSupport)|QtWebEngine|/tls/|networkinformation|libssl|libcrypto|libcurl' \
    && fail "these files must not be in the bundle"
.venvs/bundle/bin/pyi-archive_viewer --recursive --brief "$dipnet" > "$work/modules" 2>/dev/null || true
grep -qx ' app.cli.main' "$work/modules" || fail "the list of modules could not be read"
grep -E '^ (sklearn|scipy|skl2onnx|onnx|joblib|http|ssl|urllib\.request|ftplib|smtplib|xmlrpc|requests|urllib3|PySide6\.QtNetwork)(\.|$)' "$work/modules" \
    && fail "these modules must not be in the bundle"

# ONNX Runtime 1.29 and later carries a client that sends usage data, out of sight of Python.
grep -rlE 'curl_easy|OneCollector|SSL_connect|events\.data\.microsoft' "$bundle" \
    && fail "these files hold a network client"

say "2. The same records as from source"
scan .venv/bin/dipnet scan --format jsonl docs/samples > "$work/source.jsonl"
scan "$dipnet" scan --format jsonl docs/samples > "$work/frozen.jsonl"
[ -s "$work/source.jsonl" ] || fail "no records from source"
cmp "$work/source.jsonl" "$work/frozen.jsonl" || fail "the frozen program gives other records"
say "   $(wc -l < "$work/frozen.jsonl") records are identical"
scan "$dipnet" scan --format table docs/samples > "$work/frozen.txt"
grep -q "messages:" "$work/frozen.txt" || fail "the frozen program shows no table"

say "3. The self-test passes, without a screen and on one"
QT_QPA_PLATFORM=offscreen "$dipnet" self-test > "$work/offscreen.json" || fail "self-test: $(cat "$work/offscreen.json")"
xvfb-run -a "$dipnet" self-test > "$work/screen.json" || fail "self-test on a screen: $(cat "$work/screen.json")"

say "4. No network: without interfaces it works, and it opens no socket but local ones"
# As root the namespace needs no mapping; elsewhere the user is mapped to root inside it.
if [ "$(id -u)" = 0 ]; then isolate=(unshare -n); else isolate=(unshare -r -n); fi
scan "${isolate[@]}" "$dipnet" scan --format jsonl docs/samples > "$work/isolated.jsonl"
cmp "$work/frozen.jsonl" "$work/isolated.jsonl" || fail "other records without a network"
QT_QPA_PLATFORM=offscreen "${isolate[@]}" "$dipnet" self-test > /dev/null || fail "self-test without a network"
scan strace -qq -f -e trace=network -o "$work/scan.trace" "$dipnet" scan --format jsonl docs/samples > /dev/null
QT_QPA_PLATFORM=offscreen strace -qq -f -e trace=network -o "$work/window.trace" "$dipnet" self-test > /dev/null
grep -q AF_UNIX "$work/window.trace" || fail "nothing was traced"
grep -hoE '\b[AP]F_[A-Z0-9]+' "$work"/*.trace | grep -vE '^[AP]F_(UNIX|LOCAL|UNSPEC)$' \
    && fail "sockets of these families were used"

say "5. A changed model is refused"
cp -r "$bundle" "$work/changed"
printf '\x00' | dd of="$work/changed/_internal/model_assets/model.onnx" bs=1 seek=4096 conv=notrunc status=none
if cmp -s "$bundle/_internal/model_assets/model.onnx" "$work/changed/_internal/model_assets/model.onnx"; then
    printf '\x01' | dd of="$work/changed/_internal/model_assets/model.onnx" bs=1 seek=4096 conv=notrunc status=none
fi
status=0
"$work/changed/dipnet" scan docs/samples > "$work/refused" 2>&1 || status=$?
[ "$status" = 2 ] && grep -q "model.onnx" "$work/refused" || fail "a changed model was not refused: $(cat "$work/refused")"

size=$(du -sm "$bundle" | cut -f1)
say "6. Size: $size MB in $(find "$bundle" -type f | wc -l) files"
[ "$size" -le 180 ] || fail "the bundle has grown beyond 180 MB"
say "The frozen program is sound."
