"""Where the records live: environment first, else a file of this user's own."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_dir

DATABASE_URL = "PLUMBLINE_DATABASE_URL"
DATA_DIR = "PLUMBLINE_DATA_DIR"


def data_dir() -> Path:
    """Return the directory of the database file and the key file; it need not exist yet."""
    return Path(os.environ.get(DATA_DIR) or user_data_dir("plumbline"))


def database_url() -> str:
    """Return the address of the database: `PLUMBLINE_DATABASE_URL`, else a SQLite file."""
    return os.environ.get(DATABASE_URL) or f"sqlite:///{data_dir() / 'records.sqlite'}"
