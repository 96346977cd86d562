"""A page to keep as PDF/UA: typeset by Typst, which refuses a picture without words.

Typst works in a process of its own: what it needs of memory is gone afterwards.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bot.conversation.papers.papers import Move, Paper
from bot.knowledge.conversation.paper_words import load_paper_words
from bot.knowledge.wording.day_words import full_day
from bot.pictures.drawn.colours import PAPER
from bot.pictures.exercises.steps import SUFFIX, has_steps
from bot.pictures.picture_svg import picture_svg

FOLDER = Path(__file__).parents[1] / "web" / "page"  # where the pages to print lie as well
TEMPLATE = FOLDER / "paper.typ"
MARK = FOLDER / "mark.svg"
LANGUAGE = "en"
_CODE = """
import re, sys, typst
paper = sys.stdin.buffer.read().decode()
for scale in sys.argv[2:]:
    made = typst.compile(
        sys.argv[1], format="pdf", pdf_standards="ua-1", ignore_system_fonts=True,
        sys_inputs={"paper": paper, "scale": scale},
    )
    if len(re.findall(rb"/Type ?/Page\\b", made)) < 2:
        break
sys.stdout.buffer.write(made)
"""
_SECONDS = 30.0
SCALES = ("1.35", "1.2", "1.1", "1")  # of words and pictures: the first with which it is one page
LAST_MARK = "\u22ff"  # the last sign of mathematics; symbols and pictures come after
SCRIPTS = ("LATIN ", "GREEK ", "CYRILLIC ", "COMBINING ")
LETTERS_AND_MARKS = "LM"  # of Unicode's categories
_COLOUR = re.compile("#[0-9a-f]{6}")


class PaperError(RuntimeError):
    """The page could not be typeset."""


def can_typeset() -> bool:
    """Return whether Typst is installed (`make papers`)."""
    return find_spec("typst") is not None


def paper_pdf(paper: Paper, day: date) -> bytes:
    """Return the page as a file. Raises `PaperError`."""
    told = json.dumps(paper_data(paper, day), ensure_ascii=False)
    try:
        return _typeset(told)
    except PaperError:
        spelled = spelled_out(told)
        if spelled == told:
            raise
        return _typeset(spelled)


def spelled_out(text: str) -> str:
    """Return the text with letters and signs that few fonts hold spelled in Latin letters.

    PDF/UA refuses what its fonts cannot show; own words may hold any script ("😩" is ":weary:").
    """
    from anyascii import anyascii  # comes with Typst (`make papers`)

    return "".join(one if _is_in_most_fonts(one) else anyascii(one) for one in text)


def _is_in_most_fonts(letter: str) -> bool:
    if unicodedata.category(letter)[0] in LETTERS_AND_MARKS:
        return unicodedata.name(letter, "").startswith(SCRIPTS)
    return letter.isascii() or (letter <= LAST_MARK and letter.isprintable())


def _typeset(told: str) -> bytes:
    command = [sys.executable, "-c", _CODE, str(TEMPLATE), *SCALES]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter, fixed words
            command, input=told.encode(), capture_output=True, check=True, timeout=_SECONDS
        )
    except subprocess.CalledProcessError as error:
        raise PaperError(error.stderr.decode(errors="replace")[-500:]) from error
    except (OSError, subprocess.SubprocessError) as error:
        raise PaperError(type(error).__name__) from error
    return done.stdout


def paper_data(paper: Paper, day: date) -> dict[str, Any]:
    """Return all that the template says and draws."""
    return {
        "title": paper.title,
        "heading": paper.heading,
        "day": full_day(day),
        "lang": LANGUAGE,
        "intro": paper.intro,
        "mark": _COLOUR.sub("#000000", MARK.read_text("utf-8")),
        "moves": [_move(move) for move in paper.moves],
        "rules": paper.rules,
        "alarm": paper.alarm,
        "origin": paper.origin,
        "sections": [{"title": one.title, "rows": one.rows} for one in paper.sections],
        "ends": paper.ends,
        "words": load_paper_words().model_dump(mode="json"),
    }


def _move(move: Move) -> dict[str, Any]:
    told = has_steps(move.picture)
    steps = f"{move.picture}{SUFFIX}" if told else move.picture
    return {
        "name": move.name,
        "dose": move.dose,
        "apart": move.apart,
        "alt": f"{move.name}. {' '.join(move.steps)}",
        "picture": picture_svg(move.picture, PAPER),
        "steps_picture": picture_svg(steps, PAPER),
        "in_steps": told,
        "steps": move.steps,
        "notes": " ".join(move.notes),
        "today": move.today,
        "stop_if": move.stop_if,
        "caution": move.caution,
    }
