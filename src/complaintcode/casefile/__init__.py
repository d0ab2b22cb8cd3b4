"""Case files: JSON, JSON Lines, folders and dictionaries, read strictly and written back."""

from complaintcode.casefile.one_case import Case, load_case
from complaintcode.casefile.reading import case_from_dict, case_to_dict
from complaintcode.casefile.schema import case_schema
from complaintcode.casefile.sources import cases, load_cases

__all__ = [
    "Case",
    "case_from_dict",
    "case_schema",
    "case_to_dict",
    "cases",
    "load_case",
    "load_cases",
]
