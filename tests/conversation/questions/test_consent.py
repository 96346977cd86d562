"""Consent beside an age and a story, in one line."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.turn import MessagePart
from bot.language.replies.learned.part_reader import places_of_parts
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "intent", "consent", "reason"),
    [
        ("I am 58, yes that's fine", "inform", "agreed", "the age first"),
        ("I am 58, yes that's fine. my neck hurts since May", "inform", "agreed", "and a story"),
        ("yes I'm over 18 and that's ok with me", "inform", "agreed", "in words of its own"),
        ("58, but is it free?", "ask_education", None, "asked, not agreed"),
        ("I am 58, yes it hurts a lot", "inform", None, "a yes of the story"),
        ("yes im 40, in the middle", "inform", "agreed", "an age and a fact behind it"),
        ("yes fine, 44, male if you need that", "inform", "agreed", "an age somewhere"),
        ("sure why not, 33", "inform", "agreed", "a yes in passing"),
        ("i dont want you to keep anything but go on", "inform", "no_saving", "two halves"),
        ("yeh im 31 go on", "inform", "agreed", "a yes as it is written, and an age"),
        ("34 so well over 18, save away", "inform", "agreed", "to saving, in a turn of speech"),
        ("im 29, happy for you to store it", "inform", "agreed", "to storing"),
        ("who says you can keep it?", "inform", None, "asked, and not agreed"),
        ("38 if you must know, and it's fine by me", "inform", "agreed", "a polite if"),
        ("I'm 61, you can keep my answers", "inform", "agreed", "the words of a later wish"),
        ("keep my answers, 45", "inform", "agreed", "the same"),
        ("By all means, I am seventy", "inform", "agreed", "in old words"),
        ("I shouldn't mind at all, 77 next month", "inform", "agreed", "nobody minds"),
        ("not fussed, keep what you like", "inform", "agreed", "the same"),
        ("I'd be perfectly happy for you to store that, 29", "inform", "agreed", "happy to"),
        ("I would mind, so keep nothing", "inform", "no_saving", "somebody minds"),
        ("I'd rather you didn't", "inform", "no_saving", "a polite no"),
        ("I'd be content as long as nothing is stored", "inform", None, "on a condition"),
        ("do you mind telling me what you keep?", "ask_education", None, "asked"),
        ("I crack on at work but my back hurts", "inform", None, "told of work"),
        ("2 please, we get enough stored about us", "inform", "no_history", "a button's number"),
        ("two, thanks. my boss reads everything", "inform", "no_history", "a number in words"),
        ("2 weeks it has hurt", "inform", None, "a number of weeks"),
        ("2 kids and a bad back", "inform", None, "a number of children"),
        ("hello", "greet", None, "a greeting agrees to nothing"),
        ("yes I agree and my neck hurts, I can't look up", "inform", "agreed", "a story in one go"),
        ("I agree and it's the left one not the right", "inform", "agreed", "a fact put right"),
        ("I agree and it is not to be kept", "inform", None, "taken back in the same breath"),
        ("yes it started after lifting a box", "inform", None, "a yes to nothing asked"),
    ],
)
def test_consent_beside_an_age(text: str, intent: str, consent: str | None, reason: str) -> None:
    places = places_of_parts(text)
    parts = tuple(MessagePart(text[at:to], at, to, intent, 0.5) for at, to in places)
    told = situation(text, {slots.ASKED: slots.CONSENT}, intent, parts=parts * (len(parts) > 1))
    assert plan_turn(told).values.get(slots.CONSENT) == consent, reason
