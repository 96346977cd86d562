"""Replies about the pain: where, which side, since when, how it began, what makes it worse."""

from __future__ import annotations

from datetime import date
from itertools import chain

from bot.knowledge.pain.regions import load_regions
from bot.knowledge.pain.triggers import load_triggers
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.candidates.lifestyle_candidates import lifestyle_candidates
from bot.language.extract.candidates.trigger_candidates import trigger_named
from bot.language.extract.history.factors_named import factors_named
from bot.language.extract.places.region_words import BACK, region_hits
from bot.language.extract.places.sides import sides
from bot.language.extract.times.all_times import times_told
from bot.language.findings import Findings, Kind, Status
from bot.language.match.pattern_set import PatternSpan
from bot.language.replies.answering.answer import Answer
from bot.language.replies.answering.answer_words import denied, hits_of, one_of, said
from bot.language.text.message import Message

NOTHING = "none"
LIMBS = ("leg", "arm")
_YEAR = 365.25
_PART_ALONE = limit("amount_alone")
ANY_MOVEMENT, ARM_UP = "any_movement", "reaching_up"


def _told(findings: Findings, kind: str) -> Answer | None:
    for mention in findings.present(kind):
        return Answer(mention.value, mention.number, rule=mention.rule)
    return None


def region(findings: Findings, message: Message) -> Answer | None:
    """Read a region; "low", "middle", "upper" are parts of the back."""
    told = [value for value in findings.values(Kind.REGION) if value != BACK]
    if told:
        return Answer(told[0], rule="region told", others=tuple(told[1:]))
    not_there = (BACK, *findings.values(Kind.REGION, Status.DENIED))
    named = [hit for hit in region_hits(message) if hit.region not in not_there]
    if named:
        regions = tuple(dict.fromkeys(hit.region for hit in named))
        return Answer(regions[0], rule=named[0].rule, others=regions[1:])
    return one_of("region", message)


def side(findings: Findings, message: Message) -> Answer | None:
    """Read a side; here "right" is always the side, but "my sister's is on the right" is hers."""
    if findings.of(Kind.SIDE, Status.OTHER_PERSON):
        return _told(findings, Kind.SIDE)
    told = _told(findings, Kind.SIDE) or _told(Findings.of_mentions(sides(message)), Kind.SIDE)
    return told or one_of("side", message)


def duration(findings: Findings, message: Message) -> Answer | None:
    """Read a duration in days; a bare name ("March", "Tuesday") is a beginning."""
    told = _told(findings, Kind.DURATION)
    if told is not None:
        return told
    ages = {mention.number for mention in findings.present(Kind.AGE)}
    left = spoken("no_length_of_the_pain").sub(" ", message.text)
    if left != message.text:
        message = message.again(left)
    times = times_told(message, date.today())
    for time in times:
        if time.days is not None and round(time.days / _YEAR) not in ages:
            return Answer(number=time.days, rule=time.rule)
    if ages:
        return None  # "I am 23 years"
    stage = next((time.stage for time in times), None)
    loose = one_of("duration", message)
    value = stage or (loose.value if loose else None)
    return Answer(value, rule="told without a number") if value else None


def onset(findings: Findings, message: Message) -> Answer | None:
    """Read sudden or gradual."""
    return _told(findings, Kind.ONSET) or one_of("onset", message)


def trigger(findings: Findings, message: Message) -> Answer | None:
    """Read a trigger; "nothing" is none."""
    told = _told(findings, Kind.TRIGGER)
    if told is not None:
        return told
    named = trigger_named(message)
    if named is not None and named in load_triggers():
        return Answer(named, rule="trigger named")
    if said("unsure", message):
        return None
    return Answer(NOTHING, rule="nothing") if said("nothing", message) else None


def radiation(findings: Findings, message: Message) -> Answer | None:
    """Read where the pain travels; "no" and "it stays" are none."""
    told = _told(findings, Kind.RADIATION)
    if (told is None or told.value == NOTHING) and not said("radiation_goes_nowhere", message):
        for limb in LIMBS:
            if said(f"radiation_to_{limb}", message):
                return Answer(limb, rule=f"radiation_to_{limb}")  # "down the leg, no tingle"
    if (told is None or told.value == NOTHING) and said("radiation_goes", message):
        return Answer("other", rule="radiation_goes")  # "a little to the head, not the arm"
    if told is not None:
        return told
    if said("unsure", message):
        return None
    if said("radiation_none", message):
        return Answer(_limb_it_stays_in(findings, message) or NOTHING, rule="radiation_none")
    if ARM_UP in factors_named(message):
        return None  # "arm up" is what is done, and no way that the pain takes
    for value in ("leg", "arm", "other"):
        name = f"radiation_{value}"
        if any(_goes_there(message, hit) for hit in hits_of(name, message)):
            return Answer(value, rule=name)
    return None


def _goes_there(message: Message, hit: PatternSpan) -> bool:
    """Whether a part is named as where it goes: "the phone is in my left hand" names no way."""
    if assertion_of(message, hit.first, hit.last)[0] in (Status.DENIED, Status.IDIOM):
        return False
    few = sum(not word.is_sign and not word.is_break for word in message.words) <= _PART_ALONE
    return few or spoken("way_or_feeling").search(message.text) is not None


def _limb_it_stays_in(findings: Findings, message: Message) -> str | None:
    """Return the limb that it stays in ("it stays in the calf"): from the back it goes there."""
    if spoken("stays").search(message.text.casefold()) is None:
        return None
    known = load_regions()
    named = (
        known[one.value].part_of for one in findings.present(Kind.REGION) if one.value in known
    )
    return next((part for part in named if part in LIMBS), None)


def aggravated_by(findings: Findings, message: Message) -> Answer | None:
    """Read what makes it worse; "nothing" is none, "everything" is every way of moving.

    What is no movement ("stress", "the weather") leaves the question open.
    """
    told = findings.present(Kind.AGGRAVATED_BY)
    left = spoken("stays_where_it_is").sub(" ", message.text)
    if left != message.text:
        message = message.again(left)
    factors = factors_named(message)
    named = tuple(
        dict.fromkeys((*(one.value for one in told), *chain.from_iterable(factors.values())))
    )
    if named:
        finer = (*(one for mention in told for one in mention.detail), *factors)
        detail = tuple(dict.fromkeys(finer))
        return Answer(named[0], rule="factor named", others=named[1:], detail=detail)
    if said("unsure", message):
        return None
    if said("worse_none", message):
        return Answer(NOTHING, rule="worse_none")
    if said("worse_all", message) and not denied(message, "worse_all"):
        first, *others = load_movements()[ANY_MOVEMENT].codes  # clinical 4.6
        return Answer(first, rule="worse_all", others=tuple(others), detail=(ANY_MOVEMENT,))
    if said("nothing", message):
        return Answer(NOTHING, rule="nothing")
    return Answer(unsure=True, rule="unplaced") if said("worse_unplaced", message) else None


def lifestyle(findings: Findings, message: Message) -> Answer | None:
    """Read a fact of the writer's days; "nothing" is none."""
    told = _told(findings, Kind.LIFESTYLE)
    if told is not None:
        return told
    for one in lifestyle_candidates(message, ()):
        if assertion_of(message, one.first, one.last)[0] is Status.PRESENT:
            return Answer(one.value, rule=one.rule)
    if said("unsure", message):
        return None
    return Answer(NOTHING, rule="nothing") if said("nothing", message) else None
