"""Which age a number tells, by the words beside it: "aged 71", "14 yo", "late sixties", "(77)"."""

from __future__ import annotations

from typing import NamedTuple

from bot.knowledge.vocabulary.reader_words import reader_words, words_in_order
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_forms import load_spoken_numbers
from bot.knowledge.vocabulary.word_lists import words

YOUNGEST_STANDING = limit("youngest_bare_age")
OLDEST = limit("oldest")
_SAID_TO_BE_FROM = limit("youngest_said_to_be")
_BESIDE_SEX_FROM = limit("youngest_beside_sex")
YEARS_ALONE_FROM = limit("years_are_an_age_from")
OLDER_ALONE = limit("years_are_rarely_a_length_from")
_OF_A_TRADE = limit("words_of_a_trade")
MARKS = frozenset(("", ",", ".", "(", ")", "!", "?", "\n", ";", ":", "-"))
DECADES = {
    name: 10 * (at + 1) for at, name in enumerate(words_in_order("numbers_as_ages", "decades"))
}
_INTO_DECADE = {  # years
    **dict.fromkeys(reader_words("numbers_as_ages", "early_in_decade"), 2),
    **dict.fromkeys(reader_words("numbers_as_ages", "mid_decade"), 5),
    **dict.fromkeys(reader_words("numbers_as_ages", "late_in_decade"), 8),
}
_TENS = frozenset(range(20, 100, 10))
_MY = reader_words("numbers_as_ages", "my")
_ORDINALS, _PLURAL = (
    reader_words("numbers_as_ages", "ordinals"),
    reader_words("numbers_as_ages", "plural"),
)
_NO_NUMBERS = reader_words("numbers_as_ages", "no_numbers")
_OLD, _YEARS_OLD = (
    reader_words("numbers_as_ages", "old"),
    reader_words("numbers_as_ages", "years_old"),
)
_NEXT_BIRTHDAY, _BIRTHDAY = (
    reader_words("numbers_as_ages", "next_birthday"),
    reader_words("numbers_as_ages", "birthday"),
)
_AGED, _TURNING = (
    reader_words("numbers_as_ages", "aged"),
    reader_words("numbers_as_ages", "turning"),
)
_SEXES = reader_words("numbers_as_ages", "sexes")
_AT = reader_words("numbers_as_ages", "at")
_OF, _BUT = reader_words("numbers_as_ages", "of"), reader_words("numbers_as_ages", "but")
_AND = reader_words("numbers_as_ages", "and")
_NEXT, _IN = reader_words("numbers_as_ages", "next"), reader_words("numbers_as_ages", "in")
_UNITS_TO_COME = reader_words("numbers_as_ages", "units_to_come")
_IS, _WHO_IS = reader_words("numbers_as_ages", "is"), reader_words("numbers_as_ages", "who_is")
_IS_OF_AGE = reader_words("numbers_as_ages", "is_of_age")
SAYS_SELF = reader_words("numbers_as_ages", "says_self")
_YEARS_OF_AGE, _AGE_IS = (
    reader_words("numbers_as_ages", "years_of_age"),
    reader_words("numbers_as_ages", "age_is"),
)
_WRITER = reader_words("numbers_as_ages", "writer")
_SINCE = reader_words("numbers_as_ages", "since")
_NAMES_AN_AGE = reader_words("numbers_as_ages", "names_an_age")
_IS_PAST = reader_words("numbers_as_ages", "is_past")
_GOES_ON_AT = reader_words("numbers_as_ages", "goes_on_at_an_age")
_SINCE_IS_AN_AGE = limit("decade_since_is_an_age_from")


class ToldAge(NamedTuple):
    """Tokens `start` to `end` (exclusive) that tell an age."""

    start: int
    end: int
    years: int


def age_at(norms: tuple[str, ...], index: int) -> ToldAge | None:
    """Return the age that a number or a decade at a token tells, None where it tells none."""
    before = norms[index - 1] if index else ""
    decade = decade_at(norms, index)
    if decade is not None and before in _INTO_DECADE:
        first, end = decade
        begin = max(0, index - 2 if norms[max(0, index - 2)] in _MY else index - 1)
        if first < _SINCE_IS_AN_AGE and _of_then(norms, begin, first):
            return None
        return ToldAge(begin, end, first + _INTO_DECADE[before])
    told = _number_at(norms, index)
    if told is None or not 1 <= told[0] <= OLDEST or (before and _number_at(norms, index - 1)):
        return None
    years, end = told
    return _framed(norms, index, end, years)


