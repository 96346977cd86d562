"""Which of two sides shows what a check asks for, by what is told of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from bot.conversation.checks.check_clauses import SIDES, Clause, clauses_of, versions
from bot.conversation.checks.check_numbers import in_band
from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.check_reply_words import (
    NEGATION,
    SHOWS,
    CheckReply,
    meets_any,
    word_sets,
)
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken

type Read = Callable[[str], CheckAnswer | None]
_NUMBER = counted("number_of_a_side")


@dataclass(frozen=True)
class SideVerdict:
    """Whether a clause tells of a side that shows it.

    `plain` is the same without what is denied, `of_two` says that the other side is otherwise.
    """

    shows: bool
    plain: bool
    weight: int
    of_two: bool = False


@dataclass
class _Told:
    """What a reply has told so far of the sides, and what was said last of one."""

    asks_ease: bool
    sides: dict[str, bool] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    unsided: bool | None = None
    alike: bool = False
    level: bool = False
    a_little: bool = False  # one of them only a little more
    last: SideVerdict | None = None
    weight: int = 0


def of_sides(
    question: CheckQuestion, reply: CheckReply, text: str
) -> tuple[CheckAnswer | None, int]:
    """Return the answer of the sides that show what is asked for, and how much it says.

    What is told anew takes the place of what was told of the sides before.
    """
    told = _Told(reply.asks_ease)
    unnamed = False
    for version in reversed(versions(text)):
        clauses = clauses_of(version)
        unnamed |= any(one.unnamed for one in clauses)
        again = _Told(reply.asks_ease, last=told.last)
        for clause in clauses:
            _hear(again, clause, reply)
        if any(_repeats(clause) for clause in clauses):
            again.sides = told.sides | again.sides
        elif again.named and not again.sides and told.last is not None:
            again.sides = dict.fromkeys(again.named, told.last.shows)
        if _shown(again) is None:
            again.sides = told.sides | again.sides
        told = again
    shown = _shown(told)
    if shown is None or (unnamed and len(shown) == 1):
        return None, 0
    return question.by_side.get(shown), told.weight


def _hear(told: _Told, clause: Clause, reply: CheckReply) -> None:
    verdict = _verdict(clause, reply) or _of_the_verb(told, clause)
    if verdict is None:
        said = load_check_conduct().said
        told.named |= clause.sides
        told.alike |= any(one.begins(clause.words) is not None for one in word_sets(said.same))
        told.weight = max(told.weight, 1 if clause.sides or told.alike else 0)
        if clause.sides and told.unsided is not None and not told.sides:
            told.sides = dict.fromkeys(clause.sides, told.unsided)
        return
    if _alike_behind_neither(told, clause):
        told.alike = True
        return
    told.last = verdict
    told.weight = max(told.weight, verdict.weight + bool(clause.sides))
    of = clause.of
    if not of:
        told.unsided = verdict.shows
    told.sides |= dict.fromkeys(of, verdict.shows)
    if verdict.of_two and len(of) == 1:
        other = told.sides.setdefault(OTHER_SIDE[min(of)], not verdict.shows)
        told.level |= verdict.shows and other  # "both are up, the left more"
        told.a_little |= spoken("a_little_more").search(clause.text) is not None


def _alike_behind_neither(told: _Told, clause: Clause) -> bool:
    """Whether a clause says no more than that two sides feel alike, where neither shows it."""
    neither = len(told.sides) == len(SIDES) and not any(told.sides.values())
    of_both = not clause.sides or clause.sides == SIDES
    return neither and of_both and spoken("feels_alike").search(clause.text) is not None


def _shown(told: _Told) -> frozenset[str] | None:
    """The sides that show it, None where that is not clear."""
    if told.level:
        return SIDES if told.a_little else None
    if told.alike and len(set(told.sides.values())) < len(SIDES):
        shows = (bool(told.sides) and all(told.sides.values())) or bool(told.unsided)
        shows = shows or (told.last is not None and told.last.shows)
        return SIDES if shows else frozenset()
    if told.sides:
        shown = frozenset(side for side, shows in told.sides.items() if shows)
        if not shown and not told.asks_ease:
            shown = frozenset(told.named - set(told.sides))  # "not right, the other one"
        return shown if shown or len(told.sides) == len(SIDES) else None
    if told.unsided is not None:
        return None if told.unsided or told.asks_ease else frozenset()
    if told.named == SIDES:
        return frozenset() if told.asks_ease else SIDES
    return frozenset(told.named) if told.named and not told.asks_ease else None


def _verdict(clause: Clause, reply: CheckReply) -> SideVerdict | None:
    """What the words of a clause say; None where they say nothing, or both alike."""
    key = in_band(reply.bands, clause.text)
    if key is not None:
        return SideVerdict(key == SHOWS, key == SHOWS, _NUMBER)
    said = load_check_conduct().said
    own = [(one, True) for one in word_sets(reply.shows)]
    own += [(one, False) for one in word_sets(reply.at_ease)]
    general = [(one, True) for one in word_sets((*said.shows, *said.shows_of_two))]
    general += [(one, False) for one in word_sets((*said.at_ease, *said.at_ease_of_two))]
    for phrases in (own, general):
        found = [
            SideVerdict(shows != (not one.negated and _denied(clause.words, at)), shows, one.weight)
            for one, shows in phrases
            if (at := one.begins(clause.words)) is not None
        ]
        heaviest = max((one.weight for one in found), default=0)
        best = [one for one in found if one.weight == heaviest]
        shows = {one.shows for one in best}
        if len(shows) == 1:
            return replace(best[0], of_two=_of_two(clause, shows=best[0].shows))
        if shows:
            return None
    if spoken("no_trouble").search(clause.text):
        return SideVerdict(shows=False, plain=False, weight=1)
    return None


def _of_two(clause: Clause, *, shows: bool) -> bool:
    """Whether a clause measures one side by the other, or says that it is the only one."""
    said = load_check_conduct().said
    measured = said.shows_of_two if shows else said.at_ease_of_two
    only = spoken("only_this_side").search(clause.text) is not None
    return only or clause.compared or any(meets_any(measured, word) for word in clause.words)


def _denied(words: Sequence[str], at: int) -> bool:
    """Whether a word is denied: by a "not" before it, by a "no" that stands at it."""
    said = load_check_conduct().said
    before = words[:at]
    if any(word == NEGATION or word in (*said.neither, *said.denies) for word in before):
        return True
    first, second = ("", "", *before)[-2:]
    return second in said.no or (first in said.no and not _leads(second))


def _leads(word: str) -> bool:
    """Whether a word leads to a side or names one: a "no" before that denies nothing."""
    said = load_check_conduct().said
    return word in SIDES or word in said.before_a_side or meets_any(said.both_sides, word)


def _of_the_verb(told: _Told, clause: Clause) -> SideVerdict | None:
    """ "The left does", "the right not quite", "the left as well": what was said before, or not."""
    if not clause.sides:
        return None
    said = load_check_conduct().said
    if told.last is not None and _repeats(clause):
        return told.last
    denials = (NEGATION, *said.neither, *said.denies, *said.no)
    denied = any(word in denials for word in clause.words)
    answers = any(word in (*said.yes, *said.no) for word in clause.words)
    known = (*said.bare, *said.both_sides, *said.before_a_side, *said.verbs, *said.denies)
    of_none = any(word in said.neither for word in clause.words)  # whatever stands beside it
    if not of_none and not all(word == NEGATION or meets_any(known, word) for word in clause.words):
        return None
    if not (denied or answers or any(word in said.verbs for word in clause.words)):
        return None
    plain = not told.asks_ease if answers or told.last is None else told.last.plain
    return SideVerdict(plain != denied, plain, 1)


def _repeats(clause: Clause) -> bool:
    return bool(clause.sides) and any(
        word in load_check_conduct().said.repeats for word in clause.words
    )


def most_of_all(pieces: Sequence[str], read: Read) -> CheckAnswer | None:
    """The answer of the piece that says "mostly", or that is left without "a bit in the back"."""
    told = [(piece, read(piece)) for piece in pieces]
    answers = [(piece, answer) for piece, answer in told if answer is not None]
    if len({answer.payload_key for _, answer in answers}) < 2:
        return None
    most = [answer for piece, answer in answers if spoken("most_of_all").search(piece)]
    rest = [answer for piece, answer in answers if not spoken("only_a_little").search(piece)]
    for chosen in (most, rest):
        if len({answer.payload_key for answer in chosen}) == 1:
            return chosen[0]
    return None


def of_one_side(question: CheckQuestion, text: str, read: Read) -> CheckAnswer | None:
    """The answer of a question that has none of a side, where two sides are told of.

    Where both show the same it is that, where only one shows it ("left is close, the right has a
    gap") the question's `one_side`.
    """
    if question.one_side is None:
        return None
    told: dict[str, CheckAnswer | None] = {}
    denied = False
    for clause in clauses_of(text):
        if len(clause.of) == 1:
            side = min(clause.of)
            told[side] = read(clause.text) or told.get(side)
            denied |= told[side] is None and NEGATION in clause.words  # "the left one isn't"
    keys = {one.payload_key for one in told.values() if one is not None}
    if set(told) != SIDES or not keys:
        return None
    if question.one_side in keys or len(keys) > 1 or denied:
        return next(one for one in question.answers if one.payload_key == question.one_side)
    return next(one for one in told.values() if one) if None not in told.values() else None
