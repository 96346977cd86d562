"""A question finds its card by its own words, with the words before it only where it has none."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bot.conversation.planning.draft import Draft
from bot.conversation.requests import ask_backs
from tests.conversation.planning.situations import situation

CARDS = {
    asked: SimpleNamespace(words=words, card=SimpleNamespace(id="E-01"))
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
