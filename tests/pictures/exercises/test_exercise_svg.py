from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from bot.pictures.exercises.exercise_svg import exercise_svg

SVG = "{http://www.w3.org/2000/svg}"


def test_svg_names_itself_after_the_exercise() -> None:
    root = ET.fromstring(exercise_svg("P01"))
    title = root.find(f"{SVG}title")
    assert title is not None
    assert title.text == "Bridge"
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-labelledby"] == title.attrib["id"]


def test_svg_takes_title_and_description_and_escapes_them() -> None:
    root = ET.fromstring(exercise_svg("P01", title="A < B", description="Lift & hold."))
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert desc is not None
    assert (title.text, desc.text) == ("A < B", "Lift & hold.")
    assert root.attrib["aria-describedby"] == desc.attrib["id"]


def test_svg_mirrors_the_drawing_not_the_words() -> None:
    plain = exercise_svg("D3-ql-glute_med")
    mirrored = exercise_svg("D3-ql-glute_med-mirrored")
    assert "matrix(-1 0 0 1" in mirrored
    assert "matrix" not in plain
    assert plain.split('viewBox="')[1][:20] == mirrored.split('viewBox="')[1][:20]


def test_svg_refuses_an_unknown_theme() -> None:
    with pytest.raises(ValueError, match="unknown theme 'sepia'; choose one of light, dark"):
        exercise_svg("P01", "sepia")


def test_svg_refuses_an_unknown_picture() -> None:
    with pytest.raises(KeyError, match="X99"):
        exercise_svg("X99")


def test_copy_of_a_picture_keeps_its_own_name() -> None:
    check, exercise = exercise_svg("ST10"), exercise_svg("P08")
    assert "Side bridge on the knees" in check
    assert "Side bridge on the knees" not in exercise
    assert check.partition("</title>")[2] == exercise.partition("</title>")[2]
