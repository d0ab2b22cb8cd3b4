"""Ways of getting in touch, and the Housing Ombudsman's own with the days that they hold for.

Sources: the Ombudsman's own pages and landlords' letters of each time, as named in the catalogue.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

WAY = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bwww\.|\bhttps?:|\b0\d{2,4}[ )]? ?\d{3,4} ?\d{3,4}\b|\b0\d{9,10}\b|\bfreepost\b"
    r"|\b(?:repl(?:y|ying|ies)|respond\w*|writ(?:e|ing|ten)|e-?mail\w*|phon\w+|telephon\w+|ring\w*|call(?:ing|s)?|text(?:ing)?|letter|tell(?:ing)?|speak(?:ing)?|talk(?:ing)?|contact\w*|form|online|website|portal|app\b|account|in person|visit\w*|drop(?:ping)? (?:in|into|a)|knock\w*|pop|come (?:in|to)|let(?:ting)? (?:me|us|him|her|them|the|any|your|our) [^.]{0,40}know|say so|ask(?:ing)? (?:me|at|any|your|the (?:warden|scheme|office|clerk|secretary|manager))|get(?:ting)? (?:in touch|hold)|hand\w* (?:in|it)|send\w*|address\w*|details? (?:above|below|at|on)|number (?:above|below|at|on)|top of this|post\w*|reception|office|desk|line to|word (?:to|with|in)|note (?:to|through|in)|give (?:me|us) a|any member|slip|box|signing)\b"
)
"""A way of reaching the landlord."""

HOUSING_OMBUDSMAN = re.compile(r"\b(?:the )?housing ombudsman\b(?! scheme| code|'s (?:complaint handling )?code|'s guidance|'s spotlight)|\bhousing ombudsman service\b|\bombudsman for housing\b|\bthe ombudsman service for (?:social )?housing|\bhousing-ombudsman\.org\.uk|\b(?:thos|hos)\b")
ANY_OMBUDSMAN = re.compile(r"\bombudsm[ae]n\b|\bombuds(?:person)?\b")
OTHER_SCHEME = re.compile(
    r"\b(?:local government(?: and social care| & social care)? ombudsman|lgsco|lgo\b|property ombudsman|tpo\b|property redress|public services? ombudsman|psow|spso|scottish public|ombudsman (?:for )?wales|ombudsman services|energy ombudsman|financial ombudsman|parliamentary|health service ombudsman|first-tier tribunal|property chamber|prs\b|housing tribunal|consumer ombudsman|legal ombudsman|information commissioner)"
)


class Contact(NamedTuple):
    """A channel of the Housing Ombudsman and the days from and to which it held."""

    name: str
    pattern: re.Pattern[str]
    since: date = date.min
    until: date = date.max


CONTACTS = (
    Contact("telephone 0300 111 3000", re.compile(r"\(?0\s?3\s?0\s?0\)?[\s.-]*1\s?1\s?1[\s.-]*3\s?0\s?0\s?0\b|\+44 ?\(?0?\)? ?300 ?111 ?3000")),
    Contact("www.housing-ombudsman.org.uk", re.compile(r"(?<!@)\bhousing-? ?ombudsman\.org\.uk(?!/(?:landlords|wp-content)[\w/-]*(?:code|landlords-info))")),
    Contact("info@housing-ombudsman.org.uk", re.compile(r"info@housing-? ?ombudsman\.org\.uk")),
    Contact("PO Box 1484, Preston", re.compile(r"\bp\.? ?o\.? ?box 1484\b|\bpr2 ?0et\b"), since=date(2023, 1, 1)),
    Contact("PO Box 152, Liverpool", re.compile(r"\bp\.? ?o\.? ?box 152\b|\bl33 ?7wq\b"), until=date(2023, 12, 31)),
    Contact("Exchange Tower, London", re.compile(r"\bexchange tower\b|\be14 ?9ge\b"), until=date(2020, 12, 31)),
    Contact("81 Aldwych, London", re.compile(r"\baldwych\b|\bwc2b ?4hn\b"), until=date(2016, 12, 31)),
    Contact("telephone 0845 7125 973", re.compile(r"\b0845 ?7125 ?973\b"), until=date(2012, 12, 31)),
)
"""The channels of the Housing Ombudsman."""
NO_NEW_CASES_BY_EMAIL = date(2026, 1, 13)
