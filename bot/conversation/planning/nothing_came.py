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
# Words in passing: they answer what may be a flare only where that is unlikely.
POLITE = {"utter_chitchat", "utter_out_of_scope", "utter_country_unknown", "utter_frustrated"}


def ask_where_nothing_came(draft: Draft) -> None:
    """Ask whether it is a flare where words that may tell of one led to nothing else.

    "It had been fab, then I helped shift a washing machine. Guess what" is no goodbye. Where what
    it told was only noted ("after lifting"), the note stays and the question stands behind it.
    """
    turn, weeks = draft.turn, weeks_of(draft)
    led_to = {step.action for step in draft.steps}
    polite = bool(led_to & POLITE)
    if turn.pressed or draft.before.get(slots.ASKED) is not None:
        return
    if not led_to <= LED_TO_NOTHING | POLITE or draft.asked is not None or turn.intent in NO_WORSE:
        return
    told = read_staying(draft.situation.turn.reply)
    least = "flare_hinted" if draft.acknowledged else "flare_faint"
    may_be = "maybe_flare" in told or (least in told and not polite)
    if not may_be or not weeks.has_plan or weeks.in_flare or plan_is_of_today(draft):
        return
    draft.steps.clear()
    may_be_flare(draft)
    go_on(draft)
