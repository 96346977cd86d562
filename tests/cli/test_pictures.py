from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.picture_texts import in_order, picture_texts
from bot.cli.pictures import pictures
from bot.knowledge.exercises.exercises import load_exercises


@pytest.mark.slow
def test_pictures_says_where_a_picture_is() -> None:
    ran = CliRunner().invoke(pictures, ["P01"])
    assert ran.exit_code == 0, ran.output
    assert Path(ran.output.splitlines()[-1]).read_bytes().startswith(b"\x89PNG")


def test_pictures_refuses_a_name_that_no_picture_has() -> None:
    ran = CliRunner().invoke(pictures, ["P999"])
    assert ran.exit_code == 2
    assert "there is no picture P999" in ran.output


def test_picture_texts_tell_the_words_of_every_picture() -> None:
    text = picture_texts()
    assert [row[3:] for row in text.splitlines() if row.startswith("## ")] == in_order()
    assert all(step in text for one in load_exercises().values() for step in one.steps)


def test_picture_texts_tell_the_same_words_once() -> None:
    """One picture for four codes said its steps four times (P14 at the wall)."""
    for picture in picture_texts().split("\n## "):
        told = re.split(r"\n\n(?=\*\*)", picture)[1:]
        assert len(told) == len(set(told)), picture.splitlines()[0]
