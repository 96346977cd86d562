"""A worry that keeps a plan small leaves a session, and ends where a length is asked for."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from bot.routine import PlanInputs, Routine, build_from
from bot.routine.situation.history import History
from bot.routine.situation.plan_situation import situation_of
from tests.routine.test_everyone import someone

UNSURE = ("low_self_efficacy",)


def _moves(routine: Routine) -> int:
    return sum(item.in_session for item in routine.items)


def _people() -> list[PlanInputs]:
    return [replace(someone(random.Random(n)), level="none", yellow=UNSURE) for n in range(60)]


@pytest.mark.parametrize("minutes", [3, 5, 8, 12])
def test_kept_small_is_never_a_single_move(minutes: int) -> None:
    trained = 0
    for one in _people():
        small = build_from(replace(one, minutes=minutes), "ann")
        plain = build_from(replace(one, minutes=minutes, yellow=()), "ann")
        if small.phase == 0:
            continue
        trained += 1
        assert _moves(small) >= min(2, _moves(plain)), (one, small.exercise_ids)
        assert len(small.items) <= 3, "small all the same"
    assert trained > 30


@pytest.mark.parametrize("minutes", [3, 5, 8])
def test_kept_small_ends_where_a_length_was_asked_for(minutes: int) -> None:
    for one in _people():
        wished = replace(one, minutes=minutes, setting=replace(one.setting, whole=True))
        plain = replace(one, minutes=minutes, yellow=())
        ids = build_from(wished, "ann").exercise_ids
        assert ids == build_from(plain, "ann").exercise_ids, (one, minutes)


def test_kept_small_is_known_of_the_situation() -> None:
    one = replace(_people()[0], yellow=UNSURE)
    asked = replace(one, setting=replace(one.setting, whole=True))
    assert situation_of(one, "ann", History()).kept_small
    assert not situation_of(asked, "ann", History()).kept_small
