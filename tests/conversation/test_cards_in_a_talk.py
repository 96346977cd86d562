"""A question finds its card by its own words, with the words before it only where it has none."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.about_backs import ask_backs
from bot.knowledge.conversation.acknowledgements import acknowledgement
from tests.conversation.planning.situations import situation

CARDS = {
    asked: SimpleNamespace(score=1.0, tied=False, words=words, card=SimpleNamespace(id="E-01"))
    for asked, words in {
        "should i rest": "its own",
        "i take ibuprofen is that ok": "of both",
        "i take ibuprofen should i rest": "of both",
    }.items()
}


@pytest.mark.parametrize(
    ("text", "before", "answer"),
    [
        ("should i rest", "i take ibuprofen", "its own"),
        ("is that ok", "i take ibuprofen", "of both"),
        ("is that ok", "", "nobody knows"),
    ],
)
def test_ask_backs_look_at_the_words_before_where_a_question_has_no_card(
    text: str, before: str, answer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shown(draft: Draft, found: SimpleNamespace, part: str) -> None:
        draft.acknowledge(found.words)

    monkeypatch.setattr(ask_backs, "find_card", CARDS.get)
    monkeypatch.setattr(ask_backs, "last_card", lambda draft: None)
    monkeypatch.setattr(ask_backs, "no_card", lambda draft, words: "nobody knows")
    monkeypatch.setattr(ask_backs, "show_found", shown)
    draft = Draft.of(situation(text, {"consent": "no_saving", "story": "told"}))
    draft.asked_of = before
    ask_backs.answer_question(draft)
    assert draft.acknowledged == [answer]


@pytest.mark.parametrize(
    ("text", "values", "follow", "answered", "reason"),
    [
        ("is heat good?", {}, Follow.ON, True, "at the start a card, and the way begins"),
        ("my low back, is heat good?", {}, Follow.ON, False, "a story first of all"),
        ("is bananas?", {}, Follow.ON, False, "no card, and the way begins"),
        ("my low back, is heat good?", {"consent": "agreed"}, Follow.BACK, True, "later a card"),
        ("is bananas?", {"consent": "agreed"}, Follow.BACK, True, "later that there is none"),
    ],
)
def test_ask_backs_let_a_story_come_first(
    text: str,
    values: dict[str, str],
    follow: Follow,
    answered: bool,
    reason: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card = SimpleNamespace(score=1.0, tied=False, words="a card", card=SimpleNamespace(id="E-01"))
    monkeypatch.setattr(ask_backs, "find_card", lambda text: card if "heat" in text else None)
    monkeypatch.setattr(ask_backs, "show_found", lambda draft, *told: draft.acknowledge("a card"))
    draft = Draft.of(situation(text, values))
    assert ask_backs.answer_question(draft) is follow, reason
    assert bool(draft.acknowledged) is answered, reason


def test_ask_backs_say_that_a_wish_is_none_of_theirs() -> None:
    draft = Draft.of(situation("can you send me another one"))
    assert ask_backs.no_card(draft, draft.turn.text) == acknowledgement("no_such_wish")
    asked = ask_backs.no_card(draft, "is bananas good")
    assert asked == acknowledgement("no_card")
