"""The order of a conversation: which step is next, what a turn means, how it is worded."""
