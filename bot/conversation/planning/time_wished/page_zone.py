"""The clock of the page, where the reminder goes by another: it is offered once."""

from __future__ import annotations

from datetime import UTC

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.knowledge.staying.talk_words import talk_words
from bot.reminders.local_time import zone_of
from bot.reminders.told_zone import place_of


def offer_page_zone(draft: Draft) -> None:
    """Say that the page's clock is another than the reminder's, and what moves it there.

    Two zones of the same hour are one; each zone is offered once, and none that the same message
    has set.
    """
    zone, reminder = draft.situation.zone, weeks_of(draft).reminder
    if zone is None or reminder is None or draft.values.get(slots.ZONE_OFFERED) == zone:
        return
    here, there = zone_of(zone), zone_of(reminder.zone)
    now = draft.situation.now.replace(tzinfo=draft.situation.now.tzinfo or UTC)
    if here is None or there is None or draft.turn.pressed:
        return
    if now.astimezone(here).utcoffset() == now.astimezone(there).utcoffset():
        return
    draft.set(**{slots.ZONE_OFFERED: zone})
    places = {"zone": place_of(zone), "home": place_of(reminder.zone)}
    draft.acknowledge(talk_words("zone_differs", **places))
