"""The pictures of exercises and home checks, as numbers: content/pictures/poses/*.yml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from bot.knowledge.loading.entries import Entry, Part, does_not_fit, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.pictures.pose_parts import Arrow, FrontPose, Place, Prop, SidePose, Tint, Tug

POSES = CONTENT / "pictures" / "poses"
BASES = "bases.yml"
Pose = SidePose | FrontPose
Row = tuple[str, str, str]
"""Of a muscle as written: limb, muscle, and whether it is stretched or strengthened."""
TINTS = {"tint", "tint_start", "tint_middle", "tint_aside"}


class PoseBase(Entry):
    """A pose that several pictures start from."""

    view: Literal["side", "front"] = "side"
    pose: dict[str, Any]


class PictureEntry(Entry):
    """One picture as written; `end.base: start` takes the start pose of the same picture.

    Panels stand `gap` beside each other; `middle_at` and `last_at` are where the middle and the
    last one stand from the first.
    `start_view` and `middle_view` are named where a panel shows the move from another side than the
    last one, `tint_start` and `tint_middle` where it shows a muscle at work too. `loop: false` says
    that the way from start to end cannot be shown, as when the arms change their place; `half_way`
    is a pose that the loop goes through, where the straight way is none. `aside` is the move once
    more from another side, in a panel of its own at `aside_at` from the first: from the side what
    it leans on is seen there, from behind (`aside_view: front`) the muscle of `tint_aside`. `box`
    is the part that is shown, `whole` the corner on the right in which all of it stands small.
    """

    name: Shown
    same_as: str | None = None
    view: Literal["side", "front"] = "side"
    start_view: Literal["side", "front"] | None = None
    middle_view: Literal["side", "front"] | None = None
    aside_view: Literal["side", "front"] = "side"
    layout: Literal["single", "ghost", "two", "three"] = "single"
    tint: tuple[Row, ...] = ()
    tint_start: tuple[Row, ...] = ()
    tint_middle: tuple[Row, ...] = ()
    tint_aside: tuple[Row, ...] = ()
    tug: Tug | None = None
    props: tuple[Prop, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    arrows_start: tuple[Arrow, ...] = ()
    arrows_middle: tuple[Arrow, ...] = ()
    gap: float = 136
    middle_at: Place | None = None
    last_at: Place | None = None
    aside_at: Place | None = None
    box: tuple[float, float, float, float] | None = None
    whole: Literal["lower", "upper"] | None = None
    loop: bool = True
    aside: dict[str, Any] | None = None
    start: dict[str, Any] | None = None
    middle: dict[str, Any] | None = None
    half_way: dict[str, Any] | None = None
    end: dict[str, Any] | None = None


class Picture(Part):
    """One picture, ready to be solved: bases filled in, every key checked."""

    id: str
    name: str
    view: Literal["side", "front"]
    layout: Literal["single", "ghost", "two", "three"]
    tint: tuple[Tint, ...]
    tint_start: tuple[Tint, ...]
    tint_middle: tuple[Tint, ...]
    tint_aside: tuple[Tint, ...]
    tug: Tug | None
    props: tuple[Prop, ...]
    arrows: tuple[Arrow, ...]
    arrows_start: tuple[Arrow, ...]
    arrows_middle: tuple[Arrow, ...]
    gap: float
    middle_at: Place | None
    last_at: Place | None
    aside_at: Place | None
    box: tuple[float, float, float, float] | None
    whole: Literal["lower", "upper"] | None
    loop: bool
    aside: SidePose | FrontPose | None
    start: SidePose | FrontPose | None
    middle: SidePose | FrontPose | None
    half_way: SidePose | FrontPose | None
    end: SidePose | FrontPose

    @property
    def marked(self) -> tuple[Tint, ...]:
        """The muscles that its panels show in colour, in the order of the panels."""
        return (*self.tint_start, *self.tint_middle, *self.tint, *self.tint_aside)

    @property
    def has_dashed_line(self) -> bool:
        """Whether a line of level or of plumb is drawn in it to compare with."""
        return any(prop.k == "guide" for prop in self.props)


@lru_cache(maxsize=1)
def load_pictures() -> dict[str, Picture]:
    """Return every picture by id.

    Raises `KnowledgeError` for an unknown key or base, a start pose that is missing, an id that
    stands in two files, or a `same_as` that names no picture.
    """
    return read_pictures(POSES)


@lru_cache(maxsize=1)
def picture_ids() -> frozenset[str]:
    """Return the ids for which a picture exists."""
    return frozenset(load_pictures())


def read_pictures(folder: Path) -> dict[str, Picture]:
    """Read the pose files of a folder; `bases.yml` among them holds the shared poses."""
    bases = read_entries(folder / BASES, PoseBase)
    found: dict[str, Picture] = {}
    copies: list[tuple[Path, PictureEntry]] = []
    for path in sorted(folder.glob("*.yml")):
        if path.name == BASES:
            continue
        for entry in read_entries(path, PictureEntry).values():
            if entry.id in found or any(entry.id == copy.id for _, copy in copies):
                raise KnowledgeError(path, entry.id, "the id stands in two files")
            if entry.same_as:
                copies.append((path, entry))
            else:
                found[entry.id] = _picture(path, entry, bases)
    originals = dict(found)
    for file, entry in copies:
        if entry.same_as not in originals:
            problem = f"'same_as' names no picture: {entry.same_as}"
            raise KnowledgeError(file, entry.id, problem, sorted(originals))
        own = {"id": entry.id, "name": entry.name}
        found[entry.id] = originals[entry.same_as].model_copy(update=own)
    return found


def _picture(file: Path, entry: PictureEntry, bases: Mapping[str, PoseBase]) -> Picture:
    if entry.end is None:
        raise KnowledgeError(file, entry.id, "the key 'end' is missing")
    if (entry.start is None) is (entry.layout != "single"):
        raise KnowledgeError(file, entry.id, "'start' belongs to the layouts ghost, two and three")
    if entry.start_view and entry.layout not in ("two", "three"):
        raise KnowledgeError(file, entry.id, "'start_view' belongs to the layouts two and three")
    if (entry.middle is None) is (entry.layout == "three"):
        raise KnowledgeError(file, entry.id, "'middle' belongs to the layout three")
    if entry.middle_view and entry.middle is None:
        raise KnowledgeError(file, entry.id, "'middle_view' belongs to the layout three")
    if entry.half_way and entry.layout != "ghost":
        raise KnowledgeError(file, entry.id, "'half_way' belongs to the layout ghost")
    if (entry.aside is None) is not (entry.aside_at is None):
        raise KnowledgeError(file, entry.id, "'aside' and 'aside_at' belong together")
    if entry.aside is not None and entry.layout not in ("two", "three"):
        raise KnowledgeError(file, entry.id, "'aside' belongs to the layouts two and three")
    known: dict[str, Any] = {key: base.pose for key, base in bases.items()}
    start = None
    if entry.start is not None:
        known["start"] = _filled(file, entry.id, entry.start, known)
        start = _pose(file, entry, known["start"], entry.start_view)
    middle = None
    if entry.middle is not None:
        raw = _filled(file, entry.id, entry.middle, known)
        middle = _pose(file, entry, raw, entry.middle_view)
    half_way = None
    if entry.half_way is not None:
        half_way = _pose(file, entry, _filled(file, entry.id, entry.half_way, known))
    aside = None
    if entry.aside is not None:
        raw = _filled(file, entry.id, entry.aside, known)
        aside = _pose(file, entry, raw, entry.aside_view)
    end = _pose(file, entry, _filled(file, entry.id, entry.end, known))
    poses = {"aside", "start", "middle", "half_way", "end"}
    views = {"aside_view", "start_view", "middle_view"}
    return Picture(
        aside=aside,
        start=start,
        middle=middle,
        half_way=half_way,
        end=end,
        tint=_tints(file, entry.id, entry.tint),
        tint_start=_tints(file, entry.id, entry.tint_start),
        tint_middle=_tints(file, entry.id, entry.tint_middle),
        tint_aside=_tints(file, entry.id, entry.tint_aside),
        **entry.model_dump(exclude={"source", "same_as", *poses, *views, *TINTS}),
    )


def _tints(file: Path, entry_id: str, rows: tuple[Row, ...]) -> tuple[Tint, ...]:
    named = [dict(zip(("limb", "muscle", "work"), row, strict=True)) for row in rows]
    return tuple(_part(file, entry_id, Tint, row) for row in named)


def _pose(file: Path, entry: PictureEntry, raw: Mapping[str, Any], view: str | None = None) -> Pose:
    if (view or entry.view) == "side":
        return _part(file, entry.id, SidePose, raw)
    return _part(file, entry.id, FrontPose, raw)


def _part[PartT: Part](
    file: Path, entry_id: str, model: type[PartT], raw: Mapping[str, Any]
) -> PartT:
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        raise does_not_fit(file, entry_id, error, raw, model) from error


def _filled(
    file: Path, entry_id: str, raw: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """Lay a pose over the base it names."""
    name = raw.get("base")
    own = {key: value for key, value in raw.items() if key != "base"}
    if name is None:
        return own
    if name not in known:
        raise KnowledgeError(file, entry_id, f"unknown base '{name}'", sorted(known))
    return merged(_filled(file, entry_id, known[name], known), own)


def merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Return `under` with the keys of `over` laid on it, mapping by mapping."""
    both = dict(under)
    for key, value in over.items():
        below = both.get(key)
        both[key] = (
            merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
        )
    return both
