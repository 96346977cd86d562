"""What is done where a message led to nothing, though it may tell how it goes."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.flares import may_be_flare
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.planning.flare_told import NO_WORSE, plan_is_of_today
from bot.conversation.planning.going_on import go_on
from bot.language.replies.staying import read_staying

LED_TO_NOTHING = {"action_close_session", "utter_listening", "utter_not_understood"}


def ask_where_nothing_came(draft: Draft) -> None:
    """Ask whether it is a flare where words that may tell of one led to nothing else.

    "It had been fab, then I helped shift a washing machine. Guess what" is no goodbye.
    """
    turn, weeks = draft.turn, weeks_of(draft)
    led_to = {step.action for step in draft.steps}
    if turn.pressed or draft.before.get(slots.ASKED) is not None or not led_to <= LED_TO_NOTHING:
        return
    if draft.asked is not None or draft.acknowledged or turn.intent in NO_WORSE:
        return
    faint = "flare_faint" in read_staying(draft.situation.turn.reply)
    if not faint or not weeks.has_plan or weeks.in_flare or plan_is_of_today(draft):
        return
    draft.steps.clear()
    may_be_flare(draft)
    go_on(draft)
