"""How long a routine is wished for, and which minutes of a message are none of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.wishes import Wishes, read_wishes
from bot.language.text.first_number import first_whole

_SENTENCE = re.compile(r"[.!?\n]+")
_NEXT_PIECE = re.compile(r"[.,;!?\n]+")
OF_PAIN = (slots.READBACK, *slots.INTAKE_QUESTIONS)


def with_minutes_meant(draft: Draft, wishes: Wishes) -> Wishes:
    """Return the wishes with the minutes that are meant, and without those of something else."""
    text = blanked(draft.turn.text, list(deeds_asked_about(draft.turn.text)))
    wishes = _without_other_deeds(wishes, draft.turn.text, text)
    if wishes.minutes is None and draft.values.get(slots.ROUTINE):
        wishes = replace(wishes, minutes=minutes_of_a_piece(text))
    if (instead := _minutes_instead(text)) is not None or wishes.minutes is None:
        wishes = replace(wishes, minutes=instead or _minutes_put_right(draft))
    if wishes.minutes is None and (wishes.no_checks or wishes.no_more_questions):
        wishes = replace(wishes, minutes=_before_a_question(text))
    if _of_something_else(draft):
        wishes = replace(wishes, minutes=None)
    wishes = _with_minutes_had(wishes, text)
    told_freely = draft.asked in (None, slots.STORY) and not draft.values.get(slots.ROUTINE)
    return _with_place_of_minutes(wishes, text) if told_freely else wishes


def _before_a_question(text: str) -> int | None:
    """ "No checks. 8 minutes before work, and what if ...?": the piece before the question."""
    head = spoken("minutes_before_a_question").match(text)
    if head is None:
        return None
    return read_wishes(_NEXT_PIECE.split(text[head.start("told") :], maxsplit=1)[0]).minutes


def deeds_asked_about(text: str) -> Iterator[tuple[int, int]]:
    """Yield where it is asked how long something else may be done, or wished to do it longer.

    "Can I dig half an hour?", "can I do longer rides?": no length of the routine.
    """
    for pattern in (spoken("minutes_of_a_deed"), spoken("longer_deed")):
        yield from (one.span() for one in pattern.finditer(text))


def _without_other_deeds(wishes: Wishes, text: str, rest: str) -> Wishes:
    """The wishes without the length of what else is done or asked about."""
    if rest == text or not (wishes.longer or wishes.minutes is not None):
        return wishes
    left = read_wishes(rest, None)
    return replace(wishes, minutes=left.minutes, longer=left.longer)


def _of_something_else(draft: Draft) -> bool:
    """Whether the minutes told are of the pain, of a sign that is asked about, or only asked."""
    text = draft.turn.text
    if spoken("minutes_only_asked").search(text) or spoken("minutes_not_there").search(text):
        return True  # "only 2 minutes?", "a day without ten minutes"
    if spoken("minutes_called_away").search(text):
        return True  # "two minutes, kettle's boiling"
    if spoken("minutes_of_another_matter").search(text) and draft.asked != slots.MINUTES:
        return True  # "got 10 min break", "another lift in 20 min"
    asked_before = (draft.before.get(slots.SAFETY) or {}).get("asking")
    of_a_sign = any(map(spoken("minutes_of_a_sign").search, _SENTENCE.split(text)))
    if of_a_sign and (draft.asked in PARTS or asked_before):
        return True  # "only the fingers, 2 minutes"
    return draft.asked in OF_PAIN and spoken("minutes_of_the_pain").search(text) is not None


def _with_place_of_minutes(wishes: Wishes, text: str) -> Wishes:
    """ "... 5 minutes at my desk." in a story: the place of a time, in a sentence of its own."""
    for sentence in _SENTENCE.split(text):
        told = read_wishes(sentence, None, "kit")
        if told.minutes is not None and (told.place or told.upright) and not wishes.place:
            return replace(
                wishes,
                place=told.place,
                upright=told.upright,
                minutes=wishes.minutes or told.minutes,
            )
    return wishes


def _with_minutes_had(wishes: Wishes, text: str) -> Wishes:
    """ "I've got 10 minutes standing up, no kit": a time that is there, and how, at any stage."""
    had = spoken("minutes_had_there").search(text)
    if had is None:
        return wishes
    told = read_wishes(had["told"], None, "kit")
    return replace(
        wishes,
        minutes=wishes.minutes or told.minutes,
        place=wishes.place or told.place,
        lying_only=wishes.lying_only or told.lying_only,
        floor_too=wishes.floor_too or told.floor_too,
        upright_too=wishes.upright_too or told.upright_too,
    )


def _minutes_instead(text: str) -> int | None:
    """ "That still says 8 minutes, I've only got 5": what the list says is not wished for."""
    told = (one["instead"] for one in spoken("minutes_put_right").finditer(text.casefold()))
    return next((_number(one) for one in told if one is not None), None)


def _number(words: str) -> int | None:
    return first_whole(words)


def _minutes_put_right(draft: Draft) -> int | None:
    """ "Only the minutes: 10, not 3", "for the exercises I have 10", "more like 5"."""
    had = spoken("minutes_had").search(draft.turn.text)
    if had is not None:
        return _number(had["told"])
    known, left = draft.before.get(slots.MINUTES), draft.left
    of_them = any(map(spoken("of_minutes").search, left.instead))
    if known is None and not of_them and not spoken("of_minutes").search(draft.turn.text):
        return None
    named = of_them or spoken("of_minutes").search(draft.turn.text) is not None
    for told in spoken("minutes_put_right").finditer(draft.turn.text):
        instead = told["named"] or (told["told"] if of_them else None)
        if instead is None and known is not None and (named or draft.asked == slots.TOGETHER):
            instead = told["spare"] or told["most"] or (told["told"] if told["made"] else None)
        if instead is not None:
            return _number(instead)
    beside = spoken("minutes_of_the_list").search(draft.turn.text)
    told_so = beside and (beside["told"] or beside["most"])
    return _number(told_so) if told_so and draft.asked == slots.TOGETHER else None


def minutes_of_a_piece(text: str) -> int | None:
    """ "3 minutes, and start": with the routine shown a time alone is one for it."""
    told = (read_wishes(text[first:last]).minutes for first, last in pieces_of(text))
    return next((minutes for minutes in told if minutes is not None), None)
