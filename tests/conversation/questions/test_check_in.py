"""How it has been since the last visit: in other words, and left out for the routine."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.check_in import CheckInQuestion, take_feeling_told
from bot.conversation.questions.question import Taken
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks


@pytest.mark.parametrize(
    ("text", "taken", "said", "reason"),
    [
        ("nah nothing new", Taken.ANSWERED, "same", "no news is the same"),
        ("as usual", Taken.ANSWERED, "same", "as ever"),
        ("a bit easier", Taken.ANSWERED, "better", "easier"),
        ("sorer", Taken.ANSWERED, "worse", "sorer"),
        ("worse for two days and then fine", Taken.ANSWERED, "same", "it is over"),
        ("not bad today", Taken.ANSWERED, "same", "a small word turns the other round"),
        ("oh, not too bad thanks", Taken.ANSWERED, "same", "the same, in more words"),
        ("no worse", Taken.ANSWERED, "same", "nothing has grown"),
        ("could be worse", Taken.ANSWERED, "same", "it is not"),
        ("did two days, about the same", Taken.ANSWERED, "same", "behind something else"),
        ("can't complain", Taken.ANSWERED, "same", "as people say it"),
        ("my back has gone again, spasm since sunday", Taken.ANSWERED, "worse", "gone again"),
        ("the pain has gone", Taken.ANSWERED, "better", "gone for good"),
        ("yes go", Taken.ANSWERED, "skipped", "on to the routine"),
        ("ok let's do it", Taken.ANSWERED, "skipped", "on to the routine, agreed"),
        ("show me my routine", Taken.ANSWERED, "skipped", "asked for"),
        ("is it the same for everybody?", Taken.UNCLEAR, None, "a question tells nothing"),
        ("going to work now", Taken.UNCLEAR, None, "of something else"),
    ],
)
def test_check_in_is_answered_in_other_words(
    text: str, taken: Taken, said: str | None, reason: str
) -> None:
    draft = Draft.of(situation(text, {slots.ASKED: slots.CHECK_IN}))
    assert CheckInQuestion().take(draft) is taken, reason
    assert draft.values.get(slots.CHECK_IN) == said, reason


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("back is a 2", "same", "as last time"),
        ("it's a 3 today", "same", "a point is chance"),
        ("pain is 0 now", "better", "two points less"),
        ("back is 6", "worse", "four points more"),
        ("2", "same", "a number alone is the pain"),
        ("3", "same", "and no third button"),
        ("0", "better", "nor the hour of a reminder"),
        ("did it 2 days", None, "days"),
        ("is a 2 all right?", None, "a question"),
    ],
)
def test_check_in_is_answered_by_the_pain_of_now(text: str, said: str | None, reason: str) -> None:
    assert weeks().history.pain_of_last_day() == 2
    values = {**COMES, slots.ASKED: slots.CHECK_IN, slots.WEEKS: weeks().as_dict(), slots.DUE: None}
    draft = Draft.of(situation(text, values))
    CheckInQuestion().take(draft)
    assert draft.values.get(slots.CHECK_IN) == said, reason


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("hiya, back is 3, did it 2 days of the 3", "same", "by the pain of now"),
        ("hello, back is 6", None, "worse by the numbers is asked about"),
        ("hi, did 2 days since, about the same", "same", "told in the greeting"),
        ("hello, no real change", "same", "in other words"),
        ("hi, the same plan please", None, "of the plan"),
        ("morning, about the same time as always", None, "of an hour"),
        ("hello", None, "nothing is told"),
    ],
)
def test_check_in_takes_what_a_greeting_tells(text: str, said: str | None, reason: str) -> None:
    values = {**COMES, slots.ASKED: None, slots.RETURNING: {"last": "low back"}, slots.DUE: None}
    values[slots.WEEKS] = weeks().as_dict()
    draft = Draft.of(situation(text, values))
    take_feeling_told(draft)
    assert draft.values.get(slots.CHECK_IN) == said, reason
