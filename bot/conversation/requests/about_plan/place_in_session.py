"""How far a session is: is this the last one, how many more, which comes next; in one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_meant import Named, moves_meant
from bot.conversation.session.done_so_far import counts_as_done
from bot.conversation.session.routine_shown import row_name
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.knowledge.conversation.about_moves import load_about_moves
from bot.knowledge.wording.first_letter import capitalised, uncapitalised
from bot.language.replies.wished.wished_moves import move_words
from bot.routine import RoutineItem

ASKED = "place_in_session"
LAST, LEFT, NEXT, THING = "last", "left", "next", "thing"  # groups of the patterns
Texts = Mapping[str, str]


def place_in_session(draft: Draft, text: str) -> str | None:
    """Return where the session stands, as it is asked; None where it is not, or none is on."""
    told = _place(draft, text)
    return capitalised(told) if told else None


def _place(draft: Draft, text: str) -> str | None:
    asked = load_about_moves()[ASKED]
    found, routine = asked.asked_in(text), routine_of(draft.values)
    if found is None or routine is None or draft.values.get(slots.TOGETHER) != "now":
        return None
    told, texts = found.groupdict(), asked.texts
    items, up = items_today(routine), current_item(draft.values)
    if told.get(THING):
        return _named(draft, told[THING], items, texts)
    if up is None or draft.values.get(slots.CLOSED):
        return None if told.get(LEFT) else texts["over"]
    behind = _behind(draft, items, up)
    names = {"move": _name(up), "others": texts["joint"].join(map(_name, behind))}
    if not behind:
        return texts["last" if told.get(LAST) else "none_left"].format(**names)
    if told.get(NEXT):
        moved = draft.before.get(slots.EXERCISE) != draft.values.get(slots.EXERCISE)
        following = _name(behind[0])
        return texts["now" if moved else "next"].format(move=names["move"], others=following)
    number = "one" if len(behind) == 1 else "more"
    kind = f"not_last_{number}" if told.get(LAST) else f"left_{number}"
    return texts[kind].format(**names, number=len(behind))


def _name(item: RoutineItem) -> str:
    return uncapitalised(row_name(item))


def _behind(draft: Draft, items: Sequence[RoutineItem], up: RoutineItem) -> list[RoutineItem]:
    """What is still to do behind the move that is up, in the order in which it comes."""
    at = items.index(up)
    noted = draft.values.get(slots.FEEDBACK) or {}
    over = [one for one in items if counts_as_done(draft.values, one.exercise_id)]
    later = [one for one in items[at + 1 :] if one not in over]
    later = [one for one in later if noted.get(one.exercise_id) != "skip"]
    return [*later, *(one for one in items[:at] if one.exercise_id not in noted)]


def _named(draft: Draft, thing: str, items: Sequence[RoutineItem], texts: Texts) -> str | None:
    """Whether a move of today comes next, is up, is done, or comes later."""
    listed = [Named(one.exercise_id, one.position) for one in items]
    said = move_words(thing)
    moves = moves_meant(said, listed, strict=True, by_groups=False).moves
    moves = moves or moves_meant(said, listed, strict=True).moves
    item = next((one for one in items if one.exercise_id in moves[:1]), None)
    if item is None:
        return None
    up = current_item(draft.values)
    if counts_as_done(draft.values, item.exercise_id):
        return texts["is_done"].format(move=_name(item))
    if item == up:
        return texts["is_up"].format(move=_name(item))
    behind = _behind(draft, items, up) if up is not None else []
    if item not in behind:
        return texts["is_out"].format(move=_name(item))
    first = behind.index(item)
    others = texts["joint"].join(map(_name, behind[:first]))
    return texts["comes_later" if first else "comes_next"].format(move=_name(item), others=others)
