"""Questions in the middle of a talk, and what the real agent replies, for a reader to grade.

`python -m bench.answers_to_questions LIST.jsonl` says each row (`stage`, `asked`, `text`, `must`,
`beside`) where the talk stands then, at the check or exercise that comes nearest to what `asked`
says is open, and prints the reply beside what a good answer must do. At the end: what answered.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.quiet_agent import quiet_agent

if TYPE_CHECKING:
    from tests.assistant.person import Person

STORIES = (
    "my lower back has ached on the left for 3 weeks since I moved desks, I sit 8 hours a day",
    "my neck is stiff on the right for two months, worse at the screen, I sit 7 hours a day",
)
MOST = 40  # messages on the way
DAYS_AWAY = 7
OF_DANGER = ("flags", "asking", "locked", "unsure")
SAFETY, CHECK, MINUTES = "screen_", "check_answer", "minutes"
TOGETHER, SESSION, PAIN_AFTER = "together", "exercise_feedback", "rating"
_WORD = re.compile(r"[a-z]{4,}")
NONE_OF = re.compile(
    r"I don't know (?:that one|the answer)|nothing tested|I can't do that as you put it"
)


@dataclass
class Places:
    """Where talks stand, by stage; each with the words that were read there last."""

    of_stage: dict[str, list[tuple[Person, str]]] = field(default_factory=dict)

    def note(self, stage: str, person: Person) -> None:
        """Remember that a talk stands here."""
        self.of_stage.setdefault(stage, []).append((person.twin(), person.answer))

    def nearest(self, stage: str, asked: str) -> Person:
        """Return somebody at the place of the stage that shares most words with what is open."""
        wanted = set(_WORD.findall(asked.casefold()))
        places = self.of_stage[stage]
        shared = [len(wanted & set(_WORD.findall(read.casefold()))) for _, read in places]
        return places[shared.index(max(shared))][0].twin()


def walk(person: Person, story: str, places: Places) -> None:
    """Go from hello to the end of a session, and note each place on the way."""
    person.say("hi")
    person.press("Go on without saving")
    places.note("story", person)
    person.say(story)
    for _ in range(MOST):
        asked = str(person.slot("open_question") or "")
        stage = _STAGE_OF.get(asked, "safety" if asked.startswith(SAFETY) else "story")
        for one in ("pattern", "minutes") if stage == MINUTES else (stage,):
            places.note(one, person)
        if stage == "after":
            person.say("3")
            places.note("after", person)
            return
        person.say(_reply(asked))
    raise AssertionError(f"no end: {person.answer}")


_STAGE_OF: Mapping[str, str] = {
    CHECK: "check",
    MINUTES: MINUTES,
    TOGETHER: "routine",
    SESSION: "session",
    PAIN_AFTER: "after",
}
_REPLIES: Mapping[str, str] = {
    "readback": "yes",
    "nrs": "4",
    "aggravated_by": "bending",
    "radiation": "no, it stays there",
    CHECK: "not sure",
    MINUTES: "10",
    TOGETHER: "now",
    SESSION: "done",
}


def _reply(asked: str) -> str:
    return "none" if asked.startswith(SAFETY) else _REPLIES.get(asked, "skip")


def come_back(agent: Any, person: Person, places: Places) -> None:
    """A first day with saving, a week away, and the questions of a return."""
    from tests.assistant.playing import Weeks

    weeks = Weeks(person, agent)
    weeks.first_day()
    weeks.session()
    weeks.day(DAYS_AWAY)
    person.say("hello")
    places.note("checkin", person)


def answered_by(before: Mapping[str, Any], after: Mapping[str, Any], reply: str) -> str:
    """Return what a reply came from: danger, a card by its id, words of the guide, or nothing."""
    steps = after["plan"]["steps"]
    cards = [told["card"] for action, told in steps if action == "action_answer_question"]
    now, then = (state.get("safety") or {} for state in (after, before))
    if any(now.get(name) != then.get(name) for name in OF_DANGER):
        return "danger"
    if cards:
        return f"card {cards[-1]}"
    if NONE_OF.search(reply):
        return "honest none"
    if any(told.get("words") for _, told in steps) or after.get("acknowledged"):
        return "own words"
    return "no answer"


def replies(agent: Any, loop: Any, file: Path) -> Iterator[tuple[dict[str, str], str, str]]:
    """Yield each row of a list with what answered it and the reply; check-ins come last."""
    from tests.assistant.person import Person

    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]
    places = Places()
    for story in STORIES:
        walk(Person(agent, loop), story, places)
    for row in sorted(rows, key=lambda one: one["stage"] == "checkin"):
        if row["stage"] not in places.of_stage:
            come_back(agent, Person(agent, loop), places)
        person = places.nearest(row["stage"], row.get("asked") or "")
        before = person.slots()
        said = person.say(row["text"])
        yield row, answered_by(before, person.slots(), said), said


def main() -> None:
    """Print every row with its reply, and how often each source answered."""
    sources: Counter[str] = Counter()
    with quiet_agent() as quiet:
        told = replies(quiet.agent, quiet.loop, Path(sys.argv[1]))
        for number, (row, source, said) in enumerate(told, 1):
            sources[source] += 1
            print(f"{number}. [{row['stage']}: {row.get('asked')}] > {row['text']}")
            print(f"MUST {row.get('must')} (beside: {row.get('beside')})")
            print(f"BY {source}\n{said}\n")
    for source, count in sources.most_common():
        print(f"{count:4} {source}")


if __name__ == "__main__":
    main()
