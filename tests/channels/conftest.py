from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.channels.served import Served


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """The web channel on a free port, its key file in a folder of the test."""
    from tests.channels.served import serve

    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("PLUMBLINE_SECRET_KEY", raising=False)
    with serve() as running:
        yield running
