"""What a letter found, and what in it is no finding."""
