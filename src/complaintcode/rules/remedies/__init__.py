"""Putting things right: what is offered, by when, and whether it is done."""
