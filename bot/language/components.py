"""The parts of the language engine as components of spaCy.

A `Doc` carries one message: `doc._.message`, `doc._.mentions` as far as they are read, and
`doc._.findings` once all is weighed. The component `spans` shows the same as spaCy shows things:
`doc.spans["lexicon"]`, `["cues"]` and `["mentions"]`, with `span._.status`. It costs time that
nobody needs who only wants findings, so it is off until `nlp.enable_pipe("spans")`. For the same
reason each of the others reads a message without a `Doc` too (`MessageComponent.hear`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from spacy.lang.en import English
from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup, Token
from spacy.vocab import Vocab

from bot.knowledge.vocabulary.frames import load_frames
from bot.language.assertion.cues import cues_of
from bot.language.context import Context
from bot.language.danger.cared_for import cared_for_set_aside
from bot.language.danger.danger_classifier import load_danger_classifier
from bot.language.danger.explained import explained_set_aside
from bot.language.danger.fusion import EvidenceFusion
from bot.language.danger.known_claudication import known_claudication_asked
from bot.language.danger.nobody_here import nobodys_set_aside
from bot.language.danger.rule_mentions import RuleExtractor
from bot.language.danger.sign_times import with_times
from bot.language.danger.stiff_by_clock import stiff_by_clock
from bot.language.danger.treated_long_ago import treated_long_ago
from bot.language.extract.history.ages import ages
from bot.language.extract.history.own_sex import own_sex
from bot.language.findings import Findings, Mention
from bot.language.match.lexicon import classes_in
from bot.language.replies.answering.leading_answer import yes_or_no
from bot.language.slots.put_right import in_one_breath
from bot.language.slots.slot_mentions import slot_mentions
from bot.language.text.message import Message
from bot.language.text.spelling import Speller
from bot.language.vocabulary import vocabulary

Extractor = Callable[[Message], Iterable[Mention]]
Component = Callable[[Doc], Doc]
Mentions = tuple[Mention, ...]

FUSION, SPANS = "fusion", "spans"  # of what the others hear, the first says what holds

Doc.set_extension("message", default=None, force=True)
Doc.set_extension("mentions", default=(), force=True)
Doc.set_extension("findings", default=None, force=True)


def _corrected(token: Token) -> str:
    norm: str = token.doc._.message.tokens.norms[token.i]
    return norm


def _mention(span: Span) -> Mention | None:
    """Return what a span of `doc.spans["mentions"]` is a mention of."""
    key = (span.label_, span.kb_id_, span.start_char, span.end_char)
    for one in span.doc._.findings.mentions:
        if _key(span.doc, one) == key:
            found: Mention = one
            return found
    return None


def _status(span: Span) -> str:
    mention = _mention(span)
    return "" if mention is None else mention.status.value


Token.set_extension("corrected", getter=_corrected, force=True)
Span.set_extension("mention", getter=_mention, force=True)
Span.set_extension("status", getter=_status, force=True)


class MessageTokenizer:
    """Makes a `Doc` of a text: its tokens are those of the message, as they were written."""

    def __init__(self, vocab: Vocab, speller: Speller) -> None:
        """Take spaCy's vocabulary and what puts words right."""
        self.vocab = vocab
        self.speller = speller

    def __call__(self, text: str) -> Doc:
        """Return the document of a message that nothing is known of."""
        return self.doc(self.read(text))

    def read(self, text: str, context: Context | None = None) -> Message:
        """Return the message of a text."""
        return Message.read(text, self.speller.correct, context)

    def doc(self, message: Message) -> Doc:
        """Return the document of a message; offsets are the same."""
        text, tokens = message.text, message.tokens
        begins = tokens.starts
        ends = [start + len(raw) for start, raw in zip(begins, tokens.written, strict=True)]
        words = [text[start:end] for start, end in zip(begins, ends, strict=True)]
        following = (*begins[1:], len(text))
        spaces = [after > end for after, end in zip(following, ends, strict=False)]
        doc = Doc(self.vocab, words=words, spaces=spaces)
        doc._.message = message
        return doc


class MessageComponent:
    """A component that hears in a message what `hear` makes of it and of what was heard before."""

    def __init__(self, hear: Callable[[Message, Mentions], Mentions]) -> None:
        """Take what hears; it needs no `Doc`."""
        self.hear = hear

    def __call__(self, doc: Doc) -> Doc:
        """Hear the message of a document."""
        told = doc._  # made anew whenever it is asked for
        told.mentions = self.hear(told.message, told.mentions)
        return doc


