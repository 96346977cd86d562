"""The learned choice says what it chose, by which words and for which reasons."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.pain.pain_choice import SEVERAL, choice_fields
from bot.labels.reading import read_message
from bot.language.context import Context
from bot.language.slots.slot_model import load_slot_model
from bot.language.slots.slot_reading import BY_WORDS
from tests.examples import examples

TODAY = Context(today=date(2026, 11, 20))
REASON = re.compile(r".+ \([+-]\d+\.\d\)")

CHOSEN = [
    ("low back since i lifted a sofa on sunday", "trigger", "lift", "an event with a day"),
    ("i drive a lorry 10 hours a day. low back went when i lifted a fridge", "trigger", "lift",
     "the event, not the trade"),
    ("gardening is fine, it is the long drives that do my back in", "trigger", "long_drive",
     "what is fine did not do it"),
    ("low back pain came on slowly over months", "onset", "gradual", "said in so many words"),
    ("neck sore for three weeks, i had my hip done six years ago", "stage", "acute",
     "the operation has its own time"),
    ("i sit at a desk all day and smoke twenty a day, neck ache", "lifestyle", "sitting",
     "a fact of the days"),
    ("low back, shooting down the back of my right leg to the foot", "radiation", "leg",
     "it travels"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "field", "value", "reason"), CHOSEN)
def test_pain_choice_says_why(text: str, field: str, value: str, reason: str) -> None:
    told = read_message(text, TODAY, explain=True)["explain"][field]
    chosen = [line for line in told if line["value"] == value and line["status"] == "present"]
    assert chosen, reason
    for line in chosen:
        assert line["words"]
        assert line["rule"]
        assert line["cues"], "the explanation names the main reasons"
        assert all(REASON.fullmatch(cue) for cue in line["cues"])


def test_pain_choice_gives_its_strongest_reasons_first() -> None:
    told = read_message("low back since i lifted a sofa on sunday", TODAY, explain=True)["explain"]
    weights = [float(cue.rsplit("(", 1)[1].rstrip(")")) for cue in told["trigger"][0]["cues"]]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] > 0


def test_pain_choice_keeps_what_is_denied_apart() -> None:
    labels = read_message("my husband smokes, neck ache", TODAY, explain=True)
    assert labels["lifestyle"] == []
    told = labels["explain"]["lifestyle"]
    assert [(line["value"], line["status"]) for line in told] == [("smoking", "other_person")]


WORDS = sorted(load_slot_model().words.by_word("word"))


@examples(100)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_pain_choice_stays_with_the_values_of_the_schema(text: str) -> None:
    labels = read_message(text, TODAY, explain=True)
    for field, values in choice_fields().items():
        held = labels[field] if field in SEVERAL else [labels[field]] * (labels[field] is not None)
        assert set(held) <= set(values)
        for line in labels["explain"].get(field, ()):
            assert line["rule"] == BY_WORDS or line["words"]
