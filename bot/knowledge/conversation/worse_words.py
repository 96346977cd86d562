"""What makes it worse in words, as finely as it was told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.wording.speaking import speak

FIELD = "aggravated_by"


def worse_words(codes: Iterable[str], movements: Sequence[str]) -> str:
    """Return "sitting and bending make it worse, worse at night"; empty for unknown codes.

    A code without a movement that was told is said in the words of its kind.
    """
    known, kinds = load_movements(), load_readback()[FIELD].words
    things: dict[str, None] = {}
    times: dict[str, None] = {}
    for code in codes:
        told = [known[one] for one in movements if one in known and code in known[one].codes]
        things |= {one.says: None for one in told if not one.time}
        times |= {one.says: None for one in told if one.time}
        if not told and code in kinds:
            things[kinds[code]] = None
    one, several = speak("conversation", "makes_it_worse"), speak("conversation", "make_it_worse")
    worse = several if len(things) > 1 else one
    said = [and_joined(tuple(things)) + worse] if things else []
    if times:
        said.append(speak("conversation", "worse_at", when=and_joined(tuple(times))))
    return ", ".join(said)


def and_joined(words: Sequence[str]) -> str:
    """Return the words joined with commas and "and"."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]
