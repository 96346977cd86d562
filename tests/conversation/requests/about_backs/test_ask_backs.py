"""What no card knows: a question is told so in one short sentence, a statement never is."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.about_backs.ask_backs import answer_question
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {"consent": "no_saving", "story": "told", "regions": ["neck"]}


@pytest.mark.parametrize(
    ("text", "quoted", "reason"),
    [
        ("is it the zibbet?", True, "a question by its first word and its mark"),
        ("zibbet any use", True, "a question by its end alone"),
        ("what about the zibbet", True, "no mark"),
        ("when I look up for clean the zibbet is bad", False, "a statement that begins with when"),
        ("she is 82", False, "a remark that was taken for a question"),
        ("Atlantis", False, "a name"),
        ("had the zibbet on n off for years", False, "a report without its subject"),
        ("did the zibbet after two of the shifts and it twinged", False, "a report"),
        ("will zibbet", False, "too little to ask about, and no mark"),
        ("far?", True, "a mark"),
    ],
)
def test_ask_backs_answers_only_questions(text: str, quoted: bool, reason: str) -> None:
    told = situation(text, {**TOLD, slots.ASKED: "side"}, intent="ask_education")
    draft = Draft.of(told)
    assert answer_question(draft) is Follow.BACK, reason
    assert any("I don't know that one" in said for said in draft.acknowledged) is quoted, reason


@pytest.mark.parametrize(
    ("text", "refused", "reason"),
    [
        ("can we swap the zibbet for something?", True, "the guide is asked to do it"),
        ("could I do the short zibbet", True, "what the guide has"),
        ("could I get a zibbet too?", False, "what may become of them"),
        ("can I do zibbets in it?", False, "what they may do themselves"),
    ],
)
def test_ask_backs_refuses_only_what_it_was_asked_to_do(
    text: str, refused: bool, reason: str
) -> None:
    draft = Draft.of(situation(text, {**TOLD, slots.ASKED: "side"}, intent="ask_education"))
    answer_question(draft)
    assert ("as you put it" in " ".join(draft.acknowledged)) is refused, reason


@pytest.mark.parametrize(
    ("text", "sends", "reason"),
    [
        ("is the zibbet any use?", False, "nothing of medicine: one short sentence"),
        ("is zibbet any good for diabetes?", True, "a medicine: who can say, and the paper"),
    ],
)
def test_ask_backs_names_who_can_say_only_of_medicine(text: str, sends: bool, reason: str) -> None:
    draft = Draft.of(situation(text, {**TOLD, slots.ASKED: "side"}, intent="ask_education"))
    answer_question(draft)
    (said,) = draft.acknowledged
    assert ("pharmacist" in said) is sends, reason
    assert ("put it on my paper" in said) is sends, reason
    assert text not in said, "nothing is quoted back"
