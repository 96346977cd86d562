"""What many tests of the conversation share: a talk that has come to its routine."""

from __future__ import annotations

import pytest

from bench.session_talk import Sessions
from tests.bench.session_played import talk_at_its_routine


@pytest.fixture(scope="module")
def played() -> Sessions:
    """A talk that has come to its routine."""
    return talk_at_its_routine()
