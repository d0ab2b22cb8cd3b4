"""The way onward: to the next stage, to the Ombudsman, and what bars it."""
