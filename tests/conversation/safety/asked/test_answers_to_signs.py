"""Yes, no or unsure to the question of a sign, in whatever words."""

from __future__ import annotations

import pytest

from bot.conversation.safety.follow_up import (
    answer_to_question,
    plain_answer,
)
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Findings, Kind, Mention
from tests.conversation.red_flag_turns import SADDLE


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("no", "no"),
        ("no, nothing like that", "no"),
        ("no car", None),
        ("no ambulance here", None),
        ("no, I'm not going", None),
        ("no, just tired feet after work", "no"),
        ("no, only after standing ten minutes", None),  # it is there then
        ("no police please", None),
    ],
)
def test_follow_up_a_no_to_something_else_denies_no_sign(text: str, answer: str | None) -> None:
    said = Findings((Mention(Kind.YES_NO, "no", 0, 2, "no", "yes_no"),))

    assert plain_answer(Turn(said, text=text), SADDLE) == answer


@pytest.mark.parametrize(
    ("text", "answer", "why"),
    [
        ("of course not", "no", "it begins as a yes"),
        ("Of course I haven't", "no", "the same with a verb"),
        ("sure I don't", "no", "the same"),
        ("absolutely not", "no", "a strong no without the word"),
        ("course not mate", "no", "half of it"),
        ("luckily not", "no", "a feeling before it"),
        ("not that I've noticed", "no", "careful, still a no"),
        ("not to my knowledge", "no", "the same"),
        ("nothing of the sort", "no", "no other word of no"),
        ("of course", "yes", "the yes stays one"),
        ("sure", "yes", "the same"),
        ("no, why do you ask?", "no", "an answer with a question behind it"),
        ("no my weight is fine, why do you ask that? it hurts lying down", "no", "more behind it"),
        ("no. what has that got to do with it?", "no", "the question asks why in other words"),
        ("no, neither of them is weaker, same strength", "no", "what is denied of both"),
        ("hm", None, "a sound is no answer, and no doubt"),
        ("Hmm...", None, "the same"),
        ("not sure", "unsure", "doubt in words stays doubt"),
        ("no. why should I go?", None, "it doubts the going and answers nothing"),
        ("no what's the point", None, "the same"),
    ],
)
def test_follow_up_answers_a_question_with_more_than_yes_or_no(
    text: str, answer: str | None, why: str
) -> None:
    turn = Turn(understand(text), text=text)
    for slug in ("weight_loss", "ces_saddle"):
        assert answer_to_question(turn, slug, None) == answer, why


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("It crosses my mind some nights, I wouldn't do it though", "unsure", "half an admission"),
        ("Not really. Some nights a bit.", "unsure", "not really is no no here"),
        ("I've thought about it but no", "unsure", "thought of is no no"),
        ("not seriously", "unsure", "a hedge"),
        ("I have thoughts but no plan", "unsure", "thoughts without a plan are asked on"),
        ("not tonight", "unsure", "other nights are left open"),
        ("no", "no", "plain"),
        ("No. I'd never do that", "no", "plain"),
        ("never crossed my mind", "no", "denied"),
        ("of course not", "no", "denied"),
        ("yes", "yes", "plain"),
    ],
)
def test_follow_up_half_an_admission_is_no_no(text: str, answer: str, reason: str) -> None:
    turn = Turn(understand(text), text=text)

    assert answer_to_question(turn, "suicide_distress", "E") == answer, reason


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("it hurts only when I press the muscle or do press ups. so no", "no"),
        ("only with a hard cough, so I'd say no", "no"),
        ("I sleep on that side, so no", "no"),
        ("my foot is dragging, so no", "yes"),  # tells the sign
        ("so no idea", "unsure"),
    ],
)
def test_follow_up_reads_a_no_behind_its_reason(text: str, answer: str | None) -> None:
    assert plain_answer(Turn(understand(text), text=text), "leg_motor") == answer


@pytest.mark.parametrize(
    ("slug", "said", "answer", "reason"),
    [
        ("myelopathy", "there's nowt wrong with my fingers", "no", "the part is well"),
        ("arm_motor", "my grip works fine thanks", "no", "the same of an arm"),
        ("arm_motor", "i have no arm problem", "no", "no such problem"),
        (
            "myelopathy",
            "nothing wrong with my hands, but I stumble",
            None,
            "an exception behind it",
        ),
        ("myelopathy", "my arms are fine, my walk is wobbly", None, "something odd beside it"),
        ("ces_saddle", "my hands are fine", None, "another part"),
    ],
)
def test_answer_to_question_takes_a_part_that_is_well(
    slug: str, said: str, answer: str | None, reason: str
) -> None:
    assert answer_to_question(Turn(understand(said), text=said), slug, None) == answer, reason


@pytest.mark.parametrize(
    ("text", "answer", "reason"),
    [
        ("no to both. whats that one for?", "no", "what is only asked doubts no answer"),
        ("no to both. why", "no", "a question without a mark"),
        ("no feeling there, why do you ask?", None, "the sign itself"),
        ("no, it's numb. what is that?", None, "the sign told behind the no"),
    ],
)
def test_follow_up_takes_a_no_with_a_question_beside_it(
    text: str, answer: str | None, reason: str
) -> None:
    turn = Turn(understand(text), text=text)
    assert answer_to_question(turn, SADDLE, None) == answer, reason


@pytest.mark.parametrize(
    ("text", "slug", "ends", "why"),
    [
        ("no it doesnt go round me ribs", "thoracic_band", True, "the pain goes nowhere"),
        ("it does not go around", "thoracic_band", True, "the same without a no"),
        ("no, but it stays whatever I do", "thoracic_band", False, "the question's other half"),
        ("No, one leg only and it was never both", "ces_bilateral_legs", True, "both are denied"),
        ("No, only the left at first, now both", "ces_bilateral_legs", False, "both by now"),
    ],
)
def test_follow_up_hears_a_no_that_says_what_is_not_so(
    text: str, slug: str, ends: bool, why: str
) -> None:
    turn = Turn(understand(text), text=text)
    assert (answer_to_question(turn, slug, None) == "no") is ends, why


@pytest.mark.parametrize(
    ("slug", "text", "answer", "why"),
    [
        ("severe_unmanageable", "no medicine helps", "yes", "it tells how bad it is"),
        ("severe_unmanageable", "nothing I take touches it", "yes", "the same"),
        ("severe_unmanageable", "no, but i can't sleep for it", "yes", "what it keeps from"),
        ("night_pain", "no position helps", "yes", "nothing eases it"),
        ("severe_unmanageable", "no, i can walk", "no", "a no"),
        ("severe_unmanageable", "no, no, nothing like that. tired only", "no", "a no, twice"),
    ],
)
def test_answer_to_question_hears_a_no_that_tells_how_bad_it_is(
    slug: str, text: str, answer: str, why: str
) -> None:
    assert answer_to_question(Turn(understand(text), text=text), slug, None) == answer, why
