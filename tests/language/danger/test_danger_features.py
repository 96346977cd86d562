"""What the net is shown of a message: words as they are meant, and what the frames heard."""

from __future__ import annotations

from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.language.danger.danger_features import NAMING, DangerFeatures
from bot.language.pipeline import engine
from bot.language.text.known_features import EveryFeature


def features_of(text: str) -> set[str]:
    features = DangerFeatures(EveryFeature(NAMING), load_danger_net_settings().stem)
    return {name for piece in features.of(*engine().hear(text)) for name in piece}


def test_danger_features_tell_a_denied_word_from_a_told_one() -> None:
    told = features_of("numbness in my foot")
    assert "wD:numbness" in features_of("no numbness in my foot")
    assert not any(name.startswith(("wD:", "wO:")) for name in told)
    assert "wO:numbness" in features_of("my husband has numbness")


def test_danger_features_hold_what_the_frames_heard_and_how_it_is_meant() -> None:
    told, denied = features_of("my foot drags"), features_of("my foot does not drag")
    assert "h:leg_motor present" in told
    assert "h:leg_motor present" not in denied
    assert any(name.startswith("f:leg_motor.") for name in told)


def test_danger_features_stand_in_their_piece() -> None:
    features = DangerFeatures(EveryFeature(NAMING), load_danger_net_settings().stem)
    first, second = features.of(*engine().hear("The sun shines. My foot drags."))
    assert "w:sun" in first
    assert "w:sun" not in second
    assert "h:leg_motor present" in second
