"""The answer to the open question, alone or in company, and what follows from it."""
