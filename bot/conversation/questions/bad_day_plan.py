"""The plan for a bad day, written together on a good one (clinical 8.4)."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.printouts import PLAN
from bot.conversation.questions.goal import LEAVES, SURE
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.session.session import routine_of
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.word_lists import says_only

WRITTEN = "written"
LONGEST = 300  # characters


class BadDayPlanQuestion(Question):
    """What helps on a bad day, kept as it was said; the paper with it follows."""

    slot = slots.FLARE_PLAN
    action = "utter_ask_flare_plan"
    own_words = True
    most_times = SIDE_QUESTION

    def take(self, draft: Draft) -> Taken:
        """Take whatever is told; "nothing" leaves it at the steps."""
        turn = draft.turn
        if turn.pressed or (turn.intent in LEAVES and turn.confidence >= SURE):
            return Taken.UNCLEAR
        said = " ".join(turn.text.split())[:LONGEST]
        if says_only(said, "agrees_only"):
            return Taken.UNCLEAR
        if says_only(said, "nothing_told") or turn.intent == "unsure":
            return self.skip(draft)
        draft.set_facts(draft.facts_before)  # what helps on a bad day is no news of today
        draft.keep("flare_plan", words=said)
        weeks = replace(weeks_of(draft), flare_words=said)
        draft.set(**{slots.WEEKS: weeks.as_dict(), self.slot: WRITTEN})
        draft.acknowledge(talk_words("flare_plan_written", words=said))
        if routine_of(draft.values) is not None:
            draft.say("action_give_paper", file=PLAN)
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Go on without; it can be written at any time."""
        draft.set(**{self.slot: "passed_over"})
        return Taken.ANSWERED
