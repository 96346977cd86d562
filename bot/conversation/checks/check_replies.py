"""A written answer to a home check: which answer the words mean, or which number they tell."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from bot.conversation.checks.check_clauses import versions
from bot.conversation.checks.check_numbers import by_two_ratings, in_band
from bot.conversation.checks.check_sides import most_of_all, of_one_side, of_sides
from bot.conversation.checks.check_telling import pieces_told, told_in
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.checks.check_reply_words import (
    NEGATION,
    WordSet,
    fits_one,
    load_check_replies,
    meets_any,
    reply_words,
    word_sets,
)
from bot.knowledge.checks.home_checks import CheckAnswer, CheckQuestion, HomeCheck
from bot.knowledge.conversation.about_guide import asks_how_to_check
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only
from bot.knowledge.wording.apostrophes import straightened

_BARE, _NUMBER = counted("bare_refusal"), counted("number_with_unit")


def meant(check: HomeCheck, question: CheckQuestion, turn: UserTurn) -> CheckAnswer | None:
    """Return the answer that the message tells; None where two are level or nothing is told.

    What is asked, idle or of another matter tells nothing. What is told anew counts as it stands
    there, of several answers the one that is meant most of all. Where a message tells of two
    sides, each speaks for itself, and so does each piece where a "not" stands in one of them.
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
    text = spoken("did_the_check").sub("", turn.text.casefold())
    text = spoken("of_the_room").sub(" ", text)
    if check.position == "sit":
        text = spoken("of_the_seat").sub(" ", text)
    text = spoken("between_two_answers").sub(" ", spoken("idle_denial").sub(" ", text))
    text = spoken("more_or_less").sub(" ", text)
    text = _without_other_parts(check, question, text)
    if question.by_pain is None:
        text = spoken("pain_unchanged").sub(" ", text)  # "right, but the pain is the same"
    if question.by_side:
        return best_phrase(check, question, text)[0]
    text = spoken("one_than_the_other").sub(" ", text)
    text = spoken("denied_behind").sub(r", not \g<thing>", text)  # "the hand enters, the fist no"
    return next(
        (
            answer
            for version in versions(text)
            if (answer := _of_one_version(check, question, turn, version)) is not None
        ),
        None,
    )


def _without_other_parts(check: HomeCheck, question: CheckQuestion, text: str) -> str:
    """What is told without the side or the state of a part that the check does not speak of.

    "My left fingers get tired" at a turn of the neck, at a hand behind the waist.
    """
    asked = set(reply_words(" ".join((check.name, *check.steps, question.text))))
    phrases = list(phrases_of(check, question))

    def known(part: str) -> bool:
        return bool({part, part.rstrip("s")} & asked) or any(one.knows(part) for one in phrases)

    for hit in reversed(list(spoken("part_in_a_state").finditer(text))):
        if not any(one.knows(hit["state"]) for one in phrases):
            text = f"{text[: hit.start()]} {text[hit.end() :]}"
    for hit in reversed(list(spoken("side_of_another_part").finditer(text))):
        if not known(hit["part"]):
            text = f"{text[: hit.start()]} {text[hit.end() :]}"
    return text


def _of_one_version(
    check: HomeCheck, question: CheckQuestion, turn: UserTurn, text: str
) -> CheckAnswer | None:
    text = without_others(check, question, text)
    pieces = pieces_told(text)
    denied = denied_answers(check, question, text)

    def read(piece: str) -> CheckAnswer | None:
        return best_phrase(check, question, piece, denied)[0]

    settled = of_one_side(question, text, read) or most_of_all(pieces, read)
    if settled is not None:
        return settled
    told = [read(piece) for piece in pieces]
    if len({one.payload_key for one in told if one}) > 1:
        told = [None if _is_bare(piece) else one for piece, one in zip(pieces, told, strict=True)]
    different = {one.payload_key: one for one in told if one is not None}
    in_pieces = next(iter(different.values())) if len(different) == 1 else None
    whole, weight = best_phrase(check, question, _without_opening_no(pieces, text, told), denied)
    if len(different) > 1 and weight <= max(
        best_phrase(check, question, piece, denied)[1] for piece in pieces
    ):
        return None  # "equal parts back and bum"
    if _refuses(pieces, turn):
        return whole
    found = whole or in_pieces if NEGATION not in reply_words(text) else in_pieces or whole
    left = [one for one in question.answers if one.payload_key not in denied]
    return found or (left[0] if denied and len(left) == 1 else None)


def without_others(check: HomeCheck, question: CheckQuestion, text: str) -> str:
    """What is told without the pieces that name another question of the same check alone.

    "Forward worse, back the same": a piece that names none goes with the one before it. What is
    told of no more than the other stays: a check of the back has few other words. So does what
    asks for the safety list, whichever movement did it.
    """
    own, kept, tells = True, [], False
    for piece in pieces_told(text):
        named = [one.key for one in check.questions if names_question(check, one, piece)]
        own = question.key in named if named else own
        means = best_phrase(check, question, piece)[0]
        if own or (means is not None and means.rescreen):
            kept.append(piece.strip())
            tells |= means is not None
    return ", ".join(kept) if tells else text


