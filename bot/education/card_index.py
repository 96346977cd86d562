"""Scores every answer card for a question: likeness of the questions, and topic words."""

from __future__ import annotations

import math
from typing import NamedTuple

from rapidfuzz import fuzz, process

from bot.education.features import words_of
from bot.education.likeness import QuestionLikeness
from bot.education.topic_words import TopicWords
from bot.knowledge.education import EducationCard
from bot.knowledge.education_search import SearchSettings
from bot.knowledge.english import english_words

ELSEWHERE = "elsewhere"  # stands for all the questions that no card answers


class NamedTopic(NamedTuple):
    """A wording of a question that speaks for cards: `length` words from `place` on."""

    wording: str
    place: int
    length: int
    cards: frozenset[str]


class CardIndex:
    """The cards as the search knows them; `best` is deterministic."""

    def __init__(self, cards: dict[str, EducationCard], settings: SearchSettings) -> None:
        self._settings = settings
        self._cards = len(cards) + 1
        questions = {card.id: (*card.questions, card.title) for card in cards.values()}
        words = {card.id: card.words for card in cards.values()}
        self._topics = TopicWords({**words, ELSEWHERE: settings.elsewhere_words})
        self._likeness = QuestionLikeness(
            {**questions, ELSEWHERE: settings.elsewhere_questions}, settings
        )
        known = {
            word
            for asked in (*questions.values(), settings.elsewhere_questions)
            for question in asked
            for word in words_of(question)
        }
        self._spelled = sorted(known | self._topics.spelled() | settings.filler_words)

    def best(self, text: str) -> tuple[str | None, float]:
        """Return the id and score of the best card; the id is None when nothing fits."""
        words = self._read(text)
        cues = self._cues(words)
        settings = self._settings
        likeness = self._likeness.of(words)
        topics = self._topic_shares(words, cues)
        in_domain = any(word in settings.domain_words for word in words)
        scores = self._scores(likeness, topics, in_domain)
        nearest = max(likeness, key=lambda card_id: likeness[card_id])
        sure = likeness[nearest][0] >= settings.sure_likeness
        winner = nearest if sure else max(scores, key=lambda card_id: scores[card_id])
        named = self._named(cues, in_domain)
        if scores[winner] < settings.min_score and named and winner not in named:
            winner = max(sorted(named), key=lambda card_id: scores[card_id])
        score = scores[winner]
        if winner == ELSEWHERE or (score < settings.min_score and winner not in named):
            return None, score
        elsewhere = topics.get(ELSEWHERE, 0.0)
        beside = bool(elsewhere) and elsewhere >= topics.get(winner, 0.0)
        vague = winner not in named and self._everyday(cues, winner)
        if (beside or vague) and not in_domain and not sure:
            return None, score
        return winner, score

    def named_best(self, text: str) -> tuple[str | None, float]:
        """Return the card whose words a short question names best: enough right after a card."""
        words = self._read(text)
        shares = self._topic_shares(words, self._cues(words))
        shares.pop(ELSEWHERE, None)
        if not shares or len(words) > self._settings.follow_up_most:
            return None, 0.0
        best = max(sorted(shares), key=lambda card_id: shares[card_id])
        return best, shares[best]

    def goes_on(self, text: str, last: str) -> bool:
        """Whether a question goes on from the card `last` and names nothing else."""
        settings = self._settings
        words = self._read(text)
        if not words or len(words) > settings.follow_up_most:
            return False
        telling = [word for word in words if word not in settings.follow_up_neutral]
        named = [cards for _, _, cards in self._topics.cues(telling)]
        if any(last not in cards for cards in named):
            return False
        said = " ".join(words)
        begins = any(f"{said} ".startswith(f"{one} ") for one in settings.follow_up_starts)
        return begins or bool(settings.follow_up_words & set(words)) or bool(named)

    def _scores(
        self,
        likeness: dict[str, tuple[float, float]],
        topics: dict[str, float],
        in_domain: bool,
    ) -> dict[str, float]:
        settings = self._settings
        scores = {}
        for card_id, (nearest, whole) in likeness.items():
            alike = (1 - settings.card_weight) * nearest + settings.card_weight * whole
            share = topics.get(card_id, 0.0)
            bonus = settings.domain_bonus if in_domain and card_id != ELSEWHERE else 0.0
            scores[card_id] = (
                (1 - settings.topic_weight) * alike + settings.topic_weight * share + bonus
            )
        return scores

    def _cues(self, words: list[str]) -> list[NamedTopic]:
        return [
            NamedTopic(" ".join(words[place : place + count]), place, count, cards)
            for place, count, cards in self._topics.cues(words)
        ]

    def _topic_shares(self, words: list[str], cues: list[NamedTopic]) -> dict[str, float]:
        """How much of what a question names speaks for each card; longer wordings count more."""
        settings = self._settings
        hits: dict[str, float] = {}
        named: set[int] = set()
        total = 0.0
        for cue in cues:
            weight = 1.0 - math.log(len(cue.cards)) / math.log(self._cards)
            weight *= 1 + settings.wording_bonus * (cue.length - 1)
            if cue.wording in settings.context_words:
                weight *= settings.context_weight
            total += weight
            named.update(range(cue.place, cue.place + cue.length))
            for card_id in cue.cards:
                hits[card_id] = hits.get(card_id, 0.0) + weight
        unknown = sum(
            settings.known_word if self._likeness.knows(word) else 1.0
            for place, word in enumerate(words)
            if place not in named and word not in settings.filler_words
        )
        total += min(settings.unknown_weight * unknown, settings.unknown_most)
        return {card_id: weight / total for card_id, weight in hits.items()} if total else {}

    def _named(self, cues: list[NamedTopic], in_domain: bool) -> set[str]:
        """The cards that a word of their own speaks for, one that can hardly mean anything else."""
        settings = self._settings
        loose = settings.context_words | (frozenset() if in_domain else settings.everyday_words)
        return {
            card_id
            for cue in cues
            if len(cue.cards) == 1 and cue.wording not in loose
            for card_id in cue.cards - {ELSEWHERE}
        }

    def _everyday(self, cues: list[NamedTopic], card_id: str) -> bool:
        """Whether only everyday words speak for the card, which may mean anything."""
        said = [cue.wording for cue in cues if card_id in cue.cards]
        return bool(said) and all(word in self._settings.everyday_words for word in said)

    def _read(self, text: str) -> list[str]:
        return [self._mended(word) for word in words_of(text)]

    def _mended(self, word: str) -> str:
        """The word itself if it is English or known, else the known word that it is most like."""
        settings = self._settings
        if len(word) < settings.mend_from or self._likeness.knows(word) or word in english_words():
            return word
        if word in settings.filler_words or self._topics.cards(word):
            return word
        found = process.extractOne(
            word, self._spelled, scorer=fuzz.ratio, score_cutoff=settings.mend_likeness
        )
        return str(found[0]) if found else word
