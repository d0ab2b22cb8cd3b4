"""Reports as text and as data. Nothing here knows a rule."""
