"""Dizziness in everyday words, which stops a check and an exercise (clinical 5)."""

from __future__ import annotations

import pytest

from bot.conversation.words.dizziness import tells_of_dizziness


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("right is stiffer and I went a bit swimmy when I looked up", "beside an answer"),
        ("came over a little dizzy again coming up, sat still a minute", "in passing"),
        ("done. my head's spinning a bit", "of the head"),
        ("done 4. my head is turning a bit", "a little, beside a count"),
        ("my head's turning", "of the head, in short"),
        ("the room tipped when I sat back", "of the room"),
        ("done, came over all funny headed", "no word of medicine"),
        ("I nearly passed out", "close to fainting"),
        ("took my tablets and that stretch made me dizzy", "the move did it"),
        ("took my tablets and the bridge makes me dizzy", "the move does it, beside the tablets"),
        ("my pills make me dizzy now", "a tablet does it, and it is now"),
        ("it makes me dizzy", "whatever it is"),
        ("felt a bit faint", "a faint feeling of oneself"),
        ("went all wobbly in the head", "where it is felt"),
        ("is it normal to feel giddy with this?", "told by a question"),
        ("I was dizzy last year and now I am dizzy again", "then and now"),
    ],
)
def test_dizziness_is_told(text: str, reason: str) -> None:
    assert tells_of_dizziness(text), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("no pain and no dizziness", "denied"),
        ("I wasn't dizzy at all", "denied by the verb"),
        ("what if I get dizzy?", "only supposed"),
        ("will that one make me dizzy?", "asked ahead"),
        ("what counts as dizziness?", "asked of the word"),
        ("I was dizzy last year", "of another time"),
        ("tamsulosin make me dizzy when i get up is that bad for this", "a tablet does it"),
        ("the tablets always make me a bit dizzy", "the same, by a plain word"),
        ("my head turns less to the left", "answers the check of the neck"),
        ("my head's turning a bit more easily", "the same, of a move"),
        ("my head feels lighter now", "a relief"),
        ("a faint pull in the back", "how strong a pull is"),
        ("I go swimming on Mondays", "a sport"),
        ("the floor is hard and my room is small", "where it is done"),
    ],
)
def test_dizziness_is_not_told(text: str, reason: str) -> None:
    assert not tells_of_dizziness(text), reason
