"""What is asked beside a danger page is answered from content, and releases nothing."""

from __future__ import annotations

import dataclasses
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.asked_in_danger import answer_text, topics_asked
from bot.conversation.safety_answers import Turn
from bot.knowledge.safety.danger_answers import Place, load_danger_answers, load_danger_topics
from bot.knowledge.safety.red_flags import load_red_flags
from bot.language.danger.agreement import SET_ASIDE
from bot.language.findings import Findings, Status
from tests.conversation.red_flag_turns import SADDLE, play, said

PLACES = {"number": "112", "advice": "your GP", "them": "him", "tell": "back pain"}


def asked(text: str, place: Place, slug: str) -> list[str]:
    return topics_asked(Turn(Findings(), text=text), place, slug)


def answer(text: str, place: Place, slug: str) -> str:
    return answer_text(asked(text, place, slug), place, slug, text, PLACES)


# what is written, place, sign, words of the answer, why
ASKED: list[tuple[str, Place, str, str, str]] = [
    ("can it keep till Tuesday?", "now", SADDLE, "Tuesday is too late", "the day is said"),
    ("I'd rather ring on Monday", "now", "cardiac", "Monday is too late", "a plan asks too"),
    ("is next week soon enough", "now", "aaa", "Next week is too late", "no mark"),
    ("gp opens again tomorrow, ok?", "now", "fever", "Tomorrow is too late", "the doctor's hours"),
    ("how long can I leave it?", "now", SADDLE, "Anything later is too late", "no time named"),
    ("let me finish my shift first", "now", "cardiac", "minutes count", "work first"),
    ("must it be today?", "today", "weight_loss", "your GP tomorrow", "slow signs have the night"),
    ("must it be today?", "today", "myelopathy", "yes, today", "the cord has not"),
    ("can I go on Thursday", "today", "shingles", "within 3 days", "why for this sign"),
    ("it's eased off now", "now", "dissection", "go quiet", "quiet is not over"),
    ("I feel perfectly fine again", "now", "cardiac", "stop and start", "the heart"),
    ("no fever any more", "now", "meningitis_sepsis", "without touching", "a tablet hid it"),
    ("he's ok again", "other", "aaa", "still ring", "somebody else"),
    ("I'm only 31", "now", "cardiac", "rarer when you are young", "age alone"),
    ("isn't that for old people", "now", "cad_stroke_sah", "neck vessel", "strokes of the young"),
    ("aren't I too young", "now", SADDLE, "at 20 as at 60", "nerves"),
    ("but my ECG last month was perfect", "now", "cardiac", "of that day", "a test before it"),
    ("bloods in March were fine", "now", "fever", "from before", "bloods before it"),
    ("can I take two paracetamol", "now", SADDLE, "as the packet says", "first aid"),
    ("would ibuprofen help?", "now", "cad_stroke_sah", "No ibuprofen", "may be a bleed"),
    ("the patches, on or off?", "other", "med_harm", "Wipe the skin", "one too many"),
    ("shall I leave her to sleep?", "other", "med_harm", "count the breaths", "breathing"),
    ("they're ordered, but shall I call them off?", "now", "aaa", "No, don't", "no first"),
    ("so not cancel then?", "other", "dissection", "No, don't", "no first"),
    ("I can't just leave two toddlers", "now", SADDLE, "Call first", "told, not asked"),
    ("my twins are asleep and gran is two hours away", "now", "aaa", "far off", "no helicopter"),
    ("do I say anything about the jab?", "other", "fever", "first thing", "a door"),
    ("should I soak the foot in warm water?", "now", "vascular_leg", "heat", "no drink"),
    ("she wants her dinner", "other", "med_harm", "no food", "told as a wish"),
    ("painkillers ok?", "now", "med_harm", "No more painkillers", "too many already"),
    ("should I chew an aspirin", "now", "cardiac", "only if the call handler", "heart"),
    ("shall I take an aspirin", "now", "dissection", "No aspirin", "a tear bleeds"),
    ("may I have my blood pressure tablets", "now", "cardiac", "Take the packets", "own pills"),
    ("can I eat something", "now", SADDLE, "nothing to eat", "an operation"),
    ("could she have a cup of tea", "other", "cardiac", "for him", "for another"),
    ("can I drink", "today", "renal_uti", "drink enough", "today is no operation"),
    ("can I go to bed", "now", "aaa", "sleeping on it is not", "nobody would notice"),
    ("he wants to go to bed", "other", "aaa", "go to sleep on it", "told as a wish"),
    ("can I drive there", "now", "leg_motor", "on the pedal", "a weak foot"),
    ("he'll drive himself", "other", "cardiac", "don't let him drive", "no car for him"),
    ("can my wife drive me", "now", SADDLE, "being driven is fine", "a nerve may be driven"),
    ("can my wife drive me", "now", "cardiac", "The ambulance, not a car", "a heart not"),
    ("leg raised on the sofa arm or hanging?", "now", "vascular_leg", "not up", "it needs blood"),
    ("can I put the foot up?", "today", "vascular_leg", "may lie up", "a hot calf is another"),
    ("can my son run me in", "now", "vascular_leg", "at once", "a leg may be driven"),
    ("would a warm bath help?", "now", "vascular_leg", "no heat", "it burns easily"),
    ("can a mate sit with me there?", "now", SADDLE, "take somebody with you", "no children"),
    ("I could do a wee test first", "now", "ectopic_gynae", "no test first", "shows no place"),
    ("my neighbour could have a look at it", "now", "fever", "whoever looks", "a look at home"),
    ("I'm booked to fly on Monday", "now", SADDLE, "give way", "a plan is no place"),
    ("how long till a doctor looks at me?", "now", SADDLE, "among the first", "no 'how soon'"),
    ("I live in another city", "other", "cardiac", "from where you are", "who writes is far"),
    ("but it isn't even sore", "other", "leg_motor", "no good sign", "a nerve goes silent"),
    ("she's gurgling a bit", "other", "med_harm", "throat is half shut", "no sleep"),
    ("he sat up just now and walked about", "other", "major_trauma", "From now on", "it happened"),
    ("are you going to call the police on me?", "now", "suicide_distress", "tell nobody", "asked"),
    ("my brother took the boxes home with him", "now", "suicide_distress", "Good", "means away"),
    ("there's a bag of old tramadol in my cupboard", "now", "suicide_distress", "Leave", "means"),
    (
        "I could ask the breast care nurse",
        "today",
        "cancer_history",
        "the right call",
        "their line",
    ),
    ("could I give it ten days", "today", "cancer_history", "too long", "a time without till"),
    ("who would I even phone on a Saturday", "today", "fever", "It is your GP", "no wait"),
    ("will the extra one harm him?", "other", "med_harm", "can do harm", "asked about a dose"),
    ("may I still go for a swim", "today", "cancer_history", "Better not", "sport"),
    ("would they put me under for it", "now", SADDLE, "MRI", "no bed, no ward"),
    (
        "she drinks juice now, is that fine? she fancies soup",
        "other",
        "med_harm",
        "no food",
        "wish",
    ),
    ("she drops off while she is talking to me, do I wait?", "other", "med_harm", "too late", "no"),
    ("is naloxone something I can buy", "now", "med_harm", "naloxone kit", "an antidote"),
    ("she answers me fine, only sleepy", "today", "med_harm", "making sense", "awake"),
    (
        "should he miss the evening dose",
        "today",
        "med_harm",
        "before the next one",
        "never as usual",
    ),
    ("my nephew is sleeping here", "now", "cardiac", "Call first", "a child of somebody else"),
    ("would they operate on me", "now", SADDLE, "MRI", "what they do"),
    ("am I losing this one", "now", "ectopic_gynae", "how the baby is", "not said by name"),
    ("one last customer first", "now", "leg_motor", "too late", "work first"),
    ("taxi or ambulance?", "now", "cad_stroke_sah", "treats strokes", "which hospital"),
    ("is it ok to walk there", "now", "lung_pe", "Not on foot", "on foot"),
    ("should I lie down or sit", "now", "lung_pe", "Sit upright", "how to wait"),
    ("where do I sit till they come", "now", "cardiac", "against a wall", "how to wait"),
    ("should I move him", "other", "major_trauma", "as you found", "a broken spine"),
    ("how do I persuade him", "other", "cardiac", "I am frightened", "words for him"),
    ("what do I tell my dad so he goes", "other", "aaa", "I am frightened", "not the handler"),
    ("may I ring even if he says no", "other", "aaa", "without a yes", "allowed"),
    ("can I take the kids along", "now", SADDLE, "take the child", "children"),
    ("isn't it just a muscle", "now", "cardiac", "Only an ECG", "how they are told apart"),
    ("could it be a migraine", "now", "cad_stroke_sah", "Only a scan", "head"),
    ("what will they do there", "now", SADDLE, "MRI", "what awaits them"),
    ("can I ring my physio instead", "now", SADDLE, "No. A GP", "the wrong place"),
    ("A&E or my GP?", "now", SADDLE, "emergency department", "which place"),
    ("will it harm the baby", "now", "renal_uti", "how many weeks", "pregnant"),
    ("is it contagious", "today", "shingles", "chickenpox", "shingles"),
    ("shall I put a hot water bottle on", "now", "abdominal", "No heat", "heat hides it"),
    ("do we still have to ring?", "other", "aaa", "please ring", "the plain question"),
    ("I had a tooth out last week, do I tell them?", "now", "fever", "first thing", "a door"),
    ("they found a wide aorta in May, is that important?", "other", "aaa", "first thing", "known"),
    ("I chewed two aspirin, is that bad", "now", "cardiac", "No more of it unless", "taken"),
    ("she had two naproxen already, is that ok?", "other", SADDLE, "Give no more", "given"),
    ("shall I leave out the warfarin tonight?", "now", "med_harm", "don't stop", "brings a clot"),
    ("is the eliquis a problem with the bruise?", "now", "med_harm", "No ibuprofen", "a bleed"),
    ("does he take his xarelto", "other", "major_trauma", "don't stop", "somebody else's"),
    ("ibuprofen with a blood thinner ok?", "today", "fragility_fracture", "No ibuprofen", "both"),
    ("do I stop taking it", "now", "med_harm", "before you stop it", "which one is open"),
    ("only a few drops came, so it works again?", "now", SADDLE, "spills over", "an overflow"),
    ("it's 4 am", "now", "cardiac", "day and night", "the hour"),
    ("seriously, it's Sunday", "today", "myelopathy", "at the weekend", "the day"),
    ("who can bring me, I have no car", "now", SADDLE, "can't be driven", "nobody drives"),
    ("how do I get there", "today", "fever", "call back", "no way"),
    ("I'll take my own car", "now", "lung_pe", "pass out at the wheel", "told as a plan"),
    ("car or ambulance?", "other", "aaa", "not a car", "never the car"),
    ("does he really need an ambulance?", "other", "cardiac", "Yes: the crew", "as a doubt"),
    ("shall I wear my collar", "now", "major_trauma", "moves the neck", "a crash"),
    ("can he keep his helmet on?", "other", "major_trauma", "Leave the helmet on", "a crash"),
    ("what do I say to my brother", "now", SADDLE, "Please drive me", "words to say"),
    ("what do I say so they take me seriously?", "now", SADDLE, "Begin with the sign", "heard"),
    ("what should we do today?", "today", "fragility_fracture", "One thing", "the next step"),
    ("can she do her stretches", "other", "aaa", "No exercises", "not now"),
    ("my control is coming back a little", "now", SADDLE, "Even if it feels better", "better"),
    ("it's letting up", "now", "aaa", "go quiet", "eased"),
    ("can it wait till Monday?", "asked", "leg_motor", "hangs on your answer", "a question"),
    ("just paracetamol?", "asked", "leg_motor", "as the packet says", "as of today"),
    ("what do I tell my sister?", "now", "suicide_distress", "Please stay with me", "a crisis"),
    ("what about the tablets on the table", "now", "suicide_distress", "take it all away", "means"),
    ("she is on warfarin, does that matter?", "other", "major_trauma", "don't stop", "a fact"),
    ("surely that can keep over the weekend", "now", SADDLE, "The weekend is too late", "a hope"),
    ("I think it's passing now", "now", "cardiac", "stop and start", "easing"),
    ("what's the number again", "today", "fever", "your GP", "whom to ring"),
    ("how do I explain this to my son", "other", "aaa", "It may be serious", "not to the patient"),
    ("so it can't wait for my GP at four?", "now", SADDLE, "Yes, now", "the doubt turned round"),
    ("would the bus do", "now", SADDLE, "No, not on foot", "a bus"),
    ("the front door, open or shut?", "now", "cardiac", "open or unlocked", "the way in"),
    ("we live an hour from the next hospital", "now", "aaa", "how far out", "the way is long"),
    ("will my flatmates get it too?", "now", "meningitis_sepsis", "Most likely not", "contagious"),
    ("is my wife at risk", "now", "cardiac", "nothing that others can catch", "a heart is none"),
    ("who minds the twins", "now", SADDLE, "Call first", "children at home"),
    ("will I walk again?", "now", SADDLE, "Most likely not", "a fear that is a question"),
    ("could he die?", "other", "aaa", "can't know that", "an honest answer"),
    ("I'd feel such an idiot calling", "now", "lung_pe", "No need to feel so", "shame"),
    ("will they section me?", "now", "med_harm", "Most likely not", "after tablets"),
    ("I had Cialis on Friday", "now", "cardiac", "first thing", "sprays are dangerous with it"),
    ("shall I put flight socks on", "now", "lung_pe", "No stockings", "a clot"),
    ("can I get changed first", "now", SADDLE, "nothing first", "as they are"),
    ("will black coffee wake me up?", "now", "med_harm", "don't make yourself sick", "home cures"),
    ("but I feel fine", "now", "med_harm", "too much to leave alone", "harm comes later"),
    ("I'll just sleep it off", "now", "med_harm", "don't sleep it off", "breathing gets weak"),
    ("it was an accident, I lost count", "now", "med_harm", "changes nothing", "without intent"),
    ("I take the pill, does it come from that?", "now", "lung_pe", "risk of a clot", "the pill"),
    ("could I try my out of hours doctor", "now", SADDLE, "No. A GP", "in place of the call"),
    ("ring my midwife instead?", "now", "pregnancy", "yes, if they answer", "she knows the place"),
    ("is it just from the birth", "now", SADDLE, "only an examination", "a supposed cause"),
    ("I guess it's Braxton Hicks", "now", "pregnancy", "in the back alone too", "a supposed cause"),
    (
        "can my mum take me",
        "now",
        "pregnancy",
        "Yes, if somebody can drive",
        "no ambulance is needed",
    ),
    ("nurofen for the cramps?", "now", "pregnancy", "No ibuprofen", "a baby"),
    (
        "the ambulance crew looked me over, all fine",
        "now",
        "major_trauma",
        "No, a look",
        "no picture",
    ),
    (
        "the scar is dry and neat",
        "now",
        "post_procedure",
        "does not show what is deep",
        "infection",
    ),
    ("is it worth an ambulance?", "now", "cardiac", "Yes: the crew", "yes or no first"),
    ("do we need an ambulance", "today", "fever", "No, not as it is now", "no first"),
    ("I have old amoxicillin left over, take it?", "today", "renal_uti", "No, don't", "no first"),
    (
        "my check is in May, is that enough",
        "today",
        "cancer_history",
        "No, that is too long",
        "no first",
    ),
    ("he'll tough it out till Tuesday", "today", "fever", "No, it should be", "a plan to wait"),
    ("why 112 before I said a word of my leg?", "now", "leg_motor", "mistake of mine", "owned"),
    ("shall I wake the neighbours?", "now", "cardiac", "Do wake them", "nobody is alone"),
    ("may I use his spray", "now", "cardiac", "Nobody else's spray", "a drop of pressure"),
    ("will they take my children away?", "now", "med_harm", "no reason", "a parent's fear"),
    ("a small whisky against the shock?", "now", "aaa", "No alcohol", "no drink"),
    ("can my mates carry me inside", "now", "major_trauma", "Let the crew move you", "a fall"),
    ("does she need an ambulance for a tingle", "other", SADDLE, "Not if you can", "no first"),
    ("may I drive after the ambulance", "other", "aaa", "not a car", "I am not the patient"),
    ("the thermometer only reads 36.9", "now", "post_procedure", "does not clear it", "infection"),
    ("so my spine can't be broken, right?", "now", "major_trauma", "only a picture", "hope"),
    ("is the baby in danger from me", "today", "shingles", "chickenpox", "others"),
    ("am I dying", "today", "cancer_history", "can't know that", "an honest answer"),
    ("whatll they do to me", "now", SADDLE, "MRI", "typed as it is said"),
    ("nobody has seen this yet", "now", SADDLE, "nobody has looked", "no look"),
    ("it only came on after she saw me, started Friday", "today", "myelopathy", "stands", "newer"),
]


