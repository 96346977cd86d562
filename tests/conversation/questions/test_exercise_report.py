"""How a move went, in the words of the one who did it."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.questions.report_in_words import tells_how_it_went
from tests.conversation.planning.every_question.planned import SESSION
from tests.conversation.planning.situations import situation


@pytest.mark.parametrize(
    ("text", "intent", "tells", "reason"),
    [
        ("done with that, it was all right in the end", "inform", True, "done"),
        ("done with that, it was all right in the end", "hurts", False, "and something hurt"),
        ("did it all, it was all right in the end", "too_hard", False, "and it was too hard"),
        ("done", "hurts", True, "one word is not doubted"),
        ("pins and needles in my foot", "inform", True, "a sign to stop"),
        ("my wife did it as well, what now?", "inform", False, "somebody else"),
        ("/choose", "inform", False, "pressed"),
    ],
)
def test_exercise_report_is_done_unless_something_was_wrong(
    text: str, intent: str, tells: bool, reason: str
) -> None:
    assert tells_how_it_went(situation(text, {}, intent).turn) is tells, reason


@pytest.mark.parametrize(
    ("text", "intent", "said", "reason"),
    [
        ("lovely", "chitchat", "done", "one good word"),
        ("meh", "help", "done", "neither good nor bad: done"),
        ("grand thanks", "inform", "done", "with thanks"),
        ("not great", "inform", None, "denied"),
        ("lovely weather here", "chitchat", None, "of something else"),
        ("champion. lets go", "affirm", None, "it begins"),
        ("ready", "done", None, "it begins"),
        ("done, lets go", "done", "done", "done, and on"),
        ("two of the eight done", "done", None, "a part of the times"),
    ],
)
def test_exercise_report_in_one_word(text: str, intent: str, said: str | None, reason: str) -> None:
    values = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}
    draft = plan_turn(situation(text, values, intent))
    assert list((draft.values.get(slots.FEEDBACK) or {}).values()) == [said] * bool(said), reason


@pytest.mark.parametrize("intent", ["done", "too_hard", "inform"])
@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        (
            "Done, it cracked a little but did not hurt. The ache became a little stronger when I "
            "bent to the left, but it went away again.",
            ("done", "too_much"),
            "a long sentence behind it, of a pain that passed",
        ),
        (
            "Done. But it hurt really badly in the low back each time I lifted the leg up and it "
            "has not settled since then at all",
            ("hurts",),
            "a long sentence of a pain that stays",
        ),
    ],
)
def test_exercise_report_with_a_long_remark(
    text: str, said: tuple[str, ...], reason: str, intent: str
) -> None:
    values = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}
    draft = plan_turn(situation(text, values, intent, 0.5))
    noted = list((draft.values.get(slots.FEEDBACK) or {}).values())
    assert not noted or noted[0] in said, reason
    assert noted or intent == "inform", reason


@pytest.mark.parametrize(
    ("text", "said", "words", "reason"),
    [
        ("Done. My left knee hurt a bit, not the back.", "done", "About the knee", "a joint"),
        ("Six done, then I stopped as my knee complained", "too_much", "About the knee", "stopped"),
        ("done but my wrist is sore", "done", "About the wrist", "another joint"),
        ("done, my knee doesn't hurt", "done", "", "denied"),
        ("done, there was a click in my back, no pain", "done", "A click", "harmless"),
        ("Done. It got quite hot in here.", "done", "", "a remark about the room"),
        ("done, my knee and my back hurt", "hurts", "", "the back as well"),
        ("done, bit of a pull in the bum though", "done", "A pull like that", "a pull"),
        ("did it, felt tight at the back of my thigh", "done", "A pull like that", "tight"),
        ("done, that's a good stretch", "done", "A pull like that", "a stretch"),
        ("done, no pull anywhere", "done", "", "denied"),
    ],
)
def test_exercise_report_with_a_joint_or_a_click(
    text: str, said: str, words: str, reason: str
) -> None:
    values = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}
    draft = plan_turn(situation(text, values, "inform", 0.4))
    noted = (draft.values.get(slots.FEEDBACK) or {}).values()
    asked = draft.values.get(slots.HURT_ASKED)
    assert list(noted) == [said] or (said == "hurts" and asked), reason
    shown = f"{[step.told for step in draft.steps]} {draft.values.get(slots.ACKNOWLEDGED)}"
    assert words in shown, reason
    assert words or "About the" not in shown, reason


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("no, same ache as always", "done", "as ever"),
        ("no, and it's less than before", "done", "less"),
        ("no", "hurts", "it stayed, and hurt"),
    ],
)
def test_exercise_report_that_hurts_as_ever_is_done(text: str, said: str, reason: str) -> None:
    values = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}
    hurt = plan_turn(situation("that hurts", values, "hurts", 0.8))

    draft = plan_turn(situation(text, hurt.values, "deny", 0.8))

    assert list((draft.values.get(slots.FEEDBACK) or {}).values()) == [said], reason


@pytest.mark.parametrize(
    ("text", "asked", "out", "reason"),
    [
        ("IT HURTS. down the left leg, into the calf", False, True, "told: further out"),
        ("back was fine but it hurt right into my foot", False, True, "told behind a but"),
        ("hurts in my left hand when I lean on it", True, False, "a hand that is leaned on"),
        ("that one hurts, in the back mind, not the leg. sharp", False, False, "told: not out"),
        ("hurts. not in the leg, in the low back", False, False, "the other way round"),
        ("that hurts", True, False, "nothing of it is told"),
        ("it pulled down the back of me left leg, that hurt", True, False, "a thigh: asked once"),
    ],
)
def test_exercise_report_asks_of_a_spread_once_and_only_where_untold(
    text: str, asked: bool, out: bool, reason: str
) -> None:
    values = {**SESSION, slots.ASKED: slots.EXERCISE_FEEDBACK}
    draft = plan_turn(situation(text, values, "hurts", 0.8))
    assert bool(draft.values.get(slots.HURT_ASKED)) is asked, reason
    assert (draft.values.get(slots.ROUTINE) is None) is out, reason
