"""The engine as spaCy's users meet it: one pipeline, documents, spans."""

from __future__ import annotations

import weakref
from typing import Any

import pytest
from spacy.language import Language

from bot.language.components import load_nlp
from bot.language.gc_pause import gc_paused
from bot.language.pipeline import engine
from bot.language.text.message import Message

TEXT = "My lower bck hurts,  no numbness\nand i cant feel my bum"


@pytest.fixture(scope="module")
def nlp() -> Language:
    loaded = load_nlp()
    loaded.enable_pipe("spans")
    return loaded


def test_documents_hold_the_text_as_it_was_written(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert [token.text for token in doc][:4] == ["My", "lower", "bck", "hurts"]
    assert [token._.corrected for token in doc][:4] == ["my", "lower", "back", "hurts"]
    assert [doc.text[token.idx : token.idx + len(token)] for token in doc] == [*map(str, doc)]


def test_documents_tell_what_the_engine_tells(nlp: Language) -> None:
    assert nlp(TEXT)._.findings == engine().understand(TEXT)


def test_spans_show_lexicon_cues_and_mentions(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert ("cant feel", "numb") in {(span.text, span.label_) for span in doc.spans["lexicon"]}
    assert [(span.text, span.label_) for span in doc.spans["cues"]] == [("no", "DENIED")]
    told = {(span.label_, span.kb_id_, span._.status) for span in doc.spans["mentions"]}
    assert {("region", "low_back", "present"), ("quality", "numb", "denied")} <= told


def test_spacy_forgets_the_words_of_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = engine()
    reader.understand("my frobnicator hurts")
    monkeypatch.setattr("bot.language.pipeline.FORGETS_AFTER", 1)
    reader.understand("my back hurts")
    assert "frobnicator" not in reader._nlp.vocab.strings


@pytest.mark.parametrize("text", [TEXT, "my left leg, no wait, the right one, since 2 weeks"])
def test_a_message_goes_once_it_is_read(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    reader, read = engine(), Message.read
    kept: list[weakref.ref[Message]] = []

    def watched(*given: Any) -> Message:
        message = read(*given)
        kept.append(weakref.ref(message))
        return message

    monkeypatch.setattr(Message, "read", watched)
    with gc_paused():
        reader.understand(text)
        assert [one() for one in kept] == [None]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "<b>numb</b> leg", "12:30:5", "\u2028x"])
def test_documents_take_odd_texts(nlp: Language, text: str) -> None:
    assert len(nlp(text).text.rstrip()) <= len(text)
