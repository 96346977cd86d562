"""Sentences in other languages are called, English, names and short replies never."""

import json
import resource
import sys
from pathlib import Path

import pytest

from bot.knowledge.languages.other_languages import load_language_words, load_notices, notice_in
from bot.language.other_languages import language_of
from learning.manifest import DATA
from tests.examples import sampled

FOREIGN = {
    "de": [
        "mein Rücken tut seit drei Wochen weh",
        "ich kann nicht mehr lange sitzen wegen der Schmerzen",
        "was soll ich gegen die Schmerzen im Kreuz machen",
        "Hallo, ich hätte gerne Übungen für den Nacken",
        "beim Aufstehen zieht es bis ins linke Bein",
        "koennen Sie mir bitte helfen ich habe Angst",
        "Rückenschmerzen seit gestern",
        "ich spreche kein Englisch",
        "mir tut alles weh nach der Gartenarbeit",
        "darf ich damit zur Arbeit gehen?",
    ],
    "fr": [
        "j'ai mal au dos depuis trois semaines",
        "je ne peux pas rester assis longtemps",
        "bonjour, que dois-je faire pour ma nuque ?",
        "la douleur descend dans la jambe gauche",
        "est ce que je peux aller travailler",
        "ca me fait mal quand je me penche",
        "je me suis bloqué le dos hier en portant un carton",
        "vous parlez français ?",
        "mal de dos depuis hier soir",
        "mon médecin dit que c'est musculaire",
    ],
    "es": [
        "me duele la espalda desde hace tres semanas",
        "no puedo estar sentado mucho tiempo",
        "hola, ¿qué puedo hacer para el cuello?",
        "el dolor baja por la pierna izquierda",
        "me duele cuando me agacho",
        "trabajo todo el dia en una oficina",
        "no hablo inglés, ¿me puede ayudar?",
        "tengo miedo de moverme",
        "dolor de espalda desde ayer",
        "me caí por la escalera hace dos días",
    ],
    "it": [
        "ho mal di schiena da tre settimane",
        "non riesco a stare seduto a lungo",
        "ciao, cosa posso fare per il collo?",
        "il dolore scende nella gamba sinistra",
        "mi fa male quando mi piego",
        "lavoro tutto il giorno in ufficio",
        "non parlo inglese, mi può aiutare?",
        "ho paura di muovermi",
        "mal di schiena da ieri",
        "sono caduta dalle scale due giorni fa",
    ],
    "pt": [
        "tenho dor nas costas há três semanas",
        "não consigo ficar sentado muito tempo",
        "olá, o que posso fazer pelo pescoço?",
        "a dor desce pela perna esquerda",
        "dói quando me abaixo",
        "trabalho o dia todo no escritório",
        "não falo inglês, pode me ajudar?",
        "tenho medo de me mexer",
        "dor nas costas desde ontem",
        "caí da escada há dois dias",
    ],
    "pl": [
        "bolą mnie plecy od trzech tygodni",
        "nie mogę długo siedzieć",
        "cześć, co mogę zrobić na ból karku?",
        "ból schodzi do lewej nogi",
        "boli mnie kiedy się schylam",
        "pracuję cały dzień w biurze",
        "nie mówię po angielsku, proszę o pomoc",
        "boję się ruszać",
        "bol plecow od wczoraj",
        "spadłem ze schodów dwa dni temu",
    ],
    "nl": [
        "ik heb al drie weken last van mijn rug",
        "ik kan niet lang zitten door de pijn",
        "hallo, wat kan ik doen aan mijn nek?",
        "de pijn trekt naar mijn linker been",
        "het doet pijn als ik buk",
        "ik werk de hele dag op kantoor",
        "ik spreek geen engels, kunt u mij helpen?",
        "ik ben bang om te bewegen",
        "pijn in mijn rug sinds gisteren",
        "ik ben twee dagen geleden van de trap gevallen",
    ],
    "tr": [
        "üç haftadır belim ağrıyor",
        "uzun süre oturamıyorum çok ağrıyor",
        "merhaba, boynum için ne yapabilirim?",
        "ağrı sol bacağıma iniyor",
        "eğilince belim çok ağrıyor",
        "bütün gün ofiste oturuyorum",
        "ingilizce bilmiyorum, bana yardım eder misiniz?",
        "hareket etmekten korkuyorum",
        "dünden beri sırt ağrım var",
        "iki gün önce merdivenden düştüm",
    ],
    "ro": [
        "mă doare spatele de trei săptămâni",
        "nu pot să stau mult pe scaun",
        "bună ziua, ce pot face pentru gât?",
        "durerea coboară în piciorul stâng",
        "ma doare cand ma aplec",
        "lucrez toată ziua la birou",
        "nu vorbesc engleza, mă puteți ajuta?",
        "mi-e frică să mă mișc",
        "dureri de spate de ieri",
        "am căzut pe scări acum două zile",
    ],
    "hi-Latn": [
        "mujhe kamar mein bahut dard hai",
        "main zyada der baith nahi sakta",
        "gardan ke liye kya karna chahiye",
        "dard pair tak jata hai",
        "jhukne par dard hota hai",
        "mera beta mujhe doctor ke paas le gaya",
        "mujhe english nahi aati kya aap hindi bolte ho",
        "kal se peeth mein dard ho raha hai",
    ],
    "ru": [
        "у меня болит спина уже три недели",
        "не могу долго сидеть",
        "помогите, я боюсь двигаться",
    ],
    "uk": ["у мене болить спина вже три тижні", "не можу довго сидіти", "я боюся рухатися"],
    "ar": ["أشعر بألم في ظهري منذ ثلاثة أسابيع", "لا أستطيع الجلوس طويلا", "هل يمكنك مساعدتي؟"],
    "hi": ["मुझे तीन हफ्ते से कमर में दर्द है", "मैं ज्यादा देर बैठ नहीं सकता"],
    "zh": ["我的背疼了三个星期", "我不能久坐", "你会说中文吗"],
    "und": [
        "πονάει η μέση μου εδώ και τρεις εβδομάδες",
        "腰が三週間痛いです",
        "허리가 삼 주 동안 아파요",
    ],
}

