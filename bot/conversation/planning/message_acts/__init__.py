"""A message as several acts: whom it is about, what it asks, tells or feels beside the answer."""
