"""How sure a card must be to answer, from questions that were neither learned nor held out.

`python -m learning.cards.sureness` leaves each writer out once and says what `answers_from` serves
both kinds of questions best: those with a card and those that no card answers.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.education.card_model import CardModel
from bot.knowledge.education.education_search import (
    ELSEWHERE,
    SearchSettings,
    load_search_settings,
)
from learning.cards.questions import Asked, all_questions
from learning.cards.train_cards import learn
from learning.corpora import progress


class LeftOutAnswer(NamedTuple):
    """What a question that was not learned gets: how far its best card is above "no card"."""

    elsewhere: bool
    right: bool
    above: float


def main() -> int:
    """Print the setting."""
    settings, asked = load_search_settings(), all_questions()
    # A writer of questions without a card too has seen the titles of the cards alone.
    files = sorted({one.file for one in asked if one.card == ELSEWHERE} - {"", "elsewhere"})
    answers: list[LeftOutAnswer] = []
    for file in progress(files, "Left out"):
        model = CardModel(learn([one for one in asked if one.file != file], settings), settings)
        answers += answers_of([one for one in asked if one.file == file], model, settings)
    print(f"answers_from: {sure_enough(answers)}")
    return 0


def answers_of(
    asked: Sequence[Asked], model: CardModel, settings: SearchSettings
) -> Iterator[LeftOutAnswer]:
    """Yield what each question gets from a model that has not learned it."""
    for one in asked:
        scores = model.scores(one.text)
        best = max((key for key in scores if key != ELSEWHERE), key=scores.__getitem__, default="")
        above = -math.inf
        if best and scores[best] >= settings.least:
            above = scores[best] - scores[ELSEWHERE]
        yield LeftOutAnswer(one.card == ELSEWHERE, one.card == best, above)


def sure_enough(answers: Sequence[LeftOutAnswer]) -> float:
    """Return how far a card must be above "no card answers this".

    There the share of right cards, less the share of questions that no card answers and that get
    one, is greatest.
    """
    meant = sum(not one.elsewhere for one in answers)
    others = len(answers) - meant

    def worth(least: float) -> float:
        shown = [one for one in answers if one.above >= least]
        right = sum(one.right for one in shown)
        return right / max(meant, 1) - sum(one.elsewhere for one in shown) / max(others, 1)

    return max((step / 100 for step in range(0, 61, 3)), key=worth)


if __name__ == "__main__":
    sys.exit(main())
