"""A second opinion on the time rules, written apart from the library, for differential tests."""
