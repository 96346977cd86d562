"""What a part of a message only names is not done, wished or left out; a report is of its move."""

from __future__ import annotations

import pytest

from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_log import done_today
from bot.conversation.words.named_only import complained_of, only_asks
from bot.routine import Setting

SECOND = {"stage": "session", "at": 2, "done": [1], "then": {}}
THIRD = {"stage": "session", "at": 3, "done": [1, 2], "then": {}}
BRIDGE = IDS[2]


@pytest.mark.parametrize(
    ("said", "asks", "reason"),
    [
        ("isn't bird-dog on the floor?", True, "asks"),
        ("do people leave out the bridge", True, "asks without a mark"),
        ("is it safe to skip the bridge?", True, "of its safety"),
        ("can we skip the bridge?", False, "a wish"),
        ("is it ok if I leave out the bridge?", False, "a polite wish"),
        ("how about something standing?", False, "a wish"),
        ("is there one I can do sitting?", False, "a wish for another"),
        ("did the bridge, felt fine", False, "leaves out its subject"),
    ],
)
def test_only_asks(said: str, asks: bool, reason: str) -> None:
    assert only_asks(said) is asks, reason


@pytest.mark.parametrize(
    ("said", "complains", "reason"),
    [
        ("who said anything about leaving out the bridge", True, "nobody did"),
        ("I never said skip", True, "it was skipped"),
        ("don't skip the bridge, I like it", True, "forbids it"),
        ("you marked the bridge as done", True, "noted wrongly"),
        ("don't take it too fast?", False, "of no deed"),
        ("you said up to 3 is fine", False, "what was said"),
        ("I said no bridges", False, "the wish once more"),
        ("I didn't say it hurts", False, "of no deed"),
    ],
)
def test_complains_of_a_deed(said: str, complains: bool, reason: str) -> None:
    assert bool(complained_of(said)) is complains, reason


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("isn't the bridge on the floor? I said standing only", ["standing"], "the wish holds"),
        ("done. and is the bridge on the floor? standing only please", ["standing"], "beside done"),
        ("can I do the rest standing", ["standing"], "a wish for all that are left"),
        ("isn't the floor fine for this?", [], "only asked"),
        ("is standing only for bad days?", [], "only asked"),
    ],
)
def test_a_question_turns_no_wish_round(
    played: Sessions, text: str, place: list[str], reason: str
) -> None:
    values = played.plan(played.at(THIRD), text).values
    assert sorted(Setting.from_dict(values.get(slots.SETTING) or {}).place) == place, reason


@pytest.mark.parametrize("text", ["don't skip the bridge", "who said leave out the bridge?"])
def test_what_was_left_out_by_mistake_comes_back(played: Sessions, text: str) -> None:
    values = played.plan(played.at(SECOND), "leave out the bridge").values
    back = routine_of(played.plan(values, text).values)
    assert back is not None
    assert BRIDGE in back.exercise_ids


def test_what_was_skipped_by_mistake_is_open_again(played: Sessions) -> None:
    values = played.plan(played.at(SECOND), "skip this one").values
    after = played.plan(values, "I never said skip").values
    assert IDS[int(after[slots.EXERCISE])] == IDS[1]
    assert IDS[1] not in after[slots.FEEDBACK]


@pytest.mark.parametrize(
    ("text", "at", "noted", "reason"),
    [
        ("breathing went well", 3, {}, "of a move that is done"),
        ("the pelvic floor lift went well", 3, {IDS[3]: "done"}, "one that was still to come"),
        ("the breathing was too hard", 3, {IDS[1]: "too_much"}, "put right"),
        ("the breathing hurt my ribs a bit", 3, {IDS[1]: "hurts"}, "not of the bridge"),
        ("the breathing hurt but this one was ok", 4, {IDS[1]: "hurts", BRIDGE: "done"}, "both"),
        ("done. breathing was nice too", 4, {BRIDGE: "done"}, "both"),
        ("cat and camel was fine", 3, {}, "of no list"),
        ("my belly felt tight, done", 4, {BRIDGE: "done"}, "a part of the body"),
    ],
)
def test_a_report_is_of_the_move_that_it_names(
    played: Sessions, text: str, at: int, noted: dict[str, str], reason: str
) -> None:
    before = played.at(THIRD)
    after = played.plan(before, text).values
    changed = {move: how for move, how in after[slots.FEEDBACK].items()
               if before[slots.FEEDBACK].get(move) != how}  # fmt: skip
    assert (int(after[slots.EXERCISE]) + 1, changed) == (at, noted), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("back twingeing so I stopped", "stopped for it"),
        ("ooh that got me right round the ribs", "where it caught"),
        ("me knees are screaming", "a joint"),
        ("that's nipping on the left", "in everyday words"),
        ("still lying?? standing I said. my back catches in that one", "beside a complaint"),
        ("my ribs catch when I lean back. why this one?", "beside a question"),
        ("it nips. and I said no floor", "beside a wish"),
    ],
)
def test_a_stop_sign_in_everyday_words_stops(played: Sessions, text: str, reason: str) -> None:
    after = played.plan(played.at(THIRD), text).values
    assert after[slots.HURT_ASKED] == BRIDGE, reason


