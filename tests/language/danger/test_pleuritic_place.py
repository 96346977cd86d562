"""Pain on breathing told by a place alone is asked about; breathing that is done is none."""

from __future__ import annotations

import pytest

from bot.language.findings import Kind, Status
from tests.language.reading import read

TOLD = [
    ("stays there. bit round the side of ribs when i breathe deep", "asked", "no word of pain"),
    ("a little in the ribs on a deep breath", "asked", "a place and when"),
    ("it hurts round my ribs when I breathe in", "told", "pain is told"),
    ("nothing in the ribs when I breathe in", None, "denied"),
    ("low back pain, I do deep breaths for my chest", None, "what somebody does"),
]


@pytest.mark.parametrize(("text", "heard", "reason"), TOLD)
def test_pleuritic_place_is_asked_about(text: str, heard: str | None, reason: str) -> None:
    flags = [one for one in read(text).of(Kind.FLAG) if one.value == "lung_pe"]
    statuses = {one.status for one in flags}

    if heard is None:
        assert not statuses & {Status.PRESENT, Status.UNCERTAIN}, reason
    else:
        wanted = Status.PRESENT if heard == "told" else Status.UNCERTAIN
        assert wanted in statuses, reason
