""" "Scrap that", "forget these": what the last turn did goes back, else it is asked what.

Nothing is taken out by a guess: where the last turn changed nothing, one line asks for its name.
"""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan import Plan
from bot.conversation.drafting.request import Follow
from bot.conversation.intake.consent_given import consent_given
from bot.conversation.planning.corrections.taking_that_back import take_that_back
from bot.conversation.planning.moves.protest_told import protest_told
from bot.conversation.planning.wishes.plans_taken_back import take_plan_back
from bot.conversation.session.plans_before import change_was_last, plans_before
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard

# Entries for the records: a wish, and what only says that words told of the pain.
OF_A_PLAN, OF_WORDS = "setting", "facts"
GO_BACK = "go_back"
OF_A_LIST = (None, slots.TOGETHER, slots.EXERCISE_FEEDBACK)


def undo_last(draft: Draft) -> Follow | None:
    """Take out what was noted last, or put the plan back; None for words that mean neither."""
    return take_that_back(draft) or _undo_change(draft) or _step_back(draft)


def _step_back(draft: Draft) -> Follow | None:
    """ "Undo", "go back", right behind a change of the list: of the list, and of no answer."""
    turn = draft.turn
    undoes = spoken("ends_with_undo").search(draft.situation.turn.text) is not None
    back = (turn.intent == GO_BACK or undoes) and not turn.pressed
    if not back or not change_was_last(draft.values) or draft.asked not in OF_A_LIST:
        return None
    if protest_told(draft) is not None:
        return None  # "it was not from the back-bend, correct that" lets the move off
    take_plan_back(draft, ())
    return Follow.BACK


def _undo_change(draft: Draft) -> Follow | None:
    said = as_heard(draft.situation.turns[-1].text.strip())
    asks = spoken("asks_to_undo").fullmatch(said) is not None
    if draft.turn.pressed or not (asks or spoken("scraps_the_last").fullmatch(said)):
        return None
    if spoken("scraps_before").match(said):
        return None  # "scrap that, it's a 2" tells the number anew
    kept = {what for what, _ in Plan.from_dict(draft.before.get(slots.PLAN)).keep}
    changed = OF_A_PLAN in kept or change_was_last(draft.values)
    if changed and plans_before(draft.values):
        take_plan_back(draft, ())
        return Follow.BACK
    stands = draft.before.get(slots.ROUTINE) and consent_given(draft.values)
    if asks or kept - {OF_WORDS} or not stands:
        return None  # "is there a way to undo a change?" asks how, where none was made
    draft.acknowledge(acknowledgement("take_back_what"))
    return Follow.BACK
