"""Reminders on a database of the test's own."""

from __future__ import annotations

from tests.records.conftest import (  # noqa: F401
    agreed,
    clock,
    data_dir,
    database_file,
    migrated_file,
    person,
    records,
)
