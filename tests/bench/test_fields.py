from __future__ import annotations

import pytest

from bench.fields import files, interval, main
from bot.labels.gold import Gold
from learning.manifest import Learner, Use, data_files


def test_fields_are_measured_on_files_that_the_choice_never_learned() -> None:
    measured = [one for one in data_files().values() if one.path in files()]

    assert len(measured) == len(files()) > 5
    assert not any(Learner.SLOTS in one.learned_by for one in measured)
    assert any(one.use is Use.HELD_OUT for one in measured)


@pytest.mark.parametrize(
    ("read", "f1"), [("acute", 1.0), (None, 0.0), ("chronic", 0.0)], ids=["right", "none", "wrong"]
)
def test_fields_interval_of_messages_alike_is_one_number(read: str | None, f1: float) -> None:
    nothing = {"region_vague": False, "level": "none", "ask": (), "regions": [], "lifestyle": []}
    told = {**nothing, "flags": [], "flags_other": [], "side": None, "onset": None}
    told |= {"trigger": None, "radiation": None, "stage": read}
    pairs = [(Gold(id=str(at), text="", stage="acute"), told) for at in range(4)]

    assert interval(pairs, "stage") == (f1, f1, f1)


def test_fields_file_that_cannot_be_read_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no_such.jsonl"]) == 2
    assert "no_such.jsonl cannot be read" in capsys.readouterr().err
