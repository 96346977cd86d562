from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.pictures.poses import load_pictures


def test_patterns_and_muscles_are_those_of_the_spec() -> None:
    assert list(load_patterns()) == [f"D{number}" for number in range(1, 11)]
    assert len(load_muscles()) == 30  # the pelvic floor is of no pattern


def test_patterns_a_muscle_is_said_in_plain_words_with_the_term() -> None:
    assert load_muscles()["hip_flexors"].label == "the front of your hips (hip flexors)"


def test_patterns_pull_and_give_way_with_different_muscles() -> None:
    for pattern in load_patterns().values():
        assert pattern.build, pattern.id
        assert not set(pattern.lengthen) & set(pattern.build), pattern.id


def test_patterns_refuse_an_unknown_muscle(tmp_path: Path) -> None:
    path = tmp_path / "patterns.yml"
    keys = (
        "name", "name_possible", "seed_name", "term", "tug_of_war", "picture", "honest_line",
        "seed_view", "research_view", "research_source", "source",
    )  # fmt: skip
    lines = [f"  {key}: text" for key in keys]
    path.write_text("\n".join(["D1:", "  body: lower", *lines, "  lengthen: [hip]", "  build: []"]))

    with pytest.raises(KnowledgeError, match=r"patterns\.yml, entry 'D1': there is no muscle"):
        load_patterns(path)


def test_patterns_each_have_a_picture_of_their_tug_of_war() -> None:
    pictures = [load_pictures()[pattern.picture] for pattern in load_patterns().values()]

    assert all(picture.tug and picture.box for picture in pictures)
    assert len({picture.id for picture in pictures}) == len(pictures)
