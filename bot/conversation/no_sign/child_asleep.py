"""Where a small child was told of, somebody who "has just gone down" is asleep."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.turn import Turn
from bot.knowledge.safety.mistaken_signs import load_mistaken_signs
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Mention, Status

ENTRY = "somebody_asleep"  # of `mistaken_for_signs.yml`: its signs, and what lets them stand


def without_child_asleep(turn: Turn, before: Sequence[Turn]) -> Turn:
    """Return the turn without the alarm at "she's just gone down!" of who minds a child.

    The child was told of earlier in the talk; without one the words are a fall.
    """
    known = load_mistaken_signs()[ENTRY]

    def is_asleep(one: Mention) -> bool:
        of_another = one.kind == Kind.FLAG and one.status is Status.OTHER_PERSON
        return of_another and one.value in known.flags

    if turn.button or not any(map(is_asleep, turn.findings.mentions)):
        return turn
    if not spoken("child_put_to_bed").search(turn.text):
        return turn
    if any(spoken(one).search(turn.text) for one in known.unless):
        return turn
    if not any(spoken("child_told").search(one.text) for one in before if not one.button):
        return turn
    return turn.without(is_asleep)
