from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.pictures.poses import load_pictures, merged, picture_ids, read_pictures

BASES = "stand: {source: plumbline, pose: {trunk: 90, near: {hip: 5}}}\n"
HEAD = "X01: {name: Test, source: plumbline, "


def write(folder: Path, pictures: str, bases: str = BASES) -> Path:
    (folder / "bases.yml").write_text(bases, encoding="utf-8")
    (folder / "pictures.yml").write_text(pictures, encoding="utf-8")
    return folder


def test_poses_ids_are_the_ids_of_the_pictures() -> None:
    assert picture_ids() == frozenset(load_pictures())


def test_poses_lay_a_pose_over_its_base(tmp_path: Path) -> None:
    text = HEAD + "end: {base: stand, near: {knee: 9}}}"
    pose = read_pictures(write(tmp_path, text))["X01"].end
    assert pose.model_dump()["near"]["hip"] == 5
    assert pose.model_dump()["near"]["knee"] == 9


def test_poses_take_the_start_as_base_of_the_end(tmp_path: Path) -> None:
    text = HEAD + "layout: ghost, start: {base: stand, x: 4}, end: {base: start, trunk: 80}}"
    pose = read_pictures(write(tmp_path, text))["X01"].end
    assert (pose.x, pose.trunk) == (4, 80)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("end: {base: hover}}", "unknown base 'hover'.*Allowed keys: stand"),
        ("end: {hop: 3}}", "unknown key 'hop'.*Allowed keys: trunk"),
        ("end: {near: {hand: claw}}}", "near.hand"),
        ("ende: {}}", "unknown key 'ende'"),
        ("layout: ghost, end: {}}", "'start' belongs to the layouts ghost, two and three"),
        ("start: {}, end: {}}", "'start' belongs to the layouts ghost, two and three"),
        ("layout: three, start: {}, end: {}}", "'middle' belongs to the layout three"),
        ("start_view: front, end: {}}", "'start_view' belongs to the layouts two and three"),
        ("layout: two, start: {}, aside: {}, end: {}}", "'aside' and 'aside_at' belong together"),
        ("aside: {}, aside_at: [9, 0], end: {}}", "'aside' belongs to the layouts two and three"),
        ("end: {near: {hand_on: pocket}}}", "near.hand_on"),
        ("same_as: X77}", "'same_as' names no picture: X77"),
        ("layout: single}", "the key 'end' is missing"),
        ("tint: [[near, calves, tickle]], end: {}}", "work"),
    ],
)
def test_poses_refuse_what_they_cannot_draw(tmp_path: Path, body: str, reason: str) -> None:
    with pytest.raises(KnowledgeError, match=reason):
        read_pictures(write(tmp_path, HEAD + body))


def test_poses_refuse_an_id_in_two_files(tmp_path: Path) -> None:
    folder = write(tmp_path, HEAD + "end: {}}")
    (folder / "more.yml").write_text(HEAD + "end: {}}", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="the id stands in two files"):
        read_pictures(folder)


def test_merged_keeps_null_as_a_switch_off() -> None:
    assert merged({"a": {"b": 1, "c": 2}}, {"a": {"b": None}}) == {"a": {"b": None, "c": 2}}
