"""Words in an exercise that tell of a nerve, of pain that spreads, dizziness or the heart.

They are the stop rule of clinical 5.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.turn import Turn, UserTurn
from bot.conversation.words.dizziness import tells_of_dizziness
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.only_sounds import only_sounds_like
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.routine.routine_words import load_feedback_words
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.safety.stop_rule import limit_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Mention
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.answering.ratings_by_place import of_another_part, rating_of_the_spine
from bot.language.replies.told.spreading import has_spread
from bot.language.replies.told.taken_back import blanked
from bot.language.text.question_start import ends_with_mark

MOST, MORE = safety_limit("stop_at_pain"), safety_limit("stop_at_rise")
FINE, SEVERE = safety_limit("fine_up_to"), safety_limit("stop_at_severe")
NERVE = frozenset(("numb", "tingling", "shooting"))
_PART = spoken("part_of_warning")
_DIGIT = re.compile(r"\d")


def warns_in_exercise(turn: UserTurn) -> bool:
    """Return whether a message asks to stop, however short; "no tingling" does not."""
    if turn.pressed or _has_passed(turn) or _is_of_old(turn):
        return False
    if speaks_against_move(turn) or _signs(turn):
        return True
    if tells_of_dizziness(turn.text):
        return True
    words = load_session_words()
    return any(
        words["warning"].said_in(part) and not words["no_warning"].said_in(part.split("can")[0])
        for part in _PART.split(spoken("chest_of_a_move").sub(" ", without_strain(turn.text)))
    )


def without_strain(text: str) -> str:
    """Return the text without limbs that are only at work ("the right side is weaker")."""
    if spoken("more_than_a_strain").search(text):
        return text
    return spoken("strain_of_a_move").sub(" ", text)


def _signs(turn: UserTurn) -> bool:
    """Whether a sign is told; what somebody has ("I'm pregnant") came from no move."""
    return any(one.value not in load_conditions() for one in turn.findings.present(Kind.FLAG))


def speaks_against_move(turn: UserTurn) -> bool:
    """Whether it is told of the move itself: pain that spreads, a nerve; dizziness is not."""
    return has_spread(turn.reply) or bool(_nerves(turn))


def _nerves(turn: UserTurn) -> list[Mention]:
    """What is told of a nerve; what feet feel of an old illness, the same as ever, is not."""
    told = turn.findings.present(Kind.QUALITY)
    return [one for one in told if one.value in NERVE and not only_sounds_like(turn.text, one)]


def _is_of_old(turn: UserTurn) -> bool:
    """Whether all that it tells of a nerve is known of old, and nothing else warns."""
    told = NERVE & set(turn.findings.values(Kind.QUALITY))
    return bool(told) and not (speaks_against_move(turn) or turn.findings.present(Kind.FLAG))


def _has_passed(turn: UserTurn) -> bool:
    """Whether a hand went numb from leaning, the head light from rising, a zing came, and is over.

    A sign that the screen knows, and numbness anywhere else, stay what they are.
    """
    beside = spoken("pang_of_the_seat").sub(" ", turn.text)
    if turn.findings.present(Kind.FLAG) or spoken("numb_elsewhere").search(beside):
        return False
    felt = {one.value for one in _nerves(turn)}
    passed = spoken("pain_that_passed").search(turn.text.casefold()) is not None
    if felt == {"shooting"} and passed and not has_spread(turn.reply):
        return True  # "a zing in the buttock, gone now"
    return spoken("passing_sign").match(turn.text.replace("\n", " ")) is not None


def breaks_stop_rule(before: int | None, now: float | None) -> str:
    """Return what is said of pain that has risen by 2 or to 6, "" where it has not.

    Who began at 6 or more has not climbed to it: there the rise alone counts, of any size where the
    pain is severe. Up to 3 is fine.
    """
    if now is None or now <= FINE:
        return ""
    rise = before is not None and now - before >= MORE
    climbed = now >= MOST and (before is None or before < MOST)
    rise |= is_severe_rise(before, now)
    if not (rise or climbed):
        return ""
    return load_feedback_words()["stop_rule"].say.format(**limit_words(before))


def is_severe_rise(before: int | None, now: float | None) -> bool:
    """Whether pain has risen to what is severe: no move of today is done any more."""
    return now is not None and now >= SEVERE and (before is None or now > before)


def pain_now(turn: UserTurn) -> float | None:
    """Return the rating of the pain that is told in an exercise, None where none is.

    A bare number may be a count, so the words must rate the pain; of a longer line a piece does.
    """
    if turn.pressed:
        return None
    if (of_spine := rating_of_the_spine(turn.text)) is not None:
        return of_spine
    if of_another_part(turn.text):
        return None
    turn = without_numbers_of_moves(turn)
    if is_within(turn.text, "pain_of_now") and (rated := _rated(turn)) is not None:
        return rated
    told = [_rated(_piece(turn, *piece)) for piece in pieces_of(turn.text)]
    rated = next((rating for rating in reversed(told) if rating is not None), None)
    return _aching_at(turn.text) if rated is None else rated


def without_numbers_of_moves(turn: UserTurn) -> UserTurn:
    """Return the turn without numbers that go to a move or count it up to a pain.

    "Go back to 1, the tilt", "after 4 it makes pain in the neck".
    """
    named = (spoken("number_of_a_move"), spoken("count_before_a_pain"))
    numbered = [one.span("n") for pattern in named for one in pattern.finditer(turn.text)]
    if not numbered:
        return turn
    found = turn.findings.without(lambda one: one.kind == Kind.NRS and one.touches(numbered))
    return replace(turn, text=blanked(turn.text, numbered), findings=found)


def _aching_at(text: str) -> float | None:
    """ "It started to ache, about 6", "it went from 5 to 6": what an ache has come to."""
    told = spoken("ache_at_number").finditer(text.casefold())
    numbers = [next(value for value in one.groups() if value) for one in told]
    return float(numbers[-1]) if numbers else None


def _piece(turn: UserTurn, first: int, last: int) -> UserTurn:
    within = turn.findings.within(first, last)
    return replace(turn, text=turn.text[first:last], findings=within, parts=())


def _rated(turn: UserTurn) -> float | None:
    short = is_within(turn.text, "pain_of_now")
    if not short or turn.findings.of(Kind.DURATION) or not _DIGIT.search(turn.text):
        return None
    rates = turn.findings.present(Kind.NRS) or load_session_words()["rates"].said_in(turn.text)
    told = read_answer("nrs", turn.findings, turn.text) if rates else None
    return None if told is None else told.number


def spread_told(turn: Turn) -> str | None:
    """Whether a pain that is told says by itself that it spread, or stayed in the back."""
    if turn.button:
        return None
    numb = bool(NERVE & {*turn.findings.values(Kind.QUALITY)})
    if spoken("hurts_in_back_alone").search(turn.text) is not None:
        return None if numb else "no"
    return "yes" if spoken("hurts_below_knee").search(turn.text) is not None else None


def says_where_it_went(turn: Turn) -> bool:
    """Whether it is told, where that is asked, that a pain went further or a limb feels odd.

    "Into the leg", "a bit further"; "not further, but my foot feels asleep".
    """
    if turn.button:
        return False
    told = [turn.text[first:last] for first, last in pieces_of(turn.text)]
    told = [one for one in told if not ends_with_mark(one)]
    went = any(
        spoken("spread_is_told").search(one) and not spoken("spread_is_denied").search(one)
        for one in told
    )
    odd = (spoken("limb_feels_odd").search(one) for one in told)
    denied = spoken("spread_is_denied")
    return went or any(one is not None and not denied.search(one.group()) for one in odd)


def was_sent_out(turn: Turn) -> bool:
    """Whether a move is told to have sent the pain out into a limb ("that sent it down my leg")."""
    if turn.button:
        return False
    told = [turn.text[first:last] for first, last in pieces_of(turn.text)]
    denied = spoken("spread_is_denied")
    return any(spoken("sent_into_a_limb").search(one) and not denied.search(one) for one in told)
