"""Emergencies in six languages, harmless talk in the same, and English with foreign words."""

import pytest

from bot.knowledge.languages.other_languages import load_emergency_words
from bot.knowledge.safety.red_flags import load_red_flags
from bot.language.other_languages import emergency_in

EMERGENCIES = [
    # Spanish
    ("es", "no puedo orinar desde ayer", "ces_bladder"),
    ("es", "Desde esta mañana no consigo hacer pis y tengo la zona dormida", "ces_bladder"),
    ("es", "me orino encima sin darme cuenta", "ces_bladder"),
    ("es", "tengo dormida la entrepierna desde anoche", "ces_saddle"),
    ("es", "no siento nada entre las piernas", "ces_saddle"),
    ("es", "no puedo mover la pierna derecha", "leg_motor"),
    ("es", "no siento las piernas", "ces_bilateral_legs"),
    ("es", "me duele mucho el pecho y el brazo", "cardiac"),
    ("es", "tengo una presión fuerte en el pecho", "cardiac"),
    ("es", "me falta el aire y toso sangre", "lung_pe"),
    ("es", "mi marido tiene la cara torcida y no puede hablar bien", "cad_stroke_sah"),
    ("es", "ya no quiero vivir", "suicide_distress"),
    ("es", "estoy pensando en quitarme la vida", "suicide_distress"),
    ("es", "he vomitado sangre esta noche", "abdominal"),
    ("es", "estoy embarazada y estoy sangrando", "ectopic_gynae"),
    # German
    ("de", "ich kann nicht mehr pinkeln", "ces_bladder"),
    ("de", "Seit gestern kann ich kein Wasser mehr lassen", "ces_bladder"),
    ("de", "ich kann meinen Urin nicht mehr halten", "ces_bladder"),
    ("de", "ich bin taub zwischen den Beinen", "ces_saddle"),
    ("de", "kein Gefühl mehr im Intimbereich", "ces_saddle"),
    ("de", "ich kann mein linkes Bein nicht mehr bewegen", "leg_motor"),
    ("de", "das Bein wird immer schwächer", "leg_motor"),
    ("de", "beide Beine sind taub", "ces_bilateral_legs"),
    ("de", "ich habe starke Schmerzen in der Brust", "cardiac"),
    ("de", "Druck auf der Brust und mir ist schlecht", "cardiac"),
    ("de", "ich kriege keine Luft", "lung_pe"),
    ("de", "sein Gesicht hängt auf einer Seite", "cad_stroke_sah"),
    ("de", "ich will nicht mehr leben", "suicide_distress"),
    ("de", "ich möchte mir das Leben nehmen", "suicide_distress"),
    ("de", "ich habe Blut erbrochen, ich kotze Blut", "abdominal"),
    # French
    ("fr", "je ne peux plus uriner depuis hier", "ces_bladder"),
    ("fr", "j'arrive pas à faire pipi", "ces_bladder"),
    ("fr", "je n'arrive plus à me retenir", "ces_bladder"),
    ("fr", "je suis engourdi entre les jambes", "ces_saddle"),
    ("fr", "je ne sens plus rien quand je m'essuie", "ces_saddle"),
    ("fr", "je ne peux plus bouger la jambe gauche", "leg_motor"),
    ("fr", "plus de force dans le pied", "leg_motor"),
    ("fr", "je ne sens plus mes jambes", "ces_bilateral_legs"),
    ("fr", "j'ai une douleur dans la poitrine", "cardiac"),
    ("fr", "ça me serre dans la poitrine", "cardiac"),
    ("fr", "j'ai du mal à respirer", "lung_pe"),
    ("fr", "la bouche de ma mère est tordue et elle parle mal", "cad_stroke_sah"),
    ("fr", "je veux mourir", "suicide_distress"),
    ("fr", "j'ai envie d'en finir avec la vie", "suicide_distress"),
    ("fr", "je vomis du sang", "abdominal"),
    # Portuguese
    ("pt", "não consigo urinar desde ontem", "ces_bladder"),
    ("pt", "não consigo segurar a urina", "ces_bladder"),
    ("pt", "perdi o controle da bexiga", "ces_bladder"),
    ("pt", "estou dormente entre as pernas", "ces_saddle"),
    ("pt", "não sinto nada quando me limpo", "ces_saddle"),
    ("pt", "não consigo mexer a perna", "leg_motor"),
    ("pt", "a perna está cada vez mais fraca", "leg_motor"),
    ("pt", "não sinto as pernas", "ces_bilateral_legs"),
    ("pt", "dor forte no peito", "cardiac"),
    ("pt", "sinto um aperto no peito", "cardiac"),
    ("pt", "não consigo respirar direito", "lung_pe"),
    ("pt", "a boca dele ficou torta", "cad_stroke_sah"),
    ("pt", "quero morrer", "suicide_distress"),
    ("pt", "penso em acabar com a minha vida", "suicide_distress"),
    ("pt", "vomitei sangue", "abdominal"),
    # Italian
    ("it", "non riesco a urinare da ieri", "ces_bladder"),
    ("it", "non riesco più a trattenere la pipì", "ces_bladder"),
    ("it", "ho perso il controllo della vescica", "ces_bladder"),
    ("it", "sono addormentata tra le gambe", "ces_saddle"),
    ("it", "non sento niente quando mi pulisco", "ces_saddle"),
    ("it", "non riesco a muovere la gamba destra", "leg_motor"),
    ("it", "il piede non ha più forza", "leg_motor"),
    ("it", "non sento più le gambe", "ces_bilateral_legs"),
    ("it", "ho un forte dolore al petto", "cardiac"),
    ("it", "sento un peso sul petto", "cardiac"),
    ("it", "non riesco a respirare", "lung_pe"),
    ("it", "mio padre ha la bocca storta", "cad_stroke_sah"),
    ("it", "voglio farla finita", "suicide_distress"),
    ("it", "non voglio più vivere", "suicide_distress"),
    ("it", "vomito sangue", "abdominal"),
    # Polish
    ("pl", "nie mogę się wysikać od wczoraj", "ces_bladder"),
    ("pl", "nie mogę oddać moczu", "ces_bladder"),
    ("pl", "nie trzymam moczu", "ces_bladder"),
    ("pl", "mam zdrętwiałe krocze, brak czucia między nogami", "ces_saddle"),
    ("pl", "nie czuję nic między nogami", "ces_saddle"),
    ("pl", "nie mogę ruszyć prawą nogą", "leg_motor"),
    ("pl", "noga jest coraz słabsza", "leg_motor"),
    ("pl", "nie czuję nóg", "ces_bilateral_legs"),
    ("pl", "mam silny ból w klatce piersiowej", "cardiac"),
    ("pl", "ucisk w klatce", "cardiac"),
    ("pl", "nie mogę oddychać", "lung_pe"),
    ("pl", "mamie opadł kącik ust", "cad_stroke_sah"),
    ("pl", "chcę umrzeć", "suicide_distress"),
    ("pl", "myślę o samobójstwie", "suicide_distress"),
    ("pl", "wymiotuję krwią", "abdominal"),
]

