"""What is said where the talk stands: the texts of a question about the programme by stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks import open_check
from bot.conversation.course.all_noted import all_noted
from bot.conversation.course.returning import PAIN_THEN
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.places_told.limbs_felt import feeling_is_new
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.intake.consent_given import AGREED, NO_SAVING
from bot.conversation.intake.intake import intake_questions
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.intake.readback import sentence_about
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.other_moves import take_swap
from bot.conversation.session.session import current_item, items_today, routine_of, went_further_out
from bot.conversation.session.session_log import pain_before, pain_to_be_kept
from bot.conversation.way import has_routine
from bot.knowledge.conversation.about_guide import ELSE, load_about_guide
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.worse_words import and_joined
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.places import load_places
from bot.knowledge.routine.progression_rules import load_pacing, load_review_reasons
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.stop_rule import limit_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.sources import load_sources
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts
from bot.routine import RoutineItem
from bot.routine.shown.own_way import own_words
from bot.routine.weeks.sent_on import said_first

NECK, LOW_BACK = "neck", "low_back"
PREGNANCY = "pregnancy"  # id of a condition
LEG_GROWS = "leg_grows"  # key of what was said, and of the answer to "GP or not?" after it
BACK_AT_SCREEN = "screen_return"  # a list of signs before the plan of a return
DATA = {AGREED: "agreed", NO_SAVING: "no_saving"}


def answer_of_stage(draft: Draft, asked: str) -> str | None:
    """Return what is said to a question about the programme where the talk stands, or None."""
    texts = load_about_guide()[asked].texts
    at_list = ("list",) if draft.before.get(slots.ASKED) in PARTS else ()
    timed = ("checks_timed",) if _is_timed(draft) else ()
    stage = _stage(draft)
    screened = ("screen",) if stage == BACK_AT_SCREEN else ()
    stages = (*at_list, *timed, *_ways_out(draft), stage, *screened, *_more_stages(draft))
    chosen = next((texts[stage] for stage in (*stages, ELSE) if stage in texts), "")
    return chosen.format_map(_words(draft, asked)).replace("  ", " ") or None


def _is_timed(draft: Draft) -> bool:
    """Whether a home check is open and the minutes of a day are told: nobody asks for them."""
    checks = draft.before.get(slots.ASKED) == slots.CHECK_ANSWER
    return checks and draft.values.get(slots.MINUTES) is not None


def _ways_out(draft: Draft) -> tuple[str, ...]:
    """What a move may be exchanged for: whether a joint minds it, and whether there is another."""
    routine = routine_of(draft.values)
    if routine is None:
        return ()
    joint = spoken("joint_to_spare").search(draft.situation.turn.text.casefold()) is not None
    if draft.before.get(slots.ASKED) != slots.EXERCISE_FEEDBACK:
        return ("routine_joint",) if joint else ()
    none = current_item(draft.values) is None or take_swap(draft.values, routine, None) is None
    return ("session_no_swap",) if none else ("session_joint",) if joint else ()


def _stage(draft: Draft) -> str:
    """Where the talk stands, by the name of its answers; as it was before this message."""
    values, asked = draft.before, draft.before.get(slots.ASKED)
    if asked in PARTS:
        return BACK_AT_SCREEN if _plan_follows(draft) else "screen"
    if asked in slots.ASKED_OVER_WEEKS:
        return "return"
    by_question = {
        slots.CHECK_ANSWER: "checks",
        slots.MINUTES: "minutes",
        slots.TOGETHER: "together",
        slots.EXERCISE_FEEDBACK: "session",
        slots.READBACK: "readback",
    }
    if asked in by_question:
        return by_question[asked]
    if not asked or has_routine(values):
        return ""
    return "questions" if _left(draft) else "screen"


def _plan_follows(draft: Draft) -> bool:
    """Whether the plan of a return comes next, and no home check before it."""
    visit = draft.values.get(slots.RETURNING) or {}
    return bool(visit) and weeks_of(draft).has_plan and not visit.get("long_ago")


def _more_stages(draft: Draft) -> tuple[str, ...]:
    """What holds whatever is open: a routine, facts, what may be kept, what was screened."""
    values = draft.values
    data = DATA.get(values.get(slots.CONSENT) or "", "unasked")
    screened = all(values.get(part) for part in PARTS) and not draft.safety.unsure
    safe = "screened" if screened else "unscreened"
    told = draft.values.get(slots.ANSWERS_TOLD) or ()
    grows = (LEG_GROWS,) if LEG_GROWS in told or went_further_out(values) else ()
    felt = ("felt",) if feeling_is_new(draft) else ()
    flagged = ("flagged",) if draft.safety.flags else ()
    routine = ("routine",) if routine_of(values) else ()
    facts = "facts" if sentence_about(draft.facts, None) else "nothing"
    card = ("card",) if values.get(slots.CARD) else ()
    sent = ("sent_on",) if _sent_on(draft) else ()
    regions = draft.facts.regions
    neck = ("neck",) if NECK in regions and LOW_BACK not in regions else ()
    leg = ("leg",) if draft.facts.radiation == "leg" else ()
    nrs = draft.facts.nrs
    strong = ("strong",) if nrs is not None and nrs >= load_pacing().flare_nrs else ()
    reminded = ("reminded",) if weeks_of(draft).reminder is not None else ()
    pregnant = ("pregnant",) if PREGNANCY in draft.facts.conditions else ()
    first = (*pregnant, *draft.facts.conditions, *reminded, *card, *routine, facts, data)
    return (*first, *grows, *flagged, *felt, *sent, *strong, *neck, *leg, safe, "before")


def _sent_on(draft: Draft) -> str:
    """What the weeks send somebody to a clinician for, as it stands on the plan; "" for nothing."""
    history = weeks_of(draft).history
    state, now = history.progression, history.pain_of_last_day()
    key = said_first(state.sent_on, now) if state is not None else None
    return load_review_reasons()[key].say if key is not None else ""


def _left(draft: Draft) -> int:
    return sum(name in slots.INTAKE_QUESTIONS for name in intake_questions(draft.values))


def _as_of_now(draft: Draft) -> Facts:
    """The facts with the pain of the check-in that is under way.

    Without that of the last visit, where the pain of today is not told yet.
    """
    if (told := pain_to_be_kept(draft.values)) is not None:
        return replace(draft.facts, nrs=told)
    visit = draft.values.get(slots.RETURNING) or {}
    of_then = draft.facts.nrs == visit.get(PAIN_THEN) and not draft.values.get(slots.CHECK_IN)
    return replace(draft.facts, nrs=None) if visit and of_then else draft.facts


def _words(draft: Draft, asked: str) -> Mapping[str, Any]:
    values = draft.before
    told: dict[str, Any] = {"facts": all_noted({**values, **fact_values(_as_of_now(draft))})}
    told["short"] = sentence_about(_as_of_now(draft), None).rstrip(".")
    told["left"] = _counted("questions", _left(draft))
    told["lists"] = acknowledgement("lists_one" if values.get(slots.SCREEN_NERVES) else "lists_two")
    told["flags"] = ", ".join(load_red_flags()[flag].name for flag in draft.safety.flags[:3])
    told["place"] = _place(draft)
    told["pain"], told["sent"] = draft.facts.nrs, _sent_on(draft)
    told |= limit_words(pain_before(values))
    if (note := weeks_of(draft).reminder) is not None:
        told["at"] = f"{note.hour}:{note.minute:02}"
    told |= _studies(draft, asked)
    opened, routine, item = open_check(values), routine_of(values), current_item(values)
    if opened is not None:
        told |= {"number": opened.number, "of": opened.of, "reason": opened.reason}
        told["notice"] = opened.check.notice
    if routine is not None:
        today = items_today(routine)
        told["lasts"] = max(1, routine.lasts)
        told["again"] = _again(today)
        told["exercises"] = _counted("exercises", len(today))
        told["reasons"] = " ".join(routine.why_lines)
        if item is not None:
            exercise = load_exercises()[item.exercise_id]
            told |= {"number": today.index(item) + 1, "of": len(today), "why": item.why}
            told["dose"] = f"{item.dose_text[:1].upper()}{item.dose_text[1:]}."
            each, both = speak("conversation", "each_side"), speak("conversation", "no_sides")
            told["sides"] = each if item.dose.sides else both
            words = own_words(exercise, item)
            told |= {"feel": words.cue, "mistake": words.mistake}
    return _Known(told)


def _again(today: Sequence[RoutineItem]) -> str:
    """Which moves of today may come more than once in a day, and how often; "" for none."""
    often = [one for one in today if one.again > 1]
    if not often:
        return ""
    names = [load_exercises()[one.exercise_id].name for one in often]
    most = max(one.again for one in often)
    return speak("conversation", "moves_again", moves=and_joined(names), most=most)


def _studies(draft: Draft, asked: str) -> Mapping[str, str]:
    """The page that was told last and what it rests on; without one what the answer names."""
    shown = load_cards().get(str(draft.before.get(slots.CARD)))
    keys = load_about_guide()[asked].studies if shown is None else shown.sources
    told = "; ".join(load_sources()[one].name for one in keys)
    return {"studies": told, "page": shown.title if shown else ""}


def _place(draft: Draft) -> str:
    """Say where the moves are to be done, as it was told; empty where nothing was."""
    places = [load_places()[one].name for one in sorted(draft.setting.place)]
    return speak("conversation", "place_noted", place=", ".join(places)) if places else ""


def _counted(what: str, number: int) -> str:
    return acknowledgement(f"{what}_one" if number == 1 else what, number=str(number))


class _Known(dict[str, Any]):
    """What is not known stays empty."""

    def __missing__(self, key: str) -> str:
        return ""
