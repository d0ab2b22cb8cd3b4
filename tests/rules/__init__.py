"""A table for each rule: what it says of complaints in which one thing is changed at a time."""
