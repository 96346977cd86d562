"""A limb that hurts once the plan stands is of a move or of itself, and never the complaint.

"No, just my wrists, back is fine" at a move puts no hand in the place of the low back.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.words.line_pieces import pieces_of
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.facts import Facts
from bot.language.findings import Kind, Mention, Status
from bot.language.replies.told.taken_back import blanked
from bot.language.replies.wished.swap_reasons import places_of_reasons

OF_A_PLACE = (Kind.REGION, Kind.SIDE)


def leave_limbs(draft: Draft) -> None:
    """Leave limbs out of what is told of the complaint, and what denies the complaint for them."""
    turn = draft.turn
    if not draft.before.get(slots.ROUTINE) or _is_limb(*draft.facts_before.regions):
        return
    spared_by_a_swap = list(places_of_reasons(turn.text))
    places = turn.findings.present(Kind.REGION)
    if not any(_is_limb(one.value) or one.touches(spared_by_a_swap) for one in places):
        return
    pieces = list(pieces_of(turn.text))
    of_limbs = [span for span in pieces if _all_limbs(span, places)]
    spared = [span for span in pieces if _spares_the_complaint(draft, span)]
    text = blanked(turn.text, spared)
    gone = [*spared, *spared_by_a_swap]
    found = turn.findings.without(lambda one: _is_left(one, of_limbs, gone))
    draft.turn = replace(turn, text=text, findings=found)
    draft.situation = replace(draft.situation, turn=draft.turn)


def with_complaint_kept(draft: Draft, told: Facts) -> Facts:
    """Return the facts with the complaint as it stood, where nothing but a limb is left of it."""
    before = draft.facts_before
    if not draft.before.get(slots.ROUTINE) or not before.regions or _is_limb(*before.regions):
        return told
    return (
        replace(told, regions=before.regions, side=before.side) if _is_limb(*told.regions) else told
    )


def _is_left(one: Mention, of_limbs: list[tuple[int, int]], spared: list[tuple[int, int]]) -> bool:
    if one.kind is Kind.REGION and (_is_limb(one.value) or one.touches(spared)):
        return True
    return one.kind is Kind.SIDE and one.touches([*of_limbs, *spared])


def _all_limbs(span: tuple[int, int], places: tuple[Mention, ...]) -> bool:
    """Whether a piece names limbs alone: the side it tells is theirs."""
    told = [one.value for one in places if one.touches([span])]
    return bool(told) and _is_limb(*told)


def _spares_the_complaint(draft: Draft, span: tuple[int, int]) -> bool:
    """Whether a piece says that the complaint is not what hurts there ("back is fine")."""
    known = draft.facts_before.regions
    told = [one for one in draft.turn.findings.of(Kind.REGION) if one.touches([span])]
    denied = any(one.value in known and one.status is Status.DENIED for one in told)
    return denied or spoken("spares_the_back").search(draft.turn.text[slice(*span)]) is not None


def _is_limb(*regions: str) -> bool:
    return bool(regions) and set(regions) <= words("limb_regions")
