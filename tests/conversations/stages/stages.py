"""The same messages at every stage of the talk: what each plan says, keeps and remembers.

Run with `python -m tests.conversations.stages.stages --write` when plans change, and read what has
changed in plans.yml before it is kept; it writes those of single questions (`every_question`), of
whole talks (`talks`) and of talks about danger (`after_danger`) too, which know no agent, and cards
(`cards`). Names and values stand in plans, not the words that are shown.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from tests.conversation.after_danger import danger_moves
from tests.conversation.cards import shown
from tests.conversation.planning.every_question import planned
from tests.conversation.planning.talks import played
from tests.conversations.script import person_at
from tests.yaml_file import read_yaml

if TYPE_CHECKING:
    from tests.assistant.person import Person

FOLDER = Path(__file__).parent
SAID, PLANS = FOLDER / "messages.yml", FOLDER / "plans.yml"
LONGEST = 140  # characters of a value; of a longer one only the name is written
_CLOCK = re.compile(r"\d{4}-\d\d-\d\dT[\d:.+]+")
# The day on which a thing was told: another one whenever the tests are run.
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
UNTOLD = ("plan", "safety", "records_down")  # the plan itself, what is long, what nobody said


def load_said() -> dict[str, list[str]]:
    """Return the stages and the messages."""
    return dict(read_yaml(SAID))


def plans_at(stage: str, new_person: Callable[..., Person]) -> dict[str, list[str]]:
    """Return for each message what is planned at this stage, in lines."""
    there: dict[str, Person] = {}
    return {
        said: list(_plan(said, person_at(stage, new_person, there)))
        for said in load_said()["messages"]
    }


def _plan(said: str, person: Person) -> Iterator[str]:
    before = person.slots()
    person.say(said)
    after = person.slots()
    plan = after["plan"]
    for action, told in plan["steps"]:
        yield f"{action} {_values(told)}".strip()
    for what, told in plan["keep"]:
        yield f"keeps {what} {_values(told)}".strip()
    changed = {
        name: value
        for name, value in sorted(after.items())
        if name not in UNTOLD and value != before.get(name)
    }
    if changed:
        yield f"remembers {_values(changed)}"


def _values(told: dict[str, Any]) -> str:
    return ", ".join(f"{name} {_short(value)}".strip() for name, value in told.items())


def _short(value: Any) -> str:
    text = _CLOCK.sub("now", json.dumps(value, ensure_ascii=False, sort_keys=True, default=str))
    text = _DAY.sub("today", text)
    return text if len(text) <= LONGEST else "..."


def main() -> None:
    """Write what is planned at each stage, or print it."""
    from bot.rasa.quiet_start import quiet_start

    quiet_start()
    from bot.rasa.assistant import load_assistant
    from bot.rasa.training import ensure_model
    from tests.assistant.person import Person

    agent, loop = load_assistant(ensure_model()), asyncio.new_event_loop()
    plans = {stage: plans_at(stage, lambda: Person(agent, loop)) for stage in load_said()["stages"]}
    text = yaml.safe_dump(plans, sort_keys=False, allow_unicode=True, width=1000)
    if "--write" in sys.argv[1:]:
        PLANS.write_text(text, encoding="utf-8")
        planned.PLANS.write_text(planned.written(), encoding="utf-8")
        played.PLANS.write_text(played.written(), encoding="utf-8")
        shown.SHOWN.write_text(shown.written(), encoding="utf-8")
        danger_moves.MOVES.write_text(danger_moves.written(), encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as data:
        os.environ |= {"PLUMBLINE_DATA_DIR": data, "PLUMBLINE_SECRET_KEY": "of no value"}
        main()
