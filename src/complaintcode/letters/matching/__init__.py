"""How words are looked for in a text: lists of cues, and which of them may stand in it."""
