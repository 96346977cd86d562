"""What a short reply means after the question it answers.

"3", "left", "no" mean different things after different questions. Works from the findings of the
engine and from the text itself; needs no spaCy.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.knowledge.pain.times import load_readings
from bot.language.findings import Findings
from bot.language.replies.answering import answer_numbers, answer_pain, answer_rating, answer_words
from bot.language.replies.answering.answer import Answer
from bot.language.replies.answering.answer_words import said
from bot.language.text.message import Message

__all__ = ["Answer", "read_answer"]

Reader = Callable[[Findings, Message], Answer | None]

# One line adds a question: its name and the function that reads a reply to it.
READERS: dict[str, Reader] = {
    "region": answer_pain.region,
    "side": answer_pain.side,
    "duration": answer_pain.duration,
    "onset": answer_pain.onset,
    "trigger": answer_pain.trigger,
    "radiation": answer_pain.radiation,
    "aggravated_by": answer_pain.aggravated_by,
    "lifestyle": answer_pain.lifestyle,
    "nrs": answer_rating.rating,
    "rating": answer_rating.rating,
    "sit_hours": answer_numbers.hours,
    "age": answer_numbers.age,
    "minutes": answer_numbers.minutes,
    "seconds": answer_numbers.seconds,
    "times": answer_numbers.count,
    "count": answer_numbers.count,
    "degrees": answer_numbers.count,
    "centimetres": answer_numbers.centimetres,
    "yes_no": answer_words.yes_no,
    "confirm_readback": answer_words.confirmation,
    "effort": answer_words.effort,
}
LONGEST = 2_000  # characters of a reply that are read


def read_answer(question: str, findings: Findings, text: str) -> Answer | None:
    """Return what a reply means after a question, None when it is not understood.

    `unsure` answers ("don't know", "skip") have neither value nor number. Raises `KeyError` for a
    question that no reader is known for.
    """
    reader = READERS.get(question) or _of_values(question)
    message = Message.read(text[:LONGEST])
    answer = reader(findings, message)
    if answer is not None:
        return answer
    for name in ("unsure", "skip"):
        if said(name, message):
            return Answer(unsure=True, rule=name)
    return None


def _of_values(question: str) -> Reader:
    """Return what reads a fact of which answer_readings.yml names the values."""
    if not any(name.startswith(f"{question}_") for name in load_readings("answer")):
        raise KeyError(question)
    return lambda findings, message: answer_words.one_of(question, message)