@pytest.mark.parametrize(("text", "place", "slug", "words", "why"), ASKED)
def test_asked_in_danger_is_answered_from_content(
    text: str, place: Place, slug: str, words: str, why: str
) -> None:
    assert words.casefold() in answer(text, place, slug).casefold(), why


# what asks none of it, and why
NOT_ASKED = [
    ("I can pee fine, it's just the numbness", "a sign that is denied has not eased"),
    ("sitting with a pillow eases it", "a position is no ease of the sign"),
    ("it hasn't eased", "denied"),
    ("it's not gone", "denied"),
    ("can you give me exercises", "the plan has a reply of its own"),
    ("what number do I call", "so has the number"),
    ("I am scared", "so has fear"),
    ("ok calling now", "they go"),
    ("my daughter is driving me", "they are driven, nothing is asked"),
    ("I can't wait here any longer", "they leave"),
    ("my own shoulder aches as well", "a place"),
    ("it is a stiff feeling", "a fact"),
    ("the pain spreads down my leg", "nothing is caught"),
    ("I am 52", "an age asks nothing"),
    ("the paracetamol didn't help", "what was taken before"),
    ("I can't lie down", "what is not possible"),
    ("it is worse now", "worse has a reply of its own"),
    ("UK", "a country"),
    ("I wore a helmet", "a fact of the fall"),
    ("I had naproxen for years", "of long ago"),
    ("I'm at work till late", "a place"),
    ("how long does this take", "of the guide"),
    ("it would be better to lie", "no ease"),
    ("my belt is too tight at work", "what is worn"),
    ("my hand is cold", "a part of the body"),
    ("we had wine at the party on Friday", "a story"),
    ("I drive a bus for a living", "a job"),
    ("my sister sleeps next door", "a house"),
    ("it all began at the scout camp", "a scene of long ago"),
    ("the door slammed and I jerked", "a story"),
    ("I had to cancel my holiday", "no help is called off"),
    ("thanks", "thanks"),
    ("yes", "an answer"),
]


