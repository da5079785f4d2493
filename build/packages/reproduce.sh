#!/usr/bin/env bash
# Builds the last commit twice, from two folders with paths of different length and with
# environments of their own, and compares every artefact byte for byte.
#
# Usage: build/packages/reproduce.sh      (from the root of the project; REPRODUCE_IN=folder)
set -euo pipefail

work=$(mktemp -d "${REPRODUCE_IN:-${TMPDIR:-/tmp}}/reproduce.XXXXXX")
trap 'rm -rf "$work"' EXIT
first=$work/a
second=$work/another/place/with/a/much/longer/path
commit=$(git rev-parse HEAD)
[ -z "$(git status --porcelain)" ] || echo "Note: changes that are not committed are not built." >&2

for place in "$first" "$second"; do
    mkdir -p "$(dirname "$place")"
    git clone --quiet --no-hardlinks . "$place"
    git -C "$place" checkout --quiet --detach "$commit"
    echo "Building $commit in $place"
    # Nothing of this shell may matter: other time zone, language and umask for the second one.
    if [ "$place" = "$second" ]; then
        (umask 027; TZ=Pacific/Auckland LC_ALL=C make --no-print-directory -C "$place" installers)
    else
        make --no-print-directory -C "$place" installers
    fi > "$work/log" 2>&1 || { tail -40 "$work/log"; exit 1; }
done

different=0
while read -r name; do
    if cmp -s "$first/dist/$name" "$second/dist/$name"; then
        printf 'identical  %s  %s\n' "$(sha256sum < "$first/dist/$name" | cut -c1-64)" "$name"
    else
        different=1
        printf 'DIFFERENT  %s\n' "$name"
    fi
done < <(cd "$first/dist" && find . -maxdepth 1 -type f -printf '%P\n' | sort)
[ "$(cd "$first/dist" && find . | sort | sha256sum)" = "$(cd "$second/dist" && find . | sort | sha256sum)" ] || {
    different=1
    diff <(cd "$first/dist" && find . | sort) <(cd "$second/dist" && find . | sort) || true
}
if [ "$different" = 1 ]; then
    echo "The first differences inside the bundle:"
    (cd "$first/dist/dipnet" && find . -type f -print0 | sort -z) | while IFS= read -r -d '' file; do
        cmp "$first/dist/dipnet/$file" "$second/dist/dipnet/$file" 2>&1 || true
    done | head -20
    exit 1
fi
echo "Both builds of $commit are the same, byte for byte."
