"""Whose body each word is about: the writer's or somebody else's (clinical 2.1)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.asked_of_another import asks_about_illness
from bot.language.assertion.named_in_passing import (
    ACTED_WITHIN,
    REPORTED_WITHIN,
    acts_on_writer,
    is_aside,
    only_near,
    reports,
    said_to_be_of,
    shows_their_own,
    told_of,
    worries,
)
from bot.language.assertion.persons_named import (
    MINE,
    OF_ROLE,
    OURS,
    POSSESSIVES,
    belongs_elsewhere,
    is_apart,
    is_child_of_years,
    is_little_one,
    is_of_a_birth,
    is_topic,
    next_norm,
    tells_a_time,
)
from bot.language.assertion.self_described import describes_writer
from bot.language.assertion.shared_with_writer import carries_organ_of, shared_by_writer
from bot.language.assertion.told_of_their_day import given_back
from bot.language.text.message import Message

NAMED_WITHIN = window("person_named")
TOLD_WITHIN = window("told_to_writer")
WISHED_WITHIN = window("wished")
PARTS_WITHIN = window("parts_before_they")
_YOU = reader_words("owners", "you")
_WRITER = reader_words("owners", "writer")
_SEVERAL = reader_words("owners", "several")
_TREAT = reader_words("owners", "treat")
_NOT_AS_SUBJECT = reader_words("owners", "not_as_subject")
_I, _AM, _IM = (
    reader_words("owners", "i"),
    reader_words("owners", "am"),
    reader_words("owners", "im"),
)
_MY, _MA = reader_words("owners", "my"), reader_words("owners", "ma")
_ME, _MYSELF = reader_words("owners", "me"), reader_words("owners", "myself")
_THEM, _OF, _SHED = (
    reader_words("owners", "them"),
    reader_words("owners", "of"),
    reader_words("owners", "shed"),
)
_WHICH_SIDE = reader_words("owners", "which_side")
_JOINTS = reader_words("owners", "joints")
_SPOKEN_TO = reader_words("owners", "spoken_to")
_OF_SELF = tuple(reader_words("owners", "of_self"))


@lru_cache(maxsize=1)
def _lists() -> dict[str, frozenset[str]]:
    names = ("persons", "third_person", "first_person", "reporting", "epistemic", "body_words")
    lists = {name: words(name) for name in (*names, "belongings")}
    lists["possessives"] = frozenset(f"{person}s" for person in lists["persons"])
    turning = ("persons", "possessives", "third_person", "first_person")
    lists["turning"] = words("turning").union(*(lists[name] for name in turning))
    return lists


def owners_of(message: Message) -> list[str]:
    """Return for every token the word that makes it about somebody else, or "" for the writer.

    They are sought once.
    """
    return message.noted(_owners)


def _owners(message: Message) -> list[str]:
    """Follow whom each sentence is about.

    A person named as subject carries until the writer speaks of themselves. A sentence that says
    nothing of the writer but has "he", "his", "her" goes on about the person named before.
    """
    norms, lists = message.tokens.norms, _lists()
    owner = [""] * len(norms)
    known, topic, asked = "", "", False
    theirs: dict[int, str] = {}
    turning = lists["turning"]
    for start, end in message.tokens.sentences:
        sentence = norms[start:end]
        current = _continued(norms, start, end, known, lists, topic)
        if asked and lists["first_person"].isdisjoint(sentence):
            current = current or known  # "is my mum having a stroke? mouth droops"
        told_to = start
        for index in [at for at, norm in enumerate(sentence, start) if norm in turning]:
            norm = norms[index]
            if current:  # goes on about the same person
                owner[told_to:index] = [current] * (index - told_to)
            since, told_to = told_to, index + 1
            if norm in lists["persons"] and describes_writer(norms, index):
                current = ""
                continue
            if carries_organ_of(norms, start, index):
                continue
            if _is_self(norms, index, end, lists) or worries(norms, index, end):
                if norm in _MY and _part_named(norms, index) in lists["body_words"]:
                    own = _part_from(norms, since, index)  # "he is fine, it's numb in my legs"
                    owner[own:index] = [""] * (index - own)
                current = ""
            elif norm in lists["possessives"] and next_norm(norms, index) in lists["body_words"]:
                current = known = norm
            elif norm in lists["persons"] and next_norm(norms, index) in lists["belongings"]:
                continue  # "my daughters bike", "aunty flo"
            elif norm in lists["persons"] and (
                is_of_a_birth(norms, start, index) or tells_a_time(norms, index)
            ):
                continue
            elif is_little_one(norms, index) or is_child_of_years(norms, index):
                current = known = "child"
            elif norm in lists["persons"] and is_topic(norms, start, index):
                current = known = topic = norm
            elif norm in lists["persons"] and not reports(norms, index, end, lists):
                if is_apart(norms, index) and not is_aside(norms, index, end, lists):
                    current = known = norm
            elif (
                norm in lists["third_person"]
                and not _of_things(norms, index)
                and norm not in _SEVERAL
                and (known or norm not in _NOT_AS_SUBJECT)
                and not reports(norms, index, end, lists)
                and not acts_on_writer(norms, index, end, lists)
            ):
                current = known = known or norm
            if norm in lists["persons"]:
                first = _named_from(norms, start, index)
                owner[first:index] = [norm] * (index - first)
                theirs.update(dict.fromkeys(told_of(norms, index, end, lists), norm))
                theirs.update(dict.fromkeys(said_to_be_of(norms, start, index, end), norm))
            owner[index] = current
        if current:
            owner[told_to:end] = [current] * (end - told_to)
        if shared_by_writer(norms, start, end):  # "my son has a fever and so do i"
            owner[start:end] = [""] * (end - start)
            known = ""
        asked = bool(current) and asks_about_illness(norms, start, end)
        given_back(norms, owner, start, end)
    for place, person in theirs.items():
        owner[place] = owner[place] or person
    return owner


def _part_named(norms: Sequence[str], index: int) -> str:
    """Return the word behind "my", past the side ("my right hand")."""
    return next_norm(norms, index + (next_norm(norms, index) in _WHICH_SIDE))


def _part_from(norms: Sequence[str], since: int, index: int) -> int:
    """Return where the part of a sentence begins that comes to the writer's body at `index`."""
    joints = (at for at in range(index - 1, since - 1, -1) if norms[at] in _JOINTS)
    return next(joints, index)