def _of_then(norms: tuple[str, ...], begin: int, decade: int) -> bool:
    """Whether words before a decade make it one that is over ("since my thirties").

    Who was in the teens when something began is no child now: "I hurt it in my teens".
    """
    before = norms[begin - 1] if begin else ""
    if before in _SINCE:
        return True
    marks = [at for at in range(begin) if norms[at] in MARKS | SAYS_SELF]
    said = norms[marks[-1] + 1 if marks else 0 : begin]
    return decade < YOUNGEST_STANDING and not _IS_PAST.isdisjoint(said)


def _since_an_age(norms: tuple[str, ...], index: int) -> bool:
    """Whether an age is the one at which something began ("since age 12", "from the age of 9")."""
    begin = index
    while begin and norms[begin - 1] in _NAMES_AN_AGE:
        begin -= 1
    return begin < index and begin > 0 and norms[begin - 1] in _SINCE


def _number_at(norms: tuple[str, ...], index: int) -> tuple[int, int] | None:
    """The whole number that begins at a token and where it ends: "77", "seventy - four"."""
    norm = norms[index]
    if norm.isdecimal():
        return (int(norm), index + 1) if len(norm) <= 3 else None
    value = load_spoken_numbers().get(norm)
    if value is None or value != int(value) or norm in _NO_NUMBERS:
        return None
    end = index + 1
    if value in _TENS:
        place = end + 1 if norms[end : end + 1] == ("-",) else end
        unit = load_spoken_numbers().get(norms[place]) if place < len(norms) else None
        if unit is not None and 1 <= unit <= 9 and norms[place] not in _NO_NUMBERS:
            return int(value + unit), place + 1
    return int(value), end


def decade_at(norms: tuple[str, ...], index: int) -> tuple[int, int] | None:
    """The first year of "sixties" or "60s" at a token and where it ends."""
    if norms[index] in DECADES:
        return DECADES[norms[index]], index + 1
    tens = norms[index]
    if (
        tens.isdecimal()
        and int(tens) in DECADES.values()
        and not _PLURAL.isdisjoint(norms[index + 1 : index + 2])
    ):
        return int(tens), index + 2
    return None


def _framed(norms: tuple[str, ...], index: int, end: int, years: int) -> ToldAge | None:
    """The age that a number tells by the words round it, None when it tells none."""
    if _since_an_age(norms, index):
        return None
    before = norms[index - 1] if index else ""
    after = norms[end] if end < len(norms) else ""
    joined = [word for word in norms[end : end + 5] if word != "-"]
    of_years = joined[:1] and joined[0] in words("age_years")
    if of_years and (not _OLD.isdisjoint(joined[1:2]) or joined[0] in _YEARS_OLD):
        if before in _IS and norms[max(0, index - 2)] not in words("persons") | _WHO_IS:
            return None  # "the bed is 14 years old"
        if not (_OLD.isdisjoint(joined[1:2]) or words("belongings").isdisjoint(joined[2:3])):
            return None  # "ten year old chairs"
        return ToldAge(index, min(len(norms), end + 2), years)
    if " ".join(joined[:3]) in _YEARS_OF_AGE:
        return ToldAge(index, end + 3, years)
    of_birthday = after in _ORDINALS and not _BIRTHDAY.isdisjoint(joined[:3])
    if of_birthday or " ".join(joined[:2]) in _NEXT_BIRTHDAY:
        return ToldAge(index, end + 2, years)
    said_of_self = before in words("age_self") or before in words("age_sexes")
    if of_years and said_of_self and "".join(joined[1:2]) in MARKS:
        return ToldAge(index - 1, end + 1, years)
    if of_years:
        return ToldAge(index, end + 1, years) if _years_alone(norms, index, end, years) else None
    if after in words("not_age_after"):
        return None
    if before in _AGED and index > 1 and norms[index - 2] not in (words("age_who") | MARKS):
        return None  # "leukaemia aged 9" tells of then
    return _by_neighbours(norms, index, end, years, before, after)


