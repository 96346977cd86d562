#!/bin/sh
# Print the path of a Python 3.12 or 3.13: on the path, from pyenv, from uv or Debian's; else say
# how to get one. Usage: find-python.sh [VERSION...], for example `find-python.sh 3.13`.
set -u
[ "$#" -gt 0 ] || set -- 3.12 3.13

# Whether $1 is a Python of version $2 that can make environments.
works() {
    [ -n "$1" ] && "$1" -c "import sys, venv, ensurepip; sys.exit('%d.%d' % sys.version_info[:2] != '$2')" >/dev/null 2>&1
}

for version in "$@"; do
    for candidate in "${PLUMBLINE_PYTHON:-}" "python$version" python3 python "/usr/bin/python$version"; do
        [ -n "$candidate" ] && works "$candidate" "$version" && { command -v "$candidate"; exit 0; }
    done
    for pyenv_root in "${PYENV_ROOT:-}" "$(command -v pyenv >/dev/null 2>&1 && pyenv root)" "$HOME/.pyenv"; do
        [ -n "$pyenv_root" ] || continue
        for candidate in "$pyenv_root/versions/$version".*/bin/python; do
            works "$candidate" "$version" && { echo "$candidate"; exit 0; }
        done
    done
done

if command -v uv >/dev/null 2>&1; then
    for version in "$@"; do
        candidate=$(uv python find "$version" 2>/dev/null)
        works "$candidate" "$version" && { echo "$candidate"; exit 0; }
    done
    uv python install --quiet "$1" >/dev/null 2>&1
    candidate=$(uv python find "$1" 2>/dev/null)
    works "$candidate" "$1" && { echo "$candidate"; exit 0; }
fi

wanted=$(echo "$*" | sed 's/ / or /g')
echo "Plumbline needs Python $wanted with venv: install it with 'uv python install $1', 'pyenv install $1' or your system's packages (Debian: apt-get install python3 python3-venv), or name one in PLUMBLINE_PYTHON, then run this again." >&2
exit 1
