"""The age of a person, as triage needs it: "im 69", "aged 71", "14 yo", "seventy-four", "(77)"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot.knowledge.vocabulary.reader_words import reader_words, words_in_order
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_forms import load_spoken_numbers
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.owners import owners_of
from bot.language.assertion.self_described import describes_writer
from bot.language.extract.times.clock_hours import is_clock_time
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message

YOUNGEST_STANDING = limit("youngest_bare_age")
YOUNGEST_WRITER = limit("youngest_writer")
OLDEST = limit("oldest")
_SAID_TO_BE_FROM = limit("youngest_said_to_be")
_BESIDE_SEX_FROM = limit("youngest_beside_sex")
YEARS_ALONE_FROM = limit("years_are_an_age_from")
OLDER_ALONE = limit("years_are_rarely_a_length_from")
_OF_A_TRADE = limit("words_of_a_trade")
_MARKS = frozenset(("", ",", ".", "(", ")", "!", "?", "\n", ";", ":", "-"))
_DECADES = {name: 10 * (at + 1) for at, name in enumerate(words_in_order("ages", "decades"))}
_INTO_DECADE = {  # years
    **dict.fromkeys(reader_words("ages", "early_in_decade"), 2),
    **dict.fromkeys(reader_words("ages", "mid_decade"), 5),
    **dict.fromkeys(reader_words("ages", "late_in_decade"), 8),
}
_TENS = frozenset(range(20, 100, 10))
_MY, _WHO = reader_words("ages", "my"), reader_words("ages", "who")
_WHOS = reader_words("ages", "whos")
_ORDINALS, _PLURAL = reader_words("ages", "ordinals"), reader_words("ages", "plural")
_ABOUT_A_CHILD = reader_words("ages", "about_a_child")
_NO_NUMBERS = reader_words("ages", "no_numbers")
_OLD, _YEARS_OLD = reader_words("ages", "old"), reader_words("ages", "years_old")
_NEXT_BIRTHDAY, _BIRTHDAY = reader_words("ages", "next_birthday"), reader_words("ages", "birthday")
_AGED, _TURNING = reader_words("ages", "aged"), reader_words("ages", "turning")
_SEXES = reader_words("ages", "sexes")
_AT = reader_words("ages", "at")
_OF, _BUT = reader_words("ages", "of"), reader_words("ages", "but")
_AND = reader_words("ages", "and")
_NEXT, _IN = reader_words("ages", "next"), reader_words("ages", "in")
_UNITS_TO_COME = reader_words("ages", "units_to_come")
_WHOSE = reader_words("ages", "whose")
_IS, _WHO_IS = reader_words("ages", "is"), reader_words("ages", "who_is")
_IS_OF_AGE = reader_words("ages", "is_of_age")
_SAYS_SELF = reader_words("ages", "says_self")
_YEARS_OF_AGE, _AGE_IS = reader_words("ages", "years_of_age"), reader_words("ages", "age_is")
_WRITER = reader_words("ages", "writer")
_WITH_A_CHILD = reader_words("ages", "with_a_child")
_SINCE = reader_words("ages", "since")
_NAMES_AN_AGE = reader_words("ages", "names_an_age")
_IS_PAST = reader_words("ages", "is_past")
_GOES_ON_AT = reader_words("ages", "goes_on_at_an_age")
_SINCE_IS_AN_AGE = limit("decade_since_is_an_age_from")


def is_bare_number(text: str) -> bool:
    """Whether words are a number and nothing else ("14", "fourteen", "seventy-four")."""
    said = text.casefold().replace("-", " ").split()
    return bool(said) and all(one.isdecimal() or one in load_spoken_numbers() for one in said)


class _Age(NamedTuple):
    """Tokens `start` to `end` (exclusive) that tell an age."""

    start: int
    end: int
    years: int


def ages(message: Message) -> Iterator[Mention]:
    """Yield the ages told in a message, the writer's and other people's."""
    norms = message.tokens.norms
    behind, own, known = 0, 0, load_spoken_numbers().keys() | _DECADES.keys()
    for index in [at for at, norm in enumerate(norms) if norm in known or norm.isdecimal()]:
        if index < behind or "'" in message.tokens.written[index] or is_clock_time(norms, index):
            continue  # "5'4" is a height
        found = _age_at(norms, index)
        if found is None:
            continue
        behind_it = range(found.end, min(found.end + 2, len(norms)))
        named = next((at for at in behind_it if norms[at] in words("persons")), None)
        after = "" if named is None or _describes(norms, named) else norms[named]
        owner = "" if norms[found.start] in _SAYS_SELF else owners_of(message)[index]
        person = owner or after or _child_of(norms, found.start)  # "my 12 year old daughter"
        if found.years < YOUNGEST_WRITER:
            person = person or "toddler"
        status = Status.OTHER_PERSON if person else Status.PRESENT
        if not person and found.years < own and _decade_at(norms, index) is not None:
            continue  # "54, lost my hand in my twenties"
        own = own if person else found.years
        cues = (person,) if person else ()
        yield message.mention_of_tokens(
            Kind.AGE, str(found.years), *found[:2], "age", status, cues, float(found.years)
        )
        behind = found.end


def _describes(norms: tuple[str, ...], index: int) -> bool:
    """Whether a word for a person tells what the writer is ("19 years old, student")."""
    trade = norms[index] in words("age_trades") and norms[index - 1] in _MARKS
    return trade or describes_writer(norms, index)


def _child_of(norms: tuple[str, ...], start: int) -> str:
    """The word that makes "my 3 year old" somebody else's age, "" when it is the writer's."""
    before = norms[start - 1] if start else ""
    earlier = norms[start - 2] if start > 1 else ""
    if not _WHO.isdisjoint((before, earlier)) or before in _WHOS:  # "my daughter, who is nine"
        return before if before in _WHO | _WHOS else earlier
    if before in _MARKS and earlier in words("not_the_writer"):  # "our cat, twelve years old"
        return earlier
    if before in _ABOUT_A_CHILD:
        before = earlier
    if " ".join((earlier, before)) in _WITH_A_CHILD:  # "up with a two year old"
        return before
    return before if before in _WHOSE else ""


def _age_at(norms: tuple[str, ...], index: int) -> _Age | None:
    before = norms[index - 1] if index else ""
    decade = _decade_at(norms, index)
    if decade is not None and before in _INTO_DECADE:
        first, end = decade
        begin = max(0, index - 2 if norms[max(0, index - 2)] in _MY else index - 1)
        if first < _SINCE_IS_AN_AGE and _of_then(norms, begin, first):
            return None
        return _Age(begin, end, first + _INTO_DECADE[before])
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
    marks = [at for at in range(begin) if norms[at] in _MARKS | _SAYS_SELF]
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


def _decade_at(norms: tuple[str, ...], index: int) -> tuple[int, int] | None:
    """The first year of "sixties" or "60s" at a token and where it ends."""
    if norms[index] in _DECADES:
        return _DECADES[norms[index]], index + 1
    tens = norms[index]
    if (
        tens.isdecimal()
        and int(tens) in _DECADES.values()
        and not _PLURAL.isdisjoint(norms[index + 1 : index + 2])
    ):
        return int(tens), index + 2
    return None


def _framed(norms: tuple[str, ...], index: int, end: int, years: int) -> _Age | None:
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
        return _Age(index, min(len(norms), end + 2), years)
    if " ".join(joined[:3]) in _YEARS_OF_AGE:
        return _Age(index, end + 3, years)
    of_birthday = after in _ORDINALS and not _BIRTHDAY.isdisjoint(joined[:3])
    if of_birthday or " ".join(joined[:2]) in _NEXT_BIRTHDAY:
        return _Age(index, end + 2, years)
    said_of_self = before in words("age_self") or before in words("age_sexes")
    if of_years and said_of_self and "".join(joined[1:2]) in _MARKS:
        return _Age(index - 1, end + 1, years)
    if of_years:
        return _Age(index, end + 1, years) if _years_alone(norms, index, end, years) else None
    if after in words("not_age_after"):
        return None
    if before in _AGED and index > 1 and norms[index - 2] not in (words("age_who") | _MARKS):
        return None  # "leukaemia aged 9" tells of then
    return _by_neighbours(norms, index, end, years, before, after)


def _years_alone(norms: tuple[str, ...], index: int, end: int, years: int) -> bool:
    """Whether "68 yrs" stands between marks, as an age does."""
    before = norms[index - 1] if index else ""
    after = norms[end + 1] if end + 1 < len(norms) else ""
    old = years >= OLDER_ALONE and (before in _MARKS or after in _MARKS)
    return old or (years >= YEARS_ALONE_FROM and before in ("", ".", "\n") and after in (",", ")"))


def _by_neighbours(
    norms: tuple[str, ...], index: int, end: int, years: int, before: str, after: str
) -> _Age | None:
    if f"{norms[max(0, index - 2)]} {before}" in words("only_had"):
        return None  # "I've only 12 for this"
    if before in words("age_self"):
        if before in _TURNING and _to_come(norms, end):
            years -= 1
        return _Age(index - 1, end, years)
    what = norms[max(0, index - 2)]  # "now is 7 and I can't sit", "reversing is 6 now"
    of_somebody = what not in words("of_no_age") and not spoken("names_a_doing").match(what)
    if before in words("age_said") and of_somebody and years >= YOUNGEST_STANDING:
        return _Age(index - 1, end, years)
    if (
        before in _IS_OF_AGE
        and of_somebody
        and years >= _SAID_TO_BE_FROM
        and after in words("age_followed")
    ):
        return _Age(index, end, years)
    if after in _SEXES and years >= _BESIDE_SEX_FROM:
        return _Age(index, end + 1, years)
    if " ".join(norms[max(0, index - 3) : index]) in _AGE_IS:
        return _Age(max(0, index - 3), end, years)
    if not YOUNGEST_STANDING <= years <= OLDEST:
        return None
    standing = (
        _behind_a_trade(norms, index, after)
        or (before in _AT and after in _GOES_ON_AT)
        or (before in _OF and norms[index - 2] in words("age_who"))
        or (before in _MARKS and _to_come(norms, end))
        or _between_marks(norms, index, before, after)
        or (not before and after in _BUT)  # "77 but fit"
        or (not before and after in words("done_at_an_age"))
        or (not before and after in _AND and norms[end + 1] in words("begins_after_age"))
    )
    return (
        _Age(index, end, years - (before in _MARKS and _to_come(norms, end))) if standing else None
    )


def _behind_a_trade(norms: tuple[str, ...], index: int, after: str) -> bool:
    """Whether a number follows what somebody is, at the beginning: "truck driver 50,"."""
    begin = index - 1
    if begin < 0 or norms[begin] not in words("age_trades") or after not in _MARKS or not after:
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
    if before not in _MARKS or after not in _MARKS or before == "-" or after == "-":
        return False
    if not before and not after:
        return False  # an answer to a question, read as such
    nearby = norms[index - 2] if index > 1 else ""
    goes_on = norms[index + 3 : index + 4] and norms[index + 3] in _WRITER  # ", 33, and I carry"
    listed = nearby.isdecimal() or (
        after == "," and not _AND.isdisjoint(norms[index + 2 : index + 3]) and not goes_on
    )
    return not listed
