"""What is known of a person from outside the words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Profile:
    """Age in years, sex and standing conditions from buttons and records."""

    age: int | None = None
    sex: str | None = None
    conditions: tuple[str, ...] = ()
