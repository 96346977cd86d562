"""What is told of a clinician's look: who looked, when, at what, what came of it (clinical 2.0).

A routine check of an old illness is no look at a new pain: "bloods every six months, all clear"
says nothing of a back that hurts since last week, unless this pain was told or looked at there.
Where a sign is told as old and no worse, the check of its illness is a look at it too.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.conversation.safety.asked_in_danger import NOT_SEEN, ROUTINE, not_seen_since, tells_topic
from bot.conversation.safety.follow_up import kinds_in
from bot.conversation.safety.safety_state import SafetyState
from bot.conversation.turn import Turn
from bot.knowledge.safety.follow_ups import Talk
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Kind, Status
from bot.language.replies.learned.follow_up_kinds import kinds_said, says_kind
from bot.language.replies.told.days_told import days_told
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import begins_as_question, ends_with_mark

SENT_IN, OUTCOME, CLINICIAN, OLD, WHEN = "sent_in", "outcome", "clinician", "old", "when"
LOOKED_AT, PICTURE_TOLD = "looked_at", "picture_told"
OF_THIS, SEEN_BY, NAMED_IT = "of_this", "seen_by", "named_it"
SINCE, BEFORE = "since_it_began", "before_it_began"
BEGAN_THEN = "began_then"  # a clause that dates what the sign is about
SINCE_FALL, NEW_FALL = "since_the_fall", "new_fall"
OF_FALLS = ("fragility_fracture", "major_trauma")
NO_LOOK_YET = "no_look_yet"  # a clinician who is on the way, or whom nobody goes to
PLANNED = "planned"  # found, and an operation or a bed comes of it
BACK = "back_from_it"  # the person has been there and is home again
WELL = "well"  # "all right, no follow-up", said of a look
AS_EVER, MENDS = "steady", "improving"  # signs that the words tell
CHECKED, JUST_NOW, OLD_SIGN = "checked", "just_now", "old_sign"
FELT, OLD_FEELING = "ces_bilateral_legs", "old_feeling"
OPEN = (Status.PRESENT, Status.UNCERTAIN)
# What may be left over for life.
OF_LIMBS = ("leg_motor", "arm_motor", "ces_bilateral_legs", "myelopathy")
# Kinds of a look that end nothing, each with its own answer, the first that fits.
NO_LOOK = ("worse_since", "program", "oneself", "relative", "by_phone")


def no_look_at(latest: Turn, slug: str | None) -> str | None:
    """Return the topic that says why what is told is no look at this sign; None where it may be."""
    if not_seen_since(latest):
        return NOT_SEEN
    return ROUTINE if routine_check(latest, slug) else None


def routine_check(latest: Turn, slug: str | None) -> bool:
    """Whether a check of an old illness is told of, and not that this sign was looked at there."""
    if not tells_topic(latest, ROUTINE):
        return False
    return is_carried(slug) or not (tells_no_change(latest) or OLD in _kinds(latest, "release"))


def is_carried(slug: str | None) -> bool:
    """Whether a sign is an illness that somebody carries, and not what is new of it."""
    return slug is not None and load_red_flags()[slug].standing


def is_for_life(slug: str) -> bool:
    """Whether it is an illness that counts however long ago it was."""
    return load_red_flags()[slug].for_life


def known_and_seen(latest: Turn, slug: str) -> bool:
    """Whether a sign is told as known, looked at and no worse: who, when, what, and how it is now.

    "Known for two months, examined, getting better" answers a question about it.
    """
    heard = heard_of_look(latest)
    if heard & {SENT_IN, *NO_LOOK} or no_look_at(latest, slug):
        return False
    if "worse" in kinds_in(latest, "emergency"):
        return False
    signs = {one.value for one in latest.findings.of(Kind.SIGN)}
    stands = signs & {AS_EVER, MENDS} or OLD in heard
    seen = {CLINICIAN, OUTCOME} <= heard or LOOKED_AT in heard
    return bool(stands) and seen and WHEN in heard


def known_for_weeks(latest: Turn, slug: str) -> bool:
    """Whether a sign is told as known for weeks, looked at since and no worse."""
    days = days_told(latest.text)
    long = max(days, default=0) >= safety_limit("acute_below_days")
    return known_and_seen(latest, slug) and long


def tells_as_old(latest: Turn, slug: str) -> bool:
    """Whether a limb's sign is told as an old one, and not as new or worse.

    "A weak left leg from the MS, that's old" is asked about, whoever has looked at it. "My feet
    tingle anyway" tells no strength as old, and nothing beside another sign.
    """
    heard = _kinds(latest, "look")
    others = any(one.value != slug for one in latest.findings.of(Kind.FLAG) if one.status in OPEN)
    felt = slug == FELT and OLD_FEELING in heard and not others
    old = (slug in OF_LIMBS and OLD_SIGN in heard) or felt
    return old and "worse" not in kinds_in(latest, "emergency")


def tells_no_change(latest: Turn) -> bool:
    """Whether the words say that it is as it was, or better: nothing is left to be asked."""
    return bool({one.value for one in latest.findings.of(Kind.SIGN)} & {AS_EVER, MENDS})


def tells_all_of_a_look(latest: Turn, slug: str) -> bool:
    """Whether one message tells who looked, when, and what came of it.

    "Saw him, bloods taken, he says pulled muscle" tells all but when, which is asked.
    """
    heard = heard_of_look(latest)
    whole = {CLINICIAN, OUTCOME, WHEN} <= heard or {SEEN_BY, OUTCOME, OF_THIS} <= heard
    whole = whole and not heard & {SENT_IN, *NO_LOOK}
    return whole and not no_look_at(latest, slug) and not begins_as_question(latest.text)


def went_for_help(state: SafetyState, heard: Collection[str]) -> bool:
    """Whether a look was had by those who help now: the person is with them, or tells of a deed.

    "My GP said it's muscle", told while the ambulance is on its way, is none of it.
    """
    return state.help_from == "here" or (state.help_from is not None and SEEN_BY in heard)


def back_from_help(state: SafetyState, latest: Turn, slug: str) -> bool:
    """Whether one who went for help, or is home again, tells what was done and found there.

    What they ask beside it takes nothing of that away: "nothing broke. what can I do for my back?"
    """
    heard = heard_of_look(latest)
    went = BACK in heard or went_for_help(state, heard)
    found = CLINICIAN in heard and bool({OUTCOME, PLANNED} & heard)
    over = PLANNED in heard or not heard & {SENT_IN, *NO_LOOK}
    return went and found and over and not no_look_at(latest, slug)


def says_checked(latest: Turn) -> bool:
    """Whether a clinician and what they do or said are told of."""
    return CLINICIAN in kinds_of_look(latest) or CHECKED in kinds_in(latest, "emergency")


def looked_at_already(latest: Turn, slug: str | None) -> bool:
    """Whether the message tells a clinician's look and what came of it, and no way that goes on."""
    kinds = kinds_of_look(latest)
    ends = {CLINICIAN, OUTCOME} <= kinds and not kinds & {SENT_IN, *NO_LOOK}
    return ends and not no_look_at(latest, slug) and not begins_as_question(latest.text)


