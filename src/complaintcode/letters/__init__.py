"""Reading letters: the text, who speaks in it, and each item.

From the ground up: ``matching`` looks for words; ``text`` makes a text into passages; each of the
other packages holds the words and the questions of one matter; ``items`` has a file for each item
of the Code, with the examples that it is held to; ``second_look`` doubts what they find, by what
was ``learned``; ``reading`` puts a letter together.
"""
