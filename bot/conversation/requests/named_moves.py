"""Which move a question is about: by its name, its number, or the one that is done."""

from __future__ import annotations

from collections.abc import Iterable

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.move_by_nickname import move_nicknamed
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table, words
from bot.knowledge.wishes.move_wishes import load_move_groups
from bot.language.replies.answering.answers import LONGEST
from bot.language.text.message import Message
from bot.routine import RoutineItem


def named_move(draft: Draft, text: str) -> str | None:
    """Return the id of the move the words name, None where they name none."""
    named = called_move(draft, text) or numbered_move(draft, text)
    return named or move_nicknamed(draft, text) or likeliest_move(draft, text)


def called_move(draft: Draft, text: str) -> str | None:
    """The move whose name stands in the words, one of the routine first."""
    named, _ = moves_named(Message.read(text[:LONGEST]))
    mine = [move for move in named if item_of(draft, move) is not None]
    return next(iter(mine or named), None)


def partly_named(text: str) -> str | None:
    """The one move of the library of whose name two telling words stand there ("hip swings")."""
    said = set(text.casefold().replace("-", " ").replace("?", " ").split())
    shared: dict[str, int] = {}
    for move, exercise in load_exercises().items():
        name = set(exercise.name.casefold().replace("-", " ").split())
        shared[move] = len(said & (name - set(words("words_of_no_move"))))
    most = max(shared.values())
    best = [move for move, count in shared.items() if count == most]
    return best[0] if most > 1 and len(best) == 1 else None


def grouped_move(draft: Draft, text: str) -> str | None:
    """The move of the routine that "bending backwards" or "the thigh stretch" means."""
    routine, library = routine_of(draft.before), load_exercises()
    rows = [
        row for row in load_move_groups().values() if not row.wide and holds_one(row.words, text)
    ]
    items = routine.items if routine and rows else ()
    held = {
        one.exercise_id: sum(row.holds(library[one.exercise_id], one.position) for row in rows)
        for one in items
    }
    best = max(held, key=lambda move: held[move], default=None)
    return best if best is not None and held[best] else None


def numbered_move(draft: Draft, text: str) -> str | None:
    """ "Number one", "exercise 3": the move at that place of today's routine."""
    routine = routine_of(draft.before)
    told = spoken("numbered_move").search(text.casefold())
    if routine is None or told is None:
        return None
    items = items_today(routine)
    if place := told["place"]:
        number = int(table("row_names")[place][0]) or len(items)  # the last is row 0
    else:
        number = next(
            (int(one.value) for one in Message.read(told["n"] or told["nth"]).numbers()), 0
        )
    return items[number - 1].exercise_id if 1 <= number <= len(items) else None


def likeliest_move(draft: Draft, text: str) -> str | None:
    """A move of the routine that shares a telling word with the text ("the pelvic floor")."""
    routine = routine_of(draft.before)
    said = set(text.casefold().replace("-", " ").replace("?", " ").split())
    best: tuple[int, str] | None = None
    for item in routine.items if routine else ():
        name = load_exercises()[item.exercise_id].name.casefold().replace("-", " ").split()
        shared = len(said & set(name) - set(words("words_of_no_move")))
        if shared and (best is None or shared > best[0]):
            best = (shared, item.exercise_id)
    return best[1] if best else None


def move_now(draft: Draft) -> str | None:
    """Return the id of the move that is being done, None outside of a session."""
    item = current_item(draft.before) if draft.asked == slots.EXERCISE_FEEDBACK else None
    return item.exercise_id if item else None


def item_of(draft: Draft, move: str) -> RoutineItem | None:
    """Return the move as it stood in the routine that was asked about, None where it did not.

    Before the list of a new day is made that is the last one.
    """
    routine = routine_of(draft.before) or routine_of(draft.values)
    last = weeks_of(draft).history.last_routine if draft.before.get(slots.RETURNING) else ()
    items = routine.items if routine else last
    return next((item for item in items if item.exercise_id == move), None)


def today_of(draft: Draft) -> tuple[RoutineItem, ...]:
    """Return the moves of today, as the routine stood that was asked about."""
    routine = routine_of(draft.before)
    return items_today(routine) if routine else ()


def names_of(items: Iterable[RoutineItem]) -> list[str]:
    """Return the names of moves as people read them."""
    return [load_exercises()[one.exercise_id].name for one in items]
