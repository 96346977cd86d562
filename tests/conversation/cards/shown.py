"""Cards and lines of somebody half-way through, as they are shown, and how checks take replies.

Run with `python -m tests.conversation.cards.shown --write` when they change, and read what has
changed in shown.yml before it is kept.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

from bot.assessment import infer
from bot.conversation import slots
from bot.conversation.checks.checks import OpenCheck, buttons, measured, read, remembered, warns
from bot.conversation.course.progress_card import progress_report
from bot.conversation.course.returning import visit_words
from bot.conversation.course.weeks import Weeks
from bot.conversation.safety.help.care_card import care_card, emergency_card, talk_card, unsure_card
from bot.conversation.session.muscles_promised import muscles_promised
from bot.conversation.session.pattern import pattern_text
from bot.conversation.session.routine_shown import (
    exercise_card,
    exercise_text,
    routine_card,
    routine_links,
    routine_text,
)
from bot.conversation.turn import turn_from
from bot.knowledge.checks.home_checks import CheckAnswer, HomeCheck, load_home_checks
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.safety.red_flags import load_red_flags
from bot.records import Visit
from bot.routine import Routine
from bot.routine.weeks.kept_history import KeptHistory
from tests.conversation.papers_of import FACTS, VALUES
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import DAY, START, weeks

SHOWN = Path(__file__).parent / "shown.yml"
ROUTINE = Routine.from_dict(VALUES[slots.ROUTINE])
TALKED_ABOUT = ("suicide_distress", "violence")
FOR_DAYS, FOR_TODAY, EMERGENCY = "cancer_history", "fever", "ces_bladder"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
REPLIES = {
    **{"yes": "affirm", "no": "deny", "not sure": "unsure", "ready": "done"},
    **{"can't do this here": "cannot_do_check", "it hurts": "hurts", "it hurts more": "hurts"},
    **{"pins and needles in my foot": "inform", "a flat hand": "inform", "a fist": "inform"},
    **{"20 seconds": "inform", "about 40": "inform", "5 times": "inform", "the left": "inform"},
    **{"both": "inform", "the first": "inform", "2": "inform", "it trembled": "inform"},
    **{"too hard for me": "too_hard", "in my back": "inform", "I stopped at 200": "inform"},
}


def shown(kind: str) -> dict[str, Any]:
    """Return every card and line of a kind by its name."""
    return dict(json.loads(json.dumps(dict(KINDS[kind]()))))


def _care() -> Iterator[tuple[str, Any]]:
    known = load_red_flags()
    for level in ("D", "R"):
        yield level, care_card(known[FOR_DAYS], level)
    yield "told", care_card(known[FOR_TODAY], "S", title="go", number="1", also="; more")
    for flag in (FOR_DAYS, FOR_TODAY, EMERGENCY):
        yield f"unsure {flag}", unsure_card(known[flag], "1")
    for flag in TALKED_ABOUT:
        yield flag, talk_card(known[flag], "1", "2", ["3"])
    for act in (known[EMERGENCY].act, "First sit. Call {emergency_number} now, then lie.", "Go."):
        yield act, emergency_card(known[EMERGENCY], act)


def _routine() -> Iterator[tuple[str, Any]]:
    away = replace(ROUTINE.items[0], day="B", again=3)
    turned = replace(ROUTINE, items=(away, *ROUTINE.items[1:]))
    for name, routine in {"usual": ROUTINE, "in turn": turned}.items():
        yield f"{name}, in words", routine_text(routine, "112", "your GP")
        yield name, routine_card(routine, "112", "your GP", now=1)
    yield "links", routine_links()
    for number, item in enumerate(ROUTINE.items, 1):
        exercise = load_exercises()[item.exercise_id]
        yield f"{number}, in words", exercise_text(exercise, item, number, 9)
        yield str(number), exercise_card(exercise, item, number, 9)


def _promised() -> Iterator[tuple[str, Any]]:
    found = remembered({"ST01.waist": "fist", "ST04.thigh": "both_up", "ST08.hold": "short"})
    for evidence, minutes in (({}, 0), *((found["evidence"], minutes) for minutes in (0, 3, 20))):
        assessment, values = infer(FACTS, evidence), {**VALUES, slots.MINUTES: minutes}
        worked = muscles_promised(assessment, values, "ann")
        name = f"{minutes} minutes, {'after checks' if evidence else 'unchecked'}"
        yield name, [sorted(worked.lengthen), sorted(worked.build)]
        yield f"{name}, in words", pattern_text(assessment, FACTS, worked)


def _returns() -> Iterator[tuple[str, Any]]:
    known = weeks()
    some = replace(known.history.sessions[-1], feedback={"M01": "hurts", "P18": "too_hard"})
    hurt = replace(known, history=replace(known.history, sessions=(some,)))
    visit = Visit(NOON, ("low_back",), None, 4, "hips", ("M01",), 1, None)
    new = Weeks(KeptHistory("ann"))
    none = replace(visit, nrs=None, routine=None)
    yield "progress", progress_report(known, START + 14 * DAY)
    yield "no progress yet", progress_report(new, START)
    for name, of, history in (("new", none, new), ("known", visit, known), ("hurt", visit, hurt)):
        for days in (0, 1, 6, 7, 34, 35):
            at = of if name == "new" else replace(of, when=NOON + 14 * DAY)
            words = visit_words(at, FACTS, history, at.when + timedelta(days=days))
            yield f"{name}, {days} days later", words


def _checks() -> Iterator[tuple[str, Any]]:
    for check in load_home_checks().values():
        for opened in _opened(check):
            yield f"{opened.key}, pressed", [one["title"] for one in buttons(opened)]
            yield opened.key, {text: _answered(opened, text) for text in REPLIES}
    first = [(one.id, one.questions[0]) for one in load_home_checks().values()]
    kept = {f"{check}.{asked.key}": asked.answers[0].payload_key for check, asked in first}
    yield "remembered", remembered({**kept, "ST01.none": "no", "none.ear": "no"})
    yield "left out", remembered({"ST00.ear": "cannot", "ST00.shoulders": "not_sure"})


def _opened(check: HomeCheck) -> Iterator[OpenCheck]:
    for at, question in enumerate(check.questions):
        yield OpenCheck(check, question, "", at + 1, len(check.questions), first=not at)


def _answered(opened: OpenCheck, text: str) -> str:
    turn = situation(text, {}, REPLIES[text]).turn
    answer = read(opened, turn)
    name = answer.payload_key if isinstance(answer, CheckAnswer) else str(answer)
    told = f"{name} {measured(opened, turn)}".strip()
    assert not warns(opened, turn_from({"text": "/stop"}, 1))
    return f"{told}, warns" if warns(opened, turn) else told


KINDS = {
    "care": _care,
    "routine": _routine,
    "promised": _promised,
    "returns": _returns,
    "checks": _checks,
}


def written() -> str:
    """Return all of it as it stands in shown.yml."""
    told = {kind: shown(kind) for kind in KINDS}
    return str(yaml.safe_dump(told, sort_keys=False, allow_unicode=True, width=1000))


def main() -> None:
    """Write it, or print it."""
    if "--write" in sys.argv[1:]:
        SHOWN.write_text(written(), encoding="utf-8")
    else:
        sys.stdout.write(written())


if __name__ == "__main__":
    main()
