"""A fresh start while something about danger is open: it is never refused, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan import Plan
from bot.conversation.drafting.request import Follow
from bot.conversation.drafting.safety_records import settle_safety_records
from bot.conversation.requests.changed_answers import start_over
from bot.conversation.safety.confirm_questions import confirm_response
from bot.conversation.safety.safety_state import SafetyState
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Status
from bot.safety.levels import Level


def start_over_in_danger(draft: Draft) -> Follow | None:
    """Begin anew, or ask first where advice stands; None leaves the turn to everything else.

    At an open question about danger all else is forgotten, and that question comes again. A sign
    told in the same message is answered first, and so is distress.
    """
    state = draft.safety
    told = draft.turn.findings.of(Kind.FLAG)
    if any(one.status is not Status.DENIED for one in told) or state.talk or state.asking_release:
        return None
    stands = "now" if state.locked else "today" if _for_today(state) else ""
    wants = draft.turn.intent == "start_over" or bool(spoken("starts_over").search(draft.turn.text))
    if state.asking and not state.locked:
        return _with_the_question(draft, state) if wants and state.asking_part >= 0 else None
    if not stands:
        return None
    number = str(draft.values.get(slots.EMERGENCY_NUMBER))
    sure = acknowledgement(f"over_sure_{stands}", number=number)
    last = Plan.from_dict(draft.before.get(slots.PLAN))
    put = any(step.told.get("words") == sure for step in last.steps)
    if put and (wants or draft.turn.intent == "affirm"):
        return _anew(draft, state, acknowledgement(f"over_after_{stands}", number=number))
    if not wants:
        return None
    draft.acknowledge(sure)
    return Follow.LISTEN


def _for_today(state: SafetyState) -> bool:
    return state.level == Level.S.value and bool(state.flags)


def _with_the_question(draft: Draft, state: SafetyState) -> Follow:
    start_over(draft)
    draft.say(confirm_response(state.asking or "", state.asking_part))
    return Follow.LISTEN


def _anew(draft: Draft, state: SafetyState, reminder: str) -> Follow:
    """Forget the answers and close the advice; the same sign told again counts as new."""
    slugs = tuple(dict.fromkeys([*filter(None, (state.locked, state.asking)), *state.flags]))
    closed = replace(
        state.clear(slugs, len(draft.situation.turns), "denied"),
        level=Level.NONE.value, flags=(), asked=(), shown=(), locked=None, asking=None,
        asking_safe=False, help_from=None, began=None,
    )  # fmt: skip
    draft.set(**{slots.SAFETY: closed.as_dict(), slots.SCREEN_FLAGS: None})
    settle_safety_records(draft)
    follow = start_over(draft)
    draft.acknowledge(reminder)
    return follow
