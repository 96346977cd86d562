"""Too many tablets were taken: what was meant by it is asked about, after the call (clinical 2.3).

Nothing that is said of it makes the call weaker: the tablets do the same either way.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.asked_in_danger import topics_asked
from bot.conversation.safety.follow_up import kinds_in, read_follow_up
from bot.conversation.safety.safety_answers import yes_no
from bot.conversation.safety.safety_move import OPENS_TALK, SUICIDE, SafetyMove
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.danger_answers import tells_tablets
from bot.language.findings import Kind
from bot.language.replies.answering.bare_replies import reply_parts
from bot.language.replies.learned.follow_up_kinds import says_kind
from bot.safety.levels import Level

MEDICINE = "med_harm"
NOT_MEANT = "not_meant"  # the topic that answers a no to it
MEANT = "meant_it"  # the topic that asks what was meant
ASKED, TOLD = f"{MEDICINE}:{MEANT}", f"{MEDICINE}:meant_told"
HOW_MANY = "tablets_told"
WHAT_FOR = "tablets_meant"
GRAVE = "utter_stay_meant"
PAGE = f"utter_emergency_{MEDICINE}"


def raised_in_distress(state: SafetyState, latest: Turn) -> str | None:
    """Return the flag of tablets where one who may not want to live tells that some are taken."""
    talks = state.talk == OPENS_TALK[SUICIDE] or state.asking == SUICIDE
    new = talks and f"{MEDICINE}:{Level.E.value}" not in state.shown
    told = new and not latest.button and SUICIDE in kinds_in(latest, "raises")
    return MEDICINE if told else None


def tells_how_many(slug: str, latest: Turn) -> bool:
    """Whether the question about a medicine is answered by a number, or by how the body is."""
    return slug == MEDICINE and not latest.button and says_kind(latest.text, HOW_MANY)


def tells_some_were_taken(slug: str, latest: Turn) -> bool:
    """Whether the question about a medicine is answered by how many, or by what they were for.

    "No, it wasn't to die, I only wanted the pain to stop" tells that tablets were taken.
    """
    said = slug == MEDICINE and not latest.button and says_kind(latest.text, WHAT_FOR)
    return said or tells_how_many(slug, latest)


def asks_what_was_meant(move: SafetyMove, latest: Turn) -> bool:
    """Whether a page for tablets is to ask what was meant; who was asked before is not again."""
    told = latest.findings.present(Kind.FLAG)
    taken = any(one.value == MEDICINE and tells_tablets(one.rule) for one in told)
    own = move.response == PAGE and not move.state.for_another
    return own and taken and move.state.talk is None and ASKED not in move.state.shown


def meant_it(state: SafetyState, latest: Turn) -> SafetyMove | None:
    """Answer a "yes" or a "no" to what was meant, once; None where nothing of it is told."""
    if state.locked != MEDICINE or ASKED not in state.shown or TOLD in state.shown:
        return None
    if topics_asked(latest, "now", MEDICINE) and not latest.findings.present(Kind.FLAG):
        return None  # "I feel fine though" answers no such question
    said_yes = any(part.kind for part in reply_parts(latest.text, ("yes",)))
    if tells_how_many(MEDICINE, latest) and not said_yes:
        return None  # nor does "a bit woozy but ok"
    if yes_no(latest, SUICIDE) == "no":
        told = replace(state, shown=(*state.shown, TOLD))
        return SafetyMove(told, "utter_stay_asked", answers=(NOT_MEANT,))
    says = yes_no(latest, SUICIDE) in ("yes", "unsure")
    if not says and read_follow_up(latest, "distress") != "unsafe":
        return None
    told = replace(state, shown=(*state.shown, TOLD))
    return SafetyMove(told, GRAVE)
