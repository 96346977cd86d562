"""What only sounds like a fact of the pain: times, causes and places of other things."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.drafting.facts_told.no_facts.standing_alone import OF_THE_PAIN, is_bare
from bot.conversation.drafting.facts_told.no_facts.told_of_habits import (
    is_a_habit,
    is_no_habit,
    of_one_time,
)
from bot.conversation.turn import UserTurn
from bot.conversation.words.pieces_of_telling import bounds_of
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.intake_rules import load_intake_rules
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.trade_times import trade_times
from bot.language.extract.times.all_times import times_told
from bot.language.extract.times.named_times import WEEKDAY
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.slots.slot_candidates import OF_EVENT
from bot.language.slots.slot_reading import BY_WORDS
from bot.language.text.message import Message

TIMES = (Kind.DURATION, Kind.STAGE)
OF_SPORT = (Kind.LIFESTYLE, Kind.TRIGGER)
OF_A_PAIN = (Kind.REGION, Kind.QUALITY)
SIGNS = (Kind.FLAG, Kind.QUALITY)
ONLY_WHEN = "only_when"
WORSE_BEHIND = "brings_on_behind"
JOURNEY = "journey"
THAT_WAS = "that_was"
NAMED, NUMB, SOUNDS = "named_conditions", "numb", "as_it_sounds"
AT_REST = "at_rest"
OF_NO_PAIN, SMACK_IN = "of_no_pain", "smack_in"
NIGHT, WORKS_AT, OF_A_SHIFT = "night", "works_at", "of_a_shift"
AMPUTATION, DRUGS = "_amputation", "ivdu"
WOKE, FEELS = "woke_with_it", "feels_like"
OTHER_DAYS, CLOCK = "of_other_days", "of_a_clock"
ASKS_LEAVE = "asks_leave"
BETTER_THERE, BETTER_WHEN, ONCE_AGAIN = "better_there", "better_when", "once_again"
OF_A_REMEDY, UNTIL = "of_a_remedy", "until_then"
BUSINESS = "runs_a_business"
IMPROVING, EPISODIC, RUNNING = "improving", "episodic", "running"
DRIVE, DRIVING, AT_HOME, SPORT = "a_drive", "driving", "kept_at_home", "sport"
OF_A_LIFE, OF_NO_PLACE = "of_a_life", "of_no_place"
ELSEWHERE = "other"  # a radiation that is none of a limb
_PIECE = spoken("piece_of_telling")


def of_another_matter(turn: UserTurn, told: Mention) -> bool:
    """Whether a time, a cause or an onset belongs to something else than the pain."""
    if told.kind in TIMES and (_of_a_condition(turn, told) or _of_what_is_over(turn, told)):
        return True
    if told.kind in (*TIMES, Kind.BOUT) and (_of_a_life(turn, told) or _of_a_trade(turn, told)):
        return True
    led = turn.text[: told.end].casefold()
    if told.kind == Kind.REGION and spoken("topic_of_a_part").search(led):
        return True
    if told.kind == Kind.REGION and told.status is Status.DENIED:
        spared = spoken(OF_NO_PLACE).search(turn.text[: told.start].casefold()) is not None
        return spared or load_fact_cues()[NAMED].stand_in(told.text)
    if told.kind == Kind.ONSET:
        return _is_inferred(turn, told)
    if told.kind in OF_SPORT and (_is_a_drive(turn, told) or _lies_at_home(turn, told)):
        return True
    if told.kind in (Kind.LIFESTYLE, *TIMES) and _is_asked_for(turn, told):
        return True
    if told.kind == Kind.TRIGGER and (_only_worsens(turn, told) or is_a_habit(turn, told)):
        return True
    if told.kind in BESIDE:
        return BESIDE[told.kind](turn, told)
    return told.kind in (*TIMES, Kind.TRIGGER) and _of_a_journey(turn, told)


def _is_inferred(turn: UserTurn, told: Mention) -> bool:
    """Whether an onset was only made of what happened ("after lifting"): nobody said "suddenly"."""
    cues = load_fact_cues()
    if told.rule.startswith(OF_EVENT) or cues[WOKE].stand_in(told.text):
        return True
    return told.rule == BY_WORDS or cues[FEELS].stand_in(told.text)


def _only_worsens(turn: UserTurn, told: Mention) -> bool:
    """Whether what may have set it off is only told to make it worse.

    "Worse when I bend", "lifting makes it worse"; or a noise comes with it ("it pops when I bend").
    """
    cues, text = load_fact_cues(), turn.text
    if cues[SOUNDS].stand_in(text[: told.start]):
        return True
    if any(one.overlaps(told) for one in turn.findings.present(Kind.EASED_BY)):
        return True  # "swimming helps"
    worse = [one for one in turn.findings.of(Kind.AGGRAVATED_BY) if one.overlaps(told)]
    if not worse:
        start, end = bounds_of(text, told.start, told.end)
        aside = turn.findings.within(start, end).present(Kind.AGGRAVATED_BY)
        return cues[WORSE_BEHIND].stand_in(text[told.end :]) or bool(
            aside and cues[ONLY_WHEN].stand_in(text[: told.end])
        )
    # "turning" and "turning my head": both are what is told
    ends = {told.end, *(one.start + len(one.text.partition(" ")[0]) for one in (told, *worse))}
    return any(
        cues[WORSE_BEHIND].stand_in(text[end:]) or cues[ONLY_WHEN].stand_in(text[:end])
        for end in ends
    )


def _of_a_condition(turn: UserTurn, told: Mention) -> bool:
    """Whether a time stands in or right behind a condition ("on steroids for many years")."""
    known = load_intake_rules().times_of_their_own
    for one in turn.findings.present(Kind.CONDITION):
        if one.value not in known or one.start > told.start:
            continue
        between = (one.end, told.start)
        if one.overlaps(told) or not (_parted(turn, *between) or _hurts(turn, *between)):
            return True
    return False


def _of_what_is_over(turn: UserTurn, told: Mention) -> bool:
    """Whether it is when a sign was there that is not there now ("no numbness, that was 2021")."""
    gone = any(
        one.kind in SIGNS and one.status in (Status.DENIED, Status.PAST) and one.end <= told.start
        for one in turn.findings.mentions
    )
    return gone and load_fact_cues()[THAT_WAS].stand_in(turn.text[: told.start])


def _of_a_life(turn: UserTurn, told: Mention) -> bool:
    """Whether it is how long something was done ("farmed all my life"), and no pain."""
    start, end = bounds_of(turn.text, told.start, told.end)
    cues, said = load_fact_cues(), turn.text[start:end]
    if not cues[OF_A_LIFE].stand_in(said) or cues[OF_THE_PAIN].stand_in(said):
        return False
    times = tuple(one for one in turn.findings.mentions if one.kind in TIMES)
    alone = is_bare(replace(turn, findings=Findings(times)), start, end)
    return not alone and not _hurts(turn, start, end)


def _of_a_trade(turn: UserTurn, told: Mention) -> bool:
    """Whether it is how long a trade has been done ("a roofer for 30 years")."""
    message = turn.reply
    times = times_told(message, message.context.day)
    starts = {message.words[one.first].start for one in trade_times(message, times)}
    return told.start in starts


def _of_a_journey(turn: UserTurn, told: Mention) -> bool:
    """Whether it is the day or the length of a journey that is not told as the cause."""
    start, end = bounds_of(turn.text, told.start, told.end)
    cues, said = load_fact_cues(), turn.text[start:end]
    if not cues[JOURNEY].stand_in(said) or _hurts(turn, start, end):
        return False
    return not cues[Kind.TRIGGER].stand_in(turn.text)


def _is_asked_for(turn: UserTurn, told: Mention) -> bool:
    """Whether it is what somebody asks to do, or its day ("may I jog on Sunday?")."""
    cues, (start, end) = load_fact_cues(), bounds_of(turn.text, told.start, told.end)
    if not cues[ASKS_LEAVE].stand_in(turn.text[start : told.end]):
        return False
    if told.kind == Kind.LIFESTYLE:
        return True
    return told.rule == WEEKDAY and not cues[Kind.DURATION].stand_in(turn.text[start:end])


def _of_other_days(turn: UserTurn, told: Mention) -> bool:
    """Whether a rating is that of bad days, or the time of a clock ("remind me at 7")."""
    cues = load_fact_cues()
    clock = cues[CLOCK].stand_in(turn.text[: told.start])
    return clock or cues[OTHER_DAYS].stand_in(turn.text[told.end :])


def _of_no_course(turn: UserTurn, told: Mention) -> bool:
    """Whether it is told of a seat, of one time that it came back, or of what somebody takes.

    "Sitting on a cushion is better" and "better once I move" say what eases it.
    """
    start, end = bounds_of(turn.text, told.start, told.end)
    cues = load_fact_cues()
    if told.value == IMPROVING:
        there = cues[BETTER_THERE].stand_in(turn.text[start : told.start])
        return there or cues[BETTER_WHEN].stand_in(turn.text[told.end :])
    once = told.value == EPISODIC and cues[ONCE_AGAIN].stand_in(turn.text[start:end])
    return once or cues[OF_A_REMEDY].stand_in(turn.text[start:end])


def _of_no_habit(turn: UserTurn, told: Mention) -> bool:
    """Whether it is no habit, or who "runs" runs a shop."""
    if is_no_habit(turn, told):
        return True
    ends = (told.end, told.start + len(told.text.partition(" ")[0]))
    cue = load_fact_cues()[BUSINESS]
    return told.value == RUNNING and any(cue.stand_in(turn.text[end:]) for end in ends)


def _is_a_drive(turn: UserTurn, told: Mention) -> bool:
    """Whether the run of somebody who drives is the drive ("out of the van after a long run")."""
    run = spoken("a_run").search(told.text)
    if run is None or DRIVING not in turn.findings.values(Kind.LIFESTYLE):
        return False
    start, end = bounds_of(turn.text, told.start, told.end)
    return load_fact_cues()[DRIVE].stand_in(turn.text[start:end])


def _lies_at_home(turn: UserTurn, told: Mention) -> bool:
    """Whether what may be a sport is only a thing that somebody owns."""
    within = (turn.text[a:b] for a, b in turn.places_in(turn) if a <= told.start < b)
    return told.value == SPORT and any(map(load_fact_cues()[AT_HOME].stand_in, within))


def _parted(turn: UserTurn, start: int, end: int) -> bool:
    return start < end and _PIECE.search(turn.text, start, end) is not None


def _hurts(turn: UserTurn, start: int, end: int) -> bool:
    """Whether a stretch tells of a place or of how it feels."""
    return any(one.kind in OF_A_PAIN and start <= one.start < end for one in turn.findings.mentions)


def _of_no_worsening(turn: UserTurn, told: Mention) -> bool:
    """Whether it is a part that "goes to sleep", the rest of "at rest 3", or a night at work."""
    if NIGHT in told.detail and _is_at_work(turn, told):
        return True
    start, end = bounds_of(turn.text, told.start, told.end)
    rests = load_fact_cues()[AT_REST].stand_in(turn.text[: told.start])
    if rests and Message.read(turn.text[start:end]).numbers():
        return True
    return any(
        one.value == NUMB and one.start <= told.start and told.end <= one.end
        for one in turn.findings.present(Kind.QUALITY)
    )


def _is_at_work(turn: UserTurn, told: Mention) -> bool:
    """Whether a night is when somebody works ("after my night shift")."""
    cues = load_fact_cues()
    before, behind = turn.text[: told.start], turn.text[told.end :]
    return cues[WORKS_AT].stand_in(before) or cues[OF_A_SHIFT].stand_in(behind)


def _is_its_own_place(turn: UserTurn, told: Mention) -> bool:
    """Whether it goes where it is ("it shot into my low back")."""
    if told.value != ELSEWHERE:
        return False
    places = {one.value for one in turn.findings.present(Kind.REGION)}
    reached = {one.value for one in turn.findings.present(Kind.REGION) if one.overlaps(told)}
    return reached == places and len(places) == 1


def _of_what_worsens(turn: UserTurn, told: Mention) -> bool:
    """Whether it is told to make it worse ("walking helps, sitting in the car is torture")."""
    start, end = bounds_of(turn.text, told.start, told.end)
    if load_fact_cues()[UNTIL].stand_in(turn.text[start : told.start]):
        return True
    worse = any(one.overlaps(told) for one in turn.findings.present(Kind.AGGRAVATED_BY))
    return worse and not load_fact_cues()[Kind.EASED_BY].stand_in(turn.text[start:end])


def _of_no_condition(turn: UserTurn, told: Mention) -> bool:
    """Whether "I don't have leg pain" is no missing leg, and "smack in the middle" no drug."""
    cues = load_fact_cues()
    missing = told.value.endswith(AMPUTATION) and cues[OF_NO_PAIN].stand_in(turn.text[told.start :])
    return missing or (told.value == DRUGS and cues[SMACK_IN].stand_in(turn.text))


BESIDE = {
    Kind.CONDITION: _of_no_condition,
    Kind.EASED_BY: _of_what_worsens,
    Kind.AGGRAVATED_BY: _of_no_worsening,
    Kind.NRS: _of_other_days,
    Kind.COURSE: _of_no_course,
    Kind.LIFESTYLE: _of_no_habit,
    Kind.RADIATION: _is_its_own_place,
    Kind.HOURS: of_one_time,
}
