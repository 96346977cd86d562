"""Find the answer card for a question, or say that none fits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.education.features import words_of
from bot.knowledge.education.answer_cards import EducationCard, load_cards
from bot.knowledge.education.education_search import ELSEWHERE, load_search_settings


@dataclass(frozen=True)
class CardMatch:
    """The card that fits best, its score (about -1 to 1), and a second one that is near.

    `tied` says that it is not surely meant: the second is so near, and no part of the first, or
    the whole of the question is hardly after it.
    """

    card: EducationCard
    score: float
    beside: EducationCard | None = None
    tied: bool = False


@lru_cache  # a turn asks several times for the same words
def find_card(text: str) -> CardMatch | None:
    """Return the card that answers a question in lay words, or None when no card fits."""
    settings = load_search_settings()
    if is_other_matter(text):
        return None
    found = _meant(text, best_match(_scores(text), settings.least, settings.answers_from))
    if found is not None and _is_doubted(text, found.card):
        found = replace(found, tied=True)
    return found if _names_its_cause(found) else _of_a_cause(text) or found


def is_other_matter(text: str) -> bool:
    """Whether a question is of another illness, part, age or creature, which no card answers."""
    return load_search_settings().is_other_matter(text)


def _meant(text: str, found: CardMatch | None) -> CardMatch | None:
    """The card, unless it is none too sure and what it answers is not what is asked."""
    settings = load_search_settings()
    if found is None or found.score >= settings.surely_from:
        return found
    return None if settings.refuses(found.card.id, text) else found


def _names_its_cause(found: CardMatch | None) -> bool:
    """Whether a card is sure, or is itself of one cause ("could this come from my heart?")."""
    settings = load_search_settings()
    if found is None:
        return False
    return found.score >= settings.cause_yields_to or settings.cause in found.card.part_of


def _of_a_cause(text: str) -> CardMatch | None:
    """The card on causes where it is asked whether something did it ("is this from the cold?")."""
    settings = load_search_settings()
    asked = settings.cause_asked.search(text) is not None
    return CardMatch(load_cards()[settings.cause], settings.cause_yields_to) if asked else None


def _is_doubted(text: str, card: EducationCard) -> bool:
    """Whether the whole of a question is hardly after a card, or one that it is a part of."""
    from bot.language.replies.learned.question_meaning import CARD, is_doubted

    kin = (one for one in load_cards().values() if _are_kin(card, one))
    return is_doubted(_put(text), [f"{CARD}{one.id}" for one in kin])


def surely_of_backs(text: str) -> CardMatch | None:
    """Return the card that surely answers a text, and of which the guide has no answer of its own.

    "How often should I get up from the desk" is none about the routine.
    """
    settings, found = load_search_settings(), find_card(text)
    if found is None or found.score < settings.surely_from:
        return None
    return None if found.card.id in settings.of_programme else found


def find_follow_up(text: str, last: str) -> CardMatch | None:
    """Return the card for a question asked right after the card `last`.

    A short question that names no topic of another card ("does it hurt?", "how many?") goes on
    from that card; any other stands for itself ("and what about injections?"), where a single
    word is enough ("even at my job?").
    """
    settings = load_search_settings()
    if is_other_matter(text):
        return None
    if last not in load_cards() or len(words_of(text)) > settings.follow_up_most:
        return _meant(text, best_match(_scores(text), settings.least, settings.answers_from))
    if _goes_on(text, _word_scores(text), last):
        return CardMatch(load_cards()[last], 1.0)
    scores = _scores(text)
    near = _meant(text, best_match(scores, settings.follow_up_least, settings.follow_up_from))
    return near if _names_its_cause(near) else _of_a_cause(text) or near


def best_match(scores: Mapping[str, float], least: float, answers_from: float) -> CardMatch | None:
    """The best card, when it is good at all and far enough above "no card answers this"."""
    ranked = _ranked(scores)
    if not ranked or scores[ranked[0]] < max(least, scores[ELSEWHERE] + answers_from):
        return None
    first, second = ranked[:2]
    cards, settings, ahead = load_cards(), load_search_settings(), scores[first] - scores[second]
    near = ahead <= settings.beside_within and scores[second] >= least
    tied = near and ahead < settings.tied_within and not _are_kin(cards[first], cards[second])
    beside = cards[second] if near else None
    return CardMatch(cards[first], round(scores[first], 3), beside, tied)


def _are_kin(one: EducationCard, other: EducationCard) -> bool:
    """Whether a card is a part of the other, or both are parts of a third: each of them serves."""
    return bool({one.id, *one.part_of} & {other.id, *other.part_of})


@lru_cache  # several steps of a turn ask of the message and of each of its sentences
def _scores(text: str) -> Mapping[str, float]:
    from bot.education.card_model import load_card_model  # numpy comes with the first question

    return load_card_model().scores(_put(text))


def _word_scores(text: str) -> Mapping[str, float]:
    """What the words say alone: what a short question after a card means, that card says."""
    from bot.education.card_model import load_card_model

    return load_card_model().word_scores(_put(text))


def _put(text: str) -> str:
    return load_search_settings().this_meant.sub("this", text)


def _ranked(scores: Mapping[str, float]) -> list[str]:
    return sorted((key for key in scores if key != ELSEWHERE), key=lambda key: -scores[key])


def _goes_on(text: str, scores: Mapping[str, float], last: str) -> bool:
    settings = load_search_settings()
    said = " ".join(words_of(text))
    begins = any(f"{said} ".startswith(f"{one} ") for one in settings.follow_up_starts)
    if not scores:
        return begins
    best = _ranked(scores)[0]
    within = settings.follow_up_within * (2 if begins else 1)
    return scores[best] - scores[last] <= within or (begins and best in settings.general)
