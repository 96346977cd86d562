"""How sure a card must be to answer."""

from __future__ import annotations

import math

from learning.cards.sureness import LeftOutAnswer, sure_enough


def test_sureness_weighs_right_cards_against_questions_that_none_answers() -> None:
    right = [LeftOutAnswer(False, True, above) for above in (0.1, 0.2, 0.4, 0.5)]
    others = [LeftOutAnswer(True, False, above) for above in (0.05, 0.3, -math.inf, -1.0)]
    assert sure_enough([*right, *others]) == 0.06  # one of two others is left out, no right one
    surer = [LeftOutAnswer(True, False, 0.15) for _ in range(4)]
    assert sure_enough([*right, *surer]) == 0.18  # four others outweigh one right card
