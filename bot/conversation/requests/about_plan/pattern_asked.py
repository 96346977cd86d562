""" "Is the outside of my hip part of this?", "why hip?": about the pattern that was named."""

from __future__ import annotations

from bot.assessment import explain, infer
from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.meant_either import title_of
from bot.conversation.requests.explain import pattern_was_told
from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.facts import Facts
from bot.language.findings import Kind


def asks_why_this_part(draft: Draft, text: str) -> bool:
    """Whether it is asked why the pattern that was just named is of this part of the body."""
    just_named = draft.before.get(slots.ASKED) == slots.MINUTES and pattern_was_told(draft)
    return just_named and spoken("asks_why_this_part").search(text.strip()) is not None


def doubts_the_pattern(draft: Draft, text: str) -> str | None:
    """Say what the pattern comes from, where it is doubted by its words; None for all else."""
    said = as_heard(text.strip())
    if not pattern_was_told(draft) or spoken("doubts_what_was_said").search(said) is None:
        return None
    of_pattern = spoken("word_of_the_pattern").search(said) is not None
    if draft.asked == slots.EXERCISE_FEEDBACK and not of_pattern:
        return None  # "I did not feel anything, is this correct?" is of the move
    made = infer(draft.facts, evidence_of(draft.values))
    told = explain(made, draft.facts)
    if made.lead is None:
        return acknowledgement("pattern_none") if of_pattern else None
    stem = limit("title_stem")
    named = {word[:stem] for word in spoken("word_of_a_title").findall(told.title.casefold())}
    if not of_pattern and not any(word[:stem] in named for word in said.split()):
        return None
    because = " ".join(part for part in (told.told, told.found) if part)
    return acknowledgement("pattern_doubted", title=told.title, because=because)


def about_place(draft: Draft, text: str) -> str | None:
    """Whether a place that hurts counts for the pattern; None where that is not asked."""
    if not pattern_was_told(draft) or spoken("asks_if_part_of_pattern").search(text) is None:
        return None
    places = [str(one.value) for one in draft.turn.findings.of(Kind.REGION)]
    lead = infer(draft.facts, evidence_of(draft.values)).lead
    if not places or lead is None:
        return None
    patterns = [one.pattern_id for one in lead.all()]
    counts = any(_counts_for(place, patterns) for place in places)
    place = uncapitalised(title_of(Facts(regions=tuple(dict.fromkeys(places)))))
    return acknowledgement("place_in_pattern" if counts else "place_not_in_pattern", place=place)


def _counts_for(place: str, patterns: list[str]) -> bool:
    """Whether pain in a place speaks for one of the patterns (clinical 6.2)."""
    return any(
        place in when.regions and any(entry.weights.get(one, 0) > 0 for one in patterns)
        for entry in load_evidence_weights().values()
        for when in entry.when
    )
