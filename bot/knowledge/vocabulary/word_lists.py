"""Plain lists and tables of words that the language engine needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.vocabulary.concepts import Terms

NAMES = (
    "agreeing_sides",
    "adds",
    "after_bare_number",
    "answers_itself",
    "asks_itself",
    "begins_a_scale",
    "beside_a_value",
    "plain_not",
    "answer_heads",
    "before_a_side",
    "answer_links",
    "question_openings",
    "takes_in",
    "sounds",
    "alike_in_moves",
    "row_names",
    "times_in_a_word",
    "in_first_person",
    "verbs_in_first_person",
    "before_a_person",
    "no_rows",
    "asking_verbs",
    "bidding_verbs",
    "bidden_things",
    "told_verbs",
    "told_times",
    "asked_subjects",
    "asked_things",
    "asking_words",
    "asks_within",
    "no_question_after",
    "goes_on",
    "having",
    "hedges",
    "hedged_none",
    "fillers",
    "filler_pairs",
    "negators",
    "opens_a_phrase",
    "clause_starts",
    "not_before_subject",
    "subjects",
    "persons",
    "female_words",
    "male_words",
    "own_description",
    "third_person",
    "before_amounts",
    "one_other",
    "the_writer",
    "first_person",
    "reporting",
    "epistemic",
    "predicates",
    "irregular",
    "aliases",
    "known",
    "body_words",
    "named_with_article",
    "merges",
    "numbers",
    "age_self",
    "belongings",
    "age_said",
    "age_followed",
    "age_years",
    "age_who",
    "not_age_after",
    "month_names",
    "of_a_person",
    "of_a_place",
    "topic_leads",
    "topic_tails",
    "asking",
    "about_others",
    "new_subject",
    "saying",
    "own_role",
    "of_a_child",
    "had_it_too",
    "likeness",
    "turning",
    "nothing_told",
    "none_of_these",
    "hour_names",
    "ends_of_a_rest",
    "spans_of_a_rest",
    "minutes_named",
    "leads_a_piece",
    "before_another",
    "another_as_subject",
    "beside_a_fact",
    "acted_on",
    "own_child_behind",
    "keys_beside",
    "letters_alike",
    "open_ended",
    "continues",
    "filler_that_compares",
    "marks_a_wish",
    "before_a_filler_like",
    "behind_a_comparing_like",
    "short_words",
)


def _split_row(value: Any) -> tuple[str, ...]:
    return tuple(str(value).split())


_Key = Annotated[str, BeforeValidator(str)]  # a bare number of YAML is a word too
_Row = Annotated[tuple[str, ...], BeforeValidator(_split_row)]


class WordList(Entry):
    """A list (`words`), a table from a word to words (`table`), or phrases by form (`groups`)."""

    words: Terms = ()
    table: Mapping[_Key, _Row] = Field(default_factory=dict)
    groups: Mapping[_Key, Terms] = Field(default_factory=dict)


@lru_cache(maxsize=1)
def _load() -> dict[str, WordList]:
    lists = read_entries(HEARD / "vocabulary" / "word_lists.yml", WordList)
    for name in NAMES:
        if name not in lists:
            raise KnowledgeError(
                HEARD / "vocabulary" / "word_lists.yml", name, "this list is missing", NAMES
            )
    return lists


@lru_cache(maxsize=64)
def words(name: str) -> frozenset[str]:
    """Return the list of this name as a set."""
    return frozenset(_load()[name].words)


def says_only(text: str, name: str) -> bool:
    """Whether a text is one of the list of this name, or nothing but words of it ("er, um")."""
    plain, known = text.casefold().strip(" .!,"), words(name)
    return plain in known or (bool(plain) and known.issuperset(re.findall(r"\w+", plain)))


def table(name: str) -> dict[str, tuple[str, ...]]:
    """Return the table of this name."""
    return dict(_load()[name].table)


def groups(name: str) -> dict[str, tuple[str, ...]]:
    """Return the phrases of this name by the form they stand for."""
    return dict(_load()[name].groups)
