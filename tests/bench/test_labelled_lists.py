"""The lists of a bench are found, scored and shown as its arguments say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bench.labelled_lists import ListBench


@pytest.fixture
def bench(tmp_path: Path) -> ListBench[str, str]:
    """A bench of lines "stage words", wrong where the words are; one list held out, one not."""
    for folder in ("held_out", "dev"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"{folder}.jsonl").write_text("early fine\nlate wrong\nlate good\n")

    def wrong(row: str) -> str:
        return "off" if "wrong" in row else ""

    def report(name: str, rows: Sequence[str], found: Sequence[str]) -> Iterator[str]:
        yield f"{name}: {sum(map(bool, found))} of {len(rows)}"

    return ListBench(
        tmp_path / "held_out",
        lambda path: path.read_text().splitlines(),
        lambda row: row.split()[0],
        wrong,
        lambda row, found: f"{row} is {found}",
        report,
    )


@pytest.mark.parametrize(
    ("arguments", "printed", "reason"),
    [
        ([], ["held_out: 1 of 3"], "without a file those held out"),
        (["-v"], ["held_out: 1 of 3"], "what is held out is not shown"),
        (["dev/dev.jsonl"], ["dev: 1 of 3"], "the file that is named"),
        (["dev/dev.jsonl", "-v"], ["late wrong is off", "dev: 1 of 3"], "what went wrong"),
        (["--at", "early"], ["held_out: 0 of 1"], "one stage"),
    ],
)
def test_labelled_lists_scores_what_is_asked(
    bench: ListBench[str, str],
    arguments: list[str],
    printed: list[str],
    reason: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    bench.run(arguments)
    assert capsys.readouterr().out.splitlines() == printed, reason


def test_labelled_lists_refuses_a_stage_that_no_row_has(
    bench: ListBench[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        bench.run(["--at", "noon"])
    assert "held_out.jsonl has no row at noon" in capsys.readouterr().err
