"""Reasons of the learned choice are said in plain words."""

from __future__ import annotations

import re

import pytest

from bot.language.slots.slot_model import load_slot_model
from bot.language.slots.slot_reasons import plainly

SAID = [
    ("word lift", "'lift' in the message", "a word"),
    ("pair since monday", "'since monday' in the message", "two words"),
    ("class heavy_thing, past", "a word for heavy thing, told in the past", "a class, in a tense"),
    ("classes desk_work and sitting", "words for desk work and for sitting together", "two"),
    ("place low_back", "pain in the low back", "a region by its name"),
    ("place back", "pain in the back", "the back with no part named"),
    ("trigger brings long_sit", "long sit told as what brings it on", "found anywhere"),
    ("told as events of lift", "told as an event", "a form of the grammar"),
    ("done once, told as told", "done once, told as what happened", "a sign with its form"),
    ("is low_back, by rule present", "by rule present", "the verdict of the rules"),
    ("'since' right before it", "'since' right before it", "plain already"),
]  # fmt: skip
CODE = re.compile(r"_|^(class|classes|stem|pair|word|place|fact|activity|trigger) \w")


@pytest.mark.parametrize(("name", "words", "reason"), SAID)
def test_choice_reasons_plainly(name: str, words: str, reason: str) -> None:
    assert plainly(name) == words, reason


def test_choice_reasons_name_no_feature_by_its_code() -> None:
    model = load_slot_model()
    names = [*model.names, *(sign for signs in model.signs.values() for sign in signs)]
    shown = {plainly(name) for name in names}
    assert [words for words in shown if CODE.match(words) or re.search(r"[a-z]_[a-z]", words)] == []
