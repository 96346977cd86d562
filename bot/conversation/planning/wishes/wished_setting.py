"""The place, the kit and the positions that are wished for, kept and said back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.course.limits import position_names
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.floor_told import (
    EASY,
    closes_the_floor,
    off_the_floor,
    opens_the_floor,
)
from bot.conversation.drafting.facts_told.taken_out.out_words import out_words
from bot.conversation.planning.wishes.place_of_work import NO_FLOOR
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.kit import fetched_kit
from bot.knowledge.routine.places import load_places
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_readings import LYING, POSITIONS
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.findings import Kind
from bot.language.replies.wished.wishes import Wishes

EITHER = frozenset(("chair", "standing"))  # places that are said together
ABOVE_THE_FLOOR = frozenset(("sit", "stand"))  # left out by who wants to do it lying
EVERY_POSITION = frozenset((*POSITIONS["upright"], *ABOVE_THE_FLOOR))
MOST_NAMED = 4  # pieces of kit that are said back one by one


def setting_changed(draft: Draft, wishes: Wishes) -> Iterator[str]:
    """Keep place, kit and positions that are wished for; yield the words that say them back."""
    before = draft.setting
    only_there = _floor_closed_there_alone(draft, wishes)
    if only_there:
        wishes = replace(wishes, place=frozenset(), not_places=frozenset(), floor_too=True)
    no_positions = before.no_positions | wishes.no_positions
    if wishes.upright or wishes.discreet:
        no_positions |= frozenset(POSITIONS["upright"])
    said = draft.turn.findings.values(Kind.CONDITION)
    opens = wishes.floor_too or wishes.lying_only or EASY in said
    off_it = off_the_floor(before.place) if opens else frozenset()
    off_it_by_body = opens and opens_the_floor(draft)
    if only_there:
        yield wish_words("floor_at_home")
    if NO_FLOOR in {*wishes.place, *said} and not opens:
        closes_the_floor(draft)
    if off_it or off_it_by_body or before.no_positions >= frozenset(LYING):
        wishes = replace(wishes, floor_too=opens, lying_only=False)  # it opens what was closed
    gone = before.place & wishes.not_places - off_it
    if wishes.lying_only:
        no_positions = no_positions - frozenset(POSITIONS["upright"]) | ABOVE_THE_FLOOR
    elif wishes.place or wishes.upright:
        no_positions = no_positions if no_positions != ABOVE_THE_FLOOR else frozenset()
    if wishes.floor_too and no_positions >= frozenset(POSITIONS["upright"]):
        no_positions -= frozenset(POSITIONS["upright"])
    if wishes.upright_too and no_positions >= ABOVE_THE_FLOOR:
        no_positions -= ABOVE_THE_FLOOR
    if no_positions >= EVERY_POSITION:
        no_positions = wishes.no_positions  # what is told last: one cannot be in none
    had = wishes.kit - (before.no_kit - fetched_kit())  # a chair is there unless it is missing
    kit = (before.kit or frozenset()) | had - wishes.no_kit
    now = replace(
        before,
        kit=kit - wishes.no_kit or None,
        no_kit=(before.no_kit | wishes.no_kit) - wishes.kit,
        place=_places(before.place - gone - off_it, wishes.place, wishes.also),
        no_positions=no_positions,
        gentle=before.gentle if wishes.gentle is None else wishes.gentle,
    )
    of_today = wishes.place - before.place if _is_for_today(draft) else frozenset()
    if not (wishes.place or opens or wishes.minutes) and _told_before_ends_soon(draft):
        of_today = before.place - before.for_today  # "that's just for now", told after the place
    now = replace(
        now, for_today=(before.for_today | of_today) & now.place - _told_for_good(draft, wishes)
    )
    if off_it_by_body and now == before and not only_there:
        yield wish_words("floor_too")
    if now == before:
        return
    draft.set(**{slots.SETTING: now.as_dict()})
    draft.keep("setting")
    asked = draft.turn.read_once(plan_asked)
    there = asked.texts.get("there") if asked is not None and asked.wishes else None
    if there is not None and wishes.place:
        yield there  # "can I do these at my desk?"
    elif wishes.protests and not gone and draft.values.get(slots.ROUTINE):
        yield wish_words("own_slip")
    opened = before.no_positions - now.no_positions
    if (
        wishes.floor_too
        and not only_there
        and (off_it or off_it_by_body or opened - ABOVE_THE_FLOOR)
    ):
        yield wish_words("floor_too")
    if opened >= ABOVE_THE_FLOOR and wishes.upright_too:
        yield wish_words("upright_too")
    for place in sorted(gone):
        yield wish_words(f"not_{place}")
    both = wishes.also and now.place >= EITHER
    for place in sorted(now.place - before.place):
        yield wish_words("upright" if both and place in EITHER else place)
    if of_today & now.place:
        yield wish_words("place_of_today")
    alone = bool(wishes.kit) and len(wishes.no_kit) > MOST_NAMED >= len(wishes.kit)
    if alone:
        yield wish_words("kit_alone", ", ".join(sorted(wishes.kit)).replace("_", " "))
    lost = (
        wishes.no_kit & (before.kit or frozenset()) if len(wishes.no_kit) <= MOST_NAMED else set()
    )
    if lost:
        out = ", ".join(sorted(lost)).replace("_", " ")
        yield acknowledgement(out_words(draft), what=out)
    no_kit = wishes.no_kit - lost
    for name, told in (("kit", wishes.kit), ("no_kit", no_kit)) if not alone else ():
        if len(told) > MOST_NAMED:
            yield wish_words(f"{name}_at_all")
        elif told:
            yield wish_words(name, ", ".join(sorted(told)).replace("_", " "))
    if now.gentle != before.gentle:
        yield wish_words("gentle" if now.gentle else "not_gentle")
    if wishes.lying_only and now.no_positions != before.no_positions:
        yield wish_words("lying_only")
    elif now.no_positions - before.no_positions:
        either = "upright" if wishes.upright else "no_positions"
        names = position_names(now.no_positions - before.no_positions)
        yield wish_words("discreet" if wishes.discreet else either, names)


def _floor_closed_there_alone(draft: Draft, wishes: Wishes) -> bool:
    """Whether the floor is told to be closed at work alone ("at home I can, just not at work").

    The list is made for home then; of a day at work it is told when that day has come.
    """
    text = draft.situation.turn.text
    if spoken("floor_closed_at_work_alone").search(text) is not None:
        return True
    closed = off_the_floor(draft.setting.place) or NO_FLOOR in draft.facts_before.conditions
    beside = spoken("can_at_home").fullmatch(text.strip()) is not None
    return bool(closed) and beside and NO_FLOOR not in wishes.place


def _is_for_today(draft: Draft) -> bool:
    """Whether the place is one of this day ("in the garden"), and not where it is always done."""
    text = draft.situation.turn.text.casefold()
    always = spoken("place_for_good").search(text) is not None
    here = not always and spoken("place_of_today").search(text) is not None
    ends_soon = spoken("place_till_later").search(draft.situation.turn.text) is not None
    return here or ends_soon  # "just for now": whatever stands beside it


def _told_before_ends_soon(draft: Draft) -> bool:
    """Whether the place that was told before is none of every day: "that's just for now"."""
    return spoken("place_before_till_later").search(draft.situation.turn.text) is not None


def _told_for_good(draft: Draft, wishes: Wishes) -> frozenset[str]:
    """The places that are told again, as those of every day."""
    return frozenset() if _is_for_today(draft) else wishes.place


def _places(before: frozenset[str], wished: frozenset[str], also: bool) -> frozenset[str]:
    """Another place takes the place of the one before, or will do `also`; "no floor" holds on."""
    if also:
        return before | wished
    bounds = {place for place, one in load_places().items() if one.codes}
    return (before & bounds if wished - bounds else before) | wished
