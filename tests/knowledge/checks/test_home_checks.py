from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.assessment.evidence_weights import load_evidence_weights
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.loading.knowledge_error import KnowledgeError

ENTRY = """
ST90:
  name: Test
  needs: [wall]
  position: stand
  minutes: 1
  picture: ST01
  steps: {steps}
  notice: something
  why: {{lower: "This one shows something."}}
  questions:
    - key: only
      text: What do you see?
      area: lower
      measures: thing
      {unit}
      answers: {answers}
  skip_when: {skip}
  published: plumbline
  source: clinical 5
"""
TWO = (
    "[{payload_key: a, label: A, evidence: {sway: left}}, {payload_key: b, label: B, evidence: {}}]"
)
FITTING = {"steps": "[Stand.]", "answers": TWO, "skip": "{nrs_above: 6}", "unit": "unless: []"}


def written(folder: Path, **changes: str) -> Path:
    path = folder / "checks.yml"
    path.write_text(ENTRY.format(**{**FITTING, **changes}), encoding="utf-8")
    return path


def test_home_checks_are_those_of_the_spec() -> None:
    assert list(load_home_checks()) == [f"ST{number:02}" for number in range(21)]


def test_home_checks_read_a_fitting_entry(tmp_path: Path) -> None:
    check = load_home_checks(written(tmp_path))["ST90"]

    assert check.question("only").answers[0].evidence == {"sway": "left"}
    with pytest.raises(KeyError, match="no question 'other'"):
        check.question("other")


def test_home_checks_refuse_a_missing_picture(tmp_path: Path) -> None:
    path = written(tmp_path)

    assert load_home_checks(path, frozenset({"ST01"}))
    with pytest.raises(KnowledgeError, match="'ST90': there is no picture 'ST01'"):
        load_home_checks(path, frozenset({"ST02"}))


def band(*below: str) -> str:
    rows = [
        f"{{payload_key: p{number}, label: L, evidence: {{}}{bound}}}"
        for number, bound in enumerate(below)
    ]
    return f"[{', '.join(rows)}]"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"steps": "[]"}, "1 to 4 steps"),
        ({"steps": "[a, b, c, d, e]"}, "1 to 4 steps"),
        ({"answers": band("")}, "2 to 4 answers"),
        ({"answers": band(*("",) * 5)}, "2 to 4 answers"),
        ({"answers": TWO.replace("payload_key: b", "payload_key: a")}, "same 'payload_key'"),
        ({"answers": TWO.replace("sway", "swya")}, "no evidence 'swya'.*sway"),
        ({"answers": TWO.replace("sway", "stress")}, "no evidence 'stress'"),
        ({"answers": TWO.replace("left", "west")}, "answers.0.evidence.sway"),
        ({"answers": band(", below: 5", "")}, "'below' needs a 'unit'"),
        ({"unit": "unit: seconds", "answers": band(", below: 9", ", below: 5", "")}, "bands must"),
        ({"unit": "unit: seconds", "answers": band(", below: 9", ", below: 20")}, "bands must"),
        ({"unit": "unit: seconds", "answers": band("", "")}, "bands must"),
        ({"unit": "unit: inches"}, "questions.0.unit"),
        ({"unit": "only_after: [hip_hgih]"}, "no evidence 'hip_hgih'"),
        ({"skip": "{cautions: [ICE]}"}, "no exclusion code 'ICE'"),
    ],
)
def test_home_checks_refuse_what_does_not_fit(
    tmp_path: Path, changes: dict[str, str], problem: str
) -> None:
    with pytest.raises(KnowledgeError, match=problem):
        load_home_checks(written(tmp_path, **changes))


def test_home_checks_explain_themselves_to_every_half_they_ask() -> None:
    for check in load_home_checks().values():
        assert set(check.why) == {question.area for question in check.questions}, check.id


def test_home_checks_ask_one_thing_in_few_words() -> None:
    for check in load_home_checks().values():
        for question in check.questions:
            assert question.text.count("?") == 1, (check.id, question.key)
            assert len(question.text.split()) <= 22, (check.id, question.key)
        assert sum(len(step.split()) for step in check.steps) <= 60, check.id


def test_home_checks_stop_where_a_nerve_answers() -> None:
    stopping = {
        key
        for check in load_home_checks().values()
        for question in check.questions
        for answer in question.answers
        if answer.rescreen
        for key in answer.evidence
    }

    assert stopping == {"slr_nerve", "leg_spreads_forward", "leg_spreads_back"}
    assert not any(load_evidence_weights()[key].fine for key in stopping)
