"""A place of the pain that is to be noted too: "put the upper back back in", at any question.

Once there is a routine such words are of its moves, or tell of one more place.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.plan_after_facts import let_follow
from bot.conversation.intake.readback import news
from bot.conversation.requests.changed_answers import changed_words
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.turn import UserTurn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.place_sides import BACK
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import is_question

AT = (*slots.INTAKE_QUESTIONS, *PARTS, slots.CHECK_ANSWER, slots.MINUTES)


def put_place_in(draft: Draft) -> bool:
    """Note a place that is told to belong to the pain; True where the message says nothing else."""
    turn, known = draft.turn, draft.facts_before.regions
    if turn.pressed or draft.asked not in AT or not known or draft.values.get(slots.ROUTINE):
        return False
    for start, end in parts_of(turn.text):
        said = turn.text[start:end]
        if is_question(said) or (span := _span_put_in(turn, start, end)) is None:
            continue
        told = turn.findings.within(*span).present(Kind.REGION)
        new = [one.value for one in told if one.value not in known and one.value != BACK]
        if new:
            draft.set_facts(replace(draft.facts, regions=(*dict.fromkeys((*new, *known)),)))
            let_follow(draft)
            draft.leave_words(*span)
            alone = not any(map(str.isalnum, draft.turn.text))
            if alone or draft.asked not in PARTS:  # what answers a list says it back itself
                draft.acknowledge(changed_words(news(draft.facts_before, draft.facts)))
                draft.said_change = True
            return alone
    return False


def _span_put_in(turn: UserTurn, start: int, end: int) -> tuple[int, int] | None:
    """Where words of a part put a place in; all of it where it is called the main one."""
    if spoken("called_where_it_hurts").search(turn.text[start:end]):
        return start, end
    for place in turn.findings.within(start, end).present(Kind.REGION):
        before = spoken("puts_a_place_in").search(turn.text[start : place.start])
        behind = spoken("behind_a_place_put_in").match(turn.text[place.end : end])
        if before is not None and behind is not None:
            return start + before.start(), place.end + behind.end()
    return None
