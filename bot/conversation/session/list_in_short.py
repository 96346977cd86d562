"""A list that was shown before, in a few words: what went, what came, and what is left today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.conversation.session.in_all import lasting
from bot.conversation.session.routine_shown import notes_of, row_name
from bot.conversation.session.session import items_next_time, items_today
from bot.knowledge.exercises.exclusions import load_exclusions
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.places import load_places
from bot.knowledge.routine.routine_words import load_session_texts
from bot.knowledge.safety.stop_rule import limit_words
from bot.routine import Routine, RoutineItem
from bot.routine.dosing.dose import brief_amount

MOST_NAMED = 3  # of more that came only the list itself tells: it has their amounts


def list_in_short(shown: Routine, now: Routine, said: str, *, over: bool = False) -> str:
    """Return the changes since `shown` in up to four lines, the last of which says how to see all.

    What `said` names already, as the beginning of the reply does, is not named again. An amount
    stands only beside a move that is new or has another one. Where today's session is `over`, the
    list is the one of the next time.
    """
    words = load_session_texts()
    if over:
        shown, now = shown.other_day(), now.other_day()
    gone, came = _missing(shown, now, said), _missing(now, shown, said)
    named = ((words.brief_out, gone), (words.brief_in, came if len(came) <= MOST_NAMED else ()))
    changes = [text.format(names=", ".join(names)) for text, names in named if names]
    rows = _rows(items_today(now), shown)
    later = [] if over else _rows(items_next_time(now), shown)
    stays = set(shown.exercise_ids) == set(now.exercise_ids)
    same = stays and rows == _rows(items_today(shown), shown)
    form = words.brief_same if same else words.brief_later if over else words.brief_now
    stands = form.format(lasts=lasting(now), names=", ".join(rows))
    if later:
        stands = f"{stands} {words.brief_next.format(names=', '.join(later))}"
    known = {*notes_of(shown), words.in_turn.format(today=now.today), *_notes_of_places()}
    notes = [one for one in notes_of(now) if one not in known]
    lines = [" ".join(changes), stands, " ".join([*notes, words.brief_all])]
    return "\n".join(one for one in lines if one)


def list_at_first(routine: Routine, began: int | None) -> str:
    """Return the list for who minds long texts: the minutes, the names, the one rule when to stop.

    `began` is the pain of today (0 to 10), by which the rule is told.
    """
    names = ", ".join(map(row_name, items_today(routine)))
    limit = limit_words(began)["briefly"]
    form = load_session_texts().brief_first
    return form.format(lasts=lasting(routine), names=names, briefly=limit)


def with_amount(item: RoutineItem) -> str:
    """Return a move with its amount in a few signs: "Bridge (2 x 8)"."""
    words = load_session_texts()
    return words.brief_row.format(name=row_name(item), amount=brief_amount(item.dose))


def _notes_of_places() -> Iterator[str]:
    """Yield what is said under a list of the place it is for, which who told the place knows."""
    for place in load_places().values():
        yield place.say
        yield from (load_exclusions()[code].say for code in place.codes)


def _missing(here: Routine, there: Routine, said: str) -> list[str]:
    """The names of moves that one list has and the other has not."""
    known, have = load_exercises(), set(there.exercise_ids)
    names = (known[one].name for one in here.exercise_ids if one not in have)
    return [name for name in names if name not in said]


def _rows(items: Sequence[RoutineItem], shown: Routine) -> list[str]:
    words, was = load_session_texts(), {one.exercise_id: one.dose for one in shown.items}
    return [
        row_name(one)
        if was.get(one.exercise_id) == one.dose
        else words.brief_row.format(name=row_name(one), amount=brief_amount(one.dose))
        for one in items
    ]
