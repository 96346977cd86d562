"""What is told in passing: an operation of long ago, another's back, a habit without the pain.

A message is read piece by piece, between commas, stops, "and" and "but". A piece that is about
something else tells nothing of the pain; once the story is told, a fact that was not asked for
must stand alone in its piece or beside words of the pain.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.conversation.drafting.facts_told.told_of_other_things import not_so_by_now, other_things_in
from bot.conversation.turn import UserTurn
from bot.conversation.words.pieces_of_telling import (
    WORD,
    bounds_of,
    of_another,
    piece_of,
    pieces,
)
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.owned_things import load_owned_things
from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.conversation.worse_words import FIELD as WORSE
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.self_described import names_the_writer
from bot.language.extract.history.factors_named import factor_places
from bot.language.extract.places.side_words import side_hits
from bot.language.extract.times.time_amounts import unit_at
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.folding import EPISODIC
from bot.language.replies.taken_back import blanked

OTHER_MATTERS = (
    *("an_operation", "long_past", "of_a_year", "hearsay", "no_side", "beside_the_point"),
)
# With words of the pain too: "you wrote it came on suddenly", "no exercises that hurt".
QUOTED = ("of_the_guide", "of_a_wish", "of_a_question")
OF_THE_PAIN, OF_OWN_DAYS = "of_the_pain", "of_own_days"
MISSED = "missed_by_the_guide"  # "you missed the 3 weeks" tells them
AN_ILLNESS = "an_illness"
LONG_PAST, OF_A_YEAR = "long_past", "of_a_year"
HOW_IT_GOES = "how_it_goes"
APPOINTED = "appointed"
OF_A_BODY = (Kind.SIDE, Kind.REGION, Kind.QUALITY, Kind.RADIATION)
OF_TIME = (Kind.DURATION, Kind.STAGE)
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
# What needs words of the pain where it was not asked for.
OF_THE_DAYS = (Kind.LIFESTYLE, Kind.AGGRAVATED_BY, Kind.TRIGGER)
NEEDS_THE_PAIN = (*OF_A_BODY, *OF_TIME, Kind.ONSET, Kind.TRIGGER, Kind.COURSE)
TELLS = (Kind.ONSET, Kind.REGION)  # beside one of these a time or a side is the pain's
# What is past or denied of another matter takes nothing of the pain away.
GONE = {Kind.SIDE: (Status.DENIED, Status.PAST), Kind.REGION: (Status.PAST,)}
OF_A_JOINT = ("wrist_problem", "knee_problem", "shoulder_problem")
ASKED_OF = (Kind.CONDITION, Kind.YELLOW_FLAG)  # what it may be, and what is feared of it
PREGNANCY = "pregnancy"
OF_A_BIRTH, A_FATHER = ("postnatal", "caesarean", "birth_months_ago"), "a_father"
LIMBS = ("arm", "hand")
ALONE = {Kind.SIDE, Kind.DURATION, Kind.STAGE, Kind.NUMBER}
RATED = "nrs"
_NO_WORDS = (Kind.YES_NO, Kind.NUMBER, Kind.FLAG, Kind.SIGN, Kind.CONDITION, Kind.AGE, Kind.SEX)


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


def _of_a_limb(turn: UserTurn, told: Mention) -> bool:
    """Whether it is the side of an arm that the pain goes to ("sometimes a little to left arm")."""
    start, end = bounds_of(turn.text, told.start, told.end)
    if spoken("limb_behind_a_side").match(turn.text, told.end):
        return True  # "carpet burns on my left knee"
    return any(
        one.value in LIMBS and told.end <= one.start <= told.end + 1 and start <= one.start < end
        for one in turn.findings.present(Kind.REGION)
    )


def _led_by(turn: UserTurn, start: int, end: int) -> str:
    """Return the piece before, which a side or a time alone goes on with ("replaced, in 2015")."""
    before = turn.text[:start].rstrip()
    told = {one.kind for one in turn.findings.mentions if start <= one.start < end}
    if not before.endswith(",") or told - ALONE or not is_bare(turn, start, end):
        return ""
    return piece_of(turn.text, len(before) - 1, len(before) - 1)


def _of_the_days(turn: UserTurn, told: Mention) -> bool:
    """Whether a fact of the days is told as one's own ("I sit all day"), or stands alone."""
    start, end = bounds_of(turn.text, told.start, told.end)
    cues, said = load_fact_cues(), turn.text[start:end]
    own = cues[OF_OWN_DAYS].stand_in(said) or cues[OF_THE_PAIN].stand_in(said)
    return own or is_bare(turn, start, end)


