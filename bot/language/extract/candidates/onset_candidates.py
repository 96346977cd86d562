"""Whether the pain came suddenly or gradually: every place that says so."""

from __future__ import annotations

from bot.language.extract.candidate import CandidateSpan, named
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.extract.triggers_told import ONSETS, readings
from bot.language.text.message import Message


def onset_candidates(message: Message) -> list[CandidateSpan]:
    """Return every sudden or gradual told, with the signs that speak for or against it.

    They are sought once.
    """
    return message.noted(_sought)


def _sought(message: Message) -> list[CandidateSpan]:
    harmless = readings.places(message, "no_onset")
    around = SpanSurroundings.of(message)
    return [
        CandidateSpan(
            value,
            hit.first,
            hit.last,
            hit.pattern,
            (
                around.signs(message, hit.first, hit.last),
                named(
                    (
                        (f"is {value}", True),
                        (
                            "only sounds like it",
                            not harmless.isdisjoint(range(hit.first, hit.last)),
                        ),
                    )
                ),
            ),
        )
        for value in ONSETS
        for hit in readings.hits(message, value)
    ]
