"""The words of a refusal itself, and of the rule that it goes by."""

from __future__ import annotations

from complaintcode.letters.matching.cues import words

POLICY = words(
    r"(?:outside|within|under|excluded|covered|scope|remit)",
    r"criteri(?:a|on)",
    r"(?:our|the|these) (?:rules|terms)",
    r"remit",
    r"definition",
    r"qualif(?:y|ies)",
    r"circumstances (?:in|under|where)",
    r"(?:class|classed|count|counts|treat|treated|regard|regarded|define[sd]?|call) (?:it "
    r"|this |that |them )?"
    r"(?:\w+ )?as (?:a )?(?:complaint|one)",
    r"(?:sort|kind|type)s? of (?:thing|matter|issue|complaint)s?",
    r"(?:things|matters|complaints) (?:that |which )?(?:we|our \w+)(?: \w+)? (?:do not|don't"
    r"|cannot|can't|will not"
    r"|won't|exclude)",
    r"eligib(?:le|ility)",
    r"admissib(?:le|ility)",
    r"(?:section|paragraph|clause|article) \S*\d\S*",
    r"policy",
    r"code",
    r"procedure",
    r"exclu(?:ded|sions?|des)",
    r"grounds",
    r"(?:not|\w*n't) (?:\w+ )?(?:meet|qualify|fall|satisfy|something|a complaint|appropriate)",
)
"""A rule is named, without what makes it hold."""
REFUSES = words(
    r"not (?:\w+ )?(?:able|going|be|possible|accept\w*|escalat\w*|tak\w+|consider\w*|open\w*|met"
    r"|allow\w*|permit\w*|register\w*|progress\w*|satisf\w+|meet|admitted|fall|qualify|covered)",
    r"not (?:\w+ ){0,4}(?:covers?|covered|made out|established|shown)",
    r"(?:unable|cannot|can't|won't|declin\w+|refus\w+|closed|excluded|rejected)",
    r"(?:falls?|fell|is|are|lies) (?:outside|within|excluded)",
    r"(?:not|\w*n't) (?:\w+ ){0,6}(?:class|count|qualif\w+|let|was \w+ for|made for|fit|sort"
    r"|kind|type)",
    r"(?:inadmissible|ineligible|excluded|excludes?)",
    r"(?:not|\w*n't) (?:\w+ )?(?:eligible|one|come|covered)",
    r"(?:section|paragraph|clause|exclusion|one of (?:them|these|those))\b.{0,20} appl(?:y|ies)",
    r"not (?:be )?(?:considered|deal\w*|treat\w*)",
    r"(?:made|reached|taken|come to) (?:this|our|that) decision",
    r"\w*n't (?:\w+ )?(?:meet|satisfy|qualify|fall|accept|escalate|register|a complaint)",
    r"not something (?:that |which )?(?:we|i) (?:are|am|can|could|will)",
    r"no (?:\w+ )?(?:grounds?|basis|reason)\b[^.]{0,30} (?:for|to|on which)",
)
"""The complaint is not taken."""
