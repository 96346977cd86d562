"""How people say what they wish for: minutes, place, kit, a swap, something now."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.loading.entries import read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.pain.times import PatternList
from bot.knowledge.routine.places import load_places
from bot.knowledge.routine.routine_rules import load_selection

LYING = ("supine", "side", "prone")
POSITIONS = {
    **{one: (one,) for one in ("supine", "side", "prone", "kneel", "sit", "stand")},
    "lying": LYING,
    "upright": (*LYING, "kneel"),
}
MINDED_CODES = ("WRI", "KNE", "SHO", "NCK")  # of `exclusions.yml`
GROUPS = (
    *(
        "denies",
        "denies_nothing",
        "wanting",
        "wanting_alone",
        "story",
        "story_behind",
        "hurts",
        "goes_badly",
    ),
    "kind_of_the_list",
    *(
        "floor_of_a_house",
        "minutes_wanted",
        "minutes_told",
        "minutes_denied",
        "minutes_given",
        "minutes_of_another",
        "minutes_most",
        "minutes_of_the_talk",
        "minutes_shown",
    ),
    *("minutes_too_many", "length_refused", "shorter", "longer", "no_length"),
    *("alone_shorter", "alone_longer"),
    "knees_mind_the_floor",
    *(f"minds_{code}" for code in (*MINDED_CODES, "bored")),
    *("swap_this", "swap_sparing", "no_swap", "something_now", "not_something_now", "kit_there"),
    *(
        "no_more_questions",
        "no_checks",
        "not_cut_short",
        "asks_how",
        "not_here",
        "skip_rest",
        "start_at",
    ),
    *(
        "to_the_routine",
        "shows_routine",
        "alone_shows_routine",
        "swap_which",
        "minutes_placed",
        "minutes_until",
        "minutes_free",
        "minutes_when",
        "discreet",
        "not_watched",
        "floor_too",
        "floor_back",
        "no_floor_too",
        "no_floor_back",
        "part_minds_floor",
        "upright_too",
        "no_upright_too",
        "lying_only",
        "alone_lying",
        "no_lying_only",
        "shows_exercise",
        "gentle",
        "not_gentle",
        "protests",
        "here_chair_of",
        "again_standing",
        "also_there",
        "there_too",
        "position_not_long",
    ),
    *(
        "kit_not_there",
        "kit_contrast",
        "kit_is_here",
        "kit_is_gone",
        "kit_of_a_kind",
        "kit_of_a_kind_behind",
        "seated",
        "kit_only_named",
        "kit_story",
        "kit_after_all",
        "kit_parted",
        "no_equipment",
        "of_the_body",
        "no_equipment_asked",
    ),
)


@lru_cache
def load_wish_readings(
    path: Path = HEARD / "wishes" / "wish_readings.yml",
) -> dict[str, PatternList]:
    """Return the patterns by group.

    Raises `KnowledgeError` for a group that is not known or missing, and for kit that nobody could
    tell of.
    """
    readings = read_entries(path, PatternList)
    places, kit = load_places(), load_kit()
    known = {
        *GROUPS,
        *(
            f"{start}_{place}"
            for place in places
            for start in ("place", "at", "here", "bare", "no")
        ),
        *(f"kit_{piece}" for piece in kit),
        *(f"position_{position}" for position in POSITIONS),
        *(f"move_{move}" for move in load_exercises()),
    }
    special = (f"kit_{piece}" for piece in load_selection().special_kit)
    for name in readings:
        if name not in known:
            raise KnowledgeError(path, name, "no wish is read from this", tuple(sorted(known)))
    for name in (*GROUPS, *special, *(f"place_{place}" for place in places)):
        if name not in readings:
            raise KnowledgeError(path, name, "this group is missing")
    return readings


def wish_lines() -> tuple[tuple[str, str], ...]:
    """Return group and pattern, a pair for each pattern; moves go by their names as well."""
    named = ((f"move_{one.id}", _exactly(one.name)) for one in load_exercises().values())
    own = ((name, line) for name, entry in load_wish_readings().items() for line in entry.patterns)
    return (*own, *named)


def _exactly(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", name.lower().replace("'", ""))
    return " ".join(f"={word}" for word in words)  # "walking" is not the move "Walk"
