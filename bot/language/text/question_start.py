"""Where a question begins inside a sentence: "9 hrs why", "5, is that bad", "so can I run"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words

_WORD = re.compile(r"[\w']+")
_JOINT = spoken("joint_before_question")
_ANSWER = spoken("answer_before_question")
_DOES_IT = spoken("names_what_does_it")
_HURT = spoken("hurt_a_part")
_NO_SUBJECT = spoken("modal_without_subject")
_BY_END = spoken("asks_by_its_end")
_WHY, _HOW = reader_words("question_start", "why"), reader_words("question_start", "how")
_IT = reader_words("question_start", "it")
_POLITE_BEFORE, _POLITE_BEHIND = spoken("polite_before"), spoken("polite_behind")


@lru_cache  # one sentence is cut by each step of a turn
def question_start(sentence: str) -> int | None:
    """Return the character at which a question begins behind other words, None without one.

    A verb before its subject ("can i", "is that") asks wherever it stands, unless what is before
    it makes it a statement ("the thing is it", "so do i"). A word like "how" or "why" asks where a
    verb before its subject follows, or in words that only a question has; words like "know" before
    it make it part of a statement ("i dont know why it hurts").
    """
    found = list(_WORD.finditer(sentence))
    said = [one.group().casefold().replace("'", "") for one in found]
    marked = ends_with_mark(sentence)
    named = {one.start("does") for one in _DOES_IT.finditer(sentence.casefold())}
    for at in range(len(said)):
        if found[at].start() in named:
            continue
        if _asks(said, at, marked, sentence[: found[at].start()]):
            first = _first_of(said, at)
            return found[first].start() if first else None
    return _topic_behind_answer(sentence)


def _topic_behind_answer(sentence: str) -> int | None:
    """Where a topic begins that is asked about by its end ("about a 6 acupuncture, worth a go")."""
    if _BY_END.search(sentence.casefold()) is None:
        return None
    answer = _ANSWER.match(sentence.casefold())
    return answer.end() if answer else None


def plainly_put(text: str) -> str:
    """Return a question without the polite words around it ("might I ask whether", "if I may")."""
    behind = _POLITE_BEHIND.sub("", text)
    put = _POLITE_BEFORE.sub("", behind, count=1)
    return put if any(char.isalnum() for char in put) else text


def ends_with_mark(text: str) -> bool:
    """Whether the mark of a question ends a text."""
    return text.rstrip().endswith("?")


def is_question(text: str) -> bool:
    """Whether words ask, by their mark or by how they begin."""
    return ends_with_mark(text) or begins_as_question(text)


@lru_cache  # one sentence is asked about for each fact in it
def begins_as_question(text: str) -> bool:
    """Whether the first words ask; a mark alone does not ("like 2 weeks?" is an answer)."""
    found = [one.group().casefold().replace("'", "") for one in _WORD.finditer(text)]
    first = next((at for at, word in enumerate(found) if word not in words("answer_links")), None)
    return first is not None and _asks(found, first, ends_with_mark(text), "")


def leaves_out_its_subject(text: str) -> bool:
    """Whether a statement only begins as a question does ("was a 3 now an 8", "did the set")."""
    said = _first_words(text)
    if "?" in text or len(said) < 2:
        return False
    if _NO_SUBJECT.match(text.casefold()) is not None:
        return True  # "would do", "could be worse"
    asks = said[1] in words("subjects_asked_of") and not reports_a_deed(text)
    return said[0] in words("subject_left_out") and not asks


def _first_words(text: str) -> list[str]:
    return [word.casefold().strip(",.") for word in text.split()[:3]]


def reports_a_deed(text: str) -> bool:
    """Whether words begin as "did it at the wall" does, and not as "did it help"."""
    said, lists = _first_words(text), ("deeds_left_out", "things_done", "behind_things_done")
    return len(said) == len(lists) and all(
        one in words(name) for one, name in zip(said, lists, strict=True)
    )


def begins_to_ask(text: str) -> bool:
    """Whether words begin as a question, and are no statement that leaves its subject out."""
    return begins_as_question(text) and not leaves_out_its_subject(text)


def exclaims(text: str) -> bool:
    """Whether words call out and ask nothing ("what a sight!"); with a mark they ask."""
    said = [one.group().casefold() for one in _WORD.finditer(text)]
    return not ends_with_mark(text) and _calls_out(said)


def _calls_out(said: Sequence[str]) -> bool:
    return any(" ".join(said[:length]) in words("exclaiming") for length in (2, 3))


def _asks(said: Sequence[str], at: int, marked: bool, before: str) -> bool:
    word, rest = said[at], said[at + 1 :]
    last = said[at - 1] if at else ""
    within = last in words("asks_within") and not _wants_to_know(said[:at])
    if word in _WHY and not rest:
        return not within
    if not marked and _calls_out(said[at:]):
        return False
    if word in words("asking_words"):
        first = at == 0 or _JOINT.search(before) is not None
        if word in words("relative_words") and not (first or _ANSWER.fullmatch(before.casefold())):
            return False  # "a toddler who's nearly three"
        asks = _inverted(rest) or _opens(said[at:]) or (first and marked)
        return asks and not within
    if word not in words("asking_verbs") or not rest or last in words("no_question_after"):
        return False
    if not marked and _tells_what_was_done(word, rest):
        return False
    answered = _ANSWER.fullmatch(before.casefold()) is not None
    joint = at == 0 or _JOINT.search(before) is not None
    if (joint or answered) and _judged(rest):
        return True
    bidden = rest[0] in words("bidden_things") or rest[-1] in words("bidding_ends")
    if word in words("bidding_verbs") and bidden and (at == 0 or rest[0] in words("bidden_things")):
        return marked
    subjects = words("asked_subjects")
    return not subjects.isdisjoint((rest[0], " ".join(rest[:2]))) or (
        joint and (marked or rest[0] in words("asked_things"))
    )


def _wants_to_know(before: Sequence[str]) -> bool:
    """Whether words before a "how" ask to know it ("i just want to know how")."""
    return " ".join(before[-3:]) in words("wants_to_know")


def _tells_what_was_done(word: str, rest: Sequence[str]) -> bool:
    """Whether it tells of something done ("did a long shift", "did it again", not "did it go")."""
    if word not in words("told_verbs"):
        return False
    if _HURT.match(" ".join((word, *rest))):
        return True
    told = rest[0] in _IT and (len(rest) == 1 or rest[1] in words("told_times"))
    return told or rest[0] in words("told_things") or rest[0][0].isdigit()


def _judged(rest: Sequence[str]) -> bool:
    """Whether a thing stands before what is asked of it ("are heels bad", "do injections work")."""
    return rest[0] not in words("no_thing_asked") and any(
        word in words("asked_of_things") for word in rest[1:4]
    )


def _inverted(rest: Sequence[str]) -> bool:
    """Whether a verb stands before its subject within the next words ("how long does it")."""
    things = {*words("asked_subjects"), *words("asked_things")}
    for verb, subject in pairwise(rest[:4]):
        if verb in words("asked_subjects"):  # "when i bend"
            return False
        if verb in words("asking_verbs") and subject in things:
            return True
    return False


def _opens(said: Sequence[str]) -> bool:
    """Whether they are the beginning of a question ("how many left", not "how long i lie")."""
    behind = f"{' '.join(said)} "
    for opening in words("question_openings"):
        if behind.startswith(f"{opening} "):
            told = said[len(opening.split()) : len(opening.split()) + 1]
            return said[0] not in _HOW or not set(told) & set(words("asked_subjects"))
    return False


def _first_of(said: Sequence[str], at: int) -> int:
    """Take the little words before a question into it ("but how long"), not an answer alone."""
    while at and said[at - 1] in words("answer_links"):
        at -= 1
    return at
