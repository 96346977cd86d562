"""Suppositions that turn the sentence round: "should I get pregnant", "were it to", "had I fallen".

A question that begins so tells what is: "should I call someone?", "were you ever numb?", and so
does what is only wondered at ("had I known it would go numb").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.text.sentence_ends import Range

_OPENS = reader_words("turned_suppositions", "opens")
_LEADS = reader_words("turned_suppositions", "leads")
_SUBJECTS = reader_words("turned_suppositions", "subjects")
_ARTICLES = reader_words("turned_suppositions", "articles")
_BETWEEN = reader_words("turned_suppositions", "between")
_HAPPENS = reader_words("turned_suppositions", "happens")
_GETS = reader_words("turned_suppositions", "gets")
_GOT = reader_words("turned_suppositions", "got")
_SUPPOSES_ALONE = reader_words("turned_suppositions", "supposes_alone")
_KNOWS = reader_words("turned_suppositions", "knows")
_THERE_BE = reader_words("turned_suppositions", "there_be")
_PERSONS = reader_words("turned_suppositions", "persons")
_BEFALLEN = reader_words("turned_suppositions", "befallen")
_PARTICIPLES = reader_words("turned_suppositions", "participles")
_PARTICIPLE_ENDS = tuple(reader_words("turned_suppositions", "participle_ends"))
_ENDS = reader_words("turned_suppositions", "ends")
_WERE = reader_words("turned_suppositions", "were")
_SHOULD = reader_words("turned_suppositions", "should")
_HAD = reader_words("turned_suppositions", "had")
_TO, _EVER = reader_words("turned_suppositions", "to"), reader_words("turned_suppositions", "ever")
_SUBJECT_WITHIN = window("turned_subject")


def turned_suppositions(norms: Sequence[str], begin: int, end: int) -> Iterator[Range]:
    """Yield where such words stand in a sentence, and where what they suppose ends."""
    for place in range(begin, end):
        opens = place == begin or norms[place - 1] in _LEADS
        if opens and norms[place] in _OPENS and _supposes(norms, place, end):
            last = next((at for at in range(place, end) if norms[at] in _ENDS), end)
            yield place, last


def _supposes(norms: Sequence[str], place: int, end: int) -> bool:
    first = place + 1
    behind = norms[first : min(end, first + _SUBJECT_WITHIN)]
    if not behind:
        return False
    if norms[place] in _WERE:
        spoken = behind[0] in _SUBJECTS or behind[0] in _ARTICLES
        return behind[0] in _SUPPOSES_ALONE or (spoken and not _TO.isdisjoint(behind))
    if " ".join(behind[:2]) in _THERE_BE:
        return norms[place] in _SHOULD
    rest = _behind_subject(behind)
    if norms[place] in _HAD:
        return bool(rest) and _has_happened(behind[0], rest[0])
    if rest[:1] and rest[0] in _GETS:
        return rest[1:2] != () and rest[1] in _GOT
    said_ever = not _EVER.isdisjoint(behind[: len(behind) - len(rest)])
    return bool(rest) and (rest[0] in _HAPPENS or said_ever)


def _behind_subject(behind: Sequence[str]) -> Sequence[str]:
    """Return the words from the verb on; of "numbness set in" those from the second on."""
    alone = behind[0] in _SUBJECTS
    at = 1 if alone else next((i for i, norm in enumerate(behind) if i and _is_verb(norm)), 0)
    if not at:
        return ()
    while at < len(behind) and behind[at] in _BETWEEN:
        at += 1
    return behind[at:]


def _is_verb(norm: str) -> bool:
    return norm in _HAPPENS or norm in _GETS or norm in _BEFALLEN or norm in _BETWEEN


def _has_happened(subject: str, verb: str) -> bool:
    """Whether something befell somebody; "had it checked" tells what was done."""
    if verb in _BEFALLEN:
        return True
    if subject not in _PERSONS or verb in _KNOWS:
        return False
    return verb in _PARTICIPLES or verb.endswith(_PARTICIPLE_ENDS)
