"""Where phrases and patterns of the content fit: one notation, one pass over a message for each."""
