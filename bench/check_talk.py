"""The talk of `bench.replies_at_checks`: at each danger list, and at the checks behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.planned_turn import Values, planned_turn
from bench.quiet_agent import Parse, QuietAgent
from bench.session_talk import STORY
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.consent_given import AGREED
from bot.conversation.turn import Turn
from bot.knowledge.checks.home_checks import load_home_checks

LISTS: Mapping[str, str] = {"list1": slots.SCREEN_NERVES, "list2": slots.SCREEN_GENERAL}
AT_LIST, AT_CHECKS = "PRESS None of these", "checks"
OF_THE_NECK = {"ST14.turn": ["neck"]}  # the person of these stages has another pain
BEFORE: Mapping[str, dict[str, str]] = {"ST08.feel": {"glute_fair": "yes"}}  # shown until then


@dataclass(frozen=True)
class CheckTalks:
    """The talks as they stand at each list and before a check, and who reads messages."""

    talks: Mapping[str, Values]
    told: Mapping[str, Sequence[Turn]]
    parse: Parse

    def at(self, stage: str) -> dict[str, Any]:
        """Return the slots where a row is said."""
        if stage in LISTS:
            return {**self.talks[stage], slots.CONSENT: AGREED}
        check, key = stage.split(".")
        keys = [one.key for one in load_home_checks()[check].questions]
        before = keys[: keys.index(key)]
        steps = [{"check": check, "key": one, "evidence": {}} for one in before]
        results = {"evidence": BEFORE.get(stage, {}), "asked": {check: before}, "steps": steps}
        values = {
            **self.talks[AT_CHECKS],
            slots.CONSENT: AGREED,  # so that what is taken is kept
            slots.CHECKS: [{"id": check, "reason": "", "questions": keys}],
            slots.CHECK_RESULTS: results if before else None,
            slots.ASKED: slots.CHECK_ANSWER,
        }
        if stage in OF_THE_NECK:
            values["regions"] = OF_THE_NECK[stage]
        return values

    def plan(self, stage: str, values: Values, text: str) -> Draft:
        """Return what is planned for a message."""
        before = self.told.get(stage if stage in LISTS else AT_CHECKS, ())
        return planned_turn(self.parse, values, before, text)


def check_talks(quiet: QuietAgent) -> CheckTalks:
    """Return the talk with the real agent, at its three places."""
    from tests.assistant.person import Person

    person = Person(quiet.agent, quiet.loop)
    talks: dict[str, Values] = {}
    told: dict[str, Sequence[Turn]] = {}

    def note(place: str) -> None:
        talks[place] = person.slots()
        told[place] = quiet.said_by(person.sender)

    for said in STORY[: STORY.index(AT_LIST)]:
        press = said.removeprefix("PRESS ")
        person.say(said) if press == said else person.press(press)
    note("list1")
    for place in ("list2", AT_CHECKS):
        person.press("None of these")
        note(place)
    return CheckTalks(talks, told, quiet.parse)
