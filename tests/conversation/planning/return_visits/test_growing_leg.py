"""Leg pain that grows is told from pain that stays; who should look is asked in many words."""

from __future__ import annotations

import pytest

from bot.conversation.planning.return_visits.growing_leg import SEE_ANYONE
from bot.conversation.requests.about_the_guide.programme_questions import asked_outright
from bot.knowledge.vocabulary.spoken_patterns import spoken


@pytest.mark.parametrize(
    ("text", "grows", "reason"),
    [
        (
            "its worse. 7 now. leg's gone worse an all, down to the foot",
            True,
            "worse, and the foot",
        ),
        ("the sciatica has crept down to my calf now", True, "further down"),
        ("leg pain is worse than last week", True, "worse"),
        ("it goes into my foot now, it used to stop at the knee", True, "further than before"),
        ("my leg pain spread to the toes since yesterday", True, "spread"),
        ("6 now and the leg bit is worse", True, "part of it"),
        ("back is better but the pain moved into my calf this week", True, "behind a but"),
        ("same as before, it still goes to the foot now and then", False, "as before"),
        ("leg pain is no worse, it does not go to the foot", False, "denied"),
        ("it goes into the foot less than before now", False, "less"),
        ("the back is worse today", False, "the back alone"),
        ("walking to the foot of the hill was fine", False, "another foot"),
        ("the leg is better now", False, "better"),
        ("nothing down the leg now", False, "none"),
    ],
)
def test_growing_leg_is_told_by_worse_or_further(text: str, grows: bool, reason: str) -> None:
    told = spoken("leg_pain_grows").search(text) is not None
    kept = told and spoken("leg_pain_no_more").search(text) is None
    assert kept is grows, reason


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("so do i go see the GP or what?", True),
        ("just yes or no. leg pain down to the foot now, 7 out of 10, GP or not", True),
        ("should i ring my doctor then", True),
        ("do I need to see somebody?", True),
        ("my doctor said it is the disc", False),
        ("should I see a doctor if it gets numb?", False),
        ("can you write a letter for my gp", False),
    ],
)
def test_growing_leg_hears_who_asks_for_a_doctor(text: str, asks: bool) -> None:
    assert asked_outright(text, SEE_ANYONE) is asks
