"""How what is told of the pain is meant: denied, an old story, somebody else's (clinical 2.1).

Red flags are read by the cues of `status`, where a missed sign is the worse error. Places, sides
and habits need narrower scopes: "not the lower back, between the blades" denies one of the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.assertion.part_assertion import Assertion, status_of
from bot.language.assertion.persons_named import is_topic
from bot.language.findings import Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

PRESENT: Assertion = (Status.PRESENT, ())
_REACH = window("denied_place")
_BEHIND = window("harmless_behind")
_OVER_WITHIN = window("over_next")
_NEGATED = window("negated")
_PERSON_VERB = window("person_verb")
_OWN = reader_words("span_assertion", "own")
_BEYOND = reader_words("span_assertion", "beyond")
_CONTRASTS = reader_words("span_assertion", "contrasts")
_STORY = reader_words("span_assertion", "story")
_SELF = reader_words("span_assertion", "self")
_RETURNS = reader_words("span_assertion", "returns")  # back to the writer
_OWNER = window("owner_before")
_PRONOUNS = reader_words("span_assertion", "pronouns")
_NOTE, _DENIALS, _STORIES = "how spans are meant", "denials", "old stories"
_readings = PatternGroups("assertion", partial(reading_lines, "assertion"))
_MINE, _MY = reader_words("span_assertion", "mine"), reader_words("span_assertion", "my")
_GENITIVES = tuple(reader_words("span_assertion", "genitives"))
_CHOICES = reader_words("span_assertion", "choices")


def assertion_vocabulary() -> set[str]:
    """Return the words that assertions are read from."""
    return _readings.vocabulary


def assertion_of(message: Message, first: int, last: int, place: bool = False) -> Assertion:
    """Return how the words `first` to `last` (exclusive) are meant, and the words that say so.

    A `place` called one's own ("this back", "my neck") is meant even in a question of what might
    be.
    """
    known: dict[tuple[int, int, bool], Assertion] = message.notes.setdefault(_NOTE, {})
    key = (first, last, place)
    if key not in known:
        known[key] = _meant(message, first, last, place)
    return known[key]


def _meant(message: Message, first: int, last: int, place: bool) -> Assertion:
    if place and _asked_of_all(message, first):
        return Status.INFO_QUESTION, ("?",)
    denial = denied_by(message, first)
    if denial:
        return Status.DENIED, (denial,)
    past = _past(message, first)
    if past:
        return Status.PAST, (past,)
    return _by_engine(message, first, last, place)


def _asked_of_all(message: Message, first: int) -> bool:
    """Tell whether it is asked of backs in general ("does cycling hurt the neck?")."""
    begin, _ = message.sentence_range(first)
    if first == begin or message.words[begin].norm not in phrase_words("question_start"):
        return False
    return message.noted(_of_all)


def _of_all(message: Message) -> bool:
    own = phrase_words("own")
    return not any(word.norm in own for word in message.words)


def _by_engine(message: Message, first: int, last: int, place: bool) -> Assertion:
    words, tokens = message.words, message.tokens
    if not tokens.starts:
        return PRESENT
    span = tokens.around(words[first].start, words[last - 1].end)
    status, cues = status_of(message, *span)
    if status is Status.OTHER_PERSON:
        return (status, cues) if _theirs(message, first, cues) else PRESENT
    if status in (Status.HYPOTHETICAL, Status.INFO_QUESTION):
        own = {word.norm for word in words[max(0, first - 2) : last]}
        mine = any(word.norm in _MINE for word in words)
        return PRESENT if place and (mine or own & _OWN) else (status, cues)
    return (status, cues) if status is Status.IDIOM else PRESENT


def _theirs(message: Message, first: int, cues: Sequence[str]) -> bool:
    """Tell whether the sentence is truly about the person, not only beside one."""
    person = cues[0].split()[-1] if cues else ""
    before = message.words[:first]
    place = next((at for at in reversed(range(first)) if before[at].norm == person), None)
    if place is None:
        return not (first and before[-1].norm in _MY)
    norms = [word.norm for word in message.words[: place + 1 + _PERSON_VERB]]
    begin, _ = message.sentence_range(place)
    if is_topic(norms, begin, place):
        return True
    behind = set(norms[place + 1 :])
    between = [word.norm for word in before[place + 1 :]]
    owned = bool(_PRONOUNS.intersection(between[-_OWNER:]))
    if _RETURNS.intersection(between) or (_SELF.intersection(between) and not owned):
        return False
    if message.words[place + 1].norm == "(":
        return True
    does = first == place + 1 and (
        len(message.words[first].forms) > 1 or _possessive(message, place)
    )
    return (
        bool(behind & phrase_words("others_verb")) or bool(_PRONOUNS.intersection(between)) or does
    )


def _possessive(message: Message, place: int) -> bool:
    """Tell whether a person is named as the owner of what follows ("my mum's hip")."""
    word = message.words[place]
    written = message.text[word.start : word.end].lower()
    owned = place > 0 and message.words[place - 1].norm in phrase_words("my")
    return owned or written.endswith(_GENITIVES)


def denied_by(message: Message, first: int) -> str:
    """Return the word that denies what begins at a word, "" when nothing does."""
    if "denies" not in _readings.found(message):
        return ""
    known: dict[int, str] = message.notes.setdefault(_DENIALS, {})
    if first not in known:
        known[first] = _denied_by(message, first)
    return known[first]


def _denied_by(message: Message, first: int) -> str:
    begin, _ = message.clause_range(first)
    found = _denial_in(message, begin, first)
    if found or first - begin > 2 or begin == 0:
        return found
    return _continued(message, begin)


def _denial_in(message: Message, begin: int, first: int) -> str:
    start = max(begin, first - _REACH)
    if not _readings.within(message, "denies", start, first):
        return ""
    words = message.words
    if any(word.norm in _BEYOND for word in words[max(start, first - 2) : first]):
        return ""
    breaks = [hit.last for hit in _readings.within(message, "breaks", start, first)]
    last_break = max(breaks, default=start)
    denials = _readings.within(message, "denies", last_break, first)
    if not denials:
        return ""
    harmless = {
        place
        for hit in _readings.within(message, "no_denial", begin, first + _BEHIND)
        for place in range(hit.first, hit.last)
    }
    for hit in denials:
        if hit.first not in harmless:
            return " ".join(word.norm for word in words[hit.first : hit.last])
    return ""


def _continued(message: Message, begin: int) -> str:
    """Return the denial that a list goes on with ("no pain in my legs, bum or feet")."""
    clause = message.clause(begin)
    if not any(word.norm in _CHOICES for word in clause) or len(clause) > _REACH:
        return ""
    earlier, end = message.clause_range(begin - 1)
    return _denial_in(message, earlier, end - 1) if message.words[end - 1].norm == "," else ""


class _Story(NamedTuple):
    """What a sentence tells of the past; `closed` are words of the next one that end it."""

    told: Sequence[PatternSpan]
    now: frozenset[int]  # where it comes back to today
    over: int  # where it is last said to be over
    still: bool
    closed: str


def _past(message: Message, first: int) -> str:
    """Return the words that make it an old story, "" when it still goes on."""
    groups = _readings.found(message)
    if "past" not in groups and "over" not in groups:
        return ""
    stories: dict[int, _Story] = message.notes.setdefault(_STORIES, {})
    sentence = message.sentence_of[first]
    if sentence not in stories:
        stories[sentence] = _story(message, *message.sentences[sentence])
    story = stories[sentence]
    over = story.over > first
    still = story.still and not over
    for hit in story.told:
        low, high = min(hit.first, first), max(hit.first, first)
        if still or any(low < place <= high for place in story.now):
            continue
        if _parted(message, low, high):
            continue
        if over or "now" in groups:
            return " ".join(word.norm for word in message.words[hit.first : hit.last])
    return story.closed


def _story(message: Message, begin: int, end: int) -> _Story:
    told = _readings.within(message, "past", begin, end)
    over = _ended(message, begin, end) if told else []
    return _Story(
        told,
        frozenset(hit.first for hit in _readings.within(message, "now", begin, end)),
        max((hit.first for hit in over), default=-1),
        bool(told) and _readings.says(message, "still", begin, end),
        _over_next(message, begin, end),
    )


def _ended(message: Message, begin: int, end: int) -> list[PatternSpan]:
    """Where it is said to be over; "never quite went" says that it is not."""
    over = _readings.within(message, "over", begin, end)
    return [hit for hit in over if not negated(message, hit.first)]


def negated(message: Message, first: int) -> bool:
    """Tell whether a "not" or "never" stands right before a word ("never quite went")."""
    begin, _ = message.clause_range(first)
    return bool(_readings.within(message, "denies", max(begin, first - _NEGATED), first))


def _over_next(message: Message, begin: int, end: int) -> str:
    """Return the words of the next sentence that end the story ("... Got a desk, went away.")."""
    total = len(message.words)
    ends = _ended(message, end, min(total, end + _OVER_WITHIN))
    if not ends:
        return ""
    told = any(word.norm in _STORY for word in message.words[begin:end])
    if told and _readings.says(message, "now", end, total):
        return " ".join(word.norm for word in message.words[ends[0].first : ends[0].last])
    return ""


def _parted(message: Message, low: int, high: int) -> bool:
    """Tell whether a contrast stands between two words."""
    return any(word.norm in _CONTRASTS for word in message.words[low:high])
