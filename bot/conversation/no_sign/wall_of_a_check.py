"""A wall that a check or a move asks for ("must the head touch the wall?") steadies nobody."""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind

OF_UNSTEADY_WALKING = "myelopathy"


def without_wall_of_a_check(turn: Turn) -> Turn:
    """Return the turn without a sign of the cord whose only words are of a part at the wall.

    What is done "holding the wall" is steadied by it as the steps say.
    """
    if turn.button or not turn.of_a_move:
        return turn
    at_the_wall = spoken("part_at_the_wall").search(turn.text.casefold()) is not None
    return turn.without(
        lambda one: (
            at_the_wall
            and one.kind == Kind.FLAG
            and one.value == OF_UNSTEADY_WALKING
            and spoken("only_touches_the_wall").fullmatch(one.text.strip().casefold()) is not None
        )
    )
