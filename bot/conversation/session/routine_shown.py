"""A routine and its exercises as they are shown: in words, and as the parts of a card."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.session.in_all import in_all, lasting
from bot.conversation.session.session import items_next_time, items_today
from bot.conversation.turn import payload
from bot.conversation.words.timers import exercise_timer
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.poses import load_pictures
from bot.knowledge.routine.routine_timing import load_timing
from bot.knowledge.routine.routine_words import load_kind_words, load_session_texts
from bot.knowledge.wording.first_letter import capitalised
from bot.knowledge.wording.speaking import speak
from bot.routine import Routine, RoutineItem, safety_net
from bot.routine.dosing.dose import without_day
from bot.routine.shown.own_way import own_way, own_words

WHY, SWAP_ONE = "why", "swap_one"  # what the links of a routine ask
_LINKS = ((speak("conversation", "why_these"), WHY), (speak("conversation", "swap_one"), SWAP_ONE))
SHORTER = speak("conversation", "shorter_today")
LEFT_OUT = speak("conversation", "left_out_today")  # in a row, where its dose stood


def routine_text(
    routine: Routine, emergency_number: str, advice_line: str, began: int | None = None
) -> str:
    """Return the routine as words: rows with doses, what is done apart, when to get help.

    `began` is the pain of today: the limit is told by it.
    """
    known = load_exercises()
    together = items_today(routine)
    rows = [f"{n}. {_row(item)}" for n, item in enumerate(together, 1)]
    later, apart = (
        "\n".join(f"- {_row(item)}" for item in items)
        for items in (items_next_time(routine), [i for i in routine.items if not i.in_session])
    )
    words = load_session_texts()
    often = [
        f"- {words.again.format(name=known[item.exercise_id].name, n=item.again)}"
        for item in together
        if item.again > 1
    ]
    apart = "\n".join([part for part in (apart, *often) if part])
    parts = [
        speak("conversation", "todays_routine_2", name=routine.name, lasts=lasting(routine)),
        "\n".join(rows),
    ]
    parts += [f"{words.next_time}\n{later}" if later else ""]
    parts += [f"{words.apart}\n{apart}" if apart else ""]
    net = safety_net(emergency_number, advice_line, began)
    parts += [" ".join(notes_of(routine)), net.short]
    return "\n\n".join(part for part in parts if part)


def _row(item: RoutineItem) -> str:
    return f"{row_name(item)}: {without_day(item.dose_text)}."


def notes_of(routine: Routine) -> tuple[str, ...]:
    """Return the notes for the person; fewer minutes than asked for and A and B days explained."""
    before = []
    if routine.in_turn:
        before.append(load_session_texts().in_turn.format(today=routine.today))
    if routine.lasts < routine.minutes and any(one.in_session for one in routine.items):
        enough = load_timing().enough
        before.append(enough.format(lasts=routine.lasts, minutes=routine.minutes))
    return (*before, *routine.notes)


def _colours_of(routine: Routine) -> tuple[str, ...]:
    """What the colours of the pictures say, where one of them has any."""
    known, pictures = load_exercises(), load_pictures()
    shown = [pictures[own_words(known[one.exercise_id], one).picture] for one in routine.items]
    return (load_session_texts().colours,) if any(one.marked for one in shown) else ()


def safety_net_text(emergency_number: str, advice_line: str, began: int | None = None) -> str:
    """Return what stands under every plan: how hard, when to stop, when to get help."""
    net = safety_net(emergency_number, advice_line, began)
    signs = "\n".join(f"- {sign}" for sign in net.emergency_signs)
    return (
        f"{net.effort} {net.stop}\n\n"
        f"{net.title}. {net.emergency}\n{signs}\n\n{net.soon} {net.ending}"
    )


def exercise_text(exercise: Exercise, item: RoutineItem, number: int, of: int) -> str:
    """Return one exercise as words: name, dose, steps, where to feel it, when to stop."""
    own = own_way(exercise, item.notes, item.position)
    words = own_words(exercise, item)
    steps = "\n".join(f"{n}. {step}" for n, step in enumerate(own.steps, start=1))
    texts = load_session_texts()  # in words there is no picture to speak of
    told = [one for one in own.notes if one not in (texts.own_way, texts.usual_way)]
    usual = (texts.usual_steps,) if texts.usual_way in own.notes else ()
    notes = " ".join((*told, *usual, words.caution))
    return speak(
        "conversation",
        "of_you_should_feel_it",
        number=number,
        of=of,
        name=row_name(item),
        capital=capitalised(without_day(item.dose_text)),
        steps=steps,
        notes=f"\n{notes}",
        cue=words.cue,
        common_mistake=words.mistake,
        stop_if=exercise.stop_if,
    )


def exercise_card(exercise: Exercise, item: RoutineItem, number: int, of: int) -> dict[str, Any]:
    """Return one exercise as the parts of a card."""
    own = own_way(exercise, item.notes, item.position)
    words = own_words(exercise, item)
    amount, _, how = without_day(item.dose_text).partition(", ")
    said = how and f"{capitalised(how)}."  # how it is done is no headline
    return {
        "kind": "exercise",
        "over": speak("conversation", "todays_routine"),
        "step": speak("message", "step_of", number=number, of=of),
        "title": row_name(item),
        "picture": words.picture,
        "picture_alt": " ".join([f"{row_name(item)}.", *own.steps]),
        "dose": capitalised(amount),
        "steps": list(own.steps),
        "dose_note": said,
        "timer": exercise_timer(item.dose),
        "text": " ".join(part for part in (*own.notes, words.caution) if part),
        "feel": words.cue,
        "mistake": words.mistake,
        "stop_if": exercise.stop_if,
        "why": item.why.removeprefix(f"{own_words(exercise, item).name}: "),
    }


def beside_its_card(said: str, exercise: Exercise, item: RoutineItem) -> str:
    """Return what is said above the card of an exercise, less what stands in the card.

    The smaller amount and what makes it easier are told once: above, they push its clock out of
    sight.
    """
    short = said.replace(f": {item.dose_text}.", ".")
    return short.replace(exercise.easier.strip(), "").strip()


def state_at(number: int, now: int | None, *, done: bool = False) -> str:
    """Return "done" or "now" for an exercise of a session that is at `now`, else nothing.

    What is `done` stays so where a session goes on with a move before it.
    """
    if now is None or number == now:
        return "" if now is None else "now"
    return "done" if done or number < now else ""


def routine_card(
    routine: Routine,
    emergency_number: str,
    advice_line: str,
    now: int | None = None,
    began: int | None = None,
    not_done: Mapping[str, bool] | None = None,
    done: Collection[str] = (),
) -> dict[str, Any]:
    """Return the routine as the parts of a card, the safety net last.

    `now` is the number of the exercise a session is at: the rows then say what is done and,
    of what is `not_done`, what was left out; `done` are those told of as done.
    `began` is the pain of today, by which the limit is told.
    """
    known, missing = load_exercises(), not_done or {}
    today = {item: number for number, item in enumerate(items_today(routine))}
    return {
        "kind": "routine",
        "over": speak("conversation", "todays_routine"),
        "title": speak(
            "conversation",
            "minutes_3",
            name=routine.name,
            lasts=capitalised(lasting(routine)),
        ),
        "rows": [
            {
                "id": item.exercise_id,
                "name": row_name(item),
                "picture": own_words(known[item.exercise_id], item).picture,
                "dose": LEFT_OUT
                if missing.get(item.exercise_id)
                else _row_dose(item, in_session=item in today),
                "kind": load_kind_words()[known[item.exercise_id].kind].word,
                "state": state_at(today[item], now, done=item.exercise_id in done)
                if item in today and item.exercise_id not in missing
                else "",
                "apart": item not in today,
            }
            for item in routine.items
        ],
        "next": " ".join(
            filter(None, (in_all(routine), *notes_of(routine), *_colours_of(routine)))
        ),
        "honest": safety_net_text(emergency_number, advice_line, began),
    }


def row_name(item: RoutineItem) -> str:
    """The name in a list, with the position where it is not the usual one ("on all fours")."""
    exercise, words = load_exercises()[item.exercise_id], load_session_texts()
    own = own_words(exercise, item).name
    if own != exercise.name:
        return own
    positions = {"stand": words.row_standing, "sit": words.row_sitting}
    way = next((one for one in positions if exercise.ways.get(one) in item.notes), None)
    return positions[way].format(name=exercise.name) if way else exercise.name


def _row_dose(item: RoutineItem, *, in_session: bool) -> str:
    """The dose, and for what is not done now when it is."""
    words = load_session_texts()
    when = words.row_next_time if item.in_session else words.row_apart
    dose = without_day(item.dose_text)
    return dose if in_session else when.format(dose=dose)


def routine_links() -> list[dict[str, str]]:
    """Return what may be asked of a routine before it is begun, as links of its card."""
    asked = [
        {"title": title, "payload": payload(slots.ABOUT_ROUTINE, key), "style": "aside"}
        for title, key in _LINKS
    ]
    return [
        *asked,
        {"title": SHORTER, "say": speak("conversation", "shorter_please"), "style": "aside"},
    ]
