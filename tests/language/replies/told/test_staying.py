"""What is said over weeks: each row with the class of wording it stands for."""

from __future__ import annotations

import pytest

from bot.language.replies.told.staying import goal_told, read_staying


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("it's flared up", "the word itself"),
        ("having a flare", "as a noun"),
        ("it's really bad today", "how bad, and when"),
        ("my back has been awful since thursday", "since a day"),
        ("it's bad again", "again"),
        ("my back's gone again", "gone"),
        ("it has gone again, i'm in bits today", "gone again is not gone away"),
        ("my neck has seized up", "locked"),
        ("can hardly move today", "what is not possible"),
        ("woke up and could hardly stand", "what is not possible on waking"),
        ("I've had a setback", "a setback"),
        ("much worse since yesterday", "worse, and since when"),
        ("pain is back with a vengeance", "it came back"),
        ("in agony again", "agony"),
        ("back is in spasm", "a spasm"),
    ],
)
def test_staying_reads_a_flare(text: str, reason: str) -> None:
    assert "flare" in read_staying(text), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I'm back to square one", "back to the beginning, of the plan or of the pain"),
        ("my spine has declared war", "a picture"),
    ],
)
def test_staying_asks_about_what_may_be_a_flare(text: str, reason: str) -> None:
    assert "maybe_flare" in read_staying(text), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what do I do if it flares up", "supposed"),
        ("how long does a flare last?", "asked of all"),
        ("no flare so far", "denied"),
        ("heyy back again", "a greeting: it is they who are back"),
        ("hi, back for more!", "the same"),
        ("hasn't flared up since last week", "denied"),
        ("I'm scared it will flare up", "feared"),
        ("it's not bad today", "denied badness"),
        ("it is always bad in the morning", "as ever"),
        ("I had a bad flare two years ago", "long ago"),
        ("my sister's back flared up", "somebody else's"),
        ("work was terrible again", "something else is bad"),
        ("a little worse than yesterday but ok", "a little"),
        ("the flare is over", "its end"),
        ("about the same", "no change"),
        ("it hurts when I bend", "a story"),
    ],
)
def test_staying_reads_no_flare(text: str, reason: str) -> None:
    assert "flare" not in read_staying(text), reason


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("it's calmed down", "flare_over"),
        ("the flare is over", "flare_over"),
        ("hi, settled, back to about 3", "flare_over"),
        ("all settled", "flare_over"),
        ("its over i think, back to work tomorrow", "flare_over"),
        ("it's over, thanks", "flare_over"),
        ("it's fine again, no pain for a week", "flare_over"),
        ("hasn't hurt in a week", "flare_over"),
        ("hi, all good again", "flare_over"),
        ("pain's completely gone now", "flare_over"),
        ("how do i get reminded?", "reminder_set"),
        ("do you do reminders?", "reminder_set"),
        ("back to normal now", "flare_over"),
        ("show my progress", "progress"),
        ("how have I been doing so far?", "progress"),
        ("remind me at 7 in the evening", "reminder_set"),
        ("can you set a reminder for 8 am", "reminder_set"),
        ("stop reminding me", "reminder_stop"),
        ("no more notes please", "reminder_stop"),
        ("turn off notifications", "reminder_stop"),
        ("remind me tomorrow instead", "reminder_rest"),
        ("can you do the note at half six instead", "reminder_set"),
        ("note off please", "reminder_stop"),
        ("change my time zone", "reminder_zone"),
        ("I've moved to Tokyo", "reminder_zone"),
        ("my goal is to walk the dog", "goal"),
        ("I want to be able to lift my grandson again", "goal"),
    ],
)
def test_staying_reads_what_is_asked_for(text: str, kind: str) -> None:
    assert kind in read_staying(text)


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("it hurts, its gone up to 9", "flare_over", "it has risen"),
        ("it's gone right up again", "flare_over", "risen"),
        ("it has gone to a 9", "flare_over", "to a number"),
        ("it hasn't settled down", "flare_over", "denied"),
        ("it's not fine again", "flare_over", "denied"),
        ("when will it be fine again", "flare_over", "asked"),
        ("I want it to be fine again", "flare_over", "wished"),
        ("it was fine again until I lifted", "flare_over", "over and back"),
        ("no pain for a week, then it came back", "flare_over", "over and back"),
        ("can't go a day without pain for weeks", "flare_over", "denied"),
        ("my husband's back is fine again", "flare_over", "somebody else's"),
        ("no pain at all", "flare_over", "a rating of now"),
        ("I lifted a crate and it has gone nuts", "flare_over", "worse, not away"),
        ("the back has gone downhill since Monday", "flare_over", "worse, not away"),
        ("once it has calmed down", "flare_over", "supposed"),
        ("what reminds you of that", "reminder_set", "a memory"),
        ("I need a reminder of the exercise", "reminder_set", "a repetition"),
        ("the note said so", "reminder_stop", "nothing ends"),
        ("only since the flare, so 3 days", "flare_named", "since when"),
        ("I did them before the flare", "flare_named", "the same"),
    ],
)
def test_staying_leaves_what_only_sounds_like_it(text: str, kind: str, reason: str) -> None:
    assert kind not in read_staying(text), reason


