"""A move that is wished harder in a session, whichever is up; what is told beside it is taken."""

from __future__ import annotations

import pytest

from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.requests.about_moves.felt_and_harder import made_harder
from bot.conversation.requests.about_moves.first_details import HARDER
from bot.conversation.session.done_so_far import EASY
from bot.knowledge.conversation.about_moves import load_move_details
from tests.conversation.planning.moves.session_stages import FOURTH, said_at

BRIDGE = IDS[2]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I'd like the bridge a bit harder next time, how do I do that?", "with how"),
        ("can you make the bridge harder", "asked of the guide"),
        ("Could I make the bridge tougher next time?", "tougher"),
        ("I want the bridge to be more challenging", "challenging"),
        ("how can I make the bridge harder?", "how alone"),
        ("next time the bridge could be heavier", "next time"),
        ("is there a way to make the bridge harder", "a way"),
        ("But I asked about the bridge: how can I make it harder?", "named before"),
    ],
)
def test_one_that_is_done_may_grow(played: Sessions, text: str, reason: str) -> None:
    draft = said_at(played, FOURTH, text)
    assert draft.values[slots.FEEDBACK][BRIDGE] == EASY, reason
    assert IDS[3] not in draft.values[slots.FEEDBACK], "the one that is up is still to do"
    assert any("Noted as easy: Bridge" in one for one in draft.acknowledged), reason


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Done, that was fine. But how can I make the bridge harder?", id="apart"),
        pytest.param("Done, and I'd like the bridge harder next time", id="in one sentence"),
    ],
)
def test_what_is_told_of_the_move_that_is_up_is_taken_beside_it(
    played: Sessions, text: str
) -> None:
    noted = said_at(played, FOURTH, text).values[slots.FEEDBACK]
    assert (noted[BRIDGE], noted[IDS[3]]) == (EASY, "done")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("should I push harder?", "how to do it"),
        ("the bridge was harder than I thought", "how it went"),
        ("is it harder on a soft bed?", "asks of a bed"),
        ("can I have a harder one instead of the bridge", "another move"),
        ("do I need to work harder at it?", "effort"),
        ("the bridge hurts, can you make it harder?", "a pain comes first"),
        ("it gets harder for me every time", "a complaint"),
        ("can you make the bridge easier", "the opposite"),
    ],
)
def test_other_words_of_hard_make_nothing_grow(played: Sessions, text: str, reason: str) -> None:
    noted = said_at(played, FOURTH, text).values.get(slots.FEEDBACK) or {}
    assert EASY not in noted.values(), reason


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("can you make the bridge harder", id="wished"),
        pytest.param("what would make the bridge harder?", id="asked"),
    ],
)
def test_what_makes_a_move_harder_is_said_in_the_same_words(played: Sessions, text: str) -> None:
    texts = load_move_details()[HARDER].texts
    draft = said_at(played, FOURTH, text)
    said = " ".join((*draft.acknowledged, str(draft.values.get(slots.ACKNOWLEDGED) or "")))
    assert made_harder(BRIDGE, texts) in said
