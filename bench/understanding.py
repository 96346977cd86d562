"""Understanding against stock Rasa: the same messages learned, the same messages read.

Run with `python -m bench.understanding [--models DIRECTORY] [GOLD.jsonl ...]`, a quarter of an hour
of processor time, nearly all of it stock training. Read are the intents held out and the labelled
messages given (default: the blind rounds nobody mended from). `--models` keeps what was trained in
a directory and uses it again. Exits 1 when Plumbline loses a row.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.annotating import labels_of_entities
from bench.measuring import told_by
from bench.sampling import write_dialogue
from bench.stock_environment import stock_python
from bench.understanding_data import asked_intents, unmended_rounds, write_lessons
from bot.labels.gold import Gold, read_gold
from bot.labels.reading import labels_of
from bot.labels.scores import score
from bot.language.entities import findings_of
from bot.safety.triage import triage

OWN, STOCK = "bench.understanding_own", "bench/understanding_stock.py"
FIELDS = ("regions", "side", "onset", "trigger", "stage", "radiation", "lifestyle", "flags")
HIGHER = (*FIELDS, "intents")
LOWER = {  # processor time: other work on the machine does not count
    "milliseconds": "ms a message",
    "train_seconds": "training, s",
    "train_mb": "memory to train, MB",
    "resident_mb": "memory to read, MB",
}


def main() -> int:
    """Print the table; return 1 when Plumbline loses a row."""
    parser = argparse.ArgumentParser(prog="python -m bench.understanding")
    parser.add_argument("gold", nargs="*", type=Path, default=unmended_rounds())
    parser.add_argument("--models", type=Path)
    wanted = parser.parse_args()
    gold = [one for path in wanted.gold for one in read_gold(path)]
    asked = asked_intents()
    texts = [one.text for one in gold] + [text for text, _ in asked]
    with tempfile.TemporaryDirectory() as passing:
        work = wanted.models or Path(passing)
        work.mkdir(exist_ok=True)
        learned, labelled = write_lessons(work / "nlu.yml")
        (work / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
        write_dialogue(work)
        own, stock = (sys.executable, "-m", OWN), (stock_python(), STOCK)
        sides = {
            "plumbline": _measured(own, work, work / "own.tar.gz"),
            "stock": _measured(stock, work, work / "stock.tar.gz"),
        }
    print(f"learned: {learned} examples, {labelled} of them labelled messages")
    print(f"stock: the default pipeline; {STOCK} says which options of DIET let it finish")
    print(f"read: {len(gold)} labelled messages, {len(asked)} intents; processor time\n")
    rows = {name: _rows(figures, gold, asked, name) for name, figures in sides.items()}
    return _table(rows["plumbline"], rows["stock"])


def _measured(side: tuple[object, ...], work: Path, model: Path) -> dict[str, Any]:
    """Train a side, unless its model is there, and let it read."""
    kept = model.with_suffix(".json")
    if not (model.exists() and kept.exists()):
        kept.write_text(json.dumps(told_by(*side, "train", work)), encoding="utf-8")
    return {**json.loads(kept.read_text(encoding="utf-8")), **told_by(*side, "read", work)}


def _table(plumbline: dict[str, float], stock: dict[str, float]) -> int:
    lost = 0
    print(f"{'':20}{'plumbline':>11}{'stock':>9}")
    for row in (*HIGHER, *LOWER):
        ours, theirs = plumbline[row], stock[row]
        worse = ours < theirs if row in HIGHER else ours > theirs
        lost += worse
        digits = 3 if row in HIGHER else 1
        mark = "  lost" if worse else ""
        print(f"{LOWER.get(row, row):20}{ours:11.{digits}f}{theirs:9.{digits}f}{mark}")
    return 1 if lost else 0


def _rows(
    figures: dict[str, Any], gold: list[Gold], asked: list[tuple[str, str]], side: str
) -> dict[str, float]:
    read = figures["read"]
    pairs = [
        (one, _labels(parsed["entities"], side))
        for one, parsed in zip(gold, read[: len(gold)], strict=True)
    ]
    fields = score(pairs).fields
    right = sum(
        parsed["intent"] == name for parsed, (_, name) in zip(read[len(gold) :], asked, strict=True)
    )
    told = {name: fields[name].f1 for name in FIELDS}
    return {**told, "intents": right / len(asked), **{name: figures[name] for name in LOWER}}


def _labels(entities: list[dict[str, Any]], side: str) -> dict[str, Any]:
    if side == "stock":
        return labels_of_entities(entities)
    findings = findings_of(entities)
    return labels_of(findings, triage([findings]))


if __name__ == "__main__":
    sys.exit(main())
