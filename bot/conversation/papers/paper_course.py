"""What the pages to print tell of the weeks: the course, what was tried, a flare's steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.conversation.course.weeks import Weeks, weeks_in
from bot.knowledge.conversation.paper_words import PaperWords, load_paper_words
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_flare
from bot.knowledge.wording.day_words import counted, short_day
from bot.routine import course_report
from bot.routine.weeks.flares_before import helped_before
from bot.routine.weeks.kept_history import (
    DoneSession,
    FlareSpell,
    KeptHistory,
    Rating,
    WorseAfter,
    measured_by_day,
)

MOST_RATINGS = 8  # on the page: the first, the last, and some between
MOST_MOVES = 8
MOST_EVENTS = 3  # the newest flares, and the newest times it was worse after an exercise
HURTS = "hurts"  # how an exercise went
TALK_ALONE = ("screen", "clinician")  # asked or said in the talk, not on paper


@dataclass(frozen=True)
class Section:
    """A heading with rows of (label, words); the label may be empty, words in lines are a list.

    `in_short`: it belongs to what is read out when the paper is told in short.
    """

    title: str
    rows: tuple[tuple[str, str], ...]
    in_short: bool = False


def course_sections(values: Mapping[str, Any]) -> tuple[Section, ...]:
    """Return what the weeks so far tell; nothing of somebody of whom nothing is kept."""
    words, weeks = load_paper_words(), weeks_in(values)
    if not weeks.has_plan:
        return ()
    return (
        Section(words.course, tuple(_course(weeks, words))),
        Section(words.goals, tuple(_goals(weeks))),
        Section(words.tried, tuple(_tried(weeks, words))),
    )


def flare_sections(values: Mapping[str, Any]) -> tuple[Section, ...]:
    """Return the steps for a flare, with what helped before, for a good day's paper."""
    words, weeks = load_paper_words(), weeks_in(values)
    history = weeks.history
    steps = [one.say for key, one in load_flare().items() if key not in TALK_ALONE]
    if weeks.flare_words:
        steps.append(words.flare_words.format(words=weeks.flare_words))
    known = load_exercises()
    names = ", ".join(known[key].name for key in helped_before(history))
    if names:
        steps.append(words.helped.format(names=names))
    return (Section(words.if_flare, tuple(("", step) for step in steps)),)


def _course(weeks: Weeks, words: PaperWords) -> Iterator[tuple[str, str]]:
    history = weeks.history
    if history.pain:
        yield words.pain_course, _pain(history.pain)
        yield words.practised, _practised(history, words)
    flares = [_flare(flare, words) for flare in history.flares[-MOST_EVENTS:]]
    yield words.flares, "; ".join(flares) or words.none_told
    worse = [_worse(event, words) for event in history.worse_after[-MOST_EVENTS:]]
    yield words.worse_after, "; ".join([*_hurt(history, words), *worse]) or words.none_told


def _hurt(history: KeptHistory, words: PaperWords) -> list[str]:
    """Return what hurt while it was done, by session."""
    known = load_exercises()
    told = [
        (one.on, ", ".join(known[key].name for key in _hurting(one))) for one in history.sessions
    ]
    said = [words.hurt_during.format(day=_day(on), names=names) for on, names in told if names]
    return said[-MOST_EVENTS:]


def _hurting(session: DoneSession) -> list[str]:
    """The exercises that hurt: they were stopped, so they are not among those done."""
    return [key for key, how in session.feedback.items() if how == HURTS]


def _practised(history: KeptHistory, words: PaperWords) -> str:
    day = history.pain[-1].on
    began = history.progression.started if history.progression else history.pain[0].on
    return words.practised_days.format(
        days=sum(course_report(history, day).weeks), all=(day - began).days + 1,
        began=_day(began), day=_day(day),
    )  # fmt: skip


def _flare(flare: FlareSpell, words: PaperWords) -> str:
    began = _day(flare.began)
    if flare.ended is None:
        return words.flare_lasts.format(began=began)
    return words.flare_lasted.format(began=began, ended=_day(flare.ended))


def _worse(event: WorseAfter, words: PaperWords) -> str:
    name = load_exercises()[event.exercise_id].name if event.exercise_id else words.which_unknown
    hours = ""
    if event.hours is not None:
        hours = words.worse_for.format(hours=format(event.hours, "g"))
    parts = (_day(event.on), name, hours, words.spread if event.spread else "")
    return ", ".join(part for part in parts if part)


def _goals(weeks: Weeks) -> Iterator[tuple[str, str]]:
    for goal in weeks.goals:
        scores = weeks.scores_of(goal)
        yield "", f"{goal.words}: {_ratings(scores)}" if scores else goal.words


def _tried(weeks: Weeks, words: PaperWords) -> Iterator[tuple[str, str]]:
    done: Counter[str] = Counter()
    for session in weeks.history.sessions:
        done.update({*session.done, *_hurting(session)})
    known = load_exercises()
    often = [(known[key].name, days) for key, days in done.most_common(MOST_MOVES)]
    if often:
        said = (
            words.tried_moves.format(name=name, days=counted(days, "day")) for name, days in often
        )
        yield "", "; ".join(said)
    out = weeks.history.progression.out if weeks.history.progression else {}
    if out:
        yield words.left_out, "; ".join(known[key].name for key in sorted(out))


def _pain(ratings: tuple[Rating, ...]) -> str:
    """The pain by day as a course is measured; what became of it on one day is no course yet."""
    return _ratings(measured_by_day(ratings))


def _ratings(ratings: tuple[Rating, ...]) -> str:
    by_day = sorted({one.on: one.value for one in ratings}.items())
    every = max(1, -(-len(by_day) // MOST_RATINGS))
    shown = by_day[::every]
    if by_day[-1] not in shown:
        shown.append(by_day[-1])
    return "; ".join(f"{value} ({_day(day)})" for day, value in shown)


def _day(day: date) -> str:
    return short_day(day)
