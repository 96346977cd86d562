"""A PostgreSQL server of the test's own: in a temporary directory, reached by socket only."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.records import Records
from bot.records.models import Base
from tests.records.clock import SetClock


def server_binaries() -> Path | None:
    """Return the directory with `initdb` and `pg_ctl`, or None when there is no server."""
    found = shutil.which("initdb")
    places = [Path(found).resolve().parent] if found else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for place in places:
        if (place / "initdb").exists() and (place / "pg_ctl").exists():
            return place
    return None


@contextmanager
def running_server(binaries: Path) -> Iterator[str]:
    """Start a server, give its address, stop it and remove its files."""
    # Short path: a socket's path may have no more than 107 characters.
    home = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    user = _other_user()
    if user:
        shutil.chown(home, user)
    cluster, log = home / "cluster", home / "log"

    def run(program: str, *arguments: str) -> None:
        command = [str(binaries / program), *arguments]
        subprocess.run(
            command, check=True, user=user, cwd=home, timeout=120, stdout=subprocess.DEVNULL
        )

    try:
        run("initdb", "-D", str(cluster), "-U", "guide", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories='{home}' -c fsync=off"
        run("pg_ctl", "-D", str(cluster), "-l", str(log), "-w", "-o", options, "start")
        try:
            yield f"postgresql://guide@/postgres?host={home}"
        finally:
            run("pg_ctl", "-D", str(cluster), "-w", "-m", "fast", "stop")
    finally:
        shutil.rmtree(home)


@contextmanager
def emptied(address: str, clock: SetClock) -> Iterator[Records]:
    """Give records with no rows on a running server, and close them."""
    opened = Records(address, clock)
    with opened._database.writing() as session:
        for table in reversed(Base.metadata.sorted_tables):
            session.execute(table.delete())
    yield opened
    opened.close()


def _other_user() -> str | None:
    """Return the user to run the server as: PostgreSQL refuses to be run by root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)
