"""The age of a person, as triage needs it: "im 69", "aged 71", "14 yo", "in my sixties"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.word_lists import words
from bot.language.findings import Kind, Mention, Status
from bot.language.parsed import ParsedMessage

_BEFORE = frozenset(
    (
        "im",
        "am",
        "age",
        "aged",
        "male",
        "female",
        "m",
        "f",
        "turned",
        "turning",
        "is",
        "hes",
        "shes",
    )
)
_SELF = frozenset(("im", "age", "aged", "turned", "male", "female"))
_YEARS = frozenset(("yo", "yrs", "years", "year", "yr", "y", "yro", "yrold"))
_NOT_AFTER = frozenset(
    (
        *("weeks", "week", "wks", "wk", "days", "day", "months", "month", "mths", "mth"),
        *("minutes", "minute", "mins", "min", "hours", "hour", "hrs", "hr"),
        *("years", "year", "yrs", "yr", "stone", "st", "kg", "kilo", "kilos", "lb", "lbs"),
        *("pounds", "miles", "km", "inches", "cm", "ft", "foot", "feet", "percent", "%"),
        *("times", "/", "degrees", "out"),
    )
)
_WHO = frozenset(
    (
        "woman",
        "man",
        "lady",
        "gentleman",
        "dear",
        "girl",
        "boy",
        "lad",
        "lass",
        "bird",
        "fella",
        "age",
    )
)
_AGED = _WHO | frozenset(
    (",", ".", "(", "-", "im", "am", "is", "hes", "shes", "me", "i", "male", "female", "m", "f")
)
_DECADES = {
    "teens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_INTO_DECADE = {"early": 2, "mid": 5, "middle": 5, "late": 8, "my": 5}  # years
_NUMBERS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip


def ages(parsed: ParsedMessage) -> Iterator[Mention]:
    """Yield the ages told in a message, the writer's and other people's."""
    norms = parsed.norms
    for index in range(len(norms)):
        found = _age_at(norms, index)
        if found is None:
            continue
        start, end, years = found
        after = next((word for word in norms[end : end + 2] if word in words("persons")), "")
        person = (
            parsed.owner[index] or after or _child_of(norms, start)
        )  # "my 12 year old daughter"
        status = Status.OTHER_PERSON if person else Status.PRESENT
        cues = (person,) if person else ()
        yield parsed.mention(Kind.AGE, str(years), start, end, "age", status, cues, float(years))


def _child_of(norms: tuple[str, ...], start: int) -> str:
    """The word that makes "my 3 year old" somebody else's age, "" when it is the writer's."""
    before = norms[start - 1] if start else ""
    return before if before in ("my", "our", "his", "her", "their", "the") else ""


def _age_at(norms: tuple[str, ...], index: int) -> tuple[int, int, int] | None:
    norm = norms[index]
    before = norms[index - 1] if index else ""
    after = norms[index + 1] if index + 1 < len(norms) else ""
    decade = _decade_at(norms, index)
    if decade is not None and before in _INTO_DECADE:
        first, end = decade
        begin = index - 2 if norms[max(0, index - 2)] == "my" else index - 1
        return max(0, begin), end, first + _INTO_DECADE[before]
    years = _NUMBERS.get(norm) or (int(norm) if norm.isdecimal() and len(norm) <= 3 else None)
    if years is None or not 1 <= years <= 110:
        return None
    return _framed(norms, index, years, before, after)


def _decade_at(norms: tuple[str, ...], index: int) -> tuple[int, int] | None:
    """The first year of "sixties" or "60s" at a token and where it ends."""
    if norms[index] in _DECADES:
        return _DECADES[norms[index]], index + 1
    tens = norms[index]
    if (
        tens.isdecimal()
        and int(tens) in _DECADES.values()
        and norms[index + 1 : index + 2] == ("s",)
    ):
        return int(tens), index + 2
    return None


def _framed(
    norms: tuple[str, ...], index: int, years: int, before: str, after: str
) -> tuple[int, int, int] | None:
    joined = [word for word in norms[index + 1 : index + 6] if word != "-"]
    if (
        joined[:1]
        and joined[0] in _YEARS
        and ("old" in joined[1:2] or joined[0] in ("yo", "yro", "yrold"))
    ):
        return index, min(len(norms), index + 3), years
    if joined[:2] == ["years", "of"] and joined[2:3] == ["age"]:
        return index, index + 4, years
    if after in _NOT_AFTER:
        return None
    if before == "aged" and index > 1 and norms[index - 2] not in _AGED:
        return None  # "leukaemia aged 9" tells of then
    if before in _BEFORE and (before in _SELF or years >= 5):
        return (index - 1, index + 1, years) if before in _SELF or _age_like(norms, index) else None
    if after in ("m", "f", "male", "female") and years >= 10:
        return index, index + 2, years
    if norms[max(0, index - 3) : index] in (("my", "age", "is"), ("at", "age", "of")):
        return index, index + 1, years
    if before in ("", ",", ".") and after in (",", ".") and 12 <= years <= 100:
        return index, index + 1, years
    if before == "at" and after in ("i", "im", "my", "ive") and 12 <= years <= 110:
        return index, index + 1, years
    if before == "of" and norms[index - 2] in _WHO and 12 <= years <= 110:
        return index, index + 1, years
    if before in (",", ".") and after in (",", ".") and 16 <= years <= 99:
        nearby = norms[index - 2] if index > 1 else ""
        if norms[index].isdecimal() and not nearby.isdecimal():
            return index, index + 1, years
    return None


def _age_like(norms: tuple[str, ...], index: int) -> bool:
    after = norms[index + 1] if index + 1 < len(norms) else ""
    before = norms[index - 1]
    return before in ("am", "hes", "shes", "is") and after in (
        "",
        ",",
        ".",
        "and",
        "but",
        "yrs",
        "now",
        "with",
        "so",
        "!",
        ")",
        "nearly",
        "cant",
        "in",
    )
