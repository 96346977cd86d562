"""Say a card: the short answer first, the rest when asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.education.told_facts import NOTHING_TOLD, KnownOfPerson, told_instead, told_line
from bot.knowledge.conversation.reply_limits import counted
from bot.knowledge.education.answer_cards import EducationCard
from bot.knowledge.wording.sources import load_sources
from bot.knowledge.wording.speaking import speak

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_WITH_SHORT = ("short", "whole")  # parts in which the short answer stands


def render_card(
    card: EducationCard,
    part: str = "short",
    told: KnownOfPerson = NOTHING_TOLD,
    inside: bool = False,
) -> str:
    """Return one part of a card as plain text, blocks parted by a blank line.

    "short" is the first answer and what it adds for a person who `told` this, "more" the facts
    and what to do next, "views" what the programme's material says against what research says,
    with the sources. The safety line of the card ends each part. `inside` a question that comes
    again behind it the short answer has a few sentences and no safety line, and "more" the rest.
    Raises `ValueError` for another part.
    """
    if part not in _PARTS:
        raise ValueError(f"no part '{part}' of a card; parts are {', '.join(_PARTS)}")
    if inside and part == "short":
        return briefly(card, told)
    rest = _left_of_short(card) if inside and part == "more" else []
    blocks = [*filter(None, [" ".join(rest)]), *_PARTS[part](card, told)]
    if card.safety_net:
        blocks.append(card.safety_net)
    return "\n\n".join(blocks)


def card_parts(
    card: EducationCard,
    part: str = "short",
    told: KnownOfPerson = NOTHING_TOLD,
    number: str = "",
    elsewhere: str = "",
    inside: bool = False,
) -> dict[str, Any]:
    """Return the same part of a card in pieces that a surface draws (the kind `education`).

    "whole" is the short answer with both views below it. Views stand side by side; a source is
    `{title, url}`, the address where there is one. Where the safety line is of an emergency, its
    `number` can be dialled; `elsewhere` stands beside it where the country is not sure. `inside` a
    question the short answer is brief there too.
    Raises `ValueError` for another part.
    """
    if part not in _PIECES:
        raise ValueError(f"no part '{part}' of a card; parts are {', '.join(_PIECES)}")
    pieces = {
        "kind": "education",
        "id": card.id,
        "over": speak("education", "good_to_know"),
        "title": card.title,
        **_PIECES[part](card, told),
    }
    if inside and part in _WITH_SHORT:
        pieces |= {"text": briefly(card, told), "next": None}
    if inside and part == "more":
        pieces["text"] = " ".join(filter(None, [pieces["text"], *_left_of_short(card)])) or None
    if card.emergency and number and pieces["next"]:
        pieces |= {"calls": [number], "elsewhere": elsewhere}
    return {name: piece for name, piece in pieces.items() if piece}


def briefly(card: EducationCard, told: KnownOfPerson = NOTHING_TOLD) -> str:
    """Return the first sentences of the short answer, with what it adds for this person."""
    added = told_line(card, told)
    if told_instead(card, told):
        return added or ""
    most = max(1, _first_of(card) - 1) if added and not card.kept_whole else _first_of(card)
    return " ".join((*_sentences_of(card.short)[:most], *filter(None, [added])))


def _first_of(card: EducationCard) -> int:
    said = len(_sentences_of(card.short))
    return said if card.kept_whole else min(said, counted("answer_inside_a_question"))


def _left_of_short(card: EducationCard) -> list[str]:
    return _sentences_of(card.short)[_first_of(card) :]


def _sentences_of(text: str) -> list[str]:
    return _SENTENCE_END.split(text)


def contrast_line(card: EducationCard) -> str:
    """Return the programme's view against the evidence, or the evidence alone."""
    if card.seed_view is None:
        return speak("education", "research_says", says=card.evidence_view.says)
    return speak(
        "education",
        "the_material_this_programme_comes",
        says=card.seed_view.says,
        says2=card.evidence_view.says,
    )


def _short(card: EducationCard, told: KnownOfPerson) -> list[str]:
    instead = told_instead(card, told)
    return [instead or " ".join(filter(None, (card.short, told_line(card, told))))]


def _more(card: EducationCard, told: KnownOfPerson) -> list[str]:
    points = "\n".join(f"- {fact.text}" for fact in card.facts)
    return [*filter(None, [told_instead(card, told)]), points, card.do_next]


def _views(card: EducationCard, told: KnownOfPerson) -> list[str]:
    names = [load_sources()[key].name for key in card.sources]
    sources = ["Sources: " + "; ".join(names) + "."] if names else []
    return [*filter(None, [told_instead(card, told)]), contrast_line(card), *sources]


def _short_pieces(card: EducationCard, told: KnownOfPerson) -> dict[str, Any]:
    return {"text": _short(card, told)[0], "next": card.safety_net}


def _more_pieces(card: EducationCard, told: KnownOfPerson) -> dict[str, Any]:
    after = [words for words in (card.do_next, card.safety_net) if words]
    first = told_instead(card, told)
    return {"text": first, "points": [fact.text for fact in card.facts], "next": "\n\n".join(after)}


def _views_pieces(card: EducationCard, told: KnownOfPerson) -> dict[str, Any]:
    named = [load_sources()[key] for key in card.sources]
    return {
        "text": told_instead(card, told),
        "programme": _sentence(card.seed_view.says) if card.seed_view else None,
        "research": _sentence(card.evidence_view.says),
        "sources": [
            {"title": source.name, **({"url": source.url} if source.url else {})}
            for source in named
        ],
        "next": card.safety_net,
    }


def _whole_pieces(card: EducationCard, told: KnownOfPerson) -> dict[str, Any]:
    return {**_views_pieces(card, told), **_short_pieces(card, told)}


def _sentence(says: str) -> str:
    return f"{says[:1].upper()}{says[1:]}."


_PIECES: dict[str, Callable[[EducationCard, KnownOfPerson], dict[str, Any]]] = {
    "short": _short_pieces,
    "more": _more_pieces,
    "views": _views_pieces,
    "whole": _whole_pieces,
}

_PARTS: dict[str, Callable[[EducationCard, KnownOfPerson], list[str]]] = {
    "short": _short,
    "more": _more,
    "views": _views,
}
