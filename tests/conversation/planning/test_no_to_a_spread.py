"""A "no" where it is asked whether a pain spread: what stands beside it stops all, or ends it."""

from __future__ import annotations

from typing import Any

import pytest

from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from tests.conversation.planning.moves.session_stages import THIRD, said_at


def answered(played: Sessions, text: str) -> Draft:
    asked: dict[str, Any] = dict(said_at(played, THIRD, "it hurts").values)
    assert asked[slots.HURT_ASKED] == IDS[2]
    return played.plan(asked, text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("no it didn't spread but it is worse than before, an 8 now", "risen"),
        ("not spread, just gets worse and worse", "it grows"),
        ("no, but I feel dizzy", "dizzy"),
        ("no, but I feel dizzy, take this one out", "dizzy beside a wish"),
        ("No, take it out, the pain went down to my calf", "it spread, beside a wish"),
        ("no, worse and worse, an 8 now, remove it", "risen, beside a wish"),
        ("No, my foot went numb, take it out please", "a nerve, beside a wish"),
    ],
)
def test_no_to_a_spread_beside_what_stops_all_ends_the_session(
    played: Sessions, text: str, why: str
) -> None:
    draft = answered(played, text)
    assert draft.values.get(slots.TOGETHER) != "now" or draft.safety.locked, why
    assert "no more exercises for now" in " ".join(draft.acknowledged), why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("no lol i was joking", "in jest"),
        ("What? no. I never said it hurts", "never said"),
        ("No, it is fine, I was only arguing. Bridge out, ten minutes please", "beside a wish"),
        ("No pain at all, I said take the arch away, I do not like it", "disliked"),
    ],
)
def test_no_to_a_spread_that_was_no_pain_notes_none(played: Sessions, text: str, why: str) -> None:
    draft = answered(played, text)
    assert not draft.values.get(slots.HURT_ASKED), why
    assert draft.values[slots.FEEDBACK].get(IDS[2]) != "hurts", why
    assert draft.values.get(slots.TOGETHER) == "now", why


@pytest.mark.parametrize("text", ["no floor please", "take it away, no band either"])
def test_no_to_a_spread_the_no_of_a_wish_answers_nothing(played: Sessions, text: str) -> None:
    assert answered(played, text).values.get(slots.HURT_ASKED) == IDS[2]
