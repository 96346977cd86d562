"""What a person does to a session in words: each move is done, and only that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bench.moves_in_session import places
from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from tests.conversation.planning.moves.session_stages import (
    FINISHED,
    FIRST,
    FOURTH,
    JUMPED,
    LAST,
    OFFERED,
    PAUSED,
    SECOND,
    THIRD,
    moves_done,
    moves_listed,
    said_at,
)


@pytest.mark.parametrize(
    ("row", "text", "place", "done", "reason"),
    [
        (FIRST, "I have already done 1 and 2", "3", [1, 2], "two numbers"),
        (FOURTH, "done, it clicked again at the top", "5", [1, 2, 3, 4], "of an arm"),
        (FOURTH, "start again from the top", "1", [], "the session anew"),
        (FIRST, "I did the first three already", "4", [1, 2, 3], "counted from the first"),
        (FIRST, "I have done it and the breathing too", "3", [1, 2], "this one and a named one"),
        (OFFERED, "did the back bend and the breathing already", "3", [1, 2], "begins behind them"),
        (SECOND, "did the four on the good side, easy", "3", [1, 2], "a count is no fourth"),
        (THIRD, "I never did the first, only the second", "3", [2], "one is set against the other"),
        (THIRD, "did the second but not the first", "3", [2], "the other way round"),
        (SECOND, "done with that, second one was easier than the first", "3", [1, 2], "of rounds"),
        (OFFERED, "I've just done it, all five", "rating", [1, 2, 3, 4, 5], "all at once"),
        (OFFERED, "done. same next week?", "rating", [1, 2, 3, 4, 5], "a question beside it"),
        (
            OFFERED,
            "finished all 5 before the standup meeting",
            "rating",
            [1, 2, 3, 4, 5],
            "counted",
        ),
        (OFFERED, "did all of it, can I swim now?", "rating", [1, 2, 3, 4, 5], "all of it"),
        (OFFERED, "done them at lunch, all fine", "rating", [1, 2, 3, 4, 5], "with their hour"),
        (THIRD, "did the rest at my desk, all good", "rating", [1, 2, 3, 4, 5], "the rest"),
        (THIRD, "finished all but the last one", "5", [1, 2, 3, 4], "the last of the list"),
        (THIRD, "everything but the bridge", "3", [1, 2, 4, 5], "all but what is named"),
        (THIRD, "did all of them except the last", "5", [1, 2, 3, 4], "all but the last"),
        (THIRD, "all done apart from 2 and 4", "2", [1, 3, 5], "all but two numbers"),
        (SECOND, "I've done the lot bar this one", "2", [1, 3, 4, 5], "all but the one that is up"),
        (THIRD, "did everything, only the bridge is left", "3", [1, 2, 4, 5], "one is left"),
        (THIRD, "did half of it, the doorbell rang", "3", [1, 2], "a part, and no pause"),
        (THIRD, "half done, a customer came in", "3", [1, 2], "a part"),
        (THIRD, "only 1 round, phone rang", "3", [1, 2], "a round, and no pause"),
        (THIRD, "go back to 1, that was too quick", "1", [1, 2], "a number, and no rating"),
        (THIRD, "did the last three", "4", [1, 2, 3], "repetitions, no exercises"),
        (THIRD, "did 4 and 4", "4", [1, 2, 3], "so many on each side"),
        (THIRD, "10 and 10, fine", "4", [1, 2, 3], "without a verb"),
        (THIRD, "done both rounds. my wife laughed", "4", [1, 2, 3], "beside a joke"),
        (SECOND, "breathing done, the bridge as well", "4", [1, 2, 3], "one named beside it"),
        (SECOND, "breathing's done and so's the bridge", "4", [1, 2, 3], "the same"),
        (SECOND, "breathing done, bridge two rounds of ten", "4", [1, 2, 3], "with its amount"),
        (SECOND, "the breathing is out of the way", "3", [1, 2], "another word for done"),
        (SECOND, "breathing done, my hip is sore as well", "3", [1, 2], "no move beside it"),
        (THIRD, "we've had this one, move on please", "4", [1, 2, 3], "done, and no skip"),
        (THIRD, "Six.", "4", [1, 2, 3], "a count alone is done"),
        (FIRST, "only managed 5 of the 8, got stiff", "2", [1], "fewer than told is done"),
        (FIRST, "done 5", "2", [1], "as often as told, and no fifth exercise"),
        (OFFERED, "start with number 2", "2", [], "a number"),
        (FIRST, "skip to the pelvic floor one", "4", [], "on to it, not without it"),
        (FIRST, "skip straight to number 3 please", "3", [], "a number"),
        (FIRST, "take me to the bridge", "3", [], "a name"),
        (FIRST, "bridge please", "3", [], "a name alone, with a please"),
        (FIRST, "back bend and breathing are already done", "3", [1, 2], "the names first"),
        (THIRD, "I haven't done the breathing yet", "3", [1], "not done after all"),
        (THIRD, "I need to go back a step", "2", [1, 2], "back, and no pause"),
        (THIRD, "I could only do four", "4", [1, 2, 3], "fewer is done"),
        (SECOND, "I wanted the bridge, not this", "3", [1], "another was wanted"),
        (SECOND, "done, on to the pelvic floor lift", "4", [1, 2], "done, then another"),
        (THIRD, "go back one please", "2", [1, 2], "one back, and it stays done"),
        (THIRD, "what was the one before?", "3", [1, 2], "a question goes nowhere"),
        (THIRD, "no, we'd got to number 4", "4", [1, 2, 3], "what comes before it is through"),
        (THIRD, "hold on, we were still on number 2", "2", [1, 2], "a place, and no pause"),
        (THIRD, "did one round, next please", "4", [1, 2, 3], "a part, and on to the next"),
        (THIRD, "sorry, the postman. where had we got to?", "3", [1, 2], "the one that is up"),
        (THIRD, "do I start with the left leg?", "3", [1, 2], "a side is no exercise"),
        (THIRD, "stop for today, I do the rest tomorrow", "paused", [1, 2], "stops"),
        (THIRD, "Can I stop here and do the rest later?", "paused", [1, 2], "asked, and done"),
        (SECOND, "baby woke up, have to go", "paused", [1], "has to go"),
        (SECOND, "done. phone's ringing, brb", "paused", [1, 2], "done, then a pause"),
        (SECOND, "Done. There is a slight click, without pain.", "3", [1, 2], "no pain beside it"),
        (PAUSED, "sorry, that was the parcel man. carry on", "3", [1, 2], "on behind a remark"),
        (PAUSED, "I did that one meanwhile, on to the next", "4", [1, 2, 3], "done in the pause"),
        (THIRD, "actually I skipped the breathing, can I do that one now", "2", [1], "not done"),
        (SECOND, "no wait, the last one was hard, not easy", "2", [1], "the one before, put right"),
        (THIRD, "skip, the phone rings", "paused", [1, 2], "skipped, then a pause"),
        (THIRD, "wait, 2 minutes", "paused", [1, 2], "a time of the pause"),
        (THIRD, "no time, stop", "paused", [1, 2], "stops"),
        (THIRD, "Break off here, please.", "paused", [1, 2], "stops"),
        (THIRD, "break off here, I'd like a short summary for my GP", "paused", [1, 2], "beside"),
        (THIRD, "it was 4, now 3", "3", [1, 2], "a pain, no number of an exercise"),
        (SECOND, "skip it, boring", "3", [1], "skipped, whatever it is like"),
        (LAST, "left side done, right is coming", "5", [1, 2, 3, 4], "not all of it yet"),
        (THIRD, "two more reps", "3", [1, 2], "not all of it yet"),
        (THIRD, "pinched on the 3rd, then it went. finished all ten", "4", [1, 2, 3], "passed"),
        (SECOND, "leave the breathing out today, only today", "3", [1], "this once"),
        (THIRD, "only first round, miss two", "3", [1, 2], "a part of it is not all"),
        (
            FOURTH,
            "no, bridge isnt done, 2 rounds left. open bridge please",
            "3",
            [1, 2],
            "reopened",
        ),
        (FOURTH, "only first round, miss two. go back to bridge please", "3", [1, 2], "reopened"),
        (THIRD, "pinched on the first side, then it went. done", "4", [1, 2, 3], "all of it"),
        (OFFERED, "yeah go on. but start me on the bridge", "3", [], "another first"),
        (JUMPED, "done", "4", [1, 2, 3, 5], "what was jumped over comes behind the last"),
        (JUMPED, "you jumped over number 4", "4", [1, 2, 3], "it comes now"),
        (THIRD, "Ought I to leave this one out?", "3", [1, 2], "asked, and not wished for"),
        (THIRD, "I shall leave the bridge out today, as the chair is low", "4", [1, 2], "today"),
        (THIRD, "legs sore, after 18 bridges. done both sides", "4", [1, 2, 3], "an effort"),
        (SECOND, "pain is 4, not 2", "2", [1], "a pain, no number of an exercise"),
        (THIRD, "done. ribs catch when I lean back", "3", [1, 2], "hurt: did it spread?"),
        (THIRD, "bridge done, ten. bit of a twinge in the hip", "3", [1, 2], "of what is named"),
        (THIRD, "breathing and bridge done. my back twinged", "3", [1, 2], "the last one hurt"),
        (THIRD, "did the bridge, hamstrings cramped", "4", [1, 2, 3], "a cramp, and done"),
        (THIRD, "finished, though my back's gone into spasm", "3", [1, 2], "the back is no move"),
        (THIRD, "easy. something pinched tho", "3", [1, 2], "easy, and it hurt"),
        (THIRD, "done. legs burning a bit", "4", [1, 2, 3], "the work of muscles"),
        (THIRD, "done. same ache as always", "4", [1, 2, 3], "no pain of the move"),
        (THIRD, "done, no twinge today", "4", [1, 2, 3], "denied"),
        (THIRD, "hands numb from leaning, fine now. done", "4", [1, 2, 3], "gone"),
        (THIRD, "done. my head's turning a bit further", "4", [1, 2, 3], "it turns, nothing spins"),
        (THIRD, "the last one made my back twinge, not this one", "3", [1], "of the one before"),
        (THIRD, "the last one was lovely, this one is done too", "4", [1, 2, 3], "done before"),
        (THIRD, "not the bridge, I haven't touched that yet", "3", [1, 2], "no wish to drop it"),
        (PAUSED, "back", "3", [1, 2], "on behind a pause, and not one back"),
        (LAST, "hips done", "rating", [1, 2, 3, 4, 5], "a part of the body in its name"),
        (THIRD, "the move before this was fine, honestly", "3", [1, 2], "of the one before"),
        (FOURTH, "hang on, I've only done the first one", "2", [1], "the others are open again"),
        (LAST, "so far I've just done the first two", "3", [1, 2], "the same in other words"),
        (FOURTH, "actually only the breathing is done", "1", [2], "one that is named"),
        (SECOND, "only done the first one so far", "2", [1], "nothing else counted"),
        (THIRD, "I've only just done the bridge", "4", [1, 2, 3], "of now"),
        (SECOND, "The last one pinched, this one's done", "3", [2], "each of its own"),
        (THIRD, "previous one caught me a little, this one is finished", "4", [1, 3], "each"),
        (THIRD, "this one pinched, the last one was fine", "3", [1, 2], "did this one spread?"),
        (THIRD, "too wobbly, so I stopped", "3", [1, 2], "too hard"),
        (THIRD, "Right, that'll do me for this evening", "paused", [1, 2], "stops"),
        (THIRD, "ok enough now", "paused", [1, 2], "stops, and credits nothing"),
        (THIRD, "8 is enough for me", "4", [1, 2, 3], "a count that was done"),
        (FINISHED, "can we do one more", "1", [1, 2, 3, 4, 5], "behind the end"),
        (FINISHED, "anything easier to end on?", "1", [1, 2, 3, 4, 5], "a soft one"),
        (FINISHED, "one more thing, my knee hurts", "finished", [1, 2, 3, 4, 5], "no move"),
        (THIRD, "go", "3", [1, 2], "it begins"),
        (THIRD, "go to the next", "4", [1, 2, 3], "on to another"),
        (FINISHED, "I've just done it, mate", "finished", [1, 2, 3, 4, 5], "nothing begins anew"),
        (FINISHED, "I didn't do the last one, I pressed it by accident", "5", [1, 2, 3, 4], "back"),
    ],
)
def test_session_moves_are_done_and_only_they(
    played: Sessions, row: Mapping[str, Any], text: str, place: str, done: list[int], reason: str
) -> None:
    draft = said_at(played, row, text)
    assert place in places(draft.values), reason
    assert moves_done(draft) == done, reason
    assert moves_listed(draft) == list(IDS), "the routine is the same"


@pytest.mark.parametrize(
    ("row", "text", "answer", "reason"),
    [
        (JUMPED, "What became of number four?", "Pelvic floor lift is not done yet", "a number"),
        (FINISHED, "was the bridge counted?", "Bridge is noted as done", "a name"),
        (FINISHED, "same tomorrow?", "The same 5 exercises tomorrow", "the routine as it stands"),
        (FINISHED, "tomorrow the same or different?", "The same 5 exercises", "without a verb"),
        (FINISHED, "the bridge again today or rest today?", "Once a day is enough", "rest"),
        (THIRD, "the knee makes a crack sound, is bad?", "is harmless", "a harmless sound"),
    ],
)
def test_session_what_is_done_and_what_comes_is_said_from_the_session(
    played: Sessions, row: Mapping[str, Any], text: str, answer: str, reason: str
) -> None:
    draft = said_at(played, row, text)
    assert answer in " ".join(draft.acknowledged), reason
    assert moves_listed(draft) == list(IDS), "the routine is the same"


@pytest.mark.parametrize(
    ("row", "text", "slot", "value", "reason"),
    [
        (THIRD, "done, pain is a 4 now", "nrs", 4, "told in the session"),
        (THIRD, "done, pain is a 4 now", slots.SESSION_PAIN, 5, "the one before stays known"),
        (LAST, "done it all, pain is 3 now", slots.RATING, 3, "with the last: the one after"),
        (FINISHED, "pain went from 5 to 6", slots.RATING, 6, "told behind the end"),
        (OFFERED, "pain is a 3 now, let's go", "nrs", 3, "told before it begins"),
        (THIRD, "Six.", "nrs", 5, "a count is no pain"),
    ],
)
def test_session_keeps_the_pain_that_is_told(
    played: Sessions, row: Mapping[str, Any], text: str, slot: str, value: int, reason: str
) -> None:
    assert said_at(played, row, text).values.get(slot) == value, reason


@pytest.mark.parametrize(
    ("text", "stops", "reason"),
    [
        ("hands went a bit numb from leaning on them, gone now. done", False, "leaning, and over"),
        ("dizzy for a moment from getting up, fine now. done", False, "rising, and over"),
        ("my hand is numb from leaning", True, "not over"),
        ("numb between my legs from sitting, gone now", True, "never from sitting"),
        ("my foot went numb, gone now", True, "no reason told"),
        ("did the first round, but my foot started tingling more", True, "no round is left to do"),
        ("only one round done, my left hand went numb", True, "the same of a hand"),
        ("done the first round, no tingling", False, "denied"),
    ],
)
def test_session_signs_of_a_position_that_are_over_stop_nothing(
    played: Sessions, text: str, stops: bool, reason: str
) -> None:
    draft = said_at(played, THIRD, text)
    assert (not places(draft.values) & {"3", "4"}) == stops, reason


@pytest.mark.parametrize(
    ("text", "up"),
    [
        ("Grand, I'm going on. Both legs done, click and all.", 3),
        ("right, back. both sides done", 3),
        ("i go on now. two sides done", 3),
        ("both sides done, what's next?", 3),
        ("ok let's carry on, all reps done", 3),
        ("sorry, kid was crying. both legs done, next", 3),
        ("I'm carrying on, both arms done", 3),
        ("back now, both sides done already", 3),
        ("we can continue, both legs done", 3),
        ("all done with this one, next please", 3),
    ],
)
def test_session_moves_done_and_going_on_ends_the_pause(
    played: Sessions, text: str, up: int
) -> None:
    draft = said_at(played, PAUSED, text)
    assert not draft.values.get(slots.PAUSED)
    assert IDS[up - 1] in (draft.values.get(slots.FEEDBACK) or {})


def test_session_that_is_stopped_for_today_waits_as_one(played: Sessions) -> None:
    assert said_at(played, THIRD, "enough for today").values[slots.PAUSED] == slots.FOR_TODAY


@pytest.mark.parametrize(
    ("made_easier", "done", "reason"),
    [
        ([IDS[0]], [1], "half is what it was made"),
        ([], [], "the other half is still to do"),
    ],
)
def test_session_moves_half_of_what_was_halved_is_all_of_it(
    played: Sessions, made_easier: list[str], done: list[int], reason: str
) -> None:
    values = {**played.at({**FIRST, "then": {}}), slots.LIGHTENED: made_easier}

    assert moves_done(played.plan(values, "done half")) == done, reason
