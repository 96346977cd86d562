"""What people ask in the middle of a talk, and the answer that belongs to it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.checks.checks_chosen import choose
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_backs.ask_backs import answer_question
from tests.conversation.papers_of import FACTS
from tests.conversation.papers_of import values as half_way
from tests.conversation.planning.situations import situation

INTAKE = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"},
    **{"readback": "confirmed", slots.ASKED: "duration_days", "nrs": 5},
}
ROUTINE = {
    **half_way(),
    **{"consent": "no_saving", "story": "told", "readback": "confirmed", slots.SAFETY: None},
    **{slots.PATTERN_TOLD: True, slots.MINUTES: 8, "radiation": "none"},
    slots.ASKED: slots.TOGETHER,
}
SESSION = {
    **ROUTINE,
    **{slots.ASKED: slots.EXERCISE_FEEDBACK, slots.TOGETHER: "now", slots.EXERCISE: 0},
}
CHECKS: dict[str, Any] = {
    **ROUTINE,
    **dict.fromkeys((slots.ROUTINE, slots.MINUTES, slots.ASSESSMENT_SHOWN, slots.PATTERN_TOLD)),
    slots.ASKED: slots.CHECK_ANSWER,
}
CHECKS[slots.CHECKS] = choose(FACTS, CHECKS)


def said(text: str, values: dict[str, Any], intent: str = "ask_education") -> str:
    """Return the answer: half sentences, and the actions and cards behind them."""
    draft = plan_turn(situation(text, values, intent, 0.7))
    steps = [f"{step.action} {step.told.get('card') or ''}" for step in draft.steps]
    return " | ".join([*draft.acknowledged, *steps])


@pytest.mark.parametrize(
    ("text", "values", "words"),
    [
        # a move: where it is done, how, for whom
        ("is it on the floor?", SESSION, "is done lying on your back"),  # the one that is shown
        ("is the bridge on the floor?", ROUTINE, "is done lying on your back"),  # one by its name
        ("sitting or standing, the bird dog?", ROUTINE, "on hands and knees or standing"),
        ("how would i do a bird dog standing", ROUTINE, "leaning on a table"),  # a way there is
        ("how would i do the bridge standing", ROUTINE, "can't be done standing"),  # none there is
        ("is the bridge safe with a replaced hip?", ROUTINE, "Yes. With a replaced hip"),
        ("would the bridge be ok for my bad knees?", ROUTINE, "Yes. With"),  # a joint by its name
        ("why the bridge?", ROUTINE, "Bridge:"),  # its own reason, and not that of the routine
        ("which muscle is it that the bridge works?", ROUTINE, "is for your buttocks"),
        ("can i delete what i told you afterwards?", INTAKE, "there is nothing to delete"),
        ("do you give medical advice or is it only exercises?", INTAKE, "name no diagnosis"),
        ("what do you mean by travel?", INTAKE, "down a leg or an arm"),  # a word of a question
        ("both sides?", SESSION, "one after the other"),  # one knee to the chest
        ("both sides?", {**SESSION, slots.EXERCISE: 1}, "no sides"),  # the pelvic rock
        ("could i carry the baby while i do that?", ROUTINE, "hold the baby close"),  # no pregnancy
        ("it pulls a bit, is that ok?", SESSION, "your 4 out of 10 stays about what it is"),
        ("the pain has gone up from the calf to my thigh, good?", SESSION, "a good sign"),
        ("it moved down into my foot, is that bad?", SESSION, "no more exercises for now"),
        # the routine and the checks
        ("so what should a doctor look at?", ROUTINE, "Nothing you told me"),  # no flag was told
        ("will that do?", ROUTINE, "Little and often"),  # the length, not a wish
        ("is that bad?", CHECKS, "finds nothing good or bad"),  # what a check showed
        ("does it matter that the right side pulls more?", CHECKS, "finds nothing good or bad"),
        ("what was the wall stand again?", CHECKS, "Wall stand: Stand with your back"),
        # what is noted
        ("did you get the 5?", INTAKE, "Yes, I have that"),
        ("did you get the 7?", INTAKE, '"7" is not in what I have'),
        ("is the neck noted now?", INTAKE, '"neck" is not in what I have'),
        ("is the low back in?", INTAKE, "Yes, I have that"),
        ("did you note my asthma?", {**INTAKE, "conditions": ["asthma"]}, "Yes, I have that"),
        # why it was asked: of that question, whatever is open
        ("why do you want to know how i sleep?", INTAKE, "utter_why_sleep_position"),
        ("why do you ask about my bladder?", INTAKE, "utter_why_screen_nerves"),
        ("why do you ask?", INTAKE, "utter_why_duration_days"),
        # the guide
        ("have you got it in polish?", INTAKE, "only English"),
        ("are these exercises going to hurt me?", INTAKE, "before I suggest any movement"),
    ],
)
def test_questions_in_talks_about_the_programme(
    text: str, values: dict[str, Any], words: str
) -> None:
    assert words in said(text, values)


@pytest.mark.parametrize(
    ("text", "facts", "words"),
    [
        ("may i jog on sunday?", {}, "Yes. Run and walk in turns"),
        ("may i jog on sunday?", {"nrs": 8}, "Not yet. The pain is at 8"),  # too bad for it today
        ("can i do deadlifts?", {"nrs": 5, "stage": "acute"}, "Not yet. It is still new"),
        ("can i do deadlifts?", {"nrs": 5, "stage": "chronic"}, "Yes. Take half the weight"),
        ("could i play rugby tomorrow", {"conditions": ["anticoagulant"]}, "Not contact sport"),
        ("must i give up pilates?", {}, "No, you need not give it up"),  # yes would mean give up
        ("should i stop cycling?", {"nrs": 8}, "For now, yes"),
        ("is bouldering bad for it?", {}, "No, it does no harm in itself"),
        ("when can i go back to football", {"nrs": 2}, "You can start now"),
        ("and the tango?", {}, "Yes to dancing"),  # a topic alone
        ("so the gym on friday yes or no", {}, "Yes. Take half the weight"),  # without a mark
        ("is it all right to practise my scales?", {"regions": ["neck"]}, "Yes, keep playing"),
        ("can i go for a swim", {"regions": ["neck"]}, "Backstroke or a snorkel"),
        (
            *("can i mow the lawn?", {"aggravated_by": ["flex_agg"], "worse_with": ["bending"]}),
            "told me that bending makes it worse, so",  # no more than what was told
        ),
        ("is a steam room ok?", {"conditions": ["pregnancy"]}, "No sauna"),
        ("can i fly on thursday?", {}, "Yes. Take an aisle seat"),
        ("am i allowed to drive?", {"regions": ["neck"]}, "look over both shoulders"),
        ("can i pick up my toddler", {}, "Yes. Hold the child close"),
        ("is it ok to sit at my desk all day", {}, "Get up every half hour"),
        ("my question was about yoga", {}, "leave out the pose"),  # told that it was not answered
    ],
)
def test_questions_in_talks_what_one_may_do_has_yes_or_no_first(
    text: str, facts: dict[str, Any], words: str
) -> None:
    assert words in said(text, {**INTAKE, **facts})


@pytest.mark.parametrize(
    "text",
    [
        "does yoga help?",  # what helps is a card's
        "did running cause it?",  # what caused it too
        "how long can i drive",  # how long is not whether
        "it is worse when i am running",  # no question
        "it's fine walking",
        "i go to the gym twice a week",
        "can i do the exercises on the train",  # a wish for a place
        "why does it hurt after football",
    ],
)
def test_questions_in_talks_other_words_with_an_activity_are_no_such_question(text: str) -> None:
    assert not said(text, INTAKE).startswith(("Yes", "No,", "Not yet", "You can start"))


@pytest.mark.parametrize(
    "text",
    [
        "can we be quick",
        "could we just skip those two",
        "can i have the moves now?",
        "may we move on",
        "can you repeat the last one",
        "could i do the short one",
        "would you give me something else",
        "can we leave that one",
        "so can we start",
        "can you put it another way",
    ],
)
def test_questions_in_talks_a_request_is_never_a_question_without_an_answer(text: str) -> None:
    draft = Draft.of(situation(text, INTAKE))
    answer_question(draft)
    assert "I don't know that one" not in " ".join(draft.acknowledged)


@pytest.mark.parametrize(
    "texts",
    [
        ("can i run?", "can i run again?", "can i go running then?"),
        ("does a collar help?", "but would a collar help?", "collar, would it help?"),
        ("is it on the floor?", "is it on the floor?", "on the floor?"),
        ("do you speak german?", "do you speak german?", "do you speak german"),
        ("is blue better than green?", "is blue better than green?", "blue or green?"),
    ],
)
def test_questions_in_talks_the_same_answer_is_not_given_twice(texts: tuple[str, ...]) -> None:
    values: dict[str, Any] = dict(SESSION)
    answers = []
    for text in texts:
        draft = plan_turn(situation(text, values, "ask_education", 0.7))
        steps = [(step.action, dict(step.told)) for step in draft.steps]
        answers.append((tuple(draft.acknowledged), str(steps)))
        values = {**draft.values, slots.PLAN: None}
    assert answers[0] != answers[1]


@pytest.mark.parametrize("intent", ["inform", "change_answer", "deny"])
@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("is sleeping on two pillows too many?", "E-81"),  # not "in bed" as an answer
        ("does my old back operation change the exercises?", "E-79"),  # nothing is to be changed
    ],
)
def test_questions_in_talks_a_whole_question_is_one_whatever_it_was_taken_for(
    text: str, card: str, intent: str
) -> None:
    assert f"action_answer_question {card}" in said(text, INTAKE, intent)


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("might it be my heart?", "E-77"),
        ("is that something with my lungs?", "E-77"),
        ("what do you think of cbd?", "E-78"),
        ("i had a disc operation in 2009, are exercises safe?", "E-79"),
        ("is it safe to exercise with rods in my spine?", "E-79"),
        ("i've got a pacemaker, does that matter?", "E-80"),
        ("is sleeping on three pillows bad?", "E-81"),
        ("should i buy a foam collar?", "E-82"),
    ],
)
def test_questions_in_talks_lead_to_the_card_of_their_own_topic(text: str, card: str) -> None:
    assert f"action_answer_question {card}" in said(text, INTAKE)


@pytest.mark.parametrize(
    ("text", "card"),
    [
        ("could it be my kidneys?", "E-32"),  # taken for a question about the pattern
        ("does acupuncture help?", "E-23"),
    ],
)
def test_questions_in_talks_a_sure_card_comes_before_the_reasons_of_the_pattern(
    text: str, card: str
) -> None:
    assert f"action_answer_question {card}" in said(text, ROUTINE, "explain_pattern")
