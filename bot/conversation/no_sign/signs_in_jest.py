"""Signs that are a joke, asked about as a word or feared to come again tell of none now.

"Unless my boss counts as a tumour", "what is a throbbing belly?", "does the October fever count?
that was before", "I worry about the shingles coming back".
"""

from __future__ import annotations

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Mention


def without_signs_in_jest(turn: Turn) -> Turn:
    """Return the turn without signs that are a joke, a word asked about, or feared to return."""
    if turn.button:
        return turn
    jokes = [hit.span() for hit in spoken("counts_as_a_joke").finditer(turn.text)]
    return turn.without(lambda one: _is_meant_so(turn.text, one, jokes))


def _is_meant_so(text: str, one: Mention, jokes: list[tuple[int, int]]) -> bool:
    if one.kind not in (Kind.FLAG, Kind.SIGN):
        return False
    before, behind = text[: one.start], text[one.end :]
    if spoken("asks_for_a_word").search(before):
        return True
    if spoken("fears_again").search(before) and spoken("comes_again").search(behind):
        return True
    if spoken("counts_asked").search(before) and spoken("was_before").search(behind):
        return True
    return any(first <= one.start < last for first, last in jokes)
