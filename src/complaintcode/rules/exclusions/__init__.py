"""Refusals: the ground, the age of the complaint, what the resident is told."""
