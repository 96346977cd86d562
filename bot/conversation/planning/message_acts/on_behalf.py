"""Somebody who writes for another: the talk is about that one from then on, and nothing is kept.

"You" means them in all that is asked; it is said once, and the person can take it back.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.standing_facts import tells_of_pain
from bot.conversation.intake.consent_given import NO_SAVING
from bot.conversation.safety.theirs.somebody_else import as_theirs, written_for
from bot.conversation.safety.theirs.their_emergency import SAID
from bot.conversation.undo import from_the_beginning
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.consent_words import load_consent_words
from bot.safety.triage import triage

CHILD = "child_young"
STAYS_FOR_THEM = re.compile(
    r"utter_(?:stay_(?!country|by_text|first|words)(\w+)|beside_(\w+)|emergency_stay)\Z"
)
EMERGENCY, THEIRS = "utter_emergency_", "utter_emergency_other_"


def notice_whom_it_is_about(draft: Draft) -> None:
    """Take the talk as one about somebody else, or back to the person who writes."""
    if draft.turn.pressed:
        return
    if draft.values.get(slots.ABOUT):
        if load_consent_words()["about_me"].said_in(draft.turn.text):
            _back_to_the_writer(draft)
    elif not tells_of_pain(draft.facts):
        _begin(draft)
    if draft.values.get(slots.ABOUT):
        draft.turn = replace(draft.turn, findings=as_theirs(draft.turn.findings))


def _begin(draft: Draft) -> None:
    findings = draft.turn.findings
    about = written_for(draft.turn.text, findings)
    if about is None or CHILD in triage([findings]).flags_other:
        return
    draft.set(**{slots.ABOUT: about.say, slots.ABOUT_THEM: about.them})
    first = draft.values.get(slots.CONSENT) is None and draft.asked != slots.CONSENT
    if draft.values.get(slots.CONSENT) is None:
        draft.set(**{slots.CONSENT: NO_SAVING, slots.ASKED: None})
    if first:
        draft.introduced = True
    else:
        draft.opening = acknowledgement("about_them", about=about.say, them=about.them)


def say_whom_it_is_about(draft: Draft) -> None:
    """Say before an urgent answer whom "you" means, where it begins with it and does not say so."""
    theirs = any(step.action.startswith(THEIRS) for step in draft.steps)
    if draft.introduced and not theirs:
        about, them = draft.values[slots.ABOUT], draft.values[slots.ABOUT_THEM]
        draft.opening = acknowledgement("about_them", about=about, them=them)


def _back_to_the_writer(draft: Draft) -> None:
    """Their answers go; whether one's own may be kept is asked as from everybody."""
    draft.set(**from_the_beginning(), **{slots.ABOUT: None, slots.ABOUT_THEM: None})
    draft.set(**{slots.ASKED: None, slots.CONSENT: None})
    draft.opening = acknowledgement("about_you")


def words_for_them(draft: Draft, response: str | None) -> str | None:
    """Return the emergency as it is said of somebody else, where the talk is about them."""
    if not draft.values.get(slots.ABOUT) or response is None:
        return response
    if (said := STAYS_FOR_THEM.match(response)) is not None:
        kind = said.group(1) or said.group(2) or ""
        return f"utter_theirs_{SAID.get(kind, 'stay')}"
    if not response.startswith(EMERGENCY) or response.startswith((THEIRS, f"{EMERGENCY}stay")):
        return response
    rest = response.removeprefix(EMERGENCY)
    return response if rest in ("checked", "released") else f"{THEIRS}{rest}"
