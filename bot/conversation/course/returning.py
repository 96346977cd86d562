"""What a returning person is greeted with, made from the records of the last visit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.conversation import slots
from bot.conversation.course.weeks import Weeks
from bot.conversation.intake.readback import sentence
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.staying.check_ins import load_check_in_days
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.day_words import month_day, weekday
from bot.knowledge.wording.first_letter import uncapitalised
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts
from bot.records import Visit
from bot.routine.weeks.kept_history import DoneSession

OPEN_SINCE = "open_since"  # the day on which each open sign was first shown, beside it
PAIN_THEN = "pain_then"  # the rating that was known from earlier, in the same mapping
UNFINISHED = "unfinished"  # True where there was no routine yet, in the same mapping
RAISED = "raised"  # the signs that came up at an earlier visit, in the same mapping
_WEEK = timedelta(days=7)
_WENT_WRONG = (("was_hard", ("too_hard", "hard")), ("had_hurt", ("hurts",)))


def visit_words(visit: Visit, facts: Facts, weeks: Weeks, now: datetime) -> dict[str, Any]:
    """Return when it was, what was left and how it went, in words.

    {when, last, long_ago, done, flare}: how it went is a paragraph of its own in `last`, and
    `flare` says that one has begun and lasts.
    """
    shown = Facts(
        regions=facts.regions,
        side=facts.side,
        worse_side=facts.worse_side,
        sides_of=facts.sides_of,
        stiff=facts.stiff,
    )
    last = sentence(shown).rstrip(".") or speak("conversation", "we_had_just_begun")
    last = uncapitalised(last)
    seen = weeks.day_of(visit.when)
    of_then = not weeks.in_flare or any(one.on == seen for one in weeks.history.pain)
    if visit.nrs is not None and of_then:  # a flare that began then has not been rated
        last += speak("conversation", "out_of_10", nrs=visit.nrs)
    done = len({one.on for one in weeks.history.sessions if one.done})
    if visit.routine:
        last += f', routine "{visit.routine}", {times_words(done)}'
    went = _went(weeks, visit.when)
    return {
        "when": day_words(visit.when, now),
        "last": f"{last}.\n\n{went}".strip(),
        "long_ago": days_away(visit, weeks, now) > load_check_in_days().known_for,
        "done": done,
        "flare": weeks.in_flare,
    }


def begins_visit(values: Mapping[str, Any], text: str) -> bool:
    """Whether somebody comes back with a greeting: it takes no leave and names no country."""
    unasked = values.get(slots.ASKED) is None and not values.get(slots.CHECK_IN)
    back = bool(values.get(slots.RETURNING)) and unasked
    return back and spoken("greets_first").match(text) is not None


def times_words(done: int) -> str:
    """Return on how many days it was done so far, in words."""
    few = {
        0: speak("conversation", "not_done_yet"),
        1: speak("conversation", "done_on_one_day"),
    }
    return few.get(done, speak("conversation", "done_on_days_so_far", done=done))


def days_away(visit: Visit, weeks: Weeks, now: datetime) -> int:
    """Return how many days ago, by the person's calendar, the last visit was."""
    return (weeks.day_of(now) - weeks.day_of(visit.when)).days


def _went(weeks: Weeks, when: datetime) -> str:
    """How the last session went, with its day where the last visit was a later one."""
    if not weeks.history.sessions:
        return ""
    session = weeks.history.sessions[-1]
    went = went_words(session)
    if not went or session.on >= weeks.day_of(when):
        return went
    return talk_words("session_before", day=month_day(session.on), went=went)


def went_words(session: DoneSession) -> str:
    """Return how a session went: pain before and after, what was too hard, what hurt."""
    said = []
    if session.before is not None and session.after is not None:
        ratings = {"before": str(session.before), "after": str(session.after)}
        said.append(talk_words("pain_went", **ratings))
    known = load_exercises()
    for words, feedback in _WENT_WRONG:
        names = [known[key].name for key, one in session.feedback.items() if one in feedback]
        if names:
            said.append(talk_words(words, names=", ".join(names)))
    return " ".join(said)


def since_response(feeling: str, values: Mapping[str, Any]) -> str:
    """Return the response to better, same or worse; it differs when nothing was done yet."""
    visit = values.get(slots.RETURNING) or {}
    done = visit.get("done") or values.get(slots.FEEDBACK)
    undone = visit and not done and feeling != "worse"
    if feeling == "same" and visit.get("done", 0) >= load_check_in_days().steady_from:
        return "utter_since_same_steady"
    return f"utter_since_{feeling}_undone" if undone else f"utter_since_{feeling}"


def day_words(when: datetime, now: datetime) -> str:
    """Return a day as people say it: "Earlier today", "Yesterday", "On Sunday", "On 3 May"."""
    days = (now.date() - when.date()).days
    if days <= 0:
        return speak("conversation", "earlier_today")
    if days == 1:
        return speak("conversation", "yesterday")
    if now - when < _WEEK:
        return speak("conversation", "on_day", day=weekday(when))
    return speak("conversation", "on_day", day=month_day(when))
