"""Questions beside a danger page: what is asked, and the answer from content (clinical 2).

Nothing is released here: the answer stands before the deed, which stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from bot.conversation.turn import Turn
from bot.knowledge.safety.danger_answers import (
    Place,
    danger_group,
    danger_topic_readings,
    load_danger_answers,
    load_danger_topics,
    may_go_by_car,
    stands_alone,
)
from bot.knowledge.safety.safety_words import safety_words
from bot.knowledge.safety.word_patterns import load_word_classes, plain_words
from bot.language.findings import Kind, Status
from bot.language.replies.learned.follow_up_kinds import CLAUSE_ENDS, says_kind
from bot.language.text.question_start import is_question

HOW_SOON = ("still_go", "must_today")
NOT_SEEN, TESTED_BEFORE = "not_seen_since", "tested_before"
ROUTINE, OLD_ILLNESS = "routine_check", "old_illness"
BETTER_NOW, NO_DRIVER = "better_now", "no_driver"
WHO_MINDS = "who_minds"  # children at home; whose mother is far off tells of no other patient
BY_CAR = frozenset(("i_drive", "driven"))  # which of the two it is to be, car or ambulance
CANCEL = "cancel"  # who asks it has help on the way
MOST = 3  # answers in a reply
_SENTENCES = re.compile(r"[^.!?\n]+[.!?\n]*")


def topics_asked(
    latest: Turn, place: Place, slug: str, kinds: Iterable[str] = (), alone: bool = False
) -> list[str]:
    """Return the topics of the message that have an answer for this sign, at most three.

    `kinds` are kinds of reply that the message was read as; some of them ask a topic. `alone`
    counts those too that have a reply of their own beside a page.
    """
    if latest.button or latest.unread:
        return []
    return _topics_in(latest.text, place, slug, kinds, alone)


def asked_outright(latest: Turn, place: Place, slug: str) -> list[str]:
    """Return the topics of the sentences that are questions, what is claimed in them too."""
    if latest.button or latest.unread:
        return []
    return _topics_in(" ".join(_questions_in(latest.text)), place, slug)


def questions_beside(latest: Turn, place: Place, slug: str) -> list[str]:
    """Return the topics that the questions of a message ask, which tells a sign besides."""
    if latest.button or latest.unread:
        return []
    topics = asked_outright(latest, place, slug)
    return [topic for topic in topics if not load_danger_topics()[topic].claims]


def of_the_past(topics: Iterable[str]) -> bool:
    """Whether a topic names something of the past that is not the sign ("I had a root canal")."""
    return any(load_danger_topics()[topic].of_the_past for topic in topics)


def of_no_look(topics: Iterable[str]) -> bool:
    """Whether a topic tells of a look that shows nothing of the sign ("at the roadside")."""
    return any(load_danger_topics()[topic].no_look for topic in topics)


def sets_off(topics: Iterable[str], slug: str, place: Place) -> bool:
    """Whether the answer lets somebody be driven, so that nobody is told to ring as well.

    Whoever is ill and alone is told not to drive: then the call stays.
    """
    asked = BY_CAR & {*topics}
    return may_go_by_car(slug) and bool(asked if place == "other" else asked - {"i_drive"})


def sentences_in(text: str) -> list[str]:
    """Return the sentences, each with its marks."""
    return _SENTENCES.findall(text)


def sentence_places(text: str) -> list[tuple[int, int]]:
    """Return where each sentence stands, with its marks."""
    return [found.span() for found in _SENTENCES.finditer(text)]


def _questions_in(text: str) -> list[str]:
    return [one for one in sentences_in(text) if is_question(one)]


def _topics_in(
    text: str, place: Place, slug: str, kinds: Iterable[str] = (), alone: bool = False
) -> list[str]:
    whole = [plain_words(text)]
    clauses = [plain_words(clause) for clause in CLAUSE_ENDS.split(text)]
    said, group = set(kinds), danger_group(slug)
    readings, answers = danger_topic_readings(), load_danger_answers()
    asked = [
        topic
        for topic, entry in load_danger_topics().items()
        if answers[topic].words(place, group)
        and (
            readings[topic].said_in(clauses if entry.unless else whole)
            or not said.isdisjoint(entry.kinds)
        )
        and not any(says_kind(text, kind) for kind in entry.undone_by)
    ]
    covered = {one for topic in asked for one in load_danger_topics()[topic].covers}
    asked = [topic for topic in asked if topic not in covered]
    others = [topic for topic in asked if not load_danger_topics()[topic].only]
    own = [topic for topic in others or asked if not load_danger_topics()[topic].beside]
    return (others or asked)[:MOST] if own or alone or stands_alone(group) else []


def asks_how_soon(latest: Turn) -> bool:
    """Whether it is asked if anybody must be called, or if it must be today."""
    return not latest.button and any(_asks(latest.text, topic) for topic in HOW_SOON)


def not_seen_since(latest: Turn) -> bool:
    """Whether the words say that nobody has looked at the sign since it began."""
    return tells_topic(latest, NOT_SEEN)


def tells_topic(latest: Turn, topic: str) -> bool:
    """Whether the words, and no button, tell this."""
    return not latest.button and _asks(latest.text, topic)


def says_better(text: str) -> bool:
    """Whether the words tell that it is better now."""
    return _asks(text, BETTER_NOW)


def _asks(text: str, topic: str) -> bool:
    clauses = [plain_words(clause) for clause in CLAUSE_ENDS.split(text)]
    told = danger_topic_readings()[topic].said_in(clauses)
    return told and not any(says_kind(text, one) for one in load_danger_topics()[topic].undone_by)


def answer_text(
    topics: Sequence[str], place: Place, slug: str, text: str, places: Mapping[str, str]
) -> str:
    """Return the answers to the topics, put together; "" without one."""
    answers, group = load_danger_answers(), danger_group(slug)
    said = (answers[topic].words(place, group) for topic in topics)
    when = _time_named(text)
    filled = (one.format(**places, when=when) for one in said if one)
    return " ".join(one[:1].upper() + one[1:] for one in filled)


def _time_named(text: str) -> str:
    """The time that was named, else that it is later, as either begins a sentence."""
    found = _named_times().search(plain_words(text))
    return found.group().strip().capitalize() if found else safety_words("later_than_now")


@cache
def _named_times() -> re.Pattern[str]:
    words = sorted(load_word_classes()["named_time"].words, key=len, reverse=True)
    return re.compile(rf"(?<![^ ])(?:{'|'.join(words)}) ")


def denied_in(latest: Turn) -> tuple[str, ...]:
    """Return the signs that the message denies and does not tell in the same breath."""
    if latest.button:
        return ()
    mentions = latest.findings.of(Kind.FLAG)
    told = {one.value for one in mentions if one.status is not Status.DENIED}
    denied = (one.value for one in mentions if one.status is Status.DENIED)
    return tuple(dict.fromkeys(slug for slug in denied if slug not in told))