def was_looked_at(latest: Turn) -> bool:
    """Whether it was looked at, by nobody named ("had it looked at, it's fine")."""
    heard = heard_of_look(latest)
    seen = LOOKED_AT in heard and not heard & {SENT_IN, *NO_LOOK} and not no_look_at(latest, None)
    found = OUTCOME in heard or CHECKED in kinds_in(latest, "emergency")
    return seen and found and not begins_as_question(latest.text)


def look_is_named(latest: Turn) -> bool:
    """Whether a clinician and an outcome are named, and no mere "he says it's muscle"."""
    return {CLINICIAN, OUTCOME} <= _kinds(latest, "release")


def looked_since_it_began(state: SafetyState, latest: Turn) -> bool:
    """Whether a look is told that was after the sign began: no test "from before"."""
    if (later := look_is_later(latest)) is not None:
        return later
    days = look_days(latest)
    seen = kinds_of_look(latest) & {CLINICIAN, OUTCOME, LOOKED_AT, SENT_IN}
    began = state.began
    return bool(seen) and days is not None and began is not None and int(days) <= int(began)


def look_is_later(latest: Turn) -> bool | None:
    """Whether the look came after what it is about, where one message dates both; else None.

    "The fall was in September and the doctor saw me in October."
    """
    began, seen = list[float](), list[float]()
    for clause in spoken("one_time_each").split(latest.text):
        days = days_told(clause)
        if days and says_kind(clause, BEGAN_THEN):
            began.append(max(days))
        elif days and (says_kind(clause, CLINICIAN) or says_kind(clause, LOOKED_AT)):
            seen.append(min(days))
    return min(seen) < max(began) if began and seen else None


def is_since_the_fall(latest: Turn, slug: str | None) -> bool:
    """Whether a look is told to be after the fall that the open sign is about.

    "The x-ray was after the fall, in September; it was sore a week": the week is none of the fall.
    """
    return slug in OF_FALLS and SINCE_FALL in _kinds(latest, "look")


def tells_new_fall(latest: Turn, slug: str | None) -> bool:
    """Whether a fall is told that the look at an earlier one says nothing of."""
    told = _kinds(latest, "look")
    return slug in OF_FALLS and NEW_FALL in told and SINCE_FALL in told


def look_days(latest: Turn) -> float | None:
    """How many days ago the look was, as told: the latest time that the words name."""
    if BACK in _kinds(latest, "look"):
        return 0.0  # "back from hospital, operation on Friday": the day is of what comes
    days = days_told(latest.text)
    if days:
        return min(days)
    return 0.0 if JUST_NOW in _kinds(latest, "release") else None


def kinds_of_look(latest: Turn) -> set[str]:
    """What is told of a look; "saw him, bloods taken, he says" names a clinician too."""
    told, how = {*_kinds(latest, "release")}, _kinds(latest, "look")
    if SEEN_BY in how:
        told.add(CLINICIAN)
    if NAMED_IT in how:
        told.add(OUTCOME)
    return told


def heard_of_look(latest: Turn) -> set[str]:
    """What is told of a look, with how it was: when, of what, and what it found."""
    told = {*kinds_of_look(latest), *_kinds(latest, "look")}
    if {JUST_NOW, SINCE, BACK} & told or days_told(latest.text):
        told.add(WHEN)
    if WELL in told and (LOOKED_AT in told or CHECKED in kinds_in(latest, "emergency")):
        told.add(OUTCOME)
    if PICTURE_TOLD in told and OUTCOME in told:
        told.discard(SENT_IN)  # "sent me for a scan in September, they found nothing"
    if NO_LOOK_YET in told and not told & {LOOKED_AT, OUTCOME}:
        told.discard(CLINICIAN)
    return told - {NO_LOOK_YET}


def _kinds(latest: Turn, talk: Talk) -> frozenset[str]:
    """What the sentences that ask nothing tell: "ambulance for a foot?" is nobody's look."""
    said = (latest.text[start:end] for start, end in parts_of(latest.text))
    return kinds_said(" ".join(one for one in said if not ends_with_mark(one)), talk)
