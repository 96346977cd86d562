"""The home checks ST00 to ST20: steps, one question at a time, and what each answer means."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import ClassVar, Literal

from pydantic import ValidationInfo, field_validator

from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.exercises.exclusions import require_codes
from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.wording.sources import load_sources

OWN = "plumbline"  # a check without a published test
Need = Literal["none", "wall", "mirror", "bed", "floor", "chair", "step", "phone"]
Area = Literal["lower", "upper"]
Position = Literal["sit", "stand", "supine", "prone", "side"]
Where = Literal["yes", "left", "right", "both"]
_BOTH = frozenset(("left", "right"))
_SIDES_IN = {"left": frozenset(("left",)), "right": frozenset(("right",)), "both": _BOTH}


class CheckAnswer(Part):
    """One button: the evidence it gives, each key with a side or "yes".

    `below` (exclusive) closes the band of a question that is answered with a number. `rescreen`
    says that this answer stops the check and calls for the safety questions again.
    """

    KEYED_BY: ClassVar[str] = "payload_key"
    label: Shown
    payload_key: str
    evidence: dict[str, Where]
    below: float | None = None
    rescreen: bool = False


class CheckQuestion(Part):
    """One direct question. `only_after` and `unless` are evidence keys given earlier on.

    `one_side` is the answer that holds where only one of two sides shows it, `by_pain` the three of
    a pain that is told as lower, the same or higher than before. `picture` shows the part that it
    asks about, where that is small in the picture of the check; `shows` says what only it shows.
    """

    KEYED_BY: ClassVar[str] = "key"
    key: str
    text: Shown
    area: Area
    measures: str
    picture: str | None = None
    shows: Shown = ""
    unit: Literal["seconds", "degrees", "centimetres", "times"] | None = None
    only_after: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    one_side: str | None = None
    by_pain: tuple[str, str, str] | None = None
    answers: tuple[CheckAnswer, ...]

    @property
    def by_side(self) -> dict[frozenset[str], CheckAnswer]:
        """The answers by the sides that show it, {} where the question has none of one side.

        Where no answer is of both, two that show it are alike.
        """
        found = {
            _SIDES_IN.get(where, frozenset()): answer
            for answer in self.answers
            for where in answer.evidence.values() or ("",)
        }
        if not set(_SIDES_IN.values()) - {_BOTH} <= set(found):
            return {}
        return {_BOTH: found[frozenset()]} | found

    @field_validator("answers")
    @classmethod
    def _two_to_four(cls, answers: tuple[CheckAnswer, ...]) -> tuple[CheckAnswer, ...]:
        if not 2 <= len(answers) <= 4:
            raise ValueError("a question has 2 to 4 answers")
        if len({answer.payload_key for answer in answers}) < len(answers):
            raise ValueError("two answers have the same 'payload_key'")
        return answers

    @field_validator("answers")
    @classmethod
    def _bands_rise(
        cls, answers: tuple[CheckAnswer, ...], info: ValidationInfo
    ) -> tuple[CheckAnswer, ...]:
        bounds = [answer.below for answer in answers]
        if info.data.get("unit") is None:
            if any(bound is not None for bound in bounds):
                raise ValueError("'below' needs a 'unit'")
            return answers
        closed = [bound for bound in bounds[:-1] if bound is not None]
        if len(closed) != len(bounds) - 1 or bounds[-1] is not None or closed != sorted(closed):
            raise ValueError("bands must rise, and only the last is open")
        return answers


class SevereWith(Part):
    """Leave the check out when this tag makes a pain of `nrs_from` or more worse."""

    aggravated_by: str
    nrs_from: int


class SkipWhen(Part):
    """What keeps a check away from a person (the gate of clinical 5); any one is enough.

    `cautions` are exclusion codes, `days_under` are the first days of a pain.
    """

    nrs_above: int | None = None
    days_under: int | None = None
    cautions: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    severe_with: SevereWith | None = None


class HomeCheck(Entry):
    """One home check. `minutes` is an estimate; `timer` is the longest hold in seconds.

    `position` is where it is done, `through` are positions that one comes through on the way.

    `shows` says what only the picture shows. `why` says per half of the body, in a sentence, what
    the check tells apart. `learns` names what it teaches the plan besides patterns. `published` is
    the source that describes the test, or "plumbline" where no published test was found.
    """

    name: Shown
    needs: tuple[Need, ...]
    position: Position
    through: tuple[Position, ...] = ()
    minutes: float
    picture: str
    shows: Shown = ""
    timer: int | None = None
    steps: tuple[Shown, ...]
    notice: Shown
    why: dict[Area, Shown]
    questions: tuple[CheckQuestion, ...]
    learns: Literal["direction", "legs", "floor"] | None = None
    published: str
    skip_when: SkipWhen

    @field_validator("steps")
    @classmethod
    def _few_steps(cls, steps: tuple[str, ...]) -> tuple[str, ...]:
        if not 1 <= len(steps) <= 4:
            raise ValueError("a check has 1 to 4 steps")
        return steps

    @field_validator("questions")
    @classmethod
    def _questions_differ(cls, questions: tuple[CheckQuestion, ...]) -> tuple[CheckQuestion, ...]:
        if not questions or len({question.key for question in questions}) < len(questions):
            raise ValueError("a check has questions with different keys")
        return questions

    def question(self, key: str) -> CheckQuestion:
        """Return one question. Raises `KeyError` naming the questions there are."""
        for question in self.questions:
            if question.key == key:
                return question
        raise KeyError(f"{self.id} has no question '{key}', only {[q.key for q in self.questions]}")

    def evidence_keys(self) -> Iterator[str]:
        """Yield every evidence key that an answer can give."""
        for question in self.questions:
            for answer in question.answers:
                yield from answer.evidence


@lru_cache
def load_home_checks(
    path: Path = CONTENT / "checks" / "home_checks.yml", pictures: frozenset[str] | None = None
) -> dict[str, HomeCheck]:
    """Return the home checks by id.

    With `pictures`, the ids of all pictures there are, a check whose picture is missing is
    refused too. Raises `KnowledgeError` when the file is refused, an answer, `only_after` or
    `unless` names evidence that no check tells, or `skip_when` names an unknown code.
    """
    checks = read_entries(path, HomeCheck)
    by_check = [key for key, entry in load_evidence_weights().items() if entry.by == "check"]
    for check in checks.values():
        require_codes(path, check.id, check.skip_when.cautions)
        used = set(check.evidence_keys())
        for question in check.questions:
            used.update(question.only_after, question.unless)
        for key in sorted(used - set(by_check)):
            raise KnowledgeError(path, check.id, f"there is no evidence '{key}'", by_check)
        if check.published not in {OWN, *load_sources()}:
            raise KnowledgeError(path, check.id, f"there is no source '{check.published}'")
        shown = {check.picture, *(one.picture for one in check.questions if one.picture)}
        if pictures is not None and (missing := sorted(shown - pictures)):
            raise KnowledgeError(path, check.id, f"there is no picture '{missing[0]}'")
    return checks
