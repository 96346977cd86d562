#!/bin/sh
# Lint, formatting, types, import contracts.
set -e
bin=.venv/bin
$bin/ruff check --quiet .
$bin/ruff format --quiet --check .
$bin/mypy --no-error-summary
$bin/lint-imports --no-cache  # what was read before knows a module that became a function as a module still
