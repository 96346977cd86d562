"""How many days ago something was, in a reply ("last night", "in March", "two weeks ago")."""

from __future__ import annotations

from datetime import date

from bot.clock import utc_now
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.durations import carried
from bot.language.pain_stages import LONG_STAGE
from bot.language.replies.answering.answers import LONGEST
from bot.language.text.message import Message

DAYS_OF_LONG = limit("ages_ago")


def days_told(text: str, today: date | None = None) -> tuple[float, ...]:
    """Return the days before today of every time that the words name, in their order.

    How far a pregnancy is ("30 weeks pregnant") is none.
    """
    message = Message.read(text[:LONGEST])
    times = times_told(message, today or utc_now().date())
    told = (one for one in times if not carried(message, one))
    days = (DAYS_OF_LONG if one.stage == LONG_STAGE else one.days for one in told)
    return tuple(float(one) for one in days if one is not None)
