"""A reminder asked for beside something else: it is set, and what stands beside it is heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.check_in_steps import PAIN, topic_now
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.questions.reminder_time import reminder_wish, take_on
from bot.conversation.requests.about_the_guide.programme_questions import asked_outright
from bot.conversation.requests.reminder_requests import rests_for_long
from bot.conversation.words.line_pieces import Range, pieces_of
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.findings import Findings
from bot.language.replies.told.staying import read_staying
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message import Message
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import ends_with_mark
from bot.reminders.told_days import days_off_told
from bot.reminders.told_time import told_time
from bot.reminders.told_zone import told_zone

REMINDER_ON = "reminder_on"  # whether one is on is a question about the guide
SETS, RESTS, RESTS_LONG = "reminder_set", "reminder_rest", "reminder_rest_long"
OF_A_FLARE = (  # read of its own words, beside the reminder
    *("flare_faint", "flare_hinted", "flare_likely", "flare_rather", "flare_slight"),
    "maybe_flare",
)
NOT_WHILE = (slots.CONSENT, slots.REMINDER, slots.GOAL, slots.FLARE_PLAN)


def take_reminder_beside(draft: Draft) -> None:
    """Set a reminder that a piece of the message asks for; the rest of it is left as the turn.

    A time alone beside that piece is its time ("tomorrow morning, 6.45 ping me"), a place whose
    clock it is belongs to it ("at 7 pm, London time").
    """
    if _take_told_in_full(draft):
        return
    turn = draft.turn
    asks = asked_outright(turn.text, REMINDER_ON)
    if asks or turn.pressed or draft.asked in NOT_WHILE or changes_reminder(draft, turn.text):
        return
    pieces = list(_pieces(turn.text))
    sets = [one for one in pieces if _sets(draft, turn.text[slice(*one)])]
    asked = [*sets, *_of_it(turn.text, pieces, sets)]
    asked = [one for one in pieces if one in asked]
    rests: tuple[str, ...] = (
        () if weeks_of(draft).reminder else (RESTS,)
    )  # there is none that could rest
    rests += () if rests_for_long(draft) else (RESTS_LONG,)
    others = read_staying(turn.reply) - {SETS, *OF_A_FLARE, *rests}
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


def _take_told_in_full(draft: Draft) -> bool:
    """Take a sentence that wishes for one with its days and its hour, in commas or as a question.

    "Could you remind me on Tuesdays, Thursdays and Saturdays, after breakfast at half past eight?"
    """
    turn = draft.turn
    if turn.pressed or draft.asked in NOT_WHILE:
        return False
    for start, end in parts_of(turn.text):
        said = turn.text[start:end]
        wished = spoken("wishes_to_be_reminded").match(said) is not None and not _plainly(said)
        wished |= _behind_a_session(draft, said)
        whole = days_off_told(said) is not None and told_time(said) is not None
        others = read_staying(Message.read(said)) & {"reminder_stop", RESTS, RESTS_LONG}
        if wished and whole and not others:
            take_on(draft, reminder_wish(draft, said))
            draft.leave_words(start, end)
            return True
    return False


def _plainly(said: str) -> bool:
    """Whether it is told in one go, which the request for a reminder reads itself."""
    return not ends_with_mark(said) and "," not in said


def _behind_a_session(draft: Draft, said: str) -> bool:
    """Whether it is only days and an hour, right where a reminder is offered: behind a session."""
    if draft.asked is not None or not draft.values.get(slots.CLOSED):
        return False
    plain = as_heard(said.strip(" .,!?"))
    return spoken("only_of_a_reminder").fullmatch(plain) is not None


def changes_reminder(draft: Draft, text: str) -> bool:
    """Whether words are only days or a time, where a reminder is on ("10 o'clock, not 8").

    At a check-in days alone may be those on which it was done, or was worse; "morning" may be a
    greeting.
    """
    if not (weeks_of(draft).reminder or draft.values.get(slots.REMINDER_TIME)):
        return False
    said = as_heard(text.strip(" .,!?"))
    if spoken("only_of_a_reminder").fullmatch(said) is None:
        return False
    if spoken("number_alone").fullmatch(said) is not None:
        return False  # "0" rates the pain
    days = bool(days_off_told(said))
    rates = topic_now(draft.values) == PAIN  # which no day answers
    off = draft.asked != slots.DUE or rates or spoken("reminder_not_on").search(said) is not None
    greets = draft.turn.intent == "greet" and not _tells_hour(said)
    return (days and off) or (_is_sure(said) and not greets)


def _sets(draft: Draft, piece: str) -> bool:
    """Whether a piece asks for one; a word alone changes none ("a tablet morning and night")."""
    if SETS in read_staying(Message.read(piece)):
        return True
    is_part = piece.strip() != draft.turn.text.strip()
    one_word = " " not in piece.strip() and not _tells_hour(piece)
    return not (is_part and one_word) and changes_reminder(draft, piece)


def _of_it(text: str, pieces: Sequence[Range], sets: Sequence[Range]) -> Iterator[Range]:
    """The pieces beside the reminder that tell its place, its days, or the time it has not got.

    A number alone is its time only where no other is surely one, and it stands behind the wish.
    """
    others = [one for one in pieces if one not in sets]
    clocks = [one for one in others if _is_of_a_clock(text[slice(*one)])]
    timed = any(_tells_hour(text[slice(*one)]) for one in (*sets, *clocks))
    for one in others:
        piece = text[slice(*one)]
        days = days_off_told(piece) is not None and is_within(piece, "answer_piece")
        alone = not timed and bool(sets) and one > sets[0] and _is_only_a_time(piece)
        denied = spoken("denied_time").match(f"{piece.strip().casefold()},") is not None
        if told_zone(piece) or days or one in clocks or alone or denied:
            yield one


def _is_of_a_clock(piece: str) -> bool:
    """Whether a piece begins with a time that is surely one ("6 in the evening", "18:00")."""
    said = piece.strip(" .,!").casefold()
    return _is_sure(said) and spoken("opens_with_a_time").match(said) is not None


def _is_sure(said: str) -> bool:
    time = told_time(said)
    marked = spoken("hour_of_a_clock").search(said) is not None
    return time is not None and (time.sure or marked)


def _tells_hour(piece: str) -> bool:
    return told_time(piece) is not None and any(sign.isdigit() for sign in piece)


def _is_only_a_time(piece: str) -> bool:
    said = piece.strip(" .,!").casefold()
    return spoken("only_a_time").fullmatch(said) is not None and told_time(said) is not None


def _pieces(text: str) -> Iterator[Range]:
    """Yield the pieces; one begins where a reminder is named ("20 mins reminder at 9")."""
    for start, end in pieces_of(text):
        named = spoken("names_a_reminder").search(text, start, end)
        before = text[start : named.start()] if named else ""
        if named and any(sign.isdigit() for sign in before):
            yield start, named.start()
            yield named.start(), end
        else:
            yield start, end
