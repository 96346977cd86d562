"""What a reply tells beside an answer: days, lengths, illnesses, feelings, how it went."""
