"""Why an answer takes longer, and its new date among the other days."""
