"""The flare that lasts, and what earlier ones tell about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import (
    load_flare,
    load_pacing,
    load_weekly_rules,
)
from bot.routine.weeks.flare import CLINICIAN, FlarePlan, flare_plan
from bot.routine.weeks.kept_history import DoneSession, FlareSpell, KeptHistory


def flare_now(history: KeptHistory, today: date) -> FlareSpell | None:
    """Return the flare that lasts; after the quiet days one that has eased lasts no more."""
    rules = load_weekly_rules()
    spell = history.flares[-1] if history.flares else None
    if spell is None or (spell.ended is not None and spell.ended <= today):
        return None
    later = [one.value for one in history.pain if spell.began < one.on <= today]
    usual = history.usual_pain(spell.began, rules.usual_days)
    quiet = (today - spell.began).days >= rules.flare_quiet_days
    if not quiet or not later or later[-1] >= load_pacing().flare_nrs:
        return spell
    eased = usual is None or later[-1] <= usual + rules.flare_over_within
    return None if eased else spell


def flare_steps(
    history: KeptHistory, spell: FlareSpell, today: date, *, known: bool = False
) -> FlarePlan:
    """Return the steps for a flare that lasts: earlier ones and its length decide.

    They are said on its first day, and with the first plan of it; once they are `known`, only that
    a clinician should look.
    """
    since = today - timedelta(days=load_weekly_rules().flares_within_days)
    lately = sum(one.began >= since for one in history.flares)
    plan = flare_plan(lately, (today - spell.began).days)
    if spell.began == today or not known:
        return plan
    return replace(plan, steps=(load_flare()[CLINICIAN].say,) if plan.clinician else ())


def helped_before(history: KeptHistory) -> tuple[str, ...]:
    """Return what eased the earlier flares: exercise ids, what was done most often first.

    Relief and easy movement that were done in a flare, did not hurt and left the pain no higher.
    """
    library, counts = load_exercises(), dict[str, int]()
    for session in history.sessions:
        if not any(_was_in(session, flare) for flare in history.flares) or _left_higher(session):
            continue
        for key in session.done:
            exercise = library.get(key)
            if exercise is not None and exercise.kind in ("relief", "mobility"):
                counts[key] = counts.get(key, 0) + (session.feedback.get(key) != "hurts")
    return tuple(sorted((key for key in counts if counts[key]), key=lambda key: -counts[key]))


def _was_in(session: DoneSession, flare: FlareSpell) -> bool:
    return flare.ended is not None and flare.began <= session.on <= flare.ended


def _left_higher(session: DoneSession) -> bool:
    if session.before is None or session.after is None:
        return False
    return session.after > session.before
