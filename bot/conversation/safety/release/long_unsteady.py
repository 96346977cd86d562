"""Being unsteady for years, known to a clinician and no worse, is no news at an older age (RF07).

Only where it is told alone: with the hands, a fall, numbness, an injury, or anything new, the
question and its advice stand, with a painful neck as well. What needs balance keeps a hold (`BAL`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation.safety.asked_in_danger import not_seen_since
from bot.conversation.safety.follow_up import kinds_in
from bot.conversation.safety.release.looks import OLD
from bot.conversation.safety.release.release import left_at_that
from bot.conversation.safety.safety_move import SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.danger.story_of_once import readings
from bot.language.findings import Kind, Mention, Stands, Status
from bot.language.replies.learned.follow_up_kinds import kinds_said
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question
from bot.safety.levels import Level
from bot.safety.rules_nerves import NECK
from bot.safety.triage import Profile, Triage

CORD, GAIT, HOLDS = "myelopathy", "myelopathy.gait", "BAL"
_BESIDE = frozenset(("falls", "worsening", "hands_lost", "arm_new"))


def known_unsteady(
    state: SafetyState, turns: Sequence[Turn], profile: Profile, verdict: Triage
) -> SafetyMove | None:
    """Return the move where the newest words answer the question or advice about it so."""
    today = state.level == Level.S.value and CORD in state.flags and f"{CORD}:S" in state.shown
    if state.asking != CORD and (state.asking or not today):
        return None
    if _may_not(state, turns, verdict) or not _is_no_news(turns, profile, of_it=True):
        return None
    closed = replace(state, asking=None, asking_how="denied", flags=(), level=Level.NONE.value)
    return left_at_that(closed.answered(CORD, "no"), CORD, len(turns))


def unsteady_as_ever(
    state: SafetyState, turns: Sequence[Turn], profile: Profile, verdict: Triage
) -> bool:
    """Whether the newest words tell of it whole, so that nothing is asked or said of it."""
    told = {one.value for one in turns[-1].findings.of(Kind.FLAG)}
    if state.asking == CORD or CORD not in told or _may_not(state, turns, verdict):
        return False
    return _is_no_news(turns, profile, of_it=False)


def holds_on(state: SafetyState, turns: Sequence[Turn]) -> tuple[str, ...]:
    """Return the caution that stays where being unsteady was told and is known."""
    return (HOLDS,) if state.was_checked(CORD) and any(_of_the_walk(turns)) else ()


def _may_not(state: SafetyState, turns: Sequence[Turn], verdict: Triage) -> bool:
    return bool(state.locked) or verdict.level is Level.E or turns[-1].button


def _is_no_news(turns: Sequence[Turn], profile: Profile, of_it: bool) -> bool:
    """Whether it is; `of_it` where the newest words answer a question or advice about it."""
    ages = [one.number for turn in turns for one in turn.findings.present(Kind.AGE)]
    age = next((age for age in reversed(ages) if age is not None), profile.age)
    if age is None or age < safety_limit("old_unsteady_from"):
        return False
    latest = turns[-1]
    if not_seen_since(latest) or begins_as_question(latest.text):
        return False
    said = [*map(_said_of_it, turns), latest.text if of_it else ""]
    old = any(OLD in kinds_said(words, "release") for words in said)
    known = any(readings.hits(Message.read(words), "checked") for words in said)
    return old and known and any(_of_the_walk(turns)) and _alone(turns)


def _said_of_it(turn: Turn) -> str:
    """Return the sentences that tell of the walk, each with the one behind it."""
    parts = list(parts_of(turn.text))
    told = [one.start for one in _signs((turn,)) if one.value == CORD]
    own = {max(i for i, (start, _) in enumerate(parts) if start <= one) for one in told if parts}
    near = (part for i, part in enumerate(parts) if {i, i - 1} & own)
    return ". ".join(turn.text[start:end] for start, end in near)


def _of_the_walk(turns: Sequence[Turn]) -> Iterator[bool]:
    """Yield for every sign of the cord whether it is one of walking."""
    for one in _signs(turns):
        if one.value == CORD:
            yield one.rule.startswith(GAIT)


def _alone(turns: Sequence[Turn]) -> bool:
    """Whether no other sign and no painful neck is told, and nothing that makes it news."""
    signs = {one for turn in turns for one in turn.findings.values(Kind.SIGN)}
    if signs & _BESIDE or any("worse" in kinds_in(turn, "emergency") for turn in turns):
        return False
    if NECK & {one for turn in turns for one in turn.findings.values(Kind.REGION)}:
        return False
    told = list(_signs(turns))
    news = any(one.time is not None and Stands.WORSE in one.time.stands for one in told)
    return not news and all(one.rule.startswith(GAIT) for one in told)


def _signs(turns: Sequence[Turn]) -> Iterator[Mention]:
    for turn in turns:
        for one in turn.findings.of(Kind.FLAG):
            if one.status in (Status.PRESENT, Status.UNCERTAIN):
                yield one
