"""The summary for a clinician as a FHIR document: the same as the paper, from the same slots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib.metadata import version
from typing import Any
from uuid import uuid4

from bot.assessment import Assessment, explain
from bot.conversation import slots
from bot.conversation.course.weeks import Weeks, weeks_in
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.papers.denied_signs import (
    is_screened,
    rows_not_ticked,
    rows_not_ticked_before,
)
from bot.conversation.papers.papers import check_answers, signs_by_answer, summary_paper, told_rows
from bot.conversation.session.session import routine_of
from bot.fhir.clinical_record import (
    NOT_TICKED,
    AskedSign,
    CheckedAnswer,
    ClinicalRecord,
    DayRating,
    NamedMove,
    OwnActivity,
    Spell,
    SuggestedPlan,
    ToldFact,
    WorseEvent,
)
from bot.fhir.document import Rows, document_of
from bot.knowledge.conversation.paper_words import load_paper_words
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.loading.language import LANGUAGE
from bot.knowledge.safety.red_flags import load_red_flags
from bot.routine import course_report
from bot.routine.weeks.kept_history import Rating


def clinical_document(values: Mapping[str, Any], now: datetime) -> dict[str, Any] | None:
    """Return the document of the conversation, or None before anything was told."""
    paper = summary_paper(values)
    if not paper.sections:
        return None
    words = load_paper_words()
    place = {
        words.in_short: "complaint",
        words.told: "complaint",
        words.signs: "signs",
        words.checks: "complaint",
        words.pattern: "course",
        words.course: "course",
        words.tried: "course",
        words.goals: "goals",
        words.routine: "plan",
        words.questions: "questions",
    }
    rows: dict[str, tuple[str, Rows]] = {}
    for section in paper.sections:
        key = place.get(section.title)
        told = [row for row in section.rows if row[1] != words.questions_line]
        if key is not None and told:
            title, before = rows.setdefault(key, (section.title, []))
            run_on = ((label, said.replace("\n", "; ")) for label, said in told)
            rows[key] = (title, [*before, *run_on])
    return document_of(clinical_record(values, now), paper.title, rows, version("plumbline"))


def clinical_record(values: Mapping[str, Any], now: datetime, number: str = "") -> ClinicalRecord:
    """Return everything that is known, as the document tells it."""
    facts, weeks = facts_of(values), weeks_in(values)
    history = weeks.history
    out = sorted(history.progression.out) if history.progression else []
    return ClinicalRecord(
        document=number or str(uuid4()),
        made_at=now,
        language=LANGUAGE,
        complaint=tuple(ToldFact(*one) for one in told_rows(values)),
        signs=tuple(_signs(values)),
        screened=is_screened(values),
        sex=facts.sex,
        age=facts.age,
        checks=tuple(
            CheckedAnswer(key, question.text, said)
            for key, _, question, said in check_answers(values, load_paper_words())
        ),
        pattern=_pattern(values),
        plan=_plan(values),
        pain=_ratings(history.pain) or _pain_now(facts.nrs, now),
        activities=tuple(
            OwnActivity(goal.words, _ratings(weeks.scores_of(goal))) for goal in weeks.goals
        ),
        flares=tuple(Spell(one.began, one.ended) for one in history.flares),
        worse_after=tuple(
            WorseEvent(one.on, one.exercise_id, one.rise, one.hours, one.spread)
            for one in history.worse_after
        ),
        tried=_tried(weeks),
        left_out=tuple(NamedMove(key, load_exercises()[key].name) for key in out),
        practice=_practice(weeks),
        questions=weeks.questions,
    )


def _signs(values: Mapping[str, Any]) -> Iterator[AskedSign]:
    known = load_red_flags()
    for answer, slugs in signs_by_answer(values):
        for slug in slugs:
            yield AskedSign(slug, known[slug].name, answer, known[slug].level)
    for item in (*rows_not_ticked(values), *rows_not_ticked_before(values)):
        yield AskedSign(item.id, item.text, NOT_TICKED)


def _pattern(values: Mapping[str, Any]) -> tuple[str, str] | None:
    shown = values.get(slots.ASSESSMENT_SHOWN)
    if not shown or "patterns" not in shown:
        return None
    said = explain(Assessment.from_dict(shown), facts_of(values))
    return said.title, " ".join(part for part in (said.over_line, said.how_sure) if part)


def _plan(values: Mapping[str, Any]) -> SuggestedPlan | None:
    routine = routine_of(values)
    if routine is None:
        return None
    known = load_exercises()
    moves = tuple(
        NamedMove(one.exercise_id, known[one.exercise_id].name, one.dose_text)
        for one in routine.items
    )
    return SuggestedPlan(routine.name, routine.minutes, moves)


def _pain_now(nrs: int | None, now: datetime) -> tuple[DayRating, ...]:
    return () if nrs is None else (DayRating(now.date(), nrs),)


def _ratings(ratings: tuple[Rating, ...]) -> tuple[DayRating, ...]:
    return tuple(DayRating(one.on, one.value) for one in ratings)


def _tried(weeks: Weeks) -> tuple[NamedMove, ...]:
    done: Counter[str] = Counter()
    for session in weeks.history.sessions:
        done.update(set(session.done))
    known = load_exercises()
    often = sorted(done.items(), key=lambda one: (-one[1], one[0]))
    return tuple(NamedMove(key, known[key].name, days=days) for key, days in often)


def _practice(weeks: Weeks) -> tuple[int, int] | None:
    history = weeks.history
    if not weeks.has_plan or not history.pain:
        return None
    report = course_report(history, history.pain[-1].on)
    return sum(report.weeks), len(report.weeks)
