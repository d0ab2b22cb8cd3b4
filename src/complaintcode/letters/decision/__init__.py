"""What a letter concludes: its verdicts, and whether they are its own and in force."""
