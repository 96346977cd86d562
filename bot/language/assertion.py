"""How what is told of the pain is meant: denied, an old story, somebody else's (clinical 2.1).

Red flags are read by the cues of `status`, where a missed sign is the worse error. Places, sides
and habits need narrower scopes: "not the lower back, between the blades" denies one of the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.knowledge.times import load_readings
from bot.language.findings import Status
from bot.language.patterns import PatternSet, pattern_set
from bot.language.utterance import Utterance
from bot.language.words import Word

Meant = tuple[Status, tuple[str, ...]]

PRESENT: Meant = (Status.PRESENT, ())
_REACH = 6  # words between a denial and what it denies
_BEHIND = 4  # words behind a finding that may belong to a harmless phrase
_PERSON_VERB = 6  # words behind a person in which a verb makes the sentence theirs
_OWN = frozenset(("my", "this", "mine", "mines", "me", "our"))
_BEYOND = frozenset(("past", "beyond", "than"))
_OTHERS_VERBS = frozenset(
    "have has had is are was got get gets cant hes shes theyre he she they his her their says said".split()
)
_NAMES = ("denies", "no_denial", "breaks", "past", "now", "over", "still")


@lru_cache(maxsize=1)
def _patterns() -> dict[str, PatternSet[str]]:
    readings = load_readings("assertion")
    return {name: pattern_set({name: readings[name].patterns}) for name in _NAMES}


def assertion_vocabulary() -> frozenset[str]:
    """Return the words that assertions are read from."""
    return frozenset(word for patterns in _patterns().values() for word in patterns.vocabulary)


def meant(utterance: Utterance, first: int, last: int, place: bool = False) -> Meant:
    """Return how the words `first` to `last` (exclusive) are meant, and the words that say so.

    A `place` called one's own ("this back", "my neck") is meant even in a question of what might
    be.
    """
    denial = denied_by(utterance, first)
    if denial:
        return Status.DENIED, (denial,)
    past = _past(utterance, first)
    if past:
        return Status.PAST, (past,)
    return _by_engine(utterance, first, last, place)


def _by_engine(utterance: Utterance, first: int, last: int, place: bool) -> Meant:
    words = utterance.words
    status, cues = utterance.status_of(words[first].start, words[last - 1].end)
    if status is Status.OTHER_PERSON:
        return (status, cues) if _theirs(utterance, first, cues) else PRESENT
    if status in (Status.HYPOTHETICAL, Status.INFO_QUESTION):
        own = {word.norm for word in words[max(0, first - 2) : last]}
        mine = any(word.norm in ("mine", "mines") for word in words)
        return PRESENT if place and (mine or own & _OWN) else (status, cues)
    return (status, cues) if status is Status.IDIOM else PRESENT


def _theirs(utterance: Utterance, first: int, cues: Sequence[str]) -> bool:
    """Tell whether the sentence is truly about the person, not only beside one."""
    person = cues[0].split()[-1] if cues else ""
    before = utterance.words[:first]
    place = next((at for at in reversed(range(first)) if before[at].norm == person), None)
    if place is None:
        return not (first and before[-1].norm == "my")
    behind = [word.norm for word in utterance.words[place + 1 : place + 1 + _PERSON_VERB]]
    between = {word.norm for word in before[place:]}
    return not _OTHERS_VERBS.isdisjoint(behind) or bool(between & {"he", "she", "his", "her", "hes", "shes"}) or before[place].norm != person.rstrip("s") and first == place + 1


def denied_by(utterance: Utterance, first: int) -> str:
    """Return the word that denies what begins at a word, "" when nothing does."""
    begin, _ = utterance.clauses[utterance.clause_of[first]]
    found = _denial_in(utterance, begin, first)
    if found or first - begin > 2 or begin == 0:
        return found
    return _continued(utterance, begin)


def _denial_in(utterance: Utterance, begin: int, first: int) -> str:
    window = utterance.words[max(begin, first - _REACH) : first]
    start = first - len(window)
    harmless: set[int] = set()
    for hit in _patterns()["no_denial"].hits(utterance.words[begin : first + _BEHIND]):
        harmless.update(range(hit.first + begin - start, hit.last + begin - start))
    breaks = [hit.last for hit in _patterns()["breaks"].hits(window)]
    last_break = max(breaks, default=0)
    if window and window[-1].norm in _BEYOND or len(window) > 1 and window[-2].norm in _BEYOND:
        return ""
    for hit in _patterns()["denies"].hits(window):
        if hit.first >= last_break and hit.first not in harmless:
            return " ".join(word.norm for word in window[hit.first : hit.last])
    return ""


def _continued(utterance: Utterance, begin: int) -> str:
    """Return the denial that a list goes on with ("no pain in my legs, bum or feet")."""
    clause = utterance.clause(begin)
    if not any(word.norm in ("or", "nor") for word in clause) or len(clause) > _REACH:
        return ""
    earlier, end = utterance.clauses[utterance.clause_of[begin - 1]]
    return _denial_in(utterance, earlier, end - 1) if utterance.words[end - 1].norm == "," else ""


def _past(utterance: Utterance, first: int) -> str:
    """Return the words that make it an old story, "" when it still goes on."""
    begin, end = utterance.sentences[utterance.sentence_of[first]]
    sentence = utterance.words[begin:end]
    hits = _patterns()["past"].hits(sentence)
    now = [hit.first + begin for hit in _patterns()["now"].hits(sentence)]
    following = utterance.words[end : end + 8]
    over = [h for h in _patterns()["over"].hits(sentence) if h.first + begin > first]
    for hit in hits:
        cue = hit.first + begin
        low, high = min(cue, first), max(cue, first)
        if any(low < place <= high for place in now) or _parted(utterance, low, high):
            continue
        if _patterns()["still"].hits(sentence) and not over:
            continue
        if over or _patterns()["now"].hits(utterance.words):
            return " ".join(word.norm for word in sentence[hit.first : hit.last])
    ends = [hit for hit in _patterns()["over"].hits(following)]
    if ends and _starts_story(sentence, following) and _patterns()["now"].hits(utterance.words[end:]):
        return " ".join(word.norm for word in following[ends[0].first : ends[0].last])
    return ""


def _parted(utterance: Utterance, low: int, high: int) -> bool:
    """Tell whether a contrast stands between two words."""
    return any(word.norm in ("but", "though", "however") for word in utterance.words[low:high])


def _starts_story(sentence: Sequence[Word], following: Sequence[Word]) -> bool:
    return bool(following) and any(word.norm in ("then", "was", "had", "started") for word in sentence)
