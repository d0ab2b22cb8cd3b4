"""Letters: what each of them says of what it has to say."""
