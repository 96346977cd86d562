"""Posts of real people count as several messages, whatever letter their file ends with."""

from __future__ import annotations

import pytest

from bot.knowledge.safety.counted_files import CountedFiles
from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.safety.urgency import load_urgency_settings


@pytest.mark.parametrize("settings", [load_danger_net_settings(), load_urgency_settings()])
@pytest.mark.parametrize(
    ("file", "often", "reason"),
    [
        ("real_posts_a", True, "posts of real people"),
        ("real_posts_ab", False, "the name has one letter more"),
        ("batch_a", False, "no name of it is listed"),
    ],
)
def test_counted_files(settings: CountedFiles, file: str, often: bool, reason: str) -> None:
    counted = settings.counts_of(file)
    assert (counted > 1) is often, reason
    assert often or counted == 1, reason
