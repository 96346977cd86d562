"""A written answer to a home check: which answer the words mean, or which number they tell."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from bot.conversation.checks.check_sides import (
    most_of_all,
    of_one_side,
    put_right,
    without_the_way,
)
from bot.conversation.checks.check_telling import pieces_told, told_in
from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.check_reply_words import (
    NEGATION,
    WordSet,
    at_ease_words,
    fits_one,
    load_check_replies,
    reply_words,
    word_sets,
)
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion, HomeCheck
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only
from bot.language.findings import Kind
from bot.language.replies.answers import read_answer
from bot.language.replies.taken_back import blanked
from bot.language.text.message import Message

_BARE = counted("bare_refusal")
_NO_COUNT = spoken("no_count_of_a_check")
_SIDES = frozenset(OTHER_SIDE)
UNABLE = "unable"  # the answer of who cannot do what is asked
SECONDS, JUST_LESS, JUST_MORE = "seconds", -0.5, 1.0


def meant(check: HomeCheck, question: CheckQuestion, turn: UserTurn) -> CheckAnswer | None:
    """Return the answer whose longest phrase the message holds; None when two are level.

    What is asked or denied tells nothing. An answer that is put right in the message counts as it
    stands there, of several the one that is meant most of all. Where a message tells of both sides,
    or a "not" stands in one of its pieces, the pieces speak for themselves ("only a stretch, I
    never could touch my toes").
    """
    told = _meant(check, question, told_in(turn, marked=False))
    if told is None:
        told = _meant(check, question, told_in(turn, marked=True))
        told = None if told is not None and told.rescreen else told  # "tingling?" asks
    return told


def names_an_answer(check: HomeCheck, question: CheckQuestion, turn: UserTurn) -> bool:
    """Whether a piece names an answer, though another may be named beside it."""
    told = pieces_told(told_in(turn, marked=True).text)
    return any(best_phrase(check, question, piece)[0] is not None for piece in told)


def _meant(check: HomeCheck, question: CheckQuestion, turn: UserTurn) -> CheckAnswer | None:
    text = spoken("did_the_check").sub("", without_the_way(turn.text))
    if question.by_pain is None:
        text = spoken("pain_unchanged").sub(" ", text)  # "right, but the pain is the same"
    turn = replace(turn, text=text)
    pieces = pieces_told(turn.text)

    def read(piece: str) -> CheckAnswer | None:
        return best_phrase(check, question, piece)[0]

    settled = (
        put_right(pieces, read)
        or of_one_side(question, pieces, at_ease_words(f"{check.id}.{question.key}"), read)
        or most_of_all(pieces, read)
    )
    if settled is not None:
        return settled
    told = [read(piece) for piece in pieces]
    different = {one.payload_key: one for one in told if one is not None}
    in_pieces = next(iter(different.values())) if len(different) == 1 else None
    whole, weight = best_phrase(check, question, _without_opening_no(pieces, turn.text, told))
    if len(different) > 1 and weight <= max(
        best_phrase(check, question, piece)[1] for piece in pieces
    ):
        return None  # "equal parts back and bum"
    if NEGATION not in reply_words(turn.text):
        return whole or in_pieces
    return whole if _refuses(pieces, turn) else in_pieces or whole


def _without_opening_no(
    pieces: Sequence[str], text: str, told: Sequence[CheckAnswer | None]
) -> str:
    """What follows a bare "no" stands for itself ("No, there is a gap" is not "no gap")."""
    opens = len(pieces) > 1 and spoken("denies_the_last").fullmatch(pieces[0].strip().casefold())
    return ", ".join(pieces[1:]) if opens and told[0] is None and any(told[1:]) else text


def _refuses(pieces: Sequence[str], turn: UserTurn) -> bool:
    """Whether a bare refusal opens the message: what follows is why ("can't, there's a shelf")."""
    first = reply_words(pieces[0]) if pieces else ()
    return turn.intent == "cannot_do_check" and first[-1:] == (NEGATION,) and len(first) <= _BARE


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


def named_as_well(
    check: HomeCheck, before: CheckQuestion, question: CheckQuestion, text: str
) -> CheckAnswer | None:
    """Return the answer to a question that was not put yet; None where no word names it.

    A bare "yes", "both" or side, and a word that the question put before it knows, answer that one.
    """
    bare = word_sets(load_check_conduct().said.bare)
    for word in reply_words(text):
        if any(phrase.knows(word) for phrase in (*bare, *_phrases(check, before))):
            continue
        if any(phrase.knows(word) for phrase in _phrases(check, question)):
            return best_phrase(check, question, text)[0]
    return None


def _phrases(check: HomeCheck, question: CheckQuestion) -> Iterator[WordSet]:
    for phrases in load_check_replies().get(f"{check.id}.{question.key}", {}).values():
        yield from phrases


def number_told(question: CheckQuestion, turn: UserTurn, *, bounded: bool = False) -> float | None:
    """Return the number that answers a timed or counted check, None where none is told.

    What rates the pain, an age, or a "one" that stands for something is no count. Where each of two
    sides has a number, the lower one is that of the side that is asked for. One told as a bound
    ("under 20", "over 80") is just less or more than itself where `bounded`.
    """
    a_time = question.unit != SECONDS and bool(turn.findings.of(Kind.DURATION))
    if question.unit is None or a_time:
        return None
    for marked in (False, True):
        told = told_in(turn, marked=marked)
        told = replace(
            told, text=blanked(told.text, [one.span() for one in _NO_COUNT.finditer(told.text)])
        )
        pieces = [piece for piece in pieces_told(told.text) if _SIDES & set(reply_words(piece))]
        of_sides = [_number(question, told, piece, bounded) for piece in pieces]
        numbers = [one for one in of_sides if one is not None]
        if len(numbers) == len(pieces) == len(_SIDES):
            return min(numbers)
        whole = _number(question, told, told.text, bounded)
        if whole is not None:
            return whole
    return None


def _number(question: CheckQuestion, turn: UserTurn, text: str, bounded: bool) -> float | None:
    told = read_answer(question.unit or "", turn.findings, text)
    if told is None or told.number is None:
        return None
    return told.number + _beyond(text) if bounded else told.number


def _beyond(text: str) -> float:
    """How far from the number it is where a word before it, in its piece, makes it less or more."""
    message = Message.read(text)
    first = next(iter(message.numbers(articles=True)), None)
    before = text[: message.words[first.first].start] if first else ""
    piece = pieces_told(f"{before} {NEGATION}")[-1].removesuffix(NEGATION)
    said, words = load_check_conduct().said, set(reply_words(piece))
    return JUST_LESS if words & set(said.less) else JUST_MORE if words & set(said.more) else 0


def leaves_it_out(check: HomeCheck, turn: UserTurn) -> bool:
    """Whether the check is left out, whatever is said of it ("skip this one, no bed here").

    What another joint did not let somebody do shows nothing of the back ("can't get my ankle up, my
    knee is bad"); whether they get up from the floor is asked as such.
    """
    if spoken("leaves_the_check").search(turn.text) or _leaves_what_is_named(check, turn.text):
        return True
    if _held_up_by_the_place(turn.text):
        return True
    asks_if_able = any(one.payload_key == UNABLE for q in check.questions for one in q.answers)
    return not asks_if_able and spoken("stopped_by_a_joint").search(turn.text) is not None


def _held_up_by_the_place(text: str) -> bool:
    """Whether the place keeps somebody from a position ("in the car, can't stand at a wall")."""
    held_up = spoken("position_not_possible").search(text) and spoken("place_that_hinders").search(
        text
    )
    return bool(held_up) and spoken("more_than_the_place").search(text) is None


def _leaves_what_is_named(check: HomeCheck, text: str) -> bool:
    """Whether the check is left out by its name, or by what it needs or what is missing for it."""
    named = {*check.needs, *reply_words(check.name)}
    hits = list(spoken("leaves_what_is_named").finditer(text.casefold().replace("\u2019", "'")))
    return any(one["skipped"] in named or one["lacked"] in check.needs for one in hits)


def cannot_take_up(check: HomeCheck, turn: UserTurn) -> bool:
    """Whether the way into the check cannot be taken ("I cannot hug my right knee").

    A deed of its steps that no answer speaks of; the side of the knee answers nothing then.
    """
    found = spoken("cannot_take_up").search(turn.text.casefold().replace("\u2019", "'"))
    if found is None:
        return False
    deed = {word for word in reply_words(found["deed"]) if word not in _SIDES}
    steps = set(reply_words(" ".join(check.steps)))
    first = found["deed"].split()[0]
    known = [one for question in check.questions for one in _phrases(check, question)]
    return first in steps and len(deed & steps) > 1 and not any(one.knows(first) for one in known)


def says_ready(turn: UserTurn) -> bool:
    """Whether the words only take in the instructions ("ok", "done"): nothing was seen by that."""
    return says_only(turn.text, "takes_in")


def says_not_sure(turn: UserTurn) -> bool:
    """Whether the person cannot say."""
    return fits_one(load_check_conduct().said.not_sure, turn.text)


def says_cannot(turn: UserTurn) -> bool:
    """Whether the person cannot do the check where they are."""
    told = told_in(turn, marked=False).text
    cannot = load_check_conduct().said.cannot
    return any(fits_one(cannot, piece) for piece in (told, *pieces_told(told)))


def _weight(phrases: Sequence[WordSet], words: Collection[str]) -> int:
    return max((phrase.weight for phrase in phrases if phrase.fits(words)), default=0)
