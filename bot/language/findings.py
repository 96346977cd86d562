"""What one message says: mentions with status, span and the rule that decided them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any


class Status(StrEnum):
    """Who, when and whether: how a mention is meant (clinical 2.1)."""

    PRESENT = "present"
    DENIED = "denied"
    PAST = "past"
    OTHER_PERSON = "other_person"
    HYPOTHETICAL = "hypothetical"
    IDIOM = "idiom"
    INFO_QUESTION = "info_question"
    UNCERTAIN = "uncertain"


class Kind:
    """The kinds of mention. Each is also the name of the Rasa entity that carries it."""

    REGION = "region"  # value: a region id; "back" when no part of the back is named
    SIDE = "side"  # left, right, both, middle
    ONSET = "onset"  # sudden, gradual
    TRIGGER = "trigger"  # a trigger id
    DURATION = "duration"  # number: days since it began
    BOUT = "bout"  # value: bout, history; number: days of it beside those of the other
    STAGE = "stage"  # chronic, when told without a number ("for years")
    COURSE = "course"  # improving, same, worsening, constant, fluctuating, episodic
    RADIATION = "radiation"  # leg, arm, other, none
    QUALITY = "quality"  # ache, sharp, stiff, ...
    NRS = "nrs"  # number: 0 to 10
    AGGRAVATED_BY = "aggravated_by"  # flex_agg, ext_agg, rot_agg, load_agg, static_agg, ...
    EASED_BY = "eased_by"  # walking, lying, sitting, standing, bending, heat, ...
    LIFESTYLE = "lifestyle"  # a lifestyle id of the label schema
    HOURS = "hours"  # value: sit, drive, stand; number: hours a day
    AGE = "age"  # number: years
    SEX = "sex"  # female, male
    CONDITION = "condition"  # standing risk or caution: osteoporosis, anticoagulant, ...
    WORK = "work"  # value: a work id: what the writer works as
    TOLD = "told"  # value: a fact and its value, "sleep_position=side"
    YELLOW_FLAG = "yellow_flag"  # fear, catastrophising, low_mood, ... (clinical 3)
    FLAG = "flag"  # a red-flag slug
    SIGN = "sign"  # what counts only together with others: worsening, vomiting, ...
    YES_NO = "yes_no"  # yes, no, unsure
    NUMBER = "number"  # number: a bare number, for answers in context


BOUT, HISTORY = "bout", "history"  # of a pain that comes and goes: values of Kind.BOUT


class Stands(StrEnum):
    """What is said of how a sign stands by now (label schema)."""

    STEADY = "steady"  # long the same
    CHECKED = "checked"  # somebody who knows has looked at it
    CLEARED = "cleared"  # and found nothing that is broken
    WORSE = "worse"  # getting worse, back again, or new


@dataclass(frozen=True)
class SignTime:
    """When a sign of danger began, and how it stands by now.

    `days` since it began, None where no time of its own is told; `words` are those that say it.
    """

    days: float | None = None
    stands: frozenset[Stands] = frozenset()
    words: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        return {"days": self.days, "stands": sorted(self.stands), "words": list(self.words)}

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> SignTime:
        """Read a mapping made by `as_dict`. Raises `KeyError` or `ValueError` when it is not."""
        stands = frozenset(Stands(one) for one in raw["stands"])
        return cls(raw["days"], stands, tuple(raw["words"]))


@dataclass(frozen=True)
class Mention:
    """One thing said, with the words that carry it.

    `start` and `end` are character offsets into the message (end exclusive). `rule` is the id of
    the frame, class or grammar that decided the value; `cues` are the words that decided the
    status. `number` carries days, hours, years or a rating, by kind. `time` is that of a sign of
    danger, None where nothing is told of it. `detail` are ids that say finer what the value is, as
    the movements behind what makes it worse.
    """

    kind: str
    value: str
    start: int
    end: int
    text: str
    rule: str
    status: Status = Status.PRESENT
    cues: tuple[str, ...] = ()
    number: float | None = None
    time: SignTime | None = None
    detail: tuple[str, ...] = ()

    def overlaps(self, other: Mention) -> bool:
        """Return whether both share words."""
        return self.start < other.end and other.start < self.end

    def touches(self, places: Iterable[tuple[int, int]]) -> bool:
        """Return whether it shares a character with one of some stretches of the text."""
        return any(start < self.end and self.start < end for start, end in places)

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        plain = {**asdict(self), "status": self.status.value, "cues": list(self.cues)}
        del plain["time"], plain["detail"]
        if self.time is not None:
            plain["time"] = self.time.as_dict()
        return {**plain, "detail": list(self.detail)} if self.detail else plain

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Mention:
        """Read a mapping made by `as_dict`. Raises `KeyError` or `ValueError` when it is not."""
        return cls(
            kind=raw["kind"],
            value=raw["value"],
            start=int(raw["start"]),
            end=int(raw["end"]),
            text=raw["text"],
            rule=raw["rule"],
            status=Status(raw["status"]),
            cues=tuple(raw.get("cues", ())),
            number=raw.get("number"),
            time=SignTime.from_dict(raw["time"]) if raw.get("time") else None,
            detail=tuple(raw.get("detail", ())),
        )


@dataclass(frozen=True)
class Findings:
    """All mentions of one message, in order of appearance."""

    mentions: tuple[Mention, ...] = ()

    def of(self, kind: str, *statuses: Status) -> tuple[Mention, ...]:
        """Return the mentions of one kind, with one of the statuses where any are given."""
        found = self._by_kind.get(kind, ())
        if not statuses or not found:
            return found
        return tuple(mention for mention in found if mention.status in statuses)

    @cached_property
    def _by_kind(self) -> dict[str, tuple[Mention, ...]]:
        """The mentions of each kind; a conversation asks for them anew in every turn."""
        kinds: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            kinds.setdefault(mention.kind, []).append(mention)
        return {kind: tuple(found) for kind, found in kinds.items()}

    def present(self, kind: str) -> tuple[Mention, ...]:
        """Return the mentions of one kind that hold for the writer now."""
        return self.of(kind, Status.PRESENT)

    def within(self, start: int, end: int) -> Findings:
        """Return the mentions that stand wholly between two characters."""
        return Findings(tuple(m for m in self.mentions if start <= m.start and m.end <= end))

    def without(self, gone: Callable[[Mention], bool]) -> Findings:
        """Return the findings without some mentions, themselves where none goes."""
        kept = tuple(mention for mention in self.mentions if not gone(mention))
        return self if len(kept) == len(self.mentions) else Findings(kept)

    def values(self, kind: str, *statuses: Status) -> tuple[str, ...]:
        """Return the distinct values of one kind in order; present ones when no status is given."""
        found = self.of(kind, *(statuses or (Status.PRESENT,)))
        return tuple(dict.fromkeys(mention.value for mention in found))

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        return {"mentions": [mention.as_dict() for mention in self.mentions]}

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Findings:
        """Read a mapping made by `as_dict`."""
        return cls.of_mentions(Mention.from_dict(mention) for mention in raw["mentions"])

    @classmethod
    def of_mentions(cls, mentions: Iterable[Mention]) -> Findings:
        """Return findings with the mentions sorted by place."""
        return cls(tuple(sorted(mentions, key=lambda mention: (mention.start, mention.end))))
