"""A landlord's yearly self-assessment: read, checked, compared with another, written."""
