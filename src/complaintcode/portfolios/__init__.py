"""Many cases together: the regulator's measures CH01 and CH02, and the yearly report.

``entries`` says what one complaint counts as, ``counting`` counts the entries of a period in one
pass, ``measures`` holds the result and its document. ``yearly`` puts the result in words and
tables, which ``reporting.pages`` writes as text, Markdown, HTML or DOCX.
"""
