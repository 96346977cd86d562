"""The verdict on all that was said: what was cleared stays so until it is told anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.safety.judging import judged, seen_already, told_in
from bot.conversation.safety.safety_state import SafetyState, cautions_of
from bot.conversation.safety.theirs.somebody_else import without_child_carried
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind
from bot.safety.levels import Level
from bot.safety.triage import Profile

THIN = Profile(age=70, conditions=("osteoporosis",))
BREAK, WEIGHT = "fragility_fracture", "weight_loss"


def said(text: str) -> Turn:
    return Turn(understand(text), text=text)


@pytest.mark.parametrize(
    ("how", "later", "stands", "reason"),
    [
        ("denied", "I fell yesterday in the kitchen", True, "put together with thin bones"),
        ("denied", "I tripped over the dog on Monday", True, "in other words"),
        ("denied", "my back hurts all day", False, "nothing of it is new"),
        ("checked", "I fell yesterday in the kitchen", False, "looked at, and not named again"),
    ],
)
def test_judged_sign_that_was_cleared_comes_back_when_told_anew(
    how: str, later: str, stands: bool, reason: str
) -> None:
    state = SafetyState(cleared=((BREAK, 1, how),))
    flags = judged(state, [said("no fall at all"), said(later)], THIN)[0].flags
    assert (BREAK in flags) is stands, reason


@pytest.mark.parametrize(
    ("how", "later", "conditions", "suits", "reason"),
    [
        ("denied", "five minutes, standing", (), False, "what was taken out stays out"),
        ("denied", "I am pregnant after all", (), True, "told again"),
        ("checked", "five minutes, standing", ("pregnancy",), True, "looked at, pregnant still"),
    ],
)
def test_judged_condition_that_was_denied_counts_only_when_told_again(
    how: str, later: str, conditions: tuple[str, ...], suits: bool, reason: str
) -> None:
    turns = [said("none, I'm 20 weeks pregnant"), said(later)]
    state = judged(SafetyState(cleared=(("pregnancy", 1, how),)), turns, Profile())[0]
    values = {slots.SAFETY: state.as_dict(), "conditions": conditions}
    assert ("PREG" in cautions_of(values)) is suits, reason


@pytest.mark.parametrize(
    ("text", "asking", "seen", "reason"),
    [
        ("I lost weight without trying, my GP looked at it and it's fine", None, True, "a look"),
        ("I lost weight without trying", None, False, "no look"),
        ("I lost weight without trying, my GP looked at it", WEIGHT, False, "a question is open"),
        ("I have a fever of 39, my GP looked at it and it's fine", None, False, "one for today"),
    ],
)
def test_seen_already_ends_only_what_is_for_the_next_days(
    text: str, asking: str | None, seen: bool, reason: str
) -> None:
    turn = said(text)
    state, verdict = judged(SafetyState(asking=asking), [turn], Profile())
    assert verdict.flags
    assert seen_already(state, turn, verdict) == (verdict.flags if seen else ()), reason


def test_judged_level_is_today_where_somebody_is_not_sure() -> None:
    state, verdict = judged(SafetyState(unsure=(WEIGHT,)), [said("my back hurts")], Profile())
    assert (verdict.level, state.level, state.flags) == (Level.NONE, "S", (WEIGHT,))


def test_told_in_a_reply_leaves_out_a_bare_age() -> None:
    turn = said("8")
    age = replace(turn.findings.mentions[0], kind=Kind.AGE)
    told = replace(turn, findings=replace(turn.findings, mentions=(age,)))
    assert told_in(SafetyState(replies=(1,)), told, 1).mentions == ()
    assert told_in(SafetyState(counts=(1,)), told, 1).mentions == ()
    assert told_in(SafetyState(counts=(2,)), told, 1).mentions == (age,)


@pytest.mark.parametrize("text", ["it hurts when I lift and carry", "I have a fever and bend"])
def test_without_child_carried_leaves_all_else(text: str) -> None:
    turn = said(text)
    assert without_child_carried(turn).findings == turn.findings
