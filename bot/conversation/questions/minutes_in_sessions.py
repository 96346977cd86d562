"""Minutes told as several short sessions of one day ("10 in the morning and 5 at night")."""

from __future__ import annotations

from typing import NamedTuple

from bot.conversation.drafting.draft import Draft
from bot.knowledge.vocabulary.spoken_patterns import first_told, spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.text.first_number import first_number


class InSessions(NamedTuple):
    """The longest session of the day, the shortest, and whether a whole was told to be shared."""

    longest: float
    shortest: float
    shared: bool = False


def told_in_sessions(text: str) -> InSessions | None:
    """Return the minutes of sessions that are told; None where one session or none is."""
    said = text.casefold()
    if whole := spoken("minutes_shared_out").search(said):
        number = first_number(whole["whole"] or whole["all"])
        return None if number is None else InSessions(number, number, shared=True)
    if two := spoken("minutes_of_two_sessions").search(said):
        numbers = [
            one for one in map(first_number, two.group("first", "second")) if one is not None
        ]
        return InSessions(max(numbers), min(numbers)) if numbers else None
    if same := spoken("minutes_so_many_times").search(said):
        told = first_told(same)
        number = first_number(told)
        return None if number is None else InSessions(number, number)
    return None


def say_sessions(draft: Draft, told: InSessions) -> None:
    """Say how the list goes with sessions that are told."""
    if told.shared:
        draft.acknowledge(wish_words("shared_out"))
    elif told.longest == told.shortest:
        draft.acknowledge(wish_words("so_many_times"))
    else:
        draft.acknowledge(wish_words("shorter_second", f"{told.shortest:g}"))
