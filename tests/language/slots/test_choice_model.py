"""What was learned is kept in a closed format: what does not fit is refused, and why is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.pain.pain_choice import NOTHING, SEVERAL, WEIGHTS, choice_fields
from bot.language.slots.slot_model import (
    KEYS,
    column_names,
    load_slot_model,
    read_slot_model,
    values_of,
)

Arrays = dict[str, NDArray[np.generic]]


def kept() -> Arrays:
    with np.load(WEIGHTS) as arrays:
        return {key: arrays[key] for key in arrays.files}


def test_choice_model_holds_every_value_of_the_knowledge() -> None:
    model = load_slot_model()
    names = column_names()
    for field, columns in model.columns.items():
        assert tuple(names[columns]) == tuple(f"{field}: {value}" for value in values_of(field))
        assert (values_of(field)[0] == NOTHING) == (field not in SEVERAL)
    assert set(model.thresholds) == set(choice_fields())
    assert all(0 < threshold < 1 for threshold in model.thresholds.values())


def test_choice_model_knows_each_name_once() -> None:
    arrays = kept()
    for key in ("words", "signs"):
        assert len(set(arrays[key].tolist())) == len(arrays[key])


def without_signs(arrays: Arrays) -> None:
    del arrays["signs"]


def with_more(arrays: Arrays) -> None:
    arrays["notes"] = np.array(["?"])


def other_columns(arrays: Arrays) -> None:
    arrays["columns"] = arrays["columns"][::-1]


def fewer_rows(arrays: Arrays) -> None:
    arrays["word_weights"] = arrays["word_weights"][1:]


def no_number(arrays: Arrays) -> None:
    arrays["intercepts"] = np.full_like(arrays["intercepts"], np.nan)


@pytest.mark.parametrize(
    ("spoil", "entry", "problem"),
    [
        (without_signs, "signs", "is missing"),
        (with_more, "notes", "is not known"),
        (other_columns, "columns", "are not the values that the knowledge holds now"),
        (fewer_rows, "word_weights", "has the shape"),
        (no_number, "intercepts", "holds a number that is none"),
    ],
)
def test_choice_model_refuses_what_does_not_fit(
    tmp_path: Path, spoil: Callable[[Arrays], None], entry: str, problem: str
) -> None:
    arrays = kept()
    spoil(arrays)
    path = tmp_path / "pain_choice.npz"
    np.savez_compressed(path, **arrays)
    with pytest.raises(KnowledgeError) as refused:
        read_slot_model(path)
    assert "pain_choice.npz" in str(refused.value)
    assert refused.value.entry == entry
    assert problem in str(refused.value)
    if spoil is with_more:
        assert all(key in str(refused.value) for key in KEYS)


def test_choice_model_refuses_what_is_no_model(tmp_path: Path) -> None:
    path = tmp_path / "pain_choice.npz"
    path.write_bytes(b"not an archive")
    with pytest.raises(KnowledgeError, match="make slots"):
        read_slot_model(path)


def test_choice_model_refuses_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="cannot be read"):
        read_slot_model(tmp_path / "pain_choice.npz")
