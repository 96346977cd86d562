"""The learned choice: a linear model over words and over what stands around each candidate.

For every value of a field it adds up the weights of the words of the message and of the signs
around the candidates that tell this value. Learned by `learning.slots`.
"""

from __future__ import annotations

import math
import zipfile
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from sys import intern

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.pain.pain_choice import NOTHING, SEVERAL, WEIGHTS, choice_fields
from bot.language.slots.slot_features import NAMING
from bot.language.text.known_features import KnownFeatures

Numbers = NDArray[np.float32]
KEYS = ("columns", "intercepts", "words", "word_weights", "signs", "sign_weights", "thresholds")
_WORDS_SCALE, _SIGNS_SCALE = 3.0, 4.0
_SURE = 500.0  # scores beyond which a chance is nothing


@dataclass(frozen=True)
class SlotModel:
    """What was learned.

    `words` gives the rows of `word_weights` (words by columns) and `names` what they are called,
    `signs` the weight of every sign of a field. `columns` gives the columns of a field: first
    "none of them" where one value holds, then its values in order.
    """

    columns: Mapping[str, slice]
    intercepts: Numbers
    words: KnownFeatures
    names: tuple[str, ...]
    word_weights: Numbers
    signs: Mapping[str, Mapping[str, float]]  # by field
    thresholds: Mapping[str, float]

    def told_by_words(self, rows: Collection[int]) -> tuple[Numbers, list[float]]:
        """Return what each word weighs in every column, and the sum with the intercepts."""
        at = np.fromiter(rows, np.intp, len(rows))
        weighed: Numbers = self.word_weights.take(at, axis=0) * np.float32(word_scale(len(rows)))
        return weighed, list((weighed.sum(axis=0) + self.intercepts).tolist())

    def told_by_signs(self, field: str, signs: Set[str]) -> float:
        """Return the sum of what the signs weigh for a field."""
        told = [weight for weight in map(self.signs[field].get, signs) if weight is not None]
        return sum(told) * sign_scale(len(told))

    def weighed_signs(self, field: str, signs: Set[str]) -> list[tuple[float, str]]:
        """Return what the signs weigh for a value, and their names, what speaks for it first."""
        weights = self.signs[field]
        known = weights.keys() & signs
        scale = sign_scale(len(known))
        told = sorted(zip(map(weights.__getitem__, known), known, strict=True), reverse=True)
        return [(weight * scale, sign) for weight, sign in told]


def word_scale(count: int) -> float:
    """Return what each of a message's words weighs: a long message tells no more than a short."""
    return _WORDS_SCALE / math.sqrt(count + 1.0)


def sign_scale(count: int) -> float:
    """Return what each sign of a value weighs. The same in training and in reading."""
    return _SIGNS_SCALE / math.sqrt(count + 1.0)


def chances(scores: Sequence[float], field: str) -> list[float]:
    """Return the scores of a field's columns as chances of its values: of several, or of one."""
    if field in SEVERAL:
        return [1 / (1 + math.exp(-score)) if score > -_SURE else 0.0 for score in scores]
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    total = sum(shares)
    return [share / total for share in shares[1:]]


def column_names() -> list[str]:
    """Return the names of the columns in order, "field: value"."""
    return [f"{field}: {value}" for field in choice_fields() for value in values_of(field)]


def values_of(field: str) -> tuple[str, ...]:
    """Return what the columns of a field stand for."""
    values = choice_fields()[field]
    return values if field in SEVERAL else (NOTHING, *values)


def columns_of() -> dict[str, slice]:
    """Return where the columns of each field stand among all."""
    spans, start = {}, 0
    for field in choice_fields():
        end = start + len(values_of(field))
        spans[field] = slice(start, end)
        start = end
    return spans


def fields_of_columns() -> NDArray[np.intp]:
    """Return for each column the number of its field."""
    widths = [one.stop - one.start for one in columns_of().values()]
    return np.repeat(np.arange(len(widths)), widths)


@lru_cache(maxsize=1)
def load_slot_model() -> SlotModel:
    """Return the model that the knowledge holds. Raises `KnowledgeError` when it does not fit."""
    return read_slot_model(WEIGHTS)


def read_slot_model(path: Path) -> SlotModel:
    """Read a model. Raises `KnowledgeError` naming what is missing, too much or of wrong shape."""
    try:
        with np.load(path, allow_pickle=False) as kept:
            arrays = {key: kept[key] for key in kept.files}
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise _refused(path, "-", f"the file cannot be read ({error})") from error
    _fitting(path, arrays)
    return SlotModel(
        columns=columns_of(),
        intercepts=arrays["intercepts"].astype(np.float32),
        words=KnownFeatures(arrays["words"].tolist(), NAMING),
        names=tuple(arrays["words"].tolist()),
        word_weights=arrays["word_weights"].astype(np.float32),
        signs=_by_field(arrays["signs"].tolist(), arrays["sign_weights"].tolist()),
        thresholds=dict(zip(choice_fields(), arrays["thresholds"].tolist(), strict=True)),
    )


def _by_field(names: Iterable[str], weights: Iterable[float]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {field: {} for field in choice_fields()}
    for name, weight in zip(names, weights, strict=True):
        field, sign = name.split(": ", 1)
        found[field][intern(sign)] = weight  # many fields have the same
    return found


def _fitting(path: Path, arrays: Mapping[str, NDArray[np.generic]]) -> None:
    """Refuse what does not fit the knowledge of today."""
    for key in KEYS:
        if key not in arrays:
            raise _refused(path, key, "is missing")
    for key in arrays:
        if key not in KEYS:
            raise KnowledgeError(path, key, "is not known", KEYS)
    if arrays["columns"].tolist() != column_names():
        raise _refused(path, "columns", "are not the values that the knowledge holds now")
    for name in arrays["signs"].tolist():
        if name.partition(": ")[0] not in choice_fields():
            raise _refused(path, "signs", f"'{name}' belongs to no field")
    width = len(column_names())
    shapes: dict[str, tuple[int, ...]] = {
        "intercepts": (width,),
        "word_weights": (len(arrays["words"]), width),
        "sign_weights": (len(arrays["signs"]),),
        "thresholds": (len(choice_fields()),),
    }
    for key, shape in shapes.items():
        if arrays[key].shape != shape:
            raise _refused(path, key, f"has the shape {arrays[key].shape}, not {shape}")
        if not np.isfinite(arrays[key].astype(np.float32)).all():
            raise _refused(path, key, "holds a number that is none")


def _refused(path: Path, entry: str, problem: str) -> KnowledgeError:
    return KnowledgeError(path, entry, f"{problem}; `make slots` learns the file anew")
