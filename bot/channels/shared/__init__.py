"""What surfaces share: turns of chats, memory, links between surfaces, limits, options."""
