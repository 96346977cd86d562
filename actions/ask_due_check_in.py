"""Asks the next question of a check-in; the first one comes with the last visit in one line."""

from __future__ import annotations

from datetime import timedelta

from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.clock import utc_now
from bot.conversation import slots
from bot.conversation.course.check_in_answers import HOURS_OFFERED, moves_of
from bot.conversation.course.check_in_kept import told_so_far
from bot.conversation.course.check_in_steps import (
    ACTIVITY,
    ASIDE,
    DONE,
    HOURS,
    NOT_SURE,
    PAIN,
    WHICH,
    goal_at,
    topic_now,
)
from bot.conversation.course.weeks import Weeks, weeks_in
from bot.conversation.turn import payload
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.staying.check_ins import load_check_in_questions
from bot.knowledge.wording.day_words import month_day
from bot.knowledge.wording.speaking import speak

RATED = (PAIN, ACTIVITY)
YES_NO = (
    (speak("actions", "yes"), "yes"),
    (speak("actions", "no"), "no"),
    (speak("actions", "not_sure"), NOT_SURE),
)
Choices = list[tuple[str, str]]


class AskDueCheckIn(GuideAction):
    """One question at a time, each can be left out."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_ask_due_check_in"

    def act(self, talk: Talk) -> None:
        """Ask it, with the choices that fit."""
        topic = topic_now(talk.values)
        if topic is None:
            return
        kind, weeks = topic.partition(":")[0], weeks_in(talk.values)
        asked = load_check_in_questions()[kind]
        question = (talk.told.get("again") and asked.again) or asked.ask
        if kind == ACTIVITY:
            question = question.format(activity=weeks.goals[goal_at(topic)].words)
        if kind == DONE:
            days = timedelta(days=int(talk.values[slots.DUE]["days"]))
            question = question.format(since=month_day(weeks.day_of(utc_now()) - days))
        first = bool(talk.told.get("first")) and not talk.told.get("again")
        if first:
            question = f"{told_so_far(talk.values[slots.DUE], weeks)} {question}".strip()
        visit = talk.values.get(slots.RETURNING) or {}
        choices = choices_for(kind, weeks, int(talk.values[slots.DUE]["days"]))
        if talk.told.get("first"):
            choices.append((speak("actions", "straight_to_my_routine"), ASIDE))
        buttons = [button_of(*choice) for choice in choices]
        card = {"numeric": True} if kind in (*RATED, HOURS, DONE) else None
        if not first and talk.stands_beside(self.name()):
            talk.say(text=f"{talk.lead}{question}", buttons=buttons, card=card)
            return
        talk.say(
            response="utter_welcome_back_due" if first else "utter_ask_due_check_in",
            when=visit.get("when"),
            last=visit.get("last"),
            question=question,
            buttons=buttons,
            card=card,
        )


def button_of(title: str, value: str) -> dict[str, str]:
    """Return the button of a choice; the way past it all is quiet."""
    style = {"style": "link"} if value == ASIDE else {}
    return {"title": title, "payload": payload(slots.DUE, value), **style}


def choices_for(kind: str, weeks: Weeks, days: int) -> Choices:
    """Return the choices of a question as (title, value)."""
    if kind in RATED:
        return [(str(number), str(number)) for number in range(11)]
    if kind == WHICH:
        known = load_exercises()
        return [
            *((known[key].name, key) for key in moves_of(weeks)),
            (speak("actions", "not_sure"), NOT_SURE),
        ]
    if kind == HOURS:
        return [(title, str(hours)) for title, hours in HOURS_OFFERED]
    if kind == DONE:
        shares = (
            (speak("actions", "every_day"), days),
            (speak("actions", "about_half"), round(days / 2)),
            (speak("actions", "not_at_all"), 0),
        )
        return [(title, str(number)) for title, number in shares]
    return list(YES_NO)
