"""Read YAML files of entries, structure and words, into typed, closed models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.knowledge.loading.allowed_keys import keys_beside
from bot.knowledge.loading.knowledge_error import KnowledgeError, nearest_key
from bot.knowledge.loading.language import WordsFile, words_of
from bot.knowledge.loading.misfits import Misfit, misfits
from bot.knowledge.loading.spoken_fields import (
    MisplacedWordsError,
    Spoken,
    kind_at,
    spoken_fields,
    with_words,
    without_words,
)
from bot.knowledge.loading.yaml_file import read_mapping

# No key but those that are named, and nothing changes after loading.
_CLOSED = ConfigDict(extra="forbid", frozen=True)


class Entry(BaseModel):
    """One entry of a knowledge file: an id, a source, and nothing its model does not name."""

    model_config = _CLOSED

    id: str
    source: str


class Part(BaseModel):
    """A nested part of an entry, closed like the entry itself."""

    model_config = _CLOSED


def read_entries[EntryT: Entry](path: Path, model: type[EntryT]) -> dict[str, EntryT]:
    """Return the entries of one YAML file by id, in file order.

    The file is a mapping from id to the entry's keys. What is `Shown` or `Heard` in the model is
    read from the files of the same name that hold the words of the language. Raises
    `KnowledgeError` that names the file, the entry and the allowed keys when an entry does not fit
    its model, when structure has no words and when words have no structure.
    """
    entries = read_mapping(path)
    parts = spoken_fields(model)
    words = {kind: file for kind, file in words_of(path).items() if parts.of(kind)}
    if words:
        entries = {key: _structure(path, key, raw, model) for key, raw in entries.items()}
    for kind, file in words.items():
        entries = _spoken(entries, path, file, model, kind)
    return {key: _entry(path, words, key, raw, model) for key, raw in entries.items()}


def does_not_fit(
    file: Path,
    entry: str,
    error: ValidationError,
    given: Mapping[str, Any],
    model: type[BaseModel],
    words: Mapping[Spoken, WordsFile] | None = None,
) -> KnowledgeError:
    """Return what to say of the first thing in an entry that does not fit its model.

    An unknown key goes before one that is missing beside it: it may be the same, misspelt.
    `words` are the files that hold the words of each kind: what is wrong there is told of them.
    """
    for one in error.errors(include_url=False):
        cause = one.get("ctx", {}).get("error")
        if isinstance(cause, KnowledgeError):  # of a file that this one names something of
            return cause
    found, parts = misfits(error, given), spoken_fields(model)
    first = _misspelt(found) or found[0]
    lacking = [one.place for one in found if first.unknown and _beside(one, first)]
    allowed: Sequence[str] = [name for name in model.model_fields if name != "id"]
    kind, name = kind_at(parts, first.place), ""
    if words and kind is not None and kind in words:
        file, name, allowed = words[kind].path, words[kind].name, list(parts.of(kind))
    elif first.unknown and "." in first.place:
        allowed = keys_beside(model, first.place) or allowed
    nearest = ""
    if first.unknown:
        also = f", and the key '{lacking[0]}' is missing" if lacking else ""
        problem = f"unknown key '{first.place}'{also}"
        names = [place.rpartition(".")[2] for place in lacking]
        nearest = nearest_key(first.place, names, allowed)
    elif first.missing:
        problem = f"the key '{first.place}' is missing"
    elif first.place:
        problem = f"'{first.place}': {first.reason}"
    else:
        problem = first.reason
    return KnowledgeError(
        file, entry, problem, allowed, place=first.place, nearest=nearest, name=name
    )


def _misspelt(found: Sequence[Misfit]) -> Misfit | None:
    """Return an unknown key beside the first one that is missing, None where there is none."""
    beside = (one for one in found if one.unknown and _beside(found[0], one))
    return next(beside, None)


def _beside(missing: Misfit, other: Misfit) -> bool:
    same = missing.place.rpartition(".")[0] == other.place.rpartition(".")[0]
    return missing.missing and same


def _structure(file: Path, key: str, raw: Any, model: type[Entry]) -> Any:
    """Return the structure of an entry, which holds no words."""
    try:
        without_words(raw, spoken_fields(model))
    except MisplacedWordsError as error:
        spoken = spoken_fields(model).fields
        allowed = [name for name in model.model_fields if name not in ("id", *spoken)]
        raise KnowledgeError(file, key, str(error), allowed, place=error.place) from error
    return raw


def _spoken(
    entries: Mapping[str, Any], path: Path, file: WordsFile, model: type[Entry], kind: Spoken
) -> dict[str, Any]:
    """Return the entries with their words of one kind. Raises `KnowledgeError` for stray words."""
    words = read_mapping(file.path, file.name) if file.path.exists() else {}
    parts = spoken_fields(model)
    for key in words:
        if key not in entries:
            problem = f"there is no entry of this name in {path.name}"
            raise KnowledgeError(file.path, key, problem, name=file.name)
    whole: dict[str, Any] = {}
    for key, raw in entries.items():
        try:
            whole[key] = with_words(raw, words[key], parts, kind) if key in words else raw
        except MisplacedWordsError as error:
            raise KnowledgeError(
                file.path,
                key,
                str(error),
                error.allowed,
                place=error.place,
                nearest=nearest_key(error.place, error.allowed),
                name=file.name,
            ) from error
    return whole


def _entry[EntryT: Entry](
    file: Path, words: Mapping[Spoken, WordsFile], key: str, value: Any, model: type[EntryT]
) -> EntryT:
    allowed = [name for name in model.model_fields if name != "id"]
    if not isinstance(value, dict):
        raise KnowledgeError(file, key, "an entry must be a mapping", allowed)
    if "id" in value:
        raise KnowledgeError(file, key, "the key 'id' is given by the name", allowed)
    given = {"id": key, **value}
    try:
        return model.model_validate(given)
    except ValidationError as error:
        raise does_not_fit(file, key, error, given, model, words) from error
