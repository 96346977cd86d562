"""A number told behind a length that had none: "Years." and then "more than ten".

"More than ten" is no rating of a pain that is asked for meanwhile. A number alone is: it answers
the question that is open.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.intake_answers import apply_answer
from bot.conversation.turn import UserTurn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Findings

LENGTH = "duration_days"


def take_number_of_a_length(draft: Draft) -> None:
    """Take a number as that of the length whose unit the message before told alone."""
    facts, turns = draft.facts, draft.situation.turns
    asked = draft.asked in slots.INTAKE_QUESTIONS and draft.asked != LENGTH
    if draft.turn.pressed or not asked or facts.duration_days is not None or len(turns) == 1:
        return
    number = spoken("more_than_so_many").fullmatch(draft.turn.text.strip())
    unit = spoken("only_a_unit").fullmatch(turns[-2].text.strip())
    if number is None or unit is None:
        return
    said = UserTurn(Findings(), text=f"{number['number']} {unit['unit']}")
    told = apply_answer(Facts(), LENGTH, said)
    if isinstance(told, Facts):
        draft.set_facts(replace(facts, duration_days=told.duration_days, stage=told.stage))
        draft.leave_words(0, len(draft.turn.text))