@pytest.mark.parametrize(("text", "why"), NOT_ASKED)
def test_asked_in_danger_hears_no_question_where_none_is(text: str, why: str) -> None:
    assert asked(text, "now", SADDLE) == [], why


def test_asked_in_danger_two_questions_have_two_answers() -> None:
    both = answer("I'm only 29, and can I take paracetamol?", "now", "cad_stroke_sah")
    assert "neck vessel" in both
    assert "packet" in both


@pytest.mark.parametrize("slug", ["suicide_distress", "violence"])
def test_asked_in_danger_talks_answer_in_their_own_way(slug: str) -> None:
    assert asked("can I take paracetamol, and can it wait till Monday?", "now", slug) == []
    assert asked("may I drive, with my apixaban?", "now", slug) == []


def test_asked_in_danger_every_topic_has_words_that_can_be_filled() -> None:
    for topic in load_danger_topics():
        for place in get_args(Place):
            for slug in load_red_flags():
                if load_danger_answers()[topic].words(place, slug) is not None:
                    assert "{" not in answer_text([topic], place, slug, "", PLACES)


NEUTRAL = [text for text, *_ in ASKED] + [text for text, _ in NOT_ASKED]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(NEUTRAL), min_size=1, max_size=4))
def test_asked_in_danger_nothing_of_it_releases_an_emergency(texts: list[str]) -> None:
    moves = play([said(SADDLE), *(said(text=text) for text in texts)])
    assert [move.state.locked for move in moves] == [SADDLE] * len(moves)


