"""What is a feeling of the writer, and what only sounds like one."""

import pytest

from bot.knowledge.conversation.feeling_words import answer_to_feeling, load_feelings
from bot.knowledge.wording.banned_phrases import copy_lint
from bot.language.replies.told.feelings import read_feeling

TOLD = [
    ("my husband died in march and since then my back is awful", "grief", "a loss"),
    ("my mum passed away last month", "grief", "a loss in other words"),
    ("i miss him. everything is heavy", "grief", "missing somebody"),
    ("we buried my dad on friday and I've been stiff since", "grief", "a burial"),
    ("I'm grieving and I can't sleep", "grief", "the word itself"),
    ("lost my wife at christmas, the house is empty without her", "grief", "lost a person"),
    ("since the funeral my neck is locked", "grief", "a funeral"),
    ("we had to say goodbye, our dog died on Sunday", "grief", "an animal counts"),
    ("I'm scared it's something bad", "fear", "plain"),
    ("this really frightens me", "fear", "a verb"),
    ("i am terrified of moving in case it goes again", "fear", "of moving"),
    ("am i going to die", "fear", "fear, not intent"),
    ("worried sick about this numb toe", "fear", "worry"),
    ("im panicking a bit here", "fear", "panic"),
    ("my biggest fear is not being able to walk", "fear", "the noun"),
    ("honestly I'm freaking out", "fear", "slang"),
    ("I'm so angry with my GP", "anger", "plain"),
    ("nobody believes me about this pain", "anger", "not believed"),
    ("they fobbed me off again with tablets", "anger", "sent away"),
    ("absolutely furious that it took 6 months", "anger", "another word"),
    ("it makes me so mad that I can't garden", "anger", "mad about"),
    ("I feel hopeless", "despair", "plain"),
    ("I've lost all hope that it gets better", "despair", "hope lost"),
    ("just fed up and sad", "despair", "sad weighs more than fed up"),
    ("i cant cope with this any more", "despair", "cannot cope"),
    ("I'm at the end of my tether", "despair", "an idiom that means it"),
    ("been crying all day", "tears", "tears"),
    ("feeling really low about it all", "despair", "low mood"),
    ("what's the point of these exercises, nothing ever helps", "despair", "no point"),
    ("I feel so lonely stuck at home", "loneliness", "plain"),
    ("I've nobody to talk to about it", "loneliness", "nobody"),
    ("feel completely alone with this", "loneliness", "alone as a feeling"),
    ("this is embarrassing but I can't wipe", "shame", "embarrassed to say"),
    ("I'm ashamed that I can't lift my own kid", "shame", "plain"),
    ("i feel like a burden to everyone", "shame", "a burden"),
    ("I feel so useless lying here", "shame", "useless as a feeling"),
    ("I'm exhausted, haven't slept in a week", "exhaustion", "plain"),
    ("so tired of this back", "exhaustion", "tired of it"),
    ("I'm fed up with it", "exhaustion", "fed up"),
    ("absolutely knackered by it all", "exhaustion", "British"),
    ("I have had enough", "exhaustion", "enough"),
    ("finally some relief, I'm so happy", "relief", "happy"),
    ("I'm so relieved it's not the disc", "relief", "relieved"),
    ("yay it worked", "relief", "a cheer"),
    ("you don't understand what I'm saying", "frustration", "not understood"),
    ("stupid bot", "frustration", "the guide is called names"),
    ("i already told you that", "frustration", "asked again"),
    ("stop asking me the same thing", "frustration", "asked again"),
    ("this is pointless", "frustration", "said of the talk"),
    ("my partner died two years ago and it all hurts", "grief", "not long ago for a loss"),
    ("my dad had cancer and died of it", "grief", "further apart"),
    ("what if it never goes away, I'm so scared", "fear", "supposed, but the fear is there"),
    ("I am not coping", "despair", "the denial is the feeling"),
    ("this pain is ruining my life", "despair", "life ruined"),
    ("my wife left me in the middle of it", "loneliness", "left"),
    ("everyone has given up on me", "loneliness", "given up on"),
    ("you're useless", "frustration", "said to the guide"),
    ("you asked me that before", "frustration", "asked again"),
    ("my wife is worried and so am I, I'm scared", "fear", "hers and mine"),
]

