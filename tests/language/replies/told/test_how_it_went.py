"""How a move went, and farewells, in the words of people who write in passing."""

from __future__ import annotations

import pytest

from bot.language.replies.told.how_it_went import (
    hurt_beside,
    read_how_it_went,
    small_pain_beside,
    takes_leave,
)


@pytest.mark.parametrize(
    ("text", "went"),
    [
        pytest.param("done. that felt nice", "done", id="done, and a word more"),
        pytest.param("did it eight times", "done", id="told by its count"),
        pytest.param("did all of them, both legs", "done", id="told by its sides"),
        pytest.param("ok finished that one", "done", id="finished"),
        pytest.param("managed it", "done", id="managed"),
        pytest.param("ten done, a bit tight but no pain", "done", id="tight, and nothing hurts"),
        pytest.param("done, bit sore, no pain relief", None, id="no relief is no denial"),
        pytest.param("this one hurts, more than before", "stopped_by_pain", id="the move hurts"),
        pytest.param("this one doesn't hurt me", None, id="it does not"),
        pytest.param(
            "I did 5. Leg pain went up from the knee to the thigh, the back is the same.",
            "drawn_up",
            id="it leaves the leg",
        ),
        pytest.param("was at the knee, now it's only the buttock", "drawn_up", id="less far"),
        pytest.param("leg pain is less now", "drawn_up", id="less in the leg"),
        pytest.param("it moved up to my bum cheek", "drawn_up", id="towards the spine"),
        pytest.param("it goes further down the leg now", None, id="the other way"),
        pytest.param(
            "ooh my foot's gone all tingly and dead from kneeling on it", None, id="a dead foot"
        ),
        pytest.param("my leg has gone numb", None, id="numb is no better"),
        pytest.param("pain went up to a 6", None, id="up in numbers"),
        pytest.param("it hurts only in my back", None, id="where it hurts"),
        pytest.param("that hurts! right hip clicks", "stopped_by_pain", id="a click that hurts"),
        pytest.param("it hurt, my wrist crunches", "stopped_by_pain", id="a noise that hurts"),
        pytest.param("left hip clicks, done", "done", id="a noise alone"),
        pytest.param(
            "I did two, it is nice, the 5 is a 3 now. I think I was only frightened of it all.",
            "done",
            id="a longer message, told first",
        ),
        pytest.param(
            "My neighbour had the same thing a while ago. He did it for years and years and years.",
            None,
            id="a longer message of something else",
        ),
        pytest.param("stopped at six", "done", id="as many as asked"),
        pytest.param("easier on the left than on the right", "done", id="by its sides"),
        pytest.param("looser by the end", "done", id="easier as it goes"),
        pytest.param("eight clean, two wobbly ones", "done", id="a count that was clean"),
        pytest.param("did it, my hip clicked on each one", "done", id="a click without pain"),
        pytest.param("hurts so much that I quit", "place_hurts", id="how much it hurt"),
        pytest.param("something grabbed in my side", "stopped_by_pain", id="it grabs"),
        pytest.param("the clam hurts more", "stopped_by_pain", id="it hurts more"),
        pytest.param("aching a lot worse, a 7", "stopped_by_pain", id="how much worse"),
        pytest.param("this stretch is killing me", "stopped_by_pain", id="it kills"),
        pytest.param("its gone up", "stopped_by_pain", id="the pain has risen"),
        pytest.param("the ache has crept up", "stopped_by_pain", id="it crept up"),
        pytest.param("it has crept up to a 5", None, id="its number says how far"),
        pytest.param("these questions are killing me", None, id="no move kills"),
        pytest.param("my back clicks when I do the leg bit", None, id="what it does whenever"),
        pytest.param("that's the same goal three times", None, id="how often it was said"),
        pytest.param("it clicked, but done", "done", id="a click, and done"),
        pytest.param("my leg went up easily", None, id="a leg went up"),
        pytest.param("my heart rate has gone up", None, id="a pulse has risen"),
        pytest.param("hurts less", None, id="it hurts less"),
        pytest.param("All done, both legs. Is it meant to be warm?", "done", id="and asks"),
        pytest.param("Is it meant to be warm?", None, id="only asks"),
        pytest.param("felt fine actually", "done", id="only how it felt"),
        pytest.param("went really well", "done", id="went well"),
        pytest.param("next please", "done", id="on to the next"),
        pytest.param("bit hard but ok", "hard_but_done", id="hard, and all right"),
        pytest.param("tough but managed", "hard_but_done", id="tough, and managed"),
        pytest.param("fine, just a bit tiring", "hard_but_done", id="fine first"),
        pytest.param("ok but hard work", "hard_but_done", id="all right, then hard"),
        pytest.param("hard but did only 4", "too_much", id="part of it"),
        pytest.param("hard, couldn't finish", "too_much", id="not finished"),
        pytest.param("8 times each now", "done", id="count and side"),
        pytest.param("left hip ached a little but fine", "a_little", id="small and fine"),
        pytest.param("ok, pulls a bit behind the knee", "a_little", id="fine first"),
        pytest.param("tiny twinge, not bad", "a_little", id="small by its word"),
        pytest.param("is only small. next", "a_little", id="in a second language"),
        pytest.param("slight pull but bearable", "a_little", id="bearable"),
        pytest.param("wrists sore", "place_hurts", id="two words"),
        pytest.param("my elbow is killing me", "place_hurts", id="in a saying"),
        pytest.param("ow", "place_hurts", id="a cry"),
        pytest.param("hips really complain", "place_hurts", id="complain"),
        pytest.param("ok, all done!", "done", id="agreed first"),
        pytest.param("done but it hurt a bit", None, id="it hurt, and nothing says it is fine"),
        pytest.param("I had my hip done in 2019", None, id="done of something else"),
        pytest.param("my hip hurts as well", None, id="another place of the pain"),
        pytest.param("not done yet", None, id="not yet"),
        pytest.param("nearly finished", None, id="nearly"),
        pytest.param("how is it done", None, id="asked how"),
        pytest.param("can this be done on a chair?", None, id="asked whether"),
        pytest.param("couldn't do it", None, id="it was not done"),
        pytest.param("didn't feel good", None, id="good denied"),
        pytest.param("when I did it in May it was worse", None, id="another time"),
        pytest.param("a bit of pain, not ok", None, id="fine denied"),
        pytest.param("next week is better", None, id="next of a week"),
        pytest.param("what did you say", None, id="did of a question"),
        pytest.param("what is this for", None, id="a question"),
    ],
)
def test_how_it_went_in_plain_words(text: str, went: str | None) -> None:
    assert read_how_it_went(text) == went


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("I need to be back at it Thursday", False),  # at work
        ("back at 6, bye", True),
        pytest.param("bye for now", True, id="bye"),
        pytest.param("ok thanks, goodbye my dear", True, id="with thanks"),
        pytest.param("gtg, train's here", True, id="short form"),
        pytest.param("gotta dash!", True, id="has to go"),
        pytest.param("have to run, class", True, id="has to go, and where"),
        pytest.param("see you tomorrow then", True, id="see you"),
        pytest.param("thank you for today, same time next week", True, id="same time"),
        pytest.param("it hurts at the same time next week", False, id="of the pain"),
        pytest.param("ill finish the rest after work", True, id="the rest later"),
        pytest.param("speak later", True, id="speak later"),
        pytest.param("be back after lunch", True, id="comes back"),
        pytest.param("right, I'm off to bed", True, id="off to bed"),
        pytest.param("good night", True, id="at night"),
        pytest.param("cheers, I'm out", True, id="out"),
        pytest.param("my bus. thx", True, id="where one gets off"),
        pytest.param("that's all I needed", True, id="has what was wanted"),
        pytest.param("I have to go to the loo all night", False, id="a sign, no farewell"),
        pytest.param("I have to stop when I walk", False, id="what the pain does"),
        pytest.param("slept well, had a good night", False, id="a night that was good"),
        pytest.param("I'm off work with it", False, id="off work"),
        pytest.param("it comes back later in the day", False, id="the pain comes back"),
        pytest.param("my physio will see you and me", False, id="who sees whom"),
        pytest.param("I said goodbye to my bike", False, id="told of a farewell"),
        pytest.param("should I do the rest tonight?", False, id="asked"),
        pytest.param("I care for my mum and take care of her", False, id="care of somebody"),
        pytest.param("my back is worse when I have to run", False, id="running"),
        pytest.param("do I have to go on my knees?", False, id="asked of a position"),
        pytest.param("it goes down my leg", False, id="the pain goes"),
        pytest.param("later", False, id="an answer to now or later"),
        pytest.param("I find a position and I'm off", False, id="falls asleep"),
        pytest.param("I meant I'm off to sleep once I find a position", False, id="of the nights"),
        pytest.param("a hot shower and I'm off", False, id="gets going"),
        pytest.param("I roll over and I'm out like a light", False, id="sleeps well"),
        pytest.param("I'm off the tablets now", False, id="off tablets"),
        pytest.param("I'm off until monday", False, id="free days"),
        pytest.param("stiff at first but then I was off", False, id="got going"),
        pytest.param("I can't go to sleep with it", False, id="no sleep"),
        pytest.param("i stop now, too tired, sleep. bye", True, id="tired, and bye"),
        pytest.param("i go sleep now. tomorrow again", True, id="in a second language"),
        pytest.param("Skip this one, and that's me off to bed. Night!", True, id="to bed"),
        pytest.param("I must be off, the kids are home", True, id="must be off"),
        pytest.param("That's all, bye. How many days a week is it?", True, id="a question behind"),
        pytest.param("ill come back to this in a bit", True, id="back to it later"),
        pytest.param("I'll pick this up after work", True, id="taken up later"),
        pytest.param("a 5. thanks, night", True, id="good night in a word"),
        pytest.param("it came back to the left later", False, id="the pain came back"),
        pytest.param("worse at night, thanks", False, id="the night of the pain"),
        pytest.param("much obliged, I shall report on Friday.", True, id="a report to come"),
        pytest.param("ok I'll check in on Monday then", True, id="checks in"),
        pytest.param("I report to my boss on Friday", False, id="to somebody else"),
    ],
)
def test_farewell_in_plain_words(text: str, leaves: bool) -> None:
    assert takes_leave(text) is leaves


