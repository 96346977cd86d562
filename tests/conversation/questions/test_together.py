"""Now or later, also behind a word of praise and with more in the message."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions.together import LATER, NOW, TogetherQuestion
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("Lovely, yes, let's do it. I walk twenty minutes twice a day already", NOW, "praise"),
        ("oh that looks good, yes. my knees are fine with that", NOW, "more praise"),
        ("thanks, no, my bus is here", LATER, "thanks before a no"),
        ("great, I walk a lot already", None, "praise alone begins nothing"),
        ("I'm out with the dogs right now", None, "where somebody is"),
        ("I'm ready now", NOW, "ready"),
        ("nice one", None, "and says nothing"),
        ("fine lets go before my next call", NOW, "before something else, so now"),
        ("A lot of text. Yes, together now", NOW, "behind a remark"),
        ("i cant go now", LATER, "a go that is denied"),
        ("no, lets not go", LATER, "denied in another way"),
        ("let's go after my next call", LATER, "behind something else"),
        ("not now kids are about. tonight once theyre in bed", LATER, "two sentences"),
        ("in a meeting in 2 mins so it'll have to wait till lunch", LATER, "it has to wait"),
        ("Let me do it after the kids are asleep, say nine.", LATER, "after something"),
        ("my husband needs the room, maybe in an hour", LATER, "a time at the end"),
        ("saving this for bedtime", LATER, "saved for then"),
        ("I will do tonight at home, now is office", LATER, "a 'now' that is of the place"),
        ("gimme till the weekend", LATER, "a while wanted"),
        ("not with the baby on my arm", LATER, "who is there"),
        ("I'd rather leave it till Sunday", LATER, "a day"),
        ("I'll go through them when I'm off the train", LATER, "when"),
        ("let's do it before they're back", None, "before something is now, and is no put off"),
        ("make it 10 minutes after work", None, "minutes are a wish for the list"),
    ],
)
def test_together_is_answered_behind_praise(text: str, said: str | None, reason: str) -> None:
    draft = Draft.of(situation(text, {slots.ASKED: slots.TOGETHER}))
    TogetherQuestion().take(draft)
    assert draft.values.get(slots.TOGETHER) == said, reason


def test_together_begins_though_the_words_sound_like_a_skip() -> None:
    asked = {**OPEN[slots.TOGETHER], slots.ASKED: slots.TOGETHER}
    told = situation("fine lets go before my next call", asked, "skip", 0.9)
    assert plan_turn(told).values.get(slots.TOGETHER) == NOW


@pytest.mark.parametrize(
    ("text", "begins", "reason"),
    [
        ("no i said lets go, NOW", True, "a no to what was understood"),
        ("no wait, start it now", True, "start"),
        ("no, not now", False, "denied"),
    ],
)
def test_together_put_off_begins_where_it_is_wanted(text: str, begins: bool, reason: str) -> None:
    waits = {**OPEN[slots.TOGETHER], slots.ASKED: None, slots.TOGETHER: LATER}
    waits = {**waits, slots.CLOSED: "done", slots.FEEDBACK: None}
    draft = plan_turn(situation(text, waits, "deny", 0.9))
    assert (draft.asked == slots.EXERCISE_FEEDBACK) == begins, reason


@pytest.mark.parametrize(
    ("text", "begins", "reason"),
    [
        ("yes, and tonight again", True, "a yes first, and once more"),
        ("yes let's, then again tonight", True, "let's first"),
        ("yes now. I'll do it at lunch as well", True, "now, and at lunch too"),
        ("ok now, I'll do the walk later", True, "now, and the walk later"),
        ("yes, I'll begin when I have my shoes on", True, "shoes first"),
        ("later. Cold water swimming yes or no", False, "a plain later, and a question"),
        ("why do you need to know how much I sit, later", False, "a question, and later"),
        ("I will do tonight at home, now is office", False, "a 'now' that is of the place"),
        ("yes, tonight", False, "a yes that is of tonight"),
        ("yes but not now", False, "a yes with a but"),
    ],
)
def test_a_yes_that_stands_first_begins(text: str, begins: bool, reason: str) -> None:
    waits = {**OPEN[slots.TOGETHER], slots.ASKED: slots.TOGETHER}
    draft = plan_turn(situation(text, waits, "inform", 0.5))
    assert draft.values.get(slots.TOGETHER) == (NOW if begins else LATER), reason
