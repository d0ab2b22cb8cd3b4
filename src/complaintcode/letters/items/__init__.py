"""What letters have to say: one file an item, with its examples."""
