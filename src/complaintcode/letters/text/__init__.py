"""The text of a letter: its lines, its units with their headings, its parts, who speaks, days."""
