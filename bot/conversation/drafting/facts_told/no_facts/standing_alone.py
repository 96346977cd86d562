"""Whether a fact stands alone in its piece of a message, or beside words of the pain."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.conversation.turn import UserTurn
from bot.conversation.words.pieces_of_telling import WORD, bounds_of
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.extract.history.factors_named import factor_places
from bot.language.extract.places.side_words import side_hits
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.folding import EPISODIC

OF_THE_PAIN, OF_OWN_DAYS = "of_the_pain", "of_own_days"
MISSED = "missed_by_the_guide"  # "you missed the 3 weeks" tells them
HOW_IT_GOES = "how_it_goes"
APPOINTED = "appointed"
OF_A_BODY = (Kind.SIDE, Kind.REGION, Kind.QUALITY, Kind.RADIATION)
OF_TIME = (Kind.DURATION, Kind.STAGE)
# What needs words of the pain where it was not asked for.
NEEDS_THE_PAIN = (*OF_A_BODY, *OF_TIME, Kind.ONSET, Kind.TRIGGER, Kind.COURSE)
TELLS = (Kind.ONSET, Kind.REGION)  # beside one of these a time or a side is the pain's
LIMBS = ("arm", "hand")
_NO_WORDS = (Kind.YES_NO, Kind.NUMBER, Kind.FLAG, Kind.SIGN, Kind.CONDITION, Kind.AGE, Kind.SEX)


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


def _of_a_limb(turn: UserTurn, told: Mention) -> bool:
    """Whether it is the side of an arm that the pain goes to ("sometimes a little to left arm")."""
    start, end = bounds_of(turn.text, told.start, told.end)
    if spoken("limb_behind_a_side").match(turn.text, told.end):
        return True  # "carpet burns on my left knee"
    return any(
        one.value in LIMBS and told.end <= one.start <= told.end + 1 and start <= one.start < end
        for one in turn.findings.present(Kind.REGION)
    )


def _of_the_days(turn: UserTurn, told: Mention) -> bool:
    """Whether a fact of the days is told as one's own ("I sit all day"), or stands alone."""
    start, end = bounds_of(turn.text, told.start, told.end)
    cues, said = load_fact_cues(), turn.text[start:end]
    own = cues[OF_OWN_DAYS].stand_in(said) or cues[OF_THE_PAIN].stand_in(said)
    return own or is_bare(turn, start, end)


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
    return not words_of_else(turn, start, end, places)


def words_of_else(
    turn: UserTurn, start: int, end: int, places: Sequence[tuple[int, int]] = ()
) -> list[int]:
    """Return where the words of a stretch begin that are of something else."""
    facts = [one for one in turn.findings.mentions if one.kind not in _NO_WORDS]
    known = [*((one.start, one.end) for one in facts), *places]
    return [
        word.start()
        for word in WORD.finditer(turn.text, start, end)
        if as_heard(word[0]) not in words("beside_a_fact")
        if not any(first < word.end() and word.start() < last for first, last in known)
    ]


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
