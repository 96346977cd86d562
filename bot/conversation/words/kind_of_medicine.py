""" "Is lisinopril a blood thinner?": yes or no, or where to look, from the medicines by kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.conversation.medicine_kinds import MedicineKind, load_medicine_kinds
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard
from bot.knowledge.wording.speaking import speak


@dataclass(frozen=True)
class KindAsked:
    """A medicine by its words, and the kind it may be of, with the place of the question."""

    medicine: str
    kind: MedicineKind
    start: int
    end: int


def about_kind_of_medicine(text: str, before: str = "") -> str | None:
    """Return whether a medicine is of the kind that is asked about; None where none is asked.

    `before` are the words before the question, which may name the medicine ("is it a steroid?").
    """
    asked = kind_asked(text, before)
    return None if asked is None else _told(asked)


def _told(asked: KindAsked) -> str:
    known = load_medicine_kinds().values()
    own = next((one for one in known if one.medicine.search(asked.medicine)), None)
    named = next((one for one in known if one.kind.search(asked.medicine)), None)
    of = own or named
    words = {"name": asked.medicine, "kind": asked.kind.name}
    if of is None:
        return speak("conversation", "medicine_unknown", **words)
    if of is asked.kind or of.also == asked.kind.id:
        words |= {"kind": of.name, "counts": of.counts}
        return speak("conversation", "medicine_is", **words)
    if own is None:
        return speak("conversation", "medicine_as_a_rule_not", kind=asked.kind.name)
    return speak("conversation", "medicine_is_not", **words, own=own.name)


def kind_asked(text: str, before: str = "") -> KindAsked | None:
    """Return the medicine and the kind that a text asks about, None where it asks for no kind."""
    said = as_heard(text)
    told = as_heard(before)
    return next(_asked_in(said, told), None)


def _asked_in(said: str, told: str) -> Iterator[KindAsked]:
    for kind in load_medicine_kinds().values():
        for place in kind.kind.finditer(said):
            asked = spoken("asks_whether_of_a_kind").search(said[: place.start()])
            tagged = spoken("asks_by_a_tag_behind_it").match(said[place.end() :])
            if asked is None or not (asked["what"] or tagged):
                continue
            of = asked["what"] or asked["of"] or ""
            medicine = _medicine(f"{told} {said[: asked.start()]}", of, kind)
            if medicine:
                yield KindAsked(medicine, kind, asked.start(), place.end())


def _medicine(before: str, what: str, asked: MedicineKind) -> str:
    """The medicine by the words that name it; "" where none does."""
    kinds = load_medicine_kinds().values()
    hits = [hit for one in kinds for hit in one.medicine.finditer(what)]
    hits = hits or [hit for one in kinds if one is not asked for hit in one.kind.finditer(what)]
    pointing = not what or spoken("points_at_a_medicine").fullmatch(what.strip())
    if not hits and pointing:
        hits = [hit for one in kinds for hit in one.medicine.finditer(before)]
    if hits:
        return max(hits, key=lambda hit: hit.start()).group()
    unknown = spoken("may_be_a_medicine").fullmatch(what.strip()) if not pointing else None
    return unknown["name"] if unknown is not None else ""
