"""A number that is said to be of something else, and how long the pain itself has lasted.

"The 7 years is the stent, the neck is 4 months", "45 is the zumba": the number of another thing
answers nothing, and where it was taken for the pain's it goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from re import Match

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.facts_in_words import DURATION, fact_in_words
from bot.conversation.drafting.facts_told.no_facts.late_statements import is_stated
from bot.conversation.intake.readback import parts
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Kind

OF_DANGER = (Kind.FLAG, Kind.SIGN)
NUMBER = "n"


def leave_numbers_of_others(draft: Draft) -> None:
    """Leave out the numbers that are of something else; a sign of danger is left as it stands."""
    if draft.turn.pressed or draft.asked in PARTS or draft.safety.asking is not None:
        return
    signs = [one for one in draft.turn.findings.mentions if one.kind in OF_DANGER]
    for match in reversed(list(_others(draft, draft.turn.text))):
        if not any(one.touches([match.span()]) for one in signs):
            beside = spoken("and_not_of_this").match(draft.turn.text, match.end())
            if beside is not None:
                draft.leave_words(*beside.span())  # "the 8 years is the job, not the neck"
            draft.leave_words(*match.span(NUMBER))


def with_own_time(draft: Draft, before: Facts, told: Facts) -> Facts:
    """Return the facts with how long the pain is said to last; what another thing lasts goes.

    What is known already is confirmed.
    """
    others = [one[NUMBER] for one in _others(draft, draft.situation.turns[-1].text)]
    own = _own_time(draft, before)
    changed = fact_in_words(told, DURATION, own) if own else None
    if changed is not None:
        if changed.duration_days != before.duration_days:
            draft.corrects = True
        elif others:
            words = dict(parts(changed)).get(DURATION, own)
            draft.acknowledge(acknowledgement("held_as_told", fact=words))
        return changed
    lasts = [days_of(one) for one in others]
    if told.duration_days is not None and told.duration_days in lasts:
        draft.corrects = True
        return replace(told, duration_days=None, stage=None)
    if told.history_days is not None and told.history_days in lasts:
        draft.corrects = True
        return replace(told, history_days=None)
    return told


def _others(draft: Draft, text: str) -> Iterator[Match[str]]:
    of_a_plan = draft.asked == slots.MINUTES or bool(draft.before.get(slots.ROUTINE))
    yield from spoken("number_of_another").finditer(text)
    if of_a_plan:
        yield from spoken("another_thing_lasts").finditer(text)


def _own_time(draft: Draft, before: Facts) -> str:
    """The words that tell how long the pain lasts, of the place that it is in; "" for none."""
    text, told = draft.situation.turns[-1].text, ""
    for match in spoken("own_time").finditer(text):
        named = draft.turn.findings.present(Kind.REGION)
        here = [one.value for one in named if one.touches([match.span("part")])]
        elsewhere = bool(here) and not set(here) & set(before.regions)
        if not elsewhere and is_stated(text, *match.span("told"), begins=match.start()):
            told = match["told"]
    return told


def days_of(words: str) -> float | None:
    """Return how many days words for a time come to, None where they tell none."""
    read = fact_in_words(Facts(), DURATION, words)
    return None if read is None else read.duration_days
