"""Many patterns matched at once: a finite automaton that is built as messages need it.

Every word of a pattern is a step; a state is the set of steps that the words so far may have
reached. States and the ways between them are kept once met (as in RE2), so a message costs a few
look-ups a word however many patterns there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.language.words import Word

MOST_WAYS = 20_000  # ways kept between states; past that they are built anew
_ANY = ("*",)  # stands for every word: a step that asks for a number or skips one


@dataclass(frozen=True)
class Node:
    """One step of a pattern: a set of words, a choice of sequences, or a gap."""

    words: frozenset[str] = frozenset()
    exact: bool = False
    number: bool = False
    choices: tuple[tuple[Node, ...], ...] = ()
    optional: bool = False
    gap: int = 0

    def fits(self, word: Word) -> bool:
        """Tell whether a word is one that this step, no choice, asks for."""
        if self.gap:
            return not word.is_sign
        if self.number:
            return word.number is not None
        if self.exact:
            return word.norm in self.words
        return not self.words.isdisjoint(word.forms)


class _State:
    """Steps that may have been reached, the patterns that may end here, the ways on by word."""

    __slots__ = ("accepts", "steps", "ways")

    def __init__(self, steps: frozenset[int], accepts: tuple[int, ...]) -> None:
        self.steps = steps
        self.accepts = accepts
        self.ways: dict[str, _State | None] = {}


_Part = tuple[list[int], list[int], bool]  # first steps, last steps, may be empty


class PatternAutomaton:
    """Finds the longest fit of every pattern at every word. Patterns are known by number."""

    def __init__(self) -> None:
        self._nodes: list[Node] = []
        self._after: list[list[int]] = []
        self._ends: list[int | None] = []
        self._patterns = 0
        self._states: dict[frozenset[int], _State] = {}
        self._root = _State(frozenset(), ())
        self._begin_by_word: dict[str, list[int]] = {}
        self._ways = 0

    def add(self, nodes: Sequence[Node]) -> int:
        """Add a pattern and return its number; numbers count from 0."""
        number = self._patterns
        self._patterns += 1
        first, last, _ = self._sequence(nodes)
        for step in first:
            for word in self._nodes[step].words or _ANY:
                self._begin_by_word.setdefault(word, []).append(step)
        for step in last:
            self._ends[step] = number
        return number

    def fits(self, words: Sequence[Word]) -> Iterator[tuple[int, int, int]]:
        """Yield first word, word behind the last and pattern, in order of place and number."""
        if self._ways > MOST_WAYS:
            self._ways, self._states, self._root = 0, {}, _State(frozenset(), ())
        root, total = self._root, len(words)
        norms = [word.norm for word in words]
        for first, norm in enumerate(norms):
            state = root.ways[norm] if norm in root.ways else self._explored(root, words[first])
            if state is None:
                continue
            ends: dict[int, int] = {}
            last = first + 1
            while state is not None:
                for number in state.accepts:
                    ends[number] = last
                if last == total:
                    break
                norm, ways = norms[last], state.ways
                state = ways[norm] if norm in ways else self._explored(state, words[last])
                last += 1
            for number in sorted(ends) if len(ends) > 1 else ends:
                yield first, ends[number], number

    def _explored(self, state: _State, word: Word) -> _State | None:
        """Return the state that a word leads to, and keep the way.

        A word reads the same wherever it stands: its norm decides its forms and its number.
        """
        self._ways += 1
        following = self._first_steps(word) if state is self._root else self._following(state)
        reached = frozenset(step for step in following if self._nodes[step].fits(word))
        found = self._state(reached) if reached else None
        state.ways[word.norm] = found
        return found

    def _first_steps(self, word: Word) -> Iterator[int]:
        """Yield the first steps of patterns that may ask for a word."""
        for form in (*word.forms, *_ANY):
            yield from self._begin_by_word.get(form, ())

    def _following(self, state: _State) -> set[int]:
        return {step for reached in state.steps for step in self._after[reached]}

    def _state(self, steps: frozenset[int]) -> _State:
        state = self._states.get(steps)
        if state is None:
            ends = {self._ends[step] for step in steps}
            accepts = tuple(number for number in ends if number is not None)
            state = self._states[steps] = _State(steps, accepts)
        return state

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
            parts = [self._sequence(choice) for choice in node.choices]
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
