"""The degrees drawn at a leg raise: those that are asked for, each where the leg would be."""

from __future__ import annotations

import cmath
import math
import re

from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.panel.blend import solve
from bot.pictures.things.protractor import protractor

LEG_RAISE = "ST05"


def test_protractor_shows_the_degrees_that_the_check_asks_for() -> None:
    questions = load_home_checks()[LEG_RAISE].questions
    labels = [answer.label for question in questions for answer in question.answers]
    asked = {int(number) for label in labels for number in re.findall(r"\d+", label)}
    (prop,) = [prop for prop in load_pictures()[LEG_RAISE].props if prop.k == "degrees"]
    assert set(prop.marks) == asked


def test_protractor_marks_stand_at_their_degrees_around_the_hip() -> None:
    picture = load_pictures()[LEG_RAISE]
    (prop,) = [prop for prop in picture.props if prop.k == "degrees"]
    figure = solve(picture.end)
    marks = [shape.outline.points for shape in protractor(prop, figure).shapes]
    drawn = {
        round(math.degrees(cmath.phase(end - figure.joints[prop.at])))
        for points in marks
        if len(points) == 2
        for end in points
    }
    assert set(prop.marks) <= drawn
    foot = abs(figure.joints["near.ankle"] - figure.joints[prop.at])
    assert min(abs(p - figure.joints[prop.at]) for points in marks for p in points) > foot


def test_protractor_arc_leads_the_foot_to_its_marks() -> None:
    """The marks stood in the air, far from the leg and the hip they are measured at."""
    picture = load_pictures()[LEG_RAISE]
    (prop,) = [prop for prop in picture.props if prop.k == "degrees"]
    figure = solve(picture.end)
    arc = [one for one in protractor(prop, figure).shapes if one.token == "brass"]
    off = {round(abs(p - figure.joints[prop.at])) for one in arc for p in one.outline.points}
    assert off == {round(prop.r)}
    assert len(arc) > 10
