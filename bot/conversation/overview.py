"""What is known of a person and where today's routine stands, as parts that can be pressed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.intake.body_map_card import MOST_PLACES, marked, place_groups
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.intake.readback import SIDE, WORSE_SIDE, parts
from bot.conversation.session.done_so_far import counts_as_done
from bot.conversation.session.routine_shown import LEFT_OUT, state_at
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.session.session_log import not_done, pain_now
from bot.conversation.turn import payload
from bot.conversation.undo import change_to
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.conversation.worse_words import FIELD as WORSE
from bot.knowledge.conversation.worse_words import worse_words
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.routine.routine_words import load_kind_words
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.wording.first_letter import capitalised, uncapitalised
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts
from bot.routine import Setting

_WORDS_TO_CHOOSE = ("side", "onset", "course", "radiation")
NOTHING = "none"  # makes it worse
_SCALE = "nrs"  # its numbers stand alone, others with their unit


def fact_chips(facts: Facts) -> list[dict[str, Any]]:
    """Return each known fact as `{label}`, with what a press does where it can be changed.

    `choices` are its other values as `{title, payload}`; `groups` show the body with what was told
    `chosen`, `ask` a question to be answered in words, which go into `say`.
    """
    return [{"label": words, **_change(field, facts)} for field, words in parts(facts)]


def known_chips(values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return `fact_chips` of the facts in slot values; a rating of an earlier visit is left out."""
    kit = Setting.from_dict(values.get(slots.SETTING) or {}).kit or ()
    things = [known.name for one, known in load_kit().items() if one in kit]
    at_hand = speak("conversation", "at_hand", things=", ".join(things))
    chips = fact_chips(replace(facts_of(values), nrs=pain_now(values)))
    return [*chips, {"label": at_hand}] if things else chips


def today_rows(values: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return today's exercises as rows of name, dose, kind and state; empty without a routine.

    A row is `open` that is neither done nor was said to hurt or skipped: it is gone on with.
    """
    routine = routine_of(values)
    if routine is None:
        return []
    now = int(values.get(slots.EXERCISE) or 0) if values.get(slots.TOGETHER) == "now" else None
    known, missing = load_exercises(), not_done(values)
    rows = []
    for n, item in enumerate(items_today(routine)):
        move = item.exercise_id
        state = "" if move in missing else state_at(n, now, done=counts_as_done(values, move))
        row = {
            "name": known[move].name,
            "dose": LEFT_OUT if missing.get(move) else item.dose_text,
            "kind": load_kind_words()[known[move].kind].word,
            "state": state,
        }
        is_open = state != "done" and not missing.get(move)
        rows.append({**row, "open": "yes"} if is_open else row)
    return rows


def done_today(values: Mapping[str, Any]) -> str:
    """Return how many of today's exercises are done, in words; empty before a session."""
    states = [row["state"] for row in today_rows(values)]
    if not any(states):
        return ""
    return speak("conversation", "done_of", done=states.count("done"), of=len(states))


def _change(field: str, facts: Facts) -> dict[str, Any]:
    entry = load_readback()[field]
    if field == WORSE:
        return {"choices": list(_worse_choices())}
    if field in _WORDS_TO_CHOOSE:
        choices = [_choice(field, value) for value in entry.words]
        finer = load_readback()[WORSE_SIDE].words if field == SIDE else ()
        return {"choices": [*choices, *(_choice(WORSE_SIDE, value) for value in finer)]}
    if entry.offered:
        unit = "" if field == _SCALE else " hours"
        numbers = [
            (speak("conversation", "hour", n=n) if unit and n == 1 else f"{n}{unit}", n)
            for n in entry.offered
        ]
        return {"choices": [{"title": t, "payload": payload(field, str(n))} for t, n in numbers]}
    if field == "regions":
        told = {"chosen": marked(facts), "say": change_to(entry.label)}
        return {"groups": place_groups(), "most": MOST_PLACES, **told}
    return _words_asked(entry.ask, change_to(entry.label)) if entry.ask else {}


def _words_asked(ask: str, say: str) -> dict[str, Any]:
    """Return a question for words of one's own, with a choice that takes the fact out."""
    out = speak("conversation", "take_it_out")
    choice = {"title": out, "say": say.format(words=uncapitalised(out))}
    return {"ask": ask, "say": say, "choices": [choice]}


def _choice(field: str, value: str) -> dict[str, str]:
    words = load_readback()[field].words[value]
    return {"title": words[:1].upper() + words[1:], "payload": payload(field, value)}


def _worse_choices() -> Iterator[dict[str, str]]:
    """Yield the movements that can be chosen as what makes it worse, and that nothing does."""
    for movement in load_movements().values():
        if movement.offered:
            words = worse_words(movement.codes, (movement.id,))
            yield {"title": capitalised(words), "payload": payload(WORSE, movement.id)}
    yield {"title": capitalised(worse_words((NOTHING,), ())), "payload": payload(WORSE, NOTHING)}
