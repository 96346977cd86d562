"""What the reader of flares learns from, that learning works, and that the weights fit it."""

from __future__ import annotations

import pytest

from bot.knowledge.staying.flare_reading import load_flare_reading
from bot.language.replies.learned.flare_features import features_of
from bot.language.replies.learned.flare_reader import FlareReader, load_flare_reader
from learning.__main__ import TRAINERS
from learning.flares.told import Told, all_told
from learning.flares.train_flares import learn
from learning.manifest import Learner
from learning.stamp import kept_stamp

FEW = (
    *(Told(text, True, "few") for text in ("it seized again", "seized up badly today")),
    *(Told(text, False, "few") for text in ("all fine today", "it went fine again")),
)


@pytest.mark.parametrize(("text", "flare"), [("has seized", True), ("fine so far", False)])
def test_learn_tells_new_messages_by_their_words(text: str, flare: bool) -> None:
    settings = load_flare_reading()
    assert (FlareReader(learn(FEW, settings), settings).odds(text) > 0) is flare


def test_learn_keeps_no_more_features_than_it_may() -> None:
    settings = load_flare_reading().model_copy(update={"kept": 5})
    assert len(learn(FEW, settings).marks) == 5


@pytest.mark.slow
def test_all_told_has_no_message_on_both_sides() -> None:
    told = all_told()
    assert not {one.text for one in told if one.flare} & {one.text for one in told if not one.flare}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("it went from 2 to 7", "n:up"),
        ("down from 7 to 2", "n:down"),
        ("an 8 today", "w:#high"),
        ("60 minutes", "w:#more"),
    ],
)
def test_features_know_how_high_a_number_is_and_which_way_it_went(text: str, name: str) -> None:
    assert name in features_of(text, load_flare_reading())


@pytest.mark.parametrize("text", ["", "...", "?!"])
def test_reader_takes_messages_without_words(text: str) -> None:
    assert load_flare_reader().odds(text) < load_flare_reading().sure_from


@pytest.mark.slow
def test_flare_weights_fit_what_they_were_made_from() -> None:
    kept, now = kept_stamp(Learner.FLARES), TRAINERS[Learner.FLARES].stamped()
    assert now == kept, "run `make flares`, and keep the weights with their stamp"
