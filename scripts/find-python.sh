#!/bin/sh
# Print the path of a Python 3.10: on the path, from pyenv, or from uv; else say how to get one.
set -u

works() {
    [ -n "$1" ] && "$1" -c 'import sys, venv; sys.exit(sys.version_info[:2] != (3, 10))' >/dev/null 2>&1
}

for candidate in "${PLUMBLINE_PYTHON:-}" python3.10 python3 python; do
    [ -n "$candidate" ] && works "$candidate" && { command -v "$candidate"; exit 0; }
done

for pyenv_root in "${PYENV_ROOT:-}" "$(command -v pyenv >/dev/null 2>&1 && pyenv root)" "$HOME/.pyenv"; do
    [ -n "$pyenv_root" ] || continue
    for candidate in "$pyenv_root"/versions/3.10.*/bin/python; do
        works "$candidate" && { echo "$candidate"; exit 0; }
    done
done

if command -v uv >/dev/null 2>&1; then
    uv python install --quiet 3.10 >/dev/null 2>&1
    candidate=$(uv python find 3.10 2>/dev/null)
    works "$candidate" && { echo "$candidate"; exit 0; }
fi

echo "Plumbline needs Python 3.10 (Rasa runs on nothing newer): install it with 'uv python install 3.10', 'pyenv install 3.10' or your system's package python3.10, then run this again." >&2
exit 1
