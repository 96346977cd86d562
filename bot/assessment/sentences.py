"""Small rules of writing: lists in a sentence, and what would make one too long."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.assessment.explanation_words import words
from bot.knowledge.wording.readability import load_wording
from bot.knowledge.wording.speaking import speak


def listed(parts: Sequence[str]) -> str:
    """Return "a", "a and b", or "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return speak("assessment", "and", join=", ".join(parts[:-1]), parts=parts[-1])


def in_sentences(wording: str, place: str, said: Sequence[str]) -> str:
    """Return a wording with what was said in it; what would make it too long follows after it.

    An empty list gives no text.
    """
    most = load_wording().most_words
    for count in range(len(said), 0, -1):
        first = words(wording, **{place: listed(list(said[:count]))})
        if count == 1 or len(first.split()) <= most:
            return " ".join([first, *(words("more", fact=one) for one in said[count:])])
    return ""
