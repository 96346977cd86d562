"""Questions about the programme itself, and the answers from where the talk stands."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_the_guide.programme_questions import (
    answer_of_guide,
    asks_of_guide,
)
from bot.conversation.requests.about_the_guide.what_is_noted import what_is_noted
from bot.knowledge.conversation.about_guide import asked_about_guide, load_about_guide
from bot.knowledge.safety.stop_rule import limit_words
from tests.conversation.planning.situations import situation

TOLD = {"consent": "no_saving", "story": "told", "regions": ["low_back"], "side": "left"}
SCREENED = {slots.SCREEN_NERVES: "answered", slots.SCREEN_GENERAL: "answered"}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how many questions left?", "how_many_left"),
        ("how many more questions are there", "how_many_left"),
        ("are we nearly there?", "how_many_left"),
        ("how long will this take", "how_long"),
        ("how long does it take?", "how_long"),
        ("is this going to take long", "how_long"),
        ("how often should i do this", "how_often"),
        ("could this be something serious?", "is_it_dangerous"),
        ("Might it be something sinister at sixty-eight?", "is_it_dangerous"),
        ("so it might be serious?", "is_it_dangerous"),
        ("is there something seriously wrong with my back?", "is_it_dangerous"),
        ("how serious could it get?", "is_it_dangerous"),
        ("should i be worried?", "is_it_dangerous"),
        ("i use a wheelchair, can i do these?", "chair_user"),
        ("do i have to be worried about it?", "is_it_dangerous"),
        ("How many times I should do this in one day?", "how_often"),
        ("the whole routine, how many times in a day?", "how_often"),
        ("how many times do i do it on each side", "how_many_times"),
        ("has the angel exercise to stay?", "must_stay"),
        ("which one was it did the trick", "which_helped"),
        ("which of them helped do you think?", "which_helped"),
        ("which can I skip on a busy day", "which_to_skip"),
        ("which ones could i leave out when late", "which_to_skip"),
        ("what is walk break, I must go outside four time?", "walk_break_is"),
        ("do i have to go outdoors for the walk break?", "walk_break_is"),
        ("What if it does nothing at all?", "if_no_help"),
        ("and if they don't work?", "if_no_help"),
        ("What happens if this doesn't help?", "if_no_help"),
        ("a third in 6 weeks isnt much is it", "forecast_doubted"),
        ("halves by half a year? that's ages", "forecast_doubted"),
        ("will it remember me on my other laptop", "other_device"),
        ("if I log in from my phone, do you still know all this", "other_device"),
        ("isn't there something with dumbbells", "weights_in_a_move"),
        ("can I hold two-kilo weights", "weights_in_a_move"),
        ("Why no upper trap stretch?", "no_such_stretch"),
        ("which two matter most", "which_first_of_all"),
        ("Should I drop it tomorrow?", "drop_a_move"),
        ("can I leave that one out for now?", "drop_a_move"),
        ("may the chair-back angel be replaced?", "must_stay"),
        ("how many reps", "how_many_times"),
        ("how long do i hold it", "how_many_times"),
        ("why these exercises?", "why_exercise"),
        ("why this exercise", "why_exercise"),
        ("what muscle is that for", "why_exercise"),
        ("what's this one for?", "why_exercise"),
        ("am i doing it right?", "doing_right"),
        ("where should i feel it", "doing_right"),
        ("what did you understand?", "understood"),
        ("what do you know about me", "understood"),
        ("do you even understand what i'm saying", "understood"),
        ("what do you store about me", "stored"),
        ("who can see this", "who_reads"),
        ("who can actually read what I write in here", "who_reads"),
        ("is it just me or does it go somewhere?", "stored"),
        ("what happens to it if I close the window?", "close_window"),
        ("only at home or at work too?", "home_or_work"),
        ("do I do them just at home or at work as well?", "home_or_work"),
        ("can my wife use it too?", "share_it"),
        ("can I say no and still use it", "say_no"),
        ("does it work if I've had this for twenty years?", "after_years"),
        ("why did you stop the check?", "why_stopped"),
        ("does it matter which leg I start with?", "first_side"),
        ("is this private?", "stored"),
        ("which folder? is it sent to anybody", "stored"),
        ("does my summary go to my employer?", "stored"),
        ("are you a human?", "human"),
        ("am i talking to a real person", "human"),
        ("r u a bot", "human"),
        ("is it free?", "free"),
        ("do i have to pay for this", "free"),
        ("who made this?", "who_made"),
        ("does that mean my daughter or my doctor could read them?", "who_reads"),
        ("can my boss see what I write", "who_reads"),
        ("is my gp able to get hold of this?", "who_reads"),
        ("can i trust you", "based_on"),
        ("what is this based on", "based_on"),
        ("what happens next?", "what_next"),
        ("can i come back later", "come_back"),
        ("can i print this", "show_clinician"),
        ("can i change my answers", "can_change"),
        ("can you change the plan when i go back to work", "plan_for_other_days"),
        ("do i need any equipment?", "kit_needed"),
        ("do you speak spanish", "languages"),
        ("what is this?", "what_is_this"),
        ("who are you", "what_is_this"),
        ("my neck hurts, what can I do?", "what_to_do"),
        ("My lower back is killing me. What should I do about it?", "what_to_do"),
        ("what can i do about my back pain", "what_to_do"),
        ("is this safe for me?", "safe_for_me"),
        ("can it make it worse?", "safe_for_me"),
        ("can this give me a stroke", "harm_of_moves"),
        ("could those neck turns give me a stroke", "harm_of_moves"),
        ("can the neck moves cause a stroke", "harm_of_moves"),
        ("I heard you can get a stroke from neck turns", "harm_of_moves"),
        ("is there a risk of stroke with these", "harm_of_moves"),
        ("are neck turns safe, I read about a stroke", "harm_of_moves"),
        ("can I stop after this one", "stop_after_check"),
        ("could we finish after this check", "stop_after_check"),
        ("can we end with the next one?", "stop_after_check"),
    ],
)
def test_programme_questions_knows_the_question(text: str, asked: str) -> None:
    assert asked_about_guide(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "how long does sciatica last",
        "how long will it hurt?",
        "how long does it take to heal",
        "is it safe for the baby?",
        "do i need a scan",
        "what is sciatica",
        "can i change my mattress",
        "why does it hurt at night",
        "is it cancer?",
        "what can i do about it",
        "my back hurts at night, what can i do",
        "my back just locked up, what can i do right now",
        "how much does it hurt others",
        "i sit 8 hours a day",
        "can i take ibuprofen",
        "change my time zone",
        "are you sure it is not a disc",
        "who should i see about this",
        "Pain right low back six weeks, goes into the buttock. Can you help?",
        "it goes into the hip, is that bad?",
        "will i end up in a wheelchair?",
        "could this put me in a wheelchair?",
        "can a stroke cause back pain",
        "my dad had a stroke",
        "can I stop after my run",
        "can I stop at night",
    ],
)
def test_programme_questions_leaves_questions_about_backs(text: str) -> None:
    assert asked_about_guide(text) is None


@pytest.mark.parametrize(
    ("text", "values", "words"),
    [
        ("what did you understand?", TOLD, "Low back, left side"),
        ("what did you understand?", {}, "nothing about your back"),
        ("how many questions left?", {**TOLD, slots.ASKED: "nrs"}, "5 short questions"),
        ("what do you store?", {"consent": "agreed"}, "only goals and notes you ask for"),
        ("what do you store?", {"consent": "no_saving"}, "Nothing is kept"),
        ("what do you store?", {}, "So far nothing"),
        ("is this safe for me?", {**TOLD, slots.ASKED: "nrs"}, "before I suggest any movement"),
        ("is this safe for me?", SCREENED, "both safety lists"),
        ("what happens next?", {slots.ASKED: slots.MINUTES}, "put the routine together"),
    ],
)
def test_programme_questions_answers_from_the_state(
    text: str, values: dict[str, Any], words: str
) -> None:
    draft = Draft.of(situation(text, values))
    assert asks_of_guide(draft, text)
    answer_of_guide(draft)
    assert words in " ".join(draft.acknowledged)


@pytest.mark.parametrize("consent", ["agreed", "no_saving", None])
@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("what do you store about me?", True),
        ("what data do you keep about me", True),
        ("which of my data do you save?", True),
        ("what do you store?", False),
        ("who can see my answers?", False),
        ("do you sell my data?", False),
    ],
)
def test_programme_questions_leaves_what_is_kept_of_the_person_to_the_data_request(
    text: str, theirs: bool, consent: str | None
) -> None:
    draft = Draft.of(situation(text, {"consent": consent} if consent else {}))
    assert asks_of_guide(draft, text) is not theirs


def test_programme_questions_texts_have_no_word_in_braces_that_is_not_known() -> None:
    for one in load_about_guide().values():
        for text in one.texts.values():
            assert "{" not in text.format_map(dict.fromkeys(KNOWN, "x"))


KNOWN = (
    "again",
    *("facts", "left", "lists", "flags", "number", "of", "reason", "notice", "lasts", "why"),
    *("exercises", "reasons", "dose", "feel", "mistake", "sides", "place"),
    *("page", "studies", "at", "pain", "sent", "short"),
    *limit_words(),
)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("is it ok if i just ask things?", "may_ask"),
        ("can i ask you something", "may_ask"),
        ("can i ask?", "may_ask"),
        ("is that dangerous?", "is_it_dangerous"),
        ("the pain moved up from my calf, is that good?", "moved_up"),
        ("it went from my calf to the buttock, is that ok?", "moved_up"),
        ("my leg pain has gone back into the back, good sign?", "moved_up"),
        ("is this safe", "safe_for_me"),
        ("so the rest or from the top?", "rest_or_again"),
        ("do i do the ones left over or all of them?", "rest_or_again"),
        ("can i ask my gp for a scan", None),
    ],
)
def test_programme_questions_asking_and_danger(text: str, asked: str | None) -> None:
    assert asked_about_guide(text) == asked


@pytest.mark.parametrize(
    ("text", "days", "held", "reason"),
    [
        ("Is it now three months in what you have?", 91.3, True, "a time as it stands"),
        ("Is it now three months in what you have?", 21.0, False, "another time"),
        ("Did you note that?", 21.0, True, "what stands is told"),
        ("I asked whether you recorded that.", 21.0, True, "in the words of one who waits"),
        ("which side have u got me down as sore", 21.0, True, "one fact"),
        ("did you write my knees?", 21.0, False, "never told"),
    ],
)
def test_programme_questions_whether_it_is_noted(
    text: str, days: float, held: bool, reason: str
) -> None:
    draft = Draft.of(situation(text, {**TOLD, "duration_days": days}))
    told = what_is_noted(draft, text)
    assert told is not None, reason
    assert told.startswith("No, ") is not held, reason
