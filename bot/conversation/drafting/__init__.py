"""What a turn writes on: the situation, the draft, the facts heard into it, a plan made anew.

Questions, requests and the planner stand on it; it knows none of them.
"""
