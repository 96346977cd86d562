"""What a message tells as a fact of the pain, and what only sounds like one."""
