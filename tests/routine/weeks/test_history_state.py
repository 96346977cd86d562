"""What is kept of the weeks as a mapping, and back."""

from __future__ import annotations

import json
from itertools import islice

import pytest

from bot.routine.weeks.history_state import history_as_dict, history_from_dict
from bot.routine.weeks.kept_history import KeptHistory
from tests.routine.simulated_weeks import KINDS, life


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_history_state_comes_back_whole_through_json(kind: str) -> None:
    histories = [visit.before for visit in islice(life(kind, 3), 40)]
    for history in (KeptHistory(person="ann"), *histories[::8]):
        told = json.loads(json.dumps(history_as_dict(history)))
        assert history_from_dict(told) == history
