"""What is wished at the move that is up is done, in whatever words, or it is said why not."""

from __future__ import annotations

import pytest

from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.session import current_item, routine_of

SECOND = {"stage": "session", "at": 2, "done": [1]}
LAST = {"stage": "session", "at": 5, "done": [1, 2, 3, 4]}


def _said_at(played: Sessions, row: dict[str, object], text: str) -> Draft:
    return played.plan(played.at({**row, "then": {}}), text)


def _up(draft: Draft) -> str:
    item = current_item(draft.values)
    return item.exercise_id if item else ""


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "could I have something else instead of this one? getting up is what sets me off",
            "with its reason behind it",
        ),
        ("is there anything else instead of this? bending is what hurts at work", "of other times"),
        ("something different", "in two words"),
        ("this isn't for me", "no word of another"),
    ],
)
def test_wishes_at_the_move_another_comes(played: Sessions, text: str, reason: str) -> None:
    draft = _said_at(played, SECOND, text)
    routine = routine_of(draft.values)

    assert routine is not None
    assert IDS[1] not in routine.exercise_ids, reason
    assert draft.values.get(slots.HURT_ASKED) is None, reason


@pytest.mark.parametrize(
    ("text", "up", "noted", "reason"),
    [
        ("can we do this one later", 3, None, "it comes behind the others"),
        ("leave this for the end", 3, None, "the same"),
        ("could this one wait till the end?", 3, None, "as a question"),
        ("put it back for tomorrow", 3, "skip", "it is left out today alone"),
        ("I'll do this one tomorrow", 3, "skip", "the same"),
        ("can this one wait till tomorrow?", 3, "skip", "as a question"),
        ("can we do the last one first", 5, None, "another is up, this one stays open"),
        ("what else is there", 2, None, "what could come is named"),
    ],
)
def test_wishes_at_the_move_put_it_off(
    played: Sessions, text: str, up: int, noted: str | None, reason: str
) -> None:
    draft = _said_at(played, SECOND, text)

    assert _up(draft) == IDS[up - 1], reason
    assert (draft.values.get(slots.FEEDBACK) or {}).get(IDS[1]) == noted, reason
    assert not draft.values.get(slots.PAUSED), reason
    assert IDS[1] in (routine_of(draft.values) or played.routine).exercise_ids, reason


def test_wishes_at_the_move_the_last_open_one_comes_no_later(played: Sessions) -> None:
    draft = _said_at(played, LAST, "can we do this one later")

    assert _up(draft) == IDS[4]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("this hurts, something else please", "a pain of now is asked about first"),
        ("I have to go, tomorrow again", "the session waits"),
        ("what else should I tell my doctor?", "of no move"),
        ("can we stop and do the rest tomorrow", "of all of them"),
    ],
)
def test_wishes_at_the_move_are_of_the_move_alone(played: Sessions, text: str, reason: str) -> None:
    draft = _said_at(played, SECOND, text)

    assert "could come" not in str(draft.values.get(slots.ACKNOWLEDGED) or ""), reason
    assert (draft.values.get(slots.FEEDBACK) or {}).get(IDS[1]) != "skip", reason
