"""What the guide says, structured once: the contract between the dialogue and every surface.

A Rasa response is `{text, buttons, image, custom: {...}}`. `read_message` makes it a
`GuideMessage`; the surfaces draw that. docs/channels.md lists the keys, `card_kinds` the cards.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.channels.message.card_kinds import CARD_PARTS
from bot.knowledge.wording.speaking import speak

logger = logging.getLogger(__name__)

JsonObject = dict[str, Any]

NO_FILE = speak("message", "the_file_did_not_go")

CARD_KINDS = frozenset(CARD_PARTS)
FLAGS = (
    *("numeric", "multiple", "fallback", "release_emergency"),
    *("data_file", "calendar_file", "plan_file", "summary_file"),
)
END_PRINTABLE = "end_printable"
ENDS = ("end", END_PRINTABLE)  # what `session` says where the conversation is to be forgotten
CUSTOM_KEYS = {"lead", "card", "session", *FLAGS}
QUIET = ("link", "aside")  # an aside asks something and leaves the question open
STYLES = ("primary", "stop", *QUIET)
_SHOWN = ("text", "lead", "buttons", "card")


@dataclass(frozen=True)
class Choice:
    """Something to press: `payload` goes to the bot (empty: the title does, as words)."""

    title: str
    payload: str = ""
    style: str = ""


@dataclass(frozen=True)
class AttachedFile:
    """A file that goes along with a message."""

    name: str
    content: bytes


@dataclass(frozen=True)
class GuideMessage:
    """One message of the guide, the same for every surface.

    `lead` is the one thing asked or said first. `card` has a `kind` and its parts
    (`card_kinds.CARD_PARTS`). `numeric`: a typed number answers the question, it does not pick a
    choice. `multiple`: several choices fit, they are sent as words with commas between.
    `fallback`: `text` only stands in for the card where cards cannot be drawn; without a card, for
    the `lead` where the card that asks is further up. `data_file`: all
    that is kept goes along in `files`, where the surface can hand files over; `calendar_file`: the
    calendar entry with the person's time does; `plan_file`, `summary_file`: the papers do.
    """

    text: str = ""
    lead: str = ""
    choices: tuple[Choice, ...] = ()
    image: str = ""
    card: Mapping[str, Any] | None = None
    numeric: bool = False
    multiple: bool = False
    fallback: bool = False
    release_emergency: bool = False
    data_file: bool = False
    calendar_file: bool = False
    plan_file: bool = False
    summary_file: bool = False
    files: tuple[AttachedFile, ...] = ()
    ends_session: bool = False

    @property
    def kind(self) -> str:
        """The card's kind, empty without a card."""
        return str(self.card.get("kind") or "") if self.card else ""

    @property
    def is_emergency(self) -> bool:
        """Whether this must stay in sight until it is released."""
        return self.kind == "emergency"

    @property
    def is_scale(self) -> bool:
        """Whether the choices are the numbers of a scale."""
        answers = [choice for choice in self.choices if choice.style not in QUIET]
        return bool(answers) and all(choice.title.isdecimal() for choice in answers)

    @property
    def is_shown(self) -> bool:
        """Whether there is anything for the person to see."""
        return bool(self.text or self.lead or self.choices or self.image or self.card)


def read_message(message: Mapping[str, Any]) -> GuideMessage:
    """Read a Rasa response.

    Keys that are not in the contract are left out and named in the server's log, so that a slip
    in the domain is seen. A card of unknown kind is kept: surfaces show its words.
    """
    custom = message.get("custom")
    custom = custom if isinstance(custom, Mapping) else {}
    unknown = sorted(set(custom) - CUSTOM_KEYS)
    if unknown:
        logger.warning("Custom message keys %s are unknown to the channels.", unknown)
    card = custom.get("card")
    flags: JsonObject = {flag: bool(custom.get(flag)) for flag in FLAGS}
    return GuideMessage(
        text=str(message.get("text") or "").strip(),
        lead=str(custom.get("lead") or ""),
        choices=tuple(_choice(b) for b in message.get("buttons") or () if b.get("title")),
        image=str(message.get("image") or ""),
        card=_card(card) if isinstance(card, Mapping) else None,
        ends_session=custom.get("session") in ENDS,
        **flags,
    )


def guide_entry(message: Mapping[str, Any] | GuideMessage) -> JsonObject:
    """One entry (without id) of the web page's log."""
    said = message if isinstance(message, GuideMessage) else read_message(message)
    entry: JsonObject = {"who": "guide"}
    for name in ("text", "lead"):
        if words := getattr(said, name):
            entry[name] = words
    if said.choices:
        entry["buttons"] = [_entry_button(choice) for choice in said.choices]
    if said.card:
        entry["card"] = dict(said.card)
    entry |= {flag: True for flag in FLAGS if getattr(said, flag)}
    return entry


def ends_session(message: Mapping[str, Any]) -> bool:
    """Whether the bot asks, with ``custom: {session: end}``, to forget this conversation."""
    return _session(message) in ENDS


def ends_printable(message: Mapping[str, Any]) -> bool:
    """Whether papers may still be made until the person leaves: ``{session: end_printable}``."""
    return _session(message) == END_PRINTABLE


def _session(message: Mapping[str, Any]) -> object:
    custom = message.get("custom")
    return custom.get("session") if isinstance(custom, Mapping) else None


def is_shown(entry: Mapping[str, Any]) -> bool:
    """Whether there is anything for the person to see."""
    return any(entry.get(key) for key in _SHOWN)


def is_emergency(entry: Mapping[str, Any]) -> bool:
    """Whether the entry carries the card that must stay in sight."""
    card = entry.get("card")
    return isinstance(card, Mapping) and card.get("kind") == "emergency"


def offered_payloads(value: object) -> Iterator[str]:
    """Every payload a button anywhere in the entry would send."""
    if isinstance(value, Mapping):
        payload = value.get("payload")
        if isinstance(payload, str) and payload:
            yield payload
        for inner in value.values():
            yield from offered_payloads(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from offered_payloads(inner)


def _choice(button: Mapping[str, Any]) -> Choice:
    style = str(button.get("style") or "")
    return Choice(
        str(button["title"]), str(button.get("payload") or ""), style if style in STYLES else ""
    )


def _entry_button(choice: Choice) -> JsonObject:
    parts = {"title": choice.title, "payload": choice.payload, "style": choice.style}
    return {name: value for name, value in parts.items() if value}


def _card(card: Mapping[str, Any]) -> JsonObject:
    kind = str(card.get("kind") or "")
    parts = CARD_PARTS.get(kind)
    if parts is None:
        logger.warning("Card kind %r is unknown to the channels.", kind)
    elif unknown := sorted(set(card) - {"kind", "id", *parts}):
        logger.warning("Parts %s of a %s card are unknown to the channels.", unknown, kind)
    return {name: value for name, value in card.items() if value not in (None, "", [], {})}
