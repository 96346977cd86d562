"""Which moves fill the places of a session, and what each may be swapped for."""
