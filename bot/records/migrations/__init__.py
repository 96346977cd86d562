"""Alembic migrations. A new one goes into `versions` and its revision here."""

HEAD = "0012"  # the newest revision, known without importing Alembic
