"""Questions about the rows of a safety list are told apart, and the row that is meant is found."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.safety.safety_list.screen import rows_asked_of
from bot.knowledge.safety.row_questions import MATTER, NOTED, WHAT, WHY, asks_of_row
from bot.knowledge.safety.screen_items import load_screen
from tests.conversation.planning.situations import situation

ROWS = tuple(load_screen().values())
NERVES = tuple(row for row in ROWS if row.part == "nerves")
GENERAL = tuple(row for row in ROWS if row.part == "general")


@pytest.mark.parametrize(
    ("text", "way", "rows", "row", "why"),
    [
        ("what is 4?", WHAT, NERVES, "weak_limb", "by number"),
        ("whats number 7 exactly", WHAT, NERVES, "chest", "no mark"),
        ("what do you mean by 2", WHAT, NERVES, "saddle", "by number"),
        ("does a stitch count?", WHAT, NERVES, "chest", "by what is asked of it"),
        ("is a gouty toe meant", WHAT, NERVES, "weak_limb", "a sore toe"),
        ("my handwriting is poor, does that count", WHAT, NERVES, "weak_limb", "told, then asked"),
        ("do hot flushes count as 8?", WHAT, NERVES, "fever", "sweat of another kind"),
        ("I get migraines, is that included", WHAT, NERVES, "head_neck", "known headaches"),
        ("would a lipoma count", WHAT, NERVES, "lump", "an old lump"),
        ("a small bump last year, doesn't count right?", WHAT, NERVES, "accident", "put off"),
        ("is the washing machine a serious accident?", WHAT, NERVES, "accident", "its own word"),
        ("I leak when I sneeze, does it count", WHAT, NERVES, "bladder_bowel", "long before"),
        ("does a benign polyp count", WHAT, GENERAL, "cancer_weight", "no cancer"),
        ("cystitis in march, does that count", WHAT, GENERAL, "kidney_belly", "over"),
        ("does type 2 count", WHAT, GENERAL, "infection", "diabetes"),
        ("I take aspirin for my heart, does that count", WHAT, GENERAL, "thinners", "low dose"),
        ("I'm on eliquis, is that a problem?", MATTER, GENERAL, "thinners", "a brand"),
        ("5, apixaban. does it matter", MATTER, GENERAL, "thinners", "by number"),
        ("my inhaler has cortisone, is it bad", MATTER, GENERAL, "steroids", "no tablets"),
        ("I'm doing ivf, does that change anything", MATTER, GENERAL, "pregnancy", "possibly"),
        ("did you even get that I take warfarin", NOTED, GENERAL, "thinners", "was it heard"),
        ("you didn't note the prednisolone", NOTED, GENERAL, "steroids", "was it heard"),
        ("I said I'm on blood thinners", NOTED, GENERAL, "thinners", "told again"),
        ("what do you want to know about steroids for?", WHY, GENERAL, "steroids", "what for"),
        ("why do u need to know bout steroids", WHY, GENERAL, "steroids", "why"),
        ("what has a fever got to do with it?", WHY, NERVES, "fever", "its reason"),
    ],
)
def test_rows_asked_about_find_the_row_that_is_meant(
    text: str, way: str, rows: tuple[object, ...], row: str, why: str
) -> None:
    assert asks_of_row(text, way), why
    assert rows_asked_of(text, rows)[0].id == row, why  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "none",
        "2 and 5",
        "no to everything",
        "I can't feel my foot",
        "skip",
        "4 maybe",
        "yes",
        "I had an accident",
    ],
)
def test_rows_asked_about_an_answer_asks_nothing(text: str) -> None:
    assert not any(asks_of_row(text, way) for way in (WHAT, WHY, MATTER, NOTED))


def test_rows_asked_about_every_row_that_sets_a_condition_says_what_it_changes() -> None:
    assert all(row.changes for row in ROWS if "conditions" in row.sets)
    assert all(row.not_meant or row.changes or row.id == "under_18" for row in ROWS)


@pytest.mark.parametrize(
    ("text", "said", "answered", "why"),
    [
        ("what do you want to know that for?", "utter_why_screen_nerves", None, "of the list"),
        ("none. what do you want to know that for?", "utter_why_screen_nerves", "answered", "both"),
        ("what do you want to know?", None, None, "what to tell, and no reason"),
    ],
)
def test_rows_asked_about_the_reason_of_the_list(
    text: str, said: str | None, answered: str | None, why: str
) -> None:
    told = {"consent": "agreed", "story": "told", "readback": "confirmed", "regions": ["low_back"]}
    draft = plan_turn(situation(text, {**told, slots.ASKED: slots.SCREEN_NERVES}))
    assert ("utter_why_screen_nerves" in [one.action for one in draft.steps]) is (said is not None)
    assert draft.values.get(slots.SCREEN_NERVES) == answered, why


def test_rows_asked_about_have_a_reason_each() -> None:
    assert all(row.why and row.why != row.means for row in ROWS)


def test_rows_asked_about_say_why_or_what_as_it_is_asked() -> None:
    told = {"consent": "agreed", "story": "told", "readback": "confirmed", "regions": ["low_back"]}
    row = load_screen()["fever"]
    for text, words in (("why do you ask about fever?", row.why), ("what is fever?", row.means)):
        draft = plan_turn(situation(text, {**told, slots.ASKED: slots.SCREEN_NERVES}))
        assert any(words in one for one in draft.acknowledged), text
