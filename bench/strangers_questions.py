"""Questions of strangers, and whether what is read in them serves them.

`python -m bench.strangers_questions`. Each question of the lists kept back (under
`learning/data/held_out/answered_questions`) is read as amid a talk: a kind that is surely asked,
unless a card is surer, else a card. It is right where the answer is one of those that serve; where
none is sure the nearest are offered, and one of these may serve. Patterns of the plan, the move and
the open question are left out: they need a talk. What no answer served counts apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bench.first_answers import interval
from bot.education import find_card, surely_of_backs
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.education.education_search import load_search_settings
from bot.language.replies.learned.question_kind_reader import load_question_kind_reader
from bot.language.replies.learned.question_meaning import CARD, nearest_answers
from learning.manifest import DATA
from learning.served_questions import FOLDER, ServedQuestion, served_in

HELD_OUT = DATA / "held_out" / FOLDER
RIGHT, WRONG, NOTHING = "right", "another answer", "nothing"
OFFERED = "offered"


def answer_read(text: str) -> str | None:
    """Return the answer that a question is read to be after, None where none is sure."""
    kind, card = load_question_kind_reader().read(text), find_card(text)
    if kind is not None and (kind.over_card or surely_of_backs(text) is None):
        return kind.kind
    sure = card is not None and not card.tied and card.score >= load_search_settings().unsure_below
    return f"{CARD}{card.card.id}" if card and sure else None


def outcome(one: ServedQuestion) -> str:
    """Return what comes of a question."""
    read, beside = answer_read(one.text), load_question_kinds().beside
    serve = {kin for answer in one.served for kin in beside(answer)}
    if read is None:
        return OFFERED if serve.intersection(nearest_answers(one.text)) else NOTHING
    return RIGHT if read in serve else WRONG


def figures() -> Iterator[str]:
    """Yield the figures of each list."""
    for path in sorted(HELD_OUT.glob("*.jsonl")):
        told = tuple(served_in(path))
        came = Counter(outcome(one) for one in told if one.served)
        without = Counter(outcome(one) for one in told if not one.served)
        low, high = interval(came[RIGHT], came.total())
        yield f"{path.stem}: right {came[RIGHT]} of {came.total()} ({low:.3f} to {high:.3f})"
        yield f"  {came[OFFERED]} offered, {came[WRONG]} another answer, {came[NOTHING]} nothing"
        yield f"  served by none when labelled: {without.total()}, answered {without[WRONG]}"


if __name__ == "__main__":
    print("\n".join(figures()))
