"""Two ratings in one reply, one of the back or neck and one of a limb: which is of the spine."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.spoken_patterns import spoken


def rating_of_the_spine(text: str) -> int | None:
    """Return the rating told of the back or neck beside one of a limb ("5 back, leg 3").

    None where not both are told.
    """
    told = list(_told(text.casefold()))
    spine = [rating for of_spine, rating in told if of_spine]
    return spine[0] if spine and len(spine) < len(told) else None


def of_another_part(text: str) -> frozenset[int]:
    """Return the ratings told of a joint or limb ("my knee hurt like a 6"): none is of the back."""
    patterns = (spoken("rating_of_a_joint"), spoken("joint_behind_a_rating"))
    return frozenset(
        int(one["rating"]) for each in patterns for one in each.finditer(text.casefold())
    )


def rating_of_a_spine(text: str) -> int | None:
    """Return the one rating told of the back or neck, a limb beside it or not ("back 3")."""
    spine = [rating for of_spine, rating in _told(text.casefold()) if of_spine]
    return spine[0] if len(spine) == 1 else None


def _told(text: str) -> Iterator[tuple[bool, int]]:
    """Yield whether each rating is of the spine, and the rating; a number counts once."""
    used: set[int] = set()
    for pattern in (spoken("place_and_rating"), spoken("rating_and_place")):
        for one in pattern.finditer(text):
            if one.start("rating") not in used:
                used.add(one.start("rating"))
                yield one["spine"] is not None, int(one["rating"])
