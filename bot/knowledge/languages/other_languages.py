"""Other languages than English: the words they are noticed by, what is said, words of emergency."""

from __future__ import annotations

from functools import cache

from pydantic import field_validator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.safety.red_flags import load_red_flags

LANGUAGES = CONTENT / "languages"
ENGLISH = "en"
UNKNOWN = "und"  # another language, but which one is not known (the code of ISO 639)
NUMBER = "{number}"


class LanguageWords(Entry):
    """By what a language is noticed; its id is the language tag ("de", "hi-Latn").

    `letters` are letters of this language alone, `accents` all that English lacks, `without` those
    that it does not have; `endings` stand at the end of long words, `names` are words that stand
    in names of people as well.
    """

    script: str = "LATIN"
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    accents: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()

    @field_validator("words", mode="before")
    @classmethod
    def _are_written_in_a_row(cls, row: str) -> frozenset[str]:
        return frozenset(row.split())

    @field_validator("endings", mode="before")
    @classmethod
    def _are_in_order(cls, row: str) -> tuple[str, ...]:
        return tuple(row.split())

    @field_validator("accents", "letters", "without", mode="before")
    @classmethod
    def _are_single_letters(cls, row: str) -> frozenset[str]:
        return frozenset(row)


class Notice(Entry):
    """What is said in a language; `name` is its own name, `{number}` the emergency number.

    `short` says what is understood all the same, `consent` asks whether answers may be kept.
    """

    name: str
    says: str
    short: str
    consent: str

    @field_validator("says")
    @classmethod
    def _names_the_number(cls, text: str) -> str:
        if NUMBER not in text:
            raise ValueError(f"the emergency number, {NUMBER}, is missing")
        return text


class EmergencyWords(Entry):
    """Patterns of emergencies in one language, by red flag, and what takes them back.

    `denies` are words that deny, `contrasts` words behind which a denial ends, `past` patterns of
    what is over.
    """

    denies: frozenset[str]
    contrasts: frozenset[str]
    past: tuple[str, ...]
    signs: dict[str, tuple[str, ...]]

    @field_validator("signs")
    @classmethod
    def _are_red_flags(cls, signs: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        for slug in signs:
            if slug not in load_red_flags():
                raise ValueError(f"there is no red flag '{slug}'")
        return signs


@cache
def load_language_words() -> dict[str, LanguageWords]:
    """Return the words of every language that is noticed, and of English, by language tag."""
    return read_entries(LANGUAGES / "words.yml", LanguageWords)


@cache
def load_notices() -> dict[str, Notice]:
    """Return what is said in each language that is noticed.

    Raises `KnowledgeError` when a language that is noticed has nothing to be told.
    """
    notices = read_entries(LANGUAGES / "notices.yml", Notice)
    missing = load_language_words().keys() - {ENGLISH} - notices.keys()
    if missing:
        raise KnowledgeError(
            LANGUAGES / "notices.yml", min(missing), "nothing is said in this language"
        )
    return notices


@cache
def load_emergency_words() -> dict[str, EmergencyWords]:
    """Return the words of emergencies by language tag, one file each."""
    found: dict[str, EmergencyWords] = {}
    for path in sorted((LANGUAGES / "emergencies").glob("*.yml")):
        entries = read_entries(path, EmergencyWords)
        if list(entries) != [path.stem]:
            raise KnowledgeError(path, "-", "the file holds the language that it is named for")
        found |= entries
    return found


def notice_in(language: str, number: str, told: bool = False, consent: bool = False) -> str:
    """Return what is said to a person who writes in `language`, with the emergency number.

    Once it was `told`, only what is understood; `consent` asks whether answers may be kept, too.
    A language without a notice of its own is answered in English.
    """
    notices = load_notices()
    notice = notices.get(language, notices[UNKNOWN])
    says = () if told else (notice.says.replace(NUMBER, number).strip(),)
    return " ".join((*says, notice.short, *((notice.consent,) if consent else ())))
