"""Facts told late, and put right: `python -m bench.facts_told_late [FILE ...] [-v] [--at STAGE]`.

Each row is one message at a stage of a talk in which the facts are known (`KNOWN`), with what it
settles: facts that are set, added or dropped; all others must stay (`bench/kept_facts.py`). It is
planned as the guide plans it, with the real agent's reading. Beside the facts it is held that an
answer moves the talk (`not answered`), that a change is said (`not said`), and that no alarm comes.

Without a file the held-out lists are scored; `-v` prints what went wrong (never of those).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from bench.first_answers import interval
from bench.kept_facts import Then, Values, wrong_facts
from bench.labelled_lists import ListBench
from bench.quiet_agent import QuietAgent, quiet_agent
from bench.turn_parts import TurnTable
from bot.conversation import slots
from bot.conversation.course.weeks import TOLD, Goal, weeks_in
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.questions.goal import SCORES_LEFT
from bot.conversation.turn import Turn
from bot.language.facts import Facts
from learning.manifest import DATA

HELD_OUT = DATA / "held_out" / "late_facts"
KNOWN = Facts(
    regions=("low_back", "buttock"),
    side="right",
    onset="sudden",
    trigger="lift",
    duration_days=21.0,
    stage="acute",
    radiation="other",
    radiates_to="buttock",
    nrs=5,
    aggravated_by=("flex_agg",),
    worse_with=("bending", "sitting"),
    eased_by=("walking", "lying"),
    lifestyle=("sitting",),
    sit_hours=8.0,
    drive_hours=0.5,
    sleep_position="side",
    age=44,
    sex="female",
)
STORY = (
    "My low back hurts on the right side for 3 weeks, it came suddenly after lifting. "
    "It is a 5 of 10 now. Bending makes it worse, and sitting. It goes into the right buttock. "
    "I sleep on my side. I sit at a desk 8 hours a day and drive half an hour a day. "
    "I am a woman, 44 years old."
)
GOAL = "carry the shopping again"
MINUTES, PAIN = 10, 4
READBACK, SAFETY, CHECK, LENGTH = "readback", "safety", "check", "minutes"
ROUTINE, SESSION, AFTER, CHECK_IN = "routine", "session", "after", "checkin"
SAYS = (
    "action_ask_readback",
    "action_give_calendar",
    "action_set_reminder",
    "action_ask_reminder",
    "utter_confirm",
)
ALARMS = ("utter_emergency", "utter_today")
TALK = (slots.ASKED, slots.EXERCISE, slots.CHECK_RESULTS, slots.REPROMPT, slots.PAUSED)


@dataclass(frozen=True)
class FactRow:
    """A message at a stage, and what it settles."""

    stage: str
    text: str
    then: Then
    answers: bool = False
    asks: bool = False

    @property
    def kind(self) -> str:
        """Return what kind of message it is, for the table."""
        if not self.then.changes:
            return "asks" if self.asks else "sounds like"
        told = len(self.then.set) + len(self.then.add) + len(self.then.drop)
        beside = " beside" if self.answers or self.asks else ""
        return ("one fact" if told == 1 else "several facts") + beside


def rows_in(path: Path) -> Iterator[FactRow]:
    """Yield the rows of a list."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        then: Mapping[str, Any] = row["then"]
        told = Then(*(then.get(one) or {} for one in ("set", "add", "drop")))
        yield FactRow(
            row["stage"], row["text"], told, bool(then.get("answer")), bool(then.get("asks"))
        )


def wrong(table: TurnTable, one: FactRow) -> list[str]:
    """Return what of a message came out otherwise than its row says."""
    draft = table.plan(one.stage, one.text)
    before = table.talks[one.stage]
    after = {**before, **draft.changes()}
    found = ["alarm"] if any(step.action.startswith(ALARMS) for step in draft.steps) else []
    found += wrong_facts(before, after, one.then)
    if one.answers and all(before.get(name) == after.get(name) for name in TALK):
        found.append("not answered")
    said = draft.acknowledged or draft.news or any(s.action.startswith(SAYS) for s in draft.steps)
    if one.then.changes and not said and not _answers_minutes(one):
        found.append("not said")
    return found


