"""What a "yes" to a confirm question weighs: the question's own level, else that of the flag."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_move import confirmed
from bot.language.findings import Kind, Mention
from bot.safety.confirmed import is_yes, level_of_yes, rule_of_yes
from bot.safety.levels import Level
from bot.safety.triage import triage


@pytest.mark.parametrize(
    ("rule", "yes", "level"),
    [
        pytest.param(rule_of_yes(), True, None, id="the level of the flag"),
        pytest.param(rule_of_yes("S"), True, Level.S, id="a question with a level of its own"),
        pytest.param("cancer.history", False, None, id="words of the person"),
        pytest.param("other.S", False, None, id="words whose rule ends like a level"),
    ],
)
def test_confirmed_yes_has_the_level_of_its_question(
    rule: str, yes: bool, level: Level | None
) -> None:
    mention = Mention(Kind.FLAG, "cancer", 0, 0, "", rule)
    assert (is_yes(mention), level_of_yes(mention)) == (yes, level)


@pytest.mark.parametrize(("level", "holds"), [(None, Level.E), ("S", Level.S)])
def test_confirmed_yes_counts_in_the_verdict(level: str | None, holds: Level) -> None:
    assert triage([confirmed("ces_bladder", level)]).level is holds
