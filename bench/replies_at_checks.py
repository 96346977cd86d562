"""What becomes of a message at a check or a list: `python -m bench.replies_at_checks [FILE ...]`.

Writers who never saw the guide say what each of their messages tells (`learning/data/*/checks`).
Each is planned alone where its question is open, through the real planner, and held against that:

- `result`: the answer of the check that was taken, left out, or none;
- `also`: the answer to the next question of the same check;
- `stop`: the stop rule of a check holds, and only where it was told;
- `rows`: the rows of a list that are taken as told: asked about, alarmed of, or set;
- `open`: whether the list is answered;
- `alarm`: danger is met where it was told, and nowhere else;
- `pain`: a pain of now is kept, and no other;
- `asks`: a question gets words of its own.

Without a file the held-out lists are scored; `-v` prints each message that went wrong (never of
those), `--at STAGE` plays one stage alone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import Any

from bench.check_talk import LISTS, CheckTalks, check_talks
from bench.labelled_lists import ListBench
from bench.moves_in_session import replied, report, rows_in
from bench.quiet_agent import quiet_agent
from bench.session_talk import BEFORE_PAIN, Row
from bot.conversation import slots
from bot.conversation.checks.checks import ALL, CANNOT, NOT_SURE, SKIP_ALL, evidence_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.safety.safety_list.screen_rows import PARTS, conditions_set, screen_items
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.safety.screen_items import ScreenItem, load_screen
from learning.manifest import DATA

HELD_OUT = DATA / "held_out" / "checks"
OPEN, TAKEN = "open", "taken"
CHECK_STOPPED = "utter_check_stopped"


def wrong_in(talks: CheckTalks, row: Row) -> dict[str, str]:
    """Return what came out otherwise than the row says, and how."""
    stage, then = row["stage"], row["then"]
    draft = talks.plan(stage, talks.at(stage), row["text"])
    of_stage = _of_list if stage in LISTS else _of_check
    found = dict(of_stage(draft, stage, then))
    pain = facts_of(draft.values).nrs
    if pain != then.get("pain", BEFORE_PAIN) and not draft.alarmed:
        found["pain"] = str(pain)
    if then.get("asks") and not replied(draft):
        found["asks"] = then["asks"]
    return found


def _of_check(draft: Draft, stage: str, then: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    wanted = then["result"] if isinstance(then["result"], list) else [then["result"]]
    result, stopped = result_of(draft, stage), _stops(draft)
    if then.get("alarm") or then.get("stop"):
        if not (stopped or draft.alarmed):
            yield "stop", result
        return
    if draft.alarmed:
        yield "alarm", ",".join(step.action for step in draft.steps)
        return
    if stopped or result not in wanted:
        yield "stop" if stopped else "result", result
    for place, key in then.get("also", {}).items():
        if _comes(draft, place) and result_of(draft, place) != key:
            yield "also", result_of(draft, place)


def _comes(draft: Draft, place: str) -> bool:
    """Whether a question is put after that answer (who held the bridge long is not asked where)."""
    check, key = place.split(".")
    question = load_home_checks()[check].question(key)
    return not set(question.unless) & set(evidence_of(draft.values))


def _stops(draft: Draft) -> bool:
    return any(step.action == CHECK_STOPPED for step in draft.steps)


def result_of(draft: Draft, stage: str) -> str:
    """Return the answer taken for a question of a check, "open" where none was."""
    check, key = stage.split(".")
    if check not in {one["id"] for one in draft.values.get(slots.CHECKS) or ()}:
        return SKIP_ALL if draft.cut_short else CANNOT  # a place or kit that is not there
    told = [said["said"] for what, said in draft.kept if what == "check" and said["key"] == stage]
    if told:
        return str(told[-1])
    asked = (draft.values.get(slots.CHECK_RESULTS) or {}).get("asked", {}).get(check, ())
    return CANNOT if ALL in asked else NOT_SURE if key in asked else OPEN


def _of_list(draft: Draft, stage: str, then: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    rows = screen_items(PARTS[LISTS[stage]], facts_of(draft.before))
    wanted = [rows[number - 1] for number in then.get("rows", ())]
    fair = {one for item in wanted for one in _signs(item)}
    met = _met(draft)
    if then.get("alarm"):
        if not (met or draft.alarmed):
            yield "alarm", "none"
        return
    missed = [rows.index(item) + 1 for item in wanted if _signs(item) and not met & _signs(item)]
    if missed:
        yield "rows", f"without {missed}"
    if met - fair:
        yield "alarm" if draft.safety.asking in met - fair else "rows", ",".join(sorted(met - fair))
    elif draft.alarmed and not fair:
        yield "alarm", ",".join(step.action for step in draft.steps)
    answered = draft.values.get(LISTS[stage]) is not None
    if answered == bool(then.get("open")) and not met:
        yield "open", TAKEN if answered else OPEN


def _signs(item: ScreenItem) -> frozenset[str]:
    """What a row that is ticked leaves: signs to ask about, and what is noted."""
    return frozenset((*item.flags, *conditions_set(item)))


def _met(draft: Draft) -> frozenset[str]:
    """What is new after the message: signs that wait, are asked about or shown, and conditions."""
    before = draft.situation.values
    waiting = set(draft.values.get(slots.SCREEN_FLAGS) or ()) - set(
        before.get(slots.SCREEN_FLAGS) or ()
    )
    shown = {one.split(":")[0] for one in draft.safety.shown}
    of_rows = {one for item in load_screen().values() for one in conditions_set(item)}
    noted = set(draft.facts.conditions) - set(draft.facts_before.conditions)
    conditions = noted & of_rows  # high blood pressure is noted, and no row
    asking = {draft.safety.asking} if draft.safety.asking else set()
    return frozenset(waiting | shown | conditions | asking)


def shown(row: Row, wrong: Mapping[str, str]) -> str:
    """Return the lines of a message that went wrong."""
    return f"{row['stage']:12} {row['text']}\n      {row['then']}\n      got {wrong}"


def main(arguments: Sequence[str]) -> None:
    """Print what came of each list."""
    with quiet_agent() as quiet:
        talks = check_talks(quiet)
        wrong = partial(wrong_in, talks)
        ListBench(HELD_OUT, rows_in, itemgetter("stage"), wrong, shown, report).run(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
