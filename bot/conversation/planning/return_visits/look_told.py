"""What is kept when somebody whom the course sent on tells that a clinician has looked.

The line that sends them stands until the pain is down or somebody has looked (`sent_on.yml`); what
holds the plan back at high pain holds all the same.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.drafting.next_plan import today_of, weeks_of
from bot.conversation.safety.release.looks import look_days, looked_at_already, was_looked_at
from bot.knowledge.staying.talk_words import talk_words


def note_look(draft: Draft) -> None:
    """Keep the day of the look and take the line away; a look from before it answers nothing."""
    weeks, turn = weeks_of(draft), draft.turn
    state = weeks.history.progression
    if turn.pressed or draft.asked in OWN_WORDS or state is None or not state.sent_on:
        return
    latest = draft.situation.turns[-1]
    if not (looked_at_already(latest, None) or was_looked_at(latest)):
        return
    on = today_of(draft) - timedelta(days=int(look_days(latest) or 0))
    if on < min(date.fromisoformat(one) for one in state.sent_on.values()):
        return
    looked = replace(state, looked_at=on, sent_on={}, told="")
    history = replace(weeks.history, progression=looked)
    draft.set(**{slots.WEEKS: replace(weeks, history=history).as_dict()})
    draft.acknowledge(talk_words("look_told"))
