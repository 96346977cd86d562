"""A row or a sign that somebody gives to another is taken out at once, with all that follows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.safety.taken_back.taken_back_as_theirs import TAKEN_OUT
from bot.conversation.turn import Turn
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation

LIST = {
    **OPEN["screen_general"],
    slots.SCREEN_NERVES: None,
    slots.SCREEN_GENERAL: None,
    slots.ASKED: slots.SCREEN_NERVES,
}
SECOND = {**OPEN["screen_general"], slots.ASKED: slots.SCREEN_GENERAL}
CON = "across the middle. My brother Con had the same before his heart went on him"
TICKED = "7"  # the row of heart, lung and the great vessels


def said(lines: Sequence[str], values: dict[str, object], before: Sequence[str] = ()) -> Draft:
    """Return the plan of the last line; `before` was said earlier, and only its words are known."""
    turns: tuple[Turn, ...] = tuple(situation(one).turns[0] for one in before)
    known = dict(values)
    for line in lines:
        told = situation(line, known, None, 0.0)
        heard = replace(told.turns[0], of_a_list=known.get(slots.ASKED) in PARTS)
        turns = (*turns, heard)
        draft = plan_turn(replace(told, turns=turns, turn=replace(told.turn, number=len(turns))))
        turns, known = tuple(draft.situation.turns), dict(draft.values)
    return draft


def is_open(draft: Draft) -> bool:
    """Whether a sign is asked about, called or held, of the writer or of another."""
    return not nothing_is_open(draft) or draft.safety.level != "none"


def nothing_is_open(draft: Draft) -> bool:
    """Whether no sign is asked about or called, of the writer or of another."""
    safety = draft.safety
    return (safety.asking, safety.locked, safety.theirs) == (None, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "God no, none of those for me. Number 7 was Con, not me, I've never had the chest at all.",
        "none. 7 was my dad, not me",
        "number 7 was my brother, not me",
        "7 is my wife's, not mine",
        "no 7 is the wife not me. none",
        "row 7 is my mum",
        "none of those, 7 was himself, not me",
        "None. Number seven was my uncle, not me though",
        "nothing. 7, that was my late father, not me",
        "The seventh was Con, not me. None of them",
        "none for me! number 7 is my friend's.",
    ],
)
def test_row_of_somebody_else_is_not_ticked(text: str) -> None:
    draft = said([text], LIST, [CON])
    assert draft.values.get(slots.SCREEN_NERVES) == "answered"
    assert not draft.values.get(slots.SCREEN_FLAGS)
    assert nothing_is_open(draft)


@pytest.mark.parametrize(
    "text",
    [
        "7 is mine, not my brother's",
        "7 was my dad, not me, but 8 is me",
        "number 7, my chest is tight",
        "7 was Con, not me. My own chest is tight and my left arm aches",
        "none, 7 was my brother, not me. but I can't feel when I wipe",
        "7 is me",
        "7. not my brother, me",
        "7 was my dad, not me. I've had a fever of 39 since Monday",
        "7 is my mum, not me, and I can't pee since this morning",
        "7 and my brother has it as well",
    ],
)
def test_own_sign_beside_a_row_of_somebody_else_is_heard(text: str) -> None:
    draft = said([text], LIST, [CON])
    assert draft.values.get(slots.SCREEN_FLAGS) or is_open(draft)


@pytest.mark.parametrize(
    "text",
    [
        "No no, that was my brother Con with the chest, I've nothing there myself.",
        "No! Ah look, that's Con, my brother. I'm talking about my own back here.",
        "that was my brother",
        "not me",
        "that's Con",
        "it was my brother, not me",
        "No, not me, that's my brother",
        "that was him, not me",
        "ah no, it's my brother Con",
        "I was talking about my brother",
        "that was Con, I've never had it",
        "it's his, not mine",
    ],
)
def test_sign_given_to_another_ends_its_chain(text: str) -> None:
    draft = said([TICKED, text], LIST, [CON])
    assert TAKEN_OUT in [step.action for step in draft.steps]
    assert nothing_is_open(draft)
    assert not draft.safety.unasked(draft.values.get(slots.SCREEN_FLAGS))


@pytest.mark.parametrize(
    "text",
    [
        "that's my brother, he's clutching his chest now",
        "that was my brother, and now I have it too",
        "my brother had it and so do I",
        "not me brother, it's me chest that's tight",
        "that was Con, but my chest is tight now",
        "it's my brother who says I should go",
        "not me alone, my chest is squeezing right now",
        "that was my brother, mine is worse",
        "that's Con. and I can't feel between my legs",
        "that was my dad, I have a crushing pain in my chest",
        "that's Monday",
        "it's my husband",
        "it's my daughter, she is 9",
    ],
)
def test_own_sign_beside_what_is_given_to_another_stands(text: str) -> None:
    draft = said([TICKED, text], LIST, [CON])
    assert TAKEN_OUT not in [step.action for step in draft.steps]
    assert draft.safety.asking or draft.safety.locked or draft.safety.theirs


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (CON, "None of them. Con is on the blood thinners now mind you, he's full of bruises."),
        (CON, "None, thank God. Con takes warfarin"),
        (
            CON,
            "None of them. Con is on the blood thinners now, he's like a pincushion with bruises",
        ),
        (CON, "no. Con had cancer, poor devil"),
        ("my wife Mary minds me", "none of those. Mary is on steroids"),
        ("that's Bill, my neighbour", "None. Bill has osteoporosis"),
        ("Jim is my cousin", "none, Jim's on apixaban"),
        ("with my son Tom at home", "nope. Tom has diabetes, he takes warfarin"),
        ("my mate, Dave, had that", "None of it. But Dave had a broken spine last year"),
        ("our daughter Ellen is here", "none. Ellen takes prednisolone"),
        ("my sister Ann drives me", "None of them, Ann has osteoporosis, she had a fall on Monday"),
    ],
)
def test_somebody_introduced_by_name_is_somebody_else(before: str, text: str) -> None:
    draft = said([text], SECOND, [before])
    assert draft.values.get(slots.SCREEN_GENERAL) == "answered"
    assert not draft.facts.conditions
    assert not draft.values.get(slots.SCREEN_FLAGS)
    assert nothing_is_open(draft)


@pytest.mark.parametrize(
    "text",
    [
        "Con is on blood thinners and I take warfarin",
        "None for Con. I'm on warfarin",
        "Con is grand, I can't feel when I wipe",
        "Con took me in, my chest is crushing and my arm aches",
        "Con drives. I've had a fever of 39 since Monday",
        "Con says I wet myself without noticing",
        "Con is on warfarin and so am I",
        "Con is out. I have osteoporosis and I fell on Monday",
        "Con is here, my legs went numb and I can't pee",
        "Con had a stroke, now my face is drooping",
        "Con has a crushing pain in his chest right now and he is sweating",
        "None. Con has just collapsed, he's not breathing",
    ],
)
def test_own_sign_beside_somebody_with_a_name_is_heard(text: str) -> None:
    draft = said([text], SECOND, [CON])
    assert draft.values.get(slots.SCREEN_FLAGS) or draft.facts.conditions or is_open(draft)


@pytest.mark.parametrize(
    ("alarm", "theirs"),
    [
        ("None. Con has just collapsed, he is not breathing", "other_emergency"),
        ("None. Con has a crushing chest pain right now and he is sweating", "cardiac"),
    ],
)
def test_alarm_from_a_name_is_theirs_when_the_name_is_explained(alarm: str, theirs: str) -> None:
    draft = said([alarm, "that's Con, my brother"], SECOND)
    assert draft.safety.locked is None
    assert draft.safety.theirs == theirs
