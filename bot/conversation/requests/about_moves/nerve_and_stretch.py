"""Whether a stretch is safe with a sore nerve: answered from this person's signs and routine."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.plan_held_back import may_go_on
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.conversation.about_moves import load_own_plan
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.first_letter import uncapitalised

NERVE_PAIN = "RAD"  # code of the exclusions
STRETCH = "stretch"  # kind of exercise


def nerve_and_stretch(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say what a stretch does to a nerve, which stretch this plan has, and when to leave it out.

    A sign that holds the plan back, or a move that sent it further out, is named instead.
    """
    waits = may_go_on(draft, found, load_own_plan()["stop_for_sign"].texts)
    routine = routine_of(draft.before)
    if routine is None:
        return waits or texts["told"]
    if waits != load_own_plan()["stop_for_sign"].texts["told"]:
        return waits
    kept = load_exclusions()[NERVE_PAIN].say
    if kept in routine.notes:
        return texts["left_out"].format(kept=kept)
    known = load_exercises()
    names = [
        uncapitalised(known[one.exercise_id].name)
        for one in items_today(routine)
        if known[one.exercise_id].kind == STRETCH
    ]
    if names and spoken("numb_or_tingling").search(draft.situation.turn.text):
        return texts["numb"].format(move=names[0])
    return texts["in_it"].format(move=names[0]) if names else texts["told"]
