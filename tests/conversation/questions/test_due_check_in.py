"""A good course is one on which the pain is clearly less than at first."""

from __future__ import annotations

import pytest

from bot.conversation.questions.due_check_in import _is_better
from tests.conversation.weeks_of import weeks


@pytest.mark.parametrize(("nrs", "better"), [(2, True), (5, False), (8, False), (None, False)])
def test_due_check_in_is_better_against_the_first_rating(nrs: int | None, better: bool) -> None:
    assert weeks().history.pain[0].value == 5
    assert _is_better(weeks(), nrs) is better
