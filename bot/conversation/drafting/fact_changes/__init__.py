"""Facts that change once they are known: put right, added, taken out, held as they were."""
