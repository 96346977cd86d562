"""Understanding against stock Rasa: the same messages learned, the same messages read.

Run with `python -m bench.understanding [GOLD.jsonl ...]`, some minutes. Learned: one example in ten
of data/nlu.yml and every second labelled paraphrase, entities marked. Read: the intents held out,
and the labelled messages given (default: the newest blind round). Exits 1 when a row is lost.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from bench.annotating import labels_of_entities, marked
from bench.measuring import measure_side
from bench.sampling import sampled_examples, write_nlu
from bot.evaluation.gold import Gold, read_gold
from bot.evaluation.reading import labels_of, read_message
from bot.evaluation.scores import score
from bot.language.entities import findings_of
from bot.rasa.model import ROOT
from bot.safety.triage import triage

DATA = ROOT / "tests" / "data"
FIELDS = ("regions", "side", "onset", "trigger", "stage", "radiation", "lifestyle", "flags")
TELLING = ("inform", "correct")  # intents whose examples of data/nlu.yml tell of pain
HIGHER = (*FIELDS, "intents")
LOWER = {
    "milliseconds": "ms a message",
    "train_seconds": "training, s",
    "resident_mb": "memory, MB",
}


def main(paths: list[str]) -> int:
    """Print the table; return 1 when Plumbline loses a row."""
    gold = [one for path in paths or [_newest_round()] for one in read_gold(Path(path))]
    intents = yaml.safe_load((DATA / "intents_heldout.yml").read_text(encoding="utf-8"))
    asked = [(text, name) for name, texts in intents.items() for text in texts]
    with tempfile.TemporaryDirectory() as work:
        _write(Path(work), [one.text for one in gold] + [text for text, _ in asked])
        sides = {
            side: measure_side("bench.understanding_side", side, work)
            for side in ("plumbline", "stock")
        }
    rows = {name: _rows(figures, gold, asked, name) for name, figures in sides.items()}
    lost = 0
    print(f"{len(gold)} messages, {len(asked)} intents\n{'':16}{'plumbline':>11}{'stock':>9}")
    for row in (*HIGHER, *LOWER):
        ours, stock = rows["plumbline"][row], rows["stock"][row]
        worse = ours < stock if row in HIGHER else ours > stock
        lost += worse
        digits = 3 if row in HIGHER else 1
        mark = "  lost" if worse else ""
        print(f"{LOWER.get(row, row):16}{ours:11.{digits}f}{stock:9.{digits}f}{mark}")
    return 1 if lost else 0


def _newest_round() -> str:
    rounds = DATA.glob("blind_round*.jsonl")
    return str(max(rounds, key=lambda path: int(path.stem.removeprefix("blind_round"))))


def _write(work: Path, texts: list[str]) -> None:
    examples = sampled_examples()
    for name in TELLING:
        examples[name] = [marked(_as_read(text)) for text in examples[name]]
    for path in sorted(DATA.glob("paraphrases_*.jsonl")):
        examples["inform"] += [marked(one) for one in read_gold(path)[::2]]
    write_nlu(examples, work / "nlu.yml")
    (work / "texts.json").write_text(json.dumps(texts), encoding="utf-8")


def _as_read(text: str) -> Gold:
    """Return an example that nobody labelled, labelled as Plumbline reads it."""
    return Gold(id=text, text=text, **read_message(text))


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
    sys.exit(main(sys.argv[1:]))