NOT_FOREIGN = [
    ("low back since monday, worse when I sit", "English"),
    ("ok", "a short reply"),
    ("si", "one word"),
    ("si si si si si", "one word, again and again"),
    ("oui merci", "two words"),
    ("no no no", "English too"),
    ("ja", "one word"),
    ("danke", "one word"),
    ("Maria de la Cruz", "a name"),
    ("Ludwig van der Berg", "a name"),
    ("Dr. José García Márquez said so", "a name in a sentence"),
    ("my physio is Signora Rossi di Napoli", "a name in a sentence"),
    ("after my siesta the pain is gone", "a loan word"),
    ("c'est la vie, my back hurts again", "an idiom before English"),
    ("que sera sera, it will pass", "an idiom before English"),
    ("the doctor called it lumbago, hernia discal on the paper", "a finding quoted"),
    ("deja vu, same back pain as last year", "loan words"),
    ("had a schnitzel and then my back went, gesundheit", "loan words"),
    ("ma back is awfy sair the day", "Scots"),
    ("abeg my waist dey pain me well well", "Pidgin"),
    ("aiyo cannot bend lah, how ah", "Singapore"),
    ("back pain bahut hai since two weeks yaar", "Hindi within English"),
    ("asdf qwer zxcv uiop hjkl", "no words"),
    ("L5 S1 protrusion", "a finding"),
    ("👍👍", "no letters"),
    ("", "nothing"),
    ("3 weeks", "a number"),
    ("café, naïve, fiancé: my spine hates all of them", "English with accents"),
    ("µ π", "single letters of another script"),
    ("an die a war on him", "words that other languages write alike"),
    ("it is fatal for me to sit on the sofa, doctor", "words that others have too"),
    ("hasta la vista back pain", "an idiom"),
]

ROWS = [(tag, text) for tag, texts in FOREIGN.items() for text in texts]


def test_language_of_calls_nearly_every_sentence_of_another_language() -> None:
    wrong = [(tag, text, language_of(text)) for tag, text in ROWS if language_of(text) != tag]
    assert len(ROWS) >= 100
    assert len(wrong) <= 0.03 * len(ROWS), wrong


@pytest.mark.parametrize(("text", "reason"), NOT_FOREIGN)
def test_language_of_never_calls_english_names_and_short_replies(text: str, reason: str) -> None:
    assert language_of(text) is None, reason


def _english() -> list[str]:
    files = sorted((DATA / "train").rglob("*.jsonl")) + sorted((DATA / "dev").rglob("*.jsonl"))
    rows = [json.loads(line) for path in files for line in Path(path).read_text().splitlines()]
    return [row["text"] for row in rows if row.get("text")]


@pytest.mark.slow
def test_language_of_calls_no_english_message_of_some_of_the_data() -> None:
    assert [text for text in _english()[::20] if language_of(text)] == []


@pytest.mark.slow
@pytest.mark.sampled
def test_language_of_calls_no_english_message_of_the_data() -> None:
    texts = _english()
    assert len(texts) > 15_000
    texts = texts[:: sampled(1, 5)]
    assert [text for text in texts if language_of(text)] == []


def test_notices_name_the_number_in_every_language_that_is_called() -> None:
    for tag in load_language_words().keys() - {"en"}:
        assert "112" in notice_in(tag, "112"), tag
        assert "{" not in notice_in(tag, "112"), tag
    assert notice_in("sw", "112") == notice_in("und", "112")


@pytest.mark.parametrize("tag", sorted(load_notices().keys() - {"und"}))
def test_notices_are_written_in_their_own_language(tag: str) -> None:
    assert language_of(notice_in(tag, "112")) == tag


def test_language_of_needs_little_memory() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert language_of("me duele la espalda desde ayer") == "es"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 8_000  # kilobytes


def test_language_of_does_not_call_the_language_that_is_spoken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    german = FOREIGN["de"][0]
    assert language_of(german) == "de"
    module = sys.modules[language_of.__module__]  # the package shows the function by this name
    monkeypatch.setattr(module, "LANGUAGE", "de")
    assert language_of(german) is None
    assert language_of(FOREIGN["fr"][0]) == "fr"
