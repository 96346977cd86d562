"""Whether a message tells where somebody is, or what is called there, and nothing of the pain."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of
from bot.conversation.safety.help.reaching import number_told
from bot.knowledge.safety.emergency_numbers import find_country
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.reminders.told_stay import stay_told

OF_THE_PAIN = (
    *(Kind.REGION, Kind.QUALITY, Kind.COURSE, Kind.ONSET, Kind.TRIGGER, Kind.NRS),
    *(Kind.RADIATION, Kind.AGGRAVATED_BY, Kind.FLAG, Kind.SIGN),
)


def tells_where_alone(draft: Draft) -> bool:
    """ "We're in France until Sunday", "it's 999 here": a place or its number, and no pain."""
    turn = draft.turn
    if turn.intent == "feel_worse" or any(turn.findings.present(kind) for kind in OF_THE_PAIN):
        return False
    if spoken("word_of_pain").search(turn.text.casefold()):
        return False
    whole = draft.situation.turns[-1].text  # the other number may have been taken back in it
    named = find_country(turn.text) or number_told(whole)
    return bool(named) or stay_told(turn.text, today_of(draft)) is not None
