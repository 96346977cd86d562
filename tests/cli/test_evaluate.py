from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.evaluate import evaluate

GOOD = {"id": "1", "text": "low back, left, 3 weeks", "regions": ["low_back"], "side": "left"}


def _run(path: Path, *rows: object, options: tuple[str, ...] = ()) -> Result:
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows))
    return CliRunner().invoke(evaluate, [str(path), *options])


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    return tmp_path / "gold.jsonl"


def test_evaluate_scores_fields(gold: Path) -> None:
    wrong = {"id": "2", "text": "stiff neck", "regions": ["neck", "arm"], "side": "left"}
    result = _run(gold, {**GOOD, "stage": "acute"}, wrong, options=("--json",))
    assert result.exit_code == 0
    told = json.loads(result.output)
    assert told["messages"] == 2
    assert told["fields"]["regions"]["precision"] == 1.0
    assert told["fields"]["regions"]["recall"] == pytest.approx(2 / 3, abs=1e-3)
    assert told["fields"]["side"]["recall"] == 0.5
    assert told["fields"]["side"]["accuracy"] == 0.5
    assert told["fields"]["stage"]["accuracy"] == 1.0
    assert told["fields"]["regions"]["misses"][0]["id"] == "2"


def test_evaluate_prints_a_table_with_the_misses(gold: Path) -> None:
    wrong = {"id": "mine", "text": "stiff neck", "regions": ["arm"]}
    result = _run(gold, wrong)
    assert "regions" in result.output
    assert "mine: arm read as neck" in result.output


def test_evaluate_exits_1_when_an_emergency_is_missed(gold: Path) -> None:
    result = _run(gold, {"id": "1", "text": "my neck is a bit stiff", "level": "E"})
    assert result.exit_code == 1
    assert "emergencies missed" in result.output


def test_evaluate_counts_over_triage_without_failing(gold: Path) -> None:
    row = {"id": "1", "text": "cant feel when i wipe since yesterday", "level": "none"}
    result = _run(gold, row, options=("--json",))
    assert result.exit_code == 0
    assert len(json.loads(result.output)["triage"]["over"]) == 1


UNUSABLE = [
    (["{"], "not JSON"),
    (["[1]"], "not a JSON object"),
    ([{"text": "x"}], "'id'"),
    ([{**GOOD, "regions": ["knee"]}], "'knee' is no value"),
    ([{**GOOD, "level": "urgent"}], "'level'"),
    ([{"id": "1"}], "no labelled message"),
    ([], "no labelled message"),
]


@pytest.mark.parametrize(("rows", "words"), UNUSABLE)
def test_evaluate_refuses_what_it_cannot_use(gold: Path, rows: list[object], words: str) -> None:
    result = _run(gold, *rows)
    assert result.exit_code == 2
    assert words in result.output


def test_evaluate_of_a_missing_file_says_so(tmp_path: Path) -> None:
    result = CliRunner().invoke(evaluate, [str(tmp_path / "none.jsonl")])
    assert result.exit_code == 2
    assert "cannot be read" in result.output
