"""What a message tells of the person, folded into the facts once, before anything is decided."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.language.facts import Facts
from bot.language.folding import fold

# Replies to these are about a check, an exercise or a choice, not about where and how it hurts.
ABOUT_OTHER = (
    slots.SCREEN_NERVES,
    slots.SCREEN_GENERAL,
    slots.CHECK_ANSWER,
    slots.MINUTES,
    slots.TOGETHER,
    slots.EXERCISE_FEEDBACK,
    slots.RATING,
)
# They say who the person is, not what the pain is like.
ABOUT_PERSON = ("age", "sex", "conditions", "yellow_flags", "lifestyle")


def hear(draft: Draft) -> None:
    """Fold the findings into the facts; any fact of the pain is the story."""
    turn = draft.turn
    if not turn.pressed:
        before = draft.facts
        heard = fold(before, turn.findings, question=draft.asked)
        aside = draft.asked in ABOUT_OTHER or turn.intent == "explain_pattern"
        draft.set_facts(standing_only(before, heard) if aside else heard)
    if tells_of_pain(draft.facts):
        draft.set(**{slots.STORY: "told"})
    if draft.facts != draft.facts_before or turn.tells_facts:
        draft.keep("facts")


def tells_of_pain(facts: Facts) -> bool:
    """Return whether anything of the pain is known."""
    told = facts.as_dict()
    return any(value for name, value in told.items() if name not in ABOUT_PERSON)


def standing_only(before: Facts, heard: Facts) -> Facts:
    """Return the facts before, with what holds of the person whatever the question was."""
    return replace(
        before,
        age=heard.age,
        sex=heard.sex,
        conditions=heard.conditions,
        yellow_flags=heard.yellow_flags,
    )
