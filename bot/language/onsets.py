"""Whether the pain came suddenly or gradually."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.assertion import meant
from bot.language.findings import Kind, Mention, Status
from bot.language.trigger_told import ONSETS, readings
from bot.language.utterance import Utterance


def onset_told(utterance: Utterance) -> Iterator[Mention]:
    """Yield gradual or sudden where the words say so."""
    harmless = readings.places(utterance, "no_onset")
    for value in ONSETS:
        for hit in readings.hits(utterance, value):
            if not harmless.isdisjoint(range(hit.first, hit.last)):
                continue
            if meant(utterance, hit.first, hit.last)[0] is Status.PRESENT:
                yield utterance.mention(
                    Kind.ONSET, value, hit.first, hit.last, hit.pattern, None, Status.PRESENT
                )
                return
