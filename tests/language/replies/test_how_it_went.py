"""How a move went, and farewells, in the words of people who write in passing."""

from __future__ import annotations

import pytest

from bot.language.replies.how_it_went import read_how_it_went, takes_leave


@pytest.mark.parametrize(
    ("text", "went"),
    [
        pytest.param("done. that felt nice", "done", id="done, and a word more"),
        pytest.param("did it eight times", "done", id="told by its count"),
        pytest.param("did all of them, both legs", "done", id="told by its sides"),
        pytest.param("ok finished that one", "done", id="finished"),
        pytest.param("managed it", "done", id="managed"),
        pytest.param(
            "I did 5. Leg pain went up from the knee to the thigh, the back is the same.",
            "drawn_up",
            id="it leaves the leg",
        ),
        pytest.param("was at the knee, now it's only the buttock", "drawn_up", id="less far"),
        pytest.param("leg pain is less now", "drawn_up", id="less in the leg"),
        pytest.param("it moved up to my bum cheek", "drawn_up", id="towards the spine"),
        pytest.param("it goes further down the leg now", None, id="the other way"),
        pytest.param("pain went up to a 6", None, id="up in numbers"),
        pytest.param("it hurts only in my back", None, id="where it hurts"),
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
        pytest.param("my hip clicked on each one", "done", id="a click without pain"),
        pytest.param("hurts so much that I quit", "place_hurts", id="how much it hurt"),
        pytest.param("something grabbed in my side", "stopped_by_pain", id="it grabs"),
        pytest.param("All done, both legs. Is it meant to be warm?", "done", id="and asks"),
        pytest.param("Is it meant to be warm?", None, id="only asks"),
        pytest.param("felt fine actually", "done", id="only how it felt"),
        pytest.param("went really well", "done", id="went well"),
        pytest.param("next please", "done", id="on to the next"),
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
        pytest.param("bye for now", True, id="bye"),
        pytest.param("ok thanks, goodbye my dear", True, id="with thanks"),
        pytest.param("gtg, train's here", True, id="short form"),
        pytest.param("gotta dash!", True, id="has to go"),
        pytest.param("have to run, class", True, id="has to go, and where"),
        pytest.param("see you tomorrow then", True, id="see you"),
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
    ],
)
def test_farewell_in_plain_words(text: str, leaves: bool) -> None:
    assert takes_leave(text) is leaves
