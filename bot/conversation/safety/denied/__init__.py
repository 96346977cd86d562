"""What is a denial of a sign, in anybody's words."""
