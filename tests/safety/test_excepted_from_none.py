"""What alone is excepted from "none of those" is told, however well the rest of it is."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.safety.triage import triage

WELL = "Legs are strong, no fever, waterworks fine, no weight loss."


def level(text: str) -> str:
    return triage([understand(text)]).level.value


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("None of those except the numbness between my legs, that began yesterday.", "except"),
        ("no to all of them apart from not feeling when I wee since Sunday.", "apart from"),
        ("nothing from the list other than my foot dragging since Tuesday.", "other than"),
        ("none of these bar a numb backside since this morning.", "bar"),
        ("none of these but I can't hold my wee since last night.", "but"),
    ],
)
def test_excepted_from_none_is_called_beside_all_that_is_well(text: str, why: str) -> None:
    assert level(f"{text} {WELL}") == "E", why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("None of those except an old scar.", "no sign"),
        ("None of these apart from the usual back ache.", "what the talk is about"),
        ("Nothing on the list bar a numb toe for years, the doctor knows it.", "long known"),
    ],
)
def test_excepted_from_none_is_no_sign_by_itself(text: str, why: str) -> None:
    assert level(f"{text} {WELL}") == "none", why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "Lost nearly two stone since the summer without trying and the pain keeps me awake "
            "whichever way I lie, and since the weekend my left foot drags and I can't lift it on "
            "to the kerb. Is a medium or a firm mattress better?",
            "what is for today counted against the emergency",
        ),
        (
            "Dropped from 84 to 71 kilos since summer without trying. Low back pain wakes me every "
            "night. Since Thursday my left leg is getting weaker, first the foot, now I can't get "
            "out of the sofa with it. Any exercises for that?",
            "the same, in other words",
        ),
    ],
)
def test_excepted_from_none_nor_does_a_sign_for_today_hide_an_emergency(
    text: str, why: str
) -> None:
    assert level(text) == "E", why


def test_excepted_from_none_foot_that_is_not_felt_is_asked_about() -> None:
    told = triage([understand("Done, I don't feel my left foot, is this correct?")])
    assert "leg_motor" in told.ask
