"""Pauses inside a sentence: points, line ends and fillers that part nothing.

"I can't... feel my legs", a text whose lines were broken to fit a page, "my like whole leg": what
stands between the words is no end of a statement, so signs are sought across it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_lists import words

PAUSE = "~"
"""The norm of a token that parts nothing; see `content_words.UNSEEN`."""
_POINTS = frozenset((".", "…"))
_MARKS = frozenset(".…!?;:,")
_NARROWEST = limit("page_from")


def mark_pauses(plain: str, norms: list[str]) -> None:
    """Make `PAUSE` of the norm of every point, line end or filler that parts nothing.

    `plain` is the normalised text, `norms` its tokens put right, in order.
    """
    if "\n" in plain:
        _mark_line_ends(norms, is_broken_to_fit(plain))
    if ".." in plain or "…" in plain:
        _mark_points(norms)
    if not words("filler_that_compares").isdisjoint(norms):
        _mark_fillers(norms)


def _mark_line_ends(norms: list[str], broken_to_fit: bool) -> None:
    for at in [at for at, norm in enumerate(norms) if norm.count("\n") == 1]:
        before = norms[at - 1] if at else ""
        if _goes_on(norms, at, at + 1) or (broken_to_fit and before and before not in _MARKS):
            norms[at] = PAUSE


def _goes_on(norms: Sequence[str], first: int, behind: int) -> bool:
    """Tell whether the words before `first` and from `behind` on are one statement."""
    if not first or behind >= len(norms):
        return False
    return norms[first - 1] in words("open_ended") or norms[behind] in words("continues")


def is_broken_to_fit(plain: str) -> bool:
    """Tell whether the lines of a text end where the next word did not fit any more.

    Then each is nearly as long as the longest, as in a letter or a mail; lines of a list are not.
    """
    for paragraph in plain.split("\n\n"):
        lines = [line.strip() for line in paragraph.strip().split("\n")]
        widest = max(map(len, lines))
        filled = all(
            len(line) + 1 + len(below.split(" ")[0]) > widest for line, below in pairwise(lines)
        )
        if len(lines) > 1 and not (filled and widest >= _NARROWEST):
            return False
    return True


def _mark_points(norms: list[str]) -> None:
    at = 0
    while at < len(norms):
        end = at
        while end < len(norms) and norms[end] in _POINTS:
            end += 1
        hesitates = end - at > 1 or (end > at and norms[at] == "…")
        if hesitates and _goes_on(norms, at, end):
            norms[at:end] = [PAUSE] * (end - at)
        at = max(end, at + 1)


def _mark_fillers(norms: list[str]) -> None:
    fillers = words("filler_that_compares")
    leads, compared = words("before_a_filler_like"), words("behind_a_comparing_like")
    for at in range(1, len(norms) - 1):
        if norms[at] in fillers and norms[at - 1] in leads and norms[at + 1] not in compared:
            norms[at] = PAUSE
