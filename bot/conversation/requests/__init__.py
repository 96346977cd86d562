"""What each intent asks for beside an answer to the open question, one topic per file."""

from collections.abc import Mapping

from bot.conversation.drafting.request import Follow, Request
from bot.conversation.requests.about_backs.ask_backs import answer_question
from bot.conversation.requests.changed_answers import change_answer, go_back, start_over
from bot.conversation.requests.explain import explain_pattern, explain_question
from bot.conversation.requests.leaving import goodbye
from bot.conversation.requests.pressed import take_choice
from bot.conversation.requests.session_requests import show_asked_routine, stop, take_feeling
from bot.conversation.requests.small_talk import (
    greet,
    move_on,
    remark,
    resume,
    say_what_it_does,
    says,
    short_reply,
    tell,
)
from bot.conversation.requests.your_data import delete_data, my_data, set_country

__all__ = ["REQUESTS", "Follow", "Request"]

REQUESTS: Mapping[str, Request] = {
    "inform": tell,
    "correct": tell,
    "choose": take_choice,
    "consent_agree": move_on,
    "consent_no_saving": move_on,
    "skip": tell,
    "done": tell,
    "too_hard": tell,
    "hurts": tell,
    "cannot_do_check": tell,
    "already_checked": tell,
    "affirm": short_reply,
    "deny": short_reply,
    "unsure": short_reply,
    "greet": greet,
    "why_ask": explain_question,
    "go_back": go_back,
    "change_answer": change_answer,
    "not_what_i_meant": change_answer,
    "stop": stop,
    "start_over": start_over,
    "resume": resume,
    "ask_education": answer_question,
    "my_data": my_data,
    "delete_data": delete_data,
    "set_country": set_country,
    "show_routine": show_asked_routine,
    "explain_pattern": explain_pattern,
    "help": say_what_it_does,
    "bot_challenge": says("utter_bot_challenge"),
    "human": says("utter_human"),
    "thanks": says("utter_thanks"),
    "chitchat": remark,
    "out_of_scope": says("utter_out_of_scope"),
    "frustrated": says("utter_frustrated"),
    "goodbye": goodbye,
    "feel_better": take_feeling,
    "feel_same": take_feeling,
    "feel_worse": take_feeling,
}
