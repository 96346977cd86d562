"""Reading facts back: what was understood, in one line and in parts that can be changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from operator import gt, lt

from bot.conversation.intake.second_complaints import complaint_in_words
from bot.conversation.intake.time_words import days_in_words, in_between, is_between
from bot.knowledge.conversation.readback_words import ReadbackField, load_readback
from bot.knowledge.conversation.worse_words import FIELD as WORSE
from bot.knowledge.conversation.worse_words import and_joined, worse_words
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.wording.first_letter import capitalised, uncapitalised
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts
from bot.language.place_sides import sides_apart

OF_PLACE = ("no_floor", "sits_only")  # told again as what the routine leaves out
RECENT_BIRTH, MONTHS_AGO = "postnatal", "birth_months_ago"  # the later one says it all
PREGNANCY = "pregnancy"  # a condition, and a fact of the days
# What set it off, by the fact of the days that says the same again.
HABIT_BEGUN = {"pregnancy_birth": "pregnancy", "stress": "stress"}
POSITIONS = {"long_sit": "sitting", "long_stand": "standing", "long_drive": "driving"}
MOVED = {
    "bend": ("bending",),
    "lift": ("lifting",),
    "twist": ("twisting",),
    "carry": ("carrying",),
    "sneeze_cough": ("coughing", "sneezing"),
}
SUDDEN = "sudden"
REGIONS = "regions"
SIDE, WORSE_SIDE, BOTH = "side", "worse_side", "both"
EASED, ALSO = "eased_by", "also_told"
OF_BOUTS = {"bout_days": lt, "history_days": gt}  # how each stands to the length of the pain
EASE, EASES = speak("conversation", "ease_it"), speak("conversation", "eases_it")
HOURS = {"sit_hours": "sitting", "drive_hours": "driving", "stand_hours": "standing"}


def parts(facts: Facts, *, dated: bool = False) -> tuple[tuple[str, str], ...]:
    """Return (field, words) for each fact that is known, in the order it is read back.

    `dated`, for a paper that is read on other days: a second complaint has the day it was told.
    """
    spoken = _spoken(facts)
    return tuple(
        (name, words)
        for name, field in load_readback().items()
        if (words := _words(facts, name, field, spoken, dated)) is not None
    )


def sentence(facts: Facts) -> str:
    """Return what was understood as one line: "Low back, right side, 3 weeks, came on slowly.".

    Operations and known illnesses end it: they were told, and are counted with.
    """
    said = [words for _, words in parts(facts)]
    if said:
        said += _conditions(facts).values()
    return capitalised(", ".join(said)) + "." if said else ""


def sentence_about(facts: Facts, about: str | None) -> str:
    """Return the line with whom it is about before it: "Your mother: low back, 3 weeks."."""
    said = sentence(facts)
    return f"{capitalised(about)}: {uncapitalised(said)}" if about and said else said


def news(before: Facts, after: Facts) -> str:
    """Return only what this message added or changed, or an empty text."""
    old, fresh = dict(parts(before)), dict(parts(_only_new(before, after)))
    said = [fresh.get(name, words) for name, words in parts(after) if old.get(name) != words]
    had = _conditions(before)
    said += [words for one, words in _conditions(after).items() if one not in had]
    return capitalised(", ".join(said)) + "." if said else ""


def _only_new(before: Facts, after: Facts) -> Facts:
    """Return the facts with nothing but what is new in a list that has grown."""
    days = _grown(before.lifestyle, after.lifestyle)
    eased = _grown(before.eased_by, after.eased_by)
    facts = replace(after, lifestyle=days, eased_by=eased)
    moves = _grown(before.worse_with, after.worse_with)
    kinds = _grown(before.aggravated_by, after.aggravated_by)
    if moves == after.worse_with and kinds == after.aggravated_by:
        return facts
    moves = moves if moves != before.worse_with else ()
    known, grown = load_movements(), kinds if kinds != after.aggravated_by else ()
    codes = (code for one in moves if one in known for code in known[one].codes)
    return replace(facts, aggravated_by=tuple(dict.fromkeys((*grown, *codes))), worse_with=moves)


def _grown(had: tuple[str, ...], has: tuple[str, ...]) -> tuple[str, ...]:
    """Return what is new in a list that holds all it held before; else the list."""
    return tuple(one for one in has if one not in had) if had and set(had) < set(has) else has


def _conditions(facts: Facts) -> dict[str, str]:
    """Names of what else the person has, but for what their days or the place say already."""
    known, said = load_conditions(), {*OF_PLACE, *{PREGNANCY}.intersection(facts.lifestyle)}
    if facts.pregnant_weeks is not None:
        said.add(PREGNANCY)
    if MONTHS_AGO in facts.conditions:
        said.add(RECENT_BIRTH)
    days = load_readback()["lifestyle"].words
    told = {days[one] for one in facts.lifestyle if one in days}  # smoking is one of both
    names = {one: known[one].name for one in facts.conditions if one in known and one not in said}
    return {one: name for one, name in names.items() if name not in told}


def _spoken(facts: Facts) -> frozenset[str]:
    """Lifestyle facts that the hours, what set it off or what makes it worse already say."""
    hours = {habit for name, habit in HOURS.items() if getattr(facts, name) is not None}
    days, moves = load_readback()["lifestyle"].words, load_movements()
    worse = {one for one in facts.worse_with if one in moves and days.get(one) == moves[one].says}
    begun = {HABIT_BEGUN[facts.trigger]} if facts.trigger in HABIT_BEGUN else set()
    carried = {PREGNANCY} if facts.pregnant_weeks is not None else set()
    return frozenset(hours | worse | begun | carried)


def _words(
    facts: Facts, name: str, field: ReadbackField, spoken: Iterable[str], dated: bool
) -> str | None:
    value = getattr(facts, name)
    if name == WORSE_SIDE:
        return None  # said with the side
    if name == REGIONS and (facts.stiff or sides_apart(facts)):
        return _places(facts, field)
    if name == SIDE and sides_apart(facts):
        return None  # said with each place
    if name == SIDE and value == BOTH and facts.worse_side is not None:
        return load_readback()[WORSE_SIDE].words.get(facts.worse_side)
    if name == "radiation" and (where := _where_it_goes(facts)):
        return where
    if name == "stage" and facts.duration_days is not None:
        return None
    if name == "trigger" and facts.trigger_words is not None and value in field.words:
        return speak("conversation", "began_after", what=facts.trigger_words)
    moved = MOVED.get(value or "", ()) if name == "trigger" else ()
    if facts.onset != SUDDEN and not set(moved).isdisjoint(facts.worse_with):
        return None  # what brings it on is said as what makes it worse
    if name == "trigger" and value in POSITIONS and _said_otherwise(facts, POSITIONS[value]):
        return None
    if name == "trigger" and value == "phone_laptop" and "screen_phone" in facts.lifestyle:
        return None
    if value is None or value == ():
        return None
    if name == "trigger" and (move := _began_with(facts)) and value in field.words:
        return f"{field.words[value].partition(' ')[0]} {move}"
    if name == WORSE:
        return worse_words(value, facts.worse_with)
    if name == "duration_days":
        return days_in_words(value)
    if name in OF_BOUTS:
        fits = facts.duration_days is None or OF_BOUTS[name](value, facts.duration_days)
        return str(field.number).format(number=days_in_words(value)) if fits else None
    if name == "pregnant_weeks":
        return str(field.number).format(number=int(value))  # a week that has begun is none yet
    if field.number is not None:
        return _amount(field, value)
    values = value if isinstance(value, tuple) else (value,)
    if name == ALSO:
        besides = and_joined([complaint_in_words(one, dated=dated) for one in values])
        return speak("conversation", "also_told", what=besides)
    left_out = () if name == "trigger" else spoken
    said = [field.words[item] for item in values if item in field.words and item not in left_out]
    if said and name == EASED:
        return and_joined(said) + (EASE if len(said) > 1 else EASES)
    return and_joined(said) if said else None


def _places(facts: Facts, field: ReadbackField) -> str | None:
    """Each place, stiff where it is, with its side where these differ.

    "low back (both sides) and stiff hip (left side)".
    """
    sides, apart = load_readback()[SIDE].words, sides_apart(facts)
    said = []
    for place in (one for one in facts.regions if one in field.words):
        words, side = field.words[place], apart.get(place)
        if place in facts.stiff:
            words = speak("conversation", "stiff_place", place=words)
        if side is not None:
            words = speak("conversation", "place_and_side", place=words, side=sides[side])
        said.append(words)
    return and_joined(said) if said else None


def _where_it_goes(facts: Facts) -> str | None:
    """Where else it goes, as it was told; None where nothing finer than an arm or a leg was."""
    where = facts.radiates_to
    if where == "headache" and facts.radiation is None:
        return speak("conversation", "with_headaches")
    if where is None or facts.radiation != "other":
        return None
    if where == "head":
        return speak("conversation", "travels_to_head")
    place = load_readback()["regions"].words.get(where)
    return speak("conversation", "travels_to", place=place) if place else None


def _began_with(facts: Facts) -> str | None:
    """What of the trigger was told ("gardening"); None where it is of another."""
    move = load_movements().get(facts.trigger_move or "")
    return move.says if move is not None and move.began == facts.trigger else None


def _amount(field: ReadbackField, value: float) -> str:
    if field.one is not None and value == 1:
        return field.one
    if field.sixtieths is not None and 0 < value < 1:
        return field.sixtieths.format(number=round(value * 60))
    told = in_between(value, str(int(value) + 1)) if is_between(value) else f"{round(value, 1):g}"
    return str(field.number).format(number=told)


def _said_otherwise(facts: Facts, habit: str) -> bool:
    """Return True when what makes it worse, the hours or the days say what a position says."""
    told = bool(facts.aggravated_by) or habit in facts.lifestyle
    return told or any(getattr(facts, name) is not None for name in HOURS)