def _years_alone(norms: tuple[str, ...], index: int, end: int, years: int) -> bool:
    """Whether "68 yrs" stands between marks, as an age does."""
    before = norms[index - 1] if index else ""
    after = norms[end + 1] if end + 1 < len(norms) else ""
    old = years >= OLDER_ALONE and (before in MARKS or after in MARKS)
    return old or (years >= YEARS_ALONE_FROM and before in ("", ".", "\n") and after in (",", ")"))


def _by_neighbours(
    norms: tuple[str, ...], index: int, end: int, years: int, before: str, after: str
) -> ToldAge | None:
    if f"{norms[max(0, index - 2)]} {before}" in words("only_had"):
        return None  # "I've only 12 for this"
    if before in words("age_self"):
        if before in _TURNING and _to_come(norms, end):
            years -= 1
        return ToldAge(index - 1, end, years)
    what = norms[max(0, index - 2)]  # "now is 7 and I can't sit", "reversing is 6 now"
    of_somebody = what not in words("of_no_age") and not spoken("names_a_doing").match(what)
    if before in words("age_said") and of_somebody and years >= YOUNGEST_STANDING:
        return ToldAge(index - 1, end, years)
    if (
        before in _IS_OF_AGE
        and of_somebody
        and years >= _SAID_TO_BE_FROM
        and after in words("age_followed")
    ):
        return ToldAge(index, end, years)
    if after in _SEXES and years >= _BESIDE_SEX_FROM:
        return ToldAge(index, end + 1, years)
    if " ".join(norms[max(0, index - 3) : index]) in _AGE_IS:
        return ToldAge(max(0, index - 3), end, years)
    if not YOUNGEST_STANDING <= years <= OLDEST:
        return None
    standing = (
        _behind_a_trade(norms, index, after)
        or (before in _AT and after in _GOES_ON_AT)
        or (before in _OF and norms[index - 2] in words("age_who"))
        or (before in MARKS and _to_come(norms, end))
        or _between_marks(norms, index, before, after)
        or (not before and after in _BUT)  # "77 but fit"
        or (not before and after in words("done_at_an_age"))
        or (not before and after in _AND and norms[end + 1] in words("begins_after_age"))
    )
    return (
        ToldAge(index, end, years - (before in MARKS and _to_come(norms, end)))
        if standing
        else None
    )


def _behind_a_trade(norms: tuple[str, ...], index: int, after: str) -> bool:
    """Whether a number follows what somebody is, at the beginning: "truck driver 50,"."""
    begin = index - 1
    if begin < 0 or norms[begin] not in words("age_trades") or after not in MARKS or not after:
        return False
    while begin and norms[begin - 1].isalpha() and index - begin < _OF_A_TRADE:
        begin -= 1
    return not begin or not norms[begin - 1].isalpha()


def _to_come(norms: tuple[str, ...], end: int) -> bool:
    """Whether a birthday is still to come: "90 in august", "12 in two weeks", "85 next month"."""
    after = norms[end : end + 3]
    if not (_NEXT.isdisjoint(after[:1]) or words("birthday_next").isdisjoint(after[1:2])):
        return True  # "eighty-five next month"
    of_month = not words("month_names").isdisjoint(after[1:2])
    return not _IN.isdisjoint(after[:1]) and (of_month or not _UNITS_TO_COME.isdisjoint(after[2:3]))


def _between_marks(norms: tuple[str, ...], index: int, before: str, after: str) -> bool:
    """Whether a number stands alone: ", 68,", ". 66.", "(77)", "... killing. 57"."""
    if before not in MARKS or after not in MARKS or before == "-" or after == "-":
        return False
    if not before and not after:
        return False  # an answer to a question, read as such
    nearby = norms[index - 2] if index > 1 else ""
    goes_on = norms[index + 3 : index + 4] and norms[index + 3] in _WRITER  # ", 33, and I carry"
    listed = nearby.isdecimal() or (
        after == "," and not _AND.isdisjoint(norms[index + 2 : index + 3]) and not goes_on
    )
    return not listed
