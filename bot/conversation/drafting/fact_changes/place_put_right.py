"""Where the pain is, said of the pain itself: "my problem is the low back, not the wrist".

Such a sentence names the whole place, wherever the talk stands. Beside words that put something
right it takes the place of what is known, or of the one place that these words call wrong; else it
is added to that.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import between, statements
from bot.conversation.intake.intake_answers import apply_answer
from bot.conversation.turn import UserTurn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Status
from bot.language.folding import BACK

PLACE, REGIONS = "place", "regions"


def with_place_put_right(draft: Draft, facts: Facts) -> Facts:
    """Return the facts with the place as the message states it, where it says that it is wrong."""
    text, known = draft.situation.turns[-1].text, draft.facts_before.regions
    if draft.turn.pressed or draft.asked in (REGIONS, slots.CONSENT):
        return facts
    for match in statements(PLACE, text):
        told = _places(match["told"])
        sentence = between(text, *match.span("told"))
        right = spoken("puts_right").search(text) is not None
        if not told or set(told) == set(facts.regions):
            continue
        denied = draft.situation.turns[-1].findings.values(Kind.REGION, Status.DENIED)
        if BACK in denied and set(told) <= set(known):
            continue  # "it's my neck, not my back" takes no shoulder out
        if draft.asked in slots.OF_A_MOVE and not right:
            continue  # where it is felt in a move
        wrong = _called_wrong(text, known) if right else frozenset()
        if wrong and wrong < set(known):  # "the back is right, the hip is wrong, it's the groin"
            stay = [one for one in known if one not in wrong]
            return replace(facts, regions=tuple(dict.fromkeys((*stay, *told))), region_vague=False)
        if right:
            side = facts.side if set(told) & set(known) else _side(facts, sentence)
            return replace(facts, regions=told, region_vague=False, side=side)
        return replace(facts, regions=tuple(dict.fromkeys((*facts.regions, *told))))
    return facts


def _places(said: str) -> tuple[str, ...]:
    answer = apply_answer(Facts(), REGIONS, UserTurn(Findings(), text=said))
    return answer.regions if isinstance(answer, Facts) else ()


def _called_wrong(text: str, known: tuple[str, ...]) -> frozenset[str]:
    """Return the places of those that are known that a message calls wrong by their name."""
    named = (one["place"] for one in spoken("place_called_wrong").finditer(text))
    return frozenset(place for one in named for place in _places(one) if place in known)


def _side(facts: Facts, said: str) -> str | None:
    answer = apply_answer(Facts(), "side", UserTurn(Findings(), text=said))
    return answer.side if isinstance(answer, Facts) else None
