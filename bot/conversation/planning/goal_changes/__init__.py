"""Goals told, scored, put right or dropped in the middle of a talk."""
