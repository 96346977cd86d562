"""What one room names, another must know: pictures, yellow flags, cautions."""

from __future__ import annotations

import pytest

from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import require_pictures
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.pictures.poses import picture_ids
from bot.knowledge.routine.routine_rules import load_yellow_effects
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary.frames import load_frames


def test_joined_rooms_every_exercise_and_check_has_a_picture() -> None:
    require_pictures(picture_ids())

    assert load_home_checks(pictures=picture_ids())


def test_joined_rooms_a_missing_picture_is_refused() -> None:
    with pytest.raises(KnowledgeError, match="P01"):
        require_pictures(picture_ids() - {"P01"})


def test_joined_rooms_yellow_flags_with_an_effect_are_heard() -> None:
    heard = {
        frame.says.removeprefix("yellow_flag ")
        for frame in load_frames().values()
        if frame.says.startswith("yellow_flag ")
    }

    assert set(load_yellow_effects()) <= heard


def test_joined_rooms_cautions_of_flags_are_exclusion_codes() -> None:
    codes = set(load_exclusions())

    assert {code for flag in load_red_flags().values() for code in flag.cautions} <= codes
