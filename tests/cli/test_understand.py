from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from bot.cli.understand import understand

KEYS = [
    *("id", "regions", "region_vague", "side", "onset", "trigger", "stage", "radiation"),
    *("lifestyle", "flags", "flags_other", "ask", "level"),
]


def _run(*lines: str, options: tuple[str, ...] = ()) -> list[dict[str, object]]:
    result = CliRunner().invoke(understand, options, input="\n".join(lines) + "\n")
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


@pytest.mark.slow
def test_understand_writes_the_keys_of_the_label_schema() -> None:
    (told,) = _run('{"id": "1", "text": "low back, left, since tuesday, desk job"}')
    assert list(told) == KEYS
    assert told["regions"] == ["low_back"]
    assert (told["side"], told["stage"], told["level"]) == ("left", "acute", "none")


def test_understand_says_an_emergency() -> None:
    (told,) = _run('{"id": 7, "text": "cant feel when i wipe since yesterday"}')
    assert told["id"] == 7
    assert told["level"] == "E"
    assert "ces_saddle" in told["flags"]


def test_understand_takes_sentences_as_arguments() -> None:
    told = _run(options=("stiff neck", "can't feel when i wipe since yesterday"))
    assert [(one["id"], one["level"]) for one in told] == [("1", "none"), ("2", "E")]


def test_understand_goes_on_after_a_bad_line() -> None:
    told = _run(
        "{nonsense",
        "[1]",
        '{"id": "a"}',
        '{"text": "x"}',
        '{"id": "b", "text": "stiff neck"}',
    )
    assert [one["id"] for one in told] == [None, None, "a", None, "b"]
    assert all("Write" in str(one["error"]) for one in told[:4])
    assert told[4]["regions"] == ["neck"]


def test_understand_counts_back_from_the_day_given() -> None:
    (told,) = _run('{"id": "1", "text": "neck since january"}', options=("--today", "2026-02-01"))
    assert told["stage"] == "acute"


def test_understand_explains_every_value() -> None:
    (told,) = _run('{"id": "1", "text": "not the neck, low back"}', options=("--explain",))
    told_regions = told["explain"]["regions"]  # type: ignore[index]
    assert [(one["value"], one["words"], one["status"]) for one in told_regions] == [
        ("neck", "neck", "denied"),
        ("low_back", "low back", "present"),
    ]
    assert all(one["rule"] for one in told_regions)


@pytest.mark.slow  # an engine in a process of its own
def test_understand_streams_without_rasa_or_tensorflow() -> None:
    code = (
        "import sys; from bot.cli.understand import understand; "
        "understand(standalone_mode=False); "
        "sys.exit(3 if {'rasa', 'tensorflow'} & set(sys.modules) else 0)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2):
            process.stdin.write(json.dumps({"id": number, "text": "stiff neck"}) + "\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_understand_explains_what_it_would_ask() -> None:
    text = "last year I couldn't pee and went to hospital"
    (told,) = _run(json.dumps({"id": "1", "text": text}), options=("--explain",))
    assert told["ask"] == ["ces_bladder"]
    why = told["explain"]["ask"]  # type: ignore[index]
    assert {(one["value"], one["status"]) for one in why} == {("ces_bladder", "past")}
