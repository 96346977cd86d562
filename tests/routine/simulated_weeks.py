"""Simulated people over weeks: they come back, practise, hurt, flare, vanish, tell new signs."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from bot.routine import PlanInputs, Setting
from bot.routine.returns.next_routine import next_from
from bot.routine.returns.return_plan import NextPlan
from bot.routine.weeks.kept_history import DoneSession, FlareSpell, KeptHistory, Rating, WorseAfter
from tests.routine.test_everyone import someone

DAY = timedelta(days=1)
START = date(2026, 1, 5)
KINDS = ("adherent", "irregular", "flaring", "new_sign", "vanishing")
SIGNS = ({"leg_motor": "S"}, {"ces_bladder": "E"}, {"fever": "S"}, {"not_improving": "R"})


@dataclass(frozen=True)
class Visit:
    """One day on which somebody came back."""

    kind: str
    day: date
    before: KeptHistory
    inputs: PlanInputs
    open_flags: dict[str, str]
    plan: NextPlan


@lru_cache(maxsize=40)
def life(kind: str, number: int, weeks: int = 12) -> tuple[Visit, ...]:
    """Return the visits of one person, the same for the same number."""
    return tuple(lived(kind, number, weeks))


def lived(kind: str, number: int, weeks: int = 12) -> Iterator[Visit]:
    """Yield the same, kept by nobody."""
    chance = random.Random(f"{kind}-{number}")
    inputs = replace(someone(chance), level="none")
    pain = float(chance.choice((2, 3, 4, 5, 6, 7)))
    history = KeptHistory(person=f"{kind}-{number}", minutes=inputs.minutes)
    open_flags: dict[str, str] = {}
    comes = {"adherent": 0.85, "irregular": 0.35, "flaring": 0.7, "new_sign": 0.7, "vanishing": 0.7}
    away_from, away_for = chance.randrange(10, 40), chance.choice((9, 16, 35))
    sign_on, sign_for = chance.randrange(8, 60), chance.randrange(3, 15)
    flare_on = set(chance.sample(range(5, 80), 3)) if kind == "flaring" else set()
    for offset in range(weeks * 7):
        day = START + offset * DAY
        pain = max(0.0, min(10.0, pain - 0.02 + chance.gauss(0, 0.35)))
        rated = min(10, round(pain) + (4 if _flaring(history, day) else 0))
        if kind == "new_sign" and offset >= sign_on:
            open_flags = chance_sign(number) if offset < sign_on + sign_for else {}
        gone = kind == "vanishing" and away_from <= offset < away_from + away_for
        if offset and (gone or chance.random() > comes[kind]):
            continue
        history = replace(history, pain=(*history.pain, Rating(day, rated)))
        lasting = bool(history.flares) and history.flares[-1].ended is None
        if offset in flare_on and not lasting:
            history = replace(history, flares=(*history.flares, FlareSpell(day)))
        if offset and chance.random() < 0.03:
            inputs = replace(inputs, minutes=chance.choice((3, 5, 8, 12)))
            history = replace(history, minutes=inputs.minutes)
        inputs = replace(inputs, nrs=rated, setting=Setting(place=inputs.setting.place))
        plan = next_from(history, inputs, open_flags, day)
        yield Visit(kind, day, history, inputs, dict(open_flags), plan)
        history = kept(history, plan, day)
        if not open_flags and chance.random() < 0.95:
            history = practised(history, plan, day, rated, chance)


def chance_sign(number: int) -> dict[str, str]:
    return dict(SIGNS[number % len(SIGNS)])


def _flaring(history: KeptHistory, day: date) -> bool:
    """Whether a flare hurts: most ease within days."""
    flare = history.flares[-1] if history.flares else None
    return flare is not None and flare.ended is None and day - flare.began < 4 * DAY


def kept(history: KeptHistory, plan: NextPlan, day: date) -> KeptHistory:
    """What is kept after a visit."""
    if plan.flare_is_over and history.flares[-1].ended is None:
        history = replace(
            history, flares=(*history.flares[:-1], replace(history.flares[-1], ended=day))
        )
    return replace(
        history,
        progression=type(plan.progression).from_dict(plan.progression.as_dict()),
        last_routine=plan.routine.items,
        last_phase=plan.routine.phase,
    )


def practised(
    history: KeptHistory, plan: NextPlan, day: date, rated: int, chance: random.Random
) -> KeptHistory:
    """One session of the plan; some moves are skipped, hurt or are too hard."""
    feedback = {}
    today = plan.routine.today
    for item in plan.routine.items:
        if item.day not in ("every", today):
            continue
        feedback[item.exercise_id] = chance.choices(
            ("easy", "done", "too_hard", "hurts", "skip"), (60, 30, 4, 2, 4)
        )[0]
    done = tuple(key for key, said in feedback.items() if said in ("easy", "done"))
    after = max(0, min(10, rated + chance.choice((-1, 0, 0, 0, 1, 1, 2))))
    session = DoneSession(day, done, feedback, rated, after, chance.choice((None, "easy", "right")))
    history = replace(history, sessions=(*history.sessions, session))
    if chance.random() < 0.03:
        moved = chance.choice((None, *feedback))
        event = WorseAfter(day, moved, chance.choice((1, 2, 3)), 30, chance.random() < 0.2)
        history = replace(history, worse_after=(*history.worse_after, event))
    return history
