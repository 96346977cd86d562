"""How a routine is put together, grows and is said."""
