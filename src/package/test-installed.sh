#!/usr/bin/env bash
# Installs the deb into an empty prefix whose path has a space and letters that are not ASCII, starts
# Unknot from there as an ordinary user with an empty home, plays a session, damages what can be
# damaged, and removes it again.
#
#   src/package/test-installed.sh FILE.deb
set -euo pipefail

deb=$(realpath "$1")
work=$(mktemp -d /tmp/unknot-installed-XXXXXX)
root="$work/in a prefix, réglé"
started=()
export LC_ALL=C.UTF-8

cleanup() {
    local each
    for each in "${started[@]}"; do kill "$each" 2>/dev/null || true; done
    chmod -R u+rwX "$work" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

step() { echo "== $*"; }
fail() {
    echo "FAILED: $*" >&2
    [ -f "$work/output" ] && tail -n 20 "$work/output" >&2
    exit 1
}

# How a command is run by somebody without any rights, where this is run by root.
as_whom() {
    user=(env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME="$home" DISPLAY="${DISPLAY:-}"
        ALSA_CONFIG_PATH="$work/silent.conf")
    [ "$(id -u)" -ne 0 ] || user=(setpriv --reuid=65534 --regid=65534 --clear-groups -- "${user[@]}")
}

as_user() {
    as_whom
    "${user[@]}" "$@"
}

new_home() {
    home="$work/$1"
    mkdir -p "$home"
    [ "$(id -u)" -ne 0 ] || chown 65534:65534 "$home"
}

# Waits until a file that a start writes is there.
await() {
    local i
    for ((i = 0; i < 900; i++)); do
        [ ! -s "$1" ] || return 0
        kill -0 "$2" 2>/dev/null || fail "it ended before its window was up"
        sleep 0.1
    done
    fail "no window after 90 s"
}

# Opens the window, waits for Today, and closes the program as the system does at its end.
window() {
    local marks="$work/marks" pid code=0
    : >"$marks"
    chmod 666 "$marks"
    as_whom
    "${user[@]}" UNKNOT_START_MARKS="$marks" "$@" >"$work/output" 2>&1 &
    pid=$!
    started+=("$pid")
    await "$marks" "$pid"
    sleep 1
    kill -0 "$pid" || fail "it did not stay open"
    is_known_to_desktops
    kill -TERM "$pid"
    wait "$pid" || code=$?
    [ "$code" -eq 143 ] || [ "$code" -eq 0 ] || fail "it ended with $code"
    started=("${started[@]/$pid/}")
}

# The window has its name and icon, and docks find its menu entry by its class.
is_known_to_desktops() {
    command -v xwininfo >/dev/null && command -v xprop >/dev/null || return 0
    local class said id
    class=$(sed -n 's/^StartupWMClass=//p' "$root/usr/share/applications/app.unknot.desktop")
    for id in $(xwininfo -root -tree | awk '$1 ~ /^0x/ { print $1 }'); do
        said=$(xprop -id "$id" WM_CLASS WM_NAME _NET_WM_ICON 2>/dev/null || true)
        if [[ "$said" == *"\"$class\", \"$class\""* && "$said" == *'WM_NAME'*'= "Unknot"'* ]] &&
            [[ "$said" == *'Icon ('* ]]; then
            return 0
        fi
    done
    fail "no window with the name Unknot, the class $class and an icon"
}

# One line and nothing else, on either output.
tells_version() {
    local said
    said=$(as_user "$@" --version 2>&1) || fail "$1 --version ended with $?"
    [[ "$said" =~ ^Unknot\ [0-9.]+(-SNAPSHOT)?$ ]] || fail "it said: $said"
}

chmod 755 "$work"
printf '</usr/share/alsa/alsa.conf>\npcm.!default { type null }\n' >"$work/silent.conf"

if [ -z "${DISPLAY:-}" ]; then
    exec 8>"$work/display"
    Xvfb -displayfd 8 -screen 0 1600x1000x24 -noreset -nolisten tcp >/dev/null 2>&1 &
    started+=("$!")
    for ((i = 0; i < 100; i++)); do [ ! -s "$work/display" ] || break; sleep 0.1; done
    DISPLAY=":$(cat "$work/display")"
    export DISPLAY
fi

step "install into an empty prefix"
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
touch "$root/var/lib/dpkg/status" "$root/var/lib/dpkg/available"
install_into() {
    if [ "$(id -u)" -eq 0 ]; then
        dpkg --root="$root" --force-depends --install "$deb" >"$work/output" 2>&1
    else
        dpkg-deb -x "$deb" "$root"
    fi
}
install_into || fail "dpkg can't install it"
for file in usr/bin/unknot usr/share/applications/app.unknot.desktop \
    usr/share/mime/packages/unknot.xml usr/share/icons/hicolor/128x128/apps/unknot.png \
    usr/share/doc/unknot/copyright usr/share/doc/unknot/THIRD-PARTY.txt \
    usr/share/doc/unknot/unknot.cdx.json; do
    [ -s "$root/$file" ] || fail "$file is missing"
done
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$root/usr/share/applications/app.unknot.desktop"
fi
unknot="$root/usr/bin/unknot"
app="$root/usr/lib/unknot/lib/app"
runtime="$root/usr/lib/unknot/lib/runtime"

step "first start with an empty home"
new_home "home of nobody"
tells_version "$unknot"
window "$unknot"
[ ! -e "$home/.openjfx" ] || fail "JavaFX unpacked its libraries into the home"
grep -rq "quick-start" "$home/.local/state/unknot/log" && fail "the quick-start cache was not used"

step "a display that nobody serves, and none"
says_why() {
    local code=0
    timeout 60 "${user[@]}" "$@" "$unknot" >"$work/output" 2>&1 || code=$?
    [ "$code" -eq 3 ] || fail "without a display it ended with $code"
    [ "$(wc -l <"$work/output")" -eq 1 ] || fail "without a display it said more or less than a line"
}
as_whom
says_why DISPLAY=:978
says_why DISPLAY=

step "a routine file, opened as a file manager does"
first=$(as_user "$unknot" list | awk 'NR == 1 { print $1 }')
as_user "$unknot" export "$first" "$home/eine Übung.unknot" >"$work/output" 2>&1 || fail "no export"
window "$unknot" "$home/eine Übung.unknot"

step "a session"
as_user "$unknot" rehearse "$first" >"$work/output" 2>&1 || fail "no rehearsal"
records=$(cat "$home"/.local/share/unknot/progress/*/*.jsonl | wc -l)
[ "$records" -eq 1 ] || fail "$records sessions on record"

step "the voice that comes with it"
spoken="$work/spoken"
: >"$spoken"
# It ends with its input, so that stays open until something was said.
ask() {
    local i
    printf '\0\0\0\x10\x01\0\0\0\x01\0\0Now hold.'
    for ((i = 0; i < 600 && $(stat -c %s "$spoken") < 20000; i++)); do sleep 0.1; done
}
ask | as_user "$runtime/bin/java" -Djava.awt.headless=true -cp "$app/voice/*" \
    app.unknot.speaker.VoiceProgram >"$spoken" 2>"$work/output" || fail "the voice ended with $?"
[ "$(stat -c %s "$spoken")" -ge 20000 ] || fail "the voice said nothing"

step "a home that can't be written to"
new_home "read-only home"
chmod 555 "$home"
window "$unknot"
as_user "$unknot" list >/dev/null || fail "no list without a home"

step "state and cache that can't be written to"
new_home "read-only cache"
mkdir -p "$home/.local/state/unknot/cache" "$home/.cache"
chmod -R a-w "$home/.local/state" "$home/.cache"
window "$unknot"

step "the image copied elsewhere, without its dates"
cp -r "$root/usr/lib/unknot" "$work/ailleurs, kopiert"
chmod -R a+rX "$work/ailleurs, kopiert"
new_home "home of a copy"
tells_version "$work/ailleurs, kopiert/bin/unknot"
window "$work/ailleurs, kopiert/bin/unknot"

step "a cache that is damaged, cut short, of other modules, and gone"
cache="$work/ailleurs, kopiert/lib/app/quick-start.aot"
printf 'rubbish that no Java wrote' | dd of="$cache" bs=1 seek=64 conv=notrunc status=none
tells_version "$work/ailleurs, kopiert/bin/unknot"
head -c 100000 "$app/quick-start.aot" >"$cache"
tells_version "$work/ailleurs, kopiert/bin/unknot"
cp "$app/quick-start.aot" "$cache"
touch "$work/ailleurs, kopiert/lib/runtime/lib/modules"
tells_version "$work/ailleurs, kopiert/bin/unknot"
chmod 000 "$cache"
tells_version "$work/ailleurs, kopiert/bin/unknot"
rm -f "$cache"
tells_version "$work/ailleurs, kopiert/bin/unknot"
window "$work/ailleurs, kopiert/bin/unknot"
grep -rq "quick-start cache" "$home/.local/state/unknot/log" || fail "the log doesn't say why it is slow"

step "remove it; the sessions stay"
if [ "$(id -u)" -eq 0 ]; then
    dpkg --root="$root" --purge unknot >"$work/output" 2>&1 || fail "dpkg can't remove it"
    left=$(find "$root" -path "$root/var" -prune -o \( -type f -o -type l \) -print)
    [ -z "$left" ] || fail "left behind: $left"
fi
[ -s "$(echo "$work/home of nobody"/.local/share/unknot/progress/*/*.jsonl)" ] || fail "the session is gone"

echo "Installed, used and removed."
