"""The papers to take along: the person's plan, and the summary for a clinician."""

from __future__ import annotations

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.request import Follow
from bot.conversation.intake.readback import parts
from bot.conversation.session.session import routine_of
from bot.knowledge.staying.talk_words import talk_words

PLAN, SUMMARY = "plan_file", "summary_file"  # flags of the message they go along with


def give_plan(draft: Draft) -> Follow:
    """Hand over the plan, or say that there is none yet."""
    if routine_of(draft.values) is None:
        coming = weeks_of(draft).has_plan  # at a return it is made behind a few questions
        draft.acknowledge(talk_words("plan_paper_soon" if coming else "no_plan_paper"))
    else:
        draft.say("action_give_paper", file=PLAN)
    return Follow.BACK


def give_summary(draft: Draft, *, read: bool = False) -> None:
    """Hand over the summary with what is in it, or `read` it out; before a story there is none."""
    if not parts(draft.facts):
        draft.acknowledge(talk_words("no_summary_paper"))
    else:
        draft.say("action_give_paper", file=SUMMARY, **({"read": True} if read else {}))
