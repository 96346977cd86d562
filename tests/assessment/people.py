"""The people of clinical 6.5, and strategies for people and answers in general."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.language.facts import Facts

DESK = Facts(
    regions=("low_back",),
    onset="gradual",
    duration_days=21,
    age=41,
    sit_hours=8,
    aggravated_by=("ext_agg",),
    worse_with=("standing",),
)
LAPTOP = Facts(regions=("upper_back", "neck"), sit_hours=9, lifestyle=("screen_phone",))
RUNNER = Facts(regions=("buttock",), side="right", lifestyle=("running", "one_sided_habit"))
DRIVER = Facts(regions=("low_back",), drive_hours=10, aggravated_by=("flex_agg",))
CARRIER = Facts(lifestyle=("one_sided_habit",))
INACTIVE = Facts(regions=("low_back",), lifestyle=("inactive",))
NURSE = Facts(regions=("low_back",), stand_hours=10)
CLEARED = Facts(regions=("low_back",), sit_hours=9)
UNTESTED = Facts(regions=("low_back",), sit_hours=9, aggravated_by=("ext_agg",))

CHECK_KEYS = tuple(key for key, entry in load_evidence_weights().items() if entry.by == "check")
REGIONS = ("low_back", "neck", "upper_back", "buttock", "shoulder_blade", "below_knee", "mid_back")
HABITS = ("sitting", "driving", "standing", "running", "inactive", "stress", "one_sided_habit")
HOURS = st.none() | st.floats(0, 16, allow_nan=False)

people = st.builds(
    Facts,
    regions=st.lists(st.sampled_from(REGIONS), unique=True, max_size=3).map(tuple),
    side=st.sampled_from((None, "left", "right", "both", "middle")),
    lifestyle=st.lists(st.sampled_from(HABITS), unique=True).map(tuple),
    aggravated_by=st.lists(st.sampled_from(("flex_agg", "ext_agg")), unique=True).map(tuple),
    sit_hours=HOURS,
    drive_hours=HOURS,
    stand_hours=HOURS,
    nrs=st.none() | st.integers(0, 10),
    age=st.none() | st.integers(18, 90),
)
answers = st.dictionaries(
    st.sampled_from(CHECK_KEYS), st.sampled_from(("yes", "left", "right", "both")), max_size=8
)
