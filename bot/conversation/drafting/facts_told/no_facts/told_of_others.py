"""What is told of somebody else, or of then, beside one's own, is no fact of the writer now.

"My husband sits ten hours a day, I stand", "I used to drive a lorry, nowadays I'm up and down". A
birth, an illness and a sign of danger stay as they were read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.words.pieces_of_telling import pieces
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.assertion.owners import owners_of
from bot.language.extract.history.factors_named import factor_places
from bot.language.findings import Findings, Kind, Mention
from bot.language.replies.told.feelings import GRIEF, read_feeling
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message import Message

_FACTORS = (Kind.AGGRAVATED_BY, Kind.EASED_BY)
_OF_THE_PAIN = frozenset(
    (
        *_FACTORS,
        *(Kind.SIDE, Kind.RADIATION, Kind.QUALITY, Kind.COURSE, Kind.NRS, Kind.TRIGGER),
        *(Kind.LIFESTYLE, Kind.HOURS, Kind.WORK, Kind.NUMBER, Kind.REGION),
    )
)
_LISTS = (slots.SCREEN_NERVES, slots.SCREEN_GENERAL)  # their rows are read from every word
_ASKED = (None, *slots.IN_STORY, *_LISTS)


def leave_what_others_have(draft: Draft) -> None:
    """Leave out of the message what others have, or the writer had once, beside what is now."""
    turn = draft.turn
    if turn.pressed or draft.asked not in _ASKED or draft.values.get(slots.ABOUT):
        return
    gone = [
        *_of_others(turn.text, answers=draft.asked in slots.INTAKE_QUESTIONS),
        *_of_then(turn.text),
    ]
    if not gone:
        return
    places = factor_places(turn.reply)
    kept = (_left(one, gone, places) for one in turn.findings.mentions)
    draft.turn = replace(
        turn,
        text=turn.text if draft.asked in _LISTS else blanked(turn.text, gone),
        findings=Findings(tuple(one for one in kept if one is not None)),
    )


def _left(
    one: Mention, gone: Sequence[tuple[int, int]], places: dict[str, tuple[int, int]]
) -> Mention | None:
    """Return a mention without what stands in the stretches that go; None where nothing is left."""
    if one.kind == Kind.BOUT:
        return None  # "a month" of theirs makes no bout of the writer's three weeks
    if one.kind not in _OF_THE_PAIN:
        return one
    if one.kind not in _FACTORS or not one.detail:
        return None if one.touches(gone) else one
    kept = tuple(each for each in one.detail if not _stands_in(places.get(each), gone))
    if not kept:
        return None
    return one if kept == one.detail else replace(one, detail=kept)


def _stands_in(place: tuple[int, int] | None, gone: Sequence[tuple[int, int]]) -> bool:
    return place is not None and any(start <= place[0] < end for start, end in gone)


def _of_others(text: str, *, answers: bool) -> Iterator[tuple[int, int]]:
    """Yield the pieces told of somebody else, where the writer tells of themselves beside.

    In an answer to a question whatever else is said is the writer's ("it stays, my aunt's moved"),
    and who is compared with is not the writer ("my sister has the same, hers goes into the leg").
    """
    message = Message.read(text)
    owners = owners_of(message)
    own = spoken("begins_with_the_writer")
    theirs = [
        (start, end)
        for start, end in pieces(text)
        if text[start:end].strip()
        and own.match(text[start:end]) is None
        and (
            all(owners[slice(*message.tokens.holding(start, end))])
            or spoken("begins_with_theirs").match(text[start:end]) is not None
        )
    ]
    own_beside = spoken("says_anything") if answers else spoken("of_the_writer")
    compared = answers and spoken("has_the_same").search(text) is not None
    if theirs and (compared or own_beside.search(blanked(text, theirs))):
        yield from (place for place in theirs if not _counts(text[slice(*place)]))


def _counts(said: str) -> bool:
    """Whether words about others tell of the writer: of a child to look after, or of a loss."""
    feeling = read_feeling(said)
    loss = feeling is not None and feeling.kind == GRIEF
    return loss or spoken("child_told").search(said) is not None


def _of_then(text: str) -> Iterator[tuple[int, int]]:
    """Yield the pieces that tell of then, where what is now is told beside them."""
    then = [place for place in pieces(text) if spoken("told_of_then").search(text[slice(*place)])]
    if then and spoken("told_of_now").search(blanked(text, then)):
        yield from then
