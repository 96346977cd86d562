"""Many patterns matched at once: a finite automaton that is built as messages need it.

Every word of a pattern is a step; a state is the set of steps that the words so far may have
reached. States and the ways between them are kept once met (as in RE2), so a message costs a few
look-ups a word however many patterns there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.language.match.notation import Node
from bot.language.text.words import Word

MOST_WAYS = 60_000  # ways kept between states (some 30 MB); past that they are built anew
_EXACT, _NUMBER, _GAP = "\0=", "\0#", "\0*"  # no word holds the character 0


def _asks(node: Node) -> Iterable[str]:
    """Return what a word must offer to fit a step that is no choice."""
    if node.gap:
        return (_GAP,)
    if node.number:
        return (_NUMBER,)
    return (_EXACT + word for word in node.words) if node.exact else node.words


def _at_once(choices: Sequence[Sequence[Node]]) -> Sequence[Sequence[Node]]:
    """Return choices with those that are one word and no more taken together: one step for all."""
    alone = [one[0] for one in choices if len(one) == 1 and _is_word(one[0])]
    if len(alone) < 2:
        return choices
    others = [one for one in choices if len(one) != 1 or not _is_word(one[0])]
    return [(Node(words=frozenset().union(*(node.words for node in alone))),), *others]


def _is_word(node: Node) -> bool:
    return bool(node.words) and not node.exact


@lru_cache(maxsize=8192)
def _offers(norm: str, forms: frozenset[str], number: bool, sign: bool) -> tuple[str, ...]:
    """Return everything of a word that steps may ask for."""
    found = (*forms, _EXACT + norm)
    return (*found, *((_NUMBER,) if number else ()), *(() if sign else (_GAP,)))


_Index = dict[str, list[int]]  # what steps ask for, and the steps


class _State:
    """Where the steps reached may go on, the patterns that may end here, the ways on by word."""

    __slots__ = ("accepts", "following", "ways")

    def __init__(self, following: Sequence[_Index], accepts: tuple[int, ...] = ()) -> None:
        self.following = following
        self.accepts = accepts
        self.ways: dict[str, _State | None] = {}


_UNMET = _State(())  # stands for a way that no message went yet
_Part = tuple[list[int], list[int], bool]  # first steps, last steps, may be empty


class PatternAutomaton:
    """Finds the longest fit of every pattern at every word. Patterns are known by number."""

    def __init__(self) -> None:
        self._nodes: list[Node] = []
        self._after: list[list[int]] = []
        self._ends: list[int | None] = []
        self._patterns = 0
        self._begin: _Index = {}
        self._indexes: dict[tuple[int, ...], _Index] = {}
        self._behind: dict[int, _Index] = {}
        self._states: dict[frozenset[int], _State] = {}
        self._root = _State([self._begin])
        self._ways = 0

    def add(self, nodes: Sequence[Node]) -> int:
        """Add a pattern and return its number; numbers count from 0."""
        number = self._patterns
        self._patterns += 1
        first, last, _ = self._sequence(nodes)
        self._enter(self._begin, first)
        for step in last:
            self._ends[step] = number
        return number

    def fits(self, words: Sequence[Word]) -> Iterator[tuple[int, int, int]]:
        """Yield first word, word behind the last and pattern, in order of place and number."""
        if self._ways > MOST_WAYS:
            self._ways, self._states, self._root = 0, {}, _State([self._begin])
        root, total = self._root, len(words)
        norms, from_root = [word.norm for word in words], root.ways.get
        for first, norm in enumerate(norms):
            state = from_root(norm, _UNMET)
            if state is _UNMET:
                state = self._explored(root, words[first])
            if state is None:
                continue
            ends: dict[int, int] | None = None
            last = first + 1
            while state is not None:
                if state.accepts:
                    if ends is None:
                        ends = {}
                    for number in state.accepts:
                        ends[number] = last
                if last == total:
                    break
                here, state = state, state.ways.get(norms[last], _UNMET)
                if state is _UNMET:
                    state = self._explored(here, words[last])
                last += 1
            if ends is not None:
                for number in sorted(ends):
                    yield first, ends[number], number

    def _explored(self, state: _State, word: Word) -> _State | None:
        """Return the state that a word leads to, and keep the way.

        A word reads the same wherever it stands: its norm decides its forms and its number.
        """
        self._ways += 1
        reached: set[int] = set()
        offers = _offers(word.norm, word.forms, word.number is not None, word.is_sign)
        for index in state.following:
            for offer in offers:
                if offer in index:
                    reached.update(index[offer])
        found = self._state(frozenset(reached)) if reached else None
        state.ways[word.norm] = found
        return found

    def _state(self, steps: frozenset[int]) -> _State:
        state = self._states.get(steps)
        if state is None:
            following = {id(index): index for step in steps if (index := self._following(step))}
            ends = {number for step in steps if (number := self._ends[step]) is not None}
            state = self._states[steps] = _State([*following.values()], tuple(ends))
        return state

    def _following(self, step: int) -> _Index:
        """Return the steps behind a step by what they ask for: the same steps follow many."""
        index = self._behind.get(step)
        if index is None:
            after = tuple(self._after[step])
            index = self._indexes.get(after)
            if index is None:
                index = self._indexes[after] = {}
                self._enter(index, after)
            self._behind[step] = index
        return index

    def _enter(self, index: _Index, steps: Iterable[int]) -> None:
        for step in steps:
            for asked in _asks(self._nodes[step]):
                index.setdefault(asked, []).append(step)

    def _sequence(self, nodes: Sequence[Node]) -> _Part:
        first: list[int] = []
        last: list[int] = []
        empty = True
        for node in nodes:
            begins, ends, skipped = self._node(node)
            for step in last:
                self._after[step] += begins
            if empty:
                first += begins
            last = [*last, *ends] if skipped else ends
            empty = empty and skipped
        return first, last, empty

    def _node(self, node: Node) -> _Part:
        if node.gap:
            steps = [self._step(node) for _ in range(node.gap)]
            for step, after in pairwise(steps):
                self._after[step].append(after)
            return steps[:1], steps, True
        if node.choices:
            parts = [self._sequence(choice) for choice in _at_once(node.choices)]
            first = [step for begins, _, _ in parts for step in begins]
            last = [step for _, ends, _ in parts for step in ends]
            return first, last, node.optional or any(empty for _, _, empty in parts)
        step = self._step(node)
        return [step], [step], False

    def _step(self, node: Node) -> int:
        self._nodes.append(node)
        self._after.append([])
        self._ends.append(None)
        return len(self._nodes) - 1
