"""Lists that stand behind words which deny all of them: "none of these: numb, weak, cannot pee".

An item may hold a "not" of its own ("cannot pee"), which a plain "no" before it would turn round;
so the list is denied as one. It ends where the writer speaks of themselves or excepts something.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.text.sentence_ends import Range

_NAMED, _LACKED = (
    reader_words("denied_headings", "named"),
    reader_words("denied_headings", "lacked"),
)
_LACKING = reader_words("denied_headings", "lacking")
_ANY_OF_THEM = reader_words("denied_headings", "any_of_them")
_PAIRS = (*product(_NAMED, _LACKED), *product(_LACKING, _ANY_OF_THEM))
_HEADINGS = reader_words("denied_headings", "headings") | {" ".join(pair) for pair in _PAIRS}
_BARE = reader_words("denied_headings", "bare")
_NAMED_BEFORE = reader_words("denied_headings", "named_before")
_MARKS = reader_words("denied_headings", "marks")
_PARTS = reader_words("denied_headings", "parts")
_STOPS = reader_words("denied_headings", "stops")
_ITEMS_OF_A_LIST, _ITEM = window("answered_list_items"), window("answered_item")


def headed_lists(norms: Sequence[str], sentences: Sequence[Range]) -> Iterator[Range]:
    """Yield the parts of a message that a heading before them denies."""
    for index, (begin, end) in enumerate(sentences):
        mark = _marked(norms, begin, end)
        if mark is None:
            continue
        parts = list(_listed(norms, [(mark + 1, end), *sentences[index + 1 :]]))
        if sum(_items(norms, part) for part in parts) >= _ITEMS_OF_A_LIST:
            yield from parts


def _marked(norms: Sequence[str], begin: int, end: int) -> int | None:
    """Return the place of the mark behind words that deny what follows; None without such."""
    for place in range(begin + 1, end):
        if norms[place] not in _MARKS:
            continue
        before = " ".join(norms[begin:place])
        listed = norms[place - 1] in _BARE and not _NAMED_BEFORE.isdisjoint(norms[begin:place])
        if listed or any(f" {before}".endswith(f" {heading}") for heading in _HEADINGS):
            return place
    return None


def _listed(norms: Sequence[str], sentences: Sequence[Range]) -> Iterator[Range]:
    """Yield the list: the rest of its first sentence, and those behind while they are items."""
    for number, (begin, end) in enumerate(sentences):
        stop = next((at for at in range(begin, end) if norms[at] in _STOPS), None)
        if stop is not None:
            cut = next((at for at in range(stop, begin, -1) if norms[at] in _PARTS), begin)
            if cut > begin and not number:
                yield begin, cut
            return
        said = [norm for norm in norms[begin:end] if norm.isalnum()]
        if number and len(said) > _ITEM:
            return
        if said:
            yield begin, end
        if said and norms[end - 1] not in _PARTS:
            return


def _items(norms: Sequence[str], part: Range) -> int:
    """Return how many items a part of a list holds."""
    begin, end = part
    items = " ".join("," if norm in _PARTS else norm for norm in norms[begin:end]).split(",")
    return sum(any(char.isalnum() for char in item) for item in items)
