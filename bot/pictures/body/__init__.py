"""The body and how a pose is solved: bones, spine, limbs, head, from the side and the front."""
