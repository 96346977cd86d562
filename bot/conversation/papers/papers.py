"""The pages to print, as parts: the person's own plan, and a summary to take to a clinician.

Both are made from the slots of the conversation, never from the person's words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.assessment import Assessment, explain
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of
from bot.conversation.course.weeks import weeks_in
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.intake.readback import parts
from bot.conversation.papers.denied_signs import (
    is_screened,
    rows_not_ticked,
    rows_not_ticked_before,
    whole_screen_day,
)
from bot.conversation.papers.paper_course import Section, course_sections, flare_sections
from bot.conversation.papers.paper_in_short import HOW_BAD, SAID_HERE, Told, in_short
from bot.conversation.papers.paper_of_today import how_bad_behind, how_it_went, of_the_whole
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.session.in_all import in_all, lasting
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_log import pain_now
from bot.fhir.clinical_record import CHECKED, DENIED, PRESENT, UNSURE
from bot.knowledge.checks.home_checks import CheckQuestion, load_home_checks
from bot.knowledge.conversation.paper_words import PaperWords, load_paper_words
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.wording.day_words import short_day
from bot.knowledge.wording.first_letter import capitalised
from bot.knowledge.wording.speaking import speak
from bot.routine import Routine, RoutineItem, safety_net
from bot.routine.shown.own_way import own_way, own_words

PLAN, SUMMARY = "plan", "summary"
QUESTIONS = 4  # questions and lines to write on together, where there are so few
ROOM = 2  # lines to write on at most
MEASURED = ("improving", "same", "worsening")  # which way it goes: over weeks ratings show that


@dataclass(frozen=True)
class Move:
    """One exercise of the plan; `apart` for what is not done in the session.

    `notes` say how to do it differently for this person, `caution` what to mind, `today` what to
    mind of it because of the session that is behind.
    """

    name: str
    picture: str
    dose: str
    steps: tuple[str, ...]
    stop_if: str
    caution: str
    apart: bool
    notes: tuple[str, ...] = ()
    today: str = ""


@dataclass(frozen=True)
class Paper:
    """A page to print. An empty one has neither moves nor sections and says so in `intro`.

    `rules` say how hard and when to stop, `alarm` is (when to call, the signs), `origin` who made
    a plan and what it is not, right behind them; `ends` are the lines at the foot.
    """

    title: str
    heading: str
    intro: str
    moves: tuple[Move, ...] = ()
    sections: tuple[Section, ...] = ()
    alarm: tuple[str, tuple[str, ...]] | None = None
    ends: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    origin: str = ""


def plan_paper(values: Mapping[str, Any]) -> Paper:
    """Return the plan of the conversation: every exercise, and when to get help."""
    words = load_paper_words()
    routine = routine_of(values)
    if routine is None:
        return Paper(words.plan, words.plan, words.plan_empty)
    net = safety_net(str(values[slots.EMERGENCY_NUMBER]), str(values[slots.ADVICE_LINE]))
    in_turn = words.in_turn if routine.in_turn else ""
    return Paper(
        words.plan,
        _titled(routine),
        " ".join(filter(None, (*of_the_whole(values), in_all(routine), in_turn, *routine.notes))),
        moves=tuple(_move(item, how_it_went(values, item.exercise_id)) for item in routine.items),
        rules=(net.effort, net.stop),
        sections=flare_sections(values),
        alarm=(net.emergency, net.emergency_signs),
        ends=(net.soon, net.ending),
        origin=words.not_a_diagnosis,
    )


def summary_paper(values: Mapping[str, Any]) -> Paper:
    """Return what a clinician would want to know, asked and not asked kept apart.

    Signs that are open are told in short at its head; the long list of all that was asked is last.
    """
    words = load_paper_words()
    told = told_rows(values)
    if not told:
        return Paper(words.summary, words.summary, words.summary_empty)
    signs, screened = dict(signs_by_answer(values)), is_screened(values)
    asked = [("", words.question.format(words=one)) for one in weeks_in(values).questions]
    room = max(1, min(ROOM, QUESTIONS - len(asked)))
    sections = (
        in_short(values, told, signs, screened),
        Section(words.told, tuple(_told_below(told, values)), in_short=True),
        *course_sections(values),
        Section(words.checks, tuple(_checks(values, words))),
        Section(words.pattern, tuple(_pattern(values))),
        Section(words.routine, tuple(_routine(values, words))),
        Section(words.signs, tuple(_signs(values, words))),
        Section(words.questions, (*asked, *(("", words.questions_line),) * room), in_short=True),
    )
    return Paper(
        words.summary,
        words.summary,
        words.summary_intro,
        sections=tuple(section for section in sections if section.rows),
        ends=(words.not_a_diagnosis,),
    )


def _told_below(told: Told, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What was told besides; how the whole goes is not said where the ratings of days show it."""
    rated = {one.on for one in weeks_in(values).history.pain}
    shown = facts_of(values).course in MEASURED and len(rated) > 1
    for field, label, said in told:
        if field not in SAID_HERE and not (shown and field == "course"):
            yield capitalised(label), capitalised(said)


