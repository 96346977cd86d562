"""Of the move at hand, from its own steps and doses: how many, how far, which chair, which way.

Looked at before cards and learned kinds, for a step that answers must never stand beside "no
answer".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_moves.felt_and_harder import felt_where, harder_way
from bot.conversation.requests.about_moves.move_details import (
    CHECK,
    MOST,
    Doing,
    answer_from,
    doing_in,
    steps_named,
)
from bot.conversation.requests.named_moves import item_of
from bot.conversation.session.session import current_item
from bot.conversation.words.question_before import refers_back
from bot.knowledge.conversation.about_moves import load_move_details
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table
from bot.routine.shown.own_way import own_way, own_words

Texts = Mapping[str, str]
HARDER = "harder_way"  # a kind
TOLD, DOSE_ALONE, LEFT_OPEN = "told", "dose_alone", "left_open"


def first_detail(draft: Draft, text: str) -> str | None:
    """Return what the move at hand says to a question about it; None where none is asked."""
    for kind, answer in _ANSWERS.items():
        asked = load_move_details()[kind]
        found = asked.asked_in(text) or _asked_by_the_end(draft, kind, text)
        doing = doing_in(draft, text) if found else None
        if found and doing and (told := answer(draft, doing, found, asked.texts)):
            return " ".join(told.split())
    return None


def _asked_by_the_end(draft: Draft, kind: str, text: str) -> re.Match[str] | None:
    """What the words ask with those before them ("I'd like it harder, how do I do that?")."""
    whole = draft.situation.turns[-1].text
    if kind != HARDER or not refers_back(text) or text not in whole:
        return None
    found = load_move_details()[kind].asked_in(whole)
    return found if found is not None and found.end() > whole.index(text) else None


def _count(_draft: Draft, doing: Doing, found: re.Match[str], texts: Texts) -> str | None:
    """How many on which side and in which round, and what the steps count besides."""
    if doing.item is None:
        return None
    dose = doing.item.dose
    counted = [one for one in doing.steps if spoken("a_number").search(one)]
    words = {"reps": dose.reps, "sets": dose.sets, "hold": dose.hold_s, "told": " ".join(counted)}
    words["dose"] = f"{doing.item.dose_text[:1].upper()}{doing.item.dose_text[1:]}."
    if dose.reps is None:
        return texts["hold_alone" if dose.hold_s else DOSE_ALONE].format(**words)
    kind = "sides" if dose.sides else "once"
    if dose.sets > 1:
        kind = "sides_sets" if dose.sides else "sets"
    held = dose.hold_s is not None and spoken("of_seconds").search(found.string) is not None
    said = texts[kind].format(**{**words, TOLD: "" if held else words[TOLD]})
    return f"{said} {texts['hold'].format(**words)}" if held else said


def _reach(_draft: Draft, doing: Doing, found: re.Match[str], texts: Texts) -> str | None:
    """As far as it goes, with the steps of what is asked about; None where they name none of it."""
    steps = _of_what_touches(found.string, doing.steps)
    told = texts["check" if doing.move is None else TOLD]
    return told.format(steps=" ".join(steps)) if steps else None


def _of_what_touches(asked: str, steps: Sequence[str]) -> list[str]:
    """The step that names the limb, and the next that says how long it stays on the thing."""
    named = steps_named(asked, steps)
    if not named:
        return []
    at = list(steps).index(named[0])
    said = _things_in(asked)
    behind = [one for one in steps[at + 1 :] if _holds(one, said)]
    return [named[0], *(behind or named[1:])][:MOST]


def _thing(draft: Draft, doing: Doing, found: re.Match[str], texts: Texts) -> str | None:
    """Which chair or wall, from the steps of the move that is up now, and what will do."""
    if doing.move is None:
        return None
    said = found["thing"].casefold()
    rows = table("things_of_moves")
    kind = next((key for key, words in rows.items() if said in words), "")
    names = (*rows.get(kind, ()), said)
    steps = [one for one in _steps_now(draft, doing) if _holds(one, names)][:MOST]
    told = texts.get(kind, "")
    return (
        texts["steps_and_thing"].format(steps=" ".join(steps), thing=told)
        if steps or told
        else None
    )


def _steps_now(draft: Draft, doing: Doing) -> Sequence[str]:
    """The steps and the caution of the move that is up behind what this message told."""
    item = current_item(draft.values)
    moved = draft.before.get(slots.EXERCISE) != draft.values.get(slots.EXERCISE)
    move = item.exercise_id if item is not None and moved else doing.move
    if move is None:
        return doing.steps
    of = item_of(draft, move)
    exercise = load_exercises()[move]
    return (*own_way(exercise, of.notes if of else ()).steps, exercise.caution)


def _either(_draft: Draft, doing: Doing, found: re.Match[str], texts: Texts) -> str | None:
    """Which of two ways, where a step says it; else it is left open."""
    if doing.move is None:
        return None
    stems = [spoken("end_of_a_way").sub("", found[name].casefold()) for name in ("one", "two")]
    steps = [one for one in doing.steps if _holds(one, stems)] or steps_named(
        found.string, doing.steps
    )
    return texts[TOLD].format(steps=" ".join(steps[:MOST])) if steps else texts[LEFT_OPEN]


def _effort(_draft: Draft, doing: Doing, found: re.Match[str], texts: Texts) -> str | None:
    """Whether to lean or to pull, from the steps that name it, the limb or the thing."""
    if doing.move is None:
        return None
    said = _things_in(found.string)
    steps = [one for one in doing.steps if _holds(one, (found["verb"].casefold(), *said))]
    steps = steps[:MOST] or steps_named(found.string, doing.steps)
    return texts[TOLD].format(steps=" ".join(steps)) if steps else None


def _held(_draft: Draft, doing: Doing, found: re.Match[str], _texts: Texts) -> str | None:
    """How long it is held: the steps that count seconds, then the dose."""
    kind = load_move_details()["hold_time"]
    told = answer_from(kind, found, doing)
    if doing.item is None or told is None:
        return told
    steps = [one for one in doing.steps if spoken("of_seconds").search(one)][:MOST]
    return " ".join((*steps, told))


def _hard(_draft: Draft, doing: Doing, found: re.Match[str], texts: Texts) -> str | None:
    """How hard: where the card itself calls it light, lightly; else about half."""
    light = any(spoken("done_lightly").search(one) for one in _lines_of(doing))
    kind = load_move_details()["how_hard"]
    return texts["light"] if light else answer_from(kind, found, doing)


def _lines_of(doing: Doing) -> Sequence[str]:
    if doing.move is None or doing.item is None:
        return doing.steps
    return (*doing.steps, own_words(load_exercises()[doing.move], doing.item).caution)


def _in_turn(_draft: Draft, doing: Doing, found: re.Match[str], _texts: Texts) -> str | None:
    return answer_from(load_move_details()["sides_in_turn"], found, doing)


def _told(_draft: Draft, doing: Doing, _found: re.Match[str], texts: Texts) -> str | None:
    return texts[TOLD] if doing.move is not None else texts[CHECK]


def _things_in(asked: str) -> list[str]:
    """The words of what is asked that name a thing a move needs: a wall, a chair."""
    things = (one for words in table("things_of_moves").values() for one in words)
    return [one for one in things if _holds(asked, (one,))]


def _holds(step: str, words: Sequence[str]) -> bool:
    said = step.casefold()
    return any(re.search(rf"\b{re.escape(one)}", said) for one in words if one)


_ANSWERS: dict[str, Callable[[Draft, Doing, re.Match[str], Texts], str | None]] = {
    "hold_time": _held,
    "how_hard": _hard,
    "count_of_the_move": _count,
    "which_thing": _thing,
    "need_not_reach": _reach,
    "either_way": _either,
    "own_effort": _effort,
    "rest_in_a_move": _told,
    "why_slow": _told,
    "why_not_so": _told,
    "sides_in_turn": _in_turn,
    "felt_where": felt_where,
    "harder_way": harder_way,
}
