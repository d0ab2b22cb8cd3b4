"""Which stage a letter is, by number, in order or as the last answer."""
