"""Signs that are gone through and answered: "fever, no. numbness, no", "I have none of these".

A part of a sentence that ends with the answer "no" is denied, unless it is asked there ("can I pee,
no"). A list of signs that somebody was given or asked is denied where all of it is said to be
absent, in its sentence or the one next to it; who has one of them says so and is heard.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.denied_headings import headed_lists
from bot.language.text.sentence_ends import Range

_NO = reader_words("answered_lists", "no")
_NO_BEHIND_A_MARK = reader_words("answered_lists", "no_behind_a_mark")
_ENDS = reader_words("answered_lists", "ends")
_ASKS = reader_words("answered_lists", "asks")
_ASIDES = reader_words("answered_lists", "asides")
_LISTS = reader_words("answered_lists", "lists")
_ABSENT = reader_words("answered_lists", "absent")
_ABSENT_ALONE = reader_words("answered_lists", "absent_alone")
_OF_THEM = reader_words("answered_lists", "of_them")
_EXCEPT = reader_words("answered_lists", "except")
_ABLE = reader_words("answered_lists", "able")
_ALSO, _NOT = reader_words("answered_lists", "also"), reader_words("answered_lists", "not")
_NOT_HAD = reader_words("answered_lists", "not_had")
_HAD = reader_words("answered_lists", "had")
_WISHED = reader_words("answered_lists", "wished")
_WHY = reader_words("answered_lists", "why")
_MARKS = reader_words("answered_lists", "marks")
_COMMA = reader_words("answered_lists", "comma")
_ITEMS_OF_A_LIST = window("answered_list_items")
_CAPABLE, _OWN = reader_words("answered_lists", "capable"), reader_words("answered_lists", "own")
_OF_POWER = reader_words("answered_lists", "of_power")
_HINDERED = reader_words("answered_lists", "hindered")
_ITEM, _BEGINS = window("answered_item"), window("answered_by_a_deed")
_NAMED = window("named_to_ask_why")


def answered_items(norms: Sequence[str], begin: int, end: int) -> Iterator[Range]:
    """Yield the parts of a sentence that are answered with "no", each from its first word."""
    first = begin
    for place in range(begin, end):
        listed = _list_before(norms, begin, place, end)
        if listed is not None:
            yield listed
        excepts = not _EXCEPT.isdisjoint(norms[place + 1 : place + 3])
        if _is_no(norms, place) and not excepts and (place + 1 == end or norms[place + 1] in _ENDS):
            last = place - 1 if place > first and norms[place - 1] in _ENDS else place
            last -= last > first and norms[last - 1] in _ALSO
            first, last = _before_an_aside(norms, begin, first, last)
            item = norms[first:last]
            if item and len(item) <= _ITEM and item[0] not in _ASKS and _NO.isdisjoint(item):
                yield first, last
        if norms[place] in _ENDS and not _answers(norms[place + 1 : place + 2]):
            first = place + 1


def _list_before(norms: Sequence[str], begin: int, place: int, end: int) -> Range | None:
    """Return the whole list that one "never" answers: "falls, fever, cancer: never".

    A bare "no" may be of the last item alone.
    """
    if norms[place] not in _NO_BEHIND_A_MARK or norms[place - 1] not in _MARKS or place <= begin:
        return None
    stops = _ENDS - _COMMA
    first = next((at + 1 for at in range(place - 2, begin - 1, -1) if norms[at] in stops), begin)
    said = norms[first : place - 1]
    many = sum(word in _COMMA for word in said) + 1 >= _ITEMS_OF_A_LIST
    turns = not _EXCEPT.isdisjoint(norms[place:end])
    own = not words("first_person").isdisjoint(said)
    return (first, place - 1) if many and not turns and not own else None


def _answers(behind: Sequence[str]) -> bool:
    return not (_NO | _NO_BEHIND_A_MARK).isdisjoint(behind)


def _is_no(norms: Sequence[str], place: int) -> bool:
    """Whether a word answers with "no", alone or as in "also not"."""
    also = place > 0 and norms[place - 1] in _ALSO
    if place > 0 and norms[place - 1] in _ENDS and norms[place] in _NO_BEHIND_A_MARK:
        return True  # "chest pain: never"
    return norms[place] in _NO or (norms[place] in _NOT and also)


def answered_wholes(
    norms: Sequence[str], sentences: Sequence[Range]
) -> Iterator[tuple[Range, str, str]]:
    """Yield the sentences of which all is denied, or the words that are only named, with rule.

    With each its category.
    """
    for denied in (denied_lists, denied_echoes, wished_items, headed_lists):
        yield from ((one, "NONE_OF_IT", "denied_list") for one in denied(norms, sentences))
    yield from ((one, "UNCERTAIN", "asked_back") for one in asked_back(norms, sentences))


def answered_echo(norms: Sequence[str], sentence: Range, behind: Range) -> str:
    """Return the "no" that answers a few words of a question said back ("into the arm? no")."""
    begin, end = sentence
    said, answer = norms[begin:end], norms[slice(*behind)]
    echoes = said[-1] == "?" and len(said) <= _ITEM and said[0] not in _ABLE
    bare = answer[0] in _NO and not "".join(answer[1:2]).isalnum()
    return answer[0] if echoes and bare else ""


def wished_items(norms: Sequence[str], sentences: Sequence[Range]) -> Iterator[Range]:
    """Yield what is asked and only wished for ("weight loss? I wish")."""
    for (begin, end), (first, last) in pairwise(sentences):
        asks = norms[end - 1] == "?" and end - begin <= _ITEM + 1
        answer = " ".join(norm for norm in norms[first:last] if norm.isalnum())
        if asks and answer in _WISHED:
            yield begin, end


def asked_back(norms: Sequence[str], sentences: Sequence[Range]) -> Iterator[Range]:
    """Yield what is only named to ask why it is asked ("fever? why", not "can't pee? why")."""
    for (begin, end), (first, last) in pairwise(sentences):
        named = norms[end - 1] == "?" and end - begin <= _NAMED + 1
        named = named and _HINDERED.isdisjoint(norms[begin:end])
        asks = " ".join(norm for norm in norms[first:last] if norm.isalnum())
        if named and asks in _WHY:
            yield begin, end - 1


def denied_echoes(norms: Sequence[str], sentences: Sequence[Range]) -> Iterator[Range]:
    """Yield what is only said back as a question ("scoliosis?? I don't have scoliosis").

    The sentence behind it denies the same word, or "any", "that", "none", or tells what only who
    has no such sign does ("weak in the leg? I carried two calves").
    """
    for (begin, end), (first, last) in pairwise(sentences):
        said = [norm for norm in norms[begin:end] if norm.isalnum()]
        echoes = norms[end - 1] == "?" and said and len(said) <= _ITEM and _NO.isdisjoint(said)
        if not echoes or said[0] in _ASKS:
            continue
        answer = norms[first:last]
        denies = any(" ".join(answer).startswith(words) for words in _NOT_HAD)
        if (denies and (said[-1] in answer or not _HAD.isdisjoint(answer))) or (
            not _OF_POWER.isdisjoint(said) and _is_able(answer)
        ):
            yield begin, end


def _is_able(answer: Sequence[str]) -> bool:
    """Whether somebody tells what they did, with nothing in the way of it."""
    begins = answer[:_BEGINS]
    does = not _OWN.isdisjoint(begins[:1]) and not _CAPABLE.isdisjoint(begins)
    return does and (_HINDERED | _EXCEPT).isdisjoint(answer)


def _before_an_aside(norms: Sequence[str], begin: int, first: int, last: int) -> Range:
    """Return the part that is answered, where only "God forbid" stands before the answer."""
    if first <= begin or " ".join(norms[first:last]) not in _ASIDES:
        return first, last
    starts = (at + 1 for at in reversed(range(begin, first - 1)) if norms[at] in _ENDS)
    return next(starts, begin), first - 1


def denied_lists(norms: Sequence[str], sentences: Sequence[Range]) -> Iterator[Range]:
    """Yield the sentences that list signs, where the writer says to have none of them."""
    for index, (begin, end) in enumerate(sentences):
        if _LISTS.isdisjoint(norms[begin:end]):
            continue
        around = [(begin, end), *sentences[index + 1 : index + 3]]
        if any(_denies_all(norms, first, last) for first, last in around):
            yield begin, end


def _denies_all(norms: Sequence[str], begin: int, end: int) -> bool:
    """Whether a sentence says "none of these", "zero of them", "no to all of it"."""
    said = " ".join(norms[begin:end])
    if not _EXCEPT.isdisjoint(norms[begin:end]):
        return False
    if any(none in said for none in _ABSENT_ALONE):
        return True
    return any(f"{none} {them}" in said for none in _ABSENT for them in _OF_THEM)
