"""How often the right card is found for a writer whose questions were not learned.

`python -m learning.cards.right_cards` leaves each file out once, because a file is one writer who
had seen the cards' titles only. Nothing of what is learned so is kept.
"""

from __future__ import annotations

from collections.abc import Sequence

from threadpoolctl import threadpool_limits

from bot.education.card_model import CardModel, CardWeights
from bot.education.search import best_match
from bot.knowledge.education.education_search import (
    ELSEWHERE,
    SearchSettings,
    load_search_settings,
)
from learning.cards.questions import Asked, all_questions
from learning.cards.train_cards import learn
from learning.side_by_side import side_by_side


def main() -> None:
    """Print the figures of every file."""
    with threadpool_limits(1):
        for line in left_out():
            print(line)


def left_out() -> list[str]:
    """Return the figures of weights that were learned without the file they are measured on."""
    settings, asked = load_search_settings(), all_questions()
    files = sorted({one.file for one in asked} - {"", "elsewhere"})

    def without(file: str) -> str:
        rest = learn([one for one in asked if one.file != file], settings)
        return _measured(file, [one for one in asked if one.file == file], rest, settings)

    return side_by_side(without, files, "Left out")


def _measured(
    file: str, asked: Sequence[Asked], learned: CardWeights, settings: SearchSettings
) -> str:
    model = CardModel(learned, settings)
    found = [
        best_match(model.scores(one.text), settings.least, settings.answers_from) for one in asked
    ]
    pairs = list(zip(asked, found, strict=True))
    meant = [(one.card, match) for one, match in pairs if one.card != ELSEWHERE]
    first = sum(match is not None and match.card.id == card for card, match in meant)
    beside = sum(
        match is not None and match.beside is not None and match.beside.id == card
        for card, match in meant
    )
    answered = sum(match is not None for one, match in pairs if one.card == ELSEWHERE)
    return (
        f"{file}: right card {first / len(meant):.3f}, first or beside "
        f"{(first + beside) / len(meant):.3f}, answered though no card does {answered} of "
        f"{len(asked) - len(meant)}"
    )


if __name__ == "__main__":
    main()
