"""What only sounds like a fact is not noted; what is one is (test_meant_as_told.py)."""

from __future__ import annotations

import pytest

from bench.first_stories import noted
from bot.knowledge.conversation.sounds_like import load_sounds_like

BACK = "My low back hurts. "
# a way of `sounds_like.yml`, the field it is about, what is told, and what must not be noted
ONLY = [
    ("part_of_a_pregnancy", "duration_days", "It started in the last month of pregnancy.", 30.0),
    ("days_in_bed", "duration_days", "It goes out now and then and I'm in bed for two days.", 2.0),
    ("days_in_bed", "duration_days", "I pay for it for two days if I overdo it.", 2.0),
    ("worse_then", "course", "Once I have been ironing an hour it gets unbearable.", "worsening"),
    ("worse_then", "course", "By teatime it gets really bad.", "worsening"),
    ("hours_borne", "sit_hours", "It aches when I sit twenty minutes.", 1 / 3),
    ("hardly_done", "lifestyle", "I sit not very often, I sit very little.", "sitting"),
    ("parking", "lifestyle", "Twisting round when I reverse the van is hard.", "driving"),
    ("on_two_wheels", "lifestyle", "I cycle 30 km on the road every Sunday.", "driving"),
    ("on_two_wheels", "lifestyle", "My commute is an hour by train.", "driving"),
    ("one_leg_in_a_move", "lifestyle", "I don't like standing on one leg.", "one_sided_habit"),
    ("writing_just_now", "lifestyle", "I'm texting this on my phone.", "screen_phone"),
    ("writing_just_now", "trigger", "My right hand is holding the phone.", "phone_laptop"),
    ("desk_without_sitting", "lifestyle", "I stand at a standing desk all day.", "sitting"),
    ("desk_without_sitting", "lifestyle", "I'm on my feet or bent over tiny desks.", "sitting"),
    ("wheels_of_a_job", "lifestyle", "I ride a bike for deliveroo all day.", "sport"),
    ("wheels_of_a_job", "lifestyle", "I cycle for a living.", "sport"),
    ("wheels_of_a_job", "lifestyle", "Did a 12hr shift on the bike on Sunday.", "sport"),
    ("phone_to_speak_or_show", "lifestyle", "Can I do this on my phone?", "screen_phone"),
    ("since_a_loss", "duration_days", "My Frank died 3 years ago.", 1095.75),
    ("smoked_once", "lifestyle", "I gave up cigarettes in March.", "smoking"),
    ("smoked_once", "conditions", "I'm an ex-smoker.", "smoker"),
    ("no_pregnancy_in_it", "conditions", "I'm way beyond the pregnancy years.", "pregnancy"),
    ("no_pregnancy_in_it", "conditions", "I'm too old to be pregnant.", "pregnancy"),
    ("expecting_no_child", "conditions", "I was half expecting you to ask.", "pregnancy"),
    ("manner_of_moving", "worse_with", "When it is bad I walk like a duck.", "walking"),
    ("read_about_it", "worse_with", "It is worse when I read about slipped discs.", "reading"),
    ("turned_by_hand", "worse_with", "It is worse when I turn residents.", "turning"),
    ("tired_arms", "regions", "My arms get tired from drying hair.", "arm"),
    ("of_a_feeling", "course", "There is tingling in my toes off and on.", "episodic"),
    ("slipped_by_itself", "trigger", "It began when a crate slipped and I caught it.", "fall"),
    ("heavy_days", "worse_with", "It is worse after heavy days.", "heavy_things"),
    ("time_it_takes", "worse_with", "It takes me ages to cycle to work.", "cycling"),
    ("no_fall", "trigger", "It began when I tripped on the mat but didn't fall.", "fall"),
    ("healed_then", "trigger", "I had a car crash in 2004 but was fine after a month.", "crash"),
    ("no_exercises_now", "lifestyle", "So no exercises till then, right?", "inactive"),
    ("a_battery", "lifestyle", "My phone is at 4% so I am quick.", "screen_phone"),
    ("asked_if_it_eases", "eased_by", "Can someone say is swimming better than yoga", "moving"),
    ("a_holiday", "trigger", "Sore since Labor Day when I shoveled mulch.", "pregnancy_birth"),
    ("hours_of_one_scene", "stand_hours", "I stood in line for an hour today.", 1),
    ("hours_of_one_scene", "sit_hours", "Yesterday I sat for three hours at the station.", 3),
    ("belt_of_the_trousers", "worse_with", "It is where the belt of the trousers is.", "dressing"),
    ("lorries_loaded", "worse_with", "It is a pain doing the big lorries on Fridays.", "driving"),
    ("delivery_of_things", "trigger", "It began after a big delivery day.", "pregnancy_birth"),
    ("delivery_of_things", "trigger", "Since the delivery of a new sofa.", "pregnancy_birth"),
    ("bed_of_others", "worse_with", "It is worse when I lean across a ward bed.", "in_bed"),
    ("position_of_the_moves", "stand_hours", "I've got 10 minutes standing up.", 1 / 6),
    ("position_of_the_moves", "eased_by", "Lying down is fine too.", "lying"),
    ("hour_of_the_day", "nrs", "hello, it is 2, they nap", 2),
    ("hour_that_hurries", "nrs", "it's 7 already, off to work", 7),
    ("me_for_my", "conditions", "I've had me seven of those.", "exertion_crash"),
    ("me_for_my", "conditions", "I have me doubts, and I've got me a mat.", "exertion_crash"),
    ("thing_that_buzzes", "quality", "Sorry, my phone is buzzing.", "tingling"),
    ("nerve_of_old", "quality", "My toes tingle anyway with the diabetes.", "tingling"),
    ("nerve_of_old", "quality", "It is the normal diabetic tingling.", "tingling"),
    ("wobble_of_a_move", "conditions", "Easy on both, bit wobbly on the left.", "poor_balance"),
    ("very_much_so", "conditions", "It is stiff af and kills me af.", "heart_disease"),
    ("very_much_so", "conditions", "My neck is tight af, hurts af when I sit.", "heart_disease"),
    ("pots_of_a_kitchen", "conditions", "I have pots and pans to lift.", "dizziness"),
    ("pots_of_a_kitchen", "conditions", "My pots are heavy, I carry them all day.", "dizziness"),
    ("few_hours_at_a_screen", "lifestyle", "I work three hours at the laptop.", "screen_phone"),
    ("work_of_part_days", "lifestyle", "I do accounts part time from home.", "sitting"),
    ("one_night", "worse_with", "It was a bit sore, did it once more last night.", "night"),
    ("one_night", "worse_with", "My head hurt a bit last nite.", "night"),
    ("shift_of_nights", "worse_with", "I'm on the ward, mostly nights.", "night"),
    ("shift_of_nights", "worse_with", "Back on nights since Monday.", "night"),
    ("no_run_for_sport", "lifestyle", "I'm always running around after toddlers.", "running"),
    ("no_run_for_sport", "lifestyle", "Since yesterday I keep running to the loo.", "running"),
    ("no_run_for_sport", "worse_with", "I'm running late, so quick please.", "running"),
    ("both_of_two_places", "side", "My neck and low back both ache.", "both"),
    ("a_weekend_of_work", "duration_days", "It began after a weekend laying slabs.", 5),
    ("name_of_an_illness", "duration_days", "I have long covid since 2022.", 2439),
    ("way_to_the_loo", "worse_with", "I'm up and down to the loo all day.", "on_the_toilet"),
    ("way_to_the_loo", "course", "I'm up and down to the loo all day.", "fluctuating"),
    ("no_pain_so_long", "duration_days", "Not in pain for 30 years, a roofer.", 10957.5),
    ("year_of_an_event", "duration_days", "It was a bad disc in 2009.", 6088),
    ("disc_of_a_year", "onset", "My disc went in 2009.", "sudden"),
    ("right_so", "side", "That's quite common, right?", "right"),
    (
        "no_word_of_birth",
        "trigger",
        "Sacroiliac pain right, dimple area, since a stumble, worse standing on one leg "
        "and rolling in bed.",
        "pregnancy_birth",
    ),
    (
        "no_pregnancy_in_it",
        "conditions",
        "It has nothing to do with pregnancy or birth. I stumbled.",
        "pregnancy",
    ),
    ("hip_of_a_way", "regions", "Lifting it the hip way on Thursday.", "hip_side"),
    ("hip_of_a_way", "regions", "I did it with a hip hinge.", "hip_side"),
    ("on_two_wheels", "lifestyle", "My commute is a 15 minute walk.", "driving"),
    ("helped_nothing", "eased_by", "Yoga helps a bit, ibuprofen did naff all.", "painkillers"),
    ("helped_nothing", "eased_by", "Ibuprofen doesn't help, yoga helps a bit.", "painkillers"),
    ("helped_nothing", "eased_by", "Yoga helps, heat makes no difference.", "heat"),
    ("tablets_did_nothing", "lifestyle", "34, desk job, ibuprofen did naff all.", "inactive"),
    ("years_in", "duration_days", "Dental hygienist, 29, 8 years in.", 2922),
    ("posture_at_work", "trigger", "I'm a dentist, twisted over the chair all day.", "twist"),
    ("time_until_it_eases", "sit_hours", "Sitting down eases it in two minutes.", 1 / 30),
    ("borne_so_long", "sit_hours", "I stand to cook, ten minutes and I have to sit.", 1 / 6),
    ("cough_that_hurts", "trigger", "A cabbie. Coughing sends it down the leg.", "sneeze_cough"),
    ("leave_of_a_mother", "lifestyle", "I'm on maternity leave.", "pregnancy"),
    ("early_riser", "lifestyle", "I'm a baker, up at 3 every morning, two children.", "poor_sleep"),
    ("week_of_work", "bout_days", "For 2 years. I sit at an organ most of the week.", 3),
    ("bike_with_an_engine", "worse_with", "Going on the quad bike is murder.", "cycling"),
    ("quad_with_wheels", "regions", "Going on the quad bike is murder.", "thigh_front"),
    ("metformin_for_another", "conditions", "I have PCOS and take metformin.", "diabetes"),
    ("hurts_when_done", "trigger", "Since then it is sharp on the left when I twist.", "twist"),
    ("hurts_when_done", "trigger", "Turning my head hurts, so does sleeping on it.", "sleep"),
    ("bone_of_old", "trigger", "I broke my wrist four years ago when I slipped on ice.", "fall"),
    ("not_so_far_down", "radiation", "It is not until the knee, more until mid leg.", "none"),
    ("another_matter", "eased_by", "Sitting helps, getting up is another story!", "standing"),
    ("better_then", "course", "On my free days is better.", "improving"),
    ("shoulder_of_old", "regions", "Bad shoulder on the right, a jab in June.", "upper_trap"),
    ("shoulder_of_old", "side", "Bad shoulder on the right, a jab in June.", "right"),
    (
        "done_as_a_job_or_habit",
        "trigger",
        "Since a night shift, I'm a nurse so lots of lifting.",
        "lift",
    ),
    (
        "done_as_a_job_or_habit",
        "trigger",
        "It is stiff, I do my housework and some knitting.",
        "housework",
    ),
    ("done_as_a_job_or_habit", "trigger", "A carer, so loads of bending and lifting.", "lift"),
    ("done_as_a_job_or_habit", "trigger", "A carer, so loads of bending and lifting.", "bend"),
    (
        "done_as_a_job_or_habit",
        "trigger",
        "It comes and goes, I still do most of the housework.",
        "housework",
    ),
    ("done_as_a_job_or_habit", "trigger", "I am in a nursery, always lifting kids.", "lift"),
    ("done_as_a_job_or_habit", "trigger", "Since Tuesday, my job is full of carrying.", "carry"),
    ("done_as_a_job_or_habit", "trigger", "I'm a mum of two, plenty of carrying.", "carry"),
    (
        "sport_named_as_done",
        "worse_with",
        "I do a lot of sport, mostly running and climbing.",
        "running",
    ),
    (
        "sport_named_as_done",
        "worse_with",
        "I do a lot of sport, mostly running and climbing.",
        "climbing",
    ),
    (
        "sport_named_as_done",
        "worse_with",
        "I do lots of sports, mainly cycling and tennis.",
        "cycling",
    ),
    (
        "sport_named_as_done",
        "worse_with",
        "I keep fit and exercise a lot, mainly cycling.",
        "cycling",
    ),
    ("sport_named_as_done", "worse_with", "I train often, usually running.", "running"),
    ("sport_named_as_done", "worse_with", "I play a lot of sport, mainly tennis.", "racket_sports"),
    ("sport_named_as_done", "worse_with", "We like to be active, mostly cycling.", "cycling"),
    ("sport_named_as_done", "worse_with", "I enjoy exercise, especially running.", "running"),
    (
        "sport_named_as_done",
        "worse_with",
        "I exercise a lot, mainly tennis and cycling.",
        "cycling",
    ),
    (
        "sport_named_as_done",
        "worse_with",
        "I do much sport, mostly yoga, tennis and running.",
        "running",
    ),
    ("better_behind_it", "trigger", "I feel better after sport.", "sport"),
    ("better_behind_it", "trigger", "It is easier once I have done some sport.", "sport"),
    ("put_back_in_a_list", "onset", "It does go into my neck, put that back.", "sudden"),
    ("put_back_in_a_list", "onset", "The neck was right, put it back please.", "sudden"),
    ("put_back_in_a_list", "onset", "I do drive, please put this back in.", "sudden"),
    (
        "tablets_of_an_illness",
        "eased_by",
        "I have high blood pressure, fine with the tablets.",
        "painkillers",
    ),
    ("tablets_of_an_illness", "eased_by", "My thyroid is good with tablets.", "painkillers"),
    ("tablets_of_an_illness", "eased_by", "The cholesterol is better on tablets.", "painkillers"),
    ("tablets_of_an_illness", "eased_by", "My asthma is ok with meds.", "painkillers"),
    ("lifts_for_a_living", "lifestyle", "I lift for a living.", "sport"),
    ("of_an_earlier_bout", "duration_days", "I had the same in 2019, gone in a week.", 7.0),
    ("of_an_earlier_bout", "duration_days", "I had the same thing 2 years ago.", 730.5),
]


