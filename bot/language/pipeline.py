"""The language engine: one pass over a message, then every extractor."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from itertools import accumulate

from spacy.attrs import IDX, ORTH

from bot.knowledge.concepts import all_terms, load_concepts
from bot.knowledge.context_rules import load_context_rules
from bot.knowledge.errors import KnowledgeError
from bot.knowledge.frames import load_frames
from bot.knowledge.word_lists import groups, table
from bot.language.assertion.cues import CueFinder
from bot.language.assertion.who import other_person
from bot.language.collector import collector_rests
from bot.language.context import Context
from bot.language.danger.concepts import ConceptMatcher
from bot.language.danger.danger_net import load_danger_net
from bot.language.danger.frames import Layout
from bot.language.danger.signs import SignExtractor
from bot.language.danger.witnesses import Witnesses
from bot.language.findings import Findings, Mention
from bot.language.history.ages import ages
from bot.language.history.pain_story import pain_story
from bot.language.parsed import ParsedMessage
from bot.language.replies.yes_no import yes_or_no
from bot.language.text.clauses import clauses, sentences, statement_starts
from bot.language.text.content_words import ContentWords, Word
from bot.language.text.normalise import normalise
from bot.language.text.spelling import Speller
from bot.language.text.terms import expand_term
from bot.language.text.tokens import blank_english
from bot.language.text.vocabulary import pain_vocabulary

_BETWEEN = frozenset(("a", "an", "the", "my", "any", "on", "been", "from"))
_NEGATIONS = frozenset(
    ("no", "not", "never", "nor", "without", "isnt", "wasnt", "arent", "werent", "aint", "havent")
)
LONGEST = 20_000  # characters; what comes after is not read

Extractor = Callable[[ParsedMessage], Iterable[Mention]]

# One line adds an extractor: a function from the parsed message to mentions.
EXTRACTORS: tuple[Extractor, ...] = (ages, yes_or_no, pain_story)


class Engine:
    """Reads messages. Building one takes about half a second; use `engine()`."""

    def __init__(self) -> None:
        frames = load_frames()
        phrases = _phrases(name for frame in frames.values() for name in frame.names())
        self.speller = Speller(_vocabulary(phrases))
        self._nlp = blank_english()
        masks = [key for key, concept in load_concepts().items() if concept.mask]
        self._content = ContentWords()
        self._matcher = ConceptMatcher(phrases, masks, self._content)
        self._cues = CueFinder(load_context_rules().values())
        self._extractors: tuple[Extractor, ...] = (SignExtractor(frames.values()), *EXTRACTORS)

    @cached_property
    def witnesses(self) -> Witnesses:
        """Frames and net together; the net itself is learned from messages parsed without it."""
        return Witnesses(load_danger_net())

    def parse(self, text: str, context: Context | None = None) -> ParsedMessage:
        """Return the message parsed, for extractors and tests."""
        text = text[:LONGEST]
        doc = self._nlp.make_doc(normalise(text))
        written = tuple(map(doc.vocab.strings.__getitem__, doc.to_array(ORTH).tolist()))
        correct = self.speller.correct
        norms = tuple([correct(word) or word for word in written])
        content = self._content.of(norms)
        places = self._matcher.places(norms, content)
        sentence_ranges = sentences(norms)
        starts = statement_starts(norms)
        return ParsedMessage(
            text=text,
            written=written,
            token_starts=tuple(doc.to_array(IDX).tolist()),
            norms=norms,
            content=tuple(content),
            layout=_layout(norms, content, sentence_ranges),
            sentences=tuple(sentence_ranges),
            clauses=tuple(clauses(norms, sentence_ranges, starts)),
            statement_starts=tuple(starts),
            places=places,
            concepts=self._matcher.match(norms, places),
            cues=tuple(self._cues.cues(norms, sentence_ranges, starts)),
            owner=tuple(other_person(norms, sentence_ranges)),
            context=context or Context(),
        )

    def understand(self, text: str, context: Context | None = None) -> Findings:
        """Return the findings of one message. Never raises, whatever the text."""
        with collector_rests():
            return Findings.of_mentions(self.witnesses.weigh(*self.hear(text, context)))

    def hear(
        self, text: str, context: Context | None = None
    ) -> tuple[ParsedMessage, tuple[Mention, ...]]:
        """Return the message parsed and what the extractors hear in it, before it is weighed."""
        parsed = self.parse(text, context)
        return parsed, tuple(one for extract in self._extractors for one in extract(parsed))


@lru_cache(maxsize=1)
def engine() -> Engine:
    """Return the one engine of this process, built on first use.

    All it loads is kept, so the garbage collector never looks through it.
    """
    with collector_rests():
        built = Engine()
        built.witnesses  # noqa: B018 (loads the net)
    gc.freeze()
    return built


def _phrases(inline: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
    concepts = load_concepts()
    irregular = table("irregular")
    terms: dict[str, tuple[str, ...]] = {key: all_terms(key, concepts) for key in concepts}
    terms |= {name: (name[1:],) for name in inline if name.startswith("=")}
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for name, rows in terms.items():
        try:
            phrases[name] = [row for term in rows for row in expand_term(term, irregular)]
        except ValueError as error:
            raise KnowledgeError("concepts", name, str(error)) from error
    return phrases


def _vocabulary(phrases: Mapping[str, list[tuple[str, ...]]]) -> set[str]:
    irregular = table("irregular")
    found = {word for rows in phrases.values() for row in rows for word in row}
    found |= {word for rows in groups("merges").values() for row in rows for word in row.split()}
    found |= pain_vocabulary()
    for rule in load_context_rules().values():
        found |= {
            word for term in rule.terms for row in expand_term(term, irregular) for word in row
        }
    return found


def _layout(
    norms: tuple[str, ...], content: list[Word], sentence_ranges: Iterable[tuple[int, int]]
) -> Layout:
    ends = bytearray(len(norms) + 1)
    for word in content:
        ends[word.end] = 1
    sentence_of = [
        place for place, (start, end) in enumerate(sentence_ranges) for _ in range(start, end)
    ]
    return Layout(tuple(accumulate(ends)), sentence_of, _negated(norms))


def _negated(norms: tuple[str, ...]) -> list[bool]:
    """Return whether "not" or the like is right before a token, an article between aside."""
    negated = [False] * (len(norms) + 2)
    for index in [place for place, norm in enumerate(norms) if norm in _NEGATIONS]:
        negated[index + 1] = True
        if norms[index + 1 : index + 2] and norms[index + 1] in _BETWEEN:
            negated[index + 2] = True
    return negated[: len(norms)]
