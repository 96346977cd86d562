"""Questions with the answer that each is after: those of cards and those of kinds, and none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.education.education_search import ELSEWHERE
from bot.language.replies.learned.question_meaning import CARD
from learning.cards.questions import chat, questions_in
from learning.kinds.labelled_kinds import FOLDER, asking_nothing, kinds_in
from learning.manifest import Learner, file_to_learn, files_of
from learning.served_questions import FOLDER as LABELLED
from learning.served_questions import served_in


class AnsweredQuestion(NamedTuple):
    """A question, and the answer it is after: a card, a kind, `elsewhere`, or nothing asked."""

    text: str
    answer: str


def answered_questions() -> tuple[AnsweredQuestion, ...]:
    """Return each question once, with everything that is learned from."""
    return tuple(dict.fromkeys(_all()))


def _all() -> Iterator[AnsweredQuestion]:
    settings = load_question_kinds()
    for file in files_of(Learner.MEANING):
        path = file_to_learn(file.file, Learner.MEANING)
        if path.suffix == ".yml":
            yield from (
                AnsweredQuestion(one.text, _of_card(one.card)) for one in questions_in(path)
            )
            continue
        if path.parent.name == LABELLED:
            for one in served_in(path):
                answer = settings.kind_of(one.served[0]) if one.served else ELSEWHERE
                yield AnsweredQuestion(one.text, answer)
            continue
        kinds = kinds_in(path) if path.parent.name == FOLDER else asking_nothing(path)
        for kind in kinds:
            if kind.kind != settings.of_backs:
                yield AnsweredQuestion(kind.text, kind.kind)
    for card in load_cards().values():
        for text in (*card.questions, card.title):
            yield AnsweredQuestion(text, _of_card(card.id))
    for said in chat():
        yield AnsweredQuestion(said.text, settings.nothing)


def _of_card(card: str) -> str:
    return card if card == ELSEWHERE else f"{CARD}{card}"
