""" "Does my dog walk count as your walk?", "I stand all day, need I walk as well?"."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.how_much_of_it import minutes_named
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.session import routine_of
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.speaking import speak
from bot.routine import RoutineItem

_WALK, _BREAK = "A01", "R10"  # the walk of a plan, and the short one after long sitting
_ON_FEET = "E-158"  # the card of a day on one's feet


def about_own_walk(draft: Draft, text: str) -> str | None:
    """Return whether what is walked anyway is the walk of the plan; None where that is not asked.

    How long the plan's walk is, and whether what was named is as long, is said where both are
    known.
    """
    said = as_heard(text).strip()
    if draft.asked in PARTS:
        return None
    if spoken("when_the_walk_is_done").search(said) and (walk := _walk_of(draft)) is not None:
        return speak("conversation", "own_walk_when", walk=walk.dose_text)
    if often := _how_often(draft, said):
        return often
    whole = draft.situation.turn.text.casefold()
    needed = spoken("walk_of_the_plan_needed").search(said)
    if spoken("own_walk_for_the_plan").search(said) is None:
        if needed is None:
            return None
        if not _walks(whole.partition(needed.group())[0]):
            return _without_a_walk(draft, whole)
    told = spoken("walk_of_the_plan").sub(" ", whole)
    if not _walks(told):
        return _on_ones_feet(told)
    walk = _walk_of(draft)
    if walk is None:
        return speak("conversation", "own_walk_counts")
    minutes, named = walk.dose.minutes or 0, minutes_named(whole)
    if named is not None and named < minutes:
        return speak("conversation", "own_walk_short", walk=walk.dose_text)
    return speak("conversation", "own_walk_for_plan", walk=walk.dose_text)


def _walk_of(draft: Draft) -> RoutineItem | None:
    return next((one for one in _walks_of(draft) if one.exercise_id == _WALK), None)


def _walks_of(draft: Draft) -> tuple[RoutineItem, ...]:
    routine = routine_of(draft.values)
    items = routine.items if routine is not None else ()
    return tuple(one for one in items if one.exercise_id in (_WALK, _BREAK))


def _how_often(draft: Draft, said: str) -> str | None:
    """How often and how long the walks of the plan are; of the short one alone where it is named.

    "Is the walk break still 4 times a day?" is answered by what the plan has.
    """
    walks, asked = _walks_of(draft), spoken("asks_how_often_the_walk").search(said)
    if asked is None or not walks:
        return None
    short = spoken("names_the_walk_break").search(said) is not None
    told = [one for one in walks if short == (one.exercise_id == _BREAK)] or walks
    names = load_exercises()
    lines = " ".join(f"{names[one.exercise_id].name}: {one.dose_text}." for one in told)
    return speak("conversation", "walks_of_the_plan", walks=lines)


def _without_a_walk(draft: Draft, whole: str) -> str | None:
    """What is said where only the walk of the plan is named, once there is a plan."""
    if on_feet := _on_ones_feet(whole):
        return on_feet
    return speak("conversation", "walk_needed") if routine_of(draft.values) else None


def _on_ones_feet(text: str) -> str | None:
    on_feet = spoken("on_ones_feet").search(text) is not None
    return load_cards()[_ON_FEET].short if on_feet else None


def _walks(text: str) -> bool:
    return spoken("walks_named").search(text) is not None
