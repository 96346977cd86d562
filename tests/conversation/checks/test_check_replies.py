"""What people write to a home check instead of pressing a button."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.conversation.checks.check_numbers import number_told
from bot.conversation.checks.checks import NOT_SURE, OpenCheck, read, warns
from bot.conversation.turn import UserTurn
from bot.knowledge.checks.check_reply_words import load_check_replies, reply_words
from bot.knowledge.checks.home_checks import CheckAnswer, load_home_checks
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.language import understand
from learning.manifest import DATA
from tests.yaml_file import read_yaml


def rows(name: str) -> Iterator[tuple[str, str, str | None]]:
    raw = read_yaml(DATA / name)
    for question, answers in raw.items():
        for said, meant in answers:
            yield question, str(said), meant


def answer_to(question: str, said: str, intent: str = "inform") -> str | None:
    check_id, key = question.split(".")
    check = load_home_checks()[check_id]
    opened = OpenCheck(check, check.question(key), "", 1, 1, True)
    turn = UserTurn(understand(said), intent, text=said, confidence=0.4, number=1)
    if warns(opened, turn):
        return "stop"
    read_as = read(opened, turn)
    return read_as.payload_key if isinstance(read_as, CheckAnswer) else read_as


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "least"), [("dev/check_answers.yml", 0.99), ("held_out/check_answers_fresh.yml", 0.95)]
)
def test_check_replies_are_read_as_they_are_meant(name: str, least: float) -> None:
    read_as = [(row, answer_to(row[0], row[1])) for row in rows(name)]
    wrong = [(row, found) for row, found in read_as if row[2] != found]
    assert len(wrong) <= (1 - least) * len(read_as), wrong


@pytest.mark.parametrize(
    ("question", "said", "reason"),
    [
        ("ST08.hold", "about 30 seconds but my foot went numb", "a nerve sign beside a number"),
        ("ST08.hold", "it really hurts", "pain, and no answer"),
        ("ST04.thigh", "both down, and it shoots down my leg", "a nerve sign beside an answer"),
        ("ST09.hold", "had to stop at 10, sharp pain", "a sharp catch"),
        ("ST14.turn", "got dizzy turning to the right so I stopped", "dizzy beside an answer"),
        ("ST08.hold", "ten seconds then a sharp catch and I dropped", "a catch beside a number"),
        ("ST08.hold", "I didn't hold long, got dizzy", "a not in another piece"),
        ("ST05.feel", "is it normal that my toes tingle?", "asked of one's own toes"),
        ("ST04.thigh", "went up by two points", "a rise in points"),
        ("ST08.hold", "12 seconds, pain went five to seven", "a rise beside a count"),
        ("ST04.thigh", "everything went black", "the head"),
        ("ST05.height", "got to 55 and my toes went fuzzy", "a nerve in other words"),
        ("ST14.turn", "silly me, my leg burns", "a burn in another limb"),
        ("ST08.hold", "20 seconds but my leg burned and my foot burns", "a burn beside a number"),
        ("ST05.feel", "the pull goes from my back down behind the thigh to the calf", "it travels"),
    ],
)
def test_check_replies_that_tell_of_harm_stop_the_check(
    question: str, said: str, reason: str
) -> None:
    assert answer_to(question, said) == "stop", reason


@pytest.mark.parametrize(
    ("question", "said", "reason"),
    [
        ("ST08.hold", "40 seconds, no pain at all", "pain denied"),
        ("ST08.hold", "40 seconds without any trouble", "nothing told"),
        ("ST01.waist", "my whole arm fits", "an arm that is no pain in an arm"),
        ("ST08.hold", "30 seconds, my legs burn", "legs at work in a hold"),
        ("ST01.waist", "flat hand, burnt my thumb cooking", "a burn of the kitchen"),
        ("ST07.knee", "right pulls more, but pain same as before", "pain unchanged"),
        ("ST18.count", "14, nothing hurts more than before", "nothing hurts"),
        ("ST14.turn", "no dizziness, no tingling. the same both ways", "denied"),
        (
            "ST05.feel",
            "Only a stretch behind the thigh, tighter on the right. I have a slipped disc at L5.",
            "where a stretch belongs",
        ),
        (
            "ST01.head",
            "ok did it at the wall, my heads like two fingers off",
            "did it asks nothing",
        ),
    ],
)
def test_check_replies_go_on_where_no_harm_is_told(question: str, said: str, reason: str) -> None:
    assert answer_to(question, said) not in ("stop", None, NOT_SURE), reason


@pytest.mark.parametrize(
    ("question", "said", "meant", "reason"),
    [
        ("ST01.shoulders", "left lies flat, the right one is away from it", "gap", "one of two"),
        ("ST01.shoulders", "the right touches but the left stands off", "gap", "the other one"),
        ("ST01.shoulders", "left and right both close", "near", "both alike"),
        ("ST01.waist", "hand barely goes in", "none", "tight"),
        ("ST01.waist", "can only get my fingers in", "none", "no hand"),
        ("ST01.waist", "my hand just fits", "hand", "a hand"),
        ("ST13.balance", "yeah easy on both, bit wobbly on the left", "steady", "a wobble"),
        (
            "ST13.balance",
            "Yes, I managed both, though I wobbled on the right",
            "steady",
            "a wobble",
        ),
        ("ST13.balance", "I did wobble and put my foot down", "short", "it was not held"),
        ("ST13.balance", "managed the right, not the left", "short", "one of two"),
        ("ST13.balance", "no, too wobbly", "short", "a no"),
        ("ST13.drop", "my left hip dipped", "left", "another word"),
        (
            "ST05.feel",
            "right is a stretch, on the left it tingles in the foot",
            "below_knee",
            "a leg",
        ),
        ("ST18.count", "eleven times, the last few slow", "some", "a number in words"),
        ("ST04.thigh", "two legs go down fine", "both_down", "few words of English"),
        (
            "ST04.thigh",
            "left hangs lower, the right hovers above the bed",
            "right_up",
            "one of two",
        ),
        (
            "ST04.knee",
            "the right leg goes straight, left stays bent",
            "right_straight",
            "each side",
        ),
        ("ST04.thigh", "my left thigh doesn't come down", "left_up", "a side that does not"),
        ("ST04.thigh", "right comes down, the left one doesn't quite get there", "left_up", "not"),
        ("ST14.tilt", "the right one when I tilt to the left", "right", "the side that shows it"),
        ("ST14.tilt", "when I lean left, the left one", "left", "the same side named twice"),
        ("ST14.tilt", "when I tilt to the left", "left", "no other side is named"),
        ("ST14.turn", "loads both ways, like an owl", "alike", "a lot"),
        ("ST05.feel", "just a pull, never was bendy", "thigh", "a not in another piece"),
        ("ST00.shoulders", "somewhat rolled, not awfully", "rolled", "a not in another piece"),
        (
            "ST00.shoulders",
            "A little bit, the right one more than the left",
            "rolled",
            "a rough yes",
        ),
        ("ST00.shoulders", "sort of, I suppose", "rolled", "a rough yes"),
        ("ST00.shoulders", "no, a bit back if anything", "back", "a little of the other"),
        ("ST00.shoulders", "not even a little", "back", "denied"),
        ("ST00.ear", "a little bit", "over", "a little is not clearly"),
        ("ST00.ear", "yes, a little", "forward", "a yes all the same"),
        ("ST00.ear", "slightly in front I think", "forward", "with its word"),
        ("ST02.hips", "a bit, hard to tell", "ahead", "a rough yes"),
        ("ST02.hips", "no, a little behind them even", "over", "a little of the other"),
        ("ST02.upper_back", "a bit rounded", "rounded", "with its word"),
        ("ST03.book", "a little", "even", "a rough yes"),
        ("ST01.head", "not quite, two fingers are missing", "small", "a not in another piece"),
        ("ST01.head", "it doesn't, I'm a hand's width away", "big", "as above"),
        ("ST08.feel", "in my bum, not the back at all", "buttock", "what it is not is no answer"),
        ("ST19.floor", "down is easy, up is the trouble", "unable", "one half is not enough"),
        ("ST19.floor", "I'd rather not, I keep off it and avoid it", "unable", "avoided"),
        ("ST19.floor", "I do that each morning for my yoga", "able", "done regularly"),
        ("ST01.waist", "nothing goes in", "none", "in own words"),
        ("ST01.waist", "fist no wait I was standing crooked. just the hand", "hand", "put right"),
        ("ST04.thigh", "left up. no, right. I mix them up", "right_up", "the side put right"),
        ("ST04.thigh", "left is fine, the other one sticks up", "right_up", "the other"),
        ("ST05.feel", "no tingling, just a good pull behind the thigh", "thigh", "a sign denied"),
        ("ST05.feel", "thigh. nothing past the knee", "thigh", "denied by its place"),
        ("ST05.feel", "not below the knee", None, "denied, and nothing told"),
        ("ST05.height", "left one goes ninety, right one only maybe 50", "low", "the stiffer side"),
        ("ST05.height", "over 80", "high", "a lower bound"),
        ("ST07.knee", "left drops further than right", "right", "compared: the tighter one"),
        ("ST07.knee", "left pulls, right nothing", "left", "a side at ease"),
        ("ST07.knee", "left's fine, right's not", "right", "a side and its verb in a word"),
        ("ST08.hold", "nearly a minute", "middle", "a bound in words"),
        ("ST08.hold", "half a minute more or less, muscle burns", "middle", "a number first"),
        ("ST08.hold", "not lifting my hips with it at a seven", "cannot", "a rating is no count"),
        ("ST08.hold", "skip this one, no chance im lying down in here", "cannot", "no 1 second"),
        ("ST08.hold", "ok I'll try for 60 seconds now", None, "announced, not done"),
        ("ST08.feel", "mostly glutes, a tiny bit in the back too", "buttock", "most of all"),
        ("ST08.feel", "equal parts back and bum", None, "two that are level"),
        ("ST08.feel", "in the muscle where I sit", "buttock", "in own words"),
        ("ST14.turn", "I turn left further than right", "right", "compared: the shorter way"),
        ("ST14.turn", "it cracks on the left but goes equally far", None, "two that are level"),
        ("ST14.turn", "not doing this. my neck guy told me never twist it", "cannot", "refused"),
        ("ST16.forward", "no worse", "same", "denied by a no"),
        ("ST16.forward", "worse at first, then better than before", "better", "what was at first"),
        ("ST16.forward", "definitely not better", None, "the same or worse"),
        ("ST18.count", "10, and the last one was half", "some", "a part of one"),
        ("ST18.count", "is 12 good?", None, "only asked"),
    ],
)
def test_check_replies_of_two_sides_and_in_few_words(
    question: str, said: str, meant: str | None, reason: str
) -> None:
    assert answer_to(question, said) == meant, reason


def test_check_replies_stop_at_a_chest_that_tightens() -> None:
    assert answer_to("ST01.waist", "my chest tightens when I stand there") == "stop"


def test_check_replies_read_every_negation_as_one_word() -> None:
    assert reply_words("It doesn’t, can't, won't, cannot, didnt") == ("it", *["not"] * 5)


def test_check_replies_know_every_question_answered_in_words() -> None:
    in_words = {
        f"{check.id}.{question.key}"
        for check in load_home_checks().values()
        for question in check.questions
        if question.unit is None
    }
    assert in_words <= set(load_check_replies())


def test_check_replies_refuse_an_answer_that_no_button_gives(tmp_path: Path) -> None:
    path = tmp_path / "check_replies.yml"
    path.write_text("ST01.waist: {answers: {elbow: [elbow]}, source: plumbline}\n")
    with pytest.raises(KnowledgeError, match=r"no answer 'elbow'.*none, hand, fist"):
        load_check_replies(path)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("under 20", 19.5),
        ("not quite 20 seconds", 19.5),
        ("20", 20.0),
        ("20, under the usual", 20.0),  # the word behind it bounds nothing
        ("under twenty", 19.5),
        ("didn't hurt, 20", 20.0),  # another piece bounds nothing
    ],
)
def test_check_replies_take_a_bound_as_just_less(text: str, number: float) -> None:
    turn = UserTurn(understand(text), text=text, number=1)
    question = load_home_checks()["ST08"].question("hold")
    assert number_told(question, turn, bounded=True) == number


@pytest.mark.parametrize(
    ("question", "said", "meant", "reason"),
    [
        ("ST01.waist", "the hand enter but the fist no", "hand", "the no behind the noun"),
        ("ST01.waist", "hand goes, fist no", "hand", "in few words"),
        ("ST08.feel", "buttock yes back no", "buttock", "without a comma"),
        ("ST05.feel", "the calf no, the thigh yes", "thigh", "the denied one first"),
        ("ST01.waist", "no, hand only", "hand", "a no before it"),
    ],
)
def test_check_replies_deny_what_a_no_follows(
    question: str, said: str, meant: str, reason: str
) -> None:
    assert answer_to(question, said) == meant, reason
