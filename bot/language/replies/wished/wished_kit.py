"""What kit is there and what is not, as told."""

from __future__ import annotations

from typing import NamedTuple

from bot.knowledge.exercises.kit import fetched_kit, load_kit
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words as word_list
from bot.language.findings import Status
from bot.language.match.pattern_set import PatternSpan
from bot.language.replies.wished.wish_reading import (
    is_own,
    meant,
    readings,
    said,
    status_in,
    words_said,
)
from bot.language.text.message import Message

_REACH = {"kit_there": 14, "kit_not_there": 8}  # words before a name, for "have" and for "no"
_LIST_WORDS = limit("bare_list_of_kit")
_BARE_NO = limit("no_kit")
_MINUTES = reader_words("wished_kit", "minutes")
_BESIDE_NAME = reader_words("wished_kit", "beside_name")
_WITHOUT = reader_words("wished_kit", "without")
_JOINS = reader_words("wished_kit", "joins")
_ARTICLES = reader_words("wished_kit", "articles")


class WishedKit(NamedTuple):
    """What was told to be there and not to be there, as kit names."""

    there: frozenset[str]
    not_there: frozenset[str]


def told_kit(message: Message, asked: bool) -> WishedKit:
    """Return the kit that a message tells of.

    `asked`: the message answers the question for kit, so names alone and a bare "nothing" count.
    A chair, a wall and the like are only noted where they are missing.
    """
    fetched = fetched_kit()
    there: set[str] = set()
    missing: set[str] = set()
    named = _named(message)
    spans = [hit for _, hit in named]
    listed = asked or words_said(message) <= sum(hit.length + _LIST_WORDS for _, hit in named)
    special = fetched if asked else load_selection().special_kit
    begins = message.words[0].norm in phrase_words("question_start")
    asks = begins and spoken("leaves_out_the_i").match(message.text) is None
    for piece, hit in named:
        verdict = _is_there(message, hit)
        if not _may_be_used(message, hit, verdict):
            continue
        if readings.hits(message, "kit_only_named") and _only_named(message, hit):
            continue
        if verdict is None and asked and _denied_there(message, hit):
            verdict = False  # "not a ball, not a band"
        if verdict is not False and _is_gone(message, hit):
            verdict = False
        if verdict is False:
            if not _is_of_a_kind(message, hit):
                missing.add(piece)
        elif asks or piece not in fetched:
            continue
        elif verdict or (piece in special and (listed or _stands_alone(message, hit, spans))):
            there.add(piece)
    if _no_kit(message) or (asked and not (there or missing) and _nothing(message)):
        missing |= fetched - there
    return WishedKit(frozenset(there), frozenset(missing - there))


def told_at_hand(message: Message) -> frozenset[str]:
    """Return what stands in every home and is plainly told to be there ("I do have a chair")."""
    if message.words[0].norm in phrase_words("question_start"):
        return frozenset()
    named = [(piece, hit) for piece, hit in _named(message) if piece not in fetched_kit()]
    return frozenset(
        piece
        for piece, hit in named
        if _is_there(message, hit) and _may_be_used(message, hit, True)
    )


def _is_of_a_kind(message: Message, hit: PatternSpan) -> bool:
    """Whether only one of a kind is missing ("no tall chair", "a chair with a high back")."""
    _, end = message.clause_range(hit.first)
    before = any(one.last == hit.first for one in readings.hits(message, "kit_of_a_kind"))
    return before or readings.says(message, "kit_of_a_kind_behind", hit.last, end)


def _denied_there(message: Message, hit: PatternSpan) -> bool:
    """Whether a "not" stands right before a thing ("not a ball, not a band")."""
    near = message.before(hit.first, 2)
    denies = any(word.norm in word_list("negators") for word in near)
    articles = all(word.norm in word_list("negators") | _ARTICLES for word in near[1:])
    return denies and articles and status_in(message, hit) is Status.DENIED


def _may_be_used(message: Message, hit: PatternSpan, verdict: bool | None) -> bool:
    """Whether a thing is the writer's, or they may use it; what they never had is told as well."""
    begin, end = message.clause_range(hit.first)
    clause = message.text[message.words[begin].start : message.words[end - 1].end]
    own = is_own(message, hit) or spoken("has_it_now").search(clause) is not None
    if own or spoken("may_use_it").search(message.text) is not None:
        return True
    return verdict is False and status_in(message, hit) is not Status.OTHER_PERSON


