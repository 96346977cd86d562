"""Facts that stand whatever was asked, and those that a visit's days do not touch."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.conversation.intake_rules import load_intake_rules
from bot.language.facts import Facts

# They say who the person is, not what the pain is like.
ABOUT_PERSON = (
    *("age", "sex", "conditions", "yellow_flags", "lifestyle"),
    *load_intake_rules().not_of_the_pain,
)


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
        work=heard.work,
        strain_at_work=heard.strain_at_work,
        shifts=heard.shifts,
        looked_at=heard.looked_at,
    )


def of_the_days(before: Facts, heard: Facts) -> Facts:
    """Return what was heard of the days since the last visit: "since Monday" began no pain.

    "About the same" is then since the last visit, and not how the whole goes.
    """
    return replace(
        heard,
        course=before.course,
        duration_days=before.duration_days,
        bout_days=before.bout_days,
        history_days=before.history_days,
        stage=before.stage,
        onset=before.onset,
        trigger=before.trigger,
    )
