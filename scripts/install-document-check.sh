#!/bin/sh
# Install the checker of documents for clinicians (npm's `fhir`, at the locked version) into tests/fhir.
# Does nothing when it is there. Without npm, or without a registry, it says so and ends with 1.
set -u
checker="${0%/*}/../tests/fhir"
[ -d "$checker/node_modules/fhir" ] && exit 0
command -v npm >/dev/null 2>&1 || { echo "npm is not installed, so documents are not checked by it."; exit 1; }
npm ci --prefix "$checker" --no-audit --no-fund --silent >/dev/null 2>&1 && exit 0
echo "Could not install the checker of documents (npm ci in tests/fhir says why)."
exit 1
