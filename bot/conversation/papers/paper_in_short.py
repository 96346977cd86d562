"""The first lines of the summary for a clinician: who, what, open signs, how it went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from bot.conversation import slots
from bot.conversation.course.returning import OPEN_SINCE
from bot.conversation.course.weeks import Weeks, weeks_in
from bot.conversation.papers.paper_course import Section
from bot.conversation.safety.safety_state import SafetyState
from bot.fhir.clinical_record import CHECKED, PRESENT, UNSURE
from bot.knowledge.conversation.paper_words import PaperWords, load_paper_words
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.wording.day_words import short_day
from bot.knowledge.wording.first_letter import capitalised
from bot.routine.weeks.change import Change, activity_change, pain_change
from bot.routine.weeks.kept_history import Rating, measured_by_day
from bot.safety.levels import Level

COMPLAINT = ("regions", "side", "duration_days", "stage", "radiation")
HOW_BAD = "nrs"
SAID_HERE = frozenset(("who", "conditions", HOW_BAD, *COMPLAINT))  # not said again below
MOST_GOALS = 3
Told = Sequence[tuple[str, str, str]]  # field, label, words
Signs = Mapping[str, tuple[str, ...]]  # by how they were answered


def in_short(values: Mapping[str, Any], told: Told, signs: Signs, screened: bool) -> Section:
    """Return what is read first: enough to know who it is and whether it is urgent."""
    words, weeks = load_paper_words(), weeks_in(values)
    since = (values.get(slots.RETURNING) or {}).get(OPEN_SINCE) or {}
    there = [*_signs(signs, screened, words, since), *_told_to(values, signs, words)]
    rows = [*_who(told, words), *there, *_checked(signs, words), *_course(weeks, words)]
    return Section(words.in_short, tuple(rows), in_short=True)


def _who(told: Told, words: PaperWords) -> Iterator[tuple[str, str]]:
    said = {field: what for field, _, what in told}
    conditions = said.get("conditions", words.short_no_conditions)
    who = (said["who"], conditions) if "who" in said else (conditions,)
    yield words.short_who, capitalised("; ".join(who))
    yield words.short_complaint, capitalised(", ".join(said[f] for f in COMPLAINT if f in said))
    bad = (row for row in told if row[0] == HOW_BAD)
    yield from ((capitalised(label), capitalised(what)) for _, label, what in bad)


def _signs(
    signs: Signs, screened: bool, words: PaperWords, since: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The open signs, the most urgent first."""
    known = load_red_flags()
    names = {
        slug: words.short_since.format(
            name=known[slug].name, day=short_day(date.fromisoformat(since[slug]))
        )
        if slug in since
        else known[slug].name
        for slug in signs[PRESENT]
    }
    names |= {slug: words.short_unsure.format(name=known[slug].name) for slug in signs[UNSURE]}
    there = sorted(names, key=lambda slug: -Level(known[slug].level).rank)
    none = words.short_none if screened else words.signs_not_screened
    yield words.short_signs, capitalised("; ".join(names[slug] for slug in there) or none)


def _checked(signs: Signs, words: PaperWords) -> Iterator[tuple[str, str]]:
    """What a clinician is said to have seen: a crack in a bone belongs to who it is."""
    if signs[CHECKED]:
        names = "; ".join(load_red_flags()[slug].name for slug in signs[CHECKED])
        yield words.signs_checked, capitalised(names)


def _told_to(
    values: Mapping[str, Any], signs: Signs, words: PaperWords
) -> Iterator[tuple[str, str]]:
    """What the person was told to do about the open signs, the most urgent of it."""
    shown = (one.split(":") for one in SafetyState.from_dict(values.get(slots.SAFETY)).shown)
    levels = {level for slug, level in shown if slug in signs[PRESENT]}
    if signs[UNSURE]:
        levels.add(Level.S.value)  # what nobody is sure of is to be looked at today
    said = next((say for level, say in words.told_to_by_level.items() if level in levels), "")
    if said:
        yield words.told_to, capitalised(said)


def _course(weeks: Weeks, words: PaperWords) -> Iterator[tuple[str, str]]:
    pain = measured_by_day(weeks.history.pain)
    if len(pain) > 1:
        change = pain_change(pain[0].value, pain[-1].value)
        yield words.pain_course, _from_to(pain, change, words)
    for goal in weeks.goals[:MOST_GOALS]:
        scores = weeks.scores_of(goal)
        score = activity_change({"": scores[0].value}, {"": scores[-1].value}) if scores else None
        if score is None or len(scores) == 1:
            yield words.short_goal, goal.words
        else:
            yield words.short_goal, f"{goal.words}: {_from_to(scores, score, words)}"


def _from_to(ratings: Sequence[Rating], change: Change, words: PaperWords) -> str:
    """What the first and the last of some ratings were, and whether that is a change."""
    first, last = ratings[0], ratings[-1]
    return words.from_to.format(
        then=first.value, began=short_day(first.on), now=last.value, day=short_day(last.on),
        change=words.changes[change.direction],
    )  # fmt: skip
