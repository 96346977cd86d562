"""Questions by their kind, asked amid a talk: `python -m bench.kinds_of_questions [FILE ...]`.

Each is planned, alone, at two of the questions at which its kind has an answer, by the real
planner. It is right where the answer of its kind, or of one that serves it as well, is said;
else another answer came, an honest "no answer", a question about danger, or nothing. Messages that
ask nothing are planned at three open questions, and nothing may be said to them that would not be
said without the reading of kinds. Without a file the held-out list is scored; `--without` leaves
that reading out, `-v` prints what went wrong (never of a held-out list), `--at KIND` asks one kind.
"""

from __future__ import annotations

import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unittest.mock import patch

from bench.answers_to_questions import NONE_OF
from bench.first_answers import interval
from bench.labelled_lists import ListBench
from bench.planned_turn import situation_of
from bench.quiet_agent import quiet_agent
from bench.turn_parts import TurnTable, talks
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.showing_cards import ANSWER
from bot.conversation.requests.asked_kinds import KindAnswer, answer_of_kind, say_of_kind
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.language.replies.learned.question_kind_reader import QuestionKindReader
from learning.kinds.labelled_kinds import FOLDER, AskedKind, kinds_in
from learning.manifest import DATA

HELD_OUT = DATA / "held_out" / FOLDER
WITHOUT = "--without"
# Where a question is asked: what is open then; a plain answer of a list holds at the list alone.
PLACES = ("readback", "side", "safety_list", "check", "minutes", "together", "exercise", "nothing")
TRIED, OF_NOTHING = 2, 3
RIGHT, OTHER, NONE, DANGER, PASSED = "right", "another answer", "no answer", "danger", "passed over"
TAKEN = "taken as a question"
_BEGINNING = 40  # letters by which an answer is known

Said = frozenset[str]
Outcome = tuple[str, str, str]  # where it was asked, what came of it, what was said


@dataclass(frozen=True)
class QuestionTable:
    """The talks in which questions are asked."""

    turns: TurnTable

    def outcomes(self, one: AskedKind) -> tuple[Outcome, ...]:
        """Return what came of a question at each place where it was asked."""
        return tuple(self._outcomes(one))

    def _outcomes(self, one: AskedKind) -> Iterator[Outcome]:
        settings = load_question_kinds()
        if one.kind == settings.of_backs:
            return
        if one.kind == settings.nothing:
            for place in _some(one.text, PLACES, OF_NOTHING):
                yield place, *self._taken(place, one.text)
            return
        wanted = {place: self._wanted(place, one) for place in PLACES}
        for place in _some(one.text, [place for place in PLACES if wanted[place]], TRIED):
            draft = self.turns.plan(place, one.text)
            said = _said(draft)
            yield place, _outcome(draft, said, wanted[place]), " / ".join(sorted(said))

    def _wanted(self, place: str, one: AskedKind) -> Said:
        """What answers the question there: the answers of its kind and of those beside it."""
        turns = self.turns
        before = turns.said.get(place, ())
        situation = situation_of(turns.parse, turns.talks[place], before, one.text)
        found: set[str] = set()
        for kind in load_question_kinds().beside(one.kind):
            answer = answer_of_kind(Draft.of(situation), kind, one.text)
            if answer is not None:
                found |= _said_by(Draft.of(situation), answer)
        return frozenset(found)

    def _taken(self, place: str, text: str) -> tuple[str, str]:
        said = _said(self.turns.plan(place, text))
        with patch.object(QuestionKindReader, "read", return_value=None):
            alone = _said(self.turns.plan(place, text))
        return (RIGHT if said == alone else TAKEN), " / ".join(sorted(said - alone))


def _said_by(draft: Draft, answer: KindAnswer) -> Said:
    say_of_kind(draft, answer)
    return _said(draft)


def _said(draft: Draft) -> Said:
    """What a plan says beside its questions: words by their beginning, cards, actions."""
    cards = {f"card {one.told['card']}" for one in draft.steps if one.action == ANSWER}
    reasons = {one.action for one in draft.steps if "explain" in one.action or "why" in one.action}
    return frozenset({words[:_BEGINNING] for words in draft.acknowledged} | cards | reasons)


def _outcome(draft: Draft, said: Said, wanted: Said) -> str:
    if draft.alarmed:
        return DANGER
    if said & wanted:
        return RIGHT
    if any(NONE_OF.search(words) for words in draft.acknowledged):
        return NONE
    return OTHER if said else PASSED


def _some(text: str, places: Sequence[str], most: int) -> Sequence[str]:
    """Return some of the places, drawn by the text, so that each is tried about as often."""
    first = zlib.crc32(text.encode()) % max(1, len(places))
    return [*places[first:], *places[:first]][:most]


def report(
    name: str, rows: Sequence[AskedKind], outcomes_of: Sequence[Sequence[Outcome]]
) -> Iterator[str]:
    """Yield what came of the questions, and of the messages that ask nothing."""
    nothing = load_question_kinds().nothing
    counts: dict[str, Counter[str]] = {"questions": Counter(), "nothing asked": Counter()}
    for one, outcomes in zip(rows, outcomes_of, strict=True):
        of = counts["nothing asked" if one.kind == nothing else "questions"]
        of.update(outcome for _, outcome, _ in outcomes)
    for what, came in counts.items():
        all_of, right = came.total(), came[RIGHT]
        if not all_of:
            continue
        low, high = interval(right, all_of)
        yield f"{name}, {what}: right {right / all_of:.3f} ({low:.3f} to {high:.3f}) of {all_of}"
        yield "  " + ", ".join(f"{outcome} {count}" for outcome, count in came.most_common())


def shown(one: AskedKind, outcomes: Sequence[Outcome]) -> str:
    """Return the lines of what went wrong with a question, "" where nothing did."""
    return "\n".join(
        f"{outcome:20} {place:12} {one.kind:32} {one.text}\n{'':33} {words}"
        for place, outcome, words in outcomes
        if outcome != RIGHT
    )


def main(arguments: Sequence[str]) -> None:
    """Print what came of each list."""
    without = patch.object(QuestionKindReader, "read", return_value=None)
    if WITHOUT in arguments:
        without.start()
    with quiet_agent() as quiet:
        found, said = talks(quiet)
        table = QuestionTable(TurnTable(found, quiet.parse, said))
        of = ListBench(HELD_OUT, kinds_in, lambda one: one.kind, table.outcomes, shown, report)
        of.run([one for one in arguments if one != WITHOUT])


if __name__ == "__main__":
    main(sys.argv[1:])
