"""The tests: what each part does, and what holds of all of them."""
