"""The pain told in a session: rated in words, or as a number beside the report of a move.

Counts of the dose are no rating. What is no more than is fine, or than the pain before the session,
breaks no stop rule (clinical 8.3).
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import current_item
from bot.conversation.turn import UserTurn
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import (
    FINE,
    MORE,
    breaks_stop_rule,
    is_severe_rise,
    pain_now,
    without_numbers_of_moves,
)
from bot.knowledge.conversation.about_moves import load_own_plan
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.extract.history.pain_ratings import MOST_PAIN
from bot.language.replies.answering.bare_replies import is_marked
from bot.language.replies.told.how_it_went import read_how_it_went
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import ends_with_mark
from bot.routine import RoutineItem

STOPPED = "stopped_by_pain"
REPORTS = ("done", "a_little", "was_light", "hard_but_done", "passed")


def breach_of_stop_rule(draft: Draft, turn: UserTurn | None = None) -> str:
    """Return what is said of pain that has risen too far since the session began, "" of none."""
    return breaks_stop_rule(began_with(draft), pain_told(draft, turn or draft.turn))


def severe_pain(draft: Draft) -> float | None:
    """Return a pain of now that has risen to what is severe, None for any other."""
    now = pain_told(draft, draft.turn)
    return now if is_severe_rise(began_with(draft), now) else None


def pain_told(draft: Draft, turn: UserTurn) -> float | None:
    """Return the pain of now that a message of a session tells, None where it tells none."""
    turn = without_numbers_of_moves(turn)
    rated = pain_now(turn)
    return _pain_beside_report(draft, turn) if rated is None else rated


def rates_no_more_than_is_fine(draft: Draft, turn: UserTurn) -> bool:
    """Whether a pain is only rated ("the 3 was pain"), and that is fine or not above before."""
    now, before = pain_told(draft, turn), began_with(draft)
    if now is None or any(
        read_how_it_went(turn.text[first:last]) == STOPPED for first, last in parts_of(turn.text)
    ):
        return False
    return now <= FINE or (before is not None and now <= before)


def asks_whether_to_stop(draft: Draft) -> bool:
    """Return whether it is asked to stop or go on with a pain that is rated, as ever, or over."""
    whole = draft.situation.turn
    asks = load_own_plan()["stop_or_go"].asked_in(whole.text)
    rated = pain_told(draft, whole) is not None or says_as_ever(whole.text)
    return asks is not None and (rated or has_passed(whole.text))


def has_passed(text: str) -> bool:
    """Return whether a pain in the move is told that has gone again ("twinged, gone now")."""
    return spoken("pain_that_passed").search(text) is not None


def says_as_ever(text: str) -> bool:
    """Return whether a pain is told as there before the move already ("hurts like before")."""
    return spoken("pain_as_ever").search(text.casefold()) is not None


def began_with(draft: Draft) -> int | None:
    """Return the pain before the session, as far as it is known."""
    before = draft.before
    if before.get(slots.TOGETHER) == "now" and before.get(slots.SESSION_PAIN) is not None:
        return int(before[slots.SESSION_PAIN])
    return draft.facts_before.nrs


def _pain_beside_report(draft: Draft, turn: UserTurn) -> int | None:
    """A bare number beside "done" ("march fine. done, 2"), where it counts nothing of the dose."""
    asked = draft.before.get(slots.ASKED)
    if turn.pressed or asked not in (slots.EXERCISE_FEEDBACK, slots.TOGETHER):
        return None
    numbers, reported = [], False
    counted = [one.span() for one in spoken("counts_of_two_sides").finditer(turn.text)]
    for first, last in pieces_of(turn.text):
        piece = turn.text[first:last].strip(" .,;!")
        if any(start < last and first < end for start, end in counted):
            reported = True
            continue
        said = as_heard(piece)
        if is_marked(turn.text, last) or ends_with_mark(piece):
            continue
        alone = spoken("rating_alone").fullmatch(said)
        if alone and spoken("only_so_many_done").match(said) and _is_high(alone["rating"]):
            continue  # "did it, but only seven" counts the move
        joined = None if alone else spoken("rating_behind_done").fullmatch(said)
        told = alone or joined
        opens = spoken("opens_with_done").match(said) is not None
        reported |= opens or (not alone and read_how_it_went(piece) in REPORTS)
        numbers += [Message.read(told["rating"]).numbers()[0].value] if told else []
    if not reported or len(numbers) != 1:
        return None
    number = round(numbers[0])
    up = current_item(draft.before) if asked == slots.EXERCISE_FEEDBACK else None
    return None if number > MOST_PAIN or _may_count(up, number, began_with(draft)) else number


def _is_high(number: str) -> bool:
    return Message.read(number).numbers()[0].value > FINE


def _may_count(up: RoutineItem | None, number: int, before: int | None) -> bool:
    """Whether a number is of the dose, or may be a count that would break the stop rule."""
    if up is None:
        return False
    if number in (up.dose.reps, up.dose.hold_s, up.dose.sets if up.dose.sets > 1 else None):
        return True
    high = number > FINE and (before is None or number >= before + MORE)
    return high and number < max(up.dose.reps or 0, up.dose.hold_s or 0)
