from __future__ import annotations

import pytest

from bench.annotating import labels_of_entities, marked
from bot.labels.gold import Gold

MARKED = [
    (
        {"regions": ("low_back",), "side": "left"},
        "low back, left",
        "[low back](regions.low_back), [left](side.left)",
        "what is labelled and read is marked",
    ),
    (
        {"side": "left"},
        "low back, left",
        "low back, [left](side.left)",
        "what is not labelled: not",
    ),
    ({"regions": ("neck",)}, "low back", "low back", "a label that is not read marks nothing"),
    ({}, "low (back) [sore]", "low  back   sore ", "the text's own brackets mark nothing"),
    ({"stage": "acute"}, "sore\n3 days", "sore [3 days](stage.acute)", "one line, days as a stage"),
]


@pytest.mark.parametrize(("labels", "text", "expected", "reason"), MARKED)
def test_annotating_marks_the_words_of_a_label(
    labels: dict[str, object], text: str, expected: str, reason: str
) -> None:
    assert marked(Gold(id="1", text=text, **labels)) == expected, reason


def test_annotating_reads_labels_back_from_entities() -> None:
    names = ("regions.neck", "regions.low_back", "regions.neck", "side.left", "side.right")

    labels = labels_of_entities({"entity": name} for name in names)

    assert labels["regions"] == ["neck", "low_back"]
    assert labels["side"] == "left"
    assert labels["trigger"] is None
