"""How the guide answers danger at once: messages of a talk by people who never saw the project.

`python -m bench.first_answers` reads the held-out files of `first_answers`: emergencies, signs for
today or these days, and harmless messages that sound alike, the writer's own and other people's,
half of them told in the middle of other things. Each is read as the first words of somebody; a
share stands with its 95 % interval (Wilson).
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.conversation.safety.after_red_flag import safety_move
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.calls_for_help import load_calls_for_help
from bot.language import understand
from bot.safety.triage import Profile
from learning.manifest import data_files

FOLDER = "held_out/first_answers/"
EMERGENCY, SOON, HARMLESS = "E", "U", "none"  # what is expected
CALLED, TODAY, ASKED, LATER, NOTHING = "called", "today", "asked", "these days", "nothing"
_Z = 1.96


@dataclass(frozen=True)
class FirstAnswered:
    """A message, what was expected of the answer, and what it was."""

    file: str
    expect: str
    who: str  # "self" or "other"
    answer: str


def first_answers(each: int = 1) -> list[FirstAnswered]:
    """Read the messages of the held-out files; of a writer's own harmless ones every so manieth."""
    found, passed = [], 0
    for name, file in sorted(data_files().items()):
        if name.startswith(FOLDER):
            for line in file.path.read_text(encoding="utf-8").splitlines():
                one = json.loads(line)
                if (one["expect"], one["who"]) == (HARMLESS, "self"):
                    passed += 1
                    if passed % each:
                        continue
                answer = answer_to(one["text"])
                found.append(FirstAnswered(file.name, one["expect"], one["who"], answer))
    return found


def answer_to(text: str) -> str:
    """Return what the guide does first when these are somebody's first words."""
    move = safety_move(SafetyState(), [Turn(understand(text), text=text)], Profile())
    said = move.response or ""
    if said.startswith("utter_emergency") or load_calls_for_help()["now"].said_in(text):
        return CALLED
    if said.startswith("utter_same_day"):
        return TODAY
    if said.startswith("utter_confirm"):
        return ASKED
    return LATER if said or move.state.flags else NOTHING


def share(answered: Sequence[FirstAnswered], *answers: str) -> float:
    """Return the share of messages answered in one of these ways."""
    return sum(one.answer in answers for one in answered) / len(answered)


def rows(answered: Sequence[FirstAnswered]) -> Iterator[str]:
    """Yield the lines of the table: each file, and all, the writer's own and other people's."""
    for file in sorted({one.file for one in answered}):
        yield _row(file, [one for one in answered if one.file == file])
    for who in ("self", "other"):
        yield _row(who, [one for one in answered if one.who == who])
    yield _row("all", answered)


def _row(name: str, answered: Sequence[FirstAnswered]) -> str:
    def of(expect: str) -> list[FirstAnswered]:
        return [one for one in answered if one.expect == expect]

    urgent, soon, harmless = of(EMERGENCY), of(SOON), of(HARMLESS)
    return (
        f"{name:<12} emergencies: called {_told(urgent, CALLED)}, "
        f"caught {_told(urgent, CALLED, TODAY, ASKED)}; "
        f"for today or these days: answered {_told(soon, TODAY, ASKED, LATER)}, "
        f"called {_told(soon, CALLED)}; "
        f"harmless: called {_told(harmless, CALLED)}, today {_told(harmless, TODAY)}, "
        f"asked {_told(harmless, ASKED)}"
    )


def _told(answered: Sequence[FirstAnswered], *answers: str) -> str:
    count, of = sum(one.answer in answers for one in answered), len(answered)
    if not of:
        return "none there"
    low, high = interval(count, of)
    return f"{count} of {of} ({low:.2f} to {high:.2f})"


def interval(count: int, of: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson)."""
    share_of, square = count / of, _Z * _Z
    middle = share_of + square / (2 * of)
    spread = _Z * math.sqrt(share_of * (1 - share_of) / of + square / (4 * of * of))
    return (middle - spread) / (1 + square / of), (middle + spread) / (1 + square / of)


def main() -> None:
    """Print the table."""
    for row in rows(first_answers()):
        print(row)


if __name__ == "__main__":
    main()
