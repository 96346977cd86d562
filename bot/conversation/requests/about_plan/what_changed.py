"""What is different about today's routine, move by move, with the reason the plan itself gives."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.requests.about_plan.after_the_weeks import pain_so_far
from bot.conversation.requests.about_plan.why_gone import reason_left_out
from bot.conversation.requests.named_moves import names_of
from bot.conversation.session.plans_before import plans_before, whole_plan
from bot.conversation.session.session import routine_of
from bot.knowledge.conversation.about_moves import load_own_plan
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.wording.first_letter import uncapitalised
from bot.routine import Routine, RoutineItem

Texts = Mapping[str, str]


def what_changed(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """What is new, gone or of another amount since the list before; None without any list.

    "Since yesterday" means the plan of the last day, else the newest change counts first.
    """
    now = whole_plan(draft.before)
    history = weeks_of(draft).history
    last = history.last_routine
    if now is None:
        return texts["not_yet"].format(others=_joined(last, texts)) if last else None
    newest = next(reversed(plans_before(draft.before)), None)
    was = routine_of(newest) if newest else None
    lines = changes_of_the_list(now, was.items, texts) if was else []
    if lines and not any(found.groupdict().values()):
        return " ".join(lines)
    told = draft.before.get(slots.PLAN_NEWS)
    if told:
        return " ".join([texts["since"], *told])
    began = history.progression.started if history.progression else None
    return texts["same" if began and began < today_of(draft) else "first"]


def why_same(draft: Draft, _found: re.Match[str], texts: Texts) -> str | None:
    """Say how the pain went, and why the list stays; or that it does not, and what is different.

    None before there is a plan.
    """
    weeks = weeks_of(draft)
    if not weeks.has_plan and routine_of(draft.before) is None:
        return None
    pain = "" if weeks.in_flare or draft.safety.flags else pain_so_far(weeks)
    told = draft.before.get(slots.PLAN_NEWS)
    if not told:
        return texts["told"].format(pain=pain)
    return " ".join([texts["changed"].format(pain=pain), *told])


def news_with_the_list(draft: Draft) -> bool:
    """Take back that today's list is still to come, where this turn has made it."""
    texts = load_own_plan()["what_changed"].texts
    last = weeks_of(draft).history.last_routine
    early = texts["not_yet"].format(others=_joined(last, texts)) if last else ""
    if early in draft.acknowledged:
        at = draft.acknowledged.index(early)
        same = [] if draft.values.get(slots.PLAN_NEWS) else [texts["same"]]
        draft.acknowledged[at : at + 1] = same
    return True


def changes_of_the_list(now: Routine, was: Sequence[RoutineItem], texts: Texts) -> list[str]:
    """Return a sentence for each move that went, is new, or has another amount."""
    return [*_out(now, was, texts), *_other(now, was, texts)]


def _out(now: Routine, was: Sequence[RoutineItem], texts: Texts) -> list[str]:
    """A sentence for each move that went, with the reason of the trace where it has one."""
    have = {item.exercise_id for item in now.items}
    gone = [item.exercise_id for item in was if item.exercise_id not in have]
    said = []
    for move in gone:
        reason = reason_left_out(now, move)
        name = load_exercises()[move].name
        said.append(texts["out" if reason else "gone"].format(move=name, reason=reason))
    return said


def _other(now: Routine, was: Sequence[RoutineItem], texts: Texts) -> list[str]:
    """A sentence for each move that is new, or has another amount."""
    before = {item.exercise_id: item.dose_text for item in was}
    said = []
    for item in now.items:
        name = load_exercises()[item.exercise_id].name
        if item.exercise_id not in before:
            why = item.why.removeprefix(f"{name}: ")
            said.append(texts["new"].format(move=name, reason=why))
        elif before[item.exercise_id] != item.dose_text:
            dose = uncapitalised(item.dose_text.rstrip("."))
            said.append(texts["amount"].format(move=name, dose=dose))
    return said


def _joined(items: Sequence[RoutineItem], texts: Texts) -> str:
    return texts["joint"].join(names_of(items))
