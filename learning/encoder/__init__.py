"""The encoder that models begin with, and how its layers are learned further."""
