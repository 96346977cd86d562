"""What an assessment holds: patterns, muscles, direction, and every rule that fired."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bot.assessment.evidence import Evidence

LIKELY = "likely"
POSSIBLE = "possible"


@dataclass(frozen=True)
class ScoreTrace:
    """One rule that fired: what it added to which pattern, on what evidence, in words.

    The weights of a pattern's lines add up to its score. `evidence` or `pattern` is empty where
    a rule has none.
    """

    rule_id: str
    evidence: str
    weight: int
    pattern: str
    words: str


@dataclass(frozen=True)
class NamedPattern:
    """A pattern that is named to the person: `sure` is "likely" or "possible".

    `companions` are patterns explained together with it (head, shoulders and upper back); `seen`
    says whether a check saw the posture it is named after.
    """

    pattern_id: str
    sure: str
    score: int
    companions: tuple[NamedPattern, ...] = ()
    seen: bool = True

    def all(self) -> Iterator[NamedPattern]:
        """Yield this pattern and its companions."""
        yield self
        yield from self.companions


@dataclass(frozen=True)
class MuscleAim:
    """A muscle to lengthen or to build, heavier first; `side` is left, right, both or None.

    `patterns` and `evidence` say why it is on the list.
    """

    muscle: str
    weight: int
    side: str | None
    patterns: tuple[str, ...]
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class Assessment:
    """The result of `infer`. No patterns means the general plan.

    `mixed` says that signs for a forward and a backward tilt are too close to call. `direction`
    is "extension", "flexion", "none" (no preference) or None (not known). `nerve_first` puts
    movements for the nerve before the muscles. `cautions` are exclusion codes that the checks
    brought up, `refer` evidence keys whose `refer` a clinician should see.
    """

    patterns: tuple[NamedPattern, ...]
    scores: dict[str, int]
    lengthen: tuple[MuscleAim, ...]
    build: tuple[MuscleAim, ...]
    direction: str | None
    nerve_first: bool
    mixed: bool
    cautions: tuple[str, ...]
    refer: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    trace: tuple[ScoreTrace, ...]

    @property
    def lead(self) -> NamedPattern | None:
        """The pattern named first, or None for the general plan."""
        return self.patterns[0] if self.patterns else None

    @property
    def checked(self) -> bool:
        """Whether any home check has been answered."""
        return any(piece.by == "check" for piece in self.evidence)

    def named(self) -> dict[str, NamedPattern]:
        """Return every named pattern by id, companions too, first named first."""
        return {one.pattern_id: one for pattern in self.patterns for one in pattern.all()}

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        return {key: _plain(value) for key, value in asdict(self).items()}

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Assessment:
        """Read a mapping made by `as_dict`."""
        return cls(
            patterns=tuple(_pattern(one) for one in raw["patterns"]),
            scores=dict(raw["scores"]),
            lengthen=tuple(_aim(one) for one in raw["lengthen"]),
            build=tuple(_aim(one) for one in raw["build"]),
            direction=raw["direction"],
            nerve_first=raw["nerve_first"],
            mixed=raw["mixed"],
            cautions=tuple(raw["cautions"]),
            refer=tuple(raw["refer"]),
            evidence=tuple(Evidence(**one) for one in raw["evidence"]),
            trace=tuple(ScoreTrace(**one) for one in raw["trace"]),
        )


@dataclass(frozen=True)
class MusclesWorked:
    """The muscles that a plan lengthens and builds."""

    lengthen: frozenset[str] = frozenset()
    build: frozenset[str] = frozenset()


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value


def _pattern(raw: Mapping[str, Any]) -> NamedPattern:
    companions = tuple(_pattern(one) for one in raw["companions"])
    seen = raw.get("seen", True)
    return NamedPattern(raw["pattern_id"], raw["sure"], raw["score"], companions, seen)


def _aim(raw: Mapping[str, Any]) -> MuscleAim:
    return MuscleAim(
        raw["muscle"], raw["weight"], raw["side"], tuple(raw["patterns"]), tuple(raw["evidence"])
    )