@pytest.mark.parametrize(
    "text",
    ["no twingeing, fine", "that one got me sweating, done", "wobbled a lot but got there"],
)
def test_what_is_no_pain_stops_nothing(played: Sessions, text: str) -> None:
    after = played.plan(played.at(THIRD), text).values
    assert not after.get(slots.HURT_ASKED)
    assert BRIDGE in done_today(after)


@pytest.mark.parametrize(
    ("text", "ends", "reason"),
    [
        ("it went down my leg a bit", True, "spread, told in words"),
        ("a bit yeah, into the thigh", True, "spread"),
        ("my foot feels a bit numb", True, "a nerve"),
        ("no it's not gone down the leg, it just grabbed", False, "denied"),
        ("just the back", False, "where it stayed"),
        ("just the back. skip that one then", False, "it is skipped, and did not spread"),
        ("just the back, well, and my foot is numb", True, "not the back alone"),
    ],
)
def test_whether_it_spread_is_heard(played: Sessions, text: str, ends: bool, reason: str) -> None:
    values = played.plan(played.at(THIRD), "it hurts").values
    after = played.plan(values, text).values
    assert not after.get(slots.HURT_ASKED), reason
    assert (after.get(slots.TOGETHER) == "later") is ends, reason


@pytest.mark.parametrize("answer", ["no", "yes"])
def test_spread_is_asked_of_the_move_that_hurt_though_the_list_is_new(
    played: Sessions, answer: str
) -> None:
    values = played.plan(played.at(THIRD), "it nips. and I said no floor").values
    after = played.plan(values, answer).values
    out = Setting.from_dict(after[slots.SETTING]).left_out
    assert (BRIDGE in out) is (answer == "yes")
    assert answer == "yes" or int(after[slots.EXERCISE]) == int(values[slots.EXERCISE])


def test_a_move_done_in_a_pause_counts(played: Sessions) -> None:
    paused = played.at({"stage": "paused", "at": 3, "done": [1, 2], "then": {}})
    assert BRIDGE in done_today(played.plan(paused, "did it meanwhile, no pain").values)
    assert BRIDGE not in done_today(played.plan(paused, "done with the phone now").values)


def test_who_looks_at_a_done_move_again_and_skips_it_has_done_it(played: Sessions) -> None:
    back = played.plan(played.at(THIRD), "go back one").values
    assert played.plan(back, "skip").values[slots.FEEDBACK][IDS[1]] == "done"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("not sure I can face it now", "a doubt"),
        ("ok but what if it hurts?", "a question behind a lead"),
        ("is that lot done lying down? I'm on the bus", "asks"),
    ],
)
def test_a_doubt_or_a_question_begins_nothing(played: Sessions, text: str, reason: str) -> None:
    offered = played.at({"stage": "offered", "then": {}})
    assert played.plan(offered, text).values.get(slots.TOGETHER) != "now", reason


def test_a_move_that_is_dropped_falls_from_no_hand(played: Sessions) -> None:
    offered = played.at({"stage": "offered", "then": {}})
    draft = played.plan(offered, "can we drop the bridge")
    assert "myelopathy" not in str(draft.values.get(slots.SAFETY))
    assert BRIDGE not in (routine_of(draft.values) or played.routine).exercise_ids
    told = played.plan(offered, "I keep dropping cups, my hands are clumsy").values
    assert "myelopathy" in str(told.get(slots.SAFETY))


def test_half_of_a_move_names_no_other(played: Sessions) -> None:
    assert not done_today(
        played.plan(played.at(SECOND), "managed half then the phone went").values
    ).get(IDS[4])


def test_a_fact_that_forbids_a_move_leaves_the_session_under_way(played: Sessions) -> None:
    offered = played.plan(played.at({"stage": "offered", "then": {}}), "only got 8 minutes").values
    begun = played.plan(offered, "start").values
    told = played.plan(begun, "done. I've a replaced hip on that side, both hips in fact").values
    assert told[slots.TOGETHER] == "now"
    assert len(told[slots.FEEDBACK]) == 1
    assert told[slots.ASKED] == slots.EXERCISE_FEEDBACK


def test_a_wobble_in_a_move_is_no_poor_balance(played: Sessions) -> None:
    told = played.plan(played.at(THIRD), "did them, bit wobbly but ok").values
    assert "poor_balance" not in (told.get("conditions") or [])
    lasting = played.plan(played.at(THIRD), "done. my balance is poor, unsteady when walking")
    assert "poor_balance" in (lasting.values.get("conditions") or [])


def test_dizziness_blames_no_move_for_a_spread(played: Sessions) -> None:
    draft = played.plan(played.at(THIRD), "I feel dizzy, it has passed")
    assert draft.values[slots.TOGETHER] == "later"
    assert all(kind != "adverse_event" for kind, _ in draft.kept)


@pytest.mark.parametrize(
    ("text", "skipped", "reason"),
    [
        ("no wall here. skip it", True, "beside where somebody is"),
        ("knees aren't keen on that, can I do it stood up", False, "another way"),
    ],
)
def test_a_skip_beside_a_place_is_heard(
    played: Sessions, text: str, skipped: bool, reason: str
) -> None:
    noted = played.plan(played.at(THIRD), text).values[slots.FEEDBACK]
    assert (noted.get(BRIDGE) == "skip") is skipped, reason
