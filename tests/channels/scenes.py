"""A scripted bot for the browser: each keyword answers with one kind of message."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa.core.channels.channel import UserMessage

from bot.conversation.body_map_card import body_map_card

EMERGENCY: dict[str, Any] = {
    "text": "Call 999 now, or have someone take you to A&E.",
    "buttons": [
        {"title": "I have been checked", "payload": "/already_checked"},
        {"title": "That's not what I meant", "payload": "/not_meant"},
    ],
    "custom": {
        "card": {
            "kind": "emergency",
            "title": "Call 999 now, or have someone take you to A&E.",
            "number": "999",
            "why": "Not being able to feel when you wipe, together with back pain, can mean the "
            "nerves at the base of the spine are being squeezed. That is treated best within "
            "hours.",
            "meanwhile": [
                "Don't drive yourself.",
                "Lie in the way that hurts least. Don't eat or drink.",
                "Say: “back pain, numb between my legs since last night.”",
            ],
        }
    },
}

EXERCISE: dict[str, Any] = {
    "custom": {
        "lead": "Now the bridge: it wakes up the muscle that lets go when your belt line tips.",
        "card": {
            "kind": "exercise",
            "over": "Today’s routine",
            "step": "3 of 5",
            "title": "Bridge",
            "picture": "{picture}",
            "picture_alt": "A person lying on the back lifts the hips off the floor.",
            "dose": "2 sets of 8",
            "dose_note": "slow, 2 seconds at the top",
            "timer": {"reps": 8, "seconds": 1, "rounds": 2},
            "steps": [
                "Feet near your bottom, hip-wide.",
                "Tuck your tail a little. Push through the heels.",
                "Lift until shoulder, hip and knee line up. Lower slowly.",
            ],
            "feel": "in both buttocks",
            "stop_if": "your back pinches or a leg tingles",
            "actions": [
                {"title": "Done", "payload": "/done"},
                {"title": "Too hard", "payload": "/too_hard"},
                {"title": "It hurts", "payload": "/hurts", "style": "stop"},
                {"title": "Skip", "payload": "/skip"},
            ],
        },
    }
}

CHECK: dict[str, Any] = {
    "buttons": [
        {"title": "Above the bed", "payload": '/answer{"check":"above"}'},
        {"title": "Level or below", "payload": '/answer{"check":"below"}'},
        {"title": "Not sure", "payload": "/not_sure"},
    ],
    "custom": {
        "card": {
            "kind": "check",
            "over": "Home check",
            "step": "2 of 4",
            "title": "Bed-edge hang, right leg",
            "picture": "{picture}",
            "steps": [
                "Sit on the very edge of a firm bed. Hug your left knee.",
                "Roll back until your low back is flat. Keep hugging.",
                "Let the right leg hang. Look where the thigh stops.",
            ],
            "stop_if": "pain climbs by 2 or more, or your leg tingles.",
            "question": "Where does the hanging thigh stop?",
            "links": [{"title": "I can't do this here", "payload": "/cannot"}],
        }
    },
}

TIMED: dict[str, Any] = {
    "buttons": [
        {"title": "Under 30 seconds", "payload": '/answer{"check":"short"}'},
        {"title": "30 seconds or more", "payload": '/answer{"check":"long"}'},
    ],
    "custom": {
        "numeric": True,
        "card": {
            "kind": "check",
            "over": "Home check",
            "step": "3 of 4",
            "title": "Bridge hold",
            "timer": {"up": True},
            "notice": "when the hips sink",
            "question": "How long did it hold?",
        },
    },
}

COUNTDOWN: dict[str, Any] = {
    "buttons": [
        {"title": "Done", "payload": "/done"},
        {"title": "It hurts", "payload": "/hurts"},
    ],
    "custom": {
        "card": {
            "kind": "exercise",
            "title": "Hip stretch",
            "dose": "30 seconds, 2 each side",
            "timer": {"seconds": 30, "rounds": 4},
        }
    },
}

SCREEN: dict[str, Any] = {
    "custom": {
        "lead": "Before I suggest any movement: a few things would mean seeing someone first.",
        "card": {
            "kind": "screen",
            "over": "Safety check",
            "step": "1 of 2",
            "title": "Is any of this happening now?",
            "options": [
                "A change in passing water, in your bowels, or in feeling around your bottom",
                "Pain, numbness or weakness in both legs",
                "A leg, foot, arm or hand getting weak or clumsy",
                "Fever, chills or night sweats",
            ],
            "none": "None of these",
            "note": "Not sure about one? Tick it, and I will ask.",
        },
    }
}

ROUTINE: dict[str, Any] = {
    "custom": {
        "card": {
            "kind": "routine",
            "over": "Day 4, routine A",
            "step": "2 of 5 done",
            "title": "Six minutes for your low back",
            "rows": [
                {"name": "Lying pelvic rock", "dose": "10 slow", "kind": "move", "state": "done"},
                {
                    "name": "Half-kneel hip stretch",
                    "dose": "30 s, 2 each side",
                    "kind": "lengthen",
                    "state": "done",
                },
                {
                    "name": "Bridge",
                    "dose": "2 × 8",
                    "kind": "build",
                    "state": "now",
                    "picture": "{picture}",
                },
                {"name": "Walk", "dose": "10 minutes", "kind": "move"},
            ],
            "actions": [{"title": "Go on: bridge", "payload": "/go_on"}],
            "links": [{"title": "Why these?", "payload": "/why"}],
        }
    }
}

PATTERN: dict[str, Any] = {
    "custom": {
        "lead": "Here is what I think.",
        "card": {
            "kind": "pattern",
            "over": "Likely pattern",
            "step": "not certain",
            "title": "Your belt line tips forward",
            "picture": "{picture}",
            "picture_alt": "The belt line tips forward.",
            "caption": "Solid line: your belt. Dashed: level.",
            "tight": ["front of the hip", "low back"],
            "weak": ["buttock", "belly"],
            "why": "You sit 8 hours, standing up hurts, and the bridge lasted 18 seconds.",
            "honest": "Home checks are rough. Many people without pain stand like this too.",
            "actions": [{"title": "Show my routine", "payload": "/routine"}],
            "links": [{"title": "How sure?", "payload": "/how_sure"}],
        },
    }
}

EDUCATION: dict[str, Any] = {
    "custom": {
        "card": {
            "kind": "education",
            "over": "Good to know",
            "title": "Cortisone shots",
            "programme": "Cortisone only quiets the symptom. The cause stays.",
            "research": "For leg pain from a nerve, slightly better than a dummy shot for a few "
            "weeks. Not advised for back pain without leg pain.",
            "next": "Worth asking: what is it for, and what are the risks?",
            "sources": ["Cochrane review, 2020", "NICE guideline NG59"],
        }
    }
}

CONSENT: dict[str, Any] = {
    "text": "I listen, ask a few things, check for warning signs, and build you a short daily "
    "routine.",
    "custom": {
        "lead": "Hello. Tell me about your back.",
        "card": {
            "kind": "consent",
            "over": "Before we start",
            "points": [
                "I am a computer programme. I can’t examine you or tell you what you have.",
                "I keep what you tell me on this server, for 12 months, under a random number.",
                "You can download it or delete it at any time, from the menu.",
            ],
            "age": "I am 18 or older",
            "agree": {"title": "Agree and start", "payload": "/agree"},
            "without": {"title": "Go on without saving", "payload": "/without"},
        },
    },
}

READBACK: dict[str, Any] = {
    "text": "Three weeks, and getting up is the worst of it.",
    "buttons": [{"title": "Yes, that’s right", "payload": "/affirm"}],
    "custom": {
        "card": {
            "kind": "readback",
            "title": "Did I get this right?",
            "facts": [
                {"label": "low back", "payload": "/change_region"},
                {
                    "label": "right",
                    "choices": [
                        {"title": "Left side", "payload": '/choose{"choice": "side=left"}'},
                        {"title": "Right side", "payload": '/choose{"choice": "side=right"}'},
                    ],
                },
                {"label": "3 weeks", "say": "change how long"},
                "sitting 8 h",
                {"label": "worse standing up", "payload": "/change_worse"},
            ],
        }
    },
}

SCALE: dict[str, Any] = {
    "buttons": [{"title": str(n), "payload": f'/pain{{"pain":{n}}}'} for n in range(11)],
    "custom": {"lead": "How strong is the pain right now?", "numeric": True},
}

WHERE: dict[str, Any] = {
    "text": "Which part is it?",
    "buttons": [{"title": "Neck", "payload": '/choose{"choice": "regions=neck"}'}],
    "custom": {"fallback": True, "card": body_map_card("Show me where it hurts")},
}

PROGRESS: dict[str, Any] = {
    "custom": {
        "card": {
            "kind": "progress",
            "over": "Two weeks",
            "title": "How it went",
            "text": "From 6 to 3. The bridge went from 8 to 20 seconds.",
            "next": "Next: one more round of the bridge.",
            "actions": [{"title": "Go on", "payload": "/go_on"}],
        }
    }
}

ONSET: dict[str, Any] = {
    "text": "That tells me how fast it came.",
    "buttons": [
        {"title": "Slowly", "payload": '/onset{"onset":"slow"}'},
        {"title": "All at once", "payload": '/onset{"onset":"sudden"}'},
        {"title": "I'm not sure", "payload": "/not_sure"},
    ],
    "custom": {"lead": "Did it come on slowly, or all at once?"},
}

RELEASE: dict[str, Any] = {
    "text": "Thank you. I have noted that a doctor checked this sign.",
    "custom": {"release_emergency": True},
}

SCENES = {
    "/greet": [CONSENT],
    "/start_over": [{"text": "A fresh start. Where does it hurt?"}],
    "/already_checked": [RELEASE],
    "onset": [ONSET],
    "screen": [SCREEN],
    "exercise": [EXERCISE],
    "check": [CHECK],
    "timed": [TIMED],
    "countdown": [COUNTDOWN],
    "where": [WHERE],
    "progress": [PROGRESS],
    "routine": [ROUTINE],
    "pattern": [PATTERN],
    "education": [EDUCATION],
    "readback": [READBACK],
    "scale": [SCALE],
    "nothing": [],
    "html": [{"text": "<b>bold</b><img src=x onerror=alert(1)>"}],
}


def scene_of(text: str, picture: str) -> list[dict[str, Any]]:
    """The messages a text is answered with; ``picture`` is put where cards ask for one."""
    if "wipe" in text:
        return [EMERGENCY]
    messages = SCENES.get(text, [{"text": f"You said: {text}"}])
    return [_with_picture(message, picture) for message in messages]


async def play(message: UserMessage, picture: str = "") -> None:
    """Answer a message through its output channel, one response after the other."""
    if message.text == "slow":
        await asyncio.sleep(0.8)
    for answer in scene_of(message.text or "", picture):
        await message.output_channel.send_response(message.sender_id, answer)


def _with_picture(value: Any, picture: str) -> Any:
    if isinstance(value, dict):
        return {key: _with_picture(inner, picture) for key, inner in value.items()}
    if isinstance(value, list):
        return [_with_picture(inner, picture) for inner in value]
    return picture if value == "{picture}" else value


CARD_SCENES = (
    *("onset", "scale", "readback", "where", "screen", "check", "timed", "pattern"),
    *("routine", "exercise", "countdown", "education", "progress", "wipe"),
)
