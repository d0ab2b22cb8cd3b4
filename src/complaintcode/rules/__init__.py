"""The rules: one folder a chapter of the Code, one file a rule, found by walking the package.

A rule is a function ``(complaint, basis, required)`` that yields findings, and what it could not
assess. It is pure: no clock, no file, no edition name. ``required`` is the requirement that the
edition's data hold under the rule's key, with its provision: limits, stage and force come from it.
"""

from complaintcode.rules.registry import Check, Rule, load, manual, rule

__all__ = ["Check", "Rule", "load", "manual", "rule"]
