"""How a word for a person is meant: as somebody apart from the writer, a topic, a time, a child."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.named_in_passing import REPORTED_WITHIN

_DETERMINERS = reader_words("persons_named", "determiners")
POSSESSIVES = reader_words("persons_named", "possessives")
YEARS_BEFORE = window("years_before_old")
LEADS_TO_TOPIC = window("topic_before")
LIKE_WITHIN = window("likeness")
GIVEN_WITHIN = window("given_to")
TOGETHER_WITHIN = window("together_with_writer")
_SOMEBODY = reader_words("persons_named", "somebody")
_BEFORE_A_ROLE = reader_words("persons_named", "before_a_role")
_BARE_KIN = reader_words("persons_named", "bare_kin")
_KIN_ACTS = reader_words("persons_named", "kin_acts")
_KIN_IF_MORE = reader_words("persons_named", "kin_if_more")
_AS_A = reader_words("persons_named", "as_a")
_ONES = reader_words("persons_named", "ones")
_BEFORE_ONES = reader_words("persons_named", "before_ones")
_CALLS_HERE = reader_words("persons_named", "calls_here")
OF_ROLE = reader_words("persons_named", "of_role")
_MY = reader_words("persons_named", "my")
MINE = reader_words("persons_named", "mine")
OURS = reader_words("persons_named", "ours")
_BELONGS_TO = reader_words("persons_named", "belongs_to")
_OLD, _YEARS_OLD = reader_words("persons_named", "old"), reader_words("persons_named", "years_old")
_ME, _AND = reader_words("persons_named", "me"), reader_words("persons_named", "and")
_LADY, _OF_A_LADY = (
    reader_words("persons_named", "lady"),
    reader_words("persons_named", "of_a_lady"),
)
_LIKE = reader_words("persons_named", "like")
_FOR, _TO = reader_words("persons_named", "for"), reader_words("persons_named", "to")


def next_norm(norms: Sequence[str], index: int) -> str:
    """Return the norm behind a word, "" behind the last."""
    return norms[index + 1] if index + 1 < len(norms) else ""


def belongs_elsewhere(norms: Sequence[str], index: int) -> bool:
    """Whether it is said of a person where they belong ("a lad in my squad can't pee")."""
    place = norms[index + 1 : index + 4]
    told = len(place) == 3 and place[0] in _BELONGS_TO and place[1] in OURS
    return told and place[2] in words("circles")


def is_topic(norms: Sequence[str], start: int, index: int) -> bool:
    """Whether the writer says whom all of it is about ("this is for my dad").

    `index` is the word for the person, `start` where the sentence begins.
    """
    if " ".join(norms[index + 1 : index + 5]).startswith(tuple(words("topic_tails"))):
        return True
    before = norms[max(start, index - LEADS_TO_TOPIC) : index]
    owner = next((word for word in reversed(before) if word in _DETERMINERS), None)
    if owner is None:
        return False
    lead = " ".join(before[: len(before) - 1 - before[::-1].index(owner)])
    return lead.endswith(tuple(words("topic_leads")))


def tells_a_time(norms: Sequence[str], index: int) -> bool:
    """Whether children tell when something was: "before kids", "since the twins"."""
    before = [norm for norm in norms[max(0, index - 2) : index] if norm not in _DETERMINERS]
    return norms[index] in words("children") and before[-1:] != [] and before[-1] in words("when")


def is_of_a_birth(norms: Sequence[str], start: int, index: int) -> bool:
    """Whether a sentence begins with somebody who was born ("my son was born", no "born with")."""
    if not POSSESSIVES.issuperset(norms[start:index]):
        return False
    told = norms[index + 1 : index + 4]
    born = next((at for at, norm in enumerate(told) if norm in words("of_a_birth")), None)
    return born is not None and next_norm(norms, index + 1 + born) not in words("born_so")


def is_little_one(norms: Sequence[str], index: int) -> bool:
    """Whether "my little one" stands here."""
    return norms[index] in _ONES and " ".join(norms[max(0, index - 2) : index]) in _BEFORE_ONES


def is_child_of_years(norms: Sequence[str], index: int) -> bool:
    """Whether "my six year old" stands here, and no old thing."""
    before = norms[max(0, index - YEARS_BEFORE) : index]
    if norms[index] not in _OLD | _YEARS_OLD or POSSESSIVES.isdisjoint(before):
        return False
    told = norms[index] in _YEARS_OLD or not words("age_years").isdisjoint(before)
    return told and next_norm(norms, index) in words("of_a_child")


def is_apart(norms: Sequence[str], index: int) -> bool:
    """Tell whether a person is spoken of apart from the writer.

    Somebody in a likeness ("like wiping somebody else") and one beside the writer ("me and the
    missus tried") are not.
    """
    if norms[index] in _SOMEBODY:
        return words("likeness").isdisjoint(norms[max(0, index - LIKE_WITHIN) : index])
    together = norms[max(0, index - TOGETHER_WITHIN) : index]
    if not _ME.isdisjoint(together) and not _AND.isdisjoint(together):
        return False
    return _possessed(norms, index)


def _possessed(norms: Sequence[str], index: int) -> bool:
    """A person counts when spoken of as somebody's or as a subject, not in "cancer patient".

    Not where the person only comes along ("with my mates", "lifting my son").
    """
    before = norms[index - 1] if index else ""
    after = next_norm(norms, index)
    if norms[index] in _LADY and after in _OF_A_LADY:
        return False
    if not _LIKE.isdisjoint(norms[max(0, index - REPORTED_WITHIN) : index]):  # "like an old man"
        return False
    of_role = after in OF_ROLE and before not in _MY and next_norm(norms, index + 1) not in MINE
    if after in _CALLS_HERE or of_role:  # "mum here", "mum of two"; not "a friend of mine"
        return False
    if before in words("own_role"):  # "new mum, sore back"
        return False
    if " ".join(norms[max(0, index - 2) : index]) in _AS_A:  # "broke my arm as a kid"
        return False
    if belongs_elsewhere(norms, index):
        return True
    if norms[index] in words("named_with_article"):
        if norms[index] in _BARE_KIN and after in _KIN_ACTS:  # "da has a bad chest"
            return True
        told = norms[index] not in _KIN_IF_MORE or after in words("body_words")
        return told and before in _BEFORE_A_ROLE
    place = index - 1 if before in _DETERMINERS else index
    governor = norms[place - 1] if place else ""
    if governor in _FOR:
        return place >= 2 and norms[place - 2] in words("asking")
    if governor in _TO and place >= 2:  # "written to my kids", "given the cat to my neighbour"
        governor = norms[place - 2]
        if not words("given_to").isdisjoint(norms[max(0, place - GIVEN_WITHIN) : place - 1]):
            return False
    return governor not in words("beside_person")
