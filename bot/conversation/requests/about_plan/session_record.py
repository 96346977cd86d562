"""What is done of today's routine, and what comes tomorrow: said from the session and the plan."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_day import tomorrow_of
from bot.conversation.drafting.next_plan import today_of as day_of_today
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.shown_with_plan.free_days_shown import free_days_in_words
from bot.conversation.intake.consent_given import history_given
from bot.conversation.requests.about_plan.days_asked import minutes_on
from bot.conversation.requests.named_moves import move_now, named_move, names_of, today_of
from bot.conversation.requests.plan_made_anew import made_with
from bot.conversation.session.done_so_far import HURTS, counts_as_done
from bot.conversation.session.in_all import lasting
from bot.conversation.session.list_in_short import with_amount
from bot.conversation.session.plans_before import whole_plan
from bot.conversation.session.session import items_today
from bot.conversation.session.session_feedback import WAS_HARD
from bot.conversation.session.session_log import done_today
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import RoutineItem

Texts = Mapping[str, str]
SKIPPED = "skip"
UPRIGHT = frozenset(("stand", "sit"))
OF_RECORD = "noted_as_done"  # the question whether something is noted as done


def noted_as_done(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Whether one exercise of today is noted as done; of none that is named, which are."""
    today = today_of(draft)
    if not today or draft.values.get(slots.TOGETHER) != "now":
        return None
    move = named_move(draft, found.string)
    if move is None or all(one.exercise_id != move for one in today):
        return _all_noted(draft, today, texts)
    noted = (draft.values.get(slots.FEEDBACK) or {}).get(move)
    done_now = counts_as_done(draft.values, move)
    kind = "done" if done_now else "skipped" if noted == SKIPPED else "open"
    return texts[kind].format(move=load_exercises()[move].name)


def _all_noted(draft: Draft, today: Sequence[RoutineItem], texts: Texts) -> str:
    """What is done, what was left out or hurt, and what is still to come."""
    noted = draft.values.get(slots.FEEDBACK) or {}
    done = [one for one in today if counts_as_done(draft.values, one.exercise_id)]
    out = [one for one in today if noted.get(one.exercise_id) == SKIPPED]
    hurt = [one for one in today if noted.get(one.exercise_id) == HURTS]
    left = [one for one in today if one not in (*done, *out, *hurt)]
    joint = texts["joint"]
    earlier = [load_exercises()[one].name for one in done_today(draft.values)]
    noted_done = list(dict.fromkeys((*earlier, *names_of(done))))
    if not (noted_done or out or hurt):
        return texts["none"].format(left=joint.join(names_of(left)))
    if not (left or out or hurt):
        return texts["all"].format(others=joint.join(noted_done))
    named = {
        "noted": noted_done,
        "left_out": names_of(out),
        "hurt": names_of(hurt),
        "to_come": names_of(left),
    }
    told = [texts[kind].format(moves=joint.join(moves)) for kind, moves in named.items() if moves]
    return " ".join(told)


def done_last_time(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """What was done on the last day before today, as it is kept; None before there is a plan."""
    weeks, today = weeks_of(draft), day_of_today(draft)
    if not weeks.has_plan and whole_plan(draft.before) is None:
        return None
    if not history_given(draft.values):
        return texts["not_kept"]
    kept = weeks.history.practised(date.min, today - timedelta(days=1))
    if not kept:
        return texts["none"]
    last = max(kept, key=lambda one: one.on)
    names = [load_exercises()[move].name for move in last.done if move in load_exercises()]
    days = (today - last.on).days
    when = texts["yesterday"] if days == 1 else texts["days_ago"].format(days=days)
    return texts["told"].format(when=when, moves=texts["joint"].join(names))


def same_tomorrow(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Whether tomorrow brings the same, as the routine has it; None before there is one."""
    routine = whole_plan(draft.before)
    if routine is None:
        return None
    day = tomorrow_of(draft).weekday()
    if day in draft.setting.free_days:
        return texts["free"].format(days=free_days_in_words((day,)))
    minutes = dict(draft.setting.one_day).get(tomorrow_of(draft).isoformat())
    minutes = minutes_on(draft, frozenset((str(day),))) if minutes is None else minutes
    if minutes is not None:
        apart = made_with(draft, minutes) or routine
        others = texts["joint"].join(_with_less(draft, one, texts) for one in items_today(apart))
        return texts["apart"].format(lasts=lasting(apart), others=others)
    next_time = routine.other_day() if routine.in_turn else routine
    items = items_today(next_time)
    return texts["in_turn" if routine.in_turn else "told"].format(
        lasts=lasting(next_time),
        exercises=acknowledgement("exercises", number=str(len(items))),
        others=texts["joint"].join(_with_less(draft, one, texts) for one in items),
    )


def _with_less(draft: Draft, item: RoutineItem, texts: Texts) -> str:
    """The name of a move, and that it is less of it where it was hard today."""
    hard = (draft.values.get(slots.FEEDBACK) or {}).get(item.exercise_id) in WAS_HARD
    name = with_amount(item)
    return texts["less"].format(name=name) if hard else name


def less_next_time(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Whether a move stays as it is next time, by how it went today; None of none in the list."""
    today = {one.exercise_id: one for one in today_of(draft)}
    noted = draft.values.get(slots.FEEDBACK) or {}
    hard = [move for move in noted if move in today and noted[move] in WAS_HARD]
    move = named_move(draft, found.string) or next(reversed(hard), None) or move_now(draft)
    if move not in today:
        return None
    kind = "less" if move in hard else "told"
    return texts[kind].format(move=load_exercises()[move].name, dose=today[move].dose_text)


def what_tonight(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """What is to do today: the list that is open, or tomorrow's; None before there is one."""
    today, routine = today_of(draft), whole_plan(draft.before)
    if not today or routine is None:
        return None
    if all(counts_as_done(draft.values, one.exercise_id) for one in today):
        items = items_today(routine.other_day() if routine.in_turn else routine)
        return texts["done"].format(others=texts["joint"].join(names_of(items)))
    lasts = max(1, routine.lasts)
    return texts["open"].format(others=texts["joint"].join(names_of(today)), lasts=lasts)


def between_clients(draft: Draft, _found: re.Match[str], texts: Texts) -> str:
    """What can be done in a short break: moves of today that need no floor, else in general."""
    up = [one for one in today_of(draft) if one.position in UPRIGHT]
    others = texts["joint"].join(names_of(up))
    return texts["moves"].format(others=others) if up else texts["told"]