def names_question(check: HomeCheck, question: CheckQuestion, piece: str) -> bool:
    """Whether a piece of a reply says by its words which question of the check it answers."""
    reply = load_check_replies().get(f"{check.id}.{question.key}")
    return reply is not None and reply.is_named_in(piece.casefold())


def denied_answers(check: HomeCheck, question: CheckQuestion, text: str) -> set[str]:
    """The keys of the answers that the pieces of some words deny ("the head does not touch")."""
    return {key for piece in pieces_told(text) for key in _denied(check, question, piece)}


def _is_bare(piece: str) -> bool:
    """Whether a piece is a bare "yes": it says less than what follows it ("down yes, but ...")."""
    bare = word_sets(load_check_conduct().said.bare)
    return all(any(one.knows(word) for one in bare) for word in reply_words(piece))


def _denied(check: HomeCheck, question: CheckQuestion, piece: str) -> Iterator[str]:
    """The answer that a piece denies: what it would mean without its "not" or "nothing"."""
    said, words = load_check_conduct().said, reply_words(piece)
    denies = (*said.denies, *said.neither)
    nothing = next((at for at, one in enumerate(words) if one in denies), None)
    if nothing is None and NEGATION not in words:
        return
    behind = words if nothing is None else words[nothing + 1 :]
    plain = best_phrase(check, question, " ".join(one for one in behind if one != NEGATION))[0]
    own = best_phrase(check, question, piece)[0]
    if plain is not None and (own is None or (own == plain and nothing is not None)):
        yield plain.payload_key


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
    check: HomeCheck, question: CheckQuestion, text: str, denied: Collection[str] = ()
) -> tuple[CheckAnswer | None, int]:
    """Return the answer whose longest phrase the words hold, and how many words that has.

    A number in the bounds of the question says more than a word; `denied` answers are not meant.
    """
    reply = load_check_replies().get(f"{check.id}.{question.key}")
    if reply is None:
        return None, 0
    if question.by_side:
        return of_sides(question, reply, text)
    words = reply_words(text)
    weights = {
        key: _weight(word_sets(phrases), words)
        for key, phrases in reply.answers.items()
        if key not in denied
    }
    key = by_two_ratings(question, text) or in_band(reply.bands, text)
    if key is not None and key not in denied:
        weights[key] = max(weights.get(key, 0), _NUMBER)
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
        if any(phrase.knows(word) for phrase in (*bare, *phrases_of(check, before))):
            continue
        if any(phrase.knows(word) for phrase in phrases_of(check, question)):
            return best_phrase(check, question, text)[0]
    return None


def phrases_of(check: HomeCheck, question: CheckQuestion) -> Iterator[WordSet]:
    """Yield what may be said to a question, as sets of words."""
    reply = load_check_replies().get(f"{check.id}.{question.key}")
    if reply is not None:
        yield from word_sets((*reply.shows, *reply.at_ease))
        for phrases in reply.answers.values():
            yield from word_sets(phrases)


def only_agreeing(turn: UserTurn) -> UserTurn:
    """Return the turn; its trained yes or no holds beside no other words than those of one.

    "It would seem so" agrees, "purple elephant" does not, whatever it sounds like.
    """
    said = load_check_conduct().said
    known = (*said.bare, *said.verbs, *said.denies, *said.agreeing, NEGATION)
    agrees = all(meets_any(known, word) for word in reply_words(turn.text))
    return turn if agrees else replace(turn, intent=None)


def says_ready(turn: UserTurn) -> bool:
    """Whether the words only take in the instructions ("ok", "done"): nothing was seen by that."""
    return says_only(turn.text, "takes_in")


def says_not_sure(turn: UserTurn) -> bool:
    """Whether the person cannot say."""
    return fits_one(load_check_conduct().said.not_sure, turn.text)


def tells_no_more(check: HomeCheck, question: CheckQuestion, turn: UserTurn) -> bool:
    """Whether the message says that it cannot be told, and answers no more ("a bit? who knows")."""
    told = pieces_told(straightened(told_in(turn, marked=True).text))
    doubts = [at for at, piece in enumerate(told) if spoken("tells_no_more").search(piece)]
    behind = told[doubts[-1] + 1 :] if doubts else ()
    return bool(doubts) and not any(best_phrase(check, question, one)[0] for one in behind)


def says_cannot(turn: UserTurn) -> bool:
    """Whether the person cannot do the check where they are."""
    if asks_how_to_check(turn.text):
        return False  # "on the bench in the canteen, is that ok?"
    told = told_in(turn, marked=False).text
    cannot = load_check_conduct().said.cannot
    return any(fits_one(cannot, piece) for piece in (told, *pieces_told(told)))


def _weight(phrases: Sequence[WordSet], words: Collection[str]) -> int:
    return max((phrase.weight for phrase in phrases if phrase.fits(words)), default=0)
