#!/usr/bin/env bash
# Puts the certificate and the notary's key from the environment into a keychain of their own, for
# machines that build and are thrown away. Without a certificate it says so and does nothing.
#
# Usage: build/macos/keychain.sh [forget]
#
# DIPNET_CERTIFICATE           a .p12 with certificate and key, in base64
# DIPNET_CERTIFICATE_PASSWORD  of the .p12
# DIPNET_NOTARY_KEY            a .p8 of App Store Connect, in base64; with _KEY_ID and _ISSUER
set -euo pipefail
keychain=${RUNNER_TEMP:-/tmp}/dipnet.keychain-db

if [ "${1:-}" = forget ]; then
    if [ -f "$keychain" ]; then security delete-keychain "$keychain"; fi
    exit 0
fi
if [ -z "${DIPNET_CERTIFICATE:-}" ]; then
    echo "No certificate: the application is signed for the machine that builds it alone."
    exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
umask 077
base64 --decode <<<"$DIPNET_CERTIFICATE" >"$work/certificate.p12"
password=$(openssl rand -hex 24)
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$work/certificate.p12" -k "$keychain" -P "$DIPNET_CERTIFICATE_PASSWORD" -T /usr/bin/codesign >/dev/null
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
identity=$(security find-identity -v -p codesigning "$keychain" | sed -n 's/.*"\(Developer ID Application: .*\)"/\1/p' | head -n 1)
[ -n "$identity" ] || { echo "The certificate is no Developer ID Application." >&2; exit 1; }
later=${GITHUB_ENV:-/dev/stdout}
echo "DIPNET_CODESIGN_IDENTITY=$identity" >>"$later"

if [ -n "${DIPNET_NOTARY_KEY:-}" ]; then
    base64 --decode <<<"$DIPNET_NOTARY_KEY" >"$work/notary.p8"
    xcrun notarytool store-credentials dipnet --keychain "$keychain" --key "$work/notary.p8" \
        --key-id "$DIPNET_NOTARY_KEY_ID" --issuer "$DIPNET_NOTARY_ISSUER" >/dev/null
    echo "DIPNET_NOTARY_PROFILE=dipnet" >>"$later"
    echo "DIPNET_NOTARY_KEYCHAIN=$keychain" >>"$later"
fi
