"""Questions with one plain answer: causes anywhere, what counts at a safety list."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_backs.plain_questions import asks_plainly
from bot.knowledge.conversation.about_moves import load_own_plan
from bot.knowledge.conversation.plain_answers import load_plain_answers
from tests.conversation.planning.situations import situation

NERVES, GENERAL = slots.SCREEN_NERVES, slots.SCREEN_GENERAL
ASKED = [
    ("is it better to do them sitting or standing?", None, "sat_or_stood", "of the moves"),
    ("are the exercises better lying in bed or on the floor?", None, "sat_or_stood", "where"),
    ("are they better stood or sat?", None, "sat_or_stood", "in short"),
    ("is it better to walk or take the bus?", None, "walk_or_ride", "a way to take"),
    ("is walking home better than the car?", None, "walk_or_ride", "compared"),
    ("should I take the bus or walk?", None, "walk_or_ride", "the ride first"),
    ("what if I do it twice on Sunday as I work Saturdays", None, "made_up_for", "another day"),
    ("can I do two sessions on Sunday to make up for Saturday", None, "made_up_for", "named so"),
    ("I missed yesterday, shall I do it twice today?", None, "made_up_for", "a day missed"),
    ("do I have to catch up", None, "made_up_for", "no day named"),
    ("is that just placebo?", None, "placebo", "the word"),
    ("how do I know it isn't the placebo effect", None, "placebo", "in a longer question"),
    ("is that cos i havent done owt for weeks", None, "out_of_practice", "a dialect"),
    ("is it because I'm so unfit?", None, "out_of_practice", "unfit"),
    ("I mostly work from the sofa, does that matter?", None, "works_from_bed", "a sofa"),
    ("laptop mostly from bed, does that change anything?", None, "works_from_bed", "bed"),
    ("how do I get a crate off the floor", None, "how_to_lift", "no word of lifting"),
    ("best way of getting stuff off the low shelves?", None, "how_to_lift", "a way of"),
    ("any tips for shifting crates tomorrow?", None, "how_to_lift", "tips"),
    (
        "listen that low shelf thing how am I supposed to get a twenty kilo crate off the floor "
        "tomorrow without wrecking it again because that's when it always goes",
        None,
        "how_to_lift",
        "asked in the middle of a long sentence",
    ),
    ("why would a neck go stiff overnight?", None, "stiff_overnight", "the commonest of necks"),
    ("what causes a crick when you just wake up with it?", None, "stiff_overnight", "another word"),
    ("how come it happened in my sleep?", None, "stiff_overnight", "of what was told before"),
    ("May I do some gentle exercises?", None, "gentle_exercise", "before there is a plan"),
    ("is it all right to do a bit of light stretching?", None, "gentle_exercise", "in other words"),
    ("stiff the morning after the gym, is that ok?", None, "tight_after_lifting", "the next day"),
    ("tight the day after a big job, eased by noon, ok?", None, "tight_after_lifting", "work"),
    ("I had a bleeding ulcer once. Is naproxen ok?", None, "ulcer_and_ibuprofen", "past ones"),
    ("I had a duodenal ulcer, could I take Nurofen?", None, "ulcer_and_ibuprofen", "ulcer first"),
    ("What I do if is again 7 in the evening?", None, "bad_after_work", "a picture of tomorrow"),
    ("if it is 8 after work, what do I do then?", None, "bad_after_work", "the number first"),
    ("Is it broken something?", None, "is_it_broken", "the commonest fear"),
    ("could I have fractured it?", None, "is_it_broken", "another word"),
    ("how do i walk to shops with this leg", None, "leg_when_walking", "a narrowed canal"),
    ("leg hurts when i walk and stops when i sit, what is that?", None, "leg_when_walking", "told"),
    ("i take a water tablet, could it be that?", None, "dizzy_from_tablets", "as it is taken"),
    ("why do i go dizzy when i stand up?", None, "dizzy_on_rising", "on rising"),
    ("is it bad that i am so out of breath?", None, "out_of_breath", "effort"),
    ("tamsulosin make me dizzy when i get up, is that bad?", None, "dizzy_from_tablets", "name"),
    ("would an osteopath help as well?", None, "hands_on_help", "beside moving"),
    ("do I need somebody to put their hands on it?", None, "hands_on_help", "no profession"),
    ("is cupping any use?", None, "cupping_alone", "by its name"),
    ("How I lift heavy box correct at warehouse?", None, "how_to_lift", "at work"),
    ("do I push harder if it wants to come off?", None, "push_harder", "the step says it"),
    ("it cracked a bit, that's not bones grinding is it?", None, "cracking_joint", "in a move"),
    ("could it just be a pulled hamstring?", None, "pulled_muscle", "a muscle of the leg"),
    ("is it my hamstring or my back?", None, "pulled_muscle", "a choice"),
    ("I can only feel a tiny squeeze though, is that enough?", None, "felt_little", "little"),
    ("I just get a slight pull, is that right?", None, "felt_little", "little"),
    ("Does it count if some days I don't manage it?", None, "days_left_out", "days"),
    ("Is it still from the pregnancy after all this time?", None, "left_of_a_pregnancy", "left"),
    ("my back clicked, is that anything to worry about?", None, "cracking_joint", "a click"),
    ("how do I know if it's the stretch or the diabetes", None, "nerve_or_stretch", "of old"),
    ("can I tell if the tingling is from this one?", None, "nerve_or_stretch", "a move"),
    ("is it the stretch or my neuropathy?", None, "nerve_or_stretch", "a choice"),
    ("could it be a trapped nerve?", None, "pinched_nerve", "another word"),
    ("is it the sitting?", None, "sitting_to_blame", "a cause"),
    ("is my chair to blame", None, "sitting_to_blame", "in other words"),
    ("does a nerve get squashed there?", None, "pinched_nerve", "the nerve first"),
    ("could it be from the epidural?", None, "epidural_at_a_birth", "at a birth"),
    ("And you didn't say about the epidural?", None, "epidural_at_a_birth", "asked again"),
    ("does the epidural 4 months ago matter for safety?", None, "epidural_at_a_birth", "safety"),
    ("And the needle?", None, "epidural_at_a_birth", "by its needle"),
    ("Is it ok to twist after a caesarean?", None, "scar_of_a_birth", "a twist"),
    ("Is arching backwards safe for my scar?", None, "scar_of_a_birth", "an arch"),
    ("My scar still feels numb and tight, is that okay?", None, "scar_of_a_birth", "what it feels"),
    ("how should I put the laptop?", None, "height_of_a_screen", "a laptop"),
    ("and the laptop??", None, "height_of_a_screen", "asked again"),
    ("is the screen better high or low?", None, "height_of_a_screen", "a choice"),
    ("how many minutes with the wheat bag?", None, "heat_for_how_long", "minutes"),
    ("I mean the hot water bottle. how long at a time?", None, "heat_for_how_long", "two parts"),
    ("can you help with my elbow?", None, "joint_elsewhere", "a joint that is not ours"),
    ("back to my ankle, what can I do?", None, "joint_elsewhere", "asked again"),
    ("do I need to be worried about my slip on the ice?", None, "fall_to_worry", "a slip"),
    ("could that tumble have broken anything?", None, "fall_to_worry", "a break"),
    ("is this from the draught in the car?", None, "cold_and_draught", "a cause"),
    ("could it be the air con", None, "cold_and_draught", "without a mark"),
    ("is it the weather?", None, "weather", "a cause"),
    ("can the rain cause this?", None, "weather", "the thing first"),
    ("is this from my pillow?", None, "pillow_or_bed", "a cause"),
    ("is it because of my pillow", None, "pillow_or_bed", "without a mark"),
    ("is it because of the hotel bed", None, "mattress", "a cause"),
    ("my mattress, is it too soft?", None, "mattress", "no cause"),
    ("would a board under the mattress help", None, "mattress", "another bed"),
    ("is a hard bed better or a soft one?", None, "mattress", "a choice"),
    ("memory foam or springs?", None, "mattress", "its kinds"),
    ("statins and a water tablet, do they go on your list?", None, "own_tablets", "two"),
    ("blood pressure tablets, a problem?", slots.SCREEN_GENERAL, "own_tablets", "in short"),
    ("why does my neck ache more in the evening?", None, "worse_late", "no card has it"),
    ("how come it is stronger by the end of the shift?", None, "worse_late", "at work"),
    ("is it normal that it hurts more in the afternoon?", None, "worse_late", "as a worry"),
    ("can working nights play a part?", None, "night_work", "no lying at night"),
    ("is shift work bad for a spine?", None, "night_work", "another name"),
    ("I do nights at the depot, does that matter?", None, "night_work", "told, then asked"),
    ("could holding my son all day make it worse?", None, "carrying_a_child", "no pregnancy"),
    ("is it bad to pick up a toddler?", None, "carrying_a_child", "the lifting"),
    ("does that not matter?", None, "told_matters", "of what was told"),
    ("I bend like that at work, is that good or bad?", None, "bends_like_that", "at work"),
    ("my back makes a cracking noise, is that bad?", None, "cracking_joint", "a back too"),
    ("may I do the exercises while I'm breastfeeding?", None, "moving_while_feeding", "not how"),
    ("is my peeing a lot a sign?", slots.SCREEN_NERVES, "passing_often", "at the list"),
    ("I go to the loo a lot", slots.SCREEN_NERVES, "passing_often", "told at the list"),
    ("does it count that I leak when I sneeze?", slots.SCREEN_NERVES, "leak_on_a_cough", "asked"),
    ("feet tingle when I sit on the loo too long", slots.SCREEN_NERVES, "limb_asleep", "told"),
    ("does a gouty toe count?", slots.SCREEN_NERVES, "sore_toe", "asked"),
    ("im 60, does that count for number 6?", slots.SCREEN_GENERAL, "counts", "in general"),
    ("how should I sit in the lorry?", None, "seat_at_the_wheel", "a driver"),
    ("what's the best way to set up my seat?", None, "seat_at_the_wheel", "a seat is a driver's"),
    ("How do I stand when I work over a bench?", None, "leaning_at_work", "work bent forward"),
    ("is naproxen ok with losartan?", None, "pressure_and_ibuprofen", "a pressure tablet"),
    ("do water tablets and nurofen go together?", None, "pressure_and_ibuprofen", "a diuretic"),
    ("my brother has Bechterew's, does it matter?", None, "inflamed_spine_of_others", "a relative"),
    ("is it ok on my period?", None, "period_days", "a day, no pain"),
    ("I'm sweating, is that normal?", None, "warm_from_work", "effort"),
    ("is pilates better than this?", None, "which_sport_better", "no check-in: which one"),
    (
        "my thyroid tablets are not steroids are they?",
        slots.SCREEN_GENERAL,
        "thyroid_no_steroid",
        "at the list",
    ),
    (
        "I use a steroid cream, does that count?",
        slots.SCREEN_GENERAL,
        "steroid_not_swallowed",
        "no tablets",
    ),
    (
        "a small bump in the van last year, doesn't count, right?",
        slots.SCREEN_NERVES,
        "bump_of_old",
        "long over",
    ),
    (
        "is the washing machine a serious accident?",
        slots.SCREEN_NERVES,
        "slip_in_lifting",
        "a lift",
    ),
    (
        "hot at night from the menopause, does it count?",
        slots.SCREEN_GENERAL,
        "hot_flushes",
        "a reason",
    ),
    ("is it meant to be stiff afterwards?", None, "stiff_next_day", "behind the moves"),
    ("what do I do if I wake up stiff tomorrow?", None, "stiff_next_day", "no plan of tomorrow"),
    ("is my bad handwriting a sign?", slots.SCREEN_GENERAL, "counts", "in general"),
]
NOT_ASKED = [
    ("steroid cream and prednisolone tablets, do they count?", None, "tablets beside it"),
    ("my period pain is bad, is it?", None, "the pain, not the days"),
    ("is it better to work sitting or standing?", None, "a day's work, and no move"),
    ("is walking good for it?", None, "no ride is named"),
    ("the bus was late so I had to walk", None, "told"),
    ("I use a steroid cream, does that count?", None, "no list is open"),
    ("I never had an ulcer, can I take ibuprofen?", None, "denied"),
    ("how long should I warm up?", None, "no heat"),
    ("heat helps, how long until it is gone?", None, "the pain's time"),
    ("do I sit back to my heels?", None, "a move"),
    ("help me with the tingling in my foot?", None, "a sign of the back's nerves"),
    ("is this from my lifting?", None, "another cause"),
    ("does that count?", None, "no list is open"),
    ("I leak when I sneeze", slots.SCREEN_NERVES, "told: it answers the list"),
    ("none, my feet tingle on the loo when I sit too long", slots.SCREEN_NERVES, "an answer"),
    ("3, my feet tingle when I sit on it too long", slots.SCREEN_NERVES, "an answer"),
    ("how should I sit at my desk?", None, "no car"),
    ("can I take ibuprofen in april?", None, "a month"),
    ("how do I bend in number 2?", None, "a move"),
    ("does my mum's arthritis in the knee matter?", None, "another illness"),
    ("my pillow is too high", None, "told"),
    ("it is worse in cold weather", None, "told"),
    ("it is worse in the evening", None, "told"),
    ("why does it hurt more at night?", None, "the night has a card"),
    ("how should I sit while breastfeeding?", None, "how, not whether"),
    ("does it matter how I lie at night?", None, "a night's lying"),
    ("only my ring finger tingles more now", slots.SCREEN_GENERAL, "no sore finger: a nerve"),
]


@pytest.mark.parametrize(("text", "at", "answer", "reason"), ASKED)
def test_plain_questions_have_their_answer(
    text: str, at: str | None, answer: str, reason: str
) -> None:
    draft = Draft.of(situation(text, values={slots.ASKED: at}))

    assert asks_plainly(draft, text), reason
    first = next(key for key, one in load_plain_answers().items() if one.is_in(text))
    assert first == answer, reason


@pytest.mark.parametrize(("text", "at", "reason"), NOT_ASKED)
def test_plain_questions_are_only_what_is_asked(text: str, at: str | None, reason: str) -> None:
    draft = Draft.of(situation(text, values={slots.ASKED: at}))

    assert not asks_plainly(draft, text), reason


def test_plain_questions_tell_of_a_second_time_as_the_plan_does() -> None:
    said = (load_plain_answers()["made_up_for"].says, load_own_plan()["need_again_today"].texts)
    told = (said[0], said[1]["routine"])
    same = "A second time does no harm, if you feel no worse before it; what trains strength needs"
    assert [same in one for one in told] == [True, True]