HARMLESS = [
    ("es", "me duele la espalda desde hace tres semanas"),
    ("es", "puedo orinar sin problemas"),
    ("es", "no tengo dolor en el pecho"),
    ("es", "me duele la espalda, no el pecho"),
    ("es", "no tengo debilidad en las piernas"),
    ("es", "mi padre murió de un infarto hace años"),
    ("es", "tuve un accidente de coche hace diez años"),
    ("es", "paso ocho horas sentado en la oficina"),
    ("es", "el dolor baja por la pierna hasta la rodilla"),
    ("es", "me muero de hambre después de caminar"),
    ("es", "no quiero operarme"),
    ("es", "¿qué ejercicios puedo hacer en casa?"),
    ("es", "me cuesta levantarme por la mañana"),
    ("de", "ich habe seit drei Wochen Rückenschmerzen"),
    ("de", "Wasser lassen geht ganz normal"),
    ("de", "keine Schmerzen in der Brust"),
    ("de", "ich habe keine Taubheit zwischen den Beinen"),
    ("de", "mein Vater ist an einem Herzinfarkt gestorben"),
    ("de", "vor zehn Jahren hatte ich einen Autounfall"),
    ("de", "ich kann nicht lange sitzen"),
    ("de", "der Schmerz zieht ins Bein"),
    ("de", "ich kann nicht gut schlafen"),
    ("de", "welche Übungen helfen gegen Verspannungen?"),
    ("de", "ich will nicht operiert werden"),
    ("de", "beim Bücken tut es weh"),
    ("de", "ich sitze den ganzen Tag im Büro"),
    ("fr", "j'ai mal au dos depuis trois semaines"),
    ("fr", "je peux uriner normalement"),
    ("fr", "je n'ai pas mal à la poitrine"),
    ("fr", "aucune faiblesse dans la jambe"),
    ("fr", "mon père a eu un infarctus il y a dix ans"),
    ("fr", "je suis tombée dans l'escalier il y a cinq ans"),
    ("fr", "je travaille assis toute la journée"),
    ("fr", "la douleur descend dans la jambe"),
    ("fr", "je ne peux plus rester assis longtemps"),
    ("fr", "je ne veux pas d'opération"),
    ("fr", "quels exercices puis-je faire à la maison ?"),
    ("fr", "je dors mal à cause de mon dos"),
    ("fr", "ça fait mal quand je me penche"),
    ("pt", "tenho dor nas costas há três semanas"),
    ("pt", "consigo urinar normalmente"),
    ("pt", "não tenho dor no peito"),
    ("pt", "sem fraqueza nas pernas"),
    ("pt", "meu pai morreu de infarto"),
    ("pt", "tive um acidente de carro há dez anos"),
    ("pt", "trabalho sentado o dia todo"),
    ("pt", "a dor desce pela perna até o joelho"),
    ("pt", "não consigo dormir bem"),
    ("pt", "não quero fazer cirurgia"),
    ("pt", "que exercícios posso fazer em casa?"),
    ("pt", "dói quando me abaixo"),
    ("pt", "estou melhor do que ontem"),
    ("it", "ho mal di schiena da tre settimane"),
    ("it", "riesco a urinare normalmente"),
    ("it", "non ho dolore al petto"),
    ("it", "nessuna debolezza alle gambe"),
    ("it", "mio padre ha avuto un infarto"),
    ("it", "ho avuto un incidente in macchina dieci anni fa"),
    ("it", "lavoro seduto tutto il giorno"),
    ("it", "il dolore scende lungo la gamba"),
    ("it", "non riesco a dormire bene"),
    ("it", "non voglio operarmi"),
    ("it", "quali esercizi posso fare a casa?"),
    ("it", "mi fa male quando mi piego"),
    ("it", "oggi va un po' meglio"),
    ("pl", "bolą mnie plecy od trzech tygodni"),
    ("pl", "mogę normalnie oddawać mocz"),
    ("pl", "nie mam bólu w klatce piersiowej"),
    ("pl", "bez osłabienia nóg"),
    ("pl", "mój ojciec zmarł na zawał"),
    ("pl", "miałem wypadek samochodowy dziesięć lat temu"),
    ("pl", "pracuję cały dzień przy biurku"),
    ("pl", "ból schodzi do nogi"),
    ("pl", "nie mogę długo siedzieć"),
    ("pl", "nie chcę operacji"),
    ("pl", "jakie ćwiczenia mogę robić w domu?"),
    ("pl", "boli przy schylaniu"),
    ("pl", "dzisiaj jest trochę lepiej"),
]


