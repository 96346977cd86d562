"""Why a message is read as it is: what was found and then not held."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message
from bot.language.danger.agreement import SET_ASIDE


@pytest.mark.parametrize(
    ("text", "label", "value", "instead"),
    [
        pytest.param(
            "I lifted sacks yesterday and now my back aches, and I used to garden a lot",
            *("trigger", "housework", "lift"),
            id="another value of the field is likelier",
        ),
        pytest.param(
            "I lifted sacks yesterday and my back aches, I used to run a lot",
            *("lifestyle", "heavy_lifting", None),
            id="a fact of the days that is none",
        ),
    ],
)
def test_explanation_of_a_slot_that_is_not_held(
    text: str, label: str, value: str, instead: str | None
) -> None:
    told = read_message(text, explain=True)
    (why,) = (one for one in told["not_held"][label] if one["value"] == value)
    assert value not in (told[label], *(told[label] or ()))
    assert why["words"] in text
    assert why["instead"] == instead
    assert why["chance"] <= why["needed"] or instead
    assert why["against"]
    assert all("(-" in reason for reason in why["against"])


@pytest.mark.parametrize(
    ("text", "value", "status", "cues"),
    [
        pytest.param(
            "no fever, and it hurts low down", "fever", "denied", ["no"], id="it is denied"
        ),
        pytest.param(
            "years ago my foot dragged for a month, and yesterday I sat with the neighbour and "
            "drank tea on the bench behind the house and it was nice, my back a bit stiff",
            *("leg_motor", "past", ["years ago", SET_ASIDE]),
            id="the wording is harmless",
        ),
    ],
)
def test_explanation_of_a_flag_that_is_not_held(
    text: str, value: str, status: str, cues: list[str]
) -> None:
    told = read_message(text, explain=True)
    assert told["level"] == "none"
    flags = [one for one in told["not_held"]["flags"] if one["value"] == value]
    assert flags
    assert all((one["status"], one["cues"]) == (status, cues) for one in flags)


def test_explanation_says_nothing_twice() -> None:
    told = read_message("cant feel when i wipe since yesterday, not the neck", explain=True)
    assert {one["value"] for one in told["explain"]["flags"]} == {"ces_saddle"}
    assert not any(one["value"] == "ces_saddle" for one in told["not_held"].get("flags", ()))
    assert {one["value"] for one in told["explain"]["regions"]} == {"neck"}
    assert "regions" not in told["not_held"]


def test_explanation_is_left_out_where_nobody_asks() -> None:
    assert not {"explain", "not_held"} & read_message("my back aches").keys()
