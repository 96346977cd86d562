"""The history of the pain and its writer's days: triggers, onset, habits, work, ratings, age."""