@pytest.mark.parametrize(("language", "text", "flag"), EMERGENCIES)
def test_emergency_in_reads_the_words_of_an_emergency(language: str, text: str, flag: str) -> None:
    assert emergency_in(text, language) == flag


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_emergency_in_hears_none_in_harmless_talk(language: str, text: str) -> None:
    assert emergency_in(text, language) is None


@pytest.mark.parametrize(
    ("text", "flag", "reason"),
    [
        ("Brustschmerzen", "cardiac", "one word is enough"),
        ("no puedo orinar", "ces_bladder", "three words, all of them needed"),
        ("suicidio", "suicide_distress", "one word"),
        ("suicide squad is a great film", None, "English as well"),
        ("can a slipped disc cause incontinence", None, "English as well"),
        ("I had a siesta and my back feels better", None, "a loan word"),
        ("not a fatal mistake, no drama", None, "words that other languages share"),
        ("no", None, "an answer"),
        ("", None, "nothing"),
    ],
)
def test_emergency_in_looks_through_all_languages_in_short_messages(
    text: str, flag: str | None, reason: str
) -> None:
    assert emergency_in(text) == flag, reason


def test_emergency_in_has_no_words_of_other_languages() -> None:
    assert emergency_in("ik kan niet plassen", "nl") is None


@pytest.mark.parametrize("language", ["de", "es", "fr", "it", "pl", "pt"])
def test_emergency_words_cover_what_cannot_wait(language: str) -> None:
    signs = load_emergency_words()[language].signs
    urgent = {"ces_bladder", "ces_bowel", "ces_saddle", "leg_motor", "cardiac", "lung_pe"}
    assert signs.keys() >= urgent | {"cad_stroke_sah", "suicide_distress", "abdominal"}
    assert signs.keys() <= load_red_flags().keys()
