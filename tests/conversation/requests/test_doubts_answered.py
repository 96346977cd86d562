"""What a doubter asks of the guide is answered in short, from what is known."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversation.test_questions_in_talks import CHECKS, INTAKE, ROUTINE, SESSION, said

PREGNANT = {**INTAKE, "conditions": ["pregnancy"]}
FIBROMYALGIA = {**ROUTINE, "conditions": ["fibromyalgia"]}
KEPT = {**INTAKE, "consent": "agreed"}


@pytest.mark.parametrize(
    ("text", "values", "words", "reason"),
    [
        ("are you as good as a real therapist?", INTAKE, "Nobody has compared", "in its place"),
        ("can you replace my osteopath", CHECKS, "Nobody has compared", "another word for it"),
        ("is there any proof that moving helps?", ROUTINE, "Reviews of many trials", "proof"),
        ("how big is the effect then?", INTAKE, "about a third", "how much"),
        ("have these home tests been validated?", CHECKS, "Single home checks are rough", "checks"),
        ("where is the proof that sitting shortens hips?", ROUTINE, "Not much", "of a claim"),
        ("red flags are useless, no?", INTAKE, "most single signs are weak", "of the lists"),
        ("is there a study on the plank?", SESSION, "Not for one move alone", "of one move"),
        ("when is it time to book a physio?", ROUTINE, "after about 6 weeks", "when"),
        ("when do I ring the maternity unit?", PREGNANT, "bleeding or fluid", "in pregnancy"),
        ("must I answer all the questions every day?", KEPT, "how it went", "kept answers"),
        ("are you asking me the same again tomorrow?", INTAKE, "begin anew", "nothing is kept"),
        ("will I ever be well again?", FIBROMYALGIA, "do better with time", "of an illness"),
        ("may I carry on for my dad?", INTAKE, "Yes, go on", "for another"),
    ],
)
def test_doubts_answered_from_what_is_known(
    text: str, values: dict[str, Any], words: str, reason: str
) -> None:
    assert words in said(text, values), reason


@pytest.mark.parametrize(
    ("text", "values", "words", "reason"),
    [
        ("is heat better for my back than ice?", INTAKE, "Nobody has compared", "of two things"),
        ("is sitting bad for me?", ROUTINE, "Not much.", "no proof is asked for"),
        ("when do I ring the hospital?", ROUTINE, "bleeding or fluid", "nobody is pregnant"),
        ("will I ever run again?", FIBROMYALGIA, "do better with time", "of a sport"),
        ("can I go on for ten minutes?", SESSION, "Yes, go on. Answer", "for nobody else"),
        ("should I see a physio?", ROUTINE, "after about 6 weeks, when it keeps", "whether"),
    ],
)
def test_doubts_answered_leave_what_is_another_question(
    text: str, values: dict[str, Any], words: str, reason: str
) -> None:
    assert words not in said(text, values), reason
