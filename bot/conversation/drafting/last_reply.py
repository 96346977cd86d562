"""What the guide said last, in the sentences with which a reply begins."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation import slots
from bot.conversation.drafting.draft import ACKNOWLEDGE, Draft
from bot.conversation.drafting.plan import Plan
from bot.knowledge.conversation.acknowledgements import acknowledgement


def said_last(draft: Draft) -> str:
    """Return what the last reply acknowledged and answered, "" where it did neither."""
    plan = Plan.from_dict(draft.before.get(slots.PLAN))
    return f"{plan.told(ACKNOWLEDGE).get('words', '')} {draft.before.get(slots.ACKNOWLEDGED) or ''}"


def sentences_said(draft: Draft) -> Iterator[str]:
    """Yield the sentences that the last reply began with."""
    yield from (one.strip() for one in said_last(draft).split(". "))


def noted_last(draft: Draft) -> str:
    """Return the words in which the last reply noted facts, "" where it noted none."""
    begins = (acknowledgement("noted", facts=""), acknowledgement("changed", news=""))
    return " ".join(one.casefold() for one in sentences_said(draft) if one.startswith(begins))


def changed_last(draft: Draft) -> bool:
    """Whether the last reply said that a fact was noted, changed or taken out."""
    out = acknowledgement("taken_out", what="").rstrip(" .")
    return bool(noted_last(draft)) or any(one.startswith(out) for one in sentences_said(draft))
