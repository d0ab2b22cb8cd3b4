"""A landlord's policy: how it is read, and a table for each check."""
