"""Find the answer card for a question, or say that none fits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.education.features import words_of
from bot.education.likeness import QuestionLikeness
from bot.education.topic_words import TopicWords
from bot.knowledge.education import EducationCard, load_cards
from bot.knowledge.education_search import SearchSettings, load_search_settings

_ELSEWHERE = "elsewhere"  # stands for all the questions that no card answers


@dataclass(frozen=True)
class CardMatch:
    """The card that fits best and how well, from the least accepted score up to about 1."""

    card: EducationCard
    score: float


def find_card(text: str) -> CardMatch | None:
    """Return the card that answers a question in lay words, or None when no card fits."""
    card_id, score = _index().best(text)
    if card_id is None:
        return None
    return CardMatch(load_cards()[card_id], round(score, 3))


def find_follow_up(text: str, last: str) -> CardMatch | None:
    """Return the card for a question asked right after the card `last`.

    A short question that names no topic of another card ("does it hurt?", "how many?") goes on
    from that card; any other stands for itself ("and what about injections?").
    """
    if last in load_cards() and _index().goes_on(text, last):
        return CardMatch(load_cards()[last], 1.0)
    return find_card(text)


class CardIndex:
    """Scores every card for a question: likeness of the questions, and topic words."""

    def __init__(self, cards: dict[str, EducationCard], settings: SearchSettings) -> None:
        self._settings = settings
        questions = {card.id: (*card.questions, card.title) for card in cards.values()}
        words = {card.id: card.words for card in cards.values()}
        self._topics = TopicWords({**words, _ELSEWHERE: settings.elsewhere_words})
        self._likeness = QuestionLikeness(
            {**questions, _ELSEWHERE: settings.elsewhere_questions}, settings
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
        words = [self._mended(word) for word in words_of(text)]
        settings = self._settings
        likeness = self._likeness.of(words)
        topics = self._topic_shares(words)
        familiar = 1 - settings.unknown_cost * self._unknown_share(words)
        in_domain = any(word in settings.domain_words for word in words)
        scores = {}
        for card_id, (nearest, whole) in likeness.items():
            alike = (1 - settings.card_weight) * nearest + settings.card_weight * whole
            share = topics.get(card_id, 0.0)
            score = (1 - settings.topic_weight) * alike + settings.topic_weight * share
            bonus = settings.domain_bonus if in_domain and card_id != _ELSEWHERE else 0.0
            scores[card_id] = (score + bonus) * familiar
        nearest_card = max(likeness, key=lambda card_id: likeness[card_id])
        sure = likeness[nearest_card][0] >= settings.sure_likeness
        winner = nearest_card if sure else max(scores, key=lambda card_id: scores[card_id])
        score = scores[winner]
        if winner == _ELSEWHERE or score < settings.min_score:
            return None, score
        elsewhere = topics.get(_ELSEWHERE, 0.0)
        if elsewhere and elsewhere >= topics.get(winner, 0.0) and not in_domain and not sure:
            return None, score
        return winner, score

    def goes_on(self, text: str, last: str) -> bool:
        """Whether a question goes on from the card `last` and names nothing else."""
        settings = self._settings
        words = [self._mended(word) for word in words_of(text)]
        if not words or len(words) > settings.follow_up_most:
            return False
        telling = [word for word in words if word not in settings.follow_up_neutral]
        named = [cards for word in telling if (cards := self._topics.cards(word))]
        if any(last not in cards for cards in named):
            return False
        said = " ".join(words)
        begins = any(f"{said} ".startswith(f"{one} ") for one in settings.follow_up_starts)
        return begins or bool(settings.follow_up_words & set(words)) or bool(named)

    def _topic_shares(self, words: list[str]) -> dict[str, float]:
        hits: dict[str, float] = {}
        total = 0.0
        for word in words:
            cards = self._topics.cards(word)
            if cards:
                weight = self._likeness.rarity(word)
                total += weight
                for card_id in cards:
                    hits[card_id] = hits.get(card_id, 0.0) + weight
            elif word not in self._settings.filler_words:
                total += self._settings.known_word if self._likeness.knows(word) else 1.0
        return {card_id: weight / total for card_id, weight in hits.items()} if total else {}

    def _unknown_share(self, words: list[str]) -> float:
        telling = [word for word in words if word not in self._settings.filler_words]
        unknown = [
            word
            for word in telling
            if not self._likeness.knows(word) and not self._topics.cards(word)
        ]
        return len(unknown) / len(telling) if telling else 0.0

    def _mended(self, word: str) -> str:
        if len(word) < self._settings.mend_from or self._likeness.knows(word):
            return word
        if word in self._settings.filler_words or self._topics.cards(word):
            return word
        found = process.extractOne(
            word, self._spelled, scorer=fuzz.ratio, score_cutoff=self._settings.mend_likeness
        )
        return str(found[0]) if found else word


@lru_cache(maxsize=1)
def _index() -> CardIndex:
    return CardIndex(load_cards(), load_search_settings())
