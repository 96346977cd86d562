"""A reminder asked for beside something else: it is set, and what stands beside it is heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.reminder_time import reminder_wish, take_on
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings
from bot.language.replies.staying import read_staying
from bot.language.replies.taken_back import blanked
from bot.language.text.message import Message
from bot.reminders.told_days import days_off_told
from bot.reminders.told_time import told_time
from bot.reminders.told_zone import told_zone

SETS = "reminder_set"
OF_A_FLARE = (  # read of its own words, beside the reminder
    *("flare_faint", "flare_hinted", "flare_likely", "flare_rather", "maybe_flare"),
)
NOT_WHILE = (slots.CONSENT, slots.REMINDER, slots.GOAL, slots.FLARE_PLAN)


def take_reminder_beside(draft: Draft) -> None:
    """Set a reminder that a piece of the message asks for; the rest of it is left as the turn.

    A time alone beside that piece is its time ("tomorrow morning, 6.45 ping me"), a place whose
    clock it is belongs to it ("at 7 pm, London time").
    """
    turn = draft.turn
    if turn.pressed or draft.asked in NOT_WHILE:
        return
    pieces = list(_pieces(turn.text))
    sets = [one for one in pieces if SETS in read_staying(Message.read(turn.text[slice(*one)]))]
    timed = any(told_time(turn.text[slice(*one)]) for one in sets)
    asked = [
        one
        for one in pieces
        if one in sets
        or told_zone(turn.text[slice(*one)])
        or _is_of_it(turn.text[slice(*one)], timed=timed)
    ]
    others = read_staying(turn.reply) - {SETS, *OF_A_FLARE}
    said = list(_pieces(draft.situation.turns[-1].text))  # with what told a fact already
    if not sets or len(asked) == len(said) or others:
        return
    take_on(draft, reminder_wish(draft, " ".join(turn.text[slice(*one)] for one in asked)))
    left = tuple(
        one
        for one in turn.findings.mentions
        if not any(start <= one.start < end for start, end in asked)
    )
    text = blanked(turn.text, asked)
    cut = (replace(part, text=text[part.start : part.end].strip(" ,")) for part in turn.parts)
    parts = tuple(part for part in cut if part.text.strip(" .!?,"))
    draft.turn = replace(turn, text=text.strip(), findings=Findings(left), parts=parts)


def _is_of_it(piece: str, *, timed: bool) -> bool:
    """Whether a piece beside the reminder tells its days, or the time that it has not got yet."""
    if days_off_told(piece) is not None:
        return is_within(piece, "answer_piece")
    of_day = spoken("only_a_time").fullmatch(piece.strip(" .,!").casefold()) is not None
    return not timed and of_day and told_time(piece) is not None


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the pieces; one begins where a reminder is named ("20 mins reminder at 9")."""
    for start, end in pieces_of(text):
        named = spoken("names_a_reminder").search(text, start, end)
        before = text[start : named.start()] if named else ""
        if named and any(sign.isdigit() for sign in before):
            yield start, named.start()
            yield named.start(), end
        else:
            yield start, end
