"""What a draft knows of the facts and of the danger screen follows what is set in it."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.safety.safety_state import SafetyState
from tests.conversation.planning.situations import situation


def drafted() -> Draft:
    safety = SafetyState(asking="fever")
    return Draft.of(situation("yes", {"side": "left", slots.SAFETY: safety.as_dict()}))


def test_draft_facts_are_those_set_last_and_those_before_stay() -> None:
    draft = drafted()
    assert draft.facts.side == "left"
    draft.set(side="right")
    assert draft.facts.side == "right"
    draft.set_facts(replace(draft.facts, side="both"))
    assert (draft.facts.side, draft.values["side"]) == ("both", "both")
    assert draft.facts_before.side == "left"


def test_draft_safety_is_what_was_set_last() -> None:
    draft = drafted()
    assert draft.safety == SafetyState(asking="fever")
    draft.set(**{slots.SAFETY: SafetyState(asking="cancer").as_dict()})
    assert draft.safety == SafetyState(asking="cancer")


def test_draft_trial_begins_with_what_the_draft_knows_and_gives_nothing_back() -> None:
    draft = drafted()
    draft.set(side="right")
    trial = draft.trial()
    trial.set(side="both", **{slots.SAFETY: SafetyState().as_dict()})
    assert (trial.facts.side, trial.safety.asking) == ("both", None)
    assert (draft.facts.side, draft.safety.asking) == ("right", "fever")
