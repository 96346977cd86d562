"""What becomes of a message in a session: `python -m bench.moves_in_session [FILE ...]`.

Writers who never saw the guide say what must follow on each of their messages in one and the same
session of five exercises (`learning/data/*/sessions`): which exercise is up after it, what is done,
what is left out for good, whether the routine may change, the pain of now. Each message is planned
alone in that session, through the real planner with its state, and held against that:

- `at`: the exercise that is up, or that it is paused, offered, finished, or the pain is asked;
- `done`: the exercises that count as done;
- `routine`: the routine is the one before, unless a change was wished for;
- `out`: what is left out from now on, and what may come again;
- `pain`: a pain of now is kept, and no other;
- `asks`: a question gets words of its own.

Without a file the held-out lists are scored; `-v` prints each message that went wrong (never of
those), `--at STAGE` plays one stage alone.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from operator import itemgetter
from pathlib import Path
from typing import Any

from bench.first_answers import interval
from bench.labelled_lists import ListBench
from bench.planned_turn import Values
from bench.quiet_agent import quiet_agent
from bench.session_talk import (
    BEFORE_PAIN,
    FINISHED,
    IDS,
    OFFERED,
    PAUSED,
    RATING,
    Row,
    Sessions,
    sessions,
)
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.session.done_so_far import COUNTED
from bot.conversation.session.session import current_item, routine_of
from bot.routine import Setting
from learning.manifest import DATA

HELD_OUT = DATA / "held_out" / "sessions"


def wrong_in(played: Sessions, row: Row) -> dict[str, str]:
    """Return what came out otherwise than the row says, and how."""
    values, then = played.at(row), row["then"]
    draft = played.plan(values, row["text"])
    after = draft.values
    found: dict[str, str] = {}
    at = places(after)
    if draft.alarmed:
        found["alarm"] = ",".join(step.action for step in draft.steps)
    wanted = set(map(str, then["at"] if isinstance(then["at"], list) else [then["at"]]))
    if FINISHED in wanted and "pain" not in then:
        wanted.add(RATING)  # the guide asks for the pain before it says goodbye
    if then.get("changed") and any(one.isdigit() for one in wanted):
        item = current_item(after)  # numbers are of the routine as it was
        open_now = item is not None and _fed_back(after).get(item.exercise_id) not in COUNTED
        wanted |= at if open_now else set()
    if at.isdisjoint(wanted):
        found["at"] = "/".join(sorted(at))
    done = sorted(n for n, key in enumerate(IDS, 1) if _fed_back(after).get(key) in COUNTED)
    expected = then.get("done")
    if expected is not None and done != sorted(expected) and row["stage"] != FINISHED:
        found["done"] = str(done)
    changes = bool(then.get("changed"))
    if _out_wrong(values, after, then):
        found["out"] = ",".join(sorted(_left_out(after)))
    if _changed(values, after, then) != changes:
        found["routine"] = "same" if changes else "changed"
    pain = _pain_now(values, after)
    told = then.get("pain")
    if pain != told and {pain, told} - {None, BEFORE_PAIN}:
        found["pain"] = str(pain)
    if then.get("asks") and not replied(draft):
        found["asks"] = then["asks"]
    return found


def places(values: Values) -> frozenset[str]:
    """Return where a session stands, in the words of the rows."""
    asked, item = values.get(slots.ASKED), current_item(values)
    if not values.get(slots.ROUTINE):
        return frozenset(("no routine",))
    if asked == slots.TOGETHER or values.get(slots.TOGETHER) == "later":
        return frozenset((OFFERED, PAUSED) if values.get(slots.TOGETHER) else (OFFERED,))
    if asked == slots.RATING:
        return frozenset((RATING,))
    if values.get(slots.PAUSED) and item is not None:
        return frozenset((PAUSED,))
    if asked == slots.EXERCISE_FEEDBACK and item is not None:
        known = item.exercise_id in IDS
        place = IDS.index(item.exercise_id) if known else int(values.get(slots.EXERCISE) or 0)
        return frozenset((str(place + 1),))
    if values.get(slots.CLOSED) == "done":
        return frozenset((FINISHED,))
    return frozenset((PAUSED,)) if item is not None else frozenset((str(asked),))


def _fed_back(values: Values) -> Mapping[str, str]:
    return values.get(slots.FEEDBACK) or {}


def _left_out(values: Values) -> frozenset[str]:
    return Setting.from_dict(values.get(slots.SETTING) or {}).left_out


def _out_wrong(before: Values, after: Values, then: Mapping[str, Any]) -> bool:
    """Whether something else stays out than is said; who swaps a move may leave it out for good."""
    out = {IDS[number - 1] for number in then.get("out", ())}
    back = {IDS[number - 1] for number in then.get("back", ())}
    now, routine = _left_out(after), routine_of(after)
    gone = now | (set(IDS) - set(routine.exercise_ids) if routine else set())
    more = now - _left_out(before) - out
    return bool(out - gone or back & now or (more and not then.get("changed")))


def _changed(before: Values, after: Values, then: Mapping[str, Any]) -> bool:
    """Whether other exercises, amounts or minutes are there, but for what was left out or put back.

    What was too hard, hurt or was swapped may have another in its place.
    """
    was, now = routine_of(before), routine_of(after)
    if was is None or now is None:
        return was is not now
    names = (slots.SETTING, slots.MINUTES)
    told = [_told({name: values.get(name) for name in names}) for values in (before, after)]
    free = {IDS[number - 1] for key in ("out", "back") for number in then.get(key, ())}
    item = current_item(before)
    if item is not None and then.get("felt") in ("hard", "pain"):
        free.add(item.exercise_id)
    own = {one.exercise_id for one in was.items} - free
    kept = {
        (one.exercise_id, one.position, str(one.dose))
        for one in now.items
        if one.exercise_id in own
    }
    others = [one for one in now.items if one.exercise_id not in own | free]
    same = kept == {(one.exercise_id, one.position, str(one.dose)) for one in was.items} - {
        (one.exercise_id, one.position, str(one.dose))
        for one in was.items
        if one.exercise_id in free
    }
    return told[0] != told[1] or not same or len(others) > len(free)


def _told(values: Values) -> tuple[Any, ...]:
    setting = Setting.from_dict(values.get(slots.SETTING) or {})
    return (replace(setting, left_out=frozenset()), values.get(slots.MINUTES))


def _pain_now(before: Values, after: Values) -> int | None:
    rating = after.get(slots.RATING)
    if rating is not None and rating >= 0 and rating != before.get(slots.RATING):
        return int(rating)
    nrs = facts_of(after).nrs
    return None if nrs == facts_of(before).nrs else nrs


def replied(draft: Draft) -> bool:
    """Whether anything is said besides the next question, or what is up is shown whole again."""
    asks = ("utter_ask_", "action_close", "action_keep")
    return bool(draft.acknowledged) or any(
        step.told.get("again") is False and (draft.renewed or draft.asked == slots.TOGETHER)
        if step.action.startswith("action_ask_")
        else not step.action.startswith(asks)
        for step in draft.steps
    )


def rows_in(path: Path) -> list[Row]:
    """Return the rows of a list."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def report(name: str, rows: Sequence[Row], wrong: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """Yield the share that is right, by check and by stage."""
    bad = sum(map(bool, wrong))
    low, high = interval(len(rows) - bad, len(rows))
    by_check = Counter(check for checks in wrong for check in checks)
    stages = Counter(row["stage"] for row in rows)
    right = Counter(row["stage"] for row, checks in zip(rows, wrong, strict=True) if not checks)
    yield f"{name}: right {1 - bad / len(rows):.3f} ({low:.3f} to {high:.3f}) of {len(rows)}"
    yield "  wrong: " + ", ".join(f"{check} {count}" for check, count in by_check.most_common())
    for stage, of in sorted(stages.items()):
        low, high = interval(right[stage], of)
        yield f"  {stage}: {right[stage]}/{of} ({low:.2f} to {high:.2f})"


def shown(row: Row, wrong: Mapping[str, str]) -> str:
    """Return the lines of a message that went wrong."""
    stands = f"{row['stage']} {row.get('at', '')} {row.get('done', '')}"
    return f"{stands:20} {row['text']}\n      {row['then']}\n      got {wrong}"


def main(arguments: Sequence[str]) -> None:
    """Print what came of each list."""
    with quiet_agent() as quiet:
        wrong = partial(wrong_in, sessions(quiet))
        ListBench(HELD_OUT, rows_in, itemgetter("stage"), wrong, shown, report).run(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
