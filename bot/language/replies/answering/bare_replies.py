"""A reply in company: "none, my tea is getting cold", "no floor please. 8 hours".

Whatever stands beside it, a part of the message that is nothing but a reply is the reply.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.knowledge.conversation.bare_words import load_bare_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.wording.apostrophes import straightened

_LONGEST = limit("bare_reply_words")
_PARTS, _OPENS, _TAKES_BACK = "parts", "opens", "takes_back"
_SPACE = " ,.;:!?\t\n"


@dataclass(frozen=True)
class ReplyPart:
    """A part of a message: its characters, what it answers bare ("" for company).

    `joint` is what stands between it and the part before, with the word it begins with.
    """

    start: int
    end: int
    kind: str = ""
    joint: str = ""

    @property
    def takes_back(self) -> bool:
        """Whether it stands behind a word that may take some of the reply back ("but")."""
        return load_bare_words()[_TAKES_BACK].alone.search(self.joint) is not None

    def marked_in(self, text: str) -> bool:
        """Whether a question mark stands behind it."""
        return is_marked(text, self.end)


def is_marked(text: str, end: int) -> bool:
    """Whether a question mark is what stands behind a character of a text."""
    return text[end:].lstrip().startswith("?")


def reply_parts(text: str, kinds: Sequence[str]) -> tuple[ReplyPart, ...]:
    """Return the parts of a message in order, those that are bare replies with their kind."""
    found: list[ReplyPart] = []
    text = straightened(text)
    start, joint = 0, ""
    for hit in load_bare_words()[_PARTS].alone.finditer(text):
        cut = list(_cut(text, start, hit.start(), joint, kinds))
        found += cut
        start, joint = hit.end(), hit.group() if cut else joint + hit.group()
    found += _cut(text, start, len(text), joint, kinds)
    return tuple(found)


def the_reply(text: str, parts: Sequence[ReplyPart]) -> ReplyPart | None:
    """Return the one bare reply among the parts; None without one, or where two differ."""
    bare = [part for part in parts if part.kind]
    said = {(part.kind, text[part.start : part.end].casefold()) for part in bare}
    of_one = len({kind for kind, _ in said}) == 1 and load_bare_words()[bare[0].kind].repeats
    return bare[0] if bare and (len(said) == 1 or of_one) else None


def _cut(text: str, start: int, end: int, joint: str, kinds: Sequence[str]) -> Iterator[ReplyPart]:
    start, end = _trimmed(text, start, end)
    if start >= end:
        return
    said = text[start:end]
    kind = next((one for one in kinds if _is_bare(said, one)), "")
    lead = None if kind else _leading(said, kinds)
    if lead is None:
        yield ReplyPart(start, end, kind, f"{joint} {said.split()[0]}")
        return
    name, length = lead
    yield ReplyPart(start, start + length, name, joint)
    behind, end = _trimmed(text, start + length, end)
    yield ReplyPart(behind, end, "", text[behind:end].split()[0])


def _is_bare(said: str, kind: str) -> bool:
    short = len(said.split()) <= _LONGEST
    return short and load_bare_words()[kind].whole.fullmatch(said) is not None


def _leading(said: str, kinds: Sequence[str]) -> tuple[str, int] | None:
    """Return the kind and length of a reply that company follows without a joint."""
    opens = load_bare_words()[_OPENS].alone
    for kind in kinds:
        hit = load_bare_words()[kind].whole.match(said)
        if hit is None or len(hit.group().split()) > _LONGEST:
            continue
        behind = re.match(r"\s+", said[hit.end() :])
        if behind and opens.match(said, hit.end() + behind.end()):
            return kind, hit.end()
    return None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _SPACE:
        start += 1
    while start < end and text[end - 1] in _SPACE:
        end -= 1
    return start, end
