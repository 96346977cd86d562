"""Places and sides as they are told, and the limbs that feel it."""
