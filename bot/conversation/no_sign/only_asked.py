"""A question about somebody else, and what was told of them before, is no new sign of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.safety.asked_in_danger import topics_asked
from bot.conversation.safety.safety_answers import asks
from bot.conversation.safety.safety_move import CALL
from bot.conversation.turn import Turn
from bot.knowledge.safety.word_patterns import plain_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.danger.agreement import of_the_wording
from bot.language.findings import Kind, Mention, Status
from bot.language.replies.learned.follow_up_kinds import CLAUSE_ENDS

OF_MEDICINE = "med_harm"


def without_alarm_at_questions(turn: Turn) -> Turn:
    """Return the turn without what its overall wording alone raises in a question ("can she wait").

    A sign told in words stays, and so does whatever stands outside the clause that asks.
    """
    return turn.without(lambda one: _raised_in_question(turn, one))


def _raised_in_question(turn: Turn, mention: Mention) -> bool:
    if mention.kind == Kind.FLAG and mention.value == OF_MEDICINE and _only_asks_of_a_dose(turn):
        return of_the_wording(mention)
    if not _of_the_wording(mention):
        return False
    begins = [found.end() for found in CLAUSE_ENDS.finditer(turn.text, 0, mention.start)]
    ends = CLAUSE_ENDS.search(turn.text, mention.end)
    clause = turn.text[begins[-1] if begins else 0 : ends.start() if ends else len(turn.text)]
    mark = turn.text[ends.start() : ends.end()] if ends else ""
    asked = replace(turn, text=f"{clause.strip()}{mark.strip()}")
    return asks(asked) and bool(topics_asked(asked, "other", CALL))


def without_alarm_at_repeats(turn: Turn, before: Sequence[Turn]) -> Turn:
    """Return the turn without what its wording alone raises in words that were told before.

    "She fell with the chair and the back hurts", said once more, is no new emergency of hers.
    """
    raised = [one for one in turn.findings.mentions if _of_the_wording(one)]
    told = any(one.findings.of(kind) for one in before for kind in (Kind.FLAG, Kind.SIGN))
    if not raised or not told:
        return turn
    known = {word for one in before for word in plain_words(one.text).split()}
    again = [one for one in raised if known.issuperset(plain_words(" ".join(one.cues)).split())]
    return turn.without(lambda one: one in again)


def _of_the_wording(mention: Mention) -> bool:
    """Whether the overall wording alone raises it, of somebody else."""
    if mention.kind != Kind.FLAG or mention.status is not Status.OTHER_PERSON:
        return False
    return of_the_wording(mention)


def _only_asks_of_a_dose(turn: Turn) -> bool:
    """Whether it asks if a medicine may be taken, and nothing tells that one was."""
    asked = spoken("asks_of_a_dose").search(turn.text)
    return asked is not None and spoken("dose_taken").search(turn.text) is None
