"""One return: the stage of the plan, the plan of the day and what is told of it."""
