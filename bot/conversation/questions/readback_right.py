"""Whether what was understood is right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.denied_at_readback import denies_what_is_read_back
from bot.conversation.drafting.facts_told.no_facts.told_in_passing import told_as_worse
from bot.conversation.intake.intake_answers import apply_answer, apply_choice
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.intake.readback import sentence
from bot.conversation.intake.time_words import only_a_length
from bot.conversation.questions.about_somebody_else import answer_for_them
from bot.conversation.questions.question import SIDE_QUESTION, Question, Taken
from bot.conversation.turn import UserTurn
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.late_fact_patterns import told_late
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.facts import Facts
from bot.language.findings import Kind, Status
from bot.language.folding import BACK
from bot.language.replies.answering.answers import read_answer
from bot.language.text.first_number import first_number

OF_A_LIVING = ("no_sport", "its_a_job")


class ReadbackQuestion(Question):
    """Yes, or what should be different; a fact told anew is both."""

    slot = slots.READBACK
    most_times = SIDE_QUESTION
    left_words = "left_as_it_is"

    def opened(self, values: Mapping[str, Any]) -> str:
        """Whether it is right, or what is not; of other facts it is asked anew."""
        return f"{values.get(self.slot)} {sentence(facts_of(values))}"

    def take(self, draft: Draft) -> Taken:
        """Read yes, no, or a correction."""
        turn = draft.turn
        if turn.choice:
            return self._pressed(draft, turn.choice)
        if answer_for_them(draft):
            return Taken.HEARD
        _put_hours_right(draft)
        reply = read_answer("confirm_readback", turn.findings, turn.text)
        said = reply.value if reply else None
        if not draft.feared and spoken("denies_a_symptom").match(turn.text):
            return self._settle(draft, "confirmed")  # "no numbness brother" is no "no"
        if said in ("no", "change") and (draft.feared or _denies_a_sign(turn)):
            return Taken.UNCLEAR  # a fear, or a sign that is not there, changes nothing
        if draft.facts != draft.facts_before or said == "yes" or _goes_along(turn):
            return self._settle(draft, "confirmed")
        settled = holds_one(tuple(sorted(words("nothing_to_change"))), turn.text.casefold())
        if draft.wished and (settled or said is not None or _agrees_first(turn.text)):
            return self._settle(draft, "confirmed")  # "nothing! only the minutes"
        if _put_worse_right(draft):
            return Taken.HEARD
        if _told_length(draft):
            return self._settle(draft, "confirmed")
        done = draft.acknowledged or draft.facts != draft.facts_before
        if done and denies_what_is_read_back(draft):
            return self._settle(draft, "confirmed")  # what was noted of it has gone out
        if settled and is_within(turn.text, "answer_piece"):
            return self._settle(draft, "confirmed")
        if _tells_what_is_known(draft):
            return self._settle(draft, "confirmed")
        if said in ("no", "change") or turn.intent in ("deny", "correct"):
            return self._ask_which(draft)
        return Taken.UNCLEAR

    def skip(self, draft: Draft) -> Taken:
        """What is passed over stands as it is."""
        return self._settle(draft, "passed_over")

    def _pressed(self, draft: Draft, choice: tuple[str, str]) -> Taken:
        changed = apply_choice(draft.facts, *choice)
        if changed is not None:
            unchanged = changed == draft.facts
            draft.set_facts(changed)
            if draft.values.get(slots.READBACK) == slots.OFF:
                draft.set(**{slots.READBACK: None})  # whether it is right now is asked anew
            if unchanged:
                draft.set(**{slots.TIMES_ASKED: None})  # it was taken; it is read back again
            return Taken.ASK_AGAIN if unchanged else Taken.HEARD
        if choice == (self.slot, "yes"):
            return self._settle(draft, "confirmed")
        return self._ask_which(draft) if choice == (self.slot, "no") else Taken.UNCLEAR

    def _ask_which(self, draft: Draft) -> Taken:
        """Ask which part is wrong; somebody who says "no" to that too need not go on with it."""
        if spoken("objects_to_a_reading").search(draft.turn.text):
            draft.acknowledge(acknowledgement("misread"))
        if draft.values.get(slots.READBACK) == slots.OFF:
            return Taken.UNCLEAR  # up the ladder: other words, then on with what there is
        draft.set(**{slots.READBACK: slots.OFF})
        return Taken.ASK_AGAIN

    def _settle(self, draft: Draft, how: str) -> Taken:
        draft.set(**{slots.READBACK: how})
        return Taken.ANSWERED


def _agrees_first(text: str) -> bool:
    return spoken("agrees_first").search(text) is not None


def _told_length(draft: Draft) -> bool:
    """Take a time that was not told before ("prob 6 weks"); True where the words are one."""
    if draft.facts.duration_days is not None or not only_a_length(draft.turn):
        return False
    told = apply_answer(draft.facts, "duration_days", draft.turn)
    if not isinstance(told, Facts):
        return False
    draft.set_facts(told)
    return True


def _put_hours_right(draft: Draft) -> None:
    """Take the hours of sitting that are told in the place of those read back."""
    told = spoken("hours_put_right").search(draft.situation.turns[-1].text)
    if told is None or draft.facts.sit_hours is None:
        return
    number = first_number(told["told"] or told["named"])
    if number is not None:
        rated = draft.facts.nrs if draft.facts_before.nrs is not None else None
        draft.set_facts(replace(draft.facts, sit_hours=number, nrs=rated))


def _put_worse_right(draft: Draft) -> bool:
    """Take what makes it worse as put right ("sitting bent over, not screens"); True if so."""
    turn, known = draft.turn, draft.facts.aggravated_by
    if not known or not told_as_worse(turn, draft.left.not_done):
        return False
    right = apply_answer(draft.facts, "aggravated_by", turn)
    if not isinstance(right, Facts) or right == draft.facts:
        return False
    draft.set_facts(right)
    return True


def _tells_what_is_known(draft: Draft) -> bool:
    """Whether nothing but the place or its side is told again ("right side, where I landed").

    That something is for one's living changes nothing more than its sport, which is out then.
    """
    turn, facts = draft.turn, draft.facts
    if any(any(told_late(one, turn.text)) for one in OF_A_LIVING):
        return True
    places, sides = turn.findings.values(Kind.REGION), turn.findings.values(Kind.SIDE)
    if sides and (set(sides) != {facts.side} or spoken("leading_no").match(turn.text.casefold())):
        return False
    return bool(places or sides) and set(places) <= {*facts.regions, BACK}


def _goes_along(turn: UserTurn) -> bool:
    """Whether "continue" and the like mean yes; who asks to resume wants the question again."""
    if turn.intent == "resume":
        return not turn.pressed and "resume" not in turn.text.lower()
    return turn.intent in ("affirm", "consent_agree")


def _denies_a_sign(turn: UserTurn) -> bool:
    """Whether the "no" is one to signs of danger ("no, I have none of the signs, I pee fine")."""
    none = holds_one(tuple(sorted(words("none_of_these"))), turn.text.casefold())
    return none or bool(turn.findings.of(Kind.FLAG, Status.DENIED))
