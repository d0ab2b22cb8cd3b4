"""The complaint definition, and the answer to each of its points."""
