from __future__ import annotations

import pytest

from bot.labels.gold import UnusableGoldError
from learning import __main__ as learning
from learning.manifest import NotForLearningError


def test_main_says_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    learning.main(["--help"])
    assert "learns models anew" in capsys.readouterr().out


def test_main_names_the_models_when_one_is_unknown() -> None:
    with pytest.raises(SystemExit, match=r"'dangers' is no model\. The models: .*danger"):
        learning.main(["dangers"])


@pytest.mark.parametrize("error", [NotForLearningError, UnusableGoldError])
def test_main_says_in_a_sentence_why_nothing_was_learned(
    error: type[ValueError], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(learner: object) -> str:
        raise error("cards.yml has changed since it was entered")

    monkeypatch.setattr(learning, "learn_anew", refused)
    with pytest.raises(SystemExit, match=r"cards was not learned: cards\.yml has changed"):
        learning.main(["cards"])
