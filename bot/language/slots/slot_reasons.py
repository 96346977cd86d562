"""The names of what the learned choice sees, in plain words for people who ask why."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from bot.knowledge.pain.regions import load_regions


def _region(found: re.Match[str]) -> str:
    known = load_regions().get(found[1])
    return f"pain in the {known.name if known else 'back'}"


# What a name looks like, and what it says; the first that fits holds.
_SAID: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(form), said)
    for form, said in (
        (r"word (.+)", r"'\1' in the message"),
        (r"stem (.+)", r"a word with '\1' in the message"),
        (r"pair (.+)", r"'\1' in the message"),
        (r"classes (\w+) and (\w+)", r"words for \1 and for \2 together"),
        (r"class (\w+), past", r"a word for \1, told in the past"),
        (r"class (\w+) beside pain", r"a word for \1 beside pain"),
        (r"class (\w+) (\d) times", r"words for \1, \2 times"),
        (r"class (\w+)", r"a word for \1"),
        (r"place (\w+)", _region),
        (r"trigger told (\w+)", r"\1 told as what happened"),
        (r"trigger events (\w+)", r"\1 told as an event"),
        (r"trigger brings (\w+)", r"\1 told as what brings it on"),
        (r"trigger exposure (\w+)", r"\1 told as part of the days"),
        (r"around triggers (\w+)", r"words of '\1' in the message"),
        (r"fact (mask )?(\w+)", r"\2 told as a fact"),
        (r"(activity|work|how often) (\w+)", r"\1: \2"),
        (r"told as told( of \w+)?", "told as what happened"),
        (r"told as events( of \w+)?", "told as an event"),
        (r"told as brings( of \w+)?", "told as what brings it on"),
        (r"told as exposure( of \w+)?", "told as part of the days"),
        (r"(.+), told as (?:told|events)", r"\1, told as what happened"),
        (r"(.+), told as brings", r"\1, told as what brings it on"),
        (r"(.+), told as exposure", r"\1, told as part of the days"),
        (r"is (\w+)", r"\1 is often meant"),
        (r"(?:of the \w+|is \w+), by rule (.+)", r"by rule \1"),
        (r"is \w+, (.+)", r"\1"),
        (r"length 0", "a short message"),
        (r"length (\d)", r"a message of length \1 of 4"),
    )
)


@lru_cache(maxsize=4096)
def plainly(name: str) -> str:
    """Return what was seen, as a person would say it."""
    for form, said in _SAID:
        found = form.fullmatch(name)
        if found:
            name = found.expand(said) if isinstance(said, str) else said(found)
            break
    return name.replace("_", " ")
