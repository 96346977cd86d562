"""What people do to a sentence: each mutation of the table, deterministic, on any phrasing."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from random import Random

from bot.language.text.noisy_channel import changed_over

STORY = (
    "so about me i work in an office, the drive there takes half an hour each way and the chair is "
    "old. it all began some months ago after we moved house and carried boxes for two days, at "
    "first i thought nothing of it. then the weekend came and i did the garden, mowed the lawn and "
    "trimmed the hedge with my brother who came over. we had a nice lunch after. i have tried a "
    "hot water bottle and a new pillow and walking round the block in the evening with the dog."
)
SPELLINGS = {
    "color": "colour", "center": "centre", "gray": "grey", "diarrhea": "diarrhoea",
    "anesthetic": "anaesthetic", "tumor": "tumour", "paralyzed": "paralysed", "mom": "mum",
    "ass": "arse", "pants": "trousers", "physical therapist": "physio", "liter": "litre",
    "estrogen": "oestrogen", "hemorrhoids": "haemorrhoids", "edema": "oedema", "fetus": "foetus",
    "er": "a&e", "labor": "labour", "numbed": "numbed", "pee": "wee", "poop": "poo", "butt": "bum",
    "acetaminophen": "paracetamol", "cesarean": "caesarean", "esophagus": "oesophagus",
}  # fmt: skip
FIRST_TO_THIRD = {
    "i": "she", "im": "shes", "i'm": "she's", "ive": "shes", "i've": "she's", "my": "her",
    "me": "her", "myself": "herself", "mine": "hers", "am": "is", "id": "shed", "i'd": "she'd",
    "have": "has", "havent": "hasnt", "haven't": "hasn't", "dont": "doesnt", "don't": "doesn't",
    "ill": "shell", "i'll": "she'll", "do": "does",
}  # fmt: skip

Messages = tuple[str, ...]


def _random(text: str, salt: str) -> Random:
    return Random(zlib.crc32(f"{salt}:{text}".encode()))


def typo(text: str) -> Messages:
    """Two neighbouring letters of one word of five letters or more change places."""
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if word.isalpha() and len(word) >= 5]
    if not long:
        return (text,)
    random = _random(text, "typo")
    place = random.choice(long)
    word = words[place]
    at = random.randrange(1, len(word) - 2)
    words[place] = changed_over(word, at)
    return (" ".join(words),)


def shouted(text: str) -> Messages:
    return (text.upper(),)


def no_punctuation(text: str) -> Messages:
    return (re.sub(r"[^\w\s&/%-]", "", text.replace("'", "")),)


def filler_before(text: str) -> Messages:
    before = _random(text, "before").choice(
        ("um sorry if this is silly but ", "hi, hope you can help. ", "ok so basically ", "right, ")
    )
    return (before + text,)


def filler_after(text: str) -> Messages:
    after = _random(text, "after").choice(
        (" lol", ", any ideas?", " tbh. thanks in advance", " and its driving me mad", "!!!")
    )
    return (text + after,)


def other_spelling(text: str) -> Messages:
    """British for American spelling, or the other way round."""
    both = {**SPELLINGS, **{british: american for american, british in SPELLINGS.items()}}
    return (" ".join(both.get(word, word) for word in text.split(" ")),)


def first_in_a_story(text: str) -> Messages:
    return (f"{text}. {STORY}",)


def last_in_a_story(text: str) -> Messages:
    return (f"{STORY} {text}",)


def over_two_messages(text: str) -> Messages:
    """The story, then the sign; or the sign itself at its comma."""
    first, comma, second = text.partition(", ")
    return (first, second) if comma else ("my back has been bad lately", text)


def denial_beside(text: str) -> Messages:
    denied = _random(text, "denied").choice(
        ("no rash on my skin. ", "no cough or cold. ", "no headache, no ringing ears. ")
    )
    return (denied + text,)


def my_mum(text: str) -> Messages:
    third = " ".join(FIRST_TO_THIRD.get(word, word) for word in text.lower().split(" "))
    return (f"my mum has {third}",)


def for_my_dad(text: str) -> Messages:
    third = " ".join(FIRST_TO_THIRD.get(word, word) for word in text.lower().split(" "))
    return (f"this is for my dad: {third}",)


def what_if(text: str) -> Messages:
    return (f"what if {text}",)


def in_2012(text: str) -> Messages:
    return (f"back in 2012 {text}, all fine since then",)


KEEPS: dict[str, Callable[[str], Messages]] = {
    "as it stands": lambda text: (text,),
    "typo": typo,
    "capitals": shouted,
    "no punctuation": no_punctuation,
    "filler before": filler_before,
    "filler after": filler_after,
    "British or American": other_spelling,
    "first in a story": first_in_a_story,
    "last in a story": last_in_a_story,
    "over two messages": over_two_messages,
    "denial beside it": denial_beside,
}
LEAVES: dict[str, Callable[[str], Messages]] = {
    "my mum has": my_mum,
    "for my dad": for_my_dad,
    "what if": what_if,
    "in 2012": in_2012,
}
