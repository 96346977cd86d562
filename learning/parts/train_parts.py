"""Learns which words of a message ask, tell, wish, complain and so on (`make parts`).

An encoder that knows English is learned further on labelled talks. What it is worth is measured on
the lists kept back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from bot.knowledge.conversation.part_reading import VECTORS, WEIGHTS, load_part_reading
from bot.language.encoder.loaded_pieces import load_word_pieces
from bot.language.encoder.transformer import Transformer
from bot.language.replies.learned.part_reader import PartReader, load_part_reader
from learning.encoder.packed_layers import packed_layers, piece_vectors
from learning.manifest import Learner, Use, data_files
from learning.parts.labelled_turns import LabelledTurn, all_turns, turns_in
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

FOLDER = "turns"
SETTINGS = ("acts", "questions")  # those that what is learned depends on


def train() -> list[str]:
    """Learn, write the weights, and return what was measured on the lists kept back."""
    from learning.encoder.base_encoder import base_layers, keep_vectors
    from learning.parts.fine_tuning import LAYERS, fine_tuned

    keep_vectors(VECTORS)
    told = all_turns()
    settings, reader = load_part_reading(), _unlearned()
    acts = {act: number for number, act in enumerate(settings.acts)}
    examples = [example for one in told if (example := _example(reader, one, acts))]
    layers, head = fine_tuned(base_layers(LAYERS), len(acts), examples, piece_vectors())
    arrays = packed_layers(layers)
    arrays |= {"head": head[0].astype(np.float16), "head.offset": head[1].astype(np.float32)}
    write_weights(WEIGHTS, arrays)
    load_part_reader.cache_clear()
    lines = [f"{len(told):,} messages, {len(layers)} layers"]
    for kept in data_files().values():
        if kept.use is Use.HELD_OUT and f"/{FOLDER}/" in kept.file:
            lines += measured(kept.name, load_part_reader(), tuple(turns_in(kept.path)))
    return lines


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    told = {f"{one.cue}: {one.text}": one for one in all_turns()}
    known = load_part_reading().model_dump(include=set(SETTINGS))
    reader = load_part_reader()

    def seen(text: str) -> list[str]:
        numbers, _, _ = reader.given(told[text].text, told[text].cue)
        return [str(number) for number in numbers]

    return stamp(Learner.PARTS, WEIGHTS, known, told, seen)


def measured(name: str, reader: PartReader, told: Sequence[LabelledTurn]) -> Iterator[str]:
    """Say how many words that ask, and that tell nothing, are found, and how many of these are."""
    settings = load_part_reading()
    slots = {question: slot for slot, question in settings.questions.items()}
    asks: list[tuple[bool, bool]] = []
    silent: list[tuple[bool, bool]] = []
    same = total = 0
    for one in told:
        for part in reader.read(one.text, slots.get(one.asked)):
            for at in _word_starts(one.text, part.start, part.end):
                act = one.act_at(at)
                if act is None:
                    continue
                asks.append((act in settings.asks, part.reading.asks >= 0.5))
                idle = part.reading.tells < 0.5
                silent.append((act in settings.tells_nothing, idle))
                best = max(part.reading.odds, key=lambda odd: odd[1])[0]
                same, total = same + (best == act), total + 1
    yield (
        f"{name}: {total} words; of questions {_share(asks)}; of what tells nothing "
        f"{_share(silent)}; act right {same / max(1, total):.3f}"
    )


def _example(reader: PartReader, one: LabelledTurn, acts: dict[str, int]) -> Any:
    from learning.parts.fine_tuning import Example

    rows = []
    for cue in (one.cue, ""):
        numbers, kinds, told = reader.given(one.text, cue)
        wanted = [acts.get(one.act_at(piece.start) or "", -1) for piece in told]
        before = len(numbers) - len(told) - 1
        rows.append((numbers, kinds, [-1] * before + wanted + [-1]))
    return Example(*rows) if any(act >= 0 for act in rows[0][2]) else None


def _unlearned() -> PartReader:
    """The reader with no layer: it only cuts texts into pieces."""
    pieces, vectors = load_word_pieces()
    nothing = np.zeros((1, 1), np.float32)
    return PartReader(pieces, Transformer(vectors, []), (nothing, nothing), load_part_reading())


def _word_starts(text: str, start: int, end: int) -> Iterator[int]:
    inside = False
    for at in range(start, end):
        begins = text[at].isalnum() and not inside
        inside = text[at].isalnum() or (inside and text[at] in "'\u2019")
        if begins:
            yield at


def _share(pairs: Sequence[tuple[bool, bool]]) -> str:
    """Say how many of those that are so are found, and how many of the found are so."""
    right = sum(wanted and found for wanted, found in pairs)
    wanted, found = sum(one for one, _ in pairs), sum(one for _, one in pairs)
    return f"found {right / max(1, wanted):.3f}, right {right / max(1, found):.3f}"
