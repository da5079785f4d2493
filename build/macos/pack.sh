#!/usr/bin/env bash
# Signs the application and packs it into a disk image that macOS trusts. Runs on macOS alone.
#
# Usage: build/macos/pack.sh dist/Dipnet.app dist/dipnet-1.2.3-macos-arm64.dmg
#
# Keys come from outside:
#   DIPNET_CODESIGN_IDENTITY   "Developer ID Application: …" in the keychain. Unset: signed for this
#                              machine alone ("ad hoc"), which is enough to try the program.
#   DIPNET_NOTARY_PROFILE      what "xcrun notarytool store-credentials" was told to call them.
#                              Unset: not notarized, so that macOS warns of the program.
#   DIPNET_NOTARY_KEYCHAIN     the keychain it is in, if that is not the usual one.
set -euo pipefail

[ $# = 2 ] || { echo "usage: $0 APPLICATION IMAGE" >&2; exit 2; }
[ "$(uname)" = Darwin ] || { echo "Disk images are made on macOS." >&2; exit 2; }
application=$1 image=$2
identity=${DIPNET_CODESIGN_IDENTITY:--}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

flags=(--force --options runtime --entitlements "$here/entitlements.plist" --sign "$identity")
if [ "$identity" != - ]; then flags+=(--timestamp); fi

# Inside out: the signature of the application covers those of everything in it.
while IFS= read -r -d '' file; do
    if file -b "$file" | grep -q 'Mach-O'; then codesign "${flags[@]}" "$file"; fi
done < <(find "$application/Contents" -type f -print0)
codesign "${flags[@]}" "$application"
codesign --verify --deep --strict --verbose=2 "$application"

# With what is signed, the program must still do all that it is there for.
QT_QPA_PLATFORM=offscreen "$application/Contents/MacOS/dipnet" self-test

mkdir "$work/image"
cp -R "$application" "$work/image/"
cp "$here/../../LICENSE" "$work/image/"
ln -s /Applications "$work/image/Applications"
rm -f "$image"
hdiutil create -quiet -volname Dipnet -srcfolder "$work/image" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$image"

if [ "$identity" = - ]; then
    echo "Signed for this machine alone: no DIPNET_CODESIGN_IDENTITY."
    exit 0
fi
codesign --sign "$identity" --timestamp "$image"
if [ -z "${DIPNET_NOTARY_PROFILE:-}" ]; then
    echo "Not notarized: no DIPNET_NOTARY_PROFILE."
    exit 0
fi
profile=(--keychain-profile "$DIPNET_NOTARY_PROFILE")
if [ -n "${DIPNET_NOTARY_KEYCHAIN:-}" ]; then profile+=(--keychain "$DIPNET_NOTARY_KEYCHAIN"); fi
xcrun notarytool submit "$image" "${profile[@]}" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
