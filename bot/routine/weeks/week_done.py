"""From the sessions of a week to what the rules look at, exercise by exercise."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import Effort, WeeklyRules, load_weekly_rules
from bot.routine.routine import EVERY_DAY, RoutineItem
from bot.routine.weeks.kept_history import TOO_HARD, DoneSession, KeptHistory, WorseAfter
from bot.routine.weeks.progress import ItemWeek
from bot.routine.weeks.progression import Progression

DAY = timedelta(days=1)
_EFFORT: dict[str, Effort] = {
    **{"easy": "easy", "right": "right", "hard": "hard"},
    **dict.fromkeys(TOO_HARD, "hard"),
}
_HARDEST: tuple[Effort, ...] = ("hard", "right", "easy")


def week_is_over(state: Progression, today: date) -> bool:
    """Whether a week has gone by since the week of the programme began."""
    return (today - state.week_began).days >= load_weekly_rules().week_days


def may_be_cut_down(history: KeptHistory, today: date) -> bool:
    """Whether a look back today would cut the plan down, for little is known to be done."""
    state = history.progression
    if state is None or state.phase is None or not week_is_over(state, today):
        return False
    return is_little_done(history, state, today)


def is_little_done(history: KeptHistory, state: Progression, today: date) -> bool:
    """Whether so little is known to be done since the week began that the plan would be cut down.

    Days on which somebody practised alone and was not asked count as days of nothing.
    """
    done = history.days_practised(state.week_began - DAY, today - DAY)
    return done / (today - state.week_began).days < load_weekly_rules().seldom_below


def item_weeks(
    history: KeptHistory,
    state: Progression,
    since: date,
    until: date,
    codes: Collection[str] = (),
) -> tuple[ItemWeek, ...]:
    """Return the days after `since` up to `until` for each item of the last routine.

    `codes` are those of the person: by some no walk grows while the weeks are hard.
    """
    sessions = [one for one in history.sessions if since < one.on <= until]
    events = [one for one in history.worse_after if since < one.on <= until]
    days = max(1, (until - since).days)
    return tuple(
        _item_week(item, sessions, events, state, history, days, codes)
        for item in history.last_routine
    )


def _item_week(
    item: RoutineItem,
    sessions: Sequence[DoneSession],
    events: Sequence[WorseAfter],
    state: Progression,
    history: KeptHistory,
    days: int,
    codes: Collection[str],
) -> ItemWeek:
    rules, key = load_weekly_rules(), item.exercise_id
    mine = [one for one in sessions if key in one.feedback or key in one.done]
    done = len({one.on for one in mine if key in one.done})
    planned = _planned(item, days)
    if _is_unasked(item, mine, events):
        return ItemWeek(
            exercise_id=key,
            done=min(len({one.on for one in sessions if one.done}), planned),
            planned=planned,
            step=state.steps.get(key, 0),
            top_weeks=state.top_weeks.get(key, 0),
            unasked=True,
            steady=_is_steady(history, sessions, days)
            and not _stopped_by_effort(key, state, sessions, codes),
        )
    own = [one for one in events if one.exercise_id == key]
    shared = [one for one in events if one.exercise_id is None and _was_done(one, key, sessions)]
    return ItemWeek(
        exercise_id=key,
        done=min(done, planned),
        planned=planned,
        pain=_pain(key, mine, rules),
        next_day=_next_day(key, mine, history, [*own, *shared], rules),
        hours=max((one.hours for one in (*own, *shared) if one.hours is not None), default=None),
        effort="right" if own else _effort(key, mine),  # what was worse after it was not easy
        spread=any(one.spread for one in own),
        step=state.steps.get(key, 0),
        top_weeks=state.top_weeks.get(key, 0),
        right_weeks=state.right_weeks.get(key, 0),
        earlier_too_much=state.too_much.get(key, 0) if own or _hurt(key, mine) else 0,
    )


def _is_unasked(
    item: RoutineItem, mine: Sequence[DoneSession], events: Iterable[WorseAfter]
) -> bool:
    """Whether it is a walk done apart, of which nobody has told how it went."""
    walks = load_exercises()[item.exercise_id].kind == "aerobic" and not item.in_session
    return walks and not mine and all(one.exercise_id != item.exercise_id for one in events)


def _is_steady(history: KeptHistory, sessions: Iterable[DoneSession], days: int) -> bool:
    """Whether the usual pain of these days is known and hardly more than that of those before."""
    until = max((one.on for one in sessions), default=None)
    if until is None:
        return False
    now = history.usual_pain(until + DAY, days)
    before = history.usual_pain(until + DAY - days * DAY, days)
    return now is not None and (
        before is None or now - before < load_weekly_rules().rise_counts_from
    )


def _planned(item: RoutineItem, days: int) -> int:
    """On how many of so many days it was to be done: A and B days alternate."""
    share = item.dose.days_per_week / load_weekly_rules().week_days
    if item.day != EVERY_DAY:
        share = min(share, 0.5)
    return max(1, int(days * share))


def _was_done(event: WorseAfter, key: str, sessions: Iterable[DoneSession]) -> bool:
    """Whether it was in the session that the event came after."""
    before = [one for one in sessions if event.on - DAY <= one.on <= event.on]
    return any(key in one.done for one in before)


def _hurt(key: str, mine: Iterable[DoneSession]) -> bool:
    return any(one.feedback.get(key) == "hurts" for one in mine)


def _pain(key: str, mine: Sequence[DoneSession], rules: WeeklyRules) -> int | None:
    """The worst pain during it: none told is none where it was done and not said to hurt."""
    hurt = len({one.on for one in mine if one.feedback.get(key) == "hurts"})
    if hurt:
        return rules.hurts_again_counts_as if hurt > 1 else rules.hurts_counts_as
    done = [one for one in mine if key in one.done]
    if any(_rise(one) >= rules.rise_counts_from for one in done):
        return rules.hurts_counts_as
    return 0 if done else None


def _rise(session: DoneSession) -> int:
    if session.before is None or session.after is None:
        return 0
    return session.after - session.before


def _next_day(
    key: str,
    mine: Iterable[DoneSession],
    history: KeptHistory,
    events: Iterable[WorseAfter],
    rules: WeeklyRules,
) -> int | None:
    """Points over the usual pain: as told, else from the ratings of the days after it was done."""
    told = [one.rise for one in events if one.rise is not None]
    if told:
        return max(told)
    days = {one.on + DAY for one in mine if key in one.done}
    rises = [
        rating.value - usual
        for rating in history.pain
        if rating.on in days
        and (usual := history.usual_pain(rating.on, rules.usual_days)) is not None
    ]
    return max(rises, default=0 if days else None)


def _stopped_by_effort(
    key: str, state: Progression, sessions: Iterable[DoneSession], codes: Collection[str]
) -> bool:
    """Whether the week was hard; where all of them are, and no sorer, a plain walk goes on."""
    rules = load_weekly_rules()
    walks = key in rules.hard_walks and set(codes).isdisjoint(rules.hard_walk_not_with)
    return week_effort(sessions) == "hard" and not (walks and state.hard_weeks >= rules.hard_weeks)


def week_effort(sessions: Iterable[DoneSession]) -> Effort | None:
    """What was told most often of all moves of these sessions, the harder of two."""
    told: list[Effort] = []
    for one in sessions:
        own = [_EFFORT[said] for said in one.feedback.values() if said in _EFFORT]
        told += own or [effort for effort in (one.effort,) if effort]
    return _most_often(told)


def _effort(key: str, mine: Iterable[DoneSession]) -> Effort | None:
    """What was told most often, the harder of two; the whole session speaks for what was done."""
    told: list[Effort] = []
    for one in mine:
        own = _EFFORT.get(one.feedback.get(key, ""))
        whole = one.effort if key in one.done else None
        told += [effort for effort in (own or whole,) if effort]
    return _most_often(told)


def _most_often(told: Sequence[Effort]) -> Effort | None:
    often = max((told.count(effort) for effort in _HARDEST), default=0)
    return next((effort for effort in _HARDEST if often and told.count(effort) == often), None)


def left_out(item: RoutineItem, sessions: Iterable[DoneSession]) -> bool:
    """Whether it was skipped on more days than it was done, and more than once."""
    mine = list(sessions)
    skipped = sum(one.feedback.get(item.exercise_id) == "skip" for one in mine)
    return skipped > max(1, sum(item.exercise_id in one.done for one in mine))
