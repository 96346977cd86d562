"""Since when the pain may be there: every time told, with what speaks for it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache
from sys import intern

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.language.assertion.span_assertion import assertion_of, negated
from bot.language.extract.candidate import CandidateSpan, named
from bot.language.extract.history.ages import ages
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.extract.times import durations
from bot.language.extract.times.life_times import life_times
from bot.language.extract.times.time_owner import hurts, hurts_beside, of_other_matter, readings
from bot.language.extract.times.time_told import TimeTold
from bot.language.extract.triggers_told import began_in_clause
from bot.language.findings import Mention, Status
from bot.language.pain_stages import stage_of
from bot.language.text.message import Message

LIKELIEST = "the likeliest by its place"  # a sign
BEGAN_THEN = "said to be since when the pain is there"  # a sign
SINCE_THEN = "the likeliest, behind since"  # a sign
_SINCE = reader_words("time_candidates", "since")
_MANY = 4  # times told; more are no more telling


def time_candidates(
    message: Message, told: Sequence[TimeTold], likeliest: Mention | None
) -> list[CandidateSpan]:
    """Return every time told with the signs that make it the pain's own.

    `told` are all times of the message, `likeliest` is what `durations` makes of them.
    """
    of_life = list(life_times(message))
    count = min(_MANY, len(told) + len(of_life))
    masked = readings.places(message, "mask") | readings.places(message, "as_of")
    never = readings.places(message, "ahead_or_rate")
    aged = [(age.start, age.end) for age in ages(message)] if told or of_life else []
    found = []
    of_pain = [time for time in told if not _overlap(time, of_life)]
    for time in (*of_pain, *of_life):
        if _covered(never, time) or _is_an_age(message, time, aged):
            continue
        stage = (time.stage or "") if time.days is None else stage_of(time.days)
        start = message.words[time.first].start
        by_rule = likeliest is not None and likeliest.start == start
        signs = named(
            (
                (f"is {stage}", True),
                (f"told as {time.form}", True),
                (f"{count} times told", True),
                ("a time of the writer's life", time in of_life),
                ("only looks like a time of the pain", _covered(masked, time)),
                (LIKELIEST, by_rule),
                *_kinds(message, time, by_rule),
            )
        )
        around = SpanSurroundings.of(message).signs(message, time.first, time.last)
        parts = (around, signs, _with_stage(around, stage), _with_stage(signs, stage))
        found.append(CandidateSpan(stage, time.first, time.last, time.rule, parts, time.days))
    return found


def _is_an_age(message: Message, time: TimeTold, aged: Sequence[tuple[int, int]]) -> bool:
    """Whether it tells how old somebody is: "I am 23 years" is no length of a pain."""
    first, last = message.words[time.first].start, message.words[time.last - 1].start
    return any(first < end and start <= last for start, end in aged)


def _covered(places: Set[int], time: TimeTold) -> bool:
    return not places.isdisjoint(range(time.first, time.last))


def _overlap(time: TimeTold, others: Sequence[TimeTold]) -> bool:
    """Tell whether a time is part of one of the writer's life ("since week 24")."""
    return any(one.first < time.last and time.first < one.last for one in others)


def _with_stage(signs: frozenset[str], stage: str) -> frozenset[str]:
    """Return the signs that are no words once more, each with the stage it stands beside."""
    return frozenset([known for sign in signs if (known := _beside(sign, stage))])


@lru_cache(maxsize=8192)
def _beside(sign: str, stage: str) -> str:
    return "" if "'" in sign or stage in sign else intern(f"{sign}, {stage}")


def _kinds(message: Message, time: TimeTold, is_likeliest: bool) -> list[tuple[str, bool]]:
    digits = len(str(int(time.days))) if time.days is not None else 0
    return [
        ("it goes on", durations.goes_on(message, time)),
        ("a length of time up to now", durations.lasting(message, time)),
        ("long ago", durations.old_story(message, time)),
        ("nothing else is told beside it", durations.alone(message, time)),
        ("may be an age", durations.is_age(message, time)),
        ("said to be over", durations.over(message, time)),
        ("since then", durations.since(message, time)),
        ("told beside what hurts", hurts_beside(message, time.first)),
        ("told beside what began it", began_in_clause(message, time.first)),
        (BEGAN_THEN, _began_then(message, time)),
        (SINCE_THEN, is_likeliest and _since_then(message, time)),
        ("told of another matter", of_other_matter(message, time, ("other_matters",))),
        ("told of another sign", of_other_matter(message, time, ("other_symptoms",))),
        (f"days with {digits} digits", bool(digits)),
    ]


def _began_then(message: Message, time: TimeTold) -> bool:
    """Tell whether a time stands behind "it began" or before "since then", and holds now."""
    ends = {one.last for one in readings.hits(message, "began_at") if one.first < time.first}
    _, end = message.sentence_range(time.first)
    behind = (
        not ends.isdisjoint((time.first, time.last - 1))
        or readings.says(message, "back_to_it", time.last, end)
        or _counted_from_next(message, time, end)
    )
    present = assertion_of(message, time.first, time.last)[0] is Status.PRESENT
    return behind and present and not durations.over(message, time)


def _counted_from_next(message: Message, time: TimeTold, end: int) -> bool:
    """Tell whether the next sentence tells of pain since what this one dates."""
    if time.form not in ("point", "ago") or end >= len(message.words):
        return False
    begin, last = message.sentence_range(end)
    told = readings.within(message, "since_what_was_told", begin, last)
    return any(not negated(message, hit.first) for hit in told) and hurts(message, begin, last)


def _since_then(message: Message, time: TimeTold) -> bool:
    """Tell whether "since" leads to a time, alone or with what happened then.

    It opens its sentence, or the pain is told before it.
    """
    others = ("other_matters", "other_symptoms")
    if _covered(readings.places(message, "mask"), time) or of_other_matter(message, time, others):
        return False
    begin, _ = message.sentence_range(time.first)
    since = message.first_of(_SINCE, begin, time.first)
    return since is not None and (since == begin or hurts(message, begin, since))
