"""A flare that is told beside a sign of danger: it waits until the sign is cleared."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.flares import begin_flare, may_be_flare, note_flare
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.planning.return_visits.flare_told import flare_meant, rated_as_before
from bot.conversation.planning.return_visits.practised_told import note_practised
from bot.conversation.questions.due_check_in import take_told_ahead
from bot.conversation.turn import UserTurn
from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Kind, Status
from bot.language.replies.told.staying import read_staying


def note_flare_beside(draft: Draft) -> None:
    """Remember a flare that was told beside a sign of danger: it begins when that is cleared.

    What is rather one does too: nobody is asked first about danger and then whether it is a flare.
    Where somebody is sent to be seen that may be days later, so it is kept at once.
    """
    if draft.turn.pressed or weeks_of(draft).in_flare:
        return
    told = read_staying(draft.turn.reply)
    meant = flare_meant(draft, told)
    if meant == "flare" or (meant and "flare_rather" in told and draft.safety.asking):
        draft.set(**{slots.FLARE: slots.BESIDE})
        if not draft.safety.asking:
            note_flare(draft)
    elif meant:
        may_be_flare(draft)


def note_told_first(draft: Draft) -> None:
    """Take what a visit has told so far, whose sign of danger is cleared now.

    The question about the sign came before what is kept of the person was known.
    """
    begun = draft.values.get(slots.CHECK_IN) or draft.values.get(slots.ROUTINE)
    if not draft.values.get(slots.RETURNING) or begun:
        return
    told = [one for one in draft.situation.turns if not one.button]
    for number, said in enumerate(told, start=1):
        turn = UserTurn(
            said.findings, said.intent, text=said.text, confidence=said.confidence, number=number
        )
        take_told_ahead(draft, turn)
        note_practised(draft, turn)
        known = weeks_of(draft)
        told_flare = "flare" in read_staying(turn.reply) and not rated_as_before(draft, turn)
        if known.has_plan and not known.in_flare and told_flare:
            draft.set(**{slots.FLARE: slots.BESIDE})


def asked_by_its_list(draft: Draft) -> bool:
    """Whether a flare is told, and of danger nothing but what the wording alone asks about.

    A flare begins with the list of grave signs, and what is rather one is asked about first. A
    question that no word of a sign has set off ("on the floor since last night") would come before
    it and ask the same, or what nobody told.
    A wish to die and violence are in no list: they are asked about.
    """
    turn = draft.turn
    told = [one for one in turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    if turn.pressed or not told or not all(map(wording_asks, told)):
        return False
    if any(one.value in load_danger_net_settings().undoubted for one in told):
        return False
    heard = read_staying(turn.reply)
    meant = flare_meant(draft, heard)
    return meant == "flare" or (meant is not None and "flare_rather" in heard)


def only_the_wording_asks(draft: Draft) -> bool:
    """Whether a sign is only asked about, for the overall wording of a message and no word of it.

    Nothing urgent is known then: what is kept of the person may be looked up first.
    """
    told = [one for one in draft.turn.findings.of(Kind.FLAG) if one.status is not Status.DENIED]
    asks = draft.safety.asking is not None and not draft.safety.locked
    return asks and bool(told) and all(map(wording_asks, told))


def begin_flare_noted(draft: Draft) -> None:
    """Begin the flare that was told beside the sign that is cleared now."""
    if draft.values.get(slots.FLARE) == slots.BESIDE and not draft.safety.asking:
        begin_flare(draft)
        draft.set(**{slots.FLARE: None})
