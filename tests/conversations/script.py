"""Whole dialogues as YAML: closed keys, fragments by name, and the runner."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict

from tests.yaml_file import read_yaml

if TYPE_CHECKING:
    from tests.assistant.person import Person


FOLDER = Path(__file__).parent
MOST_QUESTIONS = 20


class Step(BaseModel):
    """One turn: what the person says or presses, and what the answer must and must not hold.

    `has` and `has_not` are compared without case; `starts` with the first words of the answer;
    `slots` with slot values after the turn; `use` plays a fragment instead. `checks` answers the
    home checks to their end: "check.question" -> key of the answer, "not sure" for the rest.
    `session` does the routine to the question for the pain: answers by turn, "Done" for the rest.
    `patterns` are the named patterns with how sure, `exercises` ids of the routine.
    """

    model_config = ConfigDict(extra="forbid")

    say: str | None = None
    press: str | None = None
    use: str | None = None
    checks: dict[str, str] | None = None
    session: dict[int, str] | None = None
    has: list[str] = []
    has_any: list[str] = []
    has_not: list[str] = []
    starts: str | None = None
    silent: bool = False
    slots: dict[str, Any] = {}
    patterns: dict[str, str] | None = None
    exercises: list[str] = []
    no_exercises: list[str] = []


class Dialogue(BaseModel):
    """A named dialogue and why it is worth having; `at` names the stage it begins at."""

    model_config = ConfigDict(extra="forbid")

    name: str
    why: str
    at: str | None = None
    steps: list[Step]


def load_dialogues() -> list[Dialogue]:
    """Return the dialogues of every file, in order."""
    found = []
    for path in sorted(FOLDER.glob("*.yml")):
        if path.name != "fragments.yml":
            found += [Dialogue.model_validate(raw) for raw in read_yaml(path)]
    return found


@cache
def load_fragments() -> dict[str, list[Step]]:
    """Return the steps of each fragment by name."""
    raw = read_yaml(FOLDER / "fragments.yml")
    return {name: [Step.model_validate(step) for step in steps] for name, steps in raw.items()}


def person_at(
    stage: str | None, new_person: Callable[..., Person], there: dict[str, Person]
) -> Person:
    """Return a person who has come to a stage; the way there is gone once and then copied."""
    if stage is None:
        return new_person()
    if stage not in there:
        there[stage] = new_person()
        _play(f"the way to {stage}", load_fragments()[f"at_{stage}"], there[stage])
    return there[stage].twin()


def play(dialogue: Dialogue, person: Person) -> None:
    """Hold the dialogue with the real bot; an assertion names the turn that failed."""
    _play(dialogue.name, dialogue.steps, person)


def _play(name: str, steps: list[Step], person: Person) -> None:
    for number, step in enumerate(_flat(steps), start=1):
        if step.checks is not None:
            answer = _answer_checks(step.checks, person)
        elif step.session is not None:
            answer = _do_session(step.session, person)
        else:
            answer = person.press(step.press) if step.press else person.say(step.say or "")
        _check(step, answer, person, f"{name}, turn {number}: {step.say or step.press}")


def _flat(steps: list[Step]) -> Iterator[Step]:
    for step in steps:
        if step.use:
            yield from _flat(load_fragments()[step.use])
        else:
            yield step


def _check(step: Step, answer: str, person: Person, where: str) -> None:
    said = " ".join(answer.casefold().split())
    context = f"{where}\n--- answered:\n{answer}"
    assert answer.strip() or step.silent, f"no answer: {context}"
    assert "{" not in answer, f"an unfilled placeholder: {context}"
    for words in step.has:
        assert words.casefold() in said, f"missing '{words}': {context}"
    if step.has_any:
        assert any(words.casefold() in said for words in step.has_any), f"none of: {context}"
    for words in step.has_not:
        assert words.casefold() not in said, f"must not say '{words}': {context}"
    if step.starts:
        assert said.startswith(step.starts.casefold()), f"must start so: {context}"
    for slot, wanted in step.slots.items():
        assert person.slot(slot) == wanted, f"{slot} is {person.slot(slot)!r}: {context}"
    _check_plan(step, person, context)


def _answer_checks(answers: dict[str, str], person: Person) -> str:
    said, left = "", dict(answers)
    for _ in range(MOST_QUESTIONS):
        offered = [b["payload"] for m in person.last for b in m.get("buttons") or ()]
        keys = [re.search(r"check_answer=(\w+\.\w+)\.(\w+)", payload) for payload in offered]
        questions = {match.group(1) for match in keys if match}
        if not questions:
            assert not left, f"never asked: {left}"
            return said
        (question,) = questions
        key = left.pop(question, "not_sure")
        said = person.say(next(p for p in offered if f"{question}.{key}" in p))
    raise AssertionError("the home checks do not end")


def _do_session(answers: dict[int, str], person: Person) -> str:
    said = ""
    for turn in range(1, MOST_QUESTIONS):
        titles = [b["title"] for m in person.last for b in m.get("buttons") or ()]
        if "10" in titles:
            return said
        wanted = answers.get(turn, "Done")
        said = person.press(wanted) if wanted in titles else person.say(wanted)
    raise AssertionError("the session does not end")


def _check_plan(step: Step, person: Person, context: str) -> None:
    if step.patterns is not None:
        shown = person.slot("assessment_shown") or {}
        named = {p["pattern_id"]: p["sure"] for one in shown["patterns"] for p in _all(one)}
        assert named == step.patterns, f"patterns are {named}: {context}"
    if step.exercises or step.no_exercises:
        ids = [item["exercise"] for item in person.slot("routine")["items"]]
        for wanted in step.exercises:
            assert wanted in ids, f"{wanted} is not in {ids}: {context}"
        for unwanted in step.no_exercises:
            assert unwanted not in ids, f"{unwanted} is in {ids}: {context}"


def _all(pattern: dict[str, Any]) -> list[dict[str, Any]]:
    return [pattern, *pattern["companions"]]
