"""Since when the pain may be there: every time told, with what speaks for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from sys import intern

from bot.language.choice.candidates import Candidate, Surroundings, named
from bot.language.findings import Mention
from bot.language.history.trigger_told import began_in_clause
from bot.language.temporal import durations
from bot.language.temporal.life_times import life_times
from bot.language.temporal.stages import stage_of
from bot.language.temporal.time_owner import hurts_beside, of_other_matter
from bot.language.temporal.time_told import TimeTold
from bot.language.utterance import Utterance

LIKELIEST = "the likeliest by its place"  # a sign
_MANY = 4  # times told; more are no more telling


def time_candidates(
    utterance: Utterance, told: Sequence[TimeTold], likeliest: Mention | None
) -> list[Candidate]:
    """Return every time told with the signs that make it the pain's own.

    `told` are all times of the message, `likeliest` is what `durations` makes of them.
    """
    of_life = list(life_times(utterance))
    count = min(_MANY, len(told) + len(of_life))
    found = []
    for time in (*told, *of_life):
        stage = (time.stage or "") if time.days is None else stage_of(time.days)
        start = utterance.words[time.first].start
        signs = named(
            (
                (f"is {stage}", True),
                (f"told as {time.form}", True),
                (f"{count} times told", True),
                ("a time of the writer's life", time in of_life),
                (LIKELIEST, likeliest is not None and likeliest.start == start),
                *_kinds(utterance, time),
            )
        )
        around = Surroundings.of(utterance).signs(utterance, time.first, time.last)
        parts = (around, signs, _with_stage(around, stage), _with_stage(signs, stage))
        found.append(Candidate(stage, time.first, time.last, time.rule, parts, time.days))
    return found


def _with_stage(signs: frozenset[str], stage: str) -> frozenset[str]:
    """Return the signs that are no words once more, each with the stage it stands beside."""
    return frozenset([known for sign in signs if (known := _beside(sign, stage))])


@lru_cache(maxsize=8192)
def _beside(sign: str, stage: str) -> str:
    return "" if "'" in sign or stage in sign else intern(f"{sign}, {stage}")


def _kinds(utterance: Utterance, time: TimeTold) -> list[tuple[str, bool]]:
    digits = len(str(int(time.days))) if time.days is not None else 0
    return [
        ("it goes on", durations.goes_on(utterance, time)),
        ("a length of time up to now", durations.lasting(utterance, time)),
        ("long ago", durations.old_story(utterance, time)),
        ("nothing else is told beside it", durations.alone(utterance, time)),
        ("may be an age", durations.is_age(utterance, time)),
        ("said to be over", durations.over(utterance, time)),
        ("since then", durations.since(utterance, time)),
        ("told beside what hurts", hurts_beside(utterance, time.first)),
        ("told beside what began it", began_in_clause(utterance, time.first)),
        ("told of another matter", of_other_matter(utterance, time, ("other_matters",))),
        ("told of another sign", of_other_matter(utterance, time, ("other_symptoms",))),
        (f"days with {digits} digits", bool(digits)),
    ]
