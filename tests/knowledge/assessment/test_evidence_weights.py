from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.assessment.evidence_weights import Hours, load_evidence_weights
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.loading.knowledge_error import KnowledgeError

ENTRY = """
hip_stiff:
  by: {by}
  weights: {weights}
  lengthen: {lengthen}
  cautions: {cautions}
  says: {says}
  {extra}
  source: clinical 6.2
"""
FITTING = {
    "by": "check",
    "weights": "{D1: 2}",
    "lengthen": "[hip_flexors]",
    "cautions": "[BAL]",
    "says": "your hip was stiff",
    "extra": "fine: false",
}


def written(folder: Path, **changes: str) -> Path:
    path = folder / "weights.yml"
    path.write_text(ENTRY.format(**{**FITTING, **changes}), encoding="utf-8")
    return path


def test_evidence_weights_reads_a_fitting_entry(tmp_path: Path) -> None:
    assert load_evidence_weights(written(tmp_path))["hip_stiff"].weights == {"D1": 2}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"weights": "{D11: 2}"}, "there is no pattern 'D11'.*D1, D2"),
        ({"lengthen": "[hip_flexor]"}, "there is no muscle 'hip_flexor'.*hip_flexors"),
        ({"cautions": "[WET]"}, "there is no exclusion code 'WET'.*PREG"),
        ({"by": "told"}, "'when' belongs to evidence that is told"),
        ({"by": "guess"}, "'by'"),
        ({"says": "your {side} hip was stiff"}, "'says_without_side' belongs to"),
        ({"extra": "says_without_number: x"}, "'says_without_number' belongs to"),
        ({"extra": "wieght: 2"}, "unknown key 'wieght'.*Allowed keys: .*weights"),
    ],
)
def test_evidence_weights_refuses_what_does_not_fit(
    tmp_path: Path, changes: dict[str, str], problem: str
) -> None:
    with pytest.raises(KnowledgeError, match=problem) as refused:
        load_evidence_weights(written(tmp_path, **changes))

    assert refused.value.file == "weights.yml"
    assert refused.value.entry == "hip_stiff"


@pytest.mark.parametrize(
    ("band", "inside", "outside"),
    [
        (Hours(at_least=6, up_to=8), (6, 7.5, 8), (5.9, 8.1)),
        (Hours(above=8), (8.1, 24), (8, 0)),
    ],
)
def test_evidence_weights_bands_have_the_edges_of_the_table(
    band: Hours, inside: tuple[float, ...], outside: tuple[float, ...]
) -> None:
    assert all(band.holds(hours) for hours in inside)
    assert not any(band.holds(hours) for hours in outside)


def test_evidence_weights_every_checked_key_is_an_answer_of_some_check() -> None:
    asked = {key for check in load_home_checks().values() for key in check.evidence_keys()}
    weighed = {key for key, entry in load_evidence_weights().items() if entry.by == "check"}

    assert weighed == asked


def test_evidence_weights_what_came_out_fine_never_speaks_for_a_pattern() -> None:
    for entry in load_evidence_weights().values():
        if entry.fine:
            assert all(weight < 0 for weight in entry.weights.values()), entry.id
            assert entry.lengthen == entry.build == (), entry.id
