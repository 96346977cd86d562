"""Now or later, also behind a word of praise and with more in the message."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.together import LATER, NOW, TogetherQuestion
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
    ],
)
def test_together_is_answered_behind_praise(text: str, said: str | None, reason: str) -> None:
    draft = Draft.of(situation(text, {slots.ASKED: slots.TOGETHER}))
    TogetherQuestion().take(draft)
    assert draft.values.get(slots.TOGETHER) == said, reason
