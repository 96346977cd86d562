"""Who asks what somebody has goes on about them; made for it, so fitted."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message


@pytest.mark.parametrize(
    "text",
    [
        "is my mum having a stroke? her mouth droops",
        "is my mum having a stroke? mouth droops",
        "is my nan having a stroke? one side of the face has dropped",
        "is my husband having a heart attack? crushing chest pain",
        "could my daughter be having a stroke? slurred speech",
    ],
)
def test_asked_of_another_the_sign_is_theirs(text: str) -> None:
    read = read_message(text)
    assert read["level"] == "none"
    assert read["flags_other"]


@pytest.mark.parametrize(
    "text",
    [
        "is my mum having a stroke? I can't feel my legs",
        "is my mum right? my mouth droops",
        "should I ask my mum? mouth droops",
        "does my wife have a point? I can't feel when I wipe",
        "am I having a stroke? mouth droops",
    ],
)
def test_asked_of_another_the_writers_sign_stays(text: str) -> None:
    assert read_message(text)["level"] == "E"
