"""Which of two things was meant: asked once, answered by a press, a place, or its words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.meant_either import (
    Either,
    EitherWay,
    rated,
    say_noted,
    take_way,
)
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.words.options import pick
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.replies.answering.answers import read_answer


class EitherQuestion(Question):
    """One of two; who says neither is not asked again."""

    slot = slots.EITHER
    most_times = SIDE_QUESTION

    def take(self, draft: Draft) -> Taken:
        """Read which it is; where the words say neither, the second holds."""
        either = Either.of(draft.values)
        if either is None:
            return Taken.ANSWERED
        choice = draft.turn.choice
        if choice and choice[0] != self.slot:
            return Taken.UNCLEAR
        way = either.ways[int(choice[1])] if choice else _meant(draft, either)
        if way is None and draft.facts != draft.facts_before:
            draft.set(**{slots.EITHER: None})  # told anew, in words that leave no doubt
            say_noted(draft)
            return Taken.ANSWERED
        if way is None and draft.turn.intent != "unsure":
            return Taken.UNCLEAR
        take_way(draft, either, way or either.ways[1])
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Take the second: nothing that was told is lost by it."""
        if (either := Either.of(draft.values)) is not None:
            take_way(draft, either, either.ways[1])
        return Taken.ANSWERED

    def ask(self, draft: Draft) -> Mapping[str, Any]:
        """The words of the two."""
        either = Either.of(draft.values)
        return {"titles": list(either.titles) if either else []}


def _meant(draft: Draft, either: Either) -> EitherWay | None:
    """The way that the words mean: by its number, its place, its title, "instead" or "both".

    Another number than the two is the rating itself.
    """
    turn, values = draft.turn, [way.value for way in either.ways]
    number = read_answer("rating", turn.findings, turn.text) if either.fact == "nrs" else None
    if number is not None and number.number is not None:
        rating = int(number.number)
        # "neither, it's a 5"
        return either.ways[values.index(rating)] if rating in values else rated(rating)
    sides = [one.value for one in turn.findings.present(Kind.SIDE) if one.value in values]
    if len(sides) == 1:
        return either.ways[values.index(sides[0])]
    said = draft.situation.turns[-1].text.casefold()  # what is taken back says which, too
    if either.fact == "regions" and len(values[0]) == len(values[1]):
        return _of_two_parts(said, either)
    if either.fact == "regions":
        patterns = (spoken("means_instead"), spoken("means_both"))
        for pattern, way in zip(patterns, either.ways, strict=True):
            if pattern.search(said):
                return way
    chosen = pick(turn, either.titles, close=False)
    return None if chosen is None else either.ways[chosen]


def _of_two_parts(said: str, either: Either) -> EitherWay | None:
    """The part of a place that a word names ("the front"), or both."""
    first, second = (set(title.casefold().split()) for title in either.titles)
    told = set(said.replace(",", " ").replace(".", " ").split())
    if spoken("means_both").search(said) or (told & (first - second) and told & (second - first)):
        both = dict.fromkeys([*either.ways[0].value, *either.ways[1].value])
        return EitherWay("", list(both))
    named = [
        way
        for way, own in zip(either.ways, (first - second, second - first), strict=True)
        if told & own
    ]
    return named[0] if len(named) == 1 else None
