"""What the scripted bot asks, tells and warns of."""

from __future__ import annotations

from typing import Any

from bot.conversation.intake.body_map_card import body_map_card

EMERGENCY: dict[str, Any] = {
    "text": "Call 999 now, or have someone take you to A&E.",
    "buttons": [
        {"title": "I have been checked", "payload": "/already_checked"},
        {"title": "That's not what I meant", "payload": "/not_meant"},
    ],
    "custom": {
        "card": {
            "kind": "emergency",
            "title": "Call 999 now.",
            "number": "999",
            "text": "Or have someone take you to A&E.",
            "elsewhere": "Outside the United Kingdom: 112, or your local emergency number.",
            "why": "Not being able to feel when you wipe, together with back pain, can mean the "
            "nerves at the base of the spine are being squeezed. That is treated best within "
            "hours.",
            "meanwhile": [
                "Don't drive yourself.",
                "Lie in the way that hurts least. Don't eat or drink.",
                "Say: “back pain, numb between my legs since last night.”",
                "Leave out all exercises.",
            ],
        }
    },
}

SCREEN: dict[str, Any] = {
    "custom": {
        "lead": "Before any movement: have you had any of these since it began?",
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

SHEETS: dict[str, Any] = {  # the same, two rows at a time
    "custom": {
        "card": {
            **SCREEN["custom"]["card"],
            "sheets": [
                {"from": 0, "to": 2, "step": "1 of 4", "urgent": [0]},
                {"from": 2, "to": 4, "step": "2 of 4"},
            ],
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
            "links": [{"title": "How sure?", "payload": "/how_sure", "style": "aside"}],
        },
    }
}

MINUTES: dict[str, Any] = {  # the same with the question that follows it
    "buttons": [
        *({"title": f"{n} minutes", "payload": f"/{n}"} for n in (3, 5, 8, 12, 20)),
        {"title": "Skip", "payload": "/skip", "style": "link"},
        {"title": "Why this?", "payload": "/why_ask", "style": "aside"},
    ],
    "custom": {
        "card": {
            **{part: said for part, said in PATTERN["custom"]["card"].items() if part != "actions"},
            "text": "Think of a tug of war. Two sides pull at your pelvis.",
            "sure": "Likely, not certain. How you stand and move fits it.",
            "question": "How many minutes a day would fit?",
            "note": "Name a band or a foam roller if you have one.",
        },
    },
}

NO_PATTERN: dict[str, Any] = {  # nothing to draw
    **MINUTES,
    "custom": {
        "card": {
            part: MINUTES["custom"]["card"][part]
            for part in ("kind", "title", "honest", "question", "note")
        }
        | {"text": "What you told me is not enough to name a muscle pattern."},
    },
}

CARE: dict[str, Any] = {
    "buttons": [
        {"title": "Positions that may ease it", "payload": "/ease"},
        {"title": "I have been checked", "payload": "/already_checked", "style": "link"},
    ],
    "custom": {
        "lead": "Please be seen by a clinician today.",
        "card": {
            "kind": "care",
            "over": "See someone today",
            "title": "Call your doctor or the advice line",
            "number": "116 117",
            "why": "Fever with back pain needs a check today.",
            "tell": "“Back pain for three weeks, a fever since yesterday.”",
            "urgency": "today",
            "watch": ["you are confused or shiver violently", "your neck gets stiff"],
            "meanwhile": ["Take your temperature and note it."],
        },
    },
}

DISTRESS: dict[str, Any] = {
    "text": "I'm glad you told me. Are you safe right now?",
    "buttons": [
        {"title": "I'm safe right now", "payload": "/affirm"},
        {"title": "I'm not safe", "payload": "/deny"},
    ],
    "custom": {
        "fallback": True,
        "card": {
            "kind": "care",
            "urgency": "talk",
            "over": "You come first",
            "title": "Please talk to a person now: Samaritans on 116 123.",
            "number": "116 123",
            "text": "I'm sorry it has become this heavy.\n\nIf you might act on it, call 999 now.",
            "why": "Pain that goes on can wear anyone down to this point.",
            "tell": "what you told me, in the same words.",
            "calls": ["", "999"],
            "sms": "85258?body=SHOUT",
            "question": "Are you safe right now?",
        },
    },
}

EDUCATION: dict[str, Any] = {
    "buttons": [{"title": "More", "payload": "/more"}],
    "custom": {
        "card": {
            "kind": "education",
            "over": "Good to know",
            "title": "Cortisone shots",
            "programme": "Cortisone only quiets the symptom. The cause stays.",
            "research": "For leg pain from a nerve, slightly better than a dummy shot for a few "
            "weeks. Not advised for back pain without leg pain.",
            "next": "Worth asking: what is it for, and what are the risks?",
            "sources": [
                {"title": "Cochrane review, 2020", "url": "https://review.example/2020"},
                "NICE guideline NG59",
            ],
        }
    },
}

CONSENT: dict[str, Any] = {
    "custom": {
        "lead": "Hello. First, a word about me.",
        "card": {
            "kind": "consent",
            "over": "Before we begin",
            "points": [
                "I'm not a doctor, but an automated guide. In an emergency call 999.",
                "I listen, check for warning signs, and build you a short daily routine.",
                "If you agree, I keep your answers and how your days go; of your words, only "
                "goals and notes you ask for. "
                "The menu downloads or deletes everything, whenever you want.",
            ],
            "age": "I'm 18 or over",
            "agree": {"title": "Agree and start", "payload": "/agree"},
            "no_history": {
                "title": "Keep my answers, but not how my days go",
                "payload": "/no_history",
            },
            "without": {"title": "Go on without saving", "payload": "/without"},
        },
    },
}

READBACK: dict[str, Any] = {
    "text": "Three weeks, and getting up is the worst of it.",
    "buttons": [
        {"title": "Yes, that’s right", "payload": "/affirm"},
        {"title": "Something is off", "payload": "/deny"},
    ],
    "custom": {
        "card": {
            "kind": "readback",
            "title": "Did I get this right?",
            "facts": [
                {
                    "label": "low back",
                    "say": "it is the {words}",
                    "chosen": ["low_back right"],
                    "groups": [
                        {
                            "label": "Back",
                            "options": [
                                {"id": "low_back", "label": "Low back", "sides": ["left", "right"]}
                            ],
                        }
                    ],
                },
                {
                    "label": "right",
                    "choices": [
                        {"title": "Left side", "payload": '/choose{"choice": "side=left"}'},
                        {"title": "Right side", "payload": '/choose{"choice": "side=right"}'},
                    ],
                },
                {
                    "label": "3 weeks",
                    "ask": "How long has it hurt?",
                    "say": "it has hurt for {words}",
                },
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

ONSET: dict[str, Any] = {
    "text": "That tells me how fast it came.",
    "buttons": [
        {"title": "Slowly", "payload": '/onset{"onset":"slow"}'},
        {"title": "All at once", "payload": '/onset{"onset":"sudden"}'},
        {"title": "I'm not sure", "payload": "/not_sure", "style": "link"},
        {"title": "Why this?", "payload": "/why_ask", "style": "aside"},
    ],
    "custom": {"lead": "Did it come on slowly, or all at once?"},
}

RELEASE: dict[str, Any] = {
    "text": "Thank you. I have noted that a doctor checked this sign.",
    "custom": {"release_emergency": True},
}
