"""A pipeline that needs what is left out is refused in one sentence that says what to use."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.rasa.config_check import UnknownComponentError, refuse_unknown_components
from bot.rasa.model import CONFIG
from tests.yaml_file import read_yaml


@pytest.mark.parametrize(
    ("part", "name"),
    [
        pytest.param("pipeline", "DIETClassifier", id="Rasa's default classifier"),
        pytest.param("pipeline", "WhitespaceTokenizer", id="not needed, so not there"),
        pytest.param("policies", "TEDPolicy", id="Rasa's default policy"),
        pytest.param("policies", "my.own.Policy", id="somebody's own"),
    ],
)
def test_config_check_refuses_what_is_not_here(part: str, name: str, tmp_path: Path) -> None:
    told = read_yaml(CONFIG)
    told[part].insert(0, {"name": name})
    config = tmp_path / "config.yml"
    config.write_text(yaml.safe_dump(told), encoding="utf-8")
    with pytest.raises(UnknownComponentError) as caught:
        refuse_unknown_components(config)
    assert str(caught.value).startswith(f"config.yml names {name}")
    assert "TfidfIntentClassifier" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_config_check_takes_our_own() -> None:
    refuse_unknown_components(CONFIG)
