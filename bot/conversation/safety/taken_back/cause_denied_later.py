"""What raised an alarm is denied later, in words that do not name the sign: it is asked about.

"No accident", "I never fell off", "my chest is fine", "I can pee". The no to the question ends it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.asked_in_danger import denied_in
from bot.conversation.safety.denied.answer_beside import NO_WITH_SIGN
from bot.conversation.safety.denied.emergency_denied import less
from bot.conversation.safety.emergency.asked_under_page import ask_once
from bot.conversation.safety.emergency.emergency_talk import WEAKER, tells_sign_beside
from bot.conversation.safety.follow_up import MISREAD, kinds_in, read_follow_up
from bot.conversation.safety.release.looks import looked_at_already
from bot.conversation.safety.safety_answers import asks
from bot.conversation.safety.safety_move import SUICIDE, SafetyMove, ask
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.follow_ups import Talk
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import of_the_wording
from bot.language.danger.cause_denied import denies_name, denies_words
from bot.language.findings import Kind, Status
from bot.language.replies.learned.follow_up_kinds import says_kind

DENYING = frozenset((None, *MISREAD, *WEAKER, "noted", "doubts", "past"))  # kinds of such a reply


def cause_denied(state: SafetyState, turns: Sequence[Turn]) -> SafetyMove | None:
    """Ask about the open emergency whose cause the newest words deny; None for all others."""
    slug = state.locked
    if slug is None or state.asking:
        return None
    if not denies_cause(slug, turns, "emergency", of_any=state.help_from is None):
        return None
    _, others = less(state, slug, turns[-1], len(turns))
    return None if others else ask_once(state, slug, turns[-1])


def cause_denied_today(state: SafetyState, turns: Sequence[Turn]) -> SafetyMove | None:
    """Ask, once, about what is to be seen today and whose cause the newest words deny."""
    slug = state.flags[0]
    mark = f"{slug}:misread"
    denied_whole = any(one.value == slug for one in turns[-1].findings.of(Kind.FLAG, Status.DENIED))
    if mark in state.shown or denied_whole or not denies_cause(slug, turns, "today"):
        return None
    return ask(replace(state, shown=(*state.shown, mark)), slug)


def denies_cause(slug: str, turns: Sequence[Turn], talk: Talk, *, of_any: bool = False) -> bool:
    """Whether the newest words deny what raised the sign, and tell none.

    The wording tells the open sign no second time: words that deny it sound like it. With
    `of_any` a no that denies any sign counts ("no, nothing's numb, and I pee fine").
    """
    latest = turns[-1].without(lambda one: one.value == slug and of_the_wording(one))
    if slug == SUICIDE or latest.button or latest.unread or asks(latest):
        return False
    if latest.findings.present(Kind.FLAG) or tells_sign_beside(latest, slug):
        return False
    if says_kind(latest.text, NO_WITH_SIGN) or "worse" in kinds_in(latest, talk):
        return False
    if read_follow_up(latest, talk) not in DENYING or looked_at_already(latest, slug):
        return False
    others = [one for one in denied_in(latest) if one != SUICIDE]  # "it wasn't to die"
    if of_any and others and spoken("leading_no").match(latest.text.casefold()):
        return True
    told = [
        one.text
        for turn in turns[:-1]
        for one in turn.findings.of(Kind.FLAG)
        if one.value == slug and one.status is not Status.DENIED
    ]
    return denies_name(slug, latest.text, told) or denies_words(slug, latest.text, told)


def settled_beside(state: SafetyState, latest: Turn) -> SafetyState:
    """Return the state that asks no more about what is denied beside the open question.

    "Not breathless, no blood", told to a question of the chest, answers the next one as well, and
    so does "my hands are fine and I walk normal" where the next ones are of the limbs.
    """
    if state.asking is None:
        return state
    open_signs = {state.asking, *state.flags, *state.asked}
    settled = (*denied_in(latest), *_limbs_well_in(latest))
    denied = tuple(one for one in dict.fromkeys(settled) if one not in open_signs)
    return replace(state, asked=(*state.asked, *denied)) if denied else state


def _limbs_well_in(latest: Turn) -> tuple[str, ...]:
    """The signs of an arm or a leg that is said to be well, where nothing odd is told."""
    odd = spoken("feels_odd").search(latest.text) is not None
    if odd or latest.button or latest.findings.present(Kind.FLAG):
        return ()
    arm = spoken("hands_are_well").search(latest.text) is not None
    leg = spoken("legs_are_well").search(latest.text) is not None
    return (*(("arm_motor",) if arm else ()), *(("leg_motor",) if leg else ()))
