"""The walks of somebody's days, told beside a question, are heard: they count as moving."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import SENTENCE, between
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.requests.about_backs.answers_told import note_told, times_told
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind
from bot.language.text.question_start import is_question

WALKS, WALKING = "walks_daily", "walking"


def note_walks(draft: Draft) -> None:
    """Say once that walks of all days were heard; what hurts, or is asked, is none."""
    text, facts = draft.situation.turn.text, draft.facts
    if draft.turn.pressed or draft.values.get(slots.CONSENT) is None or times_told(draft, WALKS):
        return
    told = spoken("walks_daily").search(text)
    if told is None or draft.asked in (*slots.OF_A_MOVE, *OWN_WORDS):
        return
    sentence = between(text, *told.span(), SENTENCE)
    hurts = load_fact_cues()[Kind.AGGRAVATED_BY].stand_in(sentence) or WALKING in facts.worse_with
    if hurts or is_question(sentence):
        return
    note_told(draft, WALKS)
    draft.acknowledge(acknowledgement(WALKS))