@pytest.mark.parametrize(
    ("text", "anew", "reason"),
    [
        ("change my goal to swimming again", True, "another in its place"),
        ("I want to change my goal", True, "asked for next"),
        ("swap my goal for a walk round the park", True, "the same in other words"),
        ("add a goal: swim again", False, "one more"),
        ("my goal is to swim", False, "told, nothing taken away"),
        ("don't change my goal", False, "denied"),
    ],
)
def test_staying_tells_another_goal_from_one_more(text: str, anew: bool, reason: str) -> None:
    assert ("goal_changed" in read_staying(text)) is anew, reason


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("swap my goal for a walk round the park", "a walk round the park"),
        ("My goal is to walk the dog.", "walk the dog"),
        ("change my goal: walk the dog round the park", "walk the dog round the park"),
        ("I want to be able to lift my grandson again", "lift my grandson again"),
        ("show my progress", ""),
    ],
)
def test_staying_gives_the_words_of_a_goal(text: str, words: str) -> None:
    assert goal_told(text) == words


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("give me the plan to print", True, "a plan to print"),
        ("my exercises on paper please", True, "on paper"),
        ("a printed plan would help", True, "printed"),
        ("I plan to print it at work", False, "an intention"),
        ("the plan for today", False, "only the plan"),
    ],
)
def test_staying_reads_a_wish_for_the_plan_on_paper(text: str, asked: bool, reason: str) -> None:
    assert ("plan_paper" in read_staying(text)) is asked, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("what should I ask my doctor?", "asked of the guide"),
        ("should I ask my doctor about an injection?", "asked of the guide"),
        ("do I have to ask my doctor first?", "asked of the guide"),
        ("I don't want to ask my doctor again", "denied"),
        ("I asked my doctor about injections and he said no", "asked already"),
        ("my doctor asked me about it", "the doctor asks"),
        ("I need to talk to my doctor", "no question"),
    ],
)
def test_staying_takes_no_question_where_none_is_wanted_on_paper(text: str, reason: str) -> None:
    assert "own_question" not in read_staying(text), reason


def test_staying_takes_questions_off_the_paper() -> None:
    assert "own_questions_over" in read_staying("please delete my questions")


@pytest.mark.parametrize(
    "text", ["me again", "Hello again, it's me again", "sorry I haven't been on", "I'm back again"]
)
def test_staying_takes_nobody_for_their_pain(text: str) -> None:
    assert not {"flare", "maybe_flare"} & read_staying(text)


@pytest.mark.parametrize("text", ["it's back again, the pain", "my back again", "its gone again"])
def test_staying_takes_the_pain_that_is_back_for_a_flare_or_asks(text: str) -> None:
    assert {"flare", "maybe_flare"} & read_staying(text)


@pytest.mark.parametrize(
    ("text", "over", "reason"),
    [
        ("it was worse for two days and then fine", True, "some days, and over"),
        ("I had a bad weekend but it has settled", True, "a weekend"),
        ("a rough couple of days but back to normal now", True, "a spell"),
        ("sore on Tuesday, better since", True, "a day that is named"),
        ("it was worse for two days and it's still not fine", False, "not over"),
        ("bad since Sunday", False, "it lasts"),
        ("it's fine", False, "nothing was worse"),
    ],
)
def test_staying_knows_worse_days_that_are_over(text: str, over: bool, reason: str) -> None:
    told = read_staying(text)
    assert ("bout_over" in told) is over, reason
    assert not (over and {"flare", "maybe_flare"} & told), reason
