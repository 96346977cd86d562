"""How a move or a check is done: how far, how fast, the knees, the breath; from its steps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.conversation.checks.checks import check_asked
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.lines_of_the_card import line_asked_about
from bot.conversation.requests.named_moves import called_move, item_of, move_now
from bot.conversation.session.session_log import pain_before
from bot.conversation.words.interruptions import asks_something
from bot.knowledge.conversation.about_moves import AboutMove, load_move_details
from bot.knowledge.conversation.step_parts import StepPart, load_step_parts
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.safety.stop_rule import limit_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.routine import RoutineItem
from bot.routine.shown.own_way import own_way, own_words

BREATHING, PRESSURE = "breathing", "pressure"  # a kind, and a text of it
HIGH_PRESSURE = "high_blood_pressure"  # id of a condition
STEP_AGAIN, POSTURE, HOLDING_ON = "step_again", "posture", "holding_on"
OF_THE_MOVE = "{easier}"  # what a check has not
ANY_MOVE, NO_SIDES, CHECK, TOLD = "else", "no_sides", "check", "told"  # texts
NUMBERED, LAST = ("one", "two", "three", "four", "five"), "last"  # groups of the pattern
# Of these it is known which steps tell it, whatever part of the body is named.
PARTS_OF: Mapping[str, tuple[StepPart, ...]] = {
    "gaze": (load_step_parts()["head"],),
    BREATHING: (load_step_parts()["breath"],),
}
MOST = 2  # steps that an answer reads out


@dataclass(frozen=True)
class Doing:
    """What is being done: its steps, and the exercise, where it is none of the home checks."""

    steps: tuple[str, ...]
    move: str | None = None
    item: RoutineItem | None = None
    began: int | None = None  # the pain before it, by which the limit is told


def detail_of(draft: Draft, text: str) -> str | None:
    """Return the answer to a question about the way it is done, None where none is asked."""
    doing = doing_in(draft, text)
    if doing is None:
        return None
    asks = asks_something(text)
    for kind in load_move_details().values():
        found = kind.asked_in(text) if asks or kind.id == STEP_AGAIN else None
        if found and (answer := _of_steps_or_lines(draft, kind, found, doing)):
            return _in_one_line(draft, kind, answer)
    return None


def detail_of_kind(draft: Draft, kind: AboutMove, asked: re.Match[str]) -> str | None:
    """Return the answer to a question of a kind; what holds for any move where none is done."""
    doing = doing_in(draft, asked.string)
    answer = _of_steps_or_lines(draft, kind, asked, doing) if doing else _of_any_move(kind)
    return _in_one_line(draft, kind, answer) if answer else None


def _of_steps_or_lines(
    draft: Draft, kind: AboutMove, asked: re.Match[str], doing: Doing
) -> str | None:
    """What steps and dose say; where no step names the part, the nearest line of the card."""
    if kind.id != POSTURE:
        return answer_from(kind, asked, doing)
    if steps := steps_named(asked.string, doing.steps):
        return _filled(kind, steps, doing)
    return line_asked_about(draft, asked.string) or _left_open(kind.texts, asked.string)


def _left_open(texts: Mapping[str, str], text: str) -> str | None:
    """That the steps leave it open how a part is held, by the word it is called."""
    named = (one.named_in(text) for one in load_step_parts().values())
    word = next(filter(None, named), None)
    return texts["none"].format(part=word) if word else None


def _in_one_line(draft: Draft, kind: AboutMove, answer: str) -> str:
    """The answer in one line; of the breath, what high blood pressure makes of it."""
    of_pressure = PRESSURE in kind.texts and HIGH_PRESSURE in draft.facts.conditions
    more = kind.texts[PRESSURE] if of_pressure else ""
    return " ".join(f"{answer} {more}".split())


def breath_held(draft: Draft, text: str) -> str | None:
    """Whether the breath is held, where words before the question name it ("do I hold it?")."""
    said = draft.situation.turn.text
    kind = load_move_details()[BREATHING]
    named = kind.asked_in(said) or spoken("names_the_breath").search(said)
    if named is None or spoken("asks_to_hold_it").search(text) is None:
        return None
    return detail_of_kind(draft, kind, named)


def _of_any_move(kind: AboutMove) -> str:
    """What holds for any move, none being up: no pain was told before it."""
    return kind.texts.get(ANY_MOVE, "").format(**limit_words())


def doing_in(draft: Draft, text: str) -> Doing | None:
    """The move that is called by its name, else the one that is up, or the check that is open."""
    move = called_move(draft, text) or move_now(draft)
    began = pain_before(draft.before)
    item = item_of(draft, move) if move else None
    if move is not None:
        exercise = load_exercises()[move]
        own = own_way(exercise, item.notes, item.position) if item else own_way(exercise, ())
        return Doing(own.steps, move, item, began)
    opened = check_asked(draft.before)
    if opened is None:
        return None
    return Doing((*opened.check.steps, opened.question.text), began=began)


def answer_from(kind: AboutMove, found: re.Match[str], doing: Doing) -> str | None:
    """Return what the steps and the dose say to a question of a kind; None for nothing."""
    texts = kind.texts
    if TOLD not in texts:
        return None  # its texts are chosen by what is asked (first_details.py)
    if doing.move is None and OF_THE_MOVE in texts[TOLD] and CHECK not in texts:
        return None
    if kind.id == STEP_AGAIN:
        return _step_again(texts, found, doing)
    parts = PARTS_OF.get(kind.id) or tuple(_named_parts(found.string))
    return _filled(kind, _steps_with(parts, doing.steps), doing)


def _filled(kind: AboutMove, steps: Sequence[str], doing: Doing) -> str | None:
    """The text of a kind with the steps that tell it, and what stands on the card of the move."""
    texts = kind.texts
    words = {"steps": " ".join(steps)}
    words |= limit_words(doing.began)
    words |= dict.fromkeys(("dose", "position", "move", "stop_if", "mistake", "easier", "feel"), "")
    if doing.move is not None:
        exercise = load_exercises()[doing.move]
        words |= {"stop_if": exercise.stop_if.rstrip("."), "easier": exercise.easier}
        words |= _as_shown(exercise, doing.item)
        place = doing.item.position if doing.item else exercise.positions[0]
        placed = not steps or kind.id == HOLDING_ON
        words["position"] = texts.get(place, "") if placed else ""
    if doing.item is not None:
        words["dose"] = f"{doing.item.dose_text[:1].upper()}{doing.item.dose_text[1:]}."
    return texts[_told(texts, doing)].format(**words).strip() or None


def _as_shown(exercise: Exercise, item: RoutineItem | None) -> dict[str, str]:
    """How the card calls a move, where it is felt there and what goes wrong: as it is done."""
    if item is None:
        return {"move": exercise.name, "feel": exercise.cue, "mistake": exercise.common_mistake}
    own = own_words(exercise, item)
    return {"move": own.name, "feel": own.cue, "mistake": own.mistake}


def _told(texts: Mapping[str, str], doing: Doing) -> str:
    """Which of the texts holds for what is being done."""
    if doing.move is None and CHECK in texts:
        return CHECK
    no_sides = doing.item is not None and not doing.item.dose.sides
    return NO_SIDES if no_sides and NO_SIDES in texts else TOLD


def _step_again(texts: Mapping[str, str], found: re.Match[str], doing: Doing) -> str | None:
    """One step by its number; without one of that number, all of them; None where none is named."""
    steps = doing.steps
    named = [name.rstrip("_") for name, value in found.groupdict().items() if value]
    if not named:
        return None
    number = len(steps) if LAST in named else 1 + NUMBERED.index(named[0])
    if number > len(steps):
        return texts["none"].format(number=len(steps), steps=" ".join(steps))
    return texts["told"].format(number=number, steps=steps[number - 1])


def _named_parts(text: str) -> Iterator[StepPart]:
    return (one for one in load_step_parts().values() if one.named_in(text))


def steps_named(text: str, steps: Sequence[str]) -> list[str]:
    """Return the steps that name a part of the body that the words name, a few at most."""
    return _steps_with(_named_parts(text), tuple(steps))


def _steps_with(parts: Iterable[StepPart], steps: tuple[str, ...]) -> list[str]:
    """The steps that name one of the parts, no more than an answer reads out."""
    wanted = tuple(parts)
    return [step for step in steps if any(one.named_in(step) for one in wanted)][:MOST]
