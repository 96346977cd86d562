"""What was learned of replies and questions: parts, acts, kinds, meaning, flares."""