NOT_TOLD = [
    ("I have the boy on Wednesdays so I'd be shattered", "what would be"),
    ("by the evening I'll be knackered", "what will be"),
    ("its 2am and my back just locked up", "an hour of the night alone says nothing of tiredness"),
    ("my low back's been giving me grief for 4 months", "grief from a back is trouble"),
    ("a bit of grief from my hip", "trouble"),
    ("I'm not sad", "denied"),
    ("i'm not scared, just curious", "denied"),
    ("not worried at all", "denied"),
    ("I don't feel lonely", "denied"),
    ("no I'm not angry with anyone", "denied"),
    ("my wife is worried", "somebody else's"),
    ("my husband is scared of needles", "somebody else's, and an idiom"),
    ("my mother is very lonely since her hip", "somebody else's"),
    ("my daughter is angry with me because I can't play", "somebody else's"),
    ("my boss is mad", "somebody else's"),
    ("if I get scared I stop", "supposed"),
    ("are you scared?", "asked of the guide"),
    ("I was scared last week but I'm fine now", "over"),
    ("I nearly died laughing", "an idiom"),
    ("I'm scared of heights", "nothing of the back"),
    ("dead leg when I sit too long", "a leg asleep"),
    ("my back is killing me", "pain, no feeling"),
    ("I'm afraid I can't do that one", "a polite no"),
    ("i'm afraid not", "a polite no"),
    ("sorry to bother you", "a polite start"),
    ("hate to ask but where do my feet go", "a polite start"),
    ("angry nerve in my neck", "a word for a nerve"),
    ("my legs are so tired after standing", "a body part"),
    ("worn out discs they said", "a finding"),
    ("I live alone on the second floor", "how somebody lives"),
    ("leave my neck alone please", "an idiom"),
    ("heat gives relief for an hour", "eased by"),
    ("relief when I lie down", "eased by"),
    ("I'm happy to try that", "agreement"),
    ("happy with the plan", "agreement"),
    ("the pain goes down my leg", "a direction"),
    ("low back, left side", "a place"),
    ("pee is fine, feeling down there is normal", "a place that is felt"),
    ("my tailbone is furious after that chair", "said of a body part"),
    ("lower back crying by lunch", "said of a body part"),
    ("it's low right, nothing scary", "nothing of the kind"),
    ("i have low back pain", "a place"),
    ("don't worry about the time", "said to the guide"),
    ("no worries", "thanks"),
    ("my grandad died 20 years ago of his heart", "a loss long ago"),
    ("the battery of my phone died", "no person"),
    ("lost my job in may", "no person"),
    ("lost my balance on the stairs", "no person"),
    ("I passed out at the gym", "fainting"),
    ("hurts when the baby cries and I lift her", "somebody else's tears"),
    ("does being anxious make it worse in general?", "a question of all"),
    ("three weeks, right side, worse sitting", "facts"),
    ("it's a shame about the weather", "an idiom"),
    ("no, just tired legs", "muscles that have worked"),
    ("yes", "an answer"),
    ("", "nothing"),
]


@pytest.mark.parametrize(("text", "kind", "reason"), TOLD)
def test_read_feeling_hears_what_the_writer_feels(text: str, kind: str, reason: str) -> None:
    found = read_feeling(text)
    assert found is not None, reason
    assert found.kind == kind, reason
    assert found.text == text[found.start : found.end]


@pytest.mark.parametrize(("text", "reason"), NOT_TOLD)
def test_read_feeling_hears_none_where_none_is_told(text: str, reason: str) -> None:
    assert read_feeling(text) is None, reason


@pytest.mark.parametrize("kind", load_feelings())
def test_answer_to_feelings_are_short_differ_and_say_nothing_banned(kind: str) -> None:
    says = load_feelings()[kind].says
    assert [answer_to_feeling(kind, turn) for turn in range(len(says))] == list(says)
    assert answer_to_feeling(kind, len(says)) == says[0]
    assert len(set(says)) == len(says)
    for text in says:
        assert len(text.split()) <= 12
        assert copy_lint(text) == []
