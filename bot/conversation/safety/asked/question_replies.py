"""Replies to an open question of safety that are neither yes nor no, as they were learned."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.confirm_questions import confirm_response, level_if_yes
from bot.conversation.safety.follow_up import is_soon, reply_act
from bot.conversation.safety.release.looks import NO_LOOK, kinds_of_look, no_look_at
from bot.conversation.safety.release.release import said_checked
from bot.conversation.safety.safety_move import SUICIDE, SafetyMove, ask
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.reply_acts import QUESTION, load_reply_acts

CHECKED, OLD, WHY = "checked", "old", "why"


def heard_beside_answer(state: SafetyState, slug: str, latest: Turn, now: int) -> SafetyMove | None:
    """Answer "my doctor is on it", "that's ancient", "what's it to you", each once; else None.

    Nothing urgent ends by them: a look is asked about, what is old may have come back.
    """
    settings, read = load_reply_acts(), reply_act(latest, QUESTION)
    mark = f"{slug}:{read.act}"
    if read.odds < settings.sure[QUESTION] or mark in state.shown or slug == SUICIDE:
        return None
    known = replace(state, shown=(*state.shown, mark))
    closed = replace(known, asking=None, asking_how="denied")
    if read.act == CHECKED and _may_be_a_look(latest, slug):
        if not is_soon(slug, level_if_yes(state, slug)):
            return said_checked(closed, latest, now)
        cleared = closed.answered(slug, "no").clear((slug,), now, CHECKED)
        return SafetyMove(cleared, "utter_confirm_checked", resume=True)
    if read.act == OLD:
        return ask(replace(known, asking_how=CHECKED), slug, "utter_confirm_past")
    if read.act == WHY:
        question = confirm_response(slug, max(state.asking_part, 0))
        return SafetyMove(known, "utter_confirm_why", then=question)
    return None


def _may_be_a_look(latest: Turn, slug: str) -> bool:
    """Whether a clinician may have looked at the sign, and it is no worse since."""
    return no_look_at(latest, slug) is None and kinds_of_look(latest).isdisjoint(NO_LOOK)
