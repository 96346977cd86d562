"""Which findings of a message are facts: beside an answer a fact needs its cue or its question."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.conversation import slots
from bot.conversation.drafting.facts_told.as_told import (
    at_its_place,
    where_it_goes,
    where_it_is_told_to_go,
)
from bot.conversation.drafting.facts_told.no_facts.factors_named_only import (
    FACTORS,
    names_no_factor,
    of_a_day_or_a_way,
    reports_a_day,
    with_its_blame,
    without_one_day,
)
from bot.conversation.drafting.facts_told.no_facts.late_statements import (
    of_no_statement,
    of_other_time,
)
from bot.conversation.drafting.facts_told.no_facts.other_matters import of_another_matter
from bot.conversation.drafting.facts_told.no_facts.remarks import of_a_remark
from bot.conversation.drafting.facts_told.no_facts.standing_alone import OF_TIME, stands_alone
from bot.conversation.drafting.facts_told.no_facts.told_in_passing import in_passing
from bot.conversation.turn import UserTurn
from bot.conversation.words.only_sounds import only_sounds_like
from bot.conversation.words.pieces_of_telling import bounds_of
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.meant_for import asked_for_whom
from bot.knowledge.conversation.owned_things import load_owned_things
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.slots.slot_reading import BY_WORDS
from bot.language.text.question_start import begins_as_question

# Here anything may be told.
OPEN = (None, slots.CONSENT, slots.STORY)
# What a question about backs names is no fact of the person's ("can i run tomorrow").
OF_A_QUESTION = (
    *(Kind.TRIGGER, Kind.AGGRAVATED_BY, Kind.EASED_BY, Kind.LIFESTYLE, Kind.DURATION, Kind.STAGE),
    *(Kind.QUALITY, Kind.ONSET, Kind.COURSE, Kind.RADIATION, Kind.NRS, Kind.REGION, Kind.HOURS),
)
# What is pictured, hoped for or heard of people tells none of these ("feels like I'm 20 again").
PICTURED = (Kind.TRIGGER, Kind.ONSET, Kind.NRS, Kind.AGE, Kind.DURATION, Kind.LIFESTYLE)
OF_WHAT_IS_DONE = (Kind.TRIGGER, Kind.AGGRAVATED_BY, Kind.EASED_BY)
OF_OWNED = (Kind.TRIGGER, Kind.AGGRAVATED_BY, Kind.LIFESTYLE)
OF_A_BEGINNING = (Kind.TRIGGER, Kind.LIFESTYLE)
BRINGS_ON = "brings_on"
OF_A_PROGRAM = "of_a_program"
AT_SCREENS = ("screen_phone", "phone_laptop", "neck_screen")
HOURS = ("sit_hours", "drive_hours", "stand_hours")
_DIGIT = re.compile(r"\d")
COUNTED = "counted unit"  # "night 8": a number behind its unit
# The question that each kind answers.
NAMES = {
    Kind.AGGRAVATED_BY: "aggravated_by",
    Kind.DURATION: "duration_days",
    Kind.STAGE: "duration_days",
    Kind.SIDE: "side",
    Kind.REGION: "regions",
    Kind.RADIATION: "radiation",
}


def facts_that_fit(
    turn: UserTurn,
    asked: str | None,
    known_place: bool,
    *,
    known: Collection[str] = (),
    of_them: bool = False,
    timed: bool = False,
    visit: bool = False,
) -> Findings:
    """Return the findings without what only sounds like a fact where questions are asked.

    `known_place` says that the place of the pain is known: then a question tells no other, and
    what was not asked for must be of the pain. What is told in passing is no fact of it anywhere.
    `known` are the kinds of what is known besides, which nothing said in passing changes;
    `of_them` says that the talk is about somebody else, `timed` that it is known since when,
    `visit` that the person is back: then a movement may be of the report of a day.
    """
    told = Findings(tuple(_of_the_pain(turn, of_them, known_place)))
    told = told.without(lambda one: of_a_day_or_a_way(turn, one, timed))
    if visit and asked != NAMES[Kind.AGGRAVATED_BY]:
        told = told.without(lambda one: reports_a_day(turn, one))
    if timed:
        told = Findings(tuple(one for one in told.mentions if not _of_other_time(turn, one)))
    if asked in OPEN and not known_place:
        return Findings((*told.mentions, *where_it_goes(turn, told)))
    late = asked is None and known_place  # behind the talk, with no question open
    kept = (
        one
        for one in told.mentions
        if _is_told(turn, one, asked, known) or _no_fact(one, asked)
        if not (late and _lacks_its_cue(turn, one))
    )
    goes = where_it_is_told_to_go(told) if asked == NAMES[Kind.RADIATION] else ()
    return Findings((*kept, *goes))


def _of_the_pain(turn: UserTurn, of_them: bool, known_place: bool) -> Iterator[Mention]:
    owned = load_owned_things()["owned"].places(turn.text)
    meant = asked_for_whom(turn.text)
    for one in turn.findings.mentions:
        if meant and not meant.own and meant.start <= one.start and one.end <= meant.end:
            continue  # "is this for necks as well?"
        within = any(start <= one.start and one.end <= end for start, end in owned)
        if one.kind in OF_OWNED and (within or _of_a_program(turn, one)):
            continue
        if known_place and one.kind in PICTURED and of_no_statement(turn.text, one.start, one.end):
            continue
        if (
            only_sounds_like(turn.text, one)
            or names_no_factor(turn, one)
            or (of_a_remark(turn, one) and not of_them)
        ):
            continue
        if not (of_another_matter(turn, one) or in_passing(turn, one, of_them, known_place)):
            kept = without_one_day(turn, at_its_place(turn, one))
            if kept is not None:
                yield kept


def _of_other_time(turn: UserTurn, told: Mention) -> bool:
    """Whether a time is that of something new ("also the neck since the weekend")."""
    bout = told.kind == Kind.BOUT
    if not bout and told.kind not in OF_TIME:
        return False
    return of_other_time(turn.text, told.start, told.end, bout=bout)


def _of_a_program(turn: UserTurn, told: Mention) -> bool:
    """Whether the computer that is named is the guide ("I doubt a computer can help")."""
    at_screen = told.value in AT_SCREENS
    return at_screen and load_fact_cues()[OF_A_PROGRAM].stand_in(turn.text)


def _no_fact(mention: Mention, asked: str | None) -> bool:
    if mention.status is not Status.PRESENT:
        return True
    return mention.kind not in (*OF_A_QUESTION, Kind.SIDE)


def _is_told(turn: UserTurn, mention: Mention, asked: str | None, known: Collection[str]) -> bool:
    if _in_question(turn, mention):
        return False
    if NAMES.get(mention.kind) == asked:
        return True
    if asked in OPEN:
        return mention.kind not in known or stands_alone(turn, mention, known)
    if mention.kind == Kind.DURATION and mention.rule == COUNTED:
        return False
    if mention.rule == BY_WORDS or not stands_alone(turn, mention, known):
        return False
    cues = load_fact_cues().get(mention.kind)
    return (
        cues is None
        or cues.stand_in(_around(turn, mention, asked))
        or _brings_it_on(turn, mention, asked)
    )


def _around(turn: UserTurn, mention: Mention, asked: str | None) -> str:
    """Return the words in which a cue makes it a fact.

    Where it is asked what makes it worse, a movement answers that; a habit or a beginning needs
    a cue of its own ("lying on that side, it wakes me when I roll over").
    """
    if mention.kind in FACTORS and asked != NAMES[Kind.AGGRAVATED_BY]:
        return with_its_blame(turn, mention)
    if asked != NAMES[Kind.AGGRAVATED_BY] or mention.kind not in OF_A_BEGINNING:
        return turn.text
    start, end = bounds_of(turn.text, mention.start, mention.end)
    return turn.text[start:end]


def _lacks_its_cue(turn: UserTurn, told: Mention) -> bool:
    """Whether nothing beside it says that it is a cause, eases or harms ("the walk took long")."""
    cue = load_fact_cues().get(told.kind) if told.kind in OF_WHAT_IS_DONE else None
    if cue is None or told.status is not Status.PRESENT or cue.stand_in(turn.text):
        return False
    return not _brings_it_on(turn, told, None)


def _brings_it_on(turn: UserTurn, mention: Mention, asked: str | None) -> bool:
    """ "5 when I turn"; "8 when I drive" are hours, where those are asked."""
    if mention.kind != Kind.AGGRAVATED_BY or (asked in HOURS and _DIGIT.search(turn.text)):
        return False
    return load_fact_cues()[BRINGS_ON].stand_in(turn.text)


def _in_question(turn: UserTurn, mention: Mention) -> bool:
    """Whether it stands in a sentence that asks; a message that is one sentence is that one."""
    if not turn.parts:
        return begins_as_question(turn.text)
    part = next((p for p in turn.parts if p.start <= mention.start < p.end), None)
    return part is not None and begins_as_question(part.text)