@pytest.mark.parametrize(("way", "field", "text", "value"), ONLY)
def test_only_sounds_like_a_fact_and_is_not_noted(
    way: str, field: str, text: str, value: object
) -> None:
    told = getattr(noted(BACK + text), field)
    assert value not in (told if isinstance(told, tuple) else (told,)), way


DENIED = [
    ("not_done_today", "Today is Sunday so I'm not driving.", "what is not done today"),
]


@pytest.mark.parametrize(("way", "text", "why"), DENIED)
def test_what_only_sounds_like_a_denial_takes_nothing_out(way: str, text: str, why: str) -> None:
    told = noted(f"My low back hurts. I drive a lorry all day. {text}")
    assert "driving" in told.lifestyle, why


NO_PLACE = [
    ("low_in_the_blood", "My iron is low.", "what is low in the blood"),
    ("low_in_the_blood", "And vitamin D is low too.", "the same"),
]


@pytest.mark.parametrize(("way", "text", "why"), NO_PLACE)
def test_what_only_sounds_like_a_place_is_none(way: str, text: str, why: str) -> None:
    assert noted(f"My neck hurts. {text}").regions == ("neck",), (way, why)


def test_every_way_to_sound_alike_has_a_row() -> None:
    assert {way for way, *_ in (*ONLY, *DENIED, *NO_PLACE)} == set(load_sounds_like())
