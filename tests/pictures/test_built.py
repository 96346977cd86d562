"""PNGs made at build time, and the sheet to look at them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from bot.pictures import built
from bot.pictures.contact_sheet import contact_sheet

SHEETS = Path(__file__).parents[2] / "docs" / "pictures"


def test_built_draws_each_picture_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(built, "picture_ids", lambda: frozenset({"P01", "T01"}))

    assert built.ensure_built(tmp_path) == 2
    assert built.ensure_built(tmp_path) == 0
    (tmp_path / "P01.png").unlink()
    assert built.ensure_built(tmp_path) == 1


def test_built_gives_what_is_drawn_to_be_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(built, "picture_ids", lambda: frozenset({"P01", "T01"}))
    told: list[list[str]] = []

    def counted(keys: list[str]) -> list[str]:
        told.append(keys)
        return keys

    assert built.ensure_built(tmp_path, counted) == 2
    assert built.ensure_built(tmp_path, counted) == 0
    assert told == [["P01", "T01"]]


def test_built_draws_anew_when_the_poses_have_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(built, "picture_ids", lambda: frozenset({"P01"}))
    built.ensure_built(tmp_path)
    (tmp_path / built.STAMP).write_text("an older drawing")
    (tmp_path / "P01.png").write_bytes(b"old")

    assert built.picture_png("P01", tmp_path) != b"old"
    assert built.ensure_built(tmp_path) == 1


def test_built_writes_nothing_where_it_is_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(built, "picture_ids", lambda: frozenset({"P01"}))
    built.ensure_built(tmp_path)
    for write in ("write_text", "write_bytes"):
        monkeypatch.setattr(Path, write, lambda path, *_, **__: pytest.fail(f"{path} was written"))

    assert built.ensure_built(tmp_path) == 0


def test_built_is_read_where_it_is_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(built, "picture_ids", lambda: frozenset({"P01"}))
    built.ensure_built(tmp_path)
    monkeypatch.setattr(built, "drawn_png", lambda key: pytest.fail(f"{key} was drawn again"))

    assert built.picture_png("P01", tmp_path).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("picture_id", "told", "reason"),
    [
        ("P01", "P01-steps", "a movement is told in two steps"),
        ("T01", "T01", "a hold is one picture"),
        ("M03", "M03", "two panels already"),
    ],
)
def test_built_tells_a_movement_in_steps(picture_id: str, told: str, reason: str) -> None:
    assert built.told(picture_id) == told, reason


def test_contact_sheet_holds_every_picture_asked_for() -> None:
    with Image.open(io.BytesIO(contact_sheet(["P01", "T01", "M01"], width=60, columns=2))) as sheet:
        assert sheet.size == (2 * 68 + 8, 2 * (45 + 26) + 8)


def test_contact_sheets_are_in_the_docs() -> None:
    assert {path.stem for path in SHEETS.glob("*.png")} == {
        *("checks", "patterns", "relief", "mobility", "stretch", "strength", "aerobic")
    }
