"""Who helps and by when: cards, numbers, and the words that are read out to them."""