@pytest.mark.parametrize(
    ("text", "felt"),
    [
        pytest.param("pinched a bit but carried on, done", "a_little", id="small, and gone on"),
        pytest.param(
            "ow it pinched on left when I put right leg back, not bad, same as before, carried on. "
            "done 4 each side",
            "a_little",
            id="as before, in a long sentence",
        ),
        pytest.param("pinched on the fourth, then let go. done", "passed", id="gone again"),
        pytest.param("done, a zing in my thigh but it went straight away", "passed", id="a zing"),
        pytest.param("my bum twinged for a second, nothing now", "passed", id="nothing now"),
        pytest.param("done, not bad", None, id="no pain is named"),
        pytest.param("done, no pain, it was fine", None, id="none"),
        pytest.param("done, the pain was worse, not ok", None, id="worse is never small"),
    ],
)
def test_small_pain_beside_done(text: str, felt: str | None) -> None:
    assert small_pain_beside(text) == felt


@pytest.mark.parametrize(
    ("said", "hurt", "reason"),
    [
        ("Done. It pulls on the right but it's a nice pull, not pain", False, "denied behind it"),
        ("done, it isn't pain, more of a stretch", False, "denied by its verb"),
        ("finished. I'd call it a stretch rather than pain", False, "another word is chosen"),
        ("ok done, it was stiff, never painful", False, "never"),
        ("Done. not painful until the last one, then it hurt a lot", True, "it came later"),
        ("done but a sharp pain in my hip", True, "told and not denied"),
    ],
)
def test_a_pain_that_is_denied_beside_done_is_none(said: str, hurt: bool, reason: str) -> None:
    assert hurt_beside(said) is hurt, reason
