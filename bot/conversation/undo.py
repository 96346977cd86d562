"""Going back, changing and starting over: which slots are opened again."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks_changed import untaken
from bot.conversation.course.check_in_steps import one_back
from bot.knowledge.conversation.changeable import load_changeable
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.speaking import speak


def undo(values: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the slots that open the last answer again, or None where there is none."""
    before = list(values.get(slots.BEFORE) or ())
    while before and before[-1] in (slots.CONSENT, slots.STORY):
        before.pop()
    if not before:
        return None
    last = before.pop()
    cleared: dict[str, Any] = {slots.BEFORE: before, **_without_skip(values, last)}
    if last == slots.CHECK_ANSWER:
        return {**cleared, slots.CHECK_RESULTS: untaken(values)}
    if last == slots.DUE:
        return {**cleared, slots.DUE: one_back(values[slots.DUE]), slots.CHECK_IN: None}
    if last == slots.EXERCISE_FEEDBACK:
        at = max(0, int(values.get(slots.EXERCISE) or 0) - 1)
        return {**cleared, slots.EXERCISE: at}
    if last == "duration_days":
        cleared["stage"] = None
    if last == "aggravated_by":
        cleared["worse_with"] = None
    if last in slots.INTAKE_QUESTIONS or last == slots.READBACK:
        cleared |= depending_on_facts()
    return {**cleared, last: None}


def depending_on_facts() -> dict[str, Any]:
    """Return the slots that are worked out again when a fact changes; answers to checks stay."""
    return {slots.ASSESSMENT_SHOWN: None, **depending_on_plan()}


def depending_on_plan() -> dict[str, Any]:
    """Return the slots that are worked out again when the plan itself must be another one."""
    return {
        slots.ROUTINE: None,
        slots.WHOLE_PLAN: None,
        slots.EXERCISE: None,
        slots.TOGETHER: None,
        slots.FEEDBACK: None,
        slots.PAUSED: None,
    }


def once_more() -> dict[str, Any]:
    """Return the slots that bring the short safety screen and a new routine when it got worse."""
    return {slots.SCREEN_NERVES: None, slots.CLOSED: None, **depending_on_facts()}


def from_the_beginning() -> dict[str, Any]:
    """Return the slots of a fresh start: everything but consent, country and the safety screen."""
    facts = dict.fromkeys(slots.FACT_SLOTS)
    steps = dict.fromkeys(
        (
            slots.STORY,
            slots.SCREEN_NERVES,
            slots.SCREEN_GENERAL,
            slots.SCREEN_FLAGS,
            slots.ADVICE,
            slots.BIRTH,
            slots.CHECKS,
            slots.CHECK_RESULTS,
            slots.MINUTES,
            slots.RATING,
            slots.CLOSED,
            slots.RETURNING,
            slots.CHECK_IN,
            *slots.ASKED_OVER_WEEKS,
            slots.BEFORE,
            slots.SKIPPED,
            slots.REPROMPT,
        )
    )
    steps[slots.READBACK] = None
    return {**facts, **steps, **depending_on_facts(), slots.ACKNOWLEDGED: "", slots.PROGRESS: ""}


def reopened(text: str) -> str | None:
    """Return the intake question that "change the ..." names, or None."""
    said = text.lower()
    for question in load_changeable().values():
        if holds_one(question.words, said):
            return question.id
    return None


def change_to(label: str) -> str:
    """Return the words that change the fact of this label; the new ones take the place."""
    return speak("conversation", "change_to", label=label)


def named_change(text: str) -> tuple[str, str] | None:
    """Return the fact that "change the place to ..." names, and the words behind it, or None.

    Where more is to be changed in the same line, each of it is read for itself.
    """
    said = text.casefold()
    for field, begins in _beginnings():
        if said.startswith(begins):
            words = text[len(begins) :]
            return None if spoken("more_to_change").search(words) else (field, words)
    return None


@lru_cache
def _beginnings() -> tuple[tuple[str, str], ...]:
    return tuple(
        (field, change_to(entry.label).removesuffix("{words}"))
        for field, entry in load_readback().items()
    )


def _without_skip(values: Mapping[str, Any], question: str) -> dict[str, Any]:
    skipped = [name for name in values.get(slots.SKIPPED) or () if name != question]
    return {slots.SKIPPED: skipped}
