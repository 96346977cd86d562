"""What a reply tells of others, of other things or of what may come answers nothing of the pain.

"My son games all day", "the dog is lying on my feet", "tomorrow I drive to the airport": what is
named there makes nothing worse, rates nothing and is no way that the pain takes.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation.words.pieces_of_telling import of_another, pieces
from bot.knowledge.conversation.fact_cues import load_fact_cues
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.assertion.owners import owners_of
from bot.language.findings import Kind
from bot.language.text.message import Message

OF_THE_PAIN = "of_the_pain"


def other_things_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a reply (characters) that tell nothing of the writer's pain by now.

    A piece with words of the pain tells of it whatever is named there. Of a thing that is only
    described, what stands behind its verb goes: "the stairs are no fun" names the stairs.
    """
    message = Message.read(text)
    owners = owners_of(message)
    for start, end in pieces(text):
        said = text[start:end]
        if not said.strip():
            continue
        theirs = all(owners[slice(*message.tokens.holding(start, end))])
        if theirs and spoken("begins_with_the_writer").match(said) is None:
            if spoken("does_something").search(said):
                yield start, end
            continue
        if any(load_fact_cues()[one].stand_in(said) for one in (OF_THE_PAIN, Kind.AGGRAVATED_BY)):
            continue
        if of_another(said) and spoken("does_something").search(said):
            yield start, end
        elif (supposed := not_so_by_now(said)) is not None:
            yield start + supposed, end
        elif spoken("another_thing_does").match(said) or spoken("how_one_writes").search(said):
            yield start, end
        elif (led := spoken("led_by_another_thing").match(said)) is not None:
            yield start + led.end(), end


def not_so_by_now(said: str) -> int | None:
    """Return from where on what is said is only supposed, wished, asked or still to come."""
    found = spoken("not_so_by_now").search(said)
    return None if found is None else found.start()
