"""A message as pieces in reading order, for the surfaces that draw with words.

The terminal, Telegram and Slack each write these pieces in their own way; what is in the message
is in the pieces, so that no surface can drop a part by not knowing it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.channels.message.card_kinds import CARD_PARTS, label_of
from bot.channels.message.card_words import group_words, row_words, timer_words
from bot.channels.message.guide_message import Choice, GuideMessage
from bot.knowledge.wording.speaking import speak

PieceKind = Literal[
    "over", "title", "call", "words", "small", "asked", "note", "points", "steps", "picture"
]

_HEAD = ("over", "step")
_QUIET = ("links", "no_history", "without")
_CHOICES = ("actions", "links", "agree", "no_history", "without")
_SMALL = ("dose_note", "caption", "note", "honest", "elsewhere")
_NUMBERED = ("tight", "weak")  # one count through both lists, as in the picture
_WORDS = "{words}"  # what a page puts the person's own words into
_UNSEEN = ("kind", "id", "picture_alt", "none", "papers", "sheets", "urgency", "sms")
_NOT_WORDS = {*_UNSEEN, *_CHOICES}


@dataclass(frozen=True)
class Piece:
    """One thing to read.

    `items` belong to `points` and `steps`, which count from `first`, `picture` to a picture; `call`
    has the digits to dial as its label.
    """

    kind: PieceKind
    text: str = ""
    label: str = ""
    items: tuple[str, ...] = ()
    picture: str = ""
    first: int = 1


def pieces_of(message: GuideMessage) -> tuple[Piece, ...]:
    """Everything there is to read in a message, in order; choices apart."""
    if message.is_emergency and (told := _emergency_pieces(message)):
        return told
    found: list[Piece] = []
    stands_in = message.card is not None and (message.fallback or message.is_emergency)
    if message.text and not stands_in:
        found += [Piece("words", part) for part in message.text.split("\n\n") if part.strip()]
    in_text = message.fallback and message.card is None  # the text says the lead too
    if message.lead and not in_text:
        found.insert(0, Piece("words", message.lead))
    if message.image:
        found.append(Piece("picture", picture=message.image))
    if message.card is not None:
        card = dict(message.card)
        age = str(card.get("age") or "")
        if card.pop("how", ""):  # steps and rule were read with the first question
            card.pop("stop_if", "")
        if age and any(age in choice.title for choice in message.choices):
            del card["age"]  # who presses that choice says so
        found += _card_pieces(message.kind, card)
    return tuple(found)


def _emergency_pieces(message: GuideMessage) -> tuple[Piece, ...]:
    """The words of an emergency as they stand, the call behind the deed.

    The text says all that the card does and what only words can, such as the question where the
    person is; none when it does not hold the card's deed and reason.
    """
    card = message.card or {}
    number, why = str(card.get("number") or ""), str(card.get("why") or "")
    parts = [part for part in message.text.split("\n\n") if part.strip()]
    if not number or not parts or number not in parts[0] or why not in message.text:
        return ()
    words = [Piece("words", part) for part in parts]
    return (words[0], _call_piece(number), *words[1:])


def choices_of(message: GuideMessage) -> tuple[Choice, ...]:
    """Everything that can be pressed, each payload and each title once, in order."""
    offered = [*message.choices, *_card_choices(message.card or {})]
    unique: dict[str, Choice] = {}
    for choice in offered:
        if all(choice.title != other.title for other in unique.values()):
            unique.setdefault(choice.payload or choice.title, choice)
    return tuple(unique.values())


def ticks_of(message: GuideMessage) -> tuple[str, ...]:
    """The rows of which several may be ticked; empty where one choice is wanted."""
    return _strings((message.card or {}).get("options")) if message.multiple else ()


def _card_pieces(kind: str, card: Mapping[str, Any]) -> Iterator[Piece]:
    known = CARD_PARTS.get(kind, ())
    order = [*known, *(name for name in card if name not in known)]
    for name in order:
        value = card.get(name)
        if value in (None, "", [], {}) or name in _NOT_WORDS:
            continue
        if name in ("over", "step"):
            if name == "over" or not card.get("over"):
                yield Piece("over", " · ".join(str(card[n]) for n in _HEAD if card.get(n)))
        elif name == "number":
            yield _call_piece(value)
        elif name == "calls":
            yield from (_call_piece(number) for number in value if _dialled(number))
        elif name == "picture":
            alt = str(card.get("picture_alt") or card.get("title") or "")
            yield Piece("picture", alt, picture=str(value))
        elif name in _WRITERS:
            yield Piece("points", label=label_of(kind, name), items=_WRITERS[name](value))
        elif name == "marks":
            yield Piece("small", "\n".join(f"{one['mark']} {one['label']}" for one in value))
        elif name == "timer":
            yield Piece("small", timer_words(value))
        elif name == "most":
            yield Piece("small", speak("message", "choose_up_to", value=value))
        elif name in _NUMBERED:
            first = 1 if name == _NUMBERED[0] else 1 + len(_strings(card.get(_NUMBERED[0])))
            yield Piece("steps", label=label_of(kind, name), items=_strings(value), first=first)
        elif isinstance(value, (list, tuple)):
            style: PieceKind = "steps" if name in ("steps", "options") else "points"
            yield Piece(style, label=label_of(kind, name), items=_strings(value))
        else:
            yield _words_piece(kind, name, str(value))


def _call_piece(number: str) -> Piece:
    return Piece("call", speak("message", "call", number=number), number)


def _dialled(number: str) -> bool:
    """Whether there is a number: a country may have no such line."""
    return any(sign.isdecimal() for sign in number)


def _words_piece(kind: str, name: str, text: str) -> Piece:
    if name == "title":
        return Piece("title", text)
    if name == "question":
        return Piece("asked", text)
    label = label_of(kind, name)
    if label:
        return Piece("note", text, label)
    return Piece("small" if name in _SMALL else "words", text)


def _card_choices(card: Mapping[str, Any]) -> Iterator[Choice]:
    for name in (*_CHOICES, "facts"):
        value = card.get(name) or ()
        for item in (value,) if isinstance(value, Mapping) else value:
            if not isinstance(item, Mapping):
                continue
            title = str(item.get("title") or item.get("label") or "")
            sends = str(item.get("payload") or item.get("say") or "")
            if title and (sends or name != "facts") and _WORDS not in sends:
                style = str(item.get("style") or ("link" if name in _QUIET else ""))
                yield Choice(title, sends, style)
    if none := card.get("none"):
        yield Choice(_string(none))


def _strings(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, (list, tuple)) else ()
    return tuple(_string(item) for item in items)


def _string(item: object) -> str:
    if isinstance(item, Mapping):
        words = str(item.get("label") or item.get("title") or item.get("name") or "")
        return f"{words}: {item['url']}" if item.get("url") else words
    return str(item)


_WRITERS: dict[str, Callable[[Any], tuple[str, ...]]] = {
    "rows": lambda rows: tuple(row_words(row) for row in rows),
    "groups": lambda groups: tuple(line for group in groups for line in group_words(group)),
}