def told_rows(values: Mapping[str, Any]) -> tuple[tuple[str, str, str], ...]:
    """Return field, label and words of all that was told; empty before the complaint is known.

    Who it is about comes first, what else they have and take last. A rating of an earlier visit
    stands with its day among the course, one behind a session beside that before it.
    """
    words, labels, facts = load_paper_words(), load_readback(), facts_of(values)
    said_today = replace(facts, nrs=pain_now(values))
    behind = how_bad_behind(values)
    told = [
        (field, labels[field].label, behind if behind and field == HOW_BAD else said)
        for field, said in parts(said_today, dated=True)
    ]
    if not told:
        return ()
    who = [str(facts.age)] if facts.age is not None else []
    who += [words.sexes[facts.sex]] if facts.sex and facts.sex in words.sexes else []
    known = load_conditions()
    named = [known[one].name for one in facts.conditions if one in known]
    return (
        *((("who", words.who, ", ".join(who)),) if who else ()),
        *told,
        *((("conditions", words.conditions, "; ".join(named)),) if named else ()),
    )


def _move(item: RoutineItem, today: str) -> Move:
    exercise = load_exercises()[item.exercise_id]
    own = own_way(exercise, item.notes, item.position)
    words = own_words(exercise, item)
    return Move(
        words.name,
        words.picture,
        item.dose_text,
        own.steps,
        exercise.stop_if,
        words.caution,
        apart=not item.in_session,
        notes=own.notes,
        today=today,
    )


def signs_by_answer(values: Mapping[str, Any]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the flags of the signs that came up, by how they were answered."""
    state = SafetyState.from_dict(values.get(slots.SAFETY))
    ways = {
        way: tuple(slug for slug, _, how in state.cleared if how == way)
        for way in (CHECKED, DENIED)
    }
    present = tuple(dict.fromkeys((*state.flags, *state.confirmed)))
    # "not sure" about a sign of the next days is told what to do once, and held no further
    told = (slug for slug in state.asked if any(one.startswith(f"{slug}:") for one in state.shown))
    settled = {*present, *state.cleared_slugs()} - {*state.unsure}
    unsure = dict.fromkeys((*state.unsure, *told))
    return (
        (PRESENT, tuple(slug for slug in present if slug not in state.unsure)),
        (UNSURE, tuple(slug for slug in unsure if slug not in settled)),
        (CHECKED, ways[CHECKED]),
        (DENIED, ways[DENIED]),
    )


def _signs(values: Mapping[str, Any], words: PaperWords) -> Iterator[tuple[str, str]]:
    labels = {
        PRESENT: words.signs_present,
        UNSURE: words.signs_unsure,
        CHECKED: words.signs_checked,
        DENIED: words.signs_denied,
    }
    for answer, slugs in signs_by_answer(values):
        if slugs:
            yield labels[answer], "\n".join(load_red_flags()[slug].name for slug in slugs)
    asked = whole_screen_day(weeks_in(values))
    day = short_day(asked) if asked else ""
    for label, items in (
        (words.signs_not_ticked, rows_not_ticked(values)),
        (words.signs_not_ticked_before.format(day=day), rows_not_ticked_before(values)),
    ):
        if items:
            yield label, "\n".join(item.text.rstrip(".") for item in items)
    if not is_screened(values):
        yield "", words.signs_not_screened


def check_answers(
    values: Mapping[str, Any], words: PaperWords
) -> Iterator[tuple[str, str, CheckQuestion, str]]:
    """Return key, name, question and the answer in words of each home check that was answered."""
    known, evidence = load_home_checks(), evidence_of(values)
    for step in (values.get(slots.CHECK_RESULTS) or {}).get("steps") or ():
        check = known.get(step["check"])
        question = (
            next((q for q in check.questions if q.key == step["key"]), None) if check else None
        )
        if check and question:
            said = _answer(question, evidence, step.get("answer")) or words.check_nothing
            told = f"{step['measured']} ({said})" if step.get("measured") else said
            yield f"{check.id}.{question.key}", check.name, question, told


def _checks(values: Mapping[str, Any], words: PaperWords) -> Iterator[tuple[str, str]]:
    for _, name, question, said in check_answers(values, words):
        if said != words.check_nothing:  # says nothing to who reads it
            yield name, f"{question.text} {said}"


def _answer(question: CheckQuestion, evidence: Mapping[str, str], given: str | None) -> str:
    """Return what the evidence says was answered, or the answer that was `given` and is none."""
    for answer in question.answers:
        if answer.evidence and answer.evidence.items() <= evidence.items():
            return answer.label
    return next((one.label for one in question.answers if one.payload_key == given), "")


def _pattern(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    shown = values.get(slots.ASSESSMENT_SHOWN)
    if not shown or "patterns" not in shown:
        return
    said = explain(Assessment.from_dict(shown), facts_of(values))
    yield said.over_line, said.title
    yield "", " ".join(part for part in (said.how_sure, said.honest) if part)


def _titled(routine: Routine) -> str:
    """Its name and what it takes, as its card says it, not what was asked for."""
    return speak("conversation", "minutes", name=capitalised(routine.name), lasts=lasting(routine))


def _routine(values: Mapping[str, Any], words: PaperWords) -> Iterator[tuple[str, str]]:
    routine = routine_of(values)
    if routine is None:
        return
    known = load_exercises()
    names = "; ".join(f"{known[i.exercise_id].name}, {i.dose_text}" for i in routine.items)
    yield _titled(routine), names