def test_asked_in_danger_whose_mother_is_far_off_is_still_the_patient() -> None:
    told = "I'm in town. It's my mum who's an hour off. Who has the twins?"
    moves = play([said(SADDLE), said(text=told)])
    assert (moves[-1].state.locked, moves[-1].answers) == (SADDLE, ["who_minds"])


def test_asked_in_danger_one_denied_sign_leaves_the_other() -> None:

    bladder = "ces_bladder"
    moves = play([said(SADDLE), said(bladder), said(bladder, Status.DENIED, text="I pee fine")])
    assert moves[1].state.locked == bladder
    assert moves[2].state.locked == SADDLE
    assert moves[2].denied == (bladder,)
    assert bladder not in moves[2].state.flags


def test_asked_in_danger_a_no_to_whether_a_known_sign_has_changed_ends_the_question() -> None:
    settled = said("leg_motor", Status.PAST).findings.mentions[0]
    aside = Findings((dataclasses.replace(settled, cues=(SET_ASIDE,)),))
    old = Turn(aside, text="foot weak since 2019, as ever, checked every year")
    asked_of = said("leg_motor", text="are the exercises ok for a drop foot?")
    moves = play([old, asked_of, said(yes_no="no", text="no")])
    assert [move.response for move in moves[1:]] == ["utter_confirm_changed", None]
    assert moves[-1].resume
    assert moves[-1].state.locked is None
