"""Whether a birth of the last weeks was a caesarean: the scar decides what waits."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.questions.question import Question, Taken
from bot.conversation.turn import UserTurn
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.loading.language import HEARD
from bot.knowledge.routine.session_words import load_session_words

BIRTH, CAESAREAN = "postnatal", "caesarean"
YES, NO, UNSURE = "yes", "no", "unsure"
WORDS = HEARD / "conversation" / "birth_words.yml"


class BirthQuestion(Question):
    """Yes or no; where nobody knows or says, the plan spares a scar all the same."""

    slot = slots.BIRTH
    action = "utter_ask_birth"

    def take(self, draft: Draft) -> Taken:
        """Read which birth it was."""
        said = _said(draft.turn)
        if said is None:
            return Taken.UNCLEAR
        self._note(draft, said)
        return Taken.ANSWERED

    def skip(self, draft: Draft) -> Taken:
        """Spare the scar."""
        self._note(draft, UNSURE)
        return Taken.ANSWERED

    def _note(self, draft: Draft, said: str) -> None:
        draft.set(**{slots.BIRTH: said})
        if said != NO and CAESAREAN not in draft.facts.conditions:
            conditions = (*draft.facts.conditions, CAESAREAN)
            draft.set_facts(replace(draft.facts, conditions=conditions))


def _said(turn: UserTurn) -> str | None:
    if turn.choice:
        return turn.choice[1] if turn.choice[0] == slots.BIRTH else None
    words = load_session_words(WORDS)
    if words["other_birth"].said_in(turn.text):
        return NO
    said = yes_no_of(turn.findings, turn.intent)
    if said is None and words["caesarean"].said_in(turn.text):
        return YES
    return said
