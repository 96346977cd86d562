#!/bin/sh
# Install what the slow tests need from the system: PostgreSQL's server, the Chromium browser and npm, and with
# npm the checker of documents for clinicians (scripts/install-document-check.sh).
# Does nothing when all are there. On Debian and its relatives, as root, installs what is missing;
# otherwise says what to do. Always ends with 0: the tests that need them are skipped without.
# Chromium's shell without windows is installed too where apt-get can: in it pages cost a fifth less.
set -u

have_postgresql() {
    command -v initdb >/dev/null 2>&1 && return 0
    for program in /usr/lib/postgresql/*/bin/initdb; do
        [ -x "$program" ] && return 0
    done
    return 1
}

have_chromium() {
    command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1
}

missing=""
have_postgresql || missing="$missing postgresql"
have_chromium || missing="$missing chromium"
command -v npm >/dev/null 2>&1 || missing="$missing npm"
shell=""
command -v chromium-headless-shell >/dev/null 2>&1 || shell="chromium-headless-shell"
trap '/bin/sh "${0%/*}/install-document-check.sh"; exit 0' EXIT
may_install() {
    command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ]
}
[ -n "$missing" ] || { [ -n "$shell" ] && may_install; } || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "Not installed:$missing. Install them with your system's package manager to run every test."
    exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Not installed:$missing. To run every test: sudo apt-get install --no-install-recommends$missing"
    exit 0
fi

export DEBIAN_FRONTEND=noninteractive
[ -n "$shell" ] && missing="$missing $shell"
apt-get update -qq >/dev/null 2>&1
for package in $missing; do
    if apt-get install -y -qq --no-install-recommends "$package" >/dev/null 2>&1; then
        echo "Installed $package for the tests."
    elif [ "$package" = "$shell" ]; then
        echo "Could not install $package; pages are tested in the whole of Chromium, which takes longer."
    else
        echo "Could not install $package (apt-get install $package says why); its tests are skipped."
    fi
done
