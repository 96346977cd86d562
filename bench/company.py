"""Replies in company: how often the answer taken is that of the plain reply alone.

`python -m bench.company` joins remarks, feelings, questions and wishes that others wrote with plain
replies at ten open questions of the real agent. What the two change must be what the plain reply
changes; a question may add a condition, a wish what it wishes for. Figures only.
"""

from __future__ import annotations

import asyncio
import json
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.quiet_agent import quiet_agent
from learning.manifest import DATA

if TYPE_CHECKING:
    from tests.assistant.person import Person

FILES = {"read": DATA / "dev" / "company_a.jsonl", "unread": DATA / "held_out" / "company_b.jsonl"}
KINDS = ("passing", "feeling", "question", "wish")
# Where a reply is given, the way there, and plain replies.
PLAIN: Mapping[str, tuple[tuple[str, ...], tuple[str, str]]] = {
    "list": (("@screen",), ("none", "no")),
    "second list": (("@screen", "none"), ("none of them", "no")),
    "safety question": (("@screen", "4"), ("no", "nope")),
    "rating": (("@intake", "left"), ("4", "about a 6")),
    "sitting": (("@intake", "left", "4", "bending"), ("8 hours", "maybe 3")),
    "read-back": (("@readback",), ("yes", "that's right")),
    "check": (("@checks",), ("yes", "not sure")),
    "minutes": (("@minutes",), ("5", "8 minutes")),
    "together": (("@together",), ("now", "later")),
    "exercise": (("@session",), ("done", "that was fine")),
}
JOINS = ("{r}, {c}", "{r}. {C}", "{r} and {c}", "{r} but {c}", "{r} {c}", "{C}. {r}", "{c}, {r}")
POINTS = 3  # places at which each line is tried
# Slots of wording and counting, which differ from talk to talk.
LEFT_OUT = frozenset(
    (
        *("weeks", "plan", "said", "reprompt", "acknowledged", "progress", "because"),
        *(
            "asked_about",
            "card",
            "card_turn",
            "answers_near",
            "answers_told",
            "language_told",
            "session_began",
        ),
        *("answered_before", "danger_answer", "looked_up", "session_started_metadata"),
        *("assessment_shown", "safety", "routine", "list_shown", "plans_before"),
    )
)
OF_SAFETY = ("flags", "confirmed", "unsure", "locked", "asking", "talk")
MAY_ADD: Mapping[str, frozenset[str]] = {
    "passing": frozenset(),
    "feeling": frozenset({"yellow_flags"}),
    "question": frozenset({"conditions", "yellow_flags"}),
    "wish": frozenset(
        (
            *("setting", "minutes", "quick", "checks", "open_question", "check_results"),
            *("pattern_told", "quick_moves", "skipped", "together", "exercise", "feedback"),
            *("closed", "records_down"),
        )
    ),
}


class Talks:
    """Talks that stand at an open question; the way there is gone once and then copied."""

    def __init__(self, agent: Any, loop: asyncio.AbstractEventLoop) -> None:
        """Take the agent and its loop."""
        self._agent, self._loop = agent, loop
        self._there: dict[str, Person] = {}
        self._alone: dict[tuple[str, str], dict[str, Any]] = {}

    def changed(self, where: str, text: str) -> dict[str, Any]:
        """Return what a message changes at a question, by slot."""
        person = self._at(where)
        before = _state(person)
        person.say(text)
        after = _state(person)
        names = before.keys() | after.keys()
        return {name: after.get(name) for name in names if before.get(name) != after.get(name)}

    def alone(self, where: str, reply: str) -> dict[str, Any]:
        """Return what a plain reply changes there."""
        if (where, reply) not in self._alone:
            self._alone[where, reply] = self.changed(where, reply)
        return self._alone[where, reply]

    def _at(self, where: str) -> Person:
        from tests.assistant.person import Person
        from tests.conversations.script import Dialogue, Step, play

        if where not in self._there:
            person = Person(self._agent, self._loop)
            for step in PLAIN[where][0]:
                one = Step(use=f"at_{step[1:]}") if step.startswith("@") else Step(say=step)
                play(Dialogue(name=where, why="the way there", steps=[one]), person)
            self._there[where] = person
        return self._there[where].twin()


def scored(talks: Talks, file: Path, every: int = 1) -> dict[str, tuple[int, int]]:
    """Return right and all by kind, of every so many lines of a file."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    for line in [one for one in lines if one["kind"] in KINDS][::every]:
        for as_alone in _tried(talks, line["kind"], line["text"].strip()):
            right[line["kind"]] += as_alone
            total[line["kind"]] += 1
    return {kind: (right[kind], total[kind]) for kind in KINDS}


def _tried(talks: Talks, kind: str, text: str) -> Iterator[bool]:
    places = list(PLAIN)
    first = _drawn("place", text, len(places))
    for number in range(POINTS):
        where = places[(first + number * POINTS) % len(places)]
        replies = PLAIN[where][1]
        reply = replies[_drawn(f"reply {number}", text, len(replies))]
        said = _joined(JOINS[_drawn(f"join {number}", text, len(JOINS))], reply, text)
        got, wanted = talks.changed(where, said), talks.alone(where, reply)
        names = (got.keys() | wanted.keys()) - MAY_ADD[kind]
        yield all(got.get(name) == wanted.get(name) for name in names)


def _joined(join: str, reply: str, text: str) -> str:
    bare = text if join.lower().endswith("{c}") else text.rstrip(".!")
    own = bare.startswith(("I ", "I'"))
    small = bare if own else bare[:1].lower() + bare[1:]
    said = join.format(r=reply, c=small, C=bare[:1].upper() + bare[1:])
    return said.replace("?.", "?").replace("?,", "?")


def _drawn(salt: str, text: str, most: int) -> int:
    return zlib.crc32(f"{salt}{text}".encode()) % most


def _state(person: Person) -> dict[str, Any]:
    told = person.slots()
    safety = told.get("safety") or {}
    kept = {name: told[name] for name in told.keys() - LEFT_OUT if told[name] is not None}
    return kept | {name: safety[name] for name in OF_SAFETY if safety.get(name)}


def main() -> None:
    """Print right and all by kind for both files."""
    with quiet_agent() as quiet:
        talks = Talks(quiet.agent, quiet.loop)
        for name, file in FILES.items():
            for kind, (right, total) in scored(talks, file).items():
                print(f"{name:8}{kind:10}{right:4} of {total:4}  {right / total:4.0%}")


if __name__ == "__main__":
    main()
