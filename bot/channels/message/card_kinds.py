"""Every kind of card, its parts in reading order, and the words that stand over a part.

One conversation, many faces: the guide structures a message once, every surface draws it in its
own way. A surface without a drawing of its own for a kind reads the parts in this order.
"""

from __future__ import annotations

from typing import Final

from bot.knowledge.wording.speaking import speak

_HEAD: Final = ("over", "step", "title")
_ENDS: Final = ("actions", "links")

CARD_PARTS: Final[dict[str, tuple[str, ...]]] = {
    "emergency": (
        "title",
        "number",
        "text",
        "calls",
        "why",
        "meanwhile",
        "elsewhere",
        *_ENDS,
    ),
    "consent": (*_HEAD, "points", "age", "agree", "no_history", "without"),
    "readback": (*_HEAD, "text", "facts", "question", *_ENDS),
    "bodymap": (*_HEAD, "text", "groups", "most", "note", *_ENDS),
    "scale": (*_HEAD, "text", *_ENDS),
    "screen": (*_HEAD, "text", "options", "sheets", "none", "note", *_ENDS),
    "check": (
        *(*_HEAD, "picture", "picture_alt", "caption", "text", "steps", "how", "timer"),
        *("notice", "stop_if", "question", *_ENDS),
    ),
    "pattern": (
        *(*_HEAD, "picture", "picture_alt", "caption", "text", "tight", "weak", "why"),
        *("sure", "honest", "question", "note", *_ENDS),
    ),
    "routine": (*_HEAD, "text", "rows", "next", "honest", "question", *_ENDS),
    "exercise": (
        *(*_HEAD, "picture", "picture_alt", "dose", "dose_note", "timer", "text", "steps"),
        *("feel", "mistake", "stop_if", "why", *_ENDS),
    ),
    "education": (
        *(*_HEAD, "picture", "picture_alt", "text", "points", "programme", "research", "next"),
        *("calls", "elsewhere", "sources", *_ENDS),
    ),
    "progress": (*_HEAD, "picture", "picture_alt", "marks", "text", "next", *_ENDS),
    "care": (
        *("urgency", *_HEAD, "number", "text", "why", "tell", "meanwhile", "watch"),
        *("then", "calls", "sms", "elsewhere", "question", *_ENDS),
    ),
    "closing": (
        *_HEAD,
        "note",
        "points",
        "done",
        "next",
        "watch",
        "returns",
        "text",
        "papers",
        *_ENDS,
    ),
}
"""Kind to its parts, each left out where it is empty.

Lists of strings: `points`, `steps`, `meanwhile`, `options`, `tight`, `weak`, `sources`, `watch`,
`done`. `facts` are strings or `{label}` with how it is changed: `choices` of `{title,
payload}`, `groups` of the body map, `ask` (a question that words answer), or `say|payload`; with
`groups` and `ask` the words go into `{words}` of `say`, where it is given. `calls` are further
numbers to dial, each left out where it has no digit, `sms` one to write to, with its first word as
`?body=WORD`. `marks` are `{mark, look, label}`: a sign of the picture and what it stands for.
`actions`, `links`, `agree`, `no_history`, `without` are `{title, payload}` or `{title, say}`, with
an optional `style` (`primary`, `stop`, `link`, or `aside` for a quiet one that leaves the question
open); `sources` may be `{title, url}`.
`say` sends those words as if they were typed. `groups` are `{label, options: [{id, label,
sides}]}` with `sides` a list of left, middle, right, both (empty where there is only one).
`how` of a later question of a check are its steps once more: with it the rule for stopping comes
again, too, and surfaces that fold nothing leave both out, for they were read a question before.
`sheets` are `{from, to, step, urgent}`: the `options` that a surface shows at once, `to` not among
them, and which of them, once ticked, are sent without the sheets that follow.
`rows` are `{name, dose, kind, picture, state}` with state `done`, `now` or nothing. `timer` is
`{seconds}`; `{reps}` with `seconds` for the length of one repetition and `hold` for how much of it
is held; or `{up: true}` for a stop-watch. Each may have `rounds`, `sides` (true where a new round
is the other side), `rest` (seconds between rounds) and `unit`. `most` is a number, `papers` true
where plan and summary are offered. `urgency` of a `care` is "today", "days", "routine" or "talk" (a
talk that comes before any plan): its look, which its words say too. Everything else is a string.
"""

CARD_LABELS: Final[dict[str, str]] = {
    "notice": speak("message", "notice"),
    "feel": speak("message", "you_should_feel_it_here"),
    "mistake": speak("message", "commonest_mistake"),
    "stop_if": speak("message", "stop_if"),
    "how": speak("message", "steps_again"),
    "tight": speak("message", "tight_lengthen"),
    "weak": speak("message", "weak_build"),
    "why": speak("message", "why_i_think_so"),
    "sure": speak("message", "how_sure"),
    "programme": speak("message", "the_programme_says"),
    "research": speak("message", "research_says"),
    "sources": speak("message", "sources"),
    "meanwhile": speak("message", "meanwhile"),
    "tell": speak("message", "tell_them"),
    "watch": speak("message", "it_becomes_an_emergency_if"),
    "done": speak("message", "done_today"),
    "returns": speak("message", "come_back_sooner_if"),
}
"""The words over a part, the same on every surface."""

LABELS_BY_KIND: Final[dict[tuple[str, str], str]] = {
    ("exercise", "why"): speak("message", "why_this_one"),
    ("emergency", "why"): "",  # the words after the deed need no heading
    ("care", "why"): speak("message", "why"),
    ("closing", "watch"): speak("message", "get_help_at_once_if"),
}


def label_of(kind: str, part: str) -> str:
    """The words over a part of a kind of card; empty where the part speaks for itself."""
    return LABELS_BY_KIND.get((kind, part), CARD_LABELS.get(part, ""))
