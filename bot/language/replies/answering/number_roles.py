"""What the numbers of a reply are of: a name, a row of a list, a time, things that are counted.

Which of them count is for the question to say: hours are times or stand alone, a rating stands
alone, a row is neither a time nor part of a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.knowledge.pain.measure_units import load_measure_units, unit_sizes
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.extract.times.clock_hours import clock_hours
from bot.language.extract.times.time_amounts import unit_at
from bot.language.replies.answering.answer_words import MOST
from bot.language.text.message import Message
from bot.language.text.quantities import Quantity, is_negative

SECONDS = unit_sizes("time")
MINUTE, HOUR = (load_measure_units()[name].size for name in ("minute", "hour"))
_FILLERS = reader_words("number_roles", "fillers")
_OUT_OF = reader_words("number_roles", "out_of")
_ABOUT = reader_words("number_roles", "about")
_PRONOUN = reader_words("number_roles", "pronoun")
_POINTING = reader_words("number_roles", "pointing")
_ALL = reader_words("number_roles", "all")
_NAMING = reader_words("number_roles", "naming")
_ADVERBS = reader_words("number_roles", "adverbs")
_MEASURES = reader_words("number_roles", "measures")
_OFTEN = reader_words("number_roles", "often")
_GRADED = reader_words("number_roles", "graded")
_OF_A_DEED = spoken("hour_of_a_deed")
_NOT_CALLED_SO = spoken("called_no_such_number")
_PART_OF, _OWNED = reader_words("number_roles", "part_of"), reader_words("number_roles", "owned")


class NumberRole(StrEnum):
    """What a number is of; the first that fits."""

    NAME = "part of a name"  # "L4/5"
    TIME = "time"  # "an hour", "20 sec"
    DAYS = "days and more"  # "10 months"
    ROW = "row of a list"  # "that's number five"
    CLOCK = "an hour of the day, or by how much"  # "gone by ten"
    SCALE = "top of a scale"  # the ten of "5 out of 10"
    AMOUNT = "amount, grade or name of something else"  # "6 kilos", "grade 1", "flat 7"
    PRONOUN = "stands for something"  # "a longer one"
    THINGS = "things counted"  # "two pillows"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class NumberTold:
    """A number of a reply.

    `seconds` has a time in all; `last` is the word behind the number and its unit; what is
    `refused` is taken back where it stands; `at_times` holds under a condition ("7 when I bend").
    """

    quantity: Quantity
    role: NumberRole
    last: int
    seconds: float
    refused: bool
    at_times: bool


def numbers_told(message: Message) -> tuple[NumberTold, ...]:
    """Return the numbers of a message in order, "a" only before a unit of time ("an hour")."""
    return message.noted(_numbers_told)


def unit_behind(
    message: Message, quantity: Quantity, units: dict[str, float]
) -> tuple[float | None, int]:
    """Return the size of the unit behind a number ("a minute and a half" counts), and its end."""
    place = quantity.last
    words = message.words
    while place < len(words) and words[place].norm in _FILLERS:
        place += 1
    for form in words[place].forms if place < len(words) else ():
        if form in units:
            return units[form], place + 1
    return None, quantity.last


def _numbers_told(message: Message) -> tuple[NumberTold, ...]:
    told = []
    for quantity in message.numbers(articles=True):
        unit, last = unit_behind(message, quantity, SECONDS)
        if quantity.article and unit is None:
            continue
        role = _role(message, quantity, unit is not None)
        at_times = message.words[quantity.last].norm in phrase_words("whens")
        refused = _is_refused(message, quantity)
        seconds = quantity.value * (unit or 0.0)
        told.append(NumberTold(quantity, role, last, seconds, refused, at_times))
    return tuple(told)


def _is_refused(message: Message, quantity: Quantity) -> bool:
    before = message.text[: message.words[quantity.first].start]
    called = _NOT_CALLED_SO.search(before) is not None
    return called or _norm_before(message, quantity) in word_list("refusing")


def _role(message: Message, quantity: Quantity, timed: bool) -> NumberRole:
    fits = (
        (NumberRole.NAME, _in_a_name(message, quantity)),
        (NumberRole.TIME, timed),
        (NumberRole.DAYS, unit_at(message.words, quantity.last) is not None),
        (NumberRole.ROW, _norm_before(message, quantity) in word_list("before_rows")),
        (NumberRole.CLOCK, _is_an_hour(message, quantity)),
        (NumberRole.SCALE, _tops_a_scale(message, quantity)),
        (NumberRole.AMOUNT, _is_amount(message, quantity)),
        (NumberRole.PRONOUN, _is_pronoun(message, quantity)),
        (NumberRole.THINGS, _counts_things(message, quantity)),
    )
    return next((role for role, fit in fits if fit), NumberRole.ALONE)


def _is_an_hour(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number is an hour ("by ten", "2 am", "did it at 7") or how far off one is."""
    start = message.words[quantity.first].start
    if start in clock_hours(message):
        return True
    hits = _OF_A_DEED.finditer(message.text)
    if any(start in (hit.start("hour"), hit.start("within")) for hit in hits):
        return True
    before = [word.norm for word in message.words[max(0, quantity.first - 2) : quantity.first]]
    if before[-1:] and before[-1] in _ABOUT:
        before.pop()
    return bool(before) and before[-1] in word_list("before_clock_times")


