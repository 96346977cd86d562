"""What plain words say of how a move went, before it is settled what follows."""

from __future__ import annotations

from bot.conversation.questions.dose_managed import dose_managed, tells_strength
from bot.conversation.session.done_so_far import HARD
from bot.conversation.session.session_feedback import told_easy
from bot.conversation.turn import UserTurn
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import warns_in_exercise
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.answering.bare_replies import reply_parts
from bot.language.replies.told.how_it_went import Went, names_a_pain, read_how_it_went
from bot.language.replies.told.reading_session_moves import tells_of_a_part
from bot.language.text.question_start import begins_to_ask, ends_with_mark, question_start
from bot.routine import RoutineItem

FINISHED: tuple[Went, ...] = ("done", "was_light", "hard_but_done")
NOT_DONE = ("hurts", "too_hard")  # intents beside which "did it" is not all


def tells_how_it_went(turn: UserTurn) -> bool:
    """Whether plain words say how the move went, whatever they sound like besides."""
    told = warns_in_exercise(turn) or part_told(turn) or went_by_words(turn) is not None
    return not turn.pressed and bool(told or told_in_company(turn))


def reports_easy(text: str) -> bool:
    """Whether words say that a move was easy and ask nothing ("did it, that one's easy")."""
    told = [text[first:last].strip() for first, last in pieces_of(text)]
    others = [one for one in told if not told_easy(one) and read_how_it_went(one) is None]
    asks = ends_with_mark(text) or any(map(begins_to_ask, others)) or question_start(text)
    return told_easy(text) and not asks


def asks_if_done(turn: UserTurn) -> bool:
    """Whether what sounds like a yes is asked ("it is ok?"): nothing is told by it."""
    asked = not turn.pressed and ends_with_mark(turn.text)
    return asked and turn.intent in ("affirm", "done")


def tells_it_open(turn: UserTurn) -> bool:
    """Whether what sounds like "done" or "skip" says that it is not, or not all of it."""
    told = spoken("move_not_done").search(turn.text) or spoken("one_side_so_far").search(turn.text)
    return not turn.pressed and told is not None


def did_some(turn: UserTurn) -> bool:
    """Whether who found it hard says how many were done: it is done, and less next time."""
    return not turn.pressed and spoken("did_some_of_it").search(turn.text) is not None


def was_too_much(text: str) -> bool:
    """Whether it is told to be more than there was strength for ("only managed 4 a side")."""
    told = spoken("told_too_hard"), spoken("managed_only_so_many")
    return any(one.search(text) for one in told)


def strength_left(turn: UserTurn, item: RoutineItem | None) -> Dose | None:
    """The dose of the move that is up there is strength for, where it is not told to be done."""
    less = dose_managed(turn, item)
    if less is None or item is None or done_in_company(turn):
        return None
    counted = less.hold_s == item.dose.hold_s
    return None if counted and did_some(turn) and was_too_much(turn.text) else less


def told_in_company(turn: UserTurn) -> bool:
    """Whether the move that is up is told as done or too hard, whatever stands beside it."""
    strength = not turn.pressed and tells_strength(turn.text)
    return done_in_company(turn) or is_too_hard(turn) or strength


def only_reports(turn: UserTurn) -> bool:
    """Whether the move that is up is told as done or too hard, and nothing beside it asks."""
    return asks_nothing(turn.text) and told_in_company(turn)


def asks_nothing(text: str) -> bool:
    """Whether no piece of a text asks; "did it once" only begins as a question does."""
    pieces = (text[first:last] for first, last in pieces_of(text))
    asked = (one for one in pieces if begins_to_ask(one) and not tells_strength(one))
    return not ends_with_mark(text) and not any(asked)


def done_in_company(turn: UserTurn) -> bool:
    """Whether a piece says that the move is done, and those beside it are remarks or questions.

    "Better with the hand under it. Three each side, finished. My brother had these, too."
    """
    text = turn.text
    if turn.pressed or names_a_pain(text) or spoken("rest_not_done").search(text):
        return False
    if turn.intent in NOT_DONE:
        return False  # something was wrong with it
    if tells_of_a_part(text) or spoken("not_done_yet").search(text) or is_too_hard(turn):
        return False
    if spoken("settles_as_done").search(text):
        return True
    pieces = [text[first:last] for first, last in pieces_of(text)]
    went = {read_how_it_went(one) for one in pieces if not begins_to_ask(one)}
    said = [one for one in pieces if spoken("done_by_itself").fullmatch(one.strip())]
    return bool(said) and went <= {*FINISHED, None}


def tells_all_done(text: str) -> bool:
    """Whether a piece says that the move is done, and none that it is a part of it."""
    pieces = (text[first:last] for first, last in pieces_of(text))
    done = any(read_how_it_went(one) in FINISHED for one in (text, *pieces))
    return done and not spoken("part_was_done").search(text) and not tells_of_a_part(text)


def is_fine_after_all(turn: UserTurn) -> bool:
    """Whether the move that was put down as hurting is told to be fine, and done ("next")."""
    pieces = (turn.text[first:last].strip() for first, last in pieces_of(turn.text))
    fine = any(spoken("move_is_fine").fullmatch(one) for one in pieces)
    return fine and done_in_company(turn) and asks_nothing(turn.text)


def is_too_hard(turn: UserTurn) -> bool:
    """Whether a piece opens with "too hard", whatever is told beside ("tight as piano wire")."""
    pieces = (turn.text[first:last] for first, last in pieces_of(turn.text))
    told = any(spoken("too_hard_alone").fullmatch(one) for one in pieces)
    return told and not turn.pressed and not ends_with_mark(turn.text)


def did_it_to_the_end(turn: UserTurn) -> bool:
    """Whether the rest of it is told to be done, and neither a pain nor a stop with it."""
    done = spoken("did_the_rest").search(turn.text) is not None and not ends_with_mark(turn.text)
    stops = names_a_pain(turn.text) or spoken("no_muscle_alone").search(turn.text)
    return done and not stops and not turn.pressed


def part_told(turn: UserTurn) -> str | None:
    """How it went where a part was done and the rest could not be, for strength or for pain."""
    text = turn.text
    if turn.pressed or spoken("rest_not_done").search(text) is None:
        return None
    return "hurts" if names_a_pain(text) else HARD


def done_and_no_pain(turn: UserTurn) -> bool:
    """Whether a bare "done" opens a longer report that names no pain ("Done. A slight click")."""
    return not turn.pressed and opens_with_done(turn.text) and not names_a_pain(turn.text)


def opens_with_done(text: str) -> bool:
    """Whether a report opens with "done", whatever it tells beside ("done, bit pinchy")."""
    if spoken("rest_not_done").search(text):
        return False
    first = next(iter(reply_parts(text, ("done", "count"))), None)
    piece = next((text[a:b] for a, b in pieces_of(text)), "")
    return (first is not None and bool(first.kind)) or read_how_it_went(piece) == "done"


def hurt_in_a_long_line(turn: UserTurn) -> bool:
    """Whether a sentence that is too long to be read word by word names a pain that stayed."""
    if turn.pressed or is_within(turn.text, "how_it_went"):
        return False
    return names_a_pain(turn.text) and spoken("pain_that_passed").search(turn.text) is None


def went_by_words(turn: UserTurn) -> Went | None:
    """Return how it went by the words; a "done" beside an intent of pain is doubted."""
    told = None if turn.pressed else read_how_it_went(turn.reply)
    doubted = turn.intent in NOT_DONE and not is_within(turn.text, "bare_reply")
    return None if told == "done" and doubted else told
