#!/usr/bin/env bash
# Installs what a release consists of into a clean Debian 12, with the declared dependencies alone,
# and checks that it runs there, offline, upgrades with the user's data kept, and goes without trace.
#
# Usage: build/packages/check_installers.sh dist     (from the root of the project, after
#        "make installers"; as root). The clean Debian is kept in .work; DEBIAN_MIRROR says from
#        where, PREVIOUS names an older .deb to upgrade from.
set -euo pipefail
shopt -s nullglob

if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || { echo "This makes a clean system to install into, which only root can: sudo -E $0 $*" >&2; exit 1; }
    exec sudo -nE "$0" "$@"
fi
# Mounts of its own, which end with it and which nobody else sees.
if [ -z "${DIPNET_MOUNTS:-}" ]; then
    # Inside a chroot that is no mount point, propagation cannot be changed; what is mounted is
    # unmounted at the end anyway.
    propagation=private
    unshare --mount --propagation private true 2>/dev/null || propagation=unchanged
    exec unshare --mount --propagation "$propagation" env DIPNET_MOUNTS=own "$0" "$@"
fi

dist=$(readlink -f "$1")
python=.venvs/bundle/bin/python
version=$($python -c 'import app; print(app.__version__)')
deb=$dist/dipnet_${version}_amd64.deb
rpm=$dist/dipnet-$version-1.x86_64.rpm
archive=$dist/dipnet-$version-linux-x86_64.tar.xz
cache=$PWD/.work/bookworm.tar
work=$(mktemp -d "$PWD/.work/installers.XXXXXX")
root=$work/root
home=/home/reader

