"""A leg or an arm that is quiet by now is told at a return: the pain stays in its place since."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import OWN_WORDS
from bot.conversation.drafting.next_plan import weeks_of
from bot.knowledge.pain.regions import load_regions
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard

NOWHERE = "none"
LIMBS = ("leg", "arm")  # parts of the body that regions belong to
ELSEWHERE = (*slots.OF_A_MOVE, *OWN_WORDS)


def note_quiet_limb(draft: Draft) -> None:
    """Keep that the pain runs into no limb any more, and say so once."""
    turn, before = draft.turn, draft.facts_before.radiation
    back = draft.values.get(slots.RETURNING) and weeks_of(draft).has_plan
    if turn.pressed or not back or draft.asked in ELSEWHERE or before in (None, NOWHERE):
        return
    quiet = spoken("limb_is_quiet").search(as_heard(turn.text))
    if quiet is None and draft.facts.radiation != NOWHERE:
        return
    draft.set_facts(replace(draft.facts, radiation=NOWHERE, regions=_in_its_place(draft)))
    draft.acknowledge(talk_words("limb_quiet"))


def _in_its_place(draft: Draft) -> tuple[str, ...]:
    """The places of the pain without those that it ran into."""
    known = load_regions()
    limbs = {key for key, region in known.items() if region.part_of in LIMBS}
    left = [one for one in draft.facts.regions if one not in limbs]
    return tuple(left) or draft.facts.regions
