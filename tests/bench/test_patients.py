"""The patients of docs/patients.md are what the code gives, and each fits its person."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.patients import FIRST, LAST, PATIENTS, patients_text, routine_for
from tests.yaml_file import read_yaml

TOLD = read_yaml(PATIENTS)
DOCUMENT = Path(__file__).parents[2] / "docs" / "patients.md"
FITS = [
    ("desk worker", "P01 T01 A01", "M04 M07", "the tight hips and the weak buttocks of the checks"),
    ("sciatica that spread", "M12 P09", "M04 R11 M07 T04", "nothing that bends back"),
    ("second day", "R08 A01", "P18 P01 T01", "rest and ease, nothing to build yet"),
    ("fragile and unsteady", "P18 P26", "T16 P21 M14", "strong and steady, no deep bend"),
    ("sore pelvis in pregnancy", "P29 M13", "T07 M15 P21 P01", "the pelvic floor, knees together"),
    ("after a caesarean", "P29 R08", "P06 P07 P05 T01 A02", "nothing that pulls on the scar"),
    ("arm from the neck", "M10", "M12 T09 P11", "the arm is not stirred, no leg glide"),
    ("pain in many places", "A01 R08", "P07", "steady movement and calm"),
    ("tailbone", "P22 A01", "T16 P27 P18", "a leg lift, no rise from a hard seat, no rounding"),
    ("wheelchair", "M08 A04", "P18 A01 P01", "all sitting"),
    ("runner with a band", "P03 T05", "R03 A02", "what the checks found"),
    ("narrowed canal at 82", "R12 P26 P18", "A02 M07 M04 P01", "bending eases, no floor, no bike"),
]


def test_patients_of_the_document_are_those_of_the_code() -> None:
    written = DOCUMENT.read_text(encoding="utf-8").split(FIRST)[1].split(LAST)[0]
    assert written.strip() == patients_text().strip(), "run `python -m bench.patients --write`"


@pytest.mark.parametrize(("name", "has", "has_not", "reason"), FITS)
def test_patients_get_what_fits(name: str, has: str, has_not: str, reason: str) -> None:
    ids = set(routine_for(TOLD[name]).exercise_ids)
    assert set(has.split()) <= ids, reason
    assert not set(has_not.split()) & ids, reason


def test_patients_are_twelve_and_none_is_told_two_opposite_things() -> None:
    assert set(TOLD) == {name for name, *_ in FITS}
    for told in TOLD.values():
        for item in routine_for(told).items:
            notes = " ".join(item.notes)
            assert not ("leave out the hollow" in notes and "leave out the slump" in notes)
