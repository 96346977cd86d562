"""A person's situation, worked out once: codes, phase, sets, effects of worries."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from bot.assessment.areas import LOWER, UPPER, areas_of
from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.routine.places import load_places
from bot.knowledge.routine.routine_phases import Phase, load_phases
from bot.knowledge.routine.routine_reasons import SituationCondition, load_situations
from bot.knowledge.routine.routine_rules import (
    MinutesRow,
    YellowEffect,
    load_minutes,
    load_selection,
    load_yellow_effects,
)
from bot.knowledge.routine.routine_templates import Template, load_templates
from bot.knowledge.vocabulary.movements import load_movements
from bot.routine.situation.codes import codes_for
from bot.routine.situation.history import History
from bot.routine.situation.inputs import PlanInputs
from bot.routine.situation.phase import phase_entry
from bot.routine.situation.room import Room, room_of

LOADS = "load_agg"
ARM_END = "hand"
"""Where nerve pain of an arm ends; it comes from the neck, whatever else hurts."""
WHOLE = "whole_back"
"""The region that is of both halves."""


@dataclass(frozen=True)
class Refusal:
    """Why an exercise is out: the rule (a key of the reasons) and the sentence."""

    rule: str
    words: str


@dataclass(frozen=True)
class PlanSituation:
    """What the selection needs.

    `row` says how many moves there are, `minutes` how long they take: any whole number between the
    rows. `sets` are (set, how many places are kept for it), main set first. `verdicts` (whether an
    exercise may be used), `fits` and `doses` keep what has been worked out, by exercise id.
    """

    inputs: PlanInputs
    history: History
    seed: str
    room: Room
    codes: dict[str, str]
    phase: Phase
    because: str
    max_level: int
    row: MinutesRow
    minutes: int
    max_items: int
    sets: tuple[tuple[Template, int], ...]
    effects: tuple[YellowEffect, ...]
    verdicts: dict[str, Refusal | None] = field(default_factory=dict, compare=False)
    fits: dict[str, int] = field(default_factory=dict, compare=False)
    doses: dict[str, Dose] = field(default_factory=dict, compare=False)

    @property
    def kept_small(self) -> bool:
        """Whether a worry keeps the plan to a few things."""
        return any(effect.max_items is not None for effect in self.effects)

    @property
    def senior(self) -> bool:
        """Whether the start is lower and balance is trained."""
        return is_senior(self.inputs.age, self.codes)

    @property
    def upper_only(self) -> bool:
        """Whether the pain is in the upper half alone."""
        return _upper_only(self.inputs.regions)

    @cached_property
    def dose_keys(self) -> frozenset[str]:
        """The codes and the findings, by which doses start."""
        return self.inputs.findings.union(self.codes)

    @cached_property
    def closed(self) -> dict[str, str]:
        """The positions that codes close, each with its code."""
        return _closed_by(self.codes)

    @cached_property
    def closed_on_bed(self) -> dict[str, str]:
        """The positions that codes close for what is done on a bed."""
        known = load_exclusions()
        return _closed_by(code for code in self.codes if not known[code].bed_allowed)

    def closed_despite(self, codes: Collection[str], *, on_bed: bool) -> dict[str, str]:
        """The closed positions for a move whose own words answer these codes."""
        known = load_exclusions()
        others = (code for code in self.codes if code not in codes)
        return _closed_by(code for code in others if not (on_bed and known[code].bed_allowed))

    def same_half(self, regions: Collection[str]) -> bool:
        """Whether a move for these regions is for the half that hurts, where one half does."""
        here = self.inputs.regions
        halves = areas_of(here)
        if self.sets[0][0].of_all_parts or self.sets[0][0].whole_spine:
            return True
        border = set(load_decision_rules().border_regions)
        if WHOLE in here or len(halves) != 1 or border.intersection(here, regions):
            return True
        half = _lower() if LOWER in halves else _upper()
        return not half.isdisjoint((set(regions) - border) or regions)

    @property
    def leg_nerve(self) -> bool:
        """Whether nerve pain runs into a leg: told, and not from the neck alone."""
        inputs = self.inputs
        if not inputs.radicular or inputs.radiation == "arm":
            return False
        return ARM_END not in inputs.regions and not self.upper_only

    def chance(self, exercise_id: str) -> str:
        """A fixed shuffle for ties: the same person gets the same order all week."""
        return hashlib.sha256(f"{self.seed}:{exercise_id}".encode()).hexdigest()


def is_senior(age: int | None, codes: Iterable[str]) -> bool:
    """Whether somebody is 60 or more; where no age was told, whether a code makes it likely."""
    rules = load_selection()
    if age is None:
        return not set(rules.senior_with).isdisjoint(codes)
    return age >= rules.senior_from


def _closed_by(codes: Iterable[str]) -> dict[str, str]:
    known = load_exclusions()
    return {position: code for code in codes for position in known[code].blocks_positions}


def situation_of(inputs: PlanInputs, seed: str, history: History) -> PlanSituation:
    """Return the situation. Raises `ValueError` for a caution that is no exclusion code."""
    room = room_of(inputs.setting)
    codes = codes_for(inputs)
    entry = phase_entry(inputs)
    phase = load_phases()[entry.phase if history.phase is None else history.phase]
    rows = load_minutes()
    row = next((row for row in reversed(rows) if row.minutes <= inputs.minutes), rows[0])
    known = load_yellow_effects()
    told = (known[flag] for flag in known if flag in inputs.yellow)
    since = history.told_weeks
    effects = tuple(
        one
        for one in told
        if (one.weeks is None or since.get(one.id, history.week) <= one.weeks)
        and not (one.max_items is not None and inputs.setting.whole)
    )
    shift = min((effect.level_shift for effect in effects), default=0)
    limits = [effect.max_items for effect in effects if effect.max_items is not None]
    return PlanSituation(
        inputs=inputs,
        history=history,
        seed=seed,
        room=room,
        codes=codes,
        phase=phase,
        because=history.phase_because or entry.because,
        max_level=phase.max_level if phase.phase == 0 else max(1, phase.max_level + shift),
        row=row,
        minutes=min(max(inputs.minutes, rows[0].minutes), rows[-1].minutes),
        max_items=min([row.items, phase.items_at(row), *limits]),
        sets=(*_sets(inputs, codes, phase, row), *_sets_of(room)),
        effects=effects,
    )


def situation_with_phase(at: PlanSituation, phase: Phase) -> PlanSituation:
    """Return the same situation in another phase, with the levels of that phase."""
    return replace(at, phase=phase, max_level=phase.max_level, verdicts={}, fits={}, doses={})


def _sets(
    inputs: PlanInputs, codes: dict[str, str], phase: Phase, row: MinutesRow
) -> tuple[tuple[Template, int], ...]:
    templates = load_templates()
    upper_only = _upper_only(inputs.regions)
    if phase.phase == 0:
        quiet = "settle_upper" if upper_only else f"settle_{inputs.direction}"
        return ((templates.get(quiet, templates["settle"]), row.items),)
    special = [item.template for item in load_situations() if holds(item.when, inputs, codes)]
    named = [pattern.pattern_id for pattern in inputs.patterns]
    halves = areas_of(inputs.regions)
    elsewhere = bool(named and halves) and load_patterns()[named[0]].body not in halves
    if special or not named or elsewhere:
        main = special[0] if special else _general(inputs.regions, upper_only)
        second = named[:1]
    else:
        main, second = named[0], named[1:2]
    sure = {pattern.pattern_id: pattern.sure for pattern in inputs.patterns}
    # A special set comes whole before the patterns; a pattern only thought possible gets less.
    places = 0 if special or elsewhere else row.second
    if second and sure[second[0]] == "possible":
        places //= 2
    return (
        (templates[main], row.items),
        *((templates[name], places) for name in second),
    )


def _sets_of(room: Room) -> tuple[tuple[Template, int], ...]:
    """The sets of the places fill what the others leave; no place is kept for them."""
    templates = load_templates()
    return tuple((templates[place.template], 0) for place in room.places if place.template)


def _general(regions: tuple[str, ...], upper_only: bool) -> str:
    """Return the set without a pattern: by the place that hurts first, else by the half."""
    for template in load_templates().values():
        own = set(template.for_regions)
        upper = own & (_upper() - _lower())
        if own and regions and regions[0] in own and (upper_only or not upper):
            return template.id
    return "general_upper" if upper_only else "general_lower"


def _upper() -> set[str]:
    return set(load_decision_rules().upper_regions)


def _lower() -> set[str]:
    return set(load_decision_rules().lower_regions)


def _upper_only(regions: tuple[str, ...]) -> bool:
    return areas_of(regions) == {UPPER}


def holds(when: SituationCondition, inputs: PlanInputs, codes: Collection[str]) -> bool:
    """Whether everything that a condition asks for is so."""
    upper = _upper_only(inputs.regions)
    half = {"upper_only": upper, "not_upper_only": not upper, "by_loads": _by_loads(inputs)}
    told = {**vars(inputs), "codes": codes, "told_first": inputs.regions[:1]}
    return when.all_met({**told, **half})


def _by_loads(inputs: PlanInputs) -> bool:
    """Whether lifting or carrying may be what makes it worse, and not sport alone."""
    known = load_movements()
    loads = {one for one in inputs.worse_with if one in known and LOADS in known[one].codes}
    return not loads or not loads.issubset(load_selection().sport_moves)


def set_name(template: Template) -> tuple[str, str]:
    """Return the rule ("pattern", "place" or "situation") and the plain name of a set."""
    if any(place.template == template.id for place in load_places().values()):
        return "place", template.name
    pattern = load_patterns().get(template.id)
    return ("pattern", pattern.name) if pattern else ("situation", template.name)
