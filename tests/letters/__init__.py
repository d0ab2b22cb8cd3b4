"""Reading letters: the ground, each item with its examples, and whole letters with their labels."""
