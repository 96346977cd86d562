"""What is said when an entry does not fit its model, as its author reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError


class Plan(Entry):
    """An entry with one key of every kind."""

    words: tuple[str, ...] = ()
    box: tuple[float, float] = (0, 0)
    way: Literal["up", "down"] = "up"
    open: bool = False
    spots: tuple[tuple[float, float] | str, ...] = ()
    dose: Dose = Dose(reps=1)


def refusal(folder: Path, keys: str) -> KnowledgeError:
    """Return how an entry with these keys is refused."""
    path = folder / "plans.yml"
    path.write_text(f"one: {{source: plumbline, {keys}}}", encoding="utf-8")
    with pytest.raises(KnowledgeError) as refused:
        read_entries(path, Plan)
    return refused.value


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ("id: two", "the key 'id' is given by the name"),
        ("colour: red", "unknown key 'colour'"),
        ("7: red", "unknown key '7'"),
        ("words: up", "'words': must be a list"),
        ("words: [[up]]", "'words.0': must be text"),
        ("box: [1, up]", "'box.1': must be a number"),
        ("box: [1]", "the key 'box.1' is missing"),
        ("box: [1, 2, 3]", "'box': must have at most 2 items, not 3"),
        ("way: left", "'way': must be 'up' or 'down'"),
        ("open: maybe", "'open': must be true or false"),
        ("spots: [here, [1, there]]", "'spots.1.1': must be a number"),
        ("spots: [here, [1]]", "the key 'spots.1.1' is missing"),
        ("dose: 3", "'dose': must be a mapping"),
        ("dose: {reps: 2.5}", "'dose.reps': must be a whole number"),
        ("dose: {reps: 0}", "'dose.reps': must be greater than or equal to 1"),
        ("dose: {sets: 2}", "'dose': give at least one of reps, hold_s, minutes, metres"),
    ],
)
def test_misfits_are_told_in_plain_words(tmp_path: Path, keys: str, problem: str) -> None:
    refused = refusal(tmp_path, keys)
    assert refused.problem == problem
    assert (refused.file, refused.entry) == ("plans.yml", "one")
    assert refused.allowed == ("source", "words", "box", "way", "open", "spots", "dose")


def test_misfits_an_unknown_key_within_names_the_keys_of_its_own_place(tmp_path: Path) -> None:
    refused = refusal(tmp_path, "dose: {reps: 1, colour: red}")
    assert refused.problem == "unknown key 'dose.colour'"
    assert refused.allowed == tuple(Dose.model_fields)


@pytest.mark.parametrize("value", ["on", "true", "5", "0.5"])
def test_misfits_say_that_words_which_yaml_reads_otherwise_need_quotes(
    tmp_path: Path, value: str
) -> None:
    problem = refusal(tmp_path, f"words: [up, {value}]").problem
    assert problem.startswith("'words.1': must be text;")
    assert "quotes" in problem


def test_misfits_a_missing_key_is_named(tmp_path: Path) -> None:
    path = tmp_path / "plans.yml"
    path.write_text("one: {words: [up]}", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="the key 'source' is missing"):
        read_entries(path, Plan)


@pytest.mark.parametrize(
    ("text", "problem", "nearest", "reason"),
    [
        ("{sorce: a}", "unknown key 'sorce', and the key 'source' is missing", "source", "renamed"),
        ("{colour: a}", "unknown key 'colour', and the key 'source' is missing", "", "unlike"),
        ("{source: a, word: [b]}", "unknown key 'word'", "words", "a key too many"),
        ("{source: a, dose: {rep: 1}}", "unknown key 'dose.rep'", "reps", "of its own place"),
        ("{words: [b]}", "the key 'source' is missing", "", "only missing"),
    ],
)
def test_misfits_a_misspelt_key_is_named_with_the_nearest(
    tmp_path: Path, text: str, problem: str, nearest: str, reason: str
) -> None:
    path = tmp_path / "plans.yml"
    path.write_text(f"one: {text}", encoding="utf-8")
    with pytest.raises(KnowledgeError) as refused:
        read_entries(path, Plan)
    assert (refused.value.problem, refused.value.nearest) == (problem, nearest), reason
