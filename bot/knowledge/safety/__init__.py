"""Red flags, the asked screen, emergencies, and what people answer to them."""
