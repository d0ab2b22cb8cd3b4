"""Reading letters: the text, who speaks in it, and each item."""