def _reading(extract: Extractor) -> Component:
    """Return a component that adds what an extractor finds."""
    return MessageComponent(lambda message, heard: (*heard, *extract(message)))


@Language.factory("plumbline_rules", assigns=["doc._.mentions"])
def _rules(nlp: Language, name: str) -> Component:
    """Red flags, signs, conditions: whatever the rules say."""
    rules = RuleExtractor(load_frames().values())
    return _reading(lambda message: (*rules(message), *stiff_by_clock(message)))


@Language.factory("plumbline_ages", assigns=["doc._.mentions"])
def _ages(nlp: Language, name: str) -> Component:
    """Ages, the writer's and other people's, and the writer's sex."""
    return _reading(lambda message: (*ages(in_one_breath(message).message), *own_sex(message)))


@Language.factory("plumbline_yes_or_no", assigns=["doc._.mentions"])
def _yes_or_no(nlp: Language, name: str) -> Component:
    """The answer with which a message begins."""
    return _reading(yes_or_no)


@Language.factory("plumbline_slots", assigns=["doc._.mentions"])
def _slots(nlp: Language, name: str) -> Component:
    """Places, times, triggers, habits: the pain and the days of the writer."""
    return _reading(slot_mentions)


@Language.factory("plumbline_sign_times", requires=["doc._.mentions"], assigns=["doc._.mentions"])
def _sign_times(nlp: Language, name: str) -> Component:
    """When signs of danger began, and whether they hold."""
    return MessageComponent(lambda message, heard: tuple(with_times(message, heard)))


class Fusion(MessageComponent):
    """Says what holds of all that was heard."""

    def __init__(self) -> None:
        """Load the classifier."""
        super().__init__(self._held)
        self.evidence = EvidenceFusion(load_danger_classifier())

    def __call__(self, doc: Doc) -> Doc:
        """Weigh the mentions of a document; they stay as they were heard."""
        told = doc._
        told.findings = Findings.of_mentions(self.hear(told.message, told.mentions))
        return doc

    def _held(self, message: Message, heard: Mentions) -> Mentions:
        """Weigh what was heard against the wording of the message."""
        held = self.evidence.weigh(message, heard)
        held = known_claudication_asked(message, held)
        held = explained_set_aside(message, held)
        held = cared_for_set_aside(message, held)
        held = treated_long_ago(message, held)
        return tuple(nobodys_set_aside(message, held))


@Language.factory("plumbline_fusion", requires=["doc._.mentions"], assigns=["doc._.findings"])
def _fusion(nlp: Language, name: str) -> Component:
    return Fusion()


def _key(doc: Doc, mention: Mention) -> tuple[str, str, int, int]:
    span = doc.char_span(mention.start, mention.end, alignment_mode="expand")
    start, end = (0, 0) if span is None else (span.start_char, span.end_char)
    return mention.kind, mention.value, start, end


@Language.component("plumbline_spans", requires=["doc._.findings"])
def _spans(doc: Doc) -> Doc:
    message = doc._.message
    lexicon = [
        Span(doc, start, end, label=name)
        for start, end, names in classes_in(message).places
        for name in names
    ]
    cues = [Span(doc, cue.start, cue.end, label=cue.category) for cue in cues_of(message)]
    told = [
        span
        for one in doc._.findings.mentions
        if (
            span := doc.char_span(
                one.start, one.end, label=one.kind, kb_id=one.value, alignment_mode="expand"
            )
        )
        is not None
    ]
    for name, spans in (("lexicon", lexicon), ("cues", cues), ("mentions", told)):
        doc.spans[name] = SpanGroup(doc, name=name, spans=spans)
    return doc


# One line adds a component: its name in the pipeline; order is that of reading.
PIPELINE = ("rules", "ages", "yes_or_no", "slots", "sign_times", FUSION, SPANS)


def load_nlp() -> Language:
    """Return the pipeline. Loading takes a second or two; `bot.language.pipeline` keeps it."""
    nlp = English(create_tokenizer=lambda nlp: MessageTokenizer(nlp.vocab, Speller(vocabulary())))
    for name in PIPELINE:
        nlp.add_pipe(f"plumbline_{name}", name=name)
    nlp.disable_pipe(SPANS)
    return nlp
