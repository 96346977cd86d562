"""People to plan for, and strategies for people in general."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.routine.places import load_places
from bot.knowledge.routine.routine_rules import load_yellow_effects
from bot.routine import PatternInput, PlanInputs, Setting
from bot.routine.building.care import BY_CODE

PATTERNS = tuple(load_patterns())
CODES = tuple(load_exclusions())
PAIN_OF_PHASE = {0: 8, 1: 5, 2: 3, 3: 1}
STRONG = Setting(goal_share=0.9, goal_weeks=3)
REGIONS = ("low_back", "neck", "upper_back", "buttock", "hip_side", "groin", "below_knee")


def with_pattern(pattern_id: str | None, phase: int = 2, minutes: int = 8) -> PlanInputs:
    """Return a person with one likely pattern (or none) who belongs in this phase."""
    plain = PlanInputs(
        nrs=PAIN_OF_PHASE[phase],
        minutes=minutes,
        regions=("low_back",),
        setting=STRONG if phase == 3 else Setting(),
    )
    if pattern_id is None:
        return plain
    pattern = load_patterns()[pattern_id]
    return replace(
        plain,
        patterns=(PatternInput(pattern_id, "likely", 9),),
        lengthen=tuple((muscle, 9.0) for muscle in pattern.lengthen),
        build=tuple((muscle, 9.0) for muscle in pattern.build),
        regions=("low_back",) if pattern.body == "lower" else ("neck", "upper_back"),
    )


def _some(values: tuple[str, ...], most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), unique=True, max_size=most).map(tuple)


MUSCLES = tuple(load_muscles())
_aims = _some(MUSCLES, 5).map(lambda ids: tuple((muscle, 5.0) for muscle in ids))
_patterns = _some(PATTERNS, 3).map(
    lambda ids: tuple(
        PatternInput(key, "possible" if n else "likely", 7) for n, key in enumerate(ids)
    )
)
POSITIONS = ("supine", "side", "prone", "kneel", "sit", "stand")
PLACES = tuple(load_places())
settings_of_life = st.builds(
    Setting,
    kit=st.none() | st.frozensets(st.sampled_from(("band", "ball", "roller", "bike"))),
    place=st.frozensets(st.sampled_from(PLACES), max_size=1),
    irritability=st.sampled_from((None, "low", "moderate", "high")),
    stable_weeks=st.integers(0, 3),
    goal_share=st.none() | st.floats(0, 1),
    goal_weeks=st.integers(0, 3),
)  # fmt: skip
people = st.builds(
    PlanInputs,
    patterns=_patterns,
    lengthen=_aims,
    build=_aims,
    removed=_some(MUSCLES, 4).map(frozenset),
    radicular=st.booleans(),
    direction=st.sampled_from((None, "none", "extension", "flexion")),
    regions=_some(REGIONS, 3),
    radiation=st.sampled_from((None, "none", "leg", "arm")),
    aggravated_by=_some(("flex_agg", "ext_agg", "rot_agg"), 2),
    eased_by=_some(("sitting", "walking", "bending"), 2),
    yellow=_some(tuple(load_yellow_effects()), 3),
    nrs=st.none() | st.integers(0, 10),
    stage=st.sampled_from((None, "acute", "subacute", "chronic")),
    duration_days=st.none() | st.floats(0, 4000),
    age=st.none() | st.integers(18, 95),
    cautions=_some(tuple(code for code in CODES if code not in BY_CODE), 6),
    minutes=st.integers(0, 40),
    level=st.sampled_from(("none", "R")),
    setting=settings_of_life,
)


@st.composite
def hindered(draw: st.DrawFn) -> PlanInputs:
    """Return somebody with any places, things that are not there, and impossible positions."""
    one = draw(people)
    setting = replace(
        one.setting,
        place=draw(st.frozensets(st.sampled_from(PLACES), max_size=3)),
        no_kit=draw(st.frozensets(st.sampled_from(tuple(load_kit())), max_size=10)),
        no_positions=draw(st.frozensets(st.sampled_from(POSITIONS), max_size=4)),
    )
    return replace(one, setting=setting, minutes=draw(st.sampled_from((3, 5, 8, 12, 20))))
