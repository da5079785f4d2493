#!/usr/bin/env bash
# Pins every dependency with its hashes, without the address of any index.
# Needs uv on the PATH; pass --upgrade to take newer releases.
set -euo pipefail
cd "$(dirname "$0")/.."
compile() {
    local output=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-emit-find-links --no-annotate \
        "$@" pyproject.toml --output-file "requirements/$output.txt"
}
compile dev --extra source --extra train --extra bundle --extra release --extra dev "$@"
compile train --extra source --extra train --constraint requirements/dev.txt
compile bundle --extra source --extra bundle --constraint requirements/dev.txt
compile runtime --extra source --constraint requirements/dev.txt
