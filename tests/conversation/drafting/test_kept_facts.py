"""A life's work is no time of a pain, another part takes none away, a day off rates no today."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.conversation.planning.planner import plan_turn
from bot.language.replies.wished.wishes import read_wishes
from tests.conversation.planning.situations import situation

KNOWN = {"consent": "no_saving", "story": "told", "regions": ["neck"], "side": "left"}
LIVES = [
    ("My back hurts. Drove buses all my life.", None, "a trade"),
    ("Low back. I laid bricks my whole working life.", None, "a working life"),
    ("Sore low back. I have danced since I was a girl.", None, "since childhood"),
    ("low back hurts, I fished since my apprenticeship", None, "since one learned it"),
    ("low back pain all my life", "chronic", "the pain's"),
    ("My neck has hurt since I was a boy", "chronic", "the pain's, since childhood"),
    ("low back hurts for 3 weeks. Farmed most of my life.", "acute", "a time of its own beside"),
]
PLACES = [
    ("that was about my ankle, not my neck", ["neck"], "the message was about another part"),
    ("I was asking about my wrist not the neck!", ["neck"], "asked"),
    ("reading doesn't hurt my neck", ["neck"], "what does not hurt it takes nothing"),
    ("the stairs never bother my neck", ["neck"], "never"),
    ("it's not my neck, it's my low back", ["low_back"], "put right all the same"),
    ("my neck doesn't hurt", [], "denied all the same"),
]


@pytest.mark.parametrize(("text", "stage", "reason"), LIVES)
def test_kept_facts_a_life_is_no_time_of_a_pain(text: str, stage: str | None, reason: str) -> None:
    draft = Draft.of(situation(text, {slots.ASKED: None}))
    hear(draft)

    assert draft.facts.stage == stage, reason


@pytest.mark.parametrize(("text", "regions", "reason"), PLACES)
def test_kept_facts_another_part_takes_no_place_away(
    text: str, regions: list[str], reason: str
) -> None:
    draft = Draft.of(situation(text, {**KNOWN, slots.ASKED: "sit_hours"}))
    hear(draft)

    assert list(draft.facts.regions) == regions, reason


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("Hello, it's Ann, three days on. A bit sore after but fine", 122.0, "since the last talk"),
        ("it's a week later now and I'm back", 122.0, "later"),
        ("two days since I started these moves", 122.0, "since the moves"),
        ("it's five weeks, not four months", 35.0, "put right all the same"),
    ],
)
def test_kept_facts_time_since_the_last_talk_is_none_of_the_pain(
    text: str, days: float, reason: str
) -> None:
    known = {**KNOWN, "duration_days": 122.0, "stage": "chronic", "readback": "confirmed"}
    draft = Draft.of(situation(text, {**known, slots.ASKED: None}))
    hear(draft)

    assert draft.facts.duration_days == pytest.approx(days, abs=1), reason


@pytest.mark.parametrize(
    ("text", "nrs", "reason"),
    [
        ("like 7 today, 3 on my days off", 7, "a day off is another day"),
        ("5 today, 2 at weekends", 5, "so is the weekend"),
        ("4 on my days off", 4, "the only number holds"),
    ],
)
def test_kept_facts_a_number_of_other_days_is_not_todays(text: str, nrs: int, reason: str) -> None:
    plan = plan_turn(situation(text, {**KNOWN, slots.ASKED: "nrs"}))

    assert plan.values.get("nrs") == nrs, reason


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("bending and rising from a chair make it worse", frozenset(), "what it rises from"),
        ("turning and standing up from my desk make it hurt", frozenset(), "a desk"),
        ("on a chair please", frozenset({"chair"}), "a wish all the same"),
    ],
)
def test_kept_facts_what_somebody_rises_from_is_no_place(
    text: str, place: frozenset[str], reason: str
) -> None:
    assert read_wishes(text).place == place, reason
