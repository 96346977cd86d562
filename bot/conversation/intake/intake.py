"""Which intake questions are still open: only what is missing, most useful first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.intake.pain_facts import facts_of
from bot.knowledge.conversation.intake_rules import load_intake_rules
from bot.knowledge.conversation.worse_words import FIELD as WORSE
from bot.knowledge.vocabulary.movements import load_movements
from bot.language.facts import Facts
from bot.language.place_sides import own_sides


def intake_questions(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the slots the intake still asks, in order.

    First the story, then the place if it is not clear, then the read-back once enough was heard,
    then what is missing (at most five, each skippable), and the read-back at the latest here.
    """
    rules = load_intake_rules()
    facts = facts_of(values)
    skipped = set(values.get(slots.SKIPPED) or ())
    if not values.get(slots.STORY):
        return (slots.STORY,)
    place = () if _place_known(facts) or "regions" in skipped else ("regions",)
    details = _missing(facts, values, skipped, rules.questions_at_most)
    settled = values.get(slots.READBACK) not in (None, slots.OFF)
    readback = () if settled else (slots.READBACK,)
    if heard_enough(facts) or values.get(slots.READBACK):
        return (*place, *readback, *details)
    return (*place, *details, *readback)


def _place_known(facts: Facts) -> bool:
    return bool(facts.regions)


def heard_enough(facts: Facts) -> bool:
    """Return whether enough was told to be read back at once."""
    return _heard(facts) >= load_intake_rules().readback_after_facts


def _heard(facts: Facts) -> int:
    heard = (
        facts.regions,
        facts.side or facts.sides_of,
        facts.stage or facts.duration_days,
        facts.onset or facts.trigger,
        facts.aggravated_by or facts.eased_by,
        facts.lifestyle or facts.sit_hours,
        facts.radiation,
        facts.nrs is not None,
    )
    return sum(bool(fact) for fact in heard)


def _missing(
    facts: Facts, values: Mapping[str, Any], skipped: set[str], at_most: int
) -> tuple[str, ...]:
    """The questions whose answer is not known; questions asked before count towards the limit."""
    asked = {name for name in values.get(slots.BEFORE) or () if name in slots.INTAKE_QUESTIONS}
    open_questions = [
        name
        for name in slots.INTAKE_QUESTIONS[1:]
        if name not in skipped
        and _is_open(facts, name, asked)
        and _makes_sense(facts, name, values)
    ]
    return tuple(open_questions[: max(0, at_most - len(asked | skipped))])


def _is_open(facts: Facts, name: str, asked: set[str]) -> bool:
    """Whether a fact is to be asked for; times of the day alone say of no movement, so once."""
    if not _known(facts, name):
        return True
    moves = load_movements()
    times = bool(facts.worse_with) and all(moves[one].time for one in facts.worse_with)
    return name == WORSE and times and name not in asked


def _known(facts: Facts, name: str) -> bool:
    if name == "duration_days":
        return facts.duration_days is not None or facts.stage is not None
    if name == "sit_hours":
        told = (facts.sit_hours, facts.drive_hours, facts.stand_hours)
        return any(hours is not None for hours in told)
    if name == "side" and facts.regions and set(own_sides(facts)) == set(facts.regions):
        return True
    value = getattr(facts, name)
    return value is not None and value != ()


def _makes_sense(facts: Facts, name: str, values: Mapping[str, Any]) -> bool:
    """Side where there are two, radiation from the spine; some after a fact, or but for one."""
    rules = load_intake_rules()
    known = {**vars(facts), "told": _flags_told(values)}
    if any(condition.all_met(known) for condition in rules.not_asked_when.get(name, ())):
        return False
    if name in rules.asked_when:
        return any(condition.all_met(known) for condition in rules.asked_when[name])
    if name == "side":
        return not facts.regions or any(r not in rules.midline_regions for r in facts.regions)
    if name == "radiation":
        return not facts.regions or any(r in rules.radiating_regions for r in facts.regions)
    return True


def _flags_told(values: Mapping[str, Any]) -> set[str]:
    """The red flags of this conversation, those included that a question has cleared."""
    state = values.get(slots.SAFETY) or {}
    return {*state.get("flags", ()), *(slug for slug, *_ in state.get("cleared", ()))}
