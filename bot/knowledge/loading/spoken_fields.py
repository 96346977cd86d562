"""Which fields of a model are words of a language, and how they come to the structure.

A field of type `Shown` is what people are shown, one of type `Heard` what they write. In the
content both stand apart from the structure, in a file of the same name by language. What a model
holds in parts is followed down to them; a part in a list is found by its `KEYED_BY`, else by its
position.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any, TypeAliasType, Union, get_args, get_origin

from pydantic import BaseModel


class Spoken(StrEnum):
    """What words of a language are: shown to people, or written by them."""

    SHOWN = "shown"
    HEARD = "heard"


Shown = Annotated[str, Spoken.SHOWN]
Heard = Annotated[str, Spoken.HEARD]


@dataclass(frozen=True)
class Parts:
    """A model that holds words: `fields` by name; `key` names a part of it in a list."""

    fields: Mapping[str, Fields]
    key: str | None = None

    def of(self, kind: Spoken) -> tuple[str, ...]:
        """Return the names that hold words of one kind, here or further down."""
        return tuple(name for name, field in self.fields.items() if _holds(field, kind))


@dataclass(frozen=True)
class Each:
    """A list or mapping of parts that hold words."""

    part: Parts


type Fields = Spoken | Parts | Each


class MisplacedWordsError(ValueError):
    """Words stand where none belong: `place` says where, `allowed` what would be right there."""

    def __init__(self, place: str, problem: str, allowed: tuple[str, ...] = ()) -> None:
        super().__init__(problem)
        self.place = place
        self.allowed = allowed


@lru_cache(maxsize=256)
def spoken_fields(model: type[BaseModel]) -> Parts:
    """Return the fields of a model that hold words, followed down through its parts."""
    found: dict[str, Fields] = {}
    for name, info in model.model_fields.items():
        marked = next((one for one in info.metadata if isinstance(one, Spoken)), None)
        field = marked or _fields_of(info.annotation)
        if field is not None:
            found[name] = field
    key: str | None = getattr(model, "KEYED_BY", None)
    return Parts(found, key)


def kind_at(parts: Parts, place: str) -> Spoken | None:
    """Return what words belong to a place ("dose.start.say"), None where it is structure."""
    field: Fields | None = parts
    for step in place.split("."):
        if isinstance(field, Each):
            field = field.part.fields.get(step, field.part)
        elif isinstance(field, Parts):
            field = field.fields.get(step)
    return field if isinstance(field, Spoken) else None


def without_words(raw: Any, field: Fields, place: str = "") -> None:
    """Refuse structure that holds words. Raises `MisplacedWordsError` with the place."""
    if isinstance(field, Spoken):
        raise MisplacedWordsError(place, f"'{place}' is a word of a language: it stands with these")
    if isinstance(field, Each):
        for step, part in _steps(raw):
            without_words(part, field.part, f"{place}.{step}")
    elif isinstance(raw, Mapping):
        for name in raw:
            if name in field.fields:
                inner = f"{place}.{name}".lstrip(".")
                without_words(raw[name], field.fields[name], inner)


def with_words(raw: Any, words: Any, field: Fields, kind: Spoken, place: str = "") -> Any:
    """Return structure with its words of one kind. Raises `MisplacedWordsError` when none fits."""
    if isinstance(field, Spoken):
        return words
    if isinstance(field, Each):
        return _each_with_words(raw, words, field.part, kind, place)
    if not isinstance(words, Mapping):
        raise MisplacedWordsError(place, f"'{place}' must be a mapping", field.of(kind))
    whole = dict(raw) if isinstance(raw, Mapping) else {}
    for name, value in words.items():
        inner = f"{place}.{name}".lstrip(".")
        if name not in field.of(kind):
            raise MisplacedWordsError(inner, f"unknown key '{inner}'", field.of(kind))
        whole[name] = with_words(whole.get(name), value, field.fields[name], kind, inner)
    return whole


def _each_with_words(raw: Any, words: Any, part: Parts, kind: Spoken, place: str) -> Any:
    if raw is None:
        raise MisplacedWordsError(place, f"'{place}' stands in no structure")
    if isinstance(raw, Mapping) or part.key:
        known = {str(one.get(part.key)): one for one in raw} if isinstance(raw, list) else raw
        given = words if isinstance(words, Mapping) else {}
        stray = [str(name) for name in given if str(name) not in map(str, known)]
        if stray or not isinstance(words, Mapping):
            names = tuple(map(str, known))
            problem = f"'{place}.{stray[0]}' stands in no structure" if stray else "not a mapping"
            raise MisplacedWordsError(place, problem, names)
        whole = {
            name: with_words(one, given.get(name, {}), part, kind, f"{place}.{name}")
            for name, one in known.items()
        }
        return list(whole.values()) if isinstance(raw, list) else whole
    if not isinstance(words, list) or len(words) != len(raw):
        raise MisplacedWordsError(place, f"'{place}' must be a list of {len(raw)}, as in structure")
    pairs = zip(raw, words, strict=True)
    return [with_words(one, its, part, kind, f"{place}.{n}") for n, (one, its) in enumerate(pairs)]


def _fields_of(annotation: Any) -> Fields | None:
    """Return where words stand in a type: marked text, a model, or what holds them."""
    if isinstance(annotation, TypeAliasType):
        return _fields_of(annotation.__value__)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        parts = spoken_fields(annotation)
        return parts if parts.fields else None
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        marked = next((one for one in arguments[1:] if isinstance(one, Spoken)), None)
        return marked or _fields_of(arguments[0])
    if origin in (Union, types.UnionType):
        return _first(arguments)
    inner = _first(arguments)
    return Each(inner) if isinstance(inner, Parts) else inner


def _first(annotations: tuple[Any, ...]) -> Fields | None:
    return next((found for one in annotations if (found := _fields_of(one))), None)


def _holds(field: Fields, kind: Spoken) -> bool:
    if isinstance(field, Spoken):
        return field is kind
    return bool((field.part if isinstance(field, Each) else field).of(kind))


def _steps(raw: Any) -> list[tuple[Any, Any]]:
    return list(raw.items()) if isinstance(raw, Mapping) else list(enumerate(raw or ()))