def _in_a_name(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number touches the letters before it, as in "L4/5"."""
    if not quantity.first:
        return False
    before = message.words[quantity.first - 1]
    return not before.is_sign and before.end == message.words[quantity.first].start


def _is_amount(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number measures or grades something ("6 kilos", "grade 1", "-2.5")."""
    behind = message.words[quantity.last].norm
    before = _norm_before(message, quantity)
    graded = before in _GRADED or before in phrase_words("numbered_things")
    return behind in _MEASURES or graded or is_negative(message.words, quantity)


def _is_pronoun(message: Message, quantity: Quantity) -> bool:
    """Tell whether "one" stands for a thing that was named ("a longer one", "that one")."""
    before = [word.norm for word in message.before(quantity.first, 2)]
    words = [word.norm for word in message.words[quantity.first : quantity.last]]
    if not before or words != [*_PRONOUN]:
        return False
    pointed = before[-1] in _POINTING
    described = len(before) > 1 and before[0] in _NAMING and before[1].isalpha()
    return pointed or (described and before[1] not in word_list("before_amounts"))


def _tops_a_scale(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number is the ten of "5 out of 10"."""
    before = [word.norm for word in message.before(quantity.first, 2)]
    return quantity.value == MOST and " ".join(before) in _OUT_OF


def _counts_things(message: Message, quantity: Quantity) -> bool:
    """Tell whether a number counts what stands behind it ("two pillows"), or all ("all three")."""
    if _norm_before(message, quantity) in _ALL:
        return True
    behind = message.words[quantity.last]
    if _is_one_thing(message, quantity) or _is_one_of_several(message, quantity):
        return True
    if behind.norm in _OFTEN:  # "3x"
        return True
    several = behind.norm.endswith("s") and len(behind.forms) > 1
    return several and behind.norm not in word_list("behind_ratings")


def _is_one_thing(message: Message, quantity: Quantity) -> bool:
    """Tell whether "one" is in words, and of what stands behind it ("one heavy box")."""
    words = [word.norm for word in message.words[quantity.first : quantity.last]]
    behind = message.words[quantity.last].norm
    if words != [*_PRONOUN] or not behind.isalpha() or behind.endswith(tuple(_ADVERBS)):
        return False
    counted = any(other.first == quantity.last for other in message.numbers())
    return not counted and behind not in word_list("behind_one")


def _is_one_of_several(message: Message, quantity: Quantity) -> bool:
    """Tell whether it is some of what somebody has ("one of my knees")."""
    behind = [word.norm for word in message.words[quantity.last : quantity.last + 2]]
    return len(behind) > 1 and behind[0] in _PART_OF and behind[1] in _OWNED


def _norm_before(message: Message, quantity: Quantity) -> str:
    return message.words[quantity.first - 1].norm if quantity.first else ""
