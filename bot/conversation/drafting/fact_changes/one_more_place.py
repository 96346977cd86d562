"""One more place that hurts, told once the first is known: "my upper back is tight too now".

"Can we add something for between my shoulder blades?" tells of it too.

It is no flare of the pain that is known (clinical 8.4), and it is noted beside it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import SENTENCE, between
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Kind, Mention
from bot.language.place_sides import BACK
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import is_question

# What is asked there is answered by no place; the list of the first visit asks for some.
AT_RETURN = (slots.CHECK_IN, slots.DUE)  # what has come since then is one more
WHILE = (None, slots.TOGETHER, slots.CHECK_IN, slots.DUE, slots.FLARE)


def places_told_too(draft: Draft) -> tuple[str, ...]:
    """Return the places that a message tells as one more; none where a known one is told of."""
    told, known = _told_to_hurt(draft), draft.facts_before.regions
    if draft.turn.pressed or not known or any(one.value in known for one in told):
        return ()
    back = draft.asked in AT_RETURN or _tells_one_well(draft, told)
    too = [one.value for one in told if _hurts_there(draft.turn.text, one, back)]
    too = [one for one in too if one != BACK]  # of no part, it is no place of its own
    return tuple(dict.fromkeys(too))


def hurts_there_too(draft: Draft) -> bool:
    """Whether a message tells of another place than the first, be it noted already or not."""
    told, known = _told_to_hurt(draft), draft.facts_before.regions
    others = told and known and all(one.value != known[0] for one in told)
    of_a_part = all(one.value != BACK for one in told)  # "the back has started again" is known
    back = (draft.asked in AT_RETURN and of_a_part) or _tells_one_well(draft, told)
    return bool(others) and any(_hurts_there(draft.turn.text, one, back) for one in told)


def _tells_one_well(draft: Draft, hurt: list[Mention]) -> bool:
    """Whether somebody comes back and tells that one place is well, and of another."""
    coming = draft.values.get(slots.RETURNING) and not draft.values.get(slots.CHECK_IN)
    fewer = len(hurt) < len(draft.turn.findings.present(Kind.REGION))
    return bool(coming) and draft.asked is None and fewer


def _told_to_hurt(draft: Draft) -> list[Mention]:
    """The places that are told, but for those that are told to be well ("neck is fine, but")."""
    text, well = draft.turn.text, (spoken("body_told_fine"), spoken("fine_but_another"))
    fine = [one.span() for pattern in well for one in pattern.finditer(text)]
    told = draft.turn.findings.present(Kind.REGION)
    return [one for one in told if not any(a < one.end and one.start < b for a, b in fine)]


def with_place_too(draft: Draft, facts: Facts) -> Facts:
    """Return the facts with one more place, where no question is open that it might answer."""
    short = draft.asked == slots.SCREEN_NERVES and draft.values.get(slots.RETURNING)
    new = places_told_too(draft) if draft.asked in WHILE or short else ()
    return replace(facts, regions=tuple(dict.fromkeys((*facts.regions, *new)))) if new else facts


def _hurts_there(text: str, told: Mention, back: bool = False) -> bool:
    """Whether a place is told as one that hurts too; `back`: or as one where it has begun since."""
    if asks_for_a_move(between(text, told.start, told.end, SENTENCE).casefold()):
        return True
    parts = (text[a:b].casefold() for a, b in parts_of(text) if a <= told.start and told.end <= b)
    said = next(parts, "")
    if is_question(said):
        return False
    begun = back and spoken("begun_since").search(said) is not None
    felt = spoken("feels_there").search(said) is not None
    too = spoken("one_more_place").search(said) is not None
    return (felt and too) or (begun and (felt or spoken("begun_there").search(said) is not None))


def asks_for_a_move(text: str) -> bool:
    """Whether one more move is asked for that is for something ("can we add one for that?")."""
    said = text.casefold()
    wished = spoken("asks_for_a_move_for_it").search(said) is not None
    return wished and spoken("asks_of_what_is_there").search(said) is None