def _only_named(message: Message, hit: PatternSpan) -> bool:
    """Whether a thing is only advised, wished for or refused ("she says I should buy a ball")."""
    begin, _ = message.clause_range(hit.first)
    return bool(readings.within(message, "kit_only_named", begin, hit.first))


def _is_gone(message: Message, hit: PatternSpan) -> bool:
    """Whether the words behind a thing say that it is not to be had ("that I'd never find")."""
    _, end = message.sentence_range(hit.first)
    return readings.says(message, "kit_is_gone", hit.last, end)


def _named(message: Message) -> list[tuple[str, PatternSpan]]:
    """Return the things that are named, the longest name of each place, in no story."""
    stories = readings.hits(message, "kit_story")
    found = [(piece, hit) for piece in load_kit() for hit in readings.hits(message, f"kit_{piece}")]
    return [
        (piece, hit)
        for piece, hit in found
        if not any(hit.first < story.last and story.first < hit.last for story in stories)
        and not any(
            other.first <= hit.first and hit.last <= other.last and other.length > hit.length
            for _, other in found
        )
    ]


def _stands_alone(message: Message, hit: PatternSpan, named: list[PatternSpan]) -> bool:
    """Whether a piece of the message is names and nothing else ("4 of 10. band, roller. 10 min").

    Minutes for a session are told beside it, and it is nothing that one rides.
    """
    if _MINUTES.isdisjoint(word.norm for word in message.words):
        return False
    begin, end = message.clause_range(hit.first)
    rest = [
        word
        for at, word in enumerate(message.words[begin:end], begin)
        if not any(one.first <= at < one.last for one in named)
    ]
    return all(word.norm in _BESIDE_NAME or not word.norm.isalnum() for word in rest)


def _no_kit(message: Message) -> bool:
    """Whether there is said to be no kit; "in front I have nothing" is of the body."""
    return any(
        not readings.says(message, "of_the_body", *message.clause_range(hit.first))
        for hit in meant(message, "no_equipment")
    )


def _nothing(message: Message) -> bool:
    return said(message, "no_equipment_asked") and words_said(message) <= _BARE_NO


def _is_there(message: Message, hit: PatternSpan) -> bool | None:
    """Return what the nearest word before a thing says of it, None when nothing does."""
    start = max(_begin(message, hit), hit.first - max(_REACH.values()))
    there, missing = (
        max(
            (one.last for one in readings.within(message, name, start, hit.first)
             if hit.first - one.last <= reach),
            default=-1,
        )
        for name, reach in _REACH.items()
    )  # fmt: skip
    if missing > there and any(
        one.first >= missing for one in readings.within(message, "kit_after_all", start, hit.first)
    ):
        return True
    if readings.within(message, "kit_contrast", start, hit.first):
        return None if missing > there else True
    if there == missing == -1:
        _, end = message.clause_range(hit.first)
        return True if readings.says(message, "kit_is_here", hit.last, end) else None
    if missing > there and readings.within(message, "kit_parted", missing, hit.first):
        return None
    if missing > there and _is_of_another_thing(message, missing, hit):
        return True if there >= 0 else None
    # "don't have a band": the denial holds what stands behind it
    return there > missing and not _denied_have(message, start, hit.first)


def _is_of_another_thing(message: Message, missing: int, hit: PatternSpan) -> bool:
    """Whether what is missing is a part of something else ("a stool without a back and a band")."""
    between = message.words[missing : hit.first]
    joined = any(word.norm in _JOINS for word in between)
    kit = any(readings.within(message, f"kit_{one}", missing, hit.first) for one in load_kit())
    return joined and not kit and message.words[missing - 1].norm in _WITHOUT


def _begin(message: Message, hit: PatternSpan) -> int:
    """Return the first word that speaks of a thing: "got a roller, and a band" is one list."""
    begin, _ = message.clause_range(hit.first)
    sentence, _ = message.sentence_range(hit.first)
    while begin > sentence and message.words[begin].norm in _JOINS:
        before = next(
            (at for at in range(begin - 1, sentence - 1, -1) if _is_said(message, at)), -1
        )
        if before < 0:
            break
        begin, _ = message.clause_range(before)
    return begin


def _is_said(message: Message, at: int) -> bool:
    return not (message.words[at].is_sign or message.words[at].is_break)


def _denied_have(message: Message, start: int, end: int) -> bool:
    """Whether a "not" stands before "have" ("I do not have", "there isn't")."""
    denials = readings.within(message, "kit_not_there", start, end)
    haves = readings.within(message, "kit_there", start, end)
    return any(
        no.first <= have.first and have.first - no.last <= 1 for no in denials for have in haves
    )
