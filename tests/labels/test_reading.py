"""Messages as labels."""

from __future__ import annotations

from bot.knowledge.safety.red_flags import load_red_flags
from bot.labels.reading import read_message


def test_reading_names_only_flags_that_the_schema_has() -> None:
    labels = read_message("my husband is choking on his steak, and my back hurts when I cough")
    assert labels["flags_other"] == []
    assert labels["level"] == "D", "a strain on coughing is no label, and still for these days"
    known = load_red_flags()
    assert all(known[slug].labelled for slug in labels["flags"])
