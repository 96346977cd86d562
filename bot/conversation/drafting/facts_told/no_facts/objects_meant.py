"""What the words of a message are about, where another fact has the same word.

"It's the left hip" behind a hip that was replaced is of that joint, and no place that hurts; "the
afternoon run" of who drives a bus is no running; where sitting on the sofa is bad and on the
saddle is fine, sitting is bad.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.late_statements import SENTENCE, between
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.vocabulary.movements import load_movements
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.findings import Findings, Kind, Mention, Status
from bot.language.replies.told.taken_back import blanked

RUNNING, DRIVING = "running", "driving"
OF_RUNNING = frozenset((RUNNING, "sport"))
# Here a place is told for itself, whatever else was told of it.
OF_THE_PLACE = (None, slots.CONSENT, slots.STORY, "regions")


def with_objects_meant(draft: Draft, found: Findings) -> Findings:
    """Return the findings of a message, each of what it is said of."""
    if draft.turn.pressed:
        return found
    found = _without_a_job_left(draft, _meant_instead(draft, found))
    return _of_a_round(draft, _worse_all_the_same(_of_a_known_joint(draft, found)))


def _of_a_known_joint(draft: Draft, found: Findings) -> Findings:
    """Leave out a joint known by an illness, and its side, where no pain is told with it."""
    if draft.asked in OF_THE_PLACE or not draft.facts.regions:
        return found
    known = load_conditions()
    names = {
        word
        for one in draft.facts.conditions
        if one in known
        for word in known[one].name.casefold().split()
    }
    said = [one for one in found.of(Kind.REGION) if one.text.casefold() in names]
    held = set(draft.facts.regions)
    gone = [
        one.text
        for one in said
        if one.value not in held
        and spoken("pain_with_a_place").search(_sentence(draft, one)) is None
    ]
    if not gone:
        return found
    sentences = [_sentence(draft, one) for one in said if one.text in gone]

    def of_it(one: Mention) -> bool:
        if one.kind not in (Kind.REGION, Kind.SIDE):
            return False
        return one.text in gone or (one.kind == Kind.SIDE and _sentence(draft, one) in sentences)

    return found.without(of_it)


def _sentence(draft: Draft, one: Mention) -> str:
    return between(draft.turn.text, one.start, one.end, SENTENCE).casefold()


def _worse_all_the_same(found: Findings) -> Findings:
    """Leave out what is said to be fine somewhere, where the same message tells where it is bad."""
    worse = {name for one in found.present(Kind.AGGRAVATED_BY) for name in one.detail}
    return found.without(
        lambda one: one.kind == Kind.EASED_BY and bool(one.detail) and set(one.detail) <= worse
    )


def _meant_instead(draft: Draft, found: Findings) -> Findings:
    """Read what stands behind "I meant" as told: the "not" was of the other thing."""
    text = draft.turn.text
    said = spoken("meant_instead").search(text)
    if said is None:
        return found
    return Findings(
        tuple(
            replace(one, status=Status.PRESENT)
            if one.kind == Kind.LIFESTYLE
            and one.status is Status.DENIED
            and one.start >= said.end()
            and spoken("says_not").search(text, said.end(), one.start) is None
            else one
            for one in found.mentions
        )
    )


def _without_a_job_left(draft: Draft, found: Findings) -> Findings:
    """Leave out a work that is said to be over ("I'm not a gardener any more")."""
    over = [hit.group().casefold() for hit in spoken("job_that_is_over").finditer(draft.turn.text)]
    return found.without(
        lambda one: one.kind == Kind.WORK and any(one.text.casefold() in said for said in over)
    )


def without_rounds(draft: Draft, text: str) -> str:
    """Return a text of the message without the rounds of who drives ("the afternoon run")."""
    return blanked(text, _rounds(draft, text))


def _rounds(draft: Draft, text: str) -> list[tuple[int, int]]:
    drives = DRIVING in draft.facts.lifestyle or any(
        one.value == DRIVING for one in draft.turn.findings.of(Kind.LIFESTYLE)
    )
    if not (drives or spoken("drives_for_work").search(text)):
        return []
    return [hit.span("run") for hit in spoken("run_of_a_driver").finditer(text)]


def _of_a_round(draft: Draft, found: Findings) -> Findings:
    """Read "the afternoon run" of who drives for a living as driving."""
    rounds = _rounds(draft, draft.turn.text)
    if not rounds:
        return found
    kept: list[Mention] = []
    for one in found.mentions:
        of_it = one.touches(rounds)
        if of_it and one.kind == Kind.AGGRAVATED_BY and RUNNING in one.detail:
            codes = load_movements()[DRIVING].codes
            names = tuple(DRIVING if name == RUNNING else name for name in one.detail)
            kept += [replace(one, value=code, detail=names) for code in codes]
        elif not (of_it and one.value in OF_RUNNING):
            kept.append(one)
    return Findings(tuple(kept))
