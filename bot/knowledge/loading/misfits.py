"""What does not fit a closed model, in words for whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

_MISSING = "missing"
_UNKNOWN = ("extra_forbidden", "invalid_key")
_WHOLE_NUMBER = "must be a whole number"
_NUMBER = "must be a number"
_YES_OR_NO = "must be true or false"
_UNQUOTED = "must be text; a number, or a word like on or true, needs quotes to be text"
_LIST = "must be a list"
_MAPPING = "must be a mapping"
_REASONS = {
    **dict.fromkeys(_UNKNOWN, "unknown"),
    _MISSING: "missing",
    "string_type": "must be text",
    "int_type": _WHOLE_NUMBER,
    "int_parsing": _WHOLE_NUMBER,
    "int_from_float": _WHOLE_NUMBER,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "bool_type": _YES_OR_NO,
    "bool_parsing": _YES_OR_NO,
    "tuple_type": _LIST,
    "list_type": _LIST,
    "frozen_set_type": _LIST,
    "dict_type": _MAPPING,
    "mapping_type": _MAPPING,
    "model_type": _MAPPING,
    "too_short": "must have at least {min_length} items, not {actual_length}",
    "too_long": "must have at most {max_length} items, not {actual_length}",
}


@dataclass(frozen=True)
class Misfit:
    """One thing that does not fit: its `place` ("dose.start.reps"; "" is the whole) and why."""

    place: str
    reason: str
    unknown: bool = False
    missing: bool = False


def misfits(error: ValidationError, given: Mapping[str, Any]) -> tuple[Misfit, ...]:
    """Return all that does not fit in what was given, in the order of the model."""
    return tuple(
        Misfit(
            place=".".join(map(str, _steps(one, given))),
            reason=_reason(one),
            unknown=one["type"] in _UNKNOWN,
            missing=one["type"] == _MISSING,
        )
        for one in error.errors(include_url=False)
    )


def _steps(error: ErrorDetails, given: Any) -> Iterator[str | int]:
    """Yield the steps to the place; pydantic's names for the branches of a union are left out."""
    last = len(error["loc"]) - 1
    for at, step in enumerate(error["loc"]):
        if _leads_on(step, given):
            given = given[step]
            yield step
        elif at == 0 or (at == last and error["type"] == _MISSING):  # what was not given
            yield step


def _leads_on(step: str | int, given: Any) -> bool:
    if isinstance(given, list | tuple):
        return isinstance(step, int) and step < len(given)
    return isinstance(given, Mapping) and step in given


def _reason(error: ErrorDetails) -> str:
    context = error.get("ctx", {})
    if error["type"] == "value_error":  # a sentence of the model's own
        return str(context["error"])
    if error["type"] == "string_type" and isinstance(error["input"], bool | int | float):
        return _UNQUOTED
    if error["type"] in _REASONS:
        return _REASONS[error["type"]].format(**context)
    return error["msg"].replace("Input should", "must", 1)
