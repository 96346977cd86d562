"""Scores as a table to read and as a mapping for machines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.labels.scores import SINGLE, FieldScore, Scores

_SHOWN = 90  # characters of a message in a list of misses


def as_dict(scores: Scores) -> dict[str, Any]:
    """Return the scores JSON-ready, every miss included."""
    levels = scores.triage
    return {
        "messages": levels.messages,
        "fields": {name: _field(counts) for name, counts in scores.fields.items()},
        "triage": {
            "accuracy": round(levels.equal / levels.messages, 4),
            "emergencies": levels.emergencies,
            "emergency_sensitivity": round(levels.sensitivity, 4),
            "emergencies_missed": levels.emergencies_missed,
            "missed_but_asked": levels.asked,
            "under": levels.under,
            "over": levels.over,
        },
    }


def _field(counts: FieldScore) -> dict[str, Any]:
    scores: dict[str, Any] = {
        "precision": round(counts.precision, 4),
        "recall": round(counts.recall, 4),
        "f1": round(counts.f1, 4),
        "support": counts.true + counts.missed,
        "misses": counts.misses,
    }
    if counts.name in SINGLE:
        scores["accuracy"] = round(counts.accuracy, 4)
    return scores


def table(scores: Scores, worst: int) -> str:
    """Return the scores as a table, with up to `worst` misses of every field."""
    return "\n".join((*_fields(scores), "", *_levels(scores), *_misses(scores, worst)))


def _fields(scores: Scores) -> Iterator[str]:
    yield f"{scores.triage.messages} messages"
    yield f"{'field':<14}{'precision':>10}{'recall':>8}{'F1':>8}{'accuracy':>10}{'told':>6}"
    for name, counts in scores.fields.items():
        exact = f"{counts.accuracy:>10.3f}" if name in SINGLE else f"{'':>10}"
        told = counts.true + counts.missed
        yield (
            f"{name:<14}{counts.precision:>10.3f}{counts.recall:>8.3f}{counts.f1:>8.3f}"
            f"{exact}{told:>6}"
        )


def _levels(scores: Scores) -> Iterator[str]:
    levels = scores.triage
    found = levels.emergencies - len(levels.emergencies_missed)
    yield f"emergencies called: {found} of {levels.emergencies} ({levels.sensitivity:.3f})"
    yield f"level equal: {levels.equal} of {levels.messages}"
    yield f"under-triage: {len(levels.under)}, over-triage: {len(levels.over)}"


def _misses(scores: Scores, worst: int) -> Iterator[str]:
    levels = scores.triage
    for title, lines in (
        ("emergencies missed", levels.emergencies_missed),
        ("level too low", levels.under[:worst]),
        ("level too high", levels.over[:worst]),
    ):
        if lines:
            yield f"\n{title}"
            for line in lines:
                asked = f", asks {', '.join(line['ask'])}" if line["ask"] else ""
                yield f"  {line['id']}: {line['wanted']} read as {line['read']}{asked}"
                yield f"      {_short(line['text'])}"
    for counts in sorted(scores.fields.values(), key=lambda one: one.f1):
        if counts.misses and worst:
            yield f"\n{counts.name}: {len(counts.misses)} messages differ"
            for miss in counts.misses[:worst]:
                wanted = ", ".join(miss["wanted"]) or "nothing"
                read = ", ".join(miss["read"]) or "nothing"
                yield f"  {miss['id']}: {wanted} read as {read}"
                yield f"      {_short(miss['text'])}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 3]}..."