def stands_alone(turn: UserTurn, told: Mention, known: Collection[str] = ()) -> bool:
    """Whether a fact that was not asked for is the pain's: alone, or beside words of the pain.

    Of kinds that are `known`, a time changes only where it stands alone ("it's five years"; "it's
    been raining since Tuesday" does not), and the side of an arm takes the place of none.
    """
    if told.kind == Kind.LIFESTYLE:
        return _of_the_days(turn, told)
    if told.kind not in NEEDS_THE_PAIN:
        return True
    if told.kind == Kind.SIDE and told.kind in known and _of_a_limb(turn, told):
        return False
    start, end = bounds_of(turn.text, told.start, told.end)
    said = turn.text[start:end]
    if load_fact_cues()[MISSED].stand_in(said):
        return True
    if told.kind in OF_TIME and told.kind in known:
        return _is_time_alone(turn, start, end)
    if load_fact_cues()[OF_THE_PAIN].stand_in(said):
        return True
    here = [
        one
        for one in turn.findings.mentions
        if one.status is Status.PRESENT and one.kind != told.kind
        if one.start < end and start < one.end
    ]
    beside = {one.kind for one in here if one.start >= start}
    if _comes_and_goes(told, *here) and any(one.kind in (Kind.COURSE, *OF_TIME) for one in here):
        return True  # "it has come and gone for years"
    began = Kind.TRIGGER in beside and load_fact_cues()[Kind.TRIGGER].stand_in(said)
    if began or not beside.isdisjoint(TELLS):
        return not load_fact_cues()[APPOINTED].stand_in(said)
    return is_bare(turn, start, end)


def _comes_and_goes(*told: Mention) -> bool:
    return any(one.kind == Kind.COURSE and one.value == EPISODIC for one in told)


def _is_time_alone(turn: UserTurn, start: int, end: int) -> bool:
    """Whether a piece holds a time and nothing else; "worse since Monday" tells how it goes."""
    if load_fact_cues()[HOW_IT_GOES].stand_in(turn.text[start:end]):
        return False
    times = tuple(one for one in turn.findings.mentions if one.kind in OF_TIME)
    return is_bare(replace(turn, findings=Findings(times)), start, end)


def is_bare(turn: UserTurn, start: int, end: int, places: Sequence[tuple[int, int]] = ()) -> bool:
    """Whether a piece holds nothing but facts and small words ("on the left, I think").

    `places` are further stretches that tell what was looked for.
    """
    return not _unknown(turn, start, end, places)


def _unknown(
    turn: UserTurn, start: int, end: int, places: Sequence[tuple[int, int]] = ()
) -> list[int]:
    """Return where the words of a stretch begin that are of something else."""
    facts = [one for one in turn.findings.mentions if one.kind not in _NO_WORDS]
    known = [*((one.start, one.end) for one in facts), *places]
    return [
        word.start()
        for word in WORD.finditer(turn.text, start, end)
        if word[0].casefold().replace("’", "'") not in words("beside_a_fact")
        if not any(first < word.end() and word.start() < last for first, last in known)
    ]


def _rates(turn: UserTurn, start: int, end: int) -> bool | None:
    """Whether the number of a piece may rate the pain, by the words beside it; None without one."""
    said = turn.reply.words
    numbers = [(n, said[n.first].start, said[n.last - 1].end) for n in turn.reply.numbers()]
    here = [(n, first, last) for n, first, last in numbers if start <= first < end]
    if not here or load_fact_cues()[OF_THE_PAIN].stand_in(turn.text[start:end]):
        return True if here else None
    unknown = _unknown(turn, start, end, tuple(factor_places(turn.reply).values()))
    for number, first, last in here:
        if unit_at(said, number.last) is not None:
            return False  # "zero hour sitting"
        such = spoken("such_a_number").search(turn.text[start:first])
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
        rated = _rates(turn, start, end) if asked == RATED else None
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


def told_for_itself(piece: UserTurn) -> bool:
    """Whether a short piece of a line tells a side or a movement, and nothing else.

    "I stand", "walk all day" are what somebody does.
    """
    said = piece.reply.words
    if load_fact_cues()[Kind.LIFESTYLE].stand_in(piece.text):
        return False
    alone = replace(piece, findings=Findings())
    sides = ((said[one.first].start, said[one.last - 1].end) for one in side_hits(piece.reply))
    places = (*sides, *factor_places(piece.reply).values())
    return is_bare(alone, 0, len(piece.text), places)
