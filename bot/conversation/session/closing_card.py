"""The end of a session as a card: what was done, what comes next, and a way on."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.intake.consent_given import consent_given
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.session.done_so_far import COUNTED, HARD, HURTS
from bot.conversation.session.session import items_today, routine_of, went_further_out
from bot.conversation.session.session_log import DOSE, HOW, done_today, pain_before
from bot.conversation.turn import payload
from bot.knowledge.conversation.closing_words import closing_words
from bot.knowledge.conversation.command_words import load_chat_commands
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.safety.stop_rule import limit_words
from bot.knowledge.wording.speaking import speak
from bot.routine import expectation
from bot.routine.dosing.dose import without_day
from bot.routine.shown.own_way import own_words

_ROSE = ("rose_today", "rose_then", "rose_help")
EASE = payload(slots.COMFORT, "show")  # positions that may ease it
STOP = "/stop"  # ends a talk, as saying it does
(REMIND,) = load_chat_commands()["remind"].sends


def closing_card(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the card of a session that was done, or that waits for later."""
    return _done(values) if values.get(slots.TOGETHER) == "now" else _later(values)


def closing_text(card: Mapping[str, Any]) -> str:
    """Return the same in words, paragraph by paragraph."""
    points: Sequence[str] = card.get("points", ())
    rows = "\n".join(f"- {row}" for row in card.get("done", ()) if row not in points)
    head = " ".join(f"{card[part]}." for part in ("title", "note") if card.get(part))
    parts = (head, *points, rows, card["next"], card.get("text", ""))
    return "\n\n".join(part for part in parts if part)


def _done(values: Mapping[str, Any]) -> dict[str, Any]:
    noted: Mapping[str, str] = values.get(slots.FEEDBACK) or {}
    did, saved = any(told in COUNTED for told in noted.values()), consent_given(values)
    pain, worse = _pain(values)
    hurt = list(_rows(values, (HURTS,)))
    card = {
        "kind": "closing",
        "over": closing_words("over_done"),
        "title": closing_words("title_done" if did else "title_nothing"),
        "note": pain,
        "points": hurt,
        "done": list(_rows(values)),
        "papers": True,
    }
    if rose(values):
        return {
            **card,
            "title": closing_words("title_rose"),
            "points": [*hurt, *(closing_words(name) for name in _ROSE)],
            "next": closing_words("next_rose" if saved else "next_unsaved_rose"),
            "watch": closing_words("at_once"),
            "returns": closing_words("returns_rose"),
        }
    routine = routine_of(values)
    limit = limit_words(pain_before(values))
    text = (
        worse,
        closing_words("soreness", fine=limit["fine"]),
        expectation(facts_of(values).stage),
    )
    review = routine.review if saved and routine else ""  # what is not kept is not looked at
    after = (closing_words("next_kept" if saved else "next_unsaved"), review)
    return {
        **card,
        "text": " ".join(part for part in text if part),
        "next": " ".join(part for part in after if part),
        "watch": closing_words("at_once"),
        "returns": closing_words("returns", stop=limit["stop"]),
    }


def rose(values: Mapping[str, Any]) -> bool:
    """Whether a session ended with so much more pain that the rule for stopping holds.

    Up by 2 points, or to 6 from lower; "worse" without a number counts as that.
    """
    before, now = _numbers(values)
    if before is not None and now is not None:
        most = safety_limit("stop_at_pain")
        return now - before >= safety_limit("stop_at_rise") or before < most <= now
    return values.get(slots.TOGETHER) == "now" and values.get(slots.RATING_IN_WORDS) == "worse"


def _pain(values: Mapping[str, Any]) -> tuple[str, str]:
    """Return how the pain went, and what follows where it is a little more."""
    before, now = _numbers(values)
    if before is not None and now is not None:
        said = closing_words("pain", before=str(before), now=str(now))
        return said, closing_words("worse") if now > before else ""
    word = values.get(slots.RATING_IN_WORDS)
    return ("" if word is None else closing_words(f"pain_{word}")), ""


def _numbers(values: Mapping[str, Any]) -> tuple[int | None, int | None]:
    """Return the pain before and after a session in which something was done."""
    now = values.get(slots.RATING)
    if not values.get(slots.FEEDBACK) or values.get(slots.TOGETHER) != "now" or now is None:
        return None, None
    return pain_before(values), now if now >= 0 else None


def _may_offer_reminder(values: Mapping[str, Any]) -> bool:
    """Whether a reminder is still news: none was set, and the first sessions are not long past."""
    weeks = weeks_in(values)
    if weeks.reminder is not None or values.get(slots.REMINDER_TIME):
        return False
    return len(weeks.history.sessions) <= load_weekly_rules().offered_sessions


def _later(values: Mapping[str, Any]) -> dict[str, Any]:
    rests = went_further_out(values)
    after = [closing_words("next_settled" if rests else "next_later")]
    if not consent_given(values):
        after.append(closing_words("next_unsaved_later"))
    return {
        "kind": "closing",
        "over": closing_words("over_later"),
        "title": closing_words("title_rests" if rests else "title_later"),
        "next": " ".join(after),
        "watch": closing_words("at_once"),
        "returns": closing_words("returns", stop=limit_words(pain_before(values))["stop"]),
        "papers": True,
    }


def _rows(values: Mapping[str, Any], only: Collection[str] = ()) -> Iterator[str]:
    """What was done today, of lists of before too, and what became of the others.

    `only` are the words that a move was noted with; none are all of them.
    """
    routine = routine_of(values)
    said: Mapping[str, str] = values.get(slots.FEEDBACK) or {}
    items = routine.items if routine else ()
    amounts = {item.exercise_id: without_day(item.dose_text) for item in items}
    names = {
        one.exercise_id: own_words(load_exercises()[one.exercise_id], one).name for one in items
    }
    done = {move: one for move, one in done_today(values).items() if move not in said}
    amounts |= {
        move: without_day(one[DOSE]) for move, one in done_today(values).items() if one[DOSE]
    }
    told = {**{move: one[HOW] for move, one in done.items()}, **said}
    order = [item.exercise_id for item in items_today(routine)] if routine else []
    for move in dict.fromkeys((*(one for one in order if one in told), *told)):
        how, name = told[move], names.get(move) or load_exercises()[move].name
        if only and how not in only:
            continue
        if how in COUNTED:
            amount = f"{amounts.get(move, '')}{closing_words('row_hard') if how == HARD else ''}"
            yield f"{name}: {amount}" if amount else name
        elif move in order:
            yield f"{name}: {closing_words(f'row_{how}')}"


def closing_buttons(values: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return the ways on: that was all, or begin now; and when to get help.

    After a rise what eases it is the deed, and nobody is reminded of the next time.
    """
    done, rises = values.get(slots.TOGETHER) == "now", rose(values)
    on = ("all", STOP) if done else ("start", payload(slots.TOGETHER, "now"))
    aside = [("help", payload(slots.NET, "show"))]
    remind: list[dict[str, str]] = []  # the deed, where nothing was set: pages show it as one
    rests = not done and went_further_out(values)
    if done and not rises and consent_given(values) and _may_offer_reminder(values):
        remind = [{"title": closing_words("remind"), "payload": REMIND, "style": "aside"}]
    begin = {"title": closing_words(on[0]), "payload": on[1]}
    ease = {"title": speak("safety", "positions_that_may_ease_it"), "payload": EASE}
    return [
        *remind,
        *([{**ease, "style": "primary"}] if rises else []),
        *([] if rests else [{**begin, "style": "" if done else "primary"}]),
        *({"title": closing_words(name), "payload": p, "style": "aside"} for name, p in aside),
    ]
