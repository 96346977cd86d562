"""What a message was to change of the kept facts, held against what it did change.

A row's `then` names fields as people do ("weeks", "worse"); whatever it does not name must stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.drafting.facts_told.taken_out.taking_out import named_facts
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.intake.readback import parts
from bot.conversation.questions.minutes import minutes_offered
from bot.knowledge.safety.conditions import load_conditions
from bot.language import understand
from bot.language.extract.history.factors_named import factors_named
from bot.language.findings import Kind
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message

Values = Mapping[str, Any]

DAYS_A_WEEK = 7
NEAR = 0.2  # share of a time that is near enough; `LEAST` days always are
LEAST = 1.5
STEM = 4  # letters that two forms of a word share
KIT, PLACES, GOALS, REMINDER = "kit", "places", "goals", "reminder"
CONDITIONS = "conditions"
TIMES = (slots.REMINDER_TIME, slots.REMINDER)
# The kept things that belong to a field of `then`: no other may change.
KEPT: Mapping[str, Sequence[str]] = {
    "region": ("regions", "side", "worse_side", "sides_of", "stiff", "radiation", "radiates_to"),
    "side": ("side",),
    "weeks": ("duration_days",),
    "pain": ("nrs", slots.RATING),
    "worst": (),
    "onset": ("onset",),
    "trigger": ("trigger", "trigger_move", "trigger_words", "onset"),
    "radiation": ("radiation", "radiates_to", "regions"),
    "sleep": ("sleep_position",),
    "age": ("age",),
    "sex": ("sex",),
    "minutes": (slots.MINUTES,),
    "goal": (GOALS,),
    "reminder": (REMINDER,),
    "worse": ("aggravated_by", "worse_with", "eased_by"),
    "better": ("eased_by", "aggravated_by", "worse_with"),
    "habits": ("lifestyle", "sit_hours", "drive_hours", "stand_hours"),
    CONDITIONS: (CONDITIONS, "lifestyle"),
    KIT: (KIT,),
    PLACES: (PLACES,),
}
# What is no field of a row, and may come along.
FREE = ("stage", "region_vague", "quality", "course", "yellow_flags")
NUMBERS = {"pain": ("nrs", slots.RATING), "age": ("age",)}
WORDS = {"side": "side", "onset": "onset", "sex": "sex", "sleep": "sleep_position"}
SAME = {"man": "male", "woman": "female"}
SAID_OF = {
    "trigger": ("trigger",),
    "radiation": ("radiation",),
    "region": ("regions",),
    "worse": ("aggravated_by",),
    "better": ("eased_by",),
    "habits": ("lifestyle", "sit_hours", "drive_hours", "stand_hours"),
}
_WORD = re.compile(r"[a-z]+|\d+")


@dataclass(frozen=True)
class Then:
    """What a row says of the facts afterwards."""

    set: Mapping[str, Any]
    add: Mapping[str, Sequence[str]]
    drop: Mapping[str, Sequence[str]]

    @property
    def changes(self) -> bool:
        """Whether any fact is to be another."""
        return bool(self.set or self.add or self.drop)


def wrong_facts(before: Values, after: Values, then: Then) -> Iterator[str]:
    """Yield what of the facts is not as the row says."""
    for name, value in then.set.items():
        if not _is_set(after, name, value):
            yield f"not set: {name}"
    for name, listed in then.add.items():
        yield from (f"not added: {name} {one}" for one in listed if not _holds(after, name, one))
    for name, listed in then.drop.items():
        yield from (f"still there: {name} {one}" for one in listed if _holds(after, name, one))
    named = {kept for name in (*then.set, *then.add, *then.drop) for kept in KEPT.get(name, ())}
    had, has = kept_of(before), kept_of(after)
    yield from (f"changed: {one}" for one in had if one not in named and had[one] != has[one])


def kept_of(values: Values) -> dict[str, Any]:
    """Return what is kept of the person, by the names in `KEPT`."""
    told = {n: v for n, v in facts_of(values).as_dict().items() if n not in FREE}
    setting, weeks = values.get(slots.SETTING) or {}, weeks_in(values)
    return told | {
        slots.RATING: values.get(slots.RATING),
        slots.MINUTES: values.get(slots.MINUTES),
        KIT: {n: list(setting.get(n) or ()) for n in ("kit", "no_kit")},
        PLACES: {n: list(setting.get(n) or ()) for n in ("place", "no_positions", "left_out")},
        GOALS: [goal.words for goal in weeks.goals],
        REMINDER: next((values[one] for one in TIMES if values.get(one)), None)
        or (weeks.reminder and vars(weeks.reminder)),
    }


def _is_set(after: Values, name: str, value: Any) -> bool:
    kept = kept_of(after)
    if name == "weeks":
        days, told = kept["duration_days"], float(value) * DAYS_A_WEEK
        return days is not None and abs(days - told) <= max(LEAST, NEAR * told)
    if name == "minutes":
        return bool(kept[slots.MINUTES] == minutes_offered(float(value)))
    if name in NUMBERS:
        return any(kept[one] == value for one in NUMBERS[name])
    if name in WORDS:
        return bool(kept[WORDS[name]] == SAME.get(value, value))
    if name == REMINDER:
        hour, minute = map(int, str(value).split(":"))
        on = kept[REMINDER] or {}
        return (on.get("hour"), on.get("minute")) == (hour, minute)
    if name == "goal":
        return any(_alike(str(value), words) for words in kept[GOALS])
    if value in ("none", "nothing", "", None):
        return all(kept[one] in (None, "none", [], False) for one in KEPT.get(name, ())[:1])
    return name in SAID_OF and _holds(after, name, str(value))


def _holds(values: Values, name: str, said: str) -> bool:
    """Whether what the words name is kept."""
    kept, facts = kept_of(values), facts_of(values)
    if name == KIT:
        return bool(read_wishes(f"I have a {said}").kit & set(kept[KIT]["kit"]))
    if name == PLACES:
        return bool(read_wishes(f"I am at the {said}").place & set(kept[PLACES]["place"]))
    if name == CONDITIONS:
        known = load_conditions()
        names = [known[one].name for one in facts.conditions if one in known]
        told = understand(f"I have {said}. I take {said}.").values(Kind.CONDITION)
        return bool({said, *told} & set(facts.conditions)) or any(
            _alike(said, one) for one in names
        )
    words = dict(parts(facts))
    numbers = re.findall(r"\d+", said)
    shown = " ".join(words.get(field, "") for field in SAID_OF[name])
    moves = set(factors_named(Message.read(said))) if name == "worse" else set()
    if moves:
        return bool(moves & set(facts.worse_with))
    if _alike(said, shown):
        return True
    if numbers and not set(numbers) & set(re.findall(r"\d+", shown)):
        return False
    habit = f"I {said}" if name == "habits" else said
    for field, named in named_facts(Message.read(habit), habit, facts):
        held = getattr(facts, field)
        kept_values = set(held if isinstance(held, tuple) else (held,)) - {None}
        if field in KEPT[name] and set(named) & kept_values:
            return True
    return False


def _alike(one: str, other: str) -> bool:
    """Whether every longer word of one stands in the other, in whatever form."""
    there = [word[:STEM] for word in _WORD.findall(other.casefold())]
    words = [word[:STEM] for word in _WORD.findall(one.casefold())]
    longer = [word for word in words if len(word) >= STEM or word.isdigit()] or words
    return bool(longer) and all(word in there for word in longer)
