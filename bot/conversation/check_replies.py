"""A written answer to a home check: which answer the words mean, and whether they ask to stop."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.check_reply_words import NEGATION, WordSet, load_check_replies, word_sets
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion, HomeCheck
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only
from bot.language.extract.candidates.radiation_candidates import LIMB_NAMED
from bot.language.findings import Kind

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+")
_NOT, _WITHOUT = spoken("negated_word"), spoken("without_it")
_NERVE = frozenset(("tingling", "numb", "shooting"))
_SIDES = frozenset(("left", "right"))
_BARE = counted("bare_refusal")
_LIMB = {"lower": "leg", "upper": "arm"}


def reply_words(text: str) -> tuple[str, ...]:
    """Return the words of a message in lower case; every negation is "not"."""
    words = _WORD.findall(text.casefold().replace("’", "'"))
    return tuple(NEGATION if _NOT.fullmatch(word) else word for word in words)


def meant(check: HomeCheck, question: CheckQuestion, turn: UserTurn) -> CheckAnswer | None:
    """Return the answer whose longest phrase the message holds; None when two are level.

    Where a message tells of both sides, or a "not" stands in one of its pieces, the pieces speak
    for themselves ("only a stretch, I never could touch my toes").
    """
    turn = replace(turn, text=_without_the_way(turn.text))
    pieces = [piece for piece in spoken("joint_of_sides").split(turn.text) if piece.strip()]
    told = [best_phrase(check, question, piece)[0] for piece in pieces]
    one_side = _of_one_side(question, pieces, told)
    if one_side is not None:
        return one_side
    different = {one.payload_key: one for one in told if one is not None}
    in_pieces = next(iter(different.values())) if len(different) == 1 else None
    whole = best_phrase(check, question, turn.text)[0]
    if NEGATION not in reply_words(turn.text):
        return whole or in_pieces
    return whole if _refuses(pieces, turn) else in_pieces or whole


def _without_the_way(text: str) -> str:
    """The words without the side one moves to, where another side is named as the answer."""
    left = spoken("moved_to_a_side").sub(" ", text.casefold())
    return left if _SIDES & set(reply_words(left)) else text


def _refuses(pieces: Sequence[str], turn: UserTurn) -> bool:
    """Whether a bare refusal opens the message: what follows is why ("can't, there's a shelf")."""
    first = reply_words(pieces[0]) if pieces else ()
    return turn.intent == "cannot_do_check" and first[-1:] == (NEGATION,) and len(first) <= _BARE


def _of_one_side(
    question: CheckQuestion, pieces: Sequence[str], told: Sequence[CheckAnswer | None]
) -> CheckAnswer | None:
    """The answer where only one of two sides shows it ("left is close, the right has a gap").

    It is the answer of that side, or for a question that has none of a side its `one_side`.
    """
    sides = [_SIDES & set(reply_words(piece)) for piece in pieces]
    if set().union(*sides) != _SIDES or any(len(one) > 1 for one in sides):
        return None
    own = {one.payload_key for one in question.answers if _SIDES & set(one.evidence.values())}
    shown = {
        one.payload_key: one
        for one in told
        if one is not None and (one.payload_key in own or one.payload_key == question.one_side)
    }
    return next(iter(shown.values())) if len(shown) == 1 else None


def best_phrase(
    check: HomeCheck, question: CheckQuestion, text: str
) -> tuple[CheckAnswer | None, int]:
    """Return the answer whose longest phrase the words hold, and how many words that has."""
    words = reply_words(text)
    known = load_check_replies().get(f"{check.id}.{question.key}", {})
    weights = {key: _weight(phrases, words) for key, phrases in known.items()}
    best = max(weights.values(), default=0)
    leading = [key for key, weight in weights.items() if weight == best and weight]
    if len(leading) != 1:
        return None, 0
    answer = next(one for one in question.answers if one.payload_key == leading[0])
    return answer, best


def bounded(turn: UserTurn, number: float) -> float:
    """Return a number told as a bound ("under 20", "not quite 20") as just less than itself."""
    words = reply_words(turn.text)
    place = next((i for i, word in enumerate(words) if word.isdigit()), len(words))
    less = set(load_check_conduct().said.less) & set(words[:place])
    return number - 0.5 if less and place < len(words) else number


def says_ready(turn: UserTurn) -> bool:
    """Whether the words only take in the instructions ("ok", "done"): nothing was seen by that."""
    return says_only(turn.text, "takes_in")


def says_not_sure(turn: UserTurn) -> bool:
    """Whether the person cannot say."""
    return _any(load_check_conduct().said.not_sure, turn.text)


def says_cannot(turn: UserTurn) -> bool:
    """Whether the person cannot do the check where they are."""
    return _any(load_check_conduct().said.cannot, turn.text)


def says_stop(question: CheckQuestion, turn: UserTurn, answered: bool) -> bool:
    """Whether the words tell of more pain or a nerve sign (the stop rule of a check).

    `answered` says that they were understood as an answer in words: then only a nerve sign counts.
    """
    told_of = [
        one.value
        for one in turn.findings.present(Kind.RADIATION)
        if not (answered and one.rule == LIMB_NAMED)  # "on the right leg" is where it was seen
    ]
    travels = _LIMB[question.area] in told_of
    nerve = bool(_NERVE & set(turn.findings.values(Kind.QUALITY)))
    if travels or nerve:
        return True
    told = _WITHOUT.sub("", turn.text.casefold())
    return not answered and _any(load_check_conduct().said.stop, told)


def _any(phrases: Sequence[str], text: str) -> bool:
    words = reply_words(text)
    return any(phrase.fits(words) for phrase in word_sets(phrases))


def _weight(phrases: Sequence[WordSet], words: Collection[str]) -> int:
    return max((phrase.weight for phrase in phrases if phrase.fits(words)), default=0)
