"""Facts as they were told: which side is only the worse one, what it was that set it off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation.turn import UserTurn
from bot.conversation.words.pieces_of_telling import bounds_of
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.extract.history.factors_named import factor_places
from bot.language.extract.times.named_times import WEEKDAY
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status

DAYS_OF_WEEK = 7
OF_A_PLACE = (Kind.REGION, Kind.RADIATION)
STAYS = "none"  # pain that travels nowhere
MORE_THERE, BOTH_SIDES = "more_there", "both_sides"
ONE_SIDE = ("left", "right")
RADIATES_TO, HEAD, HEADACHE, ELSEWHERE = "radiates_to", "head", "headache", "other"
NEAR_THE_HEAD = ("neck", "head_base", "upper_trap", "shoulder_blade", "upper_back")
_BACK = ("back", "low_back", "mid_back", "upper_back")
_RIBS = spoken("ribs")


def without_what_is_well(before: Facts, found: Findings) -> Findings:
    """Return what is told while a sign is asked about; "no, the foot is fine" is of the sign."""
    goes = before.radiation not in (None, STAYS)
    return found.without(
        lambda one: (
            one.kind in OF_A_PLACE
            and (one.status is Status.DENIED or (goes and one.value == STAYS))
        )
    )


def at_its_place(turn: UserTurn, told: Mention) -> Mention:
    """Return what stands where it was told: a place under the ribs, a weekday, what began it.

    Under the ribs is the mid back where the back is told beside it. Nobody calls today by the name
    of its weekday: "since Sunday" on a Sunday is a week ago. "Both sides, more on the right" is
    both.
    """
    if told.kind == Kind.DURATION and told.rule == WEEKDAY and told.number == 0:
        return replace(told, number=float(DAYS_OF_WEEK))
    if told.kind == Kind.SIDE and told.value in ONE_SIDE and _of_both(turn, told):
        return replace(told, value="both")
    if told.kind == Kind.NRS and (now := _rated_before(turn, told)) is not None:
        return replace(told, number=now)
    if told.kind == Kind.TRIGGER and (move := _told_finely(turn, told)):
        return replace(told, detail=(move,))
    if told.kind != Kind.REGION or told.value != "abdomen" or not _RIBS.search(told.text):
        return told
    behind = any(one.value in _BACK for one in turn.findings.present(Kind.REGION))
    return replace(told, value="mid_back") if behind else told


def _of_both(turn: UserTurn, told: Mention) -> bool:
    """Whether a side is only the worse of two that hurt."""
    cues, start = load_fact_cues(), bounds_of(turn.text, told.start, told.end)[0]
    more = cues[MORE_THERE].stand_in(turn.text[start : told.start])
    return more and cues[BOTH_SIDES].stand_in(turn.text[:start])


def _rated_before(turn: UserTurn, told: Mention) -> float | None:
    """Return the pain of now that stands before one that a movement brings."""
    hits = spoken("pain_before_a_movement").finditer(turn.text)
    found = (one for one in hits if told.start <= one.start("then") < told.end)
    return next((float(one["now"]) for one in found), None)


def _told_finely(turn: UserTurn, told: Mention) -> str | None:
    """Return the movement that says what of a trigger it was ("dug the beds": gardening)."""
    known, (start, end) = load_movements(), bounds_of(turn.text, told.start, told.end)
    for movement, (first, _) in factor_places(turn.reply).items():
        if known[movement].began == told.value and start <= first < end:
            return movement
    return None


def where_it_goes(turn: UserTurn, told: Findings) -> Iterator[Mention]:
    """Yield where else the pain is told to go: a place of the trunk, the head, a headache with it.

    A headache beside a sore neck ends no question: it may still run into an arm.
    """
    cues, places = load_fact_cues(), told.present(Kind.REGION)
    for one in told.present(Kind.RADIATION):
        if one.value == ELSEWHERE:
            reached = next((place.value for place in places if place.overlaps(one)), None)
            head = HEAD if cues[HEAD].stand_in(one.text) else None
            if place := head or reached:
                yield replace(one, kind=Kind.TOLD, value=f"{RADIATES_TO}={place}")
    near = next((one for one in places if one.value in NEAR_THE_HEAD), None)
    if near is not None and cues[HEADACHE].stand_in(turn.text):
        yield replace(near, kind=Kind.TOLD, value=f"{RADIATES_TO}={HEADACHE}")


def where_it_is_told_to_go(told: Findings) -> Iterator[Mention]:
    """Yield the place that answers where it goes ("into the shoulder blade", "right buttock")."""
    goes = next((one for one in told.present(Kind.RADIATION) if one.value == ELSEWHERE), None)
    if goes is not None and load_fact_cues()[HEAD].stand_in(goes.text):
        yield replace(goes, kind=Kind.TOLD, value=f"{RADIATES_TO}={HEAD}")
        return
    place = next(iter(told.present(Kind.REGION)), None)
    if place is not None:
        yield replace(place, kind=Kind.TOLD, value=f"{RADIATES_TO}={place.value}")
