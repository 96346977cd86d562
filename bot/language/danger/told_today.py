"""A message read once more without what it tells of the past.

"My back went the first time at uni, can't pee since last night": somebody who tells an old story
before a sign may mean both as one, or not. Without the old part the sign is read as if it stood
alone. What is then an emergency is one where it is told as of these days; else it is asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import replace

from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.frames import load_frames
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.language.assertion.cues import cues_of
from bot.language.assertion.told_of_then import ONCE, SentenceOfThen, is_dated
from bot.language.danger.agreement import ASKS, agreed
from bot.language.danger.story_of_once import readings
from bot.language.danger.told_plainly import URGENT, level_of
from bot.language.extract.times.all_times import times_told
from bot.language.findings import Findings, Kind, Mention, Stands, Status
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range

BESIDE_THEN = "told beside what was long ago"  # cue of a sign that stands so
_GOES_BACK = reader_words("told_today", "goes_back")
_NEW_WITHIN = safety_limit("sign_new_days")
_LONG = safety_limit("sign_long_days")

Reading = Callable[[str], Findings]


def with_signs_of_today(message: Message, told: Findings, read: Reading) -> Findings:
    """Return the findings with the emergencies that are told beside a story of long ago.

    `read` reads a text. It is asked for messages that tell a time of the past alone.
    """
    of_old = {one.value for one in told.of(Kind.FLAG, Status.IDIOM)}
    if any(one.value not in of_old and not _long_ago(one) for one in emergencies(told)):
        return told
    apart, parts = _told_then(message)
    rest = _without(message, parts)
    if rest is None:
        return told
    tokens, known = message.tokens, _known_well(told)
    whole = any((first, last) == tokens.sentence_around(first) for first, last in parts)
    sentences = {tokens.sentence_of[first] for first, _ in parts}
    signs = [
        one if apart else _beside(message, one, parts)
        for one in emergencies(read(rest))
        if (whole or tokens.sentence_of[tokens.around(one.start, one.end)[0]] in sentences)
        and one.value not in known
    ]
    if any(_holds_sign(message, told, part) for part in parts):
        signs = [one for one in signs if one.status is Status.PRESENT]
    if not signs:
        return told
    own = {one.value for one in signs}
    kept = told.without(lambda one: one.kind == Kind.FLAG and one.value in own)
    return Findings.of_mentions((*kept.mentions, *signs))


def emergencies(told: Findings) -> list[Mention]:
    """Return the signs that are called as an emergency of the writer."""
    frames = load_frames()
    return [
        one
        for one in told.present(Kind.FLAG)
        if agreed(one) or (one.rule in frames and level_of(frames[one.rule]) == URGENT)
    ]


def _long_ago(sign: Mention) -> bool:
    """Whether the time of a sign is one of long ago, which may be that of the old part."""
    return sign.time is not None and (sign.time.days or 0) > _LONG


def _known_well(told: Findings) -> Set[str]:
    """Return the flags that are told as long the same or looked at: the old part says so."""
    return {
        one.value
        for one in told.of(Kind.FLAG)
        if one.time is not None and one.time.stands & {Stands.STEADY, Stands.CHECKED}
    }


def _holds_sign(message: Message, told: Findings, part: Range) -> bool:
    """Whether a part that tells of then tells a sign: what follows it is of the same story.

    A sign before an "and I ..." that its time makes an old one reaches there and tells nothing.
    """
    stretch, joined = message.tokens.characters(*part), message.tokens.norms[part[0]].isalpha()
    return any(
        one.touches((stretch,))
        for one in told.of(Kind.FLAG)
        if one.status is not Status.IDIOM or not joined or one.start >= stretch[0]
    )


def _beside(message: Message, sign: Mention, parts: Sequence[Range]) -> Mention:
    cues = (*sign.cues, BESIDE_THEN)
    if _of_these_days(message, sign, parts):
        return replace(sign, cues=cues)
    return replace(sign, status=Status.UNCERTAIN, rule=ASKS, cues=cues)


def _of_these_days(message: Message, sign: Mention, parts: Sequence[Range]) -> bool:
    """Whether a sign is told in the present or with a time of the last days."""
    tokens = message.tokens
    first = tokens.around(sign.start, sign.end)[0]
    told = SentenceOfThen(tokens.norms, tokens.sentence_around(first), ())
    begin, end = told.told_beside(first)
    begin = max([begin, *(stop for _, stop in parts if stop <= first)])
    end = min([end, *(start for start, _ in parts if start > first)])
    if told.is_told_now((begin, end)):
        return True
    stretch = tokens.characters(begin, end)
    of_then = readings.within(message, "then_told", 0, len(message.words))
    return any(
        one.says_when
        and not any(then.first <= one.first < then.last for then in of_then)
        and one.days is not None
        and one.days <= _NEW_WITHIN
        and stretch[0] <= message.words[one.first].start < stretch[1]
        for one in times_told(message, message.context.day)
    )


def _without(message: Message, parts: Sequence[Range]) -> str | None:
    """Return a message with blanks for some parts, None where nothing goes or nothing is left."""
    text, starts = message.text, (*message.tokens.starts, len(message.text))
    rest = text
    for first, last in parts:
        last += last < len(message.tokens) and not message.tokens.norms[last].isalnum()
        blank = " " * (starts[last] - starts[first])
        rest = rest[: starts[first]] + blank + rest[starts[last] :]
    return None if rest == text or not rest.strip() else rest


def _stands_alone(message: Message, sentence: Range) -> bool:
    """Whether a sentence of then goes back to nothing that another one tells."""
    said = message.tokens.norms[slice(*sentence)]
    return len(message.tokens.sentences) > 1 and _GOES_BACK.isdisjoint(said)


def _told_then(message: Message) -> tuple[bool, tuple[Range, ...]]:
    """Return the parts of sentences that tell what was at a time of the past, the tokens of each.

    The first says whether all of them tell of other things than what stands beside them.
    """
    tokens, apart, parts = message.tokens, [], []
    for cue in cues_of(message):
        if is_dated(cue.category, cue.rule):
            sentence = tokens.sentence_around(cue.start)
            told = SentenceOfThen(tokens.norms, sentence, (), cue.rule == ONCE)
            part = told.told_then((cue.start, cue.end))
            if part is not None and (part != sentence or _stands_alone(message, part)):
                apart.append(told.is_other_talk(cue.start))
                parts.append(part)
    return all(apart), tuple(parts)
