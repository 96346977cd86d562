"""The pieces of an answer about goals: which of them tell something that somebody does."""

from __future__ import annotations

from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message import Message
from bot.language.text.question_start import begins_to_ask, ends_with_mark, plainly_put

_NO_GOAL, _LED_IN = spoken("no_goal_at_all"), spoken("goals_led_in")
_BETWEEN, _GOES_ON = spoken("between_goals"), spoken("goes_on_with_a_goal")
_BEFORE = spoken("before_a_goal")
_SENTENCE = spoken("between_sentences")


def leads_in(text: str) -> bool:
    """Whether words lead in goals ("the three things are: ...")."""
    return _LED_IN.search(text) is not None


def without_lead(text: str) -> str:
    """Leave off what stands before words that lead in goals ("no. What is hard: bags")."""
    led = _LED_IN.search(text)
    return text[led.end() :] if led else text


def goal_pieces(text: str) -> list[str]:
    """The pieces of an answer that may be goals; one that only goes on stays with that before it.

    "Drive to my sister, which is three hours, and dig" are two. In a sentence that begins by
    telling something else ("I'm not pregnant, a delivery of compost, a truck"), only deeds are.
    """
    if spoken("begins_numbered").search(text):
        text = spoken("numbered_goals").sub("\n", text)
    return [one for part in _SENTENCE.split(without_lead(text)) for one in _of_sentence(part)]


def is_no_deed(piece: str) -> bool:
    """Whether a piece is a rating, a jest, a skip, a place, a correction or a clause of its own."""
    no_goal = _NO_GOAL.fullmatch(piece) or spoken("only_places_told").fullmatch(piece)
    jest = spoken("laughed_off").search(piece) is not None
    before = spoken("told_of_goals_before").fullmatch(piece) is not None
    if spoken("length_of_the_days").fullmatch(piece):
        return True  # "just for today", "10 the other days"
    if spoken("days_of_practice_alone").fullmatch(piece.strip(" .!")):
        return True  # "only two days so far", "today not yet"
    unhurt = spoken("no_harm_of_a_move").search(piece) is not None
    told = spoken("tells_no_deed").match(piece) or spoken("only_fills_in").fullmatch(piece)
    return no_goal is not None or jest or before or unhurt or bool(told) or puts_noted_right(piece)


def asks(piece: str) -> bool:
    """Whether a piece asks the guide something ("and I meant: may the angel be replaced?")."""
    if spoken("does_a_thing").fullmatch(piece):
        return False
    asked = plainly_put(piece)
    leave = spoken("asks_for_leave").match(piece.strip()) is not None
    return ends_with_mark(piece) or begins_to_ask(asked) or leave


def tells_deeds_alone(text: str) -> bool:
    """Whether every piece is something that is done, and none asks ("do a full shift, dig")."""
    pieces = [_BEFORE.sub("", one).strip() for one in goal_pieces(text)]
    told = [one for one in pieces if one]
    deed = spoken("begins_with_a_deed")
    return bool(told) and all(deed.match(one) and not asks(one) for one in told)


def puts_noted_right(text: str) -> bool:
    """Whether words put right what is noted ("it should be the right side", "5 mins not 8")."""
    pieces = [text[slice(*one)] for one in pieces_of(text)]
    places = all(spoken("only_places_told").fullmatch(one) for one in pieces)
    return spoken("puts_noted_right").search(text) is not None or bool(pieces and places)


def rated_apart(piece: str) -> tuple[str, int | None]:
    """Part a piece from the number it ends with ("boots 7"); None where it ends with none."""
    told = spoken("rated_at_the_end").fullmatch(piece)
    numbers = Message.read(told["score"]).numbers() if told else ()
    if told is None or not numbers:
        return piece, None
    return told["words"], round(numbers[0].value)


def _of_sentence(text: str) -> list[str]:
    pieces: list[str] = []
    for part in _BETWEEN.split(text):
        if pieces and pieces[-1].strip() and _GOES_ON.match(part):
            pieces[-1] = f"{pieces[-1].rstrip(' ,')}, {part}"
        else:
            pieces += _two_deeds(part)
    first = next((_BEFORE.sub("", one).strip() for one in pieces if one.strip()), "")
    if spoken("tells_no_deed").match(first) is None:
        return pieces
    return [one for one in pieces if spoken("begins_with_a_deed").match(one.strip())]


def _two_deeds(piece: str) -> list[str]:
    """The goals of a piece that gets back somewhere, or does a thing, and another as well."""
    told = spoken("and_another_deed").match(piece) or spoken("and_a_second_deed").match(piece)
    return [told["first"], *_two_deeds(told["second"])] if told else [piece]
