"""Remarks beside a story: sentences about other things tell no time, cause or habit of the pain.

"Our GP retired two months ago", "I want to run again in spring", "may I go bowling?": a sentence
without a word of the pain that asks, wishes, or is about somebody or something else. A time needs
more than that nothing speaks against it: "it", what began the pain, or a sentence of its own.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.conversation.drafting.facts_told.no_facts.standing_alone import OF_THE_PAIN, is_bare
from bot.conversation.turn import UserTurn
from bot.conversation.words.pieces_of_telling import of_another
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.language.extract.surroundings import SpanSurroundings
from bot.language.findings import Kind, Mention, Status
from bot.language.text.question_start import is_question
from bot.language.text.words import Word

TIMES = (Kind.DURATION, Kind.STAGE)
TOLD_SO = (*TIMES, Kind.TRIGGER, Kind.LIFESTYLE, Kind.EASED_BY, Kind.AGGRAVATED_BY, Kind.HOURS)
BETTER_OR_WORSE = (Kind.EASED_BY, Kind.AGGRAVATED_BY)
OF_THE_BODY = (Kind.REGION, Kind.QUALITY, Kind.RADIATION, Kind.NRS, Kind.COURSE)
BEGUN = (Kind.TRIGGER, Kind.ONSET)
WISHED, POINTS_BACK, THIS_WRITING = "is_wished", "points_back", "this_writing"
OWN_MATTER = "asked_of_own_days"
_ANEW = spoken("begins_anew")


class _Sentence(NamedTuple):
    text: str
    start: int
    end: int
    words: tuple[Word, ...]


def of_a_remark(turn: UserTurn, told: Mention) -> bool:
    """Whether what is told stands in a sentence that is about something else than the pain."""
    if told.kind not in TOLD_SO or told.status is not Status.PRESENT:
        return False
    said = _sentence_of(turn, told)
    if said is None or _of_the_pain(turn, told, said):
        return False
    cues = load_fact_cues()
    if told.kind in BETTER_OR_WORSE and cues[told.kind].stand_in(said.text):
        return False
    if is_question(said.text):
        return not cues[OWN_MATTER].stand_in(said.text)
    if cues[WISHED].stand_in(_led_to(said, told)) or _of_a_thing(said, told.kind):
        return True
    if told.kind == Kind.LIFESTYLE:
        return cues[THIS_WRITING].stand_in(said.text)
    return told.kind in TIMES and not _dates_the_pain(turn, said)


def _sentence_of(turn: UserTurn, told: Mention) -> _Sentence | None:
    """Return the sentence around what is told; None where no pain is told anywhere else."""
    message = turn.reply
    at = next((at for at, one in enumerate(message.words) if one.end > told.start), None)
    around = SpanSurroundings.of(message)
    if at is None or not around.sore_clauses or around.sore_in_sentence(message, at):
        return None
    first, last = message.sentence_range(at)
    start, end = message.words[first].start, message.words[last - 1].end
    said = tuple(one for one in message.words[first:last] if not one.is_sign)
    return _Sentence(turn.text[start:end], start, end, said)


def _of_the_pain(turn: UserTurn, told: Mention, said: _Sentence) -> bool:
    """Whether a sentence speaks of the pain without its words ("it began ...", "6 out of 10")."""
    if load_fact_cues()[OF_THE_PAIN].stand_in(said.text):
        return True
    return any(one.kind in OF_THE_BODY and one is not told for one in _told_in(turn, said))


def _told_in(turn: UserTurn, said: _Sentence) -> tuple[Mention, ...]:
    within = turn.findings.within(said.start, said.end).mentions
    return tuple(one for one in within if one.status is Status.PRESENT)


def _led_to(said: _Sentence, told: Mention) -> str:
    """Return the sentence up to what is told, from where it last begins anew (", and my")."""
    before = said.text[: told.end - said.start]
    return before[max((one.start() for one in _ANEW.finditer(before)), default=0) :]


def _of_a_thing(said: _Sentence, kind: str) -> bool:
    """Whether its subject is somebody or something else, and the writer has no part in it.

    What is told of "my boots" may be a fact of the writer's days.
    """
    norms = [one.norm for one in said.words]
    lead = next((at for at, one in enumerate(norms) if one not in words("leads_a_piece")), 0)
    rest = norms[lead:]
    if not rest or (words("acted_on") | words("first_person")).intersection(rest[1:]):
        return False
    if rest[0] in words("another_as_subject"):
        return True
    own = kind == Kind.LIFESTYLE and rest[0] in words("first_person")
    if rest[0] not in words("before_a_thing") or (own and not of_another(said.text)):
        return False
    subject = rest[1 : int(enough("thing_within"))]
    if words("own_days").intersection(subject):
        return False
    return any(map(_says, said.words[lead + 1 :]))


def _dates_the_pain(turn: UserTurn, said: _Sentence) -> bool:
    """Whether a time may be the pain's: "it", what began it, or no other verb beside it."""
    begun = any(one.kind in BEGUN for one in _told_in(turn, said))
    undertaken = bool(said.words) and said.words[0].is_past  # "shovelled the drive on Sunday"
    points = undertaken or load_fact_cues()[POINTS_BACK].stand_in(said.text)
    return begun or points or not any(map(_says, said.words)) or is_bare(turn, said.start, said.end)


def _says(word: Word) -> bool:
    return word.is_past or word.norm in words("verbs_of_a_thing") | words("first_person")
