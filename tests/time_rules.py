"""The rules on time and on extensions, which the second opinion judges as well."""

from __future__ import annotations

TIME_RULES = frozenset(
    {
        "stage1-acknowledgement-time",
        "stage1-logging-time",
        "stage1-response-time",
        "stage1-in-all-time",
        "stage2-acknowledgement-time",
        "stage2-logging-time",
        "stage2-response-time",
        "stage2-in-all-time",
        "stage3-response-time",
        "extension-notice-time",
        "extension-new-date",
        "extension-reason",
        "extension-length",
        "extension-agreement",
        "extension-ombudsman-details",
    }
)
