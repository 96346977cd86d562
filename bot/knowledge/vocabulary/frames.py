"""Frames: which concept classes together mean a finding (architecture, layer 2)."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.concepts import load_concepts, standing_classes


def _as_item(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Item = Annotated[tuple[str, ...], BeforeValidator(_as_item)]
WEAK = "weak"  # what a frame is worth as evidence
SAYS = ("flag", "sign", "condition", "yellow_flag")


class Frame(Entry):
    """One finding and the patterns of classes that say it.

    `says` is a kind and a value ("flag ces_bladder"). Each pattern is a list of items that must
    all be met; an item is a class id, a term written "=term", or a list of those of which one
    must be met. Items stand within `gap` content words of each other, in any order unless
    `ordered`, in one sentence (`reach: sentence`), in neighbouring ones (`neighbour`) or
    anywhere in the message (`message`). `unless` names items that, close by, undo the finding;
    `never_with` undoes it from anywhere in the message. `context` items must be near but their
    own denial or past does not touch the finding. `level` overrides the flag's own level and
    `status` forces one. `past_counts` keeps a finding of the past (a history of cancer) present,
    `well_counts` one of something done that is said to be well now ("a new hip, all fine"),
    `others_count` one that is about somebody else by its nature (illness in the family),
    `supposed_counts` one that is told as a supposition ("would they notice if I was gone"). A match
    of a frame that `tempers` replaces matches of the same flag inside it ("a bit weak, no worse").
    With `within_days` a match holds only where the time told of it lies at most so long ago, with
    `beyond_days` only where it lies longer ago.
    `strength` is what the frame is worth as evidence (`bot.language.danger.fusion`): alone,
    weak (the overall wording must agree).
    """

    says: str
    patterns: tuple[tuple[Item, ...], ...]
    gap: int = 4
    ordered: bool = False
    reach: Literal["sentence", "neighbour", "message"] = "sentence"
    unless: tuple[str, ...] = ()
    never_with: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    level: Literal["E", "S", "D", "R", "none"] | None = None
    status: Literal["uncertain", "denied", "idiom", "other_person"] | None = None
    past_counts: bool = False
    well_counts: bool = False
    others_count: bool = False
    supposed_counts: bool = False
    tempers: bool = False
    within_days: int | None = None
    beyond_days: int | None = None
    strength: Literal["alone", "weak"] = "alone"

    @property
    def kind(self) -> str:
        """The kind of mention the frame makes."""
        return self.says.split()[0]

    @property
    def value(self) -> str:
        """The value of the mention the frame makes."""
        return self.says.split()[1]

    def names(self) -> tuple[str, ...]:
        """Return every class id or inline term that the frame mentions."""
        inside = [name for pattern in self.patterns for item in pattern for name in item]
        return tuple(dict.fromkeys([*inside, *self.unless, *self.never_with, *self.context]))


@lru_cache(maxsize=1)
def load_frames() -> dict[str, Frame]:
    """Return every frame by id. Raises `KnowledgeError` for double ids and unknown classes."""
    concepts = load_concepts()
    frames: dict[str, Frame] = {}
    for path in sorted((HEARD / "vocabulary" / "frames").glob("*.yml")):
        for frame_id, frame in read_entries(path, Frame).items():
            if frame_id in frames:
                raise KnowledgeError(path, frame_id, "the frame stands in two files")
            words = frame.says.split()
            if len(words) != 2 or words[0] not in SAYS:
                problem = "'says' must be a kind and a value"
                raise KnowledgeError(path, frame_id, problem, SAYS)
            for name in frame.names():
                if not name.startswith("=") and name not in concepts:
                    problem = f"the class '{name}' does not exist"
                    raise KnowledgeError(path, frame_id, problem, sorted(concepts))
            frames[frame_id] = frame
    return frames


@lru_cache(maxsize=1)
def standing_frames() -> frozenset[str]:
    """Return the ids of the frames of which each pattern needs a class of standing conditions."""
    standing = standing_classes()
    return frozenset(
        frame.id
        for frame in load_frames().values()
        if all(any(standing.issuperset(item) for item in row) for row in frame.patterns)
    )
