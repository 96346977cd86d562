"""What is told in passing: an operation of long ago, another's back, a habit without the pain.

A message is read piece by piece, between commas, stops, "and" and "but". A piece that is about
something else tells nothing of the pain; once the story is told, a fact that was not asked for
must stand alone in its piece or beside words of the pain (`standing_alone.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.drafting.facts_told.no_facts.standing_alone import (
    OF_A_BODY,
    OF_THE_PAIN,
    OF_TIME,
    is_bare,
    words_of_else,
)
from bot.conversation.drafting.facts_told.no_facts.told_of_other_things import (
    not_so_by_now,
    other_things_in,
)
from bot.conversation.turn import UserTurn
from bot.conversation.words.pieces_of_telling import WORD, bounds_of, of_another, piece_of, pieces
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.owned_things import load_owned_things
from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.conversation.worse_words import FIELD as WORSE
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.self_described import names_the_writer
from bot.language.extract.history.factors_named import factor_places
from bot.language.extract.times.time_amounts import unit_at
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.told.taken_back import blanked

OTHER_MATTERS = (
    *("an_operation", "long_past", "of_a_year", "hearsay", "no_side", "beside_the_point"),
)
# With words of the pain too: "you wrote it came on suddenly", "no exercises that hurt".
QUOTED = ("of_the_guide", "of_a_wish", "of_a_question")
AN_ILLNESS = "an_illness"
LONG_PAST, OF_A_YEAR = "long_past", "of_a_year"
# What a piece of another matter does not tell.
PASSING = (
    *(*OF_A_BODY, *OF_TIME, Kind.BOUT, Kind.ONSET, Kind.TRIGGER, Kind.COURSE),
    *(Kind.AGGRAVATED_BY, Kind.EASED_BY, Kind.LIFESTYLE, Kind.TOLD),
)
# What these tell all the same: a crash of 2009 is a cause, a wish names where it hurts.
KEPT = {
    "of_a_year": (Kind.TRIGGER, Kind.ONSET, Kind.LIFESTYLE, Kind.AGGRAVATED_BY, *OF_TIME),
    "no_side": OF_TIME,  # "10 days is right"
    "of_a_wish": (Kind.REGION, Kind.LIFESTYLE, Kind.SIDE),
}
OF_THE_DAYS = (Kind.LIFESTYLE, Kind.AGGRAVATED_BY, Kind.TRIGGER)
# What is past or denied of another matter takes nothing of the pain away.
GONE = {Kind.SIDE: (Status.DENIED, Status.PAST), Kind.REGION: (Status.PAST,)}
OF_A_JOINT = ("wrist_problem", "knee_problem", "shoulder_problem")
ASKED_OF = (Kind.CONDITION, Kind.YELLOW_FLAG)  # what it may be, and what is feared of it
PREGNANCY = "pregnancy"
OF_A_BIRTH, A_FATHER = ("postnatal", "caesarean", "birth_months_ago"), "a_father"
ALONE = {Kind.SIDE, Kind.DURATION, Kind.STAGE, Kind.NUMBER}
RATED = "nrs"


def in_passing(
    turn: UserTurn, told: Mention, of_them: bool = False, known_place: bool = False
) -> bool:
    """Whether what is told stands in a piece that is about something else than this pain.

    `of_them` says that the talk is about somebody else: then they are no other matter. Where the
    place is not known yet, a place is heard wherever it stands.
    """
    if told.status not in (Status.PRESENT, *GONE.get(told.kind, ())):
        return False
    asked = told.kind in ASKED_OF and told.value != PREGNANCY  # which may be: it is kept in mind
    if asked and spoken("asks_whether_it_is").search(turn.text[: told.start]):
        return True  # "when I type. is it rsi"
    if told.kind == Kind.CONDITION and told.value in OF_A_JOINT:
        said = piece_of(turn.text, told.start, told.end)
        return any(load_fact_cues()[one].stand_in(said) for one in (LONG_PAST, OF_A_YEAR))
    of_a_birth = told.kind == Kind.CONDITION and told.value in OF_A_BIRTH
    if of_a_birth and load_fact_cues()[A_FATHER].stand_in(turn.text):
        return True
    if told.kind == Kind.CONDITION:
        said = piece_of(turn.text, told.start, told.end)
        own = words("first_person").intersection(WORD.findall(said.casefold())[1:])
        return not own and not of_them and _of_somebody_else(turn, told)
    if told.kind not in PASSING or (told.kind == Kind.REGION and not known_place):
        return False
    start, end = bounds_of(turn.text, told.start, told.end)
    if told.kind in OF_TIME and _of_an_illness(turn, start, end):
        return True
    if told.kind in OF_THE_DAYS and not_so_by_now(turn.text[start : told.start]) is not None:
        return True  # "next week I start at a desk", "they asked whether I sit a lot"
    for said in (turn.text[start:end], _led_by(turn, start, end)):
        if said and _is_other(said, told.kind):
            return True
        if said and not of_them and of_another(said):
            return not names_the_writer(turn.text, start, end)
    return False


def _of_somebody_else(turn: UserTurn, told: Mention) -> bool:
    """Whether the piece is about another; "I'm 65, a woman with osteoporosis" is about oneself."""
    start, end = bounds_of(turn.text, told.start, told.end)
    return of_another(turn.text[start:end]) and not names_the_writer(turn.text, start, end)


def _of_an_illness(turn: UserTurn, start: int, end: int) -> bool:
    """Whether a time is that of an illness, with the place of the pain told behind it."""
    said, cues = turn.text[start:end], load_fact_cues()
    places = [one.start for one in turn.findings.present(Kind.REGION)]
    ill = cues[AN_ILLNESS].stand_in(said) and not cues[OF_THE_PAIN].stand_in(said)
    return ill and bool(places) and min(places) >= end


def _led_by(turn: UserTurn, start: int, end: int) -> str:
    """Return the piece before, which a side or a time alone goes on with ("replaced, in 2015")."""
    before = turn.text[:start].rstrip()
    told = {one.kind for one in turn.findings.mentions if start <= one.start < end}
    if not before.endswith(",") or told - ALONE or not is_bare(turn, start, end):
        return ""
    return piece_of(turn.text, len(before) - 1, len(before) - 1)


def _rates(turn: UserTurn, start: int, end: int, of_them: bool) -> bool | None:
    """Whether the number of a piece may rate the pain, by the words beside it; None without one."""
    said = turn.reply.words
    numbers = [(n, said[n.first].start, said[n.last - 1].end) for n in turn.reply.numbers()]
    here = [(n, first, last) for n, first, last in numbers if start <= first < end]
    if not here or load_fact_cues()[OF_THE_PAIN].stand_in(turn.text[start:end]):
        return True if here else None
    if len(numbers) == 1 and spoken("rated_beside_a_medicine").search(turn.text[start:end]):
        return True  # "6 without painkillers"; of two, the one without is not of now
    unknown = words_of_else(turn, start, end, tuple(factor_places(turn.reply).values()))
    for number, first, last in here:
        if unit_at(said, number.last) is not None:
            return False  # "zero hour sitting"
        before = turn.text[start:first]
        theirs = of_them and spoken("rated_by_them").search(before) is not None
        such = theirs or spoken("such_a_number").search(before) is not None
        if any((at < first and not such) or 0 <= at - last <= 1 for at in unknown):
            return False  # "floor 3", "4 kids", not "a solid 6"
        if not turn.text[first].isdigit() and len(unknown) > enough("beside_a_rating"):
            return False
    return True


def _is_other(said: str, kind: str = Kind.SIDE) -> bool:
    """Whether a piece is about something else, for a fact of this kind."""
    cues = load_fact_cues()
    if any(cues[one].stand_in(said) for one in QUOTED if kind not in KEPT.get(one, ())):
        return True
    matters = (one for one in OTHER_MATTERS if kind not in KEPT.get(one, ()))
    matter = any(cues[one].stand_in(said) for one in matters)
    return matter and not cues[OF_THE_PAIN].stand_in(said)


def of_the_pain(turn: UserTurn, asked: str | None, of_them: bool = False) -> UserTurn:
    """Return the turn without its pieces that are about something else, to be read as an answer.

    Where the pain is to be rated, so are numbers that count something else ("we have 4 kids"); a
    thing that somebody only has makes nothing worse ("I have a kitchen chair"). `of_them` says
    that the talk is about somebody else: then they are no other matter.
    """
    gone = [*load_owned_things()["owned"].places(turn.text)] if asked == WORSE else []
    gone += [] if of_them else other_things_in(turn.text)
    for start, end in pieces(turn.text):
        rated = _rates(turn, start, end, of_them) if asked == RATED else None
        if rated is False or (rated is None and _is_other(turn.text[start:end])):
            gone.append((start, end))
    if turn.pressed or not gone:
        return turn
    left = tuple(
        one
        for one in turn.findings.mentions
        if not any(start <= one.start < end for start, end in gone)
    )
    return replace(turn, text=blanked(turn.text, gone), findings=Findings(left))


def told_as_worse(turn: UserTurn, not_done: Sequence[str] = ()) -> bool:
    """Whether what may make it worse is named for that, and not in passing ("I am on the bus").

    `not_done` are the words for what somebody does not do.
    """
    cue = load_fact_cues()[Kind.AGGRAVATED_BY]
    places = tuple(factor_places(turn.reply).values())
    for place in places:
        start, end = bounds_of(turn.text, *place)
        said = turn.text[start:end]
        if any(one in said for one in not_done):
            continue
        if not _is_other(said, Kind.AGGRAVATED_BY) and (
            cue.stand_in(said) or is_bare(turn, start, end, places)
        ):
            return True
    return False
