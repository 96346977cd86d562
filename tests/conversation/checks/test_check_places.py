"""Home checks fit where somebody is, and what their body can do."""

from __future__ import annotations

import pytest

from bot.conversation.checks.check_places import impossible_checks
from bot.conversation.checks.checks_chosen import choose, refitted
from bot.knowledge.checks.home_checks import load_home_checks
from bot.language.facts import Facts
from bot.routine import Setting

LOW_BACK = Facts(regions=("low_back",), side="both", nrs=4)


def chosen(facts: Facts, setting: Setting) -> list[str]:
    return [one["id"] for one in choose(facts, {"setting": setting.as_dict()})]


@pytest.mark.parametrize(
    ("setting", "out", "stays"),
    [
        pytest.param(Setting(place=frozenset(("desk",))), "ST04 ST08 ST09 ST03", "ST01 ST07 ST00",
                     id="at a desk nobody lies down or has a mirror"),
        pytest.param(Setting(place=frozenset(("bed",))), "ST01 ST08 ST07 ST16", "ST04 ST05",
                     id="in bed there is no wall and no standing"),
        pytest.param(Setting(place=frozenset(("standing",))), "ST04 ST07 ST00 ST18", "ST01 ST06",
                     id="standing only"),
        pytest.param(Setting(place=frozenset(("chair",))), "ST01 ST04 ST16 ST18", "ST07 ST00",
                     id="on a chair nobody stands up"),
        pytest.param(Setting(place=frozenset(("no_floor",))), "ST08 ST09 ST10 ST20", "ST04 ST03",
                     id="off the floor a bed will do"),
        pytest.param(Setting(no_kit=frozenset(("wall",))), "ST01 ST06 ST12 ST17", "ST07 ST04",
                     id="no wall"),
        pytest.param(Setting(no_positions=frozenset(("stand",))), "ST01 ST16 ST18", "ST00 ST04",
                     id="who cannot stand is not asked to stand up either"),
        pytest.param(Setting(no_positions=frozenset(("supine", "side", "prone"))), "ST04 ST08",
                     "ST00 ST01", id="who cannot lie down"),
        pytest.param(Setting(), "", "ST00 ST01 ST04 ST08", id="nothing was told"),
    ],
)  # fmt: skip
def test_check_places_leave_out_what_cannot_be_done(setting: Setting, out: str, stays: str) -> None:
    impossible = impossible_checks(setting)
    assert set(out.split()) <= impossible
    assert not set(stays.split()) & impossible


@pytest.mark.parametrize("condition", ["sits_only", "leg_amputation"])
def test_check_places_no_check_of_the_legs_without_legs_to_stand_on(condition: str) -> None:
    facts = Facts(regions=("low_back", "neck"), side="left", age=70, conditions=(condition,))
    known = load_home_checks()
    for check in chosen(facts, Setting()):
        assert known[check].position == "sit", check
        assert check not in ("ST07", "ST18"), check


def test_check_places_refit_changes_nothing_that_can_be_done() -> None:
    before = choose(LOW_BACK, {})
    values = {"setting": Setting(kit=frozenset(("band",))).as_dict(), "checks": before}
    assert refitted(LOW_BACK, values) == before


def test_check_places_refit_keeps_what_is_done_and_changes_the_rest() -> None:
    before = choose(LOW_BACK, {})
    first = before[0]["id"]
    values = {
        "setting": Setting(place=frozenset(("desk",))).as_dict(),
        "checks": before,
        "check_results": {"evidence": {}, "asked": {first: ["*"]}, "steps": []},
    }
    after = [one["id"] for one in refitted(LOW_BACK, values)]
    assert after[0] == first
    assert not set(after[1:]) & impossible_checks(Setting(place=frozenset(("desk",))))
    assert len(after) == len(set(after))
