"""Whether the pain came suddenly or gradually: every place that says so."""

from __future__ import annotations

from bot.language.choice.candidates import Candidate, Surroundings, named
from bot.language.history.trigger_told import ONSETS, readings
from bot.language.utterance import Utterance


def onset_candidates(utterance: Utterance) -> list[Candidate]:
    """Return every sudden or gradual told, with the signs that speak for or against it."""
    harmless = readings.places(utterance, "no_onset")
    around = Surroundings.of(utterance)
    return [
        Candidate(
            value,
            hit.first,
            hit.last,
            hit.pattern,
            (
                around.signs(utterance, hit.first, hit.last),
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
        for hit in readings.hits(utterance, value)
    ]