def _answers_minutes(one: FactRow) -> bool:
    """Whether the minutes that were asked for are all that is told: the routine shows them."""
    then = one.then
    return one.stage == LENGTH and set(then.set) == {"minutes"} and not (then.add or then.drop)


def talks(quiet: QuietAgent) -> tuple[dict[str, Values], dict[str, Sequence[Turn]]]:
    """Return the slots of one talk at each stage, played to it, and what was said in it."""
    from tests.assistant.person import Person

    person = Person(quiet.agent, quiet.loop)
    found: dict[str, Values] = {}
    told: dict[str, Sequence[Turn]] = {}

    def keep(stage: str, **others: Any) -> None:
        values = {**person.slots(), **fact_values(KNOWN), **others}
        weeks = replace(weeks_in(values), goals=(Goal(GOAL),)).as_dict()
        goal = {slots.WEEKS: weeks, slots.GOAL: TOLD, slots.GOAL_SCORE: SCORES_LEFT}
        found[stage] = {**values, **goal}
        told[stage] = quiet.said_by(person.sender)

    def play(*messages: str) -> None:
        for message in messages:
            person.say(message)

    play("hi", '/choose{"choice": "consent=agreed"}', STORY)
    keep(READBACK)
    play("yes")
    keep(SAFETY)
    play("none", "none")
    keep(CHECK)
    play("skip the checks")
    keep(LENGTH)
    play(f"{MINUTES} minutes, I have a mat")
    keep(ROUTINE)
    play("now", "done")
    keep(SESSION)
    for _ in range(MINUTES):
        if person.slots().get(slots.ASKED) != slots.EXERCISE_FEEDBACK:
            break
        play("done")
    play(str(PAIN))
    keep(AFTER)
    returned = dict.fromkeys((slots.CLOSED, slots.TOGETHER, slots.EXERCISE, slots.FEEDBACK))
    visit = {"when": "Last week", "last": "low back, right side.", "done": 1}
    began = dict.fromkeys((slots.SESSION_BEGAN, slots.RATING, slots.ROUTINE))
    keep(CHECK_IN, **returned, **began, **{slots.RETURNING: visit, slots.ASKED: slots.CHECK_IN})
    return found, told


def report(name: str, told: Sequence[FactRow], found: Sequence[list[str]]) -> Iterator[str]:
    """Yield the share that is right, by kind, by stage and by what went wrong."""
    bad = [one for one, wrongs in zip(told, found, strict=True) if wrongs]
    low, high = interval(len(told) - len(bad), len(told))
    share = 1 - len(bad) / len(told)
    yield f"{name}: right {share:.3f} ({low:.3f} to {high:.3f}), {len(told) - len(bad)}/{len(told)}"
    for label in ("kind", "stage"):
        of = Counter(getattr(one, label) for one in told)
        off = Counter(getattr(one, label) for one in bad)
        for value, count in of.items():
            low, high = interval(count - off[value], count)
            yield f"  {value:<21} {count - off[value]:3}/{count:<3} ({low:.2f} to {high:.2f})"
    checks = Counter(" ".join(check.split()[:3]) for wrongs in found for check in set(wrongs))
    yield "  " + ", ".join(f"{check} {count}" for check, count in checks.most_common())


def shown(one: FactRow, wrongs: Sequence[str]) -> str:
    """Return the lines of a message that went wrong."""
    return f"{one.stage:9} {one.text}\n          {'; '.join(wrongs)}"


def main(arguments: Sequence[str]) -> None:
    """Print what came of each list."""
    with quiet_agent() as quiet:
        found, said = talks(quiet)
        table = TurnTable(found, quiet.parse, said)
        found_wrong = partial(wrong, table)
        of = ListBench(HELD_OUT, rows_in, lambda one: one.stage, found_wrong, shown, report)
        of.run(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
