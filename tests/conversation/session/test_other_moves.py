"""What comes in the place of a move spares the part that was told to hurt, and lies as wished."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.session.other_moves import spares_all
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_feedback import take_spread
from bot.conversation.words.other_move import read_other_moves
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.choosing.swaps import does_its_work
from tests.conversation.planning.every_question.planned import SESSION


@pytest.mark.parametrize("code", ["SHO", "WRI", "KNE", "NCK"])
def test_other_moves_spare_the_part_that_hurt(code: str) -> None:
    """Of all moves that may take the place of one, none that loads the part comes."""
    known = load_exercises()
    routine = routine_of(SESSION)
    assert routine is not None
    for number, item in enumerate(routine.items):
        if not item.in_session:
            continue
        hurt = item.exercise_id
        at_it = {**SESSION, slots.EXERCISE: number, slots.HURT_ASKED: hurt}
        step = take_spread(at_it, "no", spares=frozenset({code}))
        now = routine_of({**at_it, **step.slots})
        assert now is not None
        came = set(now.exercise_ids) - set(routine.exercise_ids)
        assert all(spares_all(known[one], frozenset({code})) for one in came), hurt


def test_other_moves_load_the_part_where_nothing_is_spared() -> None:
    """The table above can fail: some moves that do the same work load a shoulder."""
    known = load_exercises()
    loads = {
        other
        for one in known
        for other in does_its_work(one)
        if not spares_all(known[other], frozenset({"SHO"}))
    }
    assert loads


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("give me something on my back instead", ("supine",)),
        ("swap it for one lying on my back", ("supine",)),
        ("something on my side instead", ("side",)),
        ("another one lying on my front", ("prone",)),
        ("something on my tummy instead", ("prone",)),
        ("something lying down instead", ("supine", "side", "prone")),
        ("something standing instead", ("stand",)),
        ("something off the floor instead", ("stand", "sit")),
    ],
)
def test_other_moves_lie_as_they_are_wished(text: str, positions: tuple[str, ...]) -> None:
    wished = [one.other.positions for one in read_other_moves(text)]
    assert wished == [positions]