say() { printf '%s (%ss)\n' "$*" "$SECONDS"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
cleanup() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    umount -l "$root/tmp/.X11-unix" "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap cleanup EXIT

for file in "$deb" "$rpm" "$archive"; do [ -s "$file" ] || fail "$file is missing; run: make installers"; done

say "1. The packages say what they are"
mkdir -p "$work/tree" && dpkg-deb -x "$deb" "$work/tree"
desktop-file-validate "$work"/tree/usr/share/applications/*.desktop || fail "the desktop entry"
appstreamcli validate --no-net "$work"/tree/usr/share/metainfo/*.xml || fail "the AppStream description"
[ -z "$(MANWIDTH=80 man --warnings -l "$work/tree/usr/share/man/man1/dipnet.1.gz" 2>&1 >/dev/null)" ] || fail "the manual page"
(cd "$work" && flatpak-builder --show-manifest "$OLDPWD/build/linux/org.dipnet.Dipnet.yaml" > /dev/null) || fail "the Flatpak manifest"
find "$work/tree" -newermt "@$((SOURCE_DATE_EPOCH + 1))" ! -type d | head -3 | grep . && fail "files are younger than the commit"
installed=$(dpkg-deb -f "$deb" Installed-Size)
size=$(stat -c %s "$deb")
say "   .deb $((size / 1000000)) MB, installed $((installed / 1024)) MB"
[ "$size" -le 48000000 ] || fail "the .deb is larger than 48 MB"
[ "$installed" -le $((180 * 1000)) ] || fail "the installed program is larger than 180 MB"
# The .rpm holds the same files.
rpm2cpio "$rpm" | (mkdir "$work/red" && cd "$work/red" && cpio -idm --quiet)
diff -r --no-dereference "$work/tree" "$work/red" > "$work/differences" || fail "the .rpm has other files than the .deb: $(head -5 "$work/differences")"
rm -rf "$work/tree" "$work/red"

say "2. A clean Debian 12"
if [ ! -s "$cache" ]; then
    # The mirror that this machine itself uses can be reached from it.
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null | grep -m1 'debian/*$' || echo http://deb.debian.org/debian)
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    http_proxy=${http_proxy:-${proxy:-}} debootstrap --variant=minbase bookworm "$work/bookworm" "${DEBIAN_MIRROR:-$mirror}" > "$work/debootstrap.log" 2>&1 ||
        fail "debootstrap: $(tail -5 "$work/debootstrap.log")"
    tar -C "$work/bookworm" -cf "$cache.new" . && mv "$cache.new" "$cache"
    rm -rf --one-file-system "$work/bookworm"
fi
mkdir "$root" && tar -C "$root" -xf "$cache"
cp /etc/resolv.conf "$root/etc/"
# How this machine reaches its mirror holds for the clean system too.
for file in /etc/apt/apt.conf.d/*; do grep -qiE '^ *acquire' "$file" && cp "$file" "$root/etc/apt/apt.conf.d/"; done
[ ! -f /etc/ssl/certs/ca-certificates.crt ] || install -D -m 644 /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
mount -t proc proc "$root/proc"
chmod 1777 "$root/dev/shm"
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
apt() { chroot "$root" apt-get -qq -o Dpkg::Use-Pty=0 "$@" > "$work/apt.log" 2>&1 || fail "apt-get $*: $(tail -5 "$work/apt.log")"; }
chroot "$root" useradd --create-home --home-dir $home reader
# As the user "reader", in his home, with nothing of this environment.
reader=(chroot --userspec=reader:reader "$root" env -i HOME=$home USER=reader PATH=/usr/bin:/bin LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen sh -c 'cd "$HOME" && exec "$@"' sh)
status_at_most_1() { local status=0; "$@" || status=$?; [ "$status" -le 2 ] || fail "exit status $status from: $*"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/log -o -path ./var/cache -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/lib/rpm -o -path .$home \) -prune -o -printf '%y %p\n' | sort); }

say "3. Installing with the declared dependencies alone"
apt update
apt satisfy -y --no-install-recommends "$(dpkg-deb -f "$deb" Depends)"
files > "$work/before"
cp "$deb" "$root/tmp/new.deb"
if [ -n "${PREVIOUS:-}" ]; then cp "$PREVIOUS" "$root/tmp/old.deb"; else $python -m build.packages.previous "$deb" "$root/tmp/old.deb"; fi
# dpkg, not apt: what is not installed by now would be missing.
chroot "$root" dpkg -i /tmp/old.deb > "$work/dpkg.log" 2>&1 || fail "dpkg: $(cat "$work/dpkg.log")"
cp -r docs/samples "$root$home/samples" && chroot "$root" chown -R reader:reader $home
records_of() { status_at_most_1 "${reader[@]}" "$1" scan --format jsonl "${@:2}" samples; }
records_of dipnet --keep > "$work/older.jsonl"
[ -s "$work/older.jsonl" ] || fail "the older version gives no records"
"${reader[@]}" sh -c 'echo "kept" > .local/share/dipnet/note'
own() { (cd "$root$home/.local/share" && find dipnet -type f -exec sha256sum {} + | sort); }
listed() { "${reader[@]}" dipnet history --format jsonl; }
listed > "$work/history.before"
[ "$(grep -c '"state": "complete"' "$work/history.before")" = 1 ] || fail "the older version kept no job: $(cat "$work/history.before")"
own > "$work/data"

say "4. Upgrading keeps the user's data"
chroot "$root" dpkg -i /tmp/new.deb > "$work/dpkg.log" 2>&1 || fail "dpkg: $(cat "$work/dpkg.log")"
own | cmp - "$work/data" || fail "the upgrade touched the user's data"
[ ! -e "$root/usr/lib/dipnet/_internal/only-in-the-older-version" ] || fail "a file of the older version is left"
[ "$(chroot "$root" dpkg-query -W -f '${Version}' dipnet)" = "$version" ] || fail "the new version is not installed"
chroot "$root" dpkg -V dipnet || fail "files of the package were changed"
listed | cmp - "$work/history.before" || fail "the history is not as it was before the upgrade"
"${reader[@]}" dipnet export 1 --format jsonl --output exported.jsonl || fail "what the older version kept cannot be exported"
cmp "$root$home/exported.jsonl" "$work/older.jsonl" || fail "the history gives other records than the older version"

run_everything() {  # $1: the program, inside the clean system; what it prints must be what the bundle gives
    "${reader[@]}" "$1" self-test > "$work/self-test.json" || fail "self-test of $1: $(cat "$work/self-test.json")"
    records_of "$1" > "$work/records.jsonl"
    cmp "$work/records.jsonl" "$work/bundle.jsonl" || fail "$1 gives other records than the bundle"
}
say "5. It runs: self-test, and the same records as the bundle"
(cd "$root$home" && status_at_most_1 "$dist/dipnet/dipnet" scan --format jsonl samples) > "$work/bundle.jsonl"
[ -s "$work/bundle.jsonl" ] || fail "no records from the bundle"
run_everything dipnet

say "6. Offline: no interface, and no socket but local ones, for scan, self-test and the window"
trace=(strace -qq -f -e trace=network -o)
status_at_most_1 unshare -n "${trace[@]}" "$work/scan.trace" "${reader[@]}" dipnet scan --format jsonl samples > "$work/offline.jsonl"
cmp "$work/offline.jsonl" "$work/bundle.jsonl" || fail "other records without a network"
unshare -n "${trace[@]}" "$work/self-test.trace" "${reader[@]}" dipnet self-test > "$work/self-test.json" || fail "self-test without a network: $(cat "$work/self-test.json")"
# A display is a local socket in a folder, which reaches into the clean system.
display=:$((90 + RANDOM % 900))
Xvfb $display -ac -nolisten tcp -screen 0 1280x900x24 > "$work/xvfb.log" 2>&1 & screen=$!
mkdir -p "$root/tmp/.X11-unix"
for _ in $(seq 100); do [ -S "/tmp/.X11-unix/X${display#:}" ] && break; sleep 0.1; done
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
status=0
unshare -n "${trace[@]}" "$work/window.trace" "${reader[@]}" env QT_QPA_PLATFORM=xcb DISPLAY=$display dipnet-window samples/bank-alert-short.eml > "$work/window.log" 2>&1 & window=$!
DISPLAY=$display timeout 90 xdotool search --sync --onlyvisible --name bank-alert-short > "$work/windows" || fail "the message is not shown: $(cat "$work/window.log")"
for _ in $(seq 300); do
    DISPLAY=$display import -window root "$work/window.png"
    [ "$(identify -format '%k' "$work/window.png")" -le 500 ] || break
    sleep 0.2
done
[ "$(identify -format '%k' "$work/window.png")" -gt 500 ] || fail "the window stays empty: $(cat "$work/window.log")"
sleep 5  # a library that wants to report something does so seconds later
mkdir -p .work/screenshots && mv "$work/window.png" .work/screenshots/installed.png
DISPLAY=$display xdotool search --onlyvisible --name Dipnet windowfocus --sync
# Typed at what has the focus. Chained to the search, xdotool sends the keys to that very window, and
# fails at "q released" when the window has gone at "q pressed".
DISPLAY=$display xdotool key --clearmodifiers ctrl+q
timeout 60 tail --pid=$window -f /dev/null || fail "the window does not close: $(cat "$work/window.log")"
wait $window || status=$?
[ $status = 0 ] || fail "the window ended with $status: $(cat "$work/window.log")"
grep -q AF_UNIX "$work/window.trace" || fail "nothing was traced in the window"
grep -hoE '\b[AP]F_[A-Z0-9]+' "$work"/*.trace | grep -vE '^[AP]F_(UNIX|LOCAL|UNSPEC)$' && fail "sockets of these families were used"

say "7. Removing leaves nothing but the user's data"
umount "$root/tmp/.X11-unix"
own > "$work/data"
chroot "$root" dpkg --purge dipnet > "$work/dpkg.log" 2>&1 || fail "dpkg: $(cat "$work/dpkg.log")"
files | diff "$work/before" - || fail "these files differ from before the installation"
grep -q dipnet/history.sqlite3 "$work/data" && own | cmp - "$work/data" || fail "removing touched the user's history"
chroot "$root" dpkg-query -W dipnet 2>/dev/null && fail "the package is still known"

say "8. The portable archive runs from any folder"
tar -C "$root$home" -xf "$archive"
run_everything "$home/dipnet-$version-linux-x86_64/dipnet"
rm -rf "$root$home/dipnet-$version-linux-x86_64"

say "9. The .rpm installs the same, runs, and goes"
rpm -qp --requires "$rpm" | sed 's/^/   /'
# Debian's packages provide what the .rpm requires, which RPM cannot know.
red=(rpm --root "$root" --dbpath /var/lib/rpm)
"${red[@]}" --initdb
"${red[@]}" -i --nodeps --nosignature "$rpm" 2> "$work/rpm.log" || fail "rpm: $(cat "$work/rpm.log")"
"${red[@]}" -V --nodeps dipnet || fail "files of the .rpm were changed"
run_everything dipnet
"${red[@]}" -e dipnet 2> "$work/rpm.log" || fail "the .rpm cannot be removed: $(cat "$work/rpm.log")"
# Folders that all programs share belong to packages of Fedora that are not here.
files | grep -v '^d' | diff <(grep -v '^d' "$work/before") - || fail "these files are left of the .rpm"

say "The packages are sound."
