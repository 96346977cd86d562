"""Who takes the plan home reads in it what hurt today, what was too hard, and a pain that rose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date
from typing import Any

import pytest

from bot.channels.shared.paper_text import paper_text
from bot.channels.web.paper_page import paper_html
from bot.conversation import slots
from bot.conversation.papers.papers import Paper, plan_paper, summary_paper
from bot.knowledge.exercises.exercises import load_exercises
from tests.conversation.papers_of import VALUES
from tests.conversation.planning.situations import NOW
from tests.conversation.weeks_of import weeks

FIRST, SECOND = (one["exercise"] for one in VALUES[slots.ROUTINE]["items"][:2])
GONE = "M14"  # in no plan of this person
GONE_NAME = load_exercises()[GONE].name
HALF = "then do half for 3 days"
THEN = "Leave the moves out until it is back to where it was. Then do half of each"


def behind(noted: Mapping[str, str], **more: Any) -> Paper:
    """The plan behind a session in which moves went so."""
    session = {slots.TOGETHER: "now", slots.CLOSED: "done", slots.SESSION_BEGAN: NOW.isoformat()}
    return plan_paper({**VALUES, **session, slots.FEEDBACK: dict(noted), **more})


@pytest.mark.parametrize(
    ("noted", "lightened", "said", "reason"),
    [
        ({FIRST: "hurts"}, (), HALF, "it was offered unchanged, with nothing beside it"),
        ({FIRST: "too_much"}, (FIRST,), "Made easier on", "half is its amount already"),
        ({FIRST: "too_hard"}, (FIRST,), "Made easier on", "the same where the half was not done"),
        ({FIRST: "too_much"}, (), "half of it is enough", "hard, and its amount as it was"),
        ({FIRST: "done"}, (), "", "what went well has nothing beside it"),
        ({FIRST: "easy"}, (), "", "nor what was easy"),
        ({FIRST: "skip"}, (), "", "nor what was left out"),
        ({SECOND: "hurts"}, (), "", "nor a move beside the one that hurt"),
        ({}, (), "", "nor a plan that nobody began"),
    ],
)
def test_paper_of_today_says_beside_a_move_how_it_went(
    noted: dict[str, str], lightened: tuple[str, ...], said: str, reason: str
) -> None:
    paper = behind(noted, **{slots.LIGHTENED: list(lightened)})
    told = next(one.today for one in paper.moves)
    assert (said in told) if said else not told, reason
    for shown in (paper_html(paper, date(2026, 6, 1)), paper_text(paper, date(2026, 6, 1))):
        assert told in shown, reason


@pytest.mark.parametrize(
    ("noted", "more", "said", "reason"),
    [
        ({GONE: "hurts"}, {}, f"as it hurt on {{day}}: {GONE_NAME}.", "another took its place"),
        ({GONE: "too_hard"}, {}, f"as it was too hard on {{day}}: {GONE_NAME}.", "an easier one"),
        ({FIRST: "done"}, {"nrs": 3, slots.RATING: 6}, THEN, "more pain: half, and not at once"),
        ({FIRST: "done"}, {"nrs": 3, slots.RATING: 3}, "", "no more pain than before"),
        ({FIRST: "hurts"}, {"nrs": 3, slots.RATING: 3}, "", "said beside the move"),
        ({GONE: "done"}, {}, "", "done, and out for another reason"),
    ],
)
def test_paper_of_today_says_above_the_moves_what_is_of_all_of_them(
    noted: dict[str, str], more: dict[str, Any], said: str, reason: str
) -> None:
    usual, now = plan_paper(VALUES).intro, behind(noted, **more).intro
    added = now.removesuffix(usual).strip()
    assert now.endswith(usual), reason
    assert (said.format(day=f"{NOW.day} {NOW:%B}") in added) if said else not added, reason


@pytest.mark.parametrize(
    ("zone", "day", "reason"),
    [
        ("Pacific/Auckland", "3 March", "there it is the next morning"),
        ("America/New_York", "2 March", "and there the evening"),
        ("UTC", "2 March", "nobody has told where they are"),
    ],
)
def test_paper_of_today_names_the_day_of_the_persons_own_clock(
    zone: str, day: str, reason: str
) -> None:
    late = NOW.replace(hour=22, tzinfo=UTC).isoformat()
    there = replace(weeks(60), zone=zone).as_dict()
    values = {slots.WEEKS: there, slots.SESSION_BEGAN: late, slots.RATING: 3}
    told = next(one.today for one in behind({FIRST: "hurts"}, **values).moves)
    assert f"It hurt on {day}:" in told, reason
    short = summary_paper({**VALUES, **values}).sections[0]
    assert f"the session of {day[:5]}" in dict(short.rows)["How bad it is"], reason


def test_paper_of_today_says_nothing_of_a_session_without_a_day() -> None:
    """Feedback that is kept of an earlier list belongs to no session of today."""
    paper = behind({FIRST: "hurts", GONE: "hurts"}, **{slots.SESSION_BEGAN: None})
    assert paper.intro == plan_paper(VALUES).intro
    assert not any(one.today for one in paper.moves)
