"""Status of anything said, by its cues: denied, past, somebody else's, hypothetical."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.body_named import names_body
from bot.language.assertion.cues import Cue, cues_of
from bot.language.assertion.owners import owners_of
from bot.language.findings import Status
from bot.language.text.message import Message

Assertion = tuple[Status, tuple[str, ...]]  # how something is meant, the words that say so
Part = tuple[int, int, bool]  # first token, token after the last, carries its own negation

INEVITABLE_WITHIN = window("cannot_without")
_IMPOSSIBLE = reader_words("part_assertion", "impossible")
_WITHOUT = reader_words("part_assertion", "without")
_BETWEEN_DENIALS = reader_words("part_assertion", "between_denials")
SELF_BEFORE = window("self_before")
DOUBLE_WITHIN = window("double_denial")
SUPPOSED_WITHIN = window("supposed_by_if")
ASKED_WITHIN = window("supposed_in_question")
_BARE_DENIALS = reader_words("part_assertion", "bare_denials")
_OWN = reader_words("part_assertion", "own")
_I_HAD = reader_words("part_assertion", "i_had")
_WAS_ONCE = reader_words("part_assertion", "was_once")
_TURNS = reader_words("part_assertion", "turns")
_INTENDS = reader_words("part_assertion", "intends")
_PARTS_WITH = reader_words("part_assertion", "parts_with")
_INTENDED = reader_words("part_assertion", "intended")
_DOUBTS = ("UNCERTAIN", "LISTED")
_MADE_UP = "fiction.person"


def status_of(message: Message, start: int, end: int) -> Assertion:
    """Return the status of tokens `start` to `end` and the words that decided it."""
    return status_of_parts(message, [(start, end, False)])


def status_of_parts(message: Message, parts: Sequence[Part]) -> Assertion:
    """Return the status of spans that say one thing together, and the words that decided it."""
    reach = message.noted(_Reach)
    spoken_of, owner = reach.spoken_of, reach.owner
    for start, end, negative in parts:
        if negative or owner[start] or spoken_of[end] != spoken_of[start]:
            break
    else:  # what does not reach them cannot change them
        return Status.PRESENT, ()
    return _status(reach.near(parts), owner, message.tokens.norms, parts)


def of_another(message: Message, parts: Sequence[Part]) -> bool:
    """Whether what is said there is about somebody else, whenever it was."""
    owner = owners_of(message)
    return any(owner[start] for start, _, _ in parts)


class _Reach:
    """Where the cues of one message reach, and whom each token is about."""

    def __init__(self, message: Message) -> None:
        cues, self.owner = cues_of(message), owners_of(message)
        reached = bytearray(len(message.tokens))
        for cue in cues:
            for index in range(cue.scope_start, cue.scope_end):
                reached[index] = 1
        self.spoken_of = tuple(accumulate(reached, initial=0))  # tokens before that cues reach
        self._sentence_of = sentence_of = message.tokens.sentence_of
        rows: list[list[Cue]] = [[] for _ in message.tokens.sentences]
        for cue in cues:
            last = max(cue.start, cue.scope_end - 1)
            first = sentence_of[min(cue.start, cue.scope_start)]
            for row in range(first, sentence_of[last] + 1):
                rows[row].append(cue)
        self._cues_of = rows

    def near(self, parts: Sequence[Part]) -> Sequence[Cue]:
        """Return the cues that may reach the parts: those of their sentences.

        A double denial ("not. can't pee") may begin in the sentence before.
        """
        sentence_of = self._sentence_of
        if len(parts) == 1:
            start, end, _ = parts[0]
            row = sentence_of[max(0, start - DOUBLE_WITHIN)]
            if row == sentence_of[end - 1]:
                return self._cues_of[row]
        rows: set[int] = set()
        for start, end, _ in parts:
            first = sentence_of[max(0, start - DOUBLE_WITHIN)]
            rows.update(range(first, sentence_of[end - 1] + 1))
        if len(rows) == 1:
            return self._cues_of[rows.pop()]
        return [cue for row in sorted(rows) for cue in self._cues_of[row]]


def _status(
    cues: Sequence[Cue], owner: Sequence[str], norms: Sequence[str], parts: Sequence[Part]
) -> Assertion:
    if len(parts) == 1 and not parts[0][2]:  # what does not reach it cannot change it
        start, end, _ = parts[0]
        cues = [cue for cue in cues if cue.scope_start < end and start < cue.scope_end]
    touching: dict[str, Cue] = {}
    for cue in cues:
        if cue.category in touching or not _reaches(cue, parts):
            continue
        if cue.category != "HYPOTHETICAL" and _inside(cue, parts):
            continue
        if cue.category == "PAST" and (
            _own_story(cue, norms, parts) or _still_to_come(cue, norms, parts)
        ):
            continue
        touching[cue.category] = cue
    person = next((owner[start] for start, _, _ in parts if owner[start]), "")
    if "NONE_OF_IT" in touching:
        return Status.DENIED, _told(touching["NONE_OF_IT"], norms)
    denial, double = _denial(cues, norms, parts)
    if denial and not double:
        return Status.DENIED, _told(denial, norms)
    if not touching and not person and not denial:
        return Status.PRESENT, ()
    if "INFO_QUESTION" in touching and not _about_self(norms, parts):
        return Status.INFO_QUESTION, _told(touching["INFO_QUESTION"], norms)
    if "HYPOTHETICAL" in touching and not _told_behind(touching["HYPOTHETICAL"], norms, parts):
        return Status.HYPOTHETICAL, _told(touching["HYPOTHETICAL"], norms)
    if "IF" in touching and ("MODAL" in touching or _would_act(touching, parts)):
        return Status.HYPOTHETICAL, _told(touching["IF"], norms)
    if "PAST" in touching and "AGAIN" not in touching:
        return Status.PAST, (*_told(touching["PAST"], norms), *((person,) if person else ()))
    if "FICTION" in touching and (person or _made_up(touching["FICTION"], norms, parts)):
        return Status.IDIOM, _told(touching["FICTION"], norms)
    if person:
        return Status.OTHER_PERSON, (person,)
    if denial:
        return Status.UNCERTAIN, _told(denial, norms)
    for doubt in _DOUBTS:
        if doubt in touching:
            return Status.UNCERTAIN, _told(touching[doubt], norms)
    return Status.PRESENT, ()


def _made_up(cue: Cue, norms: Sequence[str], parts: Sequence[Part]) -> bool:
    """Whether the cue itself names who has a sign ("my character is numb"), and not the writer."""
    last = max(end for _, end, _ in parts)
    return cue.rule == _MADE_UP and _OWN.isdisjoint(norms[cue.end : last])


def _would_act(touching: Mapping[str, Cue], parts: Sequence[Part]) -> bool:
    """Whether "if" supposes a sign and says what is done then ("if I can't pee I'll ring").

    Behind more words something else is supposed: "if I sneeze I can't hold it, so I'll ring".
    """
    first = min(start for start, _, _ in parts)
    return "WOULD_ACT" in touching and first - touching["IF"].end <= SUPPOSED_WITHIN


def _told(cue: Cue, norms: Sequence[str]) -> tuple[str, ...]:
    return (" ".join(norms[cue.start : cue.end]),)


def _denial(
    cues: Sequence[Cue], norms: Sequence[str], parts: Sequence[Part]
) -> tuple[Cue | None, bool]:
    """Return the cue that denies the parts, and whether it meets a negative symptom."""
    for cue in cues:
        if cue.category != "DENIED" or _inside(cue, parts) or _inevitable(cue, norms):
            continue
        for start, end, negative in parts:
            if negative:
                if _turned_round(cue, start, norms):
                    return cue, True
                continue
            reaches = cue.scope_start < end and start < cue.scope_end
            if reaches and not _predicated(cue, norms, parts) and not _turned(cue, norms, parts):
                return cue, any(other[2] for other in parts)
    return None, False


def _predicated(cue: Cue, norms: Sequence[str], parts: Sequence[Part]) -> bool:
    """Whether the parts are a statement of their own after a comma ("no fever, legs weak")."""
    first = min(start for start, _, _ in parts)
    last = max(end for _, end, _ in parts)
    predicates = words("predicates")
    return (
        cue.end <= first
        and "," in norms[cue.end : first]
        and norms[first] not in predicates
        and any(norm in predicates for norm in norms[first + 1 : last])
    )


def _turned(cue: Cue, norms: Sequence[str], parts: Sequence[Part]) -> bool:
    """Whether it was well until it turned: "the chest was fine this morning, now it's tight"."""
    last = max(start for start, _, _ in parts)
    return norms[cue.start] in _WAS_ONCE and not _TURNS.isdisjoint(norms[cue.end : last])


def _reaches(cue: Cue, parts: Sequence[Part]) -> bool:
    low, high = cue.scope_start, cue.scope_end
    if len(parts) == 1:
        return low < parts[0][1] and parts[0][0] < high
    return any(low < end and start < high for start, end, _ in parts)


def _inside(cue: Cue, parts: Sequence[Part]) -> bool:
    for start, end, negative in parts:
        if start <= cue.start and cue.end <= end and cue.category != "NONE_OF_IT":
            return True
        if negative and cue.start < end and start < cue.end:
            return True
    return False


def _turned_round(cue: Cue, start: int, norms: Sequence[str]) -> bool:
    """Whether a denial stands right before a negative symptom ("not that I can't pee").

    A bare "no" does not count: it answers a question ("no, can't feel it").
    """
    between = norms[cue.end : start]
    near = 0 <= start - cue.end < DOUBLE_WITHIN
    bare = cue.end - cue.start == 1 and norms[cue.start] in _BARE_DENIALS
    return near and not bare and not _BETWEEN_DENIALS.intersection(between)


def _inevitable(cue: Cue, norms: Sequence[str]) -> bool:
    """Whether "without" follows "cannot": "can't walk to the door without gasping"."""
    before = norms[max(0, cue.start - INEVITABLE_WITHIN) : cue.start]
    return norms[cue.start] in _WITHOUT and not _IMPOSSIBLE.isdisjoint(before)


def _own_story(cue: Cue, norms: Sequence[str], parts: Sequence[Part]) -> bool:
    """Whether the past is told of something else behind: "..., I had gallstones in 2020"."""
    last = max(end for _, end, _ in parts)
    between = [*norms[last : cue.start]]
    return any(
        mark == "," and " ".join(between[place + 1 : place + 3]) in _I_HAD
        for place, mark in enumerate(between)
    )


def _told_behind(cue: Cue, norms: Sequence[str], parts: Sequence[Part]) -> bool:
    """Whether a statement of the writer's own stands behind what is supposed.

    "What if it's serious, my foot just drops"; in a question it goes on supposing.
    """
    first = min(start for start, _, _ in parts)
    last = max(end for _, end, _ in parts)
    joints = [at for at in range(cue.end + 1, first + 1) if norms[at] in _PARTS_WITH]
    if not joints or any(map(names_body, norms[cue.end : joints[-1]])):
        return False  # "what if my toes catch, I drag my feet" supposes both
    own = not _OWN.isdisjoint(norms[joints[-1] : last])
    return own and "?" not in norms[last : last + ASKED_WITHIN]


def _still_to_come(cue: Cue, norms: Sequence[str], parts: Sequence[Part]) -> bool:
    """Whether what is intended stands before what is said to be over ("I'll do it. All sorted")."""
    first = min(start for start, _, _ in parts)
    last = max(end for _, end, _ in parts)
    said = norms[max(0, first - SELF_BEFORE) : last]
    intends = not _INTENDS.isdisjoint(said) and _INTENDED.isdisjoint(said)
    return last <= cue.start and intends


def _about_self(norms: Sequence[str], parts: Sequence[Part]) -> bool:
    first = max(0, min(start for start, _, _ in parts) - SELF_BEFORE)
    last = max(end for _, end, _ in parts)
    return any(norm in _OWN for norm in norms[first:last])
