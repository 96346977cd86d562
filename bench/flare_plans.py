"""How flares in own words fare the whole way: whether the flare plan begins within two turns.

`python -m bench.flare_plans` plays the held-out lists, `python -m bench.flare_plans FILE ...`
others (`flare` and `other`), `python -m bench.flare_plans --left-out` lists that were learned from,
each by a reader that never saw its writer. Somebody comes back to a plan and writes the message, at
the check-in or with nothing asked. The one question that may follow is answered truthfully: whether
it is a flare, whether a sign of danger is there ("no"); a check-in that comes again with "A flare"
to press is answered so by who has one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from bench.first_answers import interval
from bench.planned_turn import situation_of
from bench.quiet_agent import Parse, quiet_agent
from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.planning.planner import plan_turn
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn, payload
from bot.knowledge.staying.flare_reading import load_flare_reading
from bot.language.replies.learned.flare_reader import FlareReader
from learning.flares.told import Told, all_told, told_in
from learning.flares.train_flares import learn
from learning.manifest import DATA, Learner, files_of

HELD_OUT = DATA / "held_out" / "flares"
LEFT_OUT = "--left-out"
OF_PEOPLE = "people"  # the lists in many voices; the others drill what was misread
NO = "no"
READER = "bot.language.replies.learned.flare_reader.load_flare_reader"
DRAWN, SEED = 1000, 7


@dataclass(frozen=True)
class Way:
    """What came of a message: the plan `at_once`, `asked` about, `begun` in the end."""

    told: Told
    at_once: bool
    asked: bool
    begun: bool


@dataclass(frozen=True)
class Scene:
    """Where a message is written: what is known and open, and when it is."""

    values: Mapping[str, Any]
    now: datetime
    turns: tuple[Turn, ...] = ()

    def after(self, text: str, parse: Parse) -> Scene:
        """Return what is known and open when a message has been answered."""
        situation = situation_of(parse, self.values, self.turns, text, self.now)
        draft = plan_turn(situation)
        return Scene({**self.values, **draft.changes()}, self.now, tuple(situation.turns))

    @property
    def in_flare(self) -> bool:
        """Whether the flare plan has begun; where somebody is sent to be seen it is only noted."""
        sent = SafetyState.from_dict(self.values.get(slots.SAFETY)).shown
        return weeks_in(self.values).in_flare and not sent

    @property
    def confirms(self) -> bool:
        """Whether a question about a sign of danger is open."""
        return bool(SafetyState.from_dict(self.values.get(slots.SAFETY)).asking)

    @property
    def asked(self) -> str | None:
        """The question that is open."""
        return self.values.get(slots.ASKED)


def scenes() -> dict[str, Scene]:
    """Return the moments of a return at which something may be written."""
    from tests.conversation.planning.every_question.planned import COMES, LATER
    from tests.conversation.planning.situations import NOW
    from tests.conversation.weeks_of import DAY

    now = NOW + 16 * DAY
    at_check_in = {**COMES, slots.ASKED: slots.CHECK_IN}
    return {
        "at the check-in": Scene(at_check_in, now),
        "nothing asked": Scene({**LATER, slots.ASKED: None}, now),
    }


def play(one: Told, scene: Scene, parse: Parse) -> Way:
    """Play a message and the truthful answer to what it brings."""
    after = scene.after(one.text, parse)
    asked = after.asked == slots.FLARE
    if after.confirms:
        return Way(one, False, False, after.after(NO, parse).in_flare)
    if after.in_flare or not (asked or (one.flare and after.asked == slots.CHECK_IN)):
        return Way(one, after.in_flare, asked, after.in_flare)
    answer = payload(slots.FLARE, "yes" if one.flare else "no")
    return Way(one, False, asked, after.after(answer, parse).in_flare)


def rows(name: str, told: Sequence[Told], parse: Parse) -> Iterator[str]:
    """Yield what came of a list at each moment."""
    for moment, scene in scenes().items():
        ways = [play(one, scene, parse) for one in told]
        yield f"{name}, {moment}: {_measured(ways)}"
        if "-v" in sys.argv:
            yield from (f"    missed: {w.told.text}" for w in ways if w.told.flare and not w.begun)
            yield from (f"    wrong: {w.told.text}" for w in ways if w.begun and not w.told.flare)


def _measured(ways: Sequence[Way]) -> str:
    flares = [way for way in ways if way.told.flare]
    others = [way for way in ways if not way.told.flare]
    sure = [way.at_once for way in flares], [way.at_once for way in others]
    begun = [way.begun for way in flares], [way.begun for way in others]
    low, high = _drawn(begun)
    return (
        f"F1 {_f1(*begun):.3f} ({low:.2f} to {high:.2f}), precision {_precision(*begun):.3f}, "
        f"recall {_share(begun[0])}; at once {_share(sure[0])} of flares and {_share(sure[1])} of "
        f"others, right {_precision(*sure):.3f}; asked about {_share(w.asked for w in flares)} "
        f"and {_share(w.asked for w in others)}"
    )


def _share(held: Iterable[bool]) -> str:
    all_of = list(held)
    low, high = interval(sum(all_of), len(all_of))
    return f"{sum(all_of) / len(all_of):.3f} ({low:.2f} to {high:.2f})"


def _precision(flares: Sequence[bool], others: Sequence[bool]) -> float:
    return sum(flares) / max(1, sum(flares) + sum(others))


def _f1(flares: Sequence[bool], others: Sequence[bool]) -> float:
    return 2 * sum(flares) / max(1, sum(flares) + sum(others) + len(flares))


def _drawn(begun: tuple[Sequence[bool], Sequence[bool]]) -> tuple[float, float]:
    """The 95 % interval of F1, by drawing the messages anew."""
    draw = np.random.default_rng(SEED)
    scores = [_f1(*(draw.choice(held, len(held)).tolist() for held in begun)) for _ in range(DRAWN)]
    low, high = np.percentile(scores, (2.5, 97.5))
    return float(low), float(high)


def _left_out(parse: Parse) -> Iterator[str]:
    writers = {Path(file.file).stem: file.writer for file in files_of(Learner.FLARES)}
    told, settings = all_told(), load_flare_reading()
    for file in sorted(one for one in writers if one.startswith(OF_PEOPLE)):
        known = [one for one in told if writers[one.file] != writers[file]]
        reader = FlareReader(learn(known, settings), settings)
        with mock.patch(READER, return_value=reader):
            yield from rows(file, [one for one in told if one.file == file], parse)


def main() -> None:
    """Print what came of each list."""
    with quiet_agent() as quiet:
        if LEFT_OUT in sys.argv:
            for row in _left_out(quiet.parse):
                print(row, flush=True)
            return
        files = [Path(name) for name in sys.argv[1:] if name.endswith(".yml")]
        for file in files or sorted(HELD_OUT.glob("*.yml")):
            print(*rows(file.stem, told_in(file), quiet.parse), sep="\n")


if __name__ == "__main__":
    main()
