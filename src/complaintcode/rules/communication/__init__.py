"""Keeping in touch: intervals of updates, overdue actions, issues raised later, the Ombudsman."""
