"""What the card of the models and the page of learning say of data and weights is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.knowledge.loading.language import CONTENT
from learning.__main__ import TRAINERS
from learning.manifest import Learner, files_of
from learning.stamp import kept_stamp

DOCS = Path(__file__).parents[2] / "docs"
CARD = (DOCS / "models.md").read_text("utf-8")
LEARNING = (DOCS / "learning.md").read_text("utf-8")
_DATA = re.compile(r"([\d,]+) (?:messages|questions|replies)[^|]*? of (\d+) files")
_WEIGHTS = re.compile(r"`(\w+\.npz)`, ([\d.]+) MB")
_AS_MEASURED = re.compile(r"So it is today of ([a-z, ]+), which")


def _row(learner: Learner) -> str:
    (row,) = re.findall(rf"^\| {learner} \| [^\n]*`make {learner}`[^\n]*", CARD, re.MULTILINE)
    return str(row)


@pytest.mark.parametrize("learner", TRAINERS)
def test_models_card_counts_what_is_learned_from(learner: Learner) -> None:
    told = _DATA.search(_row(learner))
    files = files_of(learner)
    assert told is not None
    found = int(told[1].replace(",", "")), int(told[2])
    assert found == (sum(one.count for one in files), len(files))


@pytest.mark.parametrize("learner", TRAINERS)
def test_models_card_says_how_big_weights_are(learner: Learner) -> None:
    told = _WEIGHTS.findall(_row(learner))
    assert told
    for name, megabytes in told:
        assert (CONTENT / name).stat().st_size / 1e6 == pytest.approx(float(megabytes), abs=0.1)


def test_learning_names_the_models_that_are_stamped_as_measured() -> None:
    told = _AS_MEASURED.search(LEARNING)
    assert told is not None
    named = set(re.findall(r"\w+", told[1])) - {"and", "none"}
    assert named == {str(one) for one in TRAINERS if not kept_stamp(one).data}
