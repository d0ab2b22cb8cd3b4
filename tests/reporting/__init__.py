"""Each format is read back by a program that knows nothing of ours."""
