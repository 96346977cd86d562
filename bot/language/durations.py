"""Since when the pain is there: the one time of a message that tells it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.knowledge.phrase_words import load_phrase_words
from bot.knowledge.times import load_readings
from bot.language.assertion import meant
from bot.language.findings import Kind, Mention, Status
from bot.language.life_times import life_times
from bot.language.patterns import PatternSet, pattern_set
from bot.language.stages import stage_of
from bot.language.times import TimeTold
from bot.language.utterance import Utterance
from bot.language.words import Word

_LONG_AGO = 400  # days; "years ago" beside a nearer time is an old story
_DAY = 1.0
_RELATION_REACH = 4  # words before a time in which "for", "since" may stand
_SINCE = frozenset(("since", "from", "after", "around", "started", "start", "began", "ever", "at"))
_STUCK = frozenset(("stuck", "been", "floor"))  # a time in hours is told of lying helpless
_OVER_WITHIN = 8  # words behind a time in which the sentence may say that it is over
_BESIDE = 3  # words before a time in which something else claims it
_LIGHT = frozenset(
    "this was it that is its about since on the prob probably maybe i think in at happened like and so".split()
)  # what may stand beside a day in a clause of its own ("this was yesterday.")
_NOT_NOW = frozenset((Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.PAST))


def durations(utterance: Utterance, told: Sequence[TimeTold]) -> Iterator[Mention]:
    """Yield the duration of the pain (days), or its stage when it is told without a number.

    `told` are all times of the message.
    """
    chosen = _chosen(utterance, _of_pain(utterance, told))
    if chosen is None:
        return
    status = Status.PRESENT
    if chosen.days is None:
        yield utterance.mention(
            Kind.STAGE, chosen.stage or "", chosen.first, chosen.last, chosen.rule, None, status
        )
    else:
        yield utterance.mention(
            Kind.DURATION,
            stage_of(chosen.days),
            chosen.first,
            chosen.last,
            chosen.rule,
            round(chosen.days, 2),
            status,
        )


def _of_pain(utterance: Utterance, times: Sequence[TimeTold]) -> list[TimeTold]:
    by_life = list(life_times(utterance))
    taken = {place for told in by_life for place in range(told.first, told.last)}
    masked = _masked(utterance)
    others = [
        told
        for told in times
        if not taken & set(range(told.first, told.last))
        and not (told.form != "stage" and masked & set(range(told.first, told.last)))
    ]
    return [told for told in sorted([*by_life, *others], key=lambda t: t.first) if _counts(utterance, told)]


@lru_cache(maxsize=1)
def _patterns() -> dict[str, PatternSet[str]]:
    readings = load_readings("time")
    names = ("mask", "current", "lasting", "other_matters", "past")
    return {name: pattern_set({name: readings[name].patterns}) for name in names}


def _masked(utterance: Utterance) -> set[int]:
    hits = _patterns()["mask"].hits(utterance.words)
    return {place for hit in hits for place in range(hit.first, hit.last)}


def _finds(name: str, words: Sequence[Word]) -> bool:
    return bool(_patterns()[name].hits(words))


def _lasting(utterance: Utterance, told: TimeTold) -> bool:
    if told.form in ("age", "stage"):
        return True
    around = utterance.before(told.first, _RELATION_REACH)
    return _finds("lasting", around) or _finds("lasting", utterance.behind(told.last, 1))


def _counts(utterance: Utterance, told: TimeTold) -> bool:
    """Tell whether a time may be that of the pain."""
    words = utterance.words
    before = utterance.before(told.first, _RELATION_REACH)
    if told.needs_since and not _since(utterance, told):
        return False
    if words[told.first].norm in ("a", "an") and told.form == "amount":
        if not (_lasting(utterance, told) or told.first == utterance.clauses[utterance.clause_of[told.first]][0]):
            return False
    if told.form == "amount" and told.days is not None and told.days < _DAY:
        if not utterance.has(utterance.before(told.first, 2 * _RELATION_REACH), _STUCK):
            return False
    status, _ = meant(utterance, told.first, told.last)
    if status in _NOT_NOW or _over(utterance, told):
        return False
    return not _of_other_matter(utterance, told)


def _since(utterance: Utterance, told: TimeTold) -> bool:
    """Tell whether a named time is that of a beginning ("since", "tripped just before")."""
    if utterance.has(utterance.before(told.first, _RELATION_REACH), _SINCE):
        return True
    clause = utterance.clause(told.first)
    begun = [word for word in clause if not load_phrase_words()["event"].isdisjoint(word.forms)]
    return bool(begun) and begun[0].start < utterance.words[told.first].start


def _over(utterance: Utterance, told: TimeTold) -> bool:
    """Tell whether the sentence goes on to say that it is over."""
    return told.form != "age" and _finds("past", utterance.behind(told.last, _OVER_WITHIN))


def _of_other_matter(utterance: Utterance, told: TimeTold) -> bool:
    """Tell whether a time belongs to something else than the pain ("on steroids 6 years")."""
    if told.form == "age":
        return False
    clause = utterance.clause(told.first)
    lists = load_phrase_words()
    before = utterance.before(told.first, _BESIDE)
    if _finds("other_matters", before) and not utterance.has(before, lists["pain"]):
        since = any(word.norm in ("since", "after", "following") for word in utterance.before(told.first, _BESIDE + 2)[:-1])
        begun = since and before[-1].norm not in ("since", "after")
        return not (begun and utterance.has(clause, lists["pain"]))
    if utterance.has(clause, lists["pain"]):
        return False
    if _finds("other_matters", clause):
        return True
    if told.form != "point" or utterance.has(clause, lists["event"]):
        return False
    told_words = utterance.words[told.first : told.last]
    beside = any(
        not word.is_sign and word.norm not in _LIGHT and word not in told_words for word in clause
    )
    return beside and not _ends_in_since(utterance, told.last)


def _ends_in_since(utterance: Utterance, place: int) -> bool:
    """Tell whether what follows says "... ever since"."""
    words = utterance.words
    return any(
        word.norm == "since" and words[at + 1].is_sign
        for at, word in enumerate(words[place : place + 2 * _OVER_WITHIN], place)
        if at + 1 < len(words)
    )


def _chosen(utterance: Utterance, told: Sequence[TimeTold]) -> TimeTold | None:
    if not told:
        return None
    current = _patterns()["current"].hits(utterance.words)
    for hit in current:
        nearby = [t for t in told if t.first >= hit.first and t.days is not None]
        if nearby:
            return nearby[0]
    numbered = [t for t in told if t.days is not None]
    exact = [t for t in numbered if t.form in ("amount", "ago", "age")]
    lasting = [t for t in told if _lasting(utterance, t)]
    stages = [t for t in told if t.days is None]
    if stages and not any(t in exact for t in lasting):
        return stages[0]
    pool = [t for t in lasting if t in exact] or [t for t in exact] or numbered
    near = [t for t in pool if (t.days or 0) < _LONG_AGO or t in lasting] or pool
    return max(near, key=lambda t: t.days or 0)
