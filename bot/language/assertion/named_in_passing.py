"""People who are named in passing: they report, worry, had it too or act on the writer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words

_LOOKS = reader_words("named_in_passing", "looks")
_NEAR_ME = reader_words("named_in_passing", "near_me")
_SHOWING = reader_words("named_in_passing", "showing")
_AND_THEN = reader_words("named_in_passing", "and_then")
_SHOWN = reader_words("named_in_passing", "shown")
_ME, _MY = reader_words("named_in_passing", "me"), reader_words("named_in_passing", "my")
_HOW_TO = reader_words("named_in_passing", "how_to")
REPORTED_WITHIN = window("reported")
ACTED_WITHIN = window("acts_on_writer")
_OURS, _IS_OF = reader_words("named_in_passing", "ours"), reader_words("named_in_passing", "is_of")
_OPENS = reader_words("named_in_passing", "opens_a_thing")
_AFTER_IT = reader_words("named_in_passing", "after_its_owner")


def reports(norms: Sequence[str], index: int, end: int, lists: dict[str, frozenset[str]]) -> bool:
    """Whether somebody only reports: "my wife says ..."; what follows is about the writer."""
    first, last = index + 1, min(end, index + 1 + REPORTED_WITHIN)
    if any(norms[at] in _ME and only_near(norms, at) for at in range(first, last)):
        last = min(end, last + 2 * REPORTED_WITHIN)  # "the lady next to me on the bus says"
    after = norms[first:last]
    looks = " ".join(norms[first : first + 3]) in _LOOKS  # "herself had a look and says"
    return looks or any(word in lists["reporting"] for word in after)


def told_of(
    norms: Sequence[str], index: int, end: int, lists: dict[str, frozenset[str]]
) -> Sequence[int]:
    """Return the words that say what somebody has who then reports ("a friend with gout says")."""
    if norms[index + 1 : index + 2] == () or norms[index + 1] not in words("having"):
        return ()
    for place in range(index + 1, min(end, index + 2 + REPORTED_WITHIN)):
        if norms[place] in lists["reporting"]:
            return range(index, place)
    return ()


def said_to_be_of(norms: Sequence[str], start: int, index: int, end: int) -> Sequence[int]:
    """Return the words that are said to be somebody's: "the osteoporosis is my mother's".

    What is said is short and opens the sentence, so that no sign of the writer goes with it.
    """
    if index - 2 < start or norms[index - 1] not in _OURS or norms[index - 2] not in _IS_OF:
        return ()
    said = norms[start : index - 2]
    followed = index + 1 < end and norms[index + 1].isalpha() and norms[index + 1] not in _AFTER_IT
    if followed or said[:1] == () or said[0] not in _OPENS or len(said) > ACTED_WITHIN:
        return ()
    return range(start, index + 1)


def worries(norms: Sequence[str], index: int, end: int) -> bool:
    """Whether somebody is only worried, and what follows is why: "she is worried because ..."."""
    after = norms[index + 1 : min(end, index + 1 + REPORTED_WITHIN)]
    return any(
        word in words("worrying") and following in words("giving_a_reason")
        for word, following in pairwise(after)
    )


def is_aside(norms: Sequence[str], index: int, end: int, lists: dict[str, frozenset[str]]) -> bool:
    """Whether a person is named in passing: did something to the writer, or only had it too."""
    return _had_it_too(norms[index + 1 : end]) or acts_on_writer(norms, index, end, lists)


def _had_it_too(after: Sequence[str]) -> bool:
    """Whether all that is said of a person is that they had it too ("my nan had it, but ...")."""
    for said in words("had_it_too"):
        count = said.count(" ") + 1
        ended = after[count : count + 1]
        ends = not ended or not ended[0].isalnum() or ended[0] in words("new_subject")
        if ends and after[count + 1 : count + 2] and after[count + 1] in words("leads_to_a_side"):
            return False  # "my sister has the same, on the right"
        if ends and " ".join(after[:count]) == said:
            return not _goes_on_of_them(after[count:])
    return False


def _goes_on_of_them(behind: Sequence[str]) -> bool:
    """Whether what follows is told of the same person ("had the same and couldn't walk").

    A verb of the past stands right behind "and", and no word of the writer in that part.
    """
    part = [*takewhile(lambda norm: norm.isalnum(), behind)]
    joined = part[:1] != [] and part[0] in _AND_THEN
    told = joined and part[1:2] != [] and part[1] in words("verbs_of_then")
    return told and words("first_person").isdisjoint(part)


def acts_on_writer(
    norms: Sequence[str], index: int, end: int, lists: dict[str, frozenset[str]]
) -> bool:
    """Whether the person only does something to the writer's body."""
    for place in range(index + 1, min(end, index + 1 + ACTED_WITHIN)):
        norm = norms[place]
        if norm in words("new_subject") or norm in lists["third_person"]:
            return False
        if norm in _ME and shows_their_own(norms, place):
            return False
        if (norm in _ME and not only_near(norms, place)) or (
            norm in _MY
            and norms[place + 1 : place + 2] != ()
            and norms[place + 1] in lists["body_words"]
        ):
            return True
    return False


def shows_their_own(norms: Sequence[str], place: int) -> bool:
    """Whether somebody shows what they have: "he showed me how his foot drags", not "how to"."""
    shown = norms[place + 1 : place + 3]
    shows = norms[place - 1] in _SHOWING and shown[:1] != () and shown[0] in _SHOWN
    return shows and _HOW_TO.isdisjoint(shown[1:])


def only_near(norms: Sequence[str], place: int) -> bool:
    """Whether the writer only says where somebody is ("the lad next to me has gone grey")."""
    before = norms[max(0, place - 2) : place]
    return " ".join(before) in _NEAR_ME or not _NEAR_ME.isdisjoint(before[-1:])
