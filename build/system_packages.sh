#!/usr/bin/env bash
# Installs the system packages that one task needs, on Debian and Ubuntu, if any are missing.
# Elsewhere, or without the right to install, it says what is missing and stops.
#
# Usage: build/system_packages.sh python|window|bundle|check|packages
set -euo pipefail

case "${1:-}" in
    # What "python3 -m venv" needs where Debian splits it from Python.
    python) packages=(python3-venv) ;;
    # What Qt loads to draw without a screen, and a font to draw with.
    window) packages=(libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxkbcommon0 fonts-dejavu-core) ;;
    # What PyInstaller reads binaries with, and the X11 libraries that go into the bundle so that
    # users need not install them.
    bundle) packages=(binutils libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxkbcommon0
                      libpython3-dev libwayland-cursor0 libwayland-egl1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
                      libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-util1
                      libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0 fonts-dejavu-core) ;;
    # A screen without a monitor, hands to drive the window with, and a look at system calls.
    check) packages=(iproute2 strace x11-utils xauth xvfb xdotool xclip openbox imagemagick
                     fonts-dejavu-core) ;;
    # What makes packages, and what checks them in a clean system.
    packages) packages=(appstream cpio debootstrap desktop-file-utils flatpak-builder imagemagick
                       man-db rpm strace xauth xdotool xvfb xz-utils) ;;
    *) echo "usage: $0 python|window|bundle|check|packages" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null; then
    [ "$1" != python ] || exit 0
    echo "Note: this is not Debian or Ubuntu. If the window does not start, install what your system calls: ${packages[*]}" >&2
    exit 0
fi

missing=()
for package in "${packages[@]}"; do
    # A package may be called NAMEt64 since the change to 64-bit time (Debian 13, Ubuntu 24.04).
    { dpkg-query -W -f '${db:Status-Status}\n' "$package" "${package}t64" 2>/dev/null || true; } |
        grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
else
    echo "These system packages are missing and need an administrator to install them:" >&2
    echo "    sudo apt-get install ${missing[*]}" >&2
    echo "Then run the same command again." >&2
    exit 1
fi
echo "Installing system packages: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes "${as_root[@]}" apt-get install -y -qq --no-install-recommends \
    -o Dpkg::Use-Pty=0 "${missing[@]}" >/dev/null
