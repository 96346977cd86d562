"""Which keys a place within an entry may hold: what is said when an unknown one stands there."""

from __future__ import annotations

import types
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, TypeAliasType, Union, get_args, get_origin

from pydantic import BaseModel


def keys_beside(model: type[BaseModel], place: str) -> tuple[str, ...]:
    """Return the keys that may stand where an unknown one does ("dose.start.reps"), or ().

    Steps into lists and mappings are passed; of several models at one place all keys are named.
    """
    held: list[Any] = [model]
    for step in place.split(".")[:-1]:
        held = [inner for one in held for inner in _inner(one, step)]
    models = [one for kind in held for one in _models(kind)]
    return tuple(dict.fromkeys(name for one in models for name in one.model_fields))


def _inner(annotation: Any, step: str) -> Iterator[Any]:
    """Yield the types of what stands at one step within a type."""
    for model in _models(annotation, deep=False):
        if step in model.model_fields:
            yield model.model_fields[step].annotation
    for part in _branches(annotation):
        arguments = get_args(part)
        if arguments and get_origin(part) is not None:
            yield from (one for one in _values(get_origin(part), arguments) if one is not Ellipsis)


def _values(origin: Any, arguments: Sequence[Any]) -> Sequence[Any]:
    """Return the types of the values of a container: of a mapping not those of its keys."""
    mapping = isinstance(origin, type) and hasattr(origin, "keys")
    return arguments[1:] if mapping else arguments


def _models(annotation: Any, deep: bool = True) -> Iterator[type[BaseModel]]:
    """Yield the models that a type is, or whose items it holds."""
    for part in _branches(annotation):
        if isinstance(part, type) and issubclass(part, BaseModel):
            yield part
        elif deep and get_origin(part) is not None:
            for one in _values(get_origin(part), get_args(part)):
                yield from _models(one)


def _branches(annotation: Any) -> Iterator[Any]:
    """Yield the types that a type may be, without aliases and marks."""
    if isinstance(annotation, TypeAliasType):
        yield from _branches(annotation.__value__)
    elif get_origin(annotation) is Annotated:
        yield from _branches(get_args(annotation)[0])
    elif get_origin(annotation) in (Union, types.UnionType):
        for one in get_args(annotation):
            yield from _branches(one)
    else:
        yield annotation
