"""Since when the pain is there: the one time of a message that tells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.span_assertion import assertion_of, negated
from bot.language.extract.times.life_times import life_times
from bot.language.extract.times.time_owner import (
    hurts,
    hurts_beside,
    of_other_matter,
    readings,
    since_then,
)
from bot.language.extract.times.time_told import TimeTold
from bot.language.extract.triggers_told import began_in_clause
from bot.language.findings import Kind, Mention, Status
from bot.language.pain_stages import ACUTE_BELOW, stage_of
from bot.language.text.message import Message

_ROUGHLY = reader_words("durations", "roughly")
_LONG_AGO = limit("old_story")
_PARTS = reader_words("durations", "parts")
_DAY = 1.0
_YEAR = 365.25
_WEEK = 7.0
_TERM_FROM = _WEEK * limit("pregnant_from")
_TERM_TO = _WEEK * limit("pregnant_to")
_OLD = limit("years_of_pain")
_FOR = reader_words("durations", "for")
_RELATION_REACH = limit("time_relation")
_OVER_WITHIN = limit("time_over_behind")
_SINCE = reader_words("durations", "since")
_SINCE_THEN = reader_words("durations", "since_then")
_OF_SOMEBODY = reader_words("durations", "of_somebody")
_STUCK = reader_words("durations", "stuck")  # a time in hours is told of lying helpless
_MATTERS = ("other_matters",)
_OTHERS = (*_MATTERS, "other_symptoms")
_NOT_NOW = frozenset((Status.OTHER_PERSON, Status.HYPOTHETICAL, Status.PAST))
_ARTICLES = reader_words("durations", "articles")


def durations(message: Message, told: Sequence[TimeTold]) -> Iterator[Mention]:
    """Yield the duration of the pain (days), or its stage when it is told without a number.

    `told` are the times that may be those of the pain (`times_of_pain`).
    """
    chosen = _chosen(message, told)
    if chosen is None:
        return
    days = chosen.days
    kind, value = (
        (Kind.STAGE, chosen.stage or "") if days is None else (Kind.DURATION, stage_of(days))
    )
    number = None if days is None else round(days, 2)
    yield message.mention(
        kind, value, chosen.first, chosen.last, chosen.rule, number, Status.PRESENT
    )


def times_of_pain(message: Message, times: Sequence[TimeTold]) -> list[TimeTold]:
    """Return the times that may be those of the pain.

    The time of another sign of illness ("feverish since Monday") counts where no other is told.
    """
    by_life = list(life_times(message))
    taken = {place for told in by_life for place in range(told.first, told.last)}
    masked = taken | readings.places(message, "mask")
    others = [
        told
        for told in times
        if not (taken if _sure(message, told) else masked).intersection(
            range(told.first, told.last)
        )
    ]
    candidates = sorted([*by_life, *others], key=lambda told: told.first)
    still = [told for told in candidates if goes_on(message, told)]
    own = [told for told in still if not of_other_matter(message, told, _OTHERS)]
    return (
        own
        or [
            told
            for told in still
            if hurts(message, *message.sentence_range(told.first))
            and not of_other_matter(message, told, _MATTERS)
        ]
        or [told for told in still if _of_procedure(message, told)]
    )


def _sure(message: Message, told: TimeTold) -> bool:
    """Tell whether a time is one whatever surrounds it; "half a year" only looks like a rate."""
    return told.form == "stage" or message.words[told.first].norm in _PARTS


def _of_procedure(message: Message, told: TimeTold) -> bool:
    """Tell whether a time is that of a fresh operation or needle, which the pain came with."""
    if told.days is None or told.days >= ACUTE_BELOW:
        return False
    begin, end = message.sentence_range(told.first)
    return readings.says(message, "procedure", begin, end)


def is_age(message: Message, told: TimeTold) -> bool:
    """Tell whether an amount is an age ("68 yrs, sore"; "34 weeks, midwife says")."""
    if told.form != "amount" or told.days is None:
        return False
    before = message.before(told.first, _RELATION_REACH)
    if any(word.norm in _FOR for word in before):
        return False
    return carried(message, told) or told.days >= _OLD * _YEAR


def carried(message: Message, told: TimeTold) -> bool:
    """Tell whether an amount is how far a pregnancy is ("34 weeks, midwife says")."""
    return (
        told.form == "amount"
        and told.days is not None
        and _TERM_FROM <= told.days <= _TERM_TO
        and message.words[told.last - 1].norm.startswith("week")
        and bool(readings.hits(message, "pregnant"))
        and not any(word.norm in _FOR for word in message.before(told.first, _RELATION_REACH))
    )


def carried_by_another(message: Message) -> bool:
    """Tell whether somebody else is pregnant ("33 weeks my wife is pregnant")."""
    return bool(readings.hits(message, "pregnant_is_another"))


def weeks_carried(message: Message, times: Iterable[TimeTold]) -> float | None:
    """Return how many weeks a pregnancy is told to have gone, None where none are told."""
    told = [one.days for one in times if carried(message, one) and one.days is not None]
    return told[0] / _WEEK if told else None


def goes_on(message: Message, told: TimeTold) -> bool:
    """Tell whether a time is that of something that began and is not over."""
    words = message.words
    if told.needs_since and not since(message, told):
        return False
    if told.form == "amount":
        article = words[told.first].norm in _ARTICLES
        if article and not _leads(message, told.first) and not lasting(message, told):
            return False
        if told.days is not None and told.days < _DAY:
            before = message.before(told.first, 2 * _RELATION_REACH)
            if not message.has(before, _STUCK):
                return False
    if is_age(message, told):
        return False
    status, _ = assertion_of(message, told.first, told.last)
    return status not in _NOT_NOW and not over(message, told)


def _leads(message: Message, place: int) -> bool:
    """Tell whether a time opens its clause or is a rough one ("sore about a month")."""
    begin, _ = message.clause_range(place)
    before = message.words[begin:place]
    rough = bool(before) and before[-1].norm in _ROUGHLY
    return rough or all(word.norm in phrase_words("light") for word in before)


def lasting(message: Message, told: TimeTold) -> bool:
    """Tell whether a time is a length of time up to now ("for 3 weeks", "3 weeks now")."""
    if told.form in ("age", "stage"):
        return True
    begin, end = message.sentence_range(told.first)
    start = max(begin, told.first - _RELATION_REACH)
    return readings.says(message, "lasting", start, told.first) or readings.says(
        message, "lasting", told.last, min(end, told.last + 1)
    )


def since(message: Message, told: TimeTold) -> bool:
    """Tell whether a named time is that of a beginning ("since", "tripped just before")."""
    if message.has(message.before(told.first, _RELATION_REACH), _SINCE):
        return True
    events = phrase_words("event")
    begin, _ = message.clause_range(told.first)
    if message.has(message.words[begin : told.first], events):
        return True
    began = began_in_clause(message, told.first)
    if (began or hurts_beside(message, told.first)) and _since_before(message, told.first):
        return True
    recent = told.days is not None and told.days < ACUTE_BELOW
    return began and (recent or since_then(message, told.last))


def _since_before(message: Message, place: int) -> bool:
    """Tell whether it dates what "since" tells of ("since I took up golf in the spring")."""
    begin, _ = message.clause_range(place)
    since = message.first_of(_SINCE_THEN, begin, place)
    return since is not None and message.words[since + 1].norm in _OF_SOMEBODY


def over(message: Message, told: TimeTold) -> bool:
    """Tell whether the sentence goes on to say that it is over."""
    _, end = message.sentence_range(told.first)
    last = min(end, told.last + _OVER_WITHIN)
    said = readings.within(message, "past", told.last, last) if told.form != "age" else ()
    return any(not negated(message, hit.first) for hit in said)


def _chosen(message: Message, told: Sequence[TimeTold]) -> TimeTold | None:
    """Return the time that counts: of the present episode, else the longest that still lasts."""
    for hit in readings.hits(message, "current"):
        nearby = [t for t in told if t.first >= hit.first and t.days is not None]
        if nearby:
            return nearby[0]
    told = _nearest(message, told)
    numbered = [t for t in told if t.days is not None]
    numbered = [t for t in numbered if not old_story(message, t)] or numbered
    exact = [t for t in numbered if t.form in ("amount", "ago", "age")]
    up_to_now = [t for t in told if lasting(message, t)]
    stages = [t for t in told if t.days is None]
    if stages and not any(t in exact for t in up_to_now):
        return stages[0]
    pool = [t for t in up_to_now if t in exact] or exact or numbered
    return max(pool, key=lambda t: t.days or 0, default=None)


def _nearest(message: Message, told: Sequence[TimeTold]) -> Sequence[TimeTold]:
    """Return the times told beside the pain, else beside what began it, else all."""
    for near in (hurts_beside, began_in_clause):
        beside = [
            time
            for time in told
            if time.form == "age" or near(message, time.first) or alone(message, time)
        ]
        if beside:
            return beside
    return told


def alone(message: Message, told: TimeTold) -> bool:
    """Tell whether nothing else is said beside a time ("three weeks now")."""
    begin, end = message.clause_range(told.first)
    others = (*message.words[begin : told.first], *message.words[told.last : end])
    light = phrase_words("light")
    return all(word.is_sign or word.norm in light for word in others)


def old_story(message: Message, told: TimeTold) -> bool:
    """Tell whether a time is long ago and not of something that goes on."""
    return (told.days or 0) >= _LONG_AGO and not lasting(message, told)
