"""What may be learned from which file, and that no learner gets round it."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from pydantic import ValidationError

from learning import manifest
from learning.cards.questions import all_questions
from learning.danger.corpus import labelled as danger_messages
from learning.manifest import (
    DATA,
    MANIFEST,
    DataFile,
    Learner,
    NotForLearningError,
    Use,
    count_of,
    data_files,
    file_to_learn,
    files_of,
    sha256_of,
)
from learning.replies.labelled import all_replies
from learning.slots.rows import labelled as slot_messages

LEARNING = Path(manifest.__file__).parent
KEPT_BACK = [one for one in data_files().values() if one.use is not Use.TRAIN]


def test_manifest_describes_every_file_and_no_other() -> None:
    lying = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*") if path.is_file()}
    assert set(data_files()) == lying - {MANIFEST.name}


def test_manifest_count_and_hash_fit() -> None:
    wrong = [
        one.file
        for one in data_files().values()
        if (count_of(one.path), sha256_of(one.path)) != (one.count, one.sha256)
    ]
    assert wrong == []


def test_manifest_each_training_file_has_a_learner_and_no_other_file_has() -> None:
    for one in data_files().values():
        assert bool(one.learned_by) is (one.use is Use.TRAIN), one.file


def test_file_to_learn_refuses_every_learner_what_is_kept_back() -> None:
    assert KEPT_BACK
    for file, learner in product(KEPT_BACK, Learner):
        with pytest.raises(NotForLearningError, match=rf"{re.escape(file.file)} is {file.use}"):
            file_to_learn(file.file, learner)


def test_file_to_learn_refuses_a_learner_that_is_not_named() -> None:
    with pytest.raises(
        NotForLearningError, match=r"blind_round12.*learned by danger, urgency, not by"
    ):
        file_to_learn("train/rounds/blind_round12.jsonl", Learner.SLOTS)


def test_file_to_learn_refuses_a_file_without_entry() -> None:
    with pytest.raises(NotForLearningError, match="describe it there first"):
        file_to_learn("train/safety/batch_zz.jsonl", Learner.DANGER)


def test_file_to_learn_refuses_a_file_that_has_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "train/rounds/blind_round1.jsonl"
    other = data_files()[name].model_copy(update={"sha256": "0" * 64})
    monkeypatch.setattr(manifest, "data_files", lambda: {name: other})
    with pytest.raises(NotForLearningError, match="has changed"):
        file_to_learn(name, Learner.DANGER)


def test_manifest_refuses_an_entry_with_another_key() -> None:
    entry = data_files()["held_out/long_stories.jsonl"].model_dump()
    with pytest.raises(ValidationError, match="extra"):
        DataFile.model_validate({**entry, "mended_from": True})


def read_of_data(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the names of the data files that are opened from here on."""
    opened: set[str] = set()
    text = Path.read_text

    def read_text(self: Path, *rest: str, **named: str) -> str:
        if self.is_relative_to(DATA) and self != MANIFEST:
            opened.add(self.relative_to(DATA).as_posix())
        return text(self, *rest, **named)

    monkeypatch.setattr(Path, "read_text", read_text)
    return opened


@pytest.mark.slow
@pytest.mark.parametrize(
    ("learner", "read"),
    [
        (Learner.DANGER, danger_messages),
        (Learner.SLOTS, slot_messages),
        (Learner.CARDS, all_questions),
        (Learner.REPLIES, all_replies),
    ],
)
def test_learners_open_their_own_files_alone(
    learner: Learner, read: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = read_of_data(monkeypatch)
    assert callable(read)
    told = list(read())
    assert len(told) > 1000
    assert opened == {one.file for one in files_of(learner)}


def test_learners_know_no_path_to_the_data() -> None:
    """Only the manifest says where the data lies; so nobody opens a file behind its back."""
    for path in sorted(LEARNING.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if path.name != "manifest.py":
            assert "DATA" not in text, path
            assert not re.search(r"\b(r?glob|read_gold\((?!file_to_learn))", text), path
