"""What the scripted bot shows of checks, exercises and the routine."""

from __future__ import annotations

from typing import Any

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
        {"title": "Not sure", "payload": "/not_sure", "style": "link"},
        {"title": "I can't do this", "payload": "/cannot", "style": "link"},
    ],
    "custom": {
        "card": {
            "kind": "check",
            "over": "Home check",
            "step": "2 of 4",
            "title": "Bed-edge hang, right leg",
            "picture": "{picture}",
            "picture_alt": "Bed-edge hang, right leg. Hug your left knee.",
            "steps": [
                "Sit on the very edge of a firm bed. Hug your left knee.",
                "Roll back until your low back is flat. Keep hugging.",
                "Let the right leg hang. Look where the thigh stops.",
            ],
            "notice": "the hanging leg, once it has gone quiet",
            "stop_if": "pain climbs by 2 or more, or your leg tingles.",
            "question": "Where does the hanging thigh stop?",
        }
    },
}

BEFORE_CHECKS: dict[str, Any] = {"text": "3 short checks, each optional."}

UPRIGHT: dict[str, Any] = {  # of somebody who stands, with all the words a check has
    "buttons": [
        {"title": title, "payload": f"/{title}"}
        for title in ("The hand does not go in", "A flat hand", "A fist or more")
    ],
    "custom": {
        "card": {
            **CHECK["custom"]["card"],
            "title": "Wall stand",
            "steps": [
                "Stand with your back to a wall, heels a hand's length away.",
                "Rest your bottom and upper back against it.",
                "Stand as usual, without stretching up.",
            ],
            "notice": "what touches the wall by itself, and where a gap stays",
            "stop_if": (
                "the pain rises by 2 points, climbs to 6 or moves further down a leg"
                " or arm. Also for tingling, numbness, weakness, dizziness, chest pain or a sharp"
                " catch."
            ),
            "question": "Slide a flat hand behind your waist. What fits there?",
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

_SHOWN: dict[str, Any] = CHECK["custom"]["card"]  # a check with picture, steps and answers

SHORT_ANSWERS: dict[str, Any] = {
    "buttons": [
        {"title": title, "payload": f"/{title}"} for title in ("Under 20", "20 to 59", "60")
    ],
    "custom": {"card": {**_SHOWN, "question": "How many seconds did you hold it?"}},
}

BRIDGE_HOLD: dict[str, Any] = {
    "buttons": TIMED["buttons"],
    "custom": {"card": {**_SHOWN, **TIMED["custom"]["card"]}},
}

LONG_DOSE: dict[str, Any] = {
    "buttons": [],
    "custom": {
        "card": {
            **EXERCISE["custom"]["card"],
            "dose": "2 times each side",
            "dose_note": "Holding 20 seconds. Keep the low back long.",
            "stop_if": "it tingles or shoots below the knee",
            "timer": {"reps": 2, "hold": 20, "seconds": 22, "rounds": 2, "sides": True},
        }
    },
}

COUNTDOWN: dict[str, Any] = {
    "buttons": [
        {"title": "Done", "payload": "/done", "style": "primary"},
        {"title": "It hurts", "payload": "/hurts", "style": "stop"},
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
                {"name": "Walk", "dose": "10 minutes", "kind": "move", "apart": True},
            ],
            "actions": [{"title": "Go on: bridge", "payload": "/go_on"}],
            "links": [{"title": "Why these?", "payload": "/why"}],
        }
    }
}

SIDES: dict[str, Any] = {
    "buttons": [{"title": "Done", "payload": "/done", "style": "primary"}],
    "custom": {
        "card": {
            "kind": "exercise",
            "title": "Leg stretch",
            "dose": "2 times each side, holding 20 seconds",
            "timer": {"reps": 2, "hold": 20, "seconds": 22, "rounds": 2, "sides": True},
        }
    },
}

AGAIN: dict[str, Any] = {
    "text": "Back to the hip stretch: how is it going?",
    "buttons": COUNTDOWN["buttons"],
}

CLOSING: dict[str, Any] = {
    "buttons": [{"title": "That is all for today", "payload": "stop"}],
    "custom": {
        "lead": "That was the last one.",
        "card": {
            "kind": "closing",
            "over": "Today's routine",
            "title": "Done for today",
            "note": "Pain: 6 before, 4 now",
            "text": "A little soreness tomorrow is usual.",
            "done": ["Bridge: 2 sets of 8", "Hip stretch: 30 seconds, 2 each side"],
            "next": "The next session is in 2 days.",
            "watch": "anything goes numb or weak, or pee or poo changes.",
            "returns": "the pain rises to 6, or moves down a leg",
            "papers": True,
        },
    },
}

PROGRESS: dict[str, Any] = {
    "custom": {
        "card": {
            "kind": "progress",
            "over": "Your own tracking",
            "title": "Pain, activities and practice, by day",
            "picture": "progress-261101-7_6__6___4_______3-__3____4__________6---"
            "_11__11__1___1___11",
            "picture_alt": "Pain. 1 November: 7; 3 November: 6; 6 November: 6; 10 November: 4; "
            "18 November: 3.\nHow well you can do this: carry the shopping. 3 November: 3; "
            "8 November: 4; 19 November: 6.\nDays you practised, week by week from 1 November: 4, "
            "2, 2.",
            "marks": [
                {"mark": "\u25cf", "look": "pain", "label": "Pain: lower is better"},
                {
                    "mark": "\u25a0",
                    "look": "activity",
                    "label": "carry the shopping: higher is better",
                },
                {"mark": "|", "look": "practised", "label": "a day you practised"},
            ],
            "text": "Your pain went from 7 to 3 since 1 November: a real change for the better.",
        }
    },
    "buttons": [
        {"title": "Show my routine", "payload": "/show_routine"},
        {"title": "When to get help", "payload": "/help", "style": "aside"},
    ],
}
