"""The home checks that may be done again, for what they looked at has been trained since."""

from __future__ import annotations

from bot.conversation.checks.checks_again import trained_since
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.staying.check_ins import load_check_in_days
from bot.knowledge.staying.talk_words import talk_words


def offer_checks(draft: Draft, day: int) -> None:
    """Say once, on the days for it, which checks looked at what has been trained since."""
    days = load_check_in_days()
    if day not in days.offer_checks_on:
        return
    checks = trained_since(draft.values, weeks_of(draft).history, days.checks_offered)
    if checks:
        names = talk_words("and_between").join(load_home_checks()[one].name for one in checks)
        draft.acknowledge(talk_words("checks_offered", checks=names))
