"""Greetings, thanks, help and what else is said in between."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow, Request
from bot.conversation.intake.readback import sentence
from bot.conversation.requests.about_backs.ask_backs import answer_question
from bot.conversation.requests.about_backs.showing_cards import last_card, tell_more
from bot.conversation.session.done_so_far import FROM_THE_FIRST, first_open, left_open
from bot.conversation.session.session import LATER, begin_session, went_further_out
from bot.conversation.words.interruptions import asks_something
from bot.conversation.words.putting_off import wants_to_begin
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.routine.session_words import load_session_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.text.message import Message

NOW = "now"  # value of the slot `together`: the session is under way
DONE = "done"  # value of the slot `closed`: the session is over


def greet(draft: Draft) -> Follow:
    """Hello at any time: the welcome, the last visit, or simply hello in the middle."""
    if parts_politely(draft):
        draft.acknowledge(acknowledgement("farewell"))
        return Follow.LISTEN
    if draft.asked:
        draft.acknowledge(acknowledgement("greeted"))
        first = draft.turn.number == 1 or draft.asked in (slots.CHECK_IN, slots.DUE)
        told = draft.situation.turns[:-1]
        if told and all(one.intent == "greet" for one in told):
            first = False  # a page that is opened says how it went before a word is written
        return Follow.WHOLE if first else Follow.BACK  # a visit begins: nothing was asked yet
    draft.set(**{slots.CLOSED: None})
    return Follow.ON


def parts_politely(draft: Draft) -> bool:
    """Whether "thank you, good evening" takes leave, behind a session or in a pause of it."""
    over = draft.asked is None and draft.values.get(slots.CLOSED) == DONE
    over |= draft.asked == slots.RATING
    rests = bool(draft.values.get(slots.PAUSED))
    polite = spoken("parts_politely").search(draft.turn.text) is not None
    more = asks_something(draft.turn.text) or Message.read(draft.turn.text).numbers()
    return polite and (over or rests) and not more and not draft.turn.pressed


def says(response: str) -> Request:
    """Return a request that is answered by one response."""

    def answer(draft: Draft) -> Follow:
        draft.say(response)
        return Follow.BACK

    return answer


def say_what_it_does(draft: Draft) -> Follow:
    """Say what the guide does, where that is asked, or in few words.

    A longer question that only sounds so ("what can I use to measure it?") is answered as one.
    """
    text = draft.turn.text
    few = draft.turn.pressed or is_within(draft.situation.turns[-1].text, "bare_reply")
    if few or spoken("asks_what_it_does").search(text):
        draft.say("utter_help")
        return Follow.BACK
    return answer_question(draft)


def begins_visit(draft: Draft) -> bool:
    """Whether somebody who is known comes back with these words, and nothing has begun yet."""
    values = draft.values
    begun = draft.asked is not None or values.get(slots.TOGETHER) is not None
    return not begun and draft.turn.number == 1 and bool(values.get(slots.RETURNING))


def remark(draft: Draft) -> Follow:
    """A word in passing; who comes back with one ("sorry, busy week") is greeted."""
    if begins_visit(draft):
        return greet(draft)
    return says("utter_chitchat")(draft)


def resume(draft: Draft) -> Follow:
    """Ask the open question again; a surface that goes on (`/resume`) wants it whole."""
    if draft.asked:
        return Follow.WHOLE if draft.turn.pressed else Follow.BACK
    return move_on(draft)


def take_up_again(draft: Draft) -> bool:
    """Go on with a session that was left before all of it was done; False where nothing is open.

    What was left out stays left out, and nothing goes on where pain went further out.
    """
    if not left_open(draft.values, draft.situation.now) or once_more_now(draft.turn.text):
        return False
    draft.set(**{slots.TOGETHER: NOW, slots.EXERCISE: first_open(draft.values, FROM_THE_FIRST)})
    draft.set(**{slots.CLOSED: None, slots.PAUSED: None, slots.RATING: None})
    return True


def move_on(draft: Draft) -> Follow:
    """Words that move things on where nothing is asked; a session that is done stays so.

    What was left open in it comes first; it begins anew where that is said ("once more", "start").
    """
    if draft.asked is None:
        if draft.values.get(slots.CLOSED) == DONE:
            if take_up_again(draft) or _begin_what_waits(draft):
                return Follow.ON
            if not once_more_now(draft.turn.text):
                waits = went_further_out(draft.values)  # no session is offered then
                draft.acknowledge("" if waits else acknowledgement("session_over"))
                return Follow.LISTEN
            draft.set(**{slots.TOGETHER: None, slots.EXERCISE: 0, slots.RATING: None})
            draft.set(**{slots.REPROMPT: "simpler", slots.ASKED: slots.TOGETHER})
        draft.set(**{slots.CLOSED: None})
    return Follow.ON


def _begin_what_waits(draft: Draft) -> bool:
    """Begin a session that was put off, or ask whether it begins now; False where none waits."""
    waits = draft.values.get(slots.TOGETHER) == LATER and not draft.values.get(slots.FEEDBACK)
    if not waits or not draft.values.get(slots.ROUTINE) or went_further_out(draft.values):
        return False
    text = draft.turn.text
    if load_session_words()[NOW].said_in(text) or draft.turn.intent == "resume":
        draft.set(**begin_session())
    else:
        draft.set(**{slots.TOGETHER: None, slots.REPROMPT: "simpler", slots.CLOSED: None})
        draft.set(**{slots.ASKED: slots.TOGETHER})
    return True


def begin_put_off(draft: Draft) -> Follow | None:
    """Begin a session that was put off, where words want that ("no, I said let's go, now")."""
    said = draft.situation.turns[-1].text
    if draft.asked is not None or draft.turn.pressed or not wants_to_begin(said):
        return None
    return Follow.ON if _begin_what_waits(draft) else None


def tell(draft: Draft) -> Follow:
    """What is told where nothing is asked is noted, and a question in it answered.

    A session that is over begins anew when that is said, not because something was told.
    """
    over = draft.asked is None and draft.values.get(slots.CLOSED) == DONE
    if not over or once_more_now(draft.turn.text):
        return move_on(draft)
    return answer_question(draft) if asks_something(draft.turn.text) else Follow.ON


def once_more_now(text: str) -> bool:
    """Whether a session that is over is wanted once more, now."""
    return spoken("once_more_now").match(text.strip().casefold()) is not None


def short_reply(draft: Draft) -> Follow:
    """Yes, no or not sure where nothing is asked: to the card shown last, or on with the way."""
    if last_card(draft) is not None:
        return Follow.BACK if draft.turn.intent == "deny" else tell_more(draft)
    new = draft.values.get(slots.CONSENT) is None
    moves = new or draft.turn.intent == "affirm" or draft.turn.tells_facts
    return move_on(draft) if moves else not_understood(draft)


def not_understood(draft: Draft) -> Follow:
    """Say what was got, and ask for other words; who comes back with them is greeted first."""
    if begins_visit(draft):
        return Follow.ON
    heard = sentence(draft.facts)
    if heard:
        draft.acknowledge(acknowledgement("so_far", facts=heard))
    draft.say("utter_not_understood")
    return Follow.LISTEN
