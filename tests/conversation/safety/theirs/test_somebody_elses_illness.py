"""An illness taken for the writer's that is somebody else's is taken back in one turn."""

from __future__ import annotations

import pytest

from bot.knowledge.vocabulary.spoken_patterns import spoken


@pytest.mark.parametrize(
    ("text", "taken_back", "reason"),
    [
        ("that's my MUM's, not mine", True, "whose it is"),
        ("it's my MUM, not me", True, "whose it is, after an alarm"),
        ("my MUM had it, not me. so is it broken?", True, "with a question beside it"),
        ("no, not me, my sister", True, "the other way round"),
        ("it's my mum who says I should go", False, "who gave advice"),
        ("that's my mum's idea", False, "whose idea it is"),
        ("my mum had it and so do I", False, "both have it"),
    ],
)
def test_words_that_say_it_is_not_mine(text: str, taken_back: bool, reason: str) -> None:
    assert (spoken("says_not_mine").search(text) is not None) is taken_back, reason
