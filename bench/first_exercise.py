"""How long it takes to the first exercise: messages and words for twelve people.

`python -m bench.first_exercise` plays each person on the real agent. They tell their story in the
first message, agree, answer what is asked in few words, leave the home checks out, and do not ask
anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

import yaml

from bench.quiet_agent import quiet_agent

PEOPLE = Path(__file__).with_name("people.yml")
MOST_MESSAGES = 30
EXERCISE = "exercise_feedback"


def main() -> None:
    """Print messages and words of each person, and the middle of all."""
    with quiet_agent() as quiet:
        told = yaml.safe_load(PEOPLE.read_text(encoding="utf-8"))
        results = [
            (name, *way(quiet.agent, quiet.loop, person)) for name, person in told["people"].items()
        ]
    for name, messages, words in results:
        print(f"{name:32} {messages:3} messages {words:5} words to read")
    middle = [median(row[column] for row in results) for column in (1, 2)]
    print(f"{'the middle of them':32} {middle[0]:3.0f} messages {middle[1]:5.0f} words to read")


def way(agent: Any, loop: Any, person: Mapping[str, Any]) -> tuple[int, int]:
    """Return the messages a person wrote and the words they read up to the first exercise."""
    from tests.assistant.person import Person

    talking = Person(agent, loop)
    answers = {**DEFAULTS, **person.get("answers", {})}
    said, words = str(person["story"]), 0
    for messages in range(1, MOST_MESSAGES):
        reply = talking.say(said)
        asked = talking.slot("open_question")
        if asked == EXERCISE:
            return messages, words
        words += len(reply.split())
        said = str(answers.get(asked) or first_button(talking) or "go on")
    raise RuntimeError(f"no exercise after {MOST_MESSAGES} messages: {said}")


def first_button(talking: Any) -> str | None:
    """Return the payload of the first button offered."""
    offered = [b["payload"] for m in talking.last for b in m.get("buttons") or ()]
    return offered[0] if offered else None


DEFAULTS: Mapping[str, str] = {
    "check_answer": "skip the checks",
    "consent": "yes I agree",
    "readback": "yes",
    "screen_nerves": "none",
    "screen_general": "none",
    "minutes": "5",
    "together": "now",
    "side": "both",
    "duration_days": "3 weeks",
    "nrs": "4",
    "aggravated_by": "sitting",
    "sit_hours": "8",
    "radiation": "it stays there",
    "story": "low back",
    "regions": "low back",
}

if __name__ == "__main__":
    main()
