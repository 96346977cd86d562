"""On with the way: the next question, the end of a plan, a farewell."""
