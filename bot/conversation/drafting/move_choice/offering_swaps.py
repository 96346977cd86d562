"""Nobody said which move is to go: the moves are offered, and a short reply chooses one."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.moves_listed import lists_of
from bot.conversation.drafting.move_choice.moves_meant import Meant, moves_meant
from bot.conversation.drafting.move_choice.moves_wished import OPEN
from bot.conversation.drafting.plan import Plan
from bot.conversation.session.session import routine_of
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wished_moves import move_words

OFFER = "action_offer_swaps"
FOR_PART = "for_part"  # one of a part of the body comes, and goes in the place of another
ASKED_FOR = ("out", "swap", FOR_PART)  # of these it is asked which move is meant


def offer_to_choose(draft: Draft, deed: str, *, several: bool = False, part: str = "") -> bool:
    """Offer the moves of the list, to choose which one goes, or which `several` of them.

    One of the `part` comes in its place, where that is wished for. False where nothing can be
    chosen.
    """
    if deed not in ASKED_FOR:
        return False
    if routine_of(draft.values) is None or draft.asked not in OPEN:
        return False
    told = {**({"several": True} if several else {}), **({"part": part} if part else {})}
    draft.say(OFFER, deed=deed, **told)
    draft.offers = True
    return True


def answers_offer(draft: Draft) -> list[tuple[str, Meant]]:
    """Return what a reply to the offer chooses, by number, name, a word of it or its place."""
    steps = Plan.from_dict(draft.before.get(slots.PLAN)).steps
    offer = next((step for step in steps if step.action == OFFER), None)
    if offer is None or routine_of(draft.values) is None:
        return []
    text = move_words(draft.turn.text).strip(" .")
    said = spoken("pieces_of_a_line").split(text, maxsplit=1)[0]
    if not is_within(said, "answer_piece"):
        return []
    lists = lists_of(draft)
    meant = moves_meant(said.strip(" .!?"), *lists)
    several = [one.strip(" .!?") for one in spoken("more_of_wish").split(text)]
    deed = str(offer.told.get("deed", "swap"))
    if not meant.moves:
        named = moves_meant(said.strip(" .!?"), *lists, strict=True)
        return [(deed, named)] if named.absent and deed == FOR_PART else []
    others = (moves_meant(one, *lists, strict=True).moves for one in several)
    moves = dict.fromkeys((*meant.moves, *chain.from_iterable(others)))
    meant = replace(meant, moves=tuple(moves) if deed == "out" else meant.moves)
    return [(deed, replace(meant, thing=str(offer.told["part"])) if deed == FOR_PART else meant)]


def chooses_by_number(draft: Draft) -> bool:
    """Whether a number alone chooses of the offer: it is no move to begin with ("number 3")."""
    said = move_words(draft.turn.text).strip(" .!?")
    by_number = spoken("names_by_number").fullmatch(said) is not None
    return by_number and bool(answers_offer(draft))
