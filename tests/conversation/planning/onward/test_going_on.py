"""Home checks follow the place of the pain."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting import stages
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.onward import going_on
from tests.conversation.planning.situations import situation

CHOSEN = [{"id": "ST01"}]


@pytest.mark.parametrize(
    ("regions", "checks", "left"),
    [
        pytest.param(["neck"], CHOSEN, ["anew"], id="another place: chosen anew"),
        pytest.param(["low_back"], CHOSEN, CHOSEN, id="the same place"),
        pytest.param([], CHOSEN, CHOSEN, id="no place any more"),
        pytest.param(["neck"], None, None, id="none were chosen yet"),
    ],
)
def test_going_on_chooses_checks_anew_for_another_place(
    regions: list[str], checks: object, left: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(going_on, "rechosen", lambda facts, values: ["anew"])
    before = {"consent": "no_saving", "regions": ["low_back"], slots.CHECKS: checks}
    draft = Draft.of(situation("hello", before))
    draft.set(regions=regions)
    going_on._fit_checks_to_place(draft)
    assert draft.values.get(slots.CHECKS) == left


@pytest.mark.parametrize(
    ("is_open", "chosen", "said"),
    [
        (True, CHOSEN, ["action_introduce_checks"]),
        (False, [], ["utter_checks_none"]),
        (False, CHOSEN, []),  # all were answered before they were broken off
    ],
)
def test_stages_say_what_was_chosen(
    is_open: bool, chosen: object, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stages, "choose", lambda facts, values: chosen)
    monkeypatch.setattr(stages, "open_check", lambda values: "a check" if is_open else None)
    draft = Draft.of(situation("hello", {"consent": "no_saving"}))
    assert stages.choose_the_checks(draft)
    assert [step.action for step in draft.steps] == said
