"""What only sounds like a fact of the pain: of others, of then, of other things, only named."""
