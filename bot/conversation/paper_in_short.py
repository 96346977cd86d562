"""The first lines of the summary for a clinician: who, what, open signs, how it went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.conversation.paper_course import Section
from bot.conversation.weeks import Weeks, weeks_in
from bot.fhir.clinical_record import PRESENT, UNSURE
from bot.knowledge.conversation.paper_words import PaperWords, load_paper_words
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.wording.day_words import short_day
from bot.routine.change import Change, activity_change, pain_change

COMPLAINT = ("regions", "side", "duration_days", "stage", "radiation")
MOST_GOALS = 3
Told = Sequence[tuple[str, str, str]]  # field, label, words
Signs = Mapping[str, tuple[str, ...]]  # by how they were answered


def in_short(values: Mapping[str, Any], told: Told, signs: Signs, screened: bool) -> Section:
    """Return what is read first. Every line says again what stands below in full."""
    words, weeks = load_paper_words(), weeks_in(values)
    rows = [*_who(told, words), *_signs(signs, screened, words), *_course(weeks, words)]
    return Section(words.in_short, tuple(rows))


def _who(told: Told, words: PaperWords) -> Iterator[tuple[str, str]]:
    said = {field: what for field, _, what in told}
    person = "; ".join(said[field] for field in ("who", "conditions") if field in said)
    if person:
        yield words.short_who, _capital(person)
    yield words.short_complaint, _capital(", ".join(said[f] for f in COMPLAINT if f in said))


def _signs(signs: Signs, screened: bool, words: PaperWords) -> Iterator[tuple[str, str]]:
    known = load_red_flags()
    there = [known[slug].name for slug in signs[PRESENT]]
    unsure = [words.short_unsure.format(name=known[slug].name) for slug in signs[UNSURE]]
    none = words.short_none if screened else words.signs_not_screened
    yield words.short_signs, _capital("; ".join((*there, *unsure)) or none)


def _course(weeks: Weeks, words: PaperWords) -> Iterator[tuple[str, str]]:
    pain = weeks.history.pain
    if len(pain) > 1:
        first, last = pain[0], pain[-1]
        yield words.pain_course, words.from_to.format(
            then=first.value, began=short_day(first.on), now=last.value, day=short_day(last.on),
            change=_change(pain_change(first.value, last.value), words),
        )  # fmt: skip
    for goal in weeks.goals[:MOST_GOALS]:
        scores = weeks.scores_of(goal)
        change = activity_change({"": scores[0].value}, {"": scores[-1].value}) if scores else None
        if change is None or len(scores) == 1:
            yield words.short_goal, goal.words
            continue
        first, last = scores[0], scores[-1]
        course = words.from_to.format(
            then=first.value, began=short_day(first.on), now=last.value, day=short_day(last.on),
            change=_change(change, words),
        )  # fmt: skip
        yield words.short_goal, f"{goal.words}: {course}"


def _change(change: Change, words: PaperWords) -> str:
    return words.changes[change.direction]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
