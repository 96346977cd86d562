"""What is told and serves nothing is thanked for; a bare reply is not."""

from __future__ import annotations

import pytest

from tests.conversation.test_questions_in_talks import said

LOW = {"regions": ["low_back"], "side": "left", "stage": "subacute", "duration_days": 35}
READBACK = {"consent": "no_saving", "story": "told", "open_question": "readback", **LOW}
PAIN = {**READBACK, "readback": "confirmed", "open_question": "nrs"}
GENERAL = {
    **PAIN,
    "nrs": 5,
    "radiation": "none",
    "screen_nerves": "answered",
    "open_question": "screen_general",
}
HEARD, IN_WORDS, BOUT = "Thank you for telling me", "As a rough number", "had it before is common"


@pytest.mark.parametrize(
    ("text", "values", "words", "reason"),
    [
        ("Yes. I've tried heat and a rub, only half helped", READBACK, HEARD, "what was tried"),
        ("Correct. My doctor called it a muscle strain by the way.", READBACK, HEARD, "a name"),
        ("yes, I also wear varifocals, no idea if that matters", READBACK, HEARD, "of the body"),
        ("right. My GP did bloods, all fine.", READBACK, HEARD, "what was looked at"),
        ("that's right. had it once before, it cleared up by itself", READBACK, BOUT, "a bout"),
        ("I don't do numbers. I can work but I'm grumpy by teatime.", PAIN, IN_WORDS, "in words"),
        ("It's sore but I can get through a day's work.", PAIN, IN_WORDS, "what it lets one do"),
    ],
)
def test_what_is_told_is_not_passed_over(
    text: str, values: dict[str, object], words: str, reason: str
) -> None:
    assert words in said(text, dict(values)), reason


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("yes that's me alright", READBACK, "no more than the yes"),
        ("yes, spot on, thanks", READBACK, "thanks"),
        ("it's the left side and six weeks", READBACK, "facts, which are noted"),
        ("5, hate this", PAIN, "the number"),
        ("why do you ask", PAIN, "a question"),
        ("none", GENERAL, "the list"),
        ("none of them apply to me", GENERAL, "the list in more words"),
    ],
)
def test_a_bare_reply_is_not_thanked_for(text: str, values: dict[str, object], reason: str) -> None:
    told = said(text, dict(values))
    assert not any(one in told for one in (HEARD, IN_WORDS, BOUT)), reason
