"""How writers describe themselves: "I'm a 67 year old woman", "29, receptionist", "I (29f)".

The word for a person in such a description names the writer, nobody else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_lists import words
from bot.language.text.message import Message

SEXES = ("female", "male")
YOUNGEST, OLDEST = limit("youngest_writer"), limit("oldest")
_LETTERS = reader_words("self_described", "letters")  # only beside an age
_BEGINS = reader_words("self_described", "begins")
_SAYS_SELF = reader_words("self_described", "says_self")
_OPEN = "("
_NEAR = limit("age_beside_sex")
_ARTICLES = reader_words("self_described", "articles")
_WHO = reader_words("self_described", "who")
_JOINS = reader_words("self_described", "joins")
_ENDS = reader_words("self_described", "ends")
_PARENTS = reader_words("self_described", "parents")
_ROLES = reader_words("self_described", "roles")
_OF_A_ROLE = reader_words("self_described", "of_a_role")
_FORMER = reader_words("self_described", "former")
_WHOSE = reader_words("self_described", "whose")
_ONCE_CLOSE = reader_words("self_described", "once_close")
_OWN = reader_words("self_described", "own")
_COMMA = ","


@lru_cache(maxsize=1)
def sexes() -> Mapping[str, str]:
    """Return female or male for each word that says so."""
    return {word: sex for sex in reversed(SEXES) for word in words(f"{sex}_words")}


def describes_writer(norms: Sequence[str], index: int) -> bool:
    """Whether the word for a person at `index` is what the writer says of themselves.

    "I'm a retired man" says it by itself. With nothing before it, it takes an age beside it and
    nobody else in the message: "man, my back hurts" describes nobody.
    """
    if norms[index] in _FORMER:
        return _was_once(norms, index)
    parent = norms[index] in _PARENTS
    if (parent or norms[index] in _ROLES) and _is_own_role(norms, index, alone=not parent):
        return True
    if norms[index] not in sexes() and not parent:
        return False
    begin = index
    ends = index + 1 == len(norms) or _goes_on(norms[index + 1])
    while begin and (_only_describes(norms[begin - 1]) or (ends and _joins(norms, begin - 1))):
        begin -= 1
    before = norms[begin - 1] if begin else ""
    if before == "," and begin > 1:  # "hi, 67 year old woman"; not "my mum, 67 year old woman"
        before = norms[begin - 2]
    described = norms[begin:index]
    age = any(_is_age(norm) for norm in (*described, *norms[index + 1 : index + 1 + _NEAR]))
    if norms[index] in _LETTERS and not age:
        return False
    if parent and norms[index] not in sexes() and set(described) <= _ARTICLES:
        return False  # "dad, 70, has a bad back"; "young dad, 35" tells of the writer
    if before in _SAYS_SELF:
        return True
    if before == _OPEN:
        return age and norms[max(0, begin - 2)] in _WHO
    begins = (not before or before in _BEGINS) and norms[begin] not in _ARTICLES
    return age and begins and words("third_person").isdisjoint(norms)


def _goes_on(norm: str) -> bool:
    """Whether a word goes on describing ("a woman with", "a man on", "a woman 20 weeks gone")."""
    return norm in _ENDS or norm.isdecimal()


def names_the_writer(text: str, start: int, end: int) -> bool:
    """Whether a word for a person between two characters of a text describes who wrote it."""
    message = Message.read(text)
    first, last = message.tokens.holding(start, end)
    return any(describes_writer(message.tokens.norms, index) for index in range(first, last))


def _is_own_role(norms: Sequence[str], index: int, alone: bool) -> bool:
    """Whether a trade or part in a family is the writer's own.

    It is behind "I'm a" and behind an age that begins the sentence ("29, receptionist"); one that
    stands `alone` also before an age ("retired receptionist, 66"). "Dad, 70" may be anybody's, and
    "Grandad, 71. My back hurts" is the writer.
    """
    begin = index
    while begin and _is_of_a_role(norms[begin - 1]):
        begin -= 1
    before, described = norms[begin - 1] if begin else "", norms[begin:index]
    if before in _SAYS_SELF:
        return alone or not set(described) <= _ARTICLES
    if before and before not in _BEGINS:
        return False
    if described[:1] and _is_age(described[0]):
        return True
    own = alone or (not described and not _OWN.isdisjoint(norms))
    if not own or not _ARTICLES.isdisjoint(described) or _COMMA not in norms[index + 1 : index + 2]:
        return False
    aged = any(map(_is_age, norms[index + 2 : index + 3]))
    return aged and words("third_person").isdisjoint(norms)


def _was_once(norms: Sequence[str], index: int) -> bool:
    """Whether the writer tells what they were ("78, ex Navy"), and nobody they lived with."""
    before = norms[index - 1] if index else ""
    after = norms[index + 1] if index + 1 < len(norms) else ""
    return before not in _WHOSE and bool(after) and after not in _ONCE_CLOSE


def _is_of_a_role(norm: str) -> bool:
    return norm in _OF_A_ROLE or norm == _COMMA or norm in _ARTICLES or _only_describes(norm)


def _joins(norms: Sequence[str], at: int) -> bool:
    """Whether a description goes on behind a word ("I'm 52, a woman")."""
    return at > 0 and norms[at] in _JOINS and _only_describes(norms[at - 1])


def _only_describes(norm: str) -> bool:
    return norm.isdecimal() or norm in words("own_description")


def _is_age(norm: str) -> bool:
    return norm.isdecimal() and YOUNGEST <= int(norm) <= OLDEST
