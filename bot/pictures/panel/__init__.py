"""One panel of a picture: the body among things, its tints and arrows, and what keeps clear."""
