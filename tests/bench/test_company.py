"""Replies in company keep to what the plain replies do, by what others wrote."""

from __future__ import annotations

from typing import Any

import pytest

from bench.company import FILES, KINDS, Talks, scored
from tests.examples import sampled

pytestmark = [pytest.mark.slow, pytest.mark.sampled, pytest.mark.filterwarnings("ignore")]
EVERY = sampled(5, 12)  # lines; all of them take a minute
FLOORS = {"read": 0.78, "unread": 0.78}


@pytest.fixture(scope="module")
def talks(assistant: dict[str, Any]) -> Talks:
    return Talks(assistant["agent"], assistant["loop"])


@pytest.mark.parametrize("name", sorted(FILES))
def test_company_leaves_the_answer_as_it_is_alone(talks: Talks, name: str) -> None:
    by_kind = scored(talks, FILES[name], EVERY)
    right, total = (sum(by_kind[kind][at] for kind in KINDS) for at in (0, 1))
    assert right / total >= FLOORS[name], by_kind
