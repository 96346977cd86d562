"""What the records are told of signs of danger: with consent only, without any words."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.consent_given import consent_given


def settle_safety_records(draft: Draft) -> None:
    """Let what happened be kept; held until the person agrees, dropped where they do not."""
    state = draft.safety
    consent = draft.values.get(slots.CONSENT)
    events = (*state.held, *state.unrecorded)
    if not events:
        return
    held = events if consent is None else ()
    draft.set(**{slots.SAFETY: replace(state, unrecorded=(), held=held).as_dict()})
    if consent_given(draft.values):
        draft.keep("safety", events=[dict(event) for event in events])
