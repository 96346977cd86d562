#!/bin/sh
# Everything: packages, model, lint, types, contracts, all tests. `make test` runs it.
# What needs nothing of another runs beside it, for two cores: the system's packages come while
# Python's do, the model is trained while those of the tests are installed, the checks and the
# compiling of the tests, which three workers would each do anew, go on beside it. What the checks
# have left when the tests begin then runs beside them; checks that failed by then end it before.
# Usage: test-whole.sh MAKE VENV WORKERS [OPTION-OF-PYTEST...]
set -u
make=$1 venv=$2 workers=$3
shift 3
told=$(mktemp -d)
trap 'rm -r "$told"' EXIT

sh scripts/install-test-packages.sh & packages=$!
$make setup || { wait; exit 1; }
"$venv/bin/plumbline" train & training=$!
$make "$venv/.tests" || { wait; exit 1; }
{ sh scripts/check.sh > "$told/checks" 2>&1 || touch "$told/failed"; } & checks=$!
"$venv/bin/python" -m pytest --collect-only -qq > /dev/null 2>&1

wait $training && wait $packages && [ ! -e "$told/failed" ] \
    && "$venv/bin/python" -m pytest -n "$workers" "$@"
tests=$?
wait $checks
cat "$told/checks"
[ $tests = 0 ] && [ ! -e "$told/failed" ]
