"""Lists of questions become kinds as they are learned; each kind has something that answers it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.conversation.requests.asked_kinds import known_answers
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.language.replies.learned.question_kind_reader import (
    QuestionKindReader,
    load_question_kind_reader,
)
from learning.kinds.labelled_kinds import all_kinds, kinds_in
from learning.kinds.train_kinds import learn, measured

ROWS = (
    {"text": "how many days a week", "kind": "about_guide/times_a_week"},
    {"text": "do I need a scan", "kind": "about_guide/need_scan"},
)


def test_kinds_with_one_answer_are_learned_as_one(tmp_path: Path) -> None:
    path = tmp_path / "made.jsonl"
    path.write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    assert [one.kind for one in kinds_in(path)] == ["about_guide/how_often", "of_backs"]


def test_every_kind_that_was_learned_has_an_answer() -> None:
    settings = load_question_kinds()
    learned = {one.kind for one in all_kinds()} - {settings.nothing, settings.of_backs}
    assert learned <= load_question_kind_reader().kinds
    ways = {way for kind in learned for way in settings.ways_of(kind)}
    assert ways <= known_answers()


def test_settings_name_only_kinds_that_are_learned() -> None:
    settings, kinds = load_question_kinds(), load_question_kind_reader().kinds
    assert {*settings.ways, *settings.learned_as.values()} <= kinds
    assert all(kinds.intersection(group) for group in settings.near)


def test_settings_may_put_a_kind_that_only_a_pattern_reads_beside_a_learned_one() -> None:
    settings, kinds = load_question_kinds(), load_question_kind_reader().kinds
    assert frozenset().union(*settings.near) <= kinds | known_answers()


@pytest.mark.slow
@pytest.mark.nightly  # learns for most of a minute; what was learned is held by its stamp
def test_kinds_are_told_apart_by_who_never_saw_the_writer() -> None:
    """Floors below what was measured when they were learned (docs/models.md)."""
    told = [one for one in all_kinds() if one.file != "question_kinds_c"]
    left = [one for one in all_kinds() if one.file == "question_kinds_c"]
    reader = QuestionKindReader(learn(told), load_question_kinds())
    others = (load_question_kinds().nothing, load_question_kinds().of_backs)
    read = [(one.kind, reader.read(one.text)) for one in left]
    sure = [(kind, found) for kind, found in read if found and kind not in others]
    right = sum(found.kind in load_question_kinds().beside(kind) for kind, found in sure)
    assert right / len(sure) > 0.9
    assert right / len(left) > 0.28
    assert "sure" in measured("c", left, reader)
