"""The same messages while each question is open: what is planned, without an agent.

Run with `python -m tests.conversation.planning.every_question.planned --write` when plans change,
and read what has changed in plans.yml before it is kept.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.conversation import slots
from bot.conversation.checks.checks_chosen import choose
from bot.conversation.course.check_in_steps import begun
from bot.conversation.course.weeks import Weeks
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.routine.weeks.check_in_schedule import DueCheckIn
from bot.routine.weeks.kept_history import KeptHistory
from tests.conversation.papers_of import FACTS, VALUES
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import DAY, START, weeks
from tests.yaml_file import read_yaml

FOLDER = Path(__file__).parent
SAID, PLANS = FOLDER / "said.yml", FOLDER / "plans.yml"
LONGEST = 48  # characters of a value; behind them it is cut
NOTHING = "nothing"
# The numbers to call, what every turn sets, what is shown word by word.
UNTOLD = {
    *("plan", "said", "because", "danger_answer", "country_question", "country_name", "elsewhere"),
    *("emergency_number", "emergency_tel", "advice_line", "advice_tel", "crisis_line", "by_text"),
    *("crisis_tel", "crisis_sms", "violence_line", "violence_tel", "theirs_say", "theirs_them"),
    *("also_tell", "tell_them", "safety", "asked_about", "acknowledged", "progress"),
    *("times_asked", "list_shown"),
}
INTAKE = {
    slots.CONSENT: "agreed",
    slots.STORY: "told",
    **{name: VALUES[name] for name in ("regions", "side", "duration_days", "stage")},
}
TOLD = {**INTAKE, slots.READBACK: "confirmed", slots.SKIPPED: list(slots.INTAKE_QUESTIONS)}
SCREENED = {
    **{name: value for name, value in VALUES.items() if name in slots.FACT_SLOTS},
    **TOLD,
    slots.SCREEN_NERVES: "answered",
    slots.SCREEN_GENERAL: "answered",
}
PLANNED = {**VALUES, **SCREENED, slots.SAFETY: None, slots.CHECKS: [], slots.MINUTES: 8}
SESSION = {**PLANNED, slots.RATING: None, slots.TOGETHER: "now", slots.EXERCISE: 1}
BACK = {slots.RETURNING: {"when": "yesterday", "last": "", "done": 3}}
LATER = {
    **{**PLANNED, slots.TOGETHER: "later", slots.WEEKS: weeks().as_dict(), slots.CLOSED: True},
    **{**BACK, slots.CHECK_IN: "same"},
}
COMES = {
    **{**LATER, slots.CHECK_IN: None, slots.SCREEN_NERVES: None, slots.SCREEN_GENERAL: "earlier"},
    **{slots.ROUTINE: None, slots.TOGETHER: None, slots.CLOSED: None},
}
DUE = DueCheckIn(14, ("pain", "activities", "worse_after", "done"))
NEW = Weeks(KeptHistory("ann"))
AT_SEVEN = {"hour": 7, "minute": 0, "sure": False, "zone": "UTC", "quiet": None, "keeps": True}
OPEN: dict[str, dict[str, Any]] = {
    slots.CONSENT: {},
    slots.READBACK: {**INTAKE, "nrs": 4},
    "nrs": {**INTAKE, slots.READBACK: "confirmed"},
    "aggravated_by": {**INTAKE, "nrs": 4, slots.READBACK: "confirmed"},
    "sit_hours": {**INTAKE, "nrs": 4, "aggravated_by": ["flex_agg"], slots.READBACK: "confirmed"},
    slots.SCREEN_GENERAL: {**TOLD, slots.SCREEN_NERVES: "answered"},
    slots.BIRTH: {**SCREENED, "conditions": ["postnatal"]},
    slots.CHECK_ANSWER: {**SCREENED, slots.CHECKS: choose(FACTS, SCREENED)},
    slots.MINUTES: {**SCREENED, slots.CHECKS: []},
    slots.TOGETHER: {**PLANNED, slots.RATING: None},
    slots.EXERCISE_FEEDBACK: SESSION,
    slots.RATING: {**SESSION, slots.EXERCISE: 99},
    slots.DUE: {**COMES, slots.DUE: begun(DUE, weeks(), START + 14 * DAY)},
    slots.GOAL: {**LATER, slots.WEEKS: NEW.as_dict(), slots.GOAL: slots.OPEN},
    slots.GOAL_SCORE: LATER,
    slots.REMINDER: {**LATER, slots.REMINDER: AT_SEVEN},
    slots.FLARE: {**LATER, slots.CHECK_IN: "worse", slots.FLARE: slots.OPEN},
    slots.FLARE_PLAN: {**LATER, slots.FLARE_PLAN: slots.OPEN},
    slots.BARRIER: {**LATER, slots.BARRIER: slots.OPEN},
    slots.CHECK_IN: COMES,
    NOTHING: LATER,
}


@cache
def load_said() -> dict[str, Any]:
    """Return what is said everywhere, and to each question."""
    return dict(read_yaml(SAID))


def plans_while_open(question: str) -> dict[str, str]:
    """Return for each message what is planned while a question is open."""
    said = {**load_said()["everywhere"], **dict.fromkeys(load_said()["own"][question], "inform")}
    return {text: "; ".join(_planned(question, text, intent)) for text, intent in said.items()}


def _planned(question: str, text: str, intent: str) -> Iterator[str]:
    asked = None if question == NOTHING else question
    before = {**OPEN[question], slots.ASKED: asked}
    yield from told_of(plan_turn(situation(text, before, intent)), before, UNTOLD)


def told_of(draft: Draft, before: Mapping[str, Any], untold: Collection[str]) -> Iterator[str]:
    """Yield what a plan says, keeps and remembers, but for slots that are not told."""
    yield " ".join(f"{step.action}{_values(step.told)}" for step in draft.steps)
    yield from (f"keeps {what}{_values(told)}" for what, told in draft.kept)
    for name, value in sorted(draft.changes().items()):
        if name not in untold and (value is not None or before.get(name)):
            yield f"{name} {_short(value)}"


def _values(told: Mapping[str, Any]) -> str:
    return f"({', '.join(f'{name} {_short(value)}' for name, value in told.items())})" * bool(told)


def _short(value: Any) -> str:
    """Return a value; of what is said only its first words."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


def written() -> str:
    """Return all of it as it stands in plans.yml."""
    plans = {question: plans_while_open(question) for question in OPEN}
    return str(yaml.safe_dump(plans, sort_keys=False, allow_unicode=True, width=1000))


def main() -> None:
    """Write what is planned while each question is open, or print it."""
    if "--write" in sys.argv[1:]:
        PLANS.write_text(written(), encoding="utf-8")
    else:
        sys.stdout.write(written())


if __name__ == "__main__":
    main()
