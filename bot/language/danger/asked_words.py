"""What the wording alone may ask about: one leg is not both, and what is told as new is not old."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.danger_features import Range
from bot.language.extract.times.all_times import times_told
from bot.language.findings import Kind, Mention, Status
from bot.language.match.lexicon import classes_in
from bot.language.text.message import Message

NEW_WITHIN = safety_limit("sign_new_days")
STEADY, COURSES = "steady", ("worsening", "no_better")
_SIDES = frozenset(("left", "right"))


def names_one_leg(message: Message, heard: Iterable[Mention]) -> bool:
    """Whether one side is named and nothing that stands for two legs ("my right leg")."""
    sides = {one.value for one in heard if one.kind == Kind.SIDE and one.status is Status.PRESENT}
    one_side = len(sides) == 1 and sides <= _SIDES
    return one_side and words("legs_of_both_sides").isdisjoint(message.tokens.norms)


def in_its_words(message: Message, flag: str) -> bool:
    """Whether words stand there without which the wording alone may not ask about a flag."""
    classes = load_danger_net_settings().asked_in_words.get(flag)
    return classes is None or not classes_in(message).by_class.keys().isdisjoint(classes)


def of_the_course(heard: Iterable[Mention], message: Message, spans: Iterable[Range]) -> bool:
    """Whether what tells says only that it goes on as it did ("it's not getting worse")."""
    same = [
        one
        for one in heard
        if one.kind == Kind.SIGN
        and (one.value == STEADY or (one.value in COURSES and one.status is Status.DENIED))
    ]
    return all(any(held_by(one, message, span) for one in same) for span in spans)


def told_as_new(message: Message) -> bool:
    """Whether times are told and all of them are of the last days (clinical 2.1)."""
    told = times_told(message, message.context.day)
    days = [time.days for time in told]
    return bool(days) and all(one is not None and one <= NEW_WITHIN for one in days)


def held_by(mention: Mention, message: Message, span: tuple[int, int]) -> bool:
    """Return whether a mention holds the words of a span of tokens."""
    first, last = message.tokens.holding(mention.start, mention.end)
    return first <= span[0] and span[1] <= last
