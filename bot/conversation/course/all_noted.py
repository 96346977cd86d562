"""All that is noted of a person, in plain words: the pain, who they are, and what is planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.course.limits import limits_noted
from bot.conversation.course.weeks import weeks_in
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.intake.readback import sentence_about
from bot.knowledge.wording.first_letter import capitalised
from bot.knowledge.wording.speaking import speak
from bot.reminders.told_days import time_in_words

SEXES = {"female": speak("conversation", "is_female"), "male": speak("conversation", "is_male")}


def all_noted(values: Mapping[str, Any]) -> str:
    """Return what is noted as sentences; "" where nothing is."""
    return " ".join(_sentences(values))


def _sentences(values: Mapping[str, Any]) -> Iterator[str]:
    facts, weeks = facts_of(values), weeks_in(values)
    if of_the_pain := sentence_about(facts, values.get(slots.ABOUT)):
        yield of_the_pain
    who = [SEXES[facts.sex]] if facts.sex in SEXES else []
    if facts.age is not None:
        who.append(speak("conversation", "years_old", years=facts.age))
    if who:
        yield f"{capitalised(', '.join(who))}."
    if (rating := values.get(slots.RATING)) is not None:
        yield speak("conversation", "pain_after_the_session", rating=rating)
    if (minutes := values.get(slots.MINUTES)) is not None:
        yield speak("conversation", "minutes_noted", minutes=minutes)
    if limits := limits_noted(values):
        yield limits
    if weeks.goals:
        yield speak(
            "conversation", "goals_noted", goals=", ".join(one.words for one in weeks.goals)
        )
    if weeks.questions:
        yield speak("conversation", "questions_noted", questions="; ".join(weeks.questions))
    if weeks.reminder is not None:
        at = weeks.reminder
        time = time_in_words(at.hour, at.minute, at.days_off)
        yield speak("conversation", "reminder_noted", time=time)