def _named_from(norms: Sequence[str], start: int, index: int) -> int:
    """Return where the words for a person begin: "my pregnant sister" is about her from "my" on."""
    for place in range(index - 1, max(start, index - NAMED_WITHIN) - 1, -1):
        if norms[place] in POSSESSIVES:
            return place
        if not _describes(norms[place]):
            break
    return index


def _describes(norm: str) -> bool:
    """Whether a word only says what a person is like ("pregnant", "80 year old")."""
    return norm.isdecimal() or norm in words("of_a_person")


def _continued(
    norms: Sequence[str],
    start: int,
    end: int,
    known: str,
    lists: dict[str, frozenset[str]],
    topic: str,
) -> str:
    """Return whom a sentence goes on about that says nothing of the writer; "" for nobody."""
    sentence = norms[start:end]
    if not known or not lists["first_person"].isdisjoint(sentence):
        return ""
    if topic:
        return topic
    spoken_of = (at for at in range(start, end) if norms[at] in lists["third_person"])
    theirs = any(not _of_things(norms, at) and not _are_staff(norms, at, end) for at in spoken_of)
    return known if theirs else ""


def _are_staff(norms: Sequence[str], at: int, end: int) -> bool:
    """Whether "they" are those who treat the writer ("they finally did the injections")."""
    if norms[at] not in _SEVERAL:
        return False
    return not _TREAT.isdisjoint(norms[at + 1 : min(end, at + 1 + NAMED_WITHIN)])


def _of_things(norms: Sequence[str], at: int) -> bool:
    """Whether no person is meant: "both of them" (legs, tablets), "my legs, they", "the shed"."""
    before = norms[at - 1] if at else ""
    if norms[at] in _SEVERAL and _own_pair_before(norms, at):
        return True
    if norms[at] in _SHED:
        return before in words("before_a_shed")
    return norms[at] in _THEM and before in _OF


def _own_pair_before(norms: Sequence[str], at: int) -> bool:
    """Whether a pair of the writer's own limbs stands before "they" ("my legs? they give way")."""
    pairs, near = words("parts_in_pairs"), range(max(0, at - PARTS_WITHIN), at)
    return any(
        norms[part] in pairs and not _MY.isdisjoint(norms[max(0, part - 2) : part]) for part in near
    )


def _is_self(norms: Sequence[str], index: int, end: int, lists: dict[str, frozenset[str]]) -> bool:
    norm = norms[index]
    if norm in _MA:  # Scots "my", when the body follows
        return next_norm(norms, index) in lists["body_words"]
    if norm in _YOU:  # "she says your shoulders are squint"
        told = norms[max(0, index - TOLD_WITHIN) : index]
        return not words("saying").isdisjoint(told)
    if norm not in lists["first_person"] or _of_the_writers(norms, index, lists):
        return False
    if norm in OURS and index > 1 and belongs_elsewhere(norms, index - 2):
        return norms[index - 2] not in lists["persons"]
    after = norms[index + 1 : min(end, index + 1 + REPORTED_WITHIN)]
    if norm in _MY:
        return not _names_person(norms[index + 1 : end], lists)
    if norm in _I and not _AM.isdisjoint(after[:1]):
        # "i am up all night"; not "i am asking for my mum"
        return after[1:2] != () and after[1] not in (lists["epistemic"] | words("about_others"))
    if norm in _IM and after[:1] and after[0] in words("about_others"):
        return False
    if norm in _WRITER:
        if not _MYSELF.isdisjoint(norms[index + 1 : min(end, index + 1 + ACTED_WITHIN)]):
            return True  # "she is scared because i want to kill myself"
        said = " ".join(norms[index + 1 : min(end, index + 1 + WISHED_WITHIN)])
        return said.startswith(_OF_SELF) or not (after and after[0] in lists["epistemic"])
    if norm not in _ME:
        return True
    spoken_to = index > 0 and norms[index - 1] in _SPOKEN_TO
    showed = shows_their_own(norms, index)
    return not (spoken_to or showed or only_near(norms, index))


def _of_the_writers(norms: Sequence[str], index: int, lists: dict[str, frozenset[str]]) -> bool:
    """Whether "mine" only says whose somebody is ("a customer of mine fell")."""
    told = norms[index] in MINE and index > 1 and norms[index - 1] in OF_ROLE
    return told and norms[index - 2] in lists["persons"]


def _names_person(after: Sequence[str], lists: dict[str, frozenset[str]]) -> bool:
    """Whether a person stands behind "my", and before it only what they are like."""
    if any(word in lists["persons"] for word in after[:2]):
        return True
    described = next((at for at, word in enumerate(after) if not _describes(word)), len(after))
    return (
        described < NAMED_WITHIN
        and after[described : described + 1] != ()
        and (after[described] in lists["persons"])
    )
