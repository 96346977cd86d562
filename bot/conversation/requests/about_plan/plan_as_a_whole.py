"""Answers about the plan as a whole: its list, its day, its times, and how much there is of it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.requests.named_moves import names_of, today_of
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.staying.day_moments import moment_in_words

ELSE = "else"
Texts = Mapping[str, str]


def all_suit(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Return that all of the list suits, with what was left out and why; None without a list."""
    routine = routine_of(draft.before)
    if routine is None:
        return None
    kind = "leg" if draft.facts.radiation in ("leg", "arm") else "told"
    return texts[kind].format(notes=" ".join(routine.notes))


def gentle_ones(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Return that the gentle ones are chosen already, where a plan is made or there."""
    of_plan = draft.asked == slots.MINUTES or routine_of(draft.before) is not None
    return texts["told"] if of_plan else None


def whole_list(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Return the names of the moves of today, None where they are shown anyway."""
    today = today_of(draft)
    if not today or draft.asked == slots.TOGETHER:  # there it is shown
        return None
    exercises = acknowledgement("exercises", number=str(len(today))).capitalize()
    return texts["told"].format(exercises=exercises, others=texts["joint"].join(names_of(today)))


def day_of_plan(draft: Draft, _found: re.Match[str], texts: Texts) -> str:
    """Return which day of the plan it is, or that none is begun."""
    weeks = weeks_of(draft)
    if weeks.history.progression is None:
        return texts["none"]
    day = 1 + (weeks.day_of(draft.situation.now) - weeks.history.progression.started).days
    return texts["told"].format(day=day)


def of_a_plan(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Return what holds of any plan, None before there is one."""
    return texts["told"] if weeks_of(draft).has_plan or routine_of(draft.before) else None


def of_routine(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Return what holds of the routine, with its moves, minutes and moment; else as asked there."""
    routine = routine_of(draft.before)
    if routine is None:
        return asked_there(draft, _found, texts)
    often = [one for one in items_today(routine) if one.again > 1]
    others = texts.get("joint", "").join(names_of(often))
    again = texts["again"].format(others=others) if often and "again" in texts else ""
    exercises = acknowledgement("exercises", number=str(len(items_today(routine))))
    lasts, moment = max(1, routine.lasts), draft.setting.moment
    if moment and "moment" in texts:
        return texts["moment"].format(moment=moment_in_words(moment))
    return texts["routine"].format(again=again, exercises=exercises, lasts=lasts)


def what_time(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Return at what time of the day: as it was chosen, else what holds where it is asked."""
    moment = draft.setting.moment
    if moment and routine_of(draft.before) is not None:
        return texts["moment"].format(moment=moment_in_words(moment))
    return texts.get(str(draft.asked)) or texts["routine"]


def asked_there(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """What is said of it at the question that is open; else of any question about the pain."""
    asked = str(draft.before.get(slots.ASKED))
    of_pain = asked == slots.READBACK or asked in slots.INTAKE_QUESTIONS
    return texts.get(asked) or (texts.get(ELSE) if of_pain else None)


def why_few(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Return why the list is short: a flare, coming back step by step, or as a rule."""
    weeks = weeks_of(draft)
    if routine_of(draft.before) is None:
        return asked_there(draft, _found, texts)
    state = weeks.history.progression
    climbs = state is not None and state.coming_back is not None
    return texts["flare" if weeks.in_flare else "climbs" if climbs else "routine"]


def at_a_place(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Return whether the list is made for the place that is wished, None without a list.

    Of a move that is up it is answered by how that one is done (done_there.py).
    """
    if routine_of(draft.before) is None or draft.asked == slots.EXERCISE_FEEDBACK:
        return None
    return texts["there" if draft.wished else "else"]
