"""Work that mends what was complained of, and what was learnt: no finding, but the remedy."""

from __future__ import annotations

from complaintcode.letters.matching.cues import begun, words

_AS_PARTICIPLE = (
    r"(?:laid|relaid|repaired|replaced|mended|fitted|cleaned|cleared|scrubbed|sealed|treated"
    r"|renewed|corrected"
    r"|restored|redecorated|repainted|credited|paid|refunded|written off|struck|removed|copied"
    r"|moved|entered|withdrawn|put right|changed|amended|completed|finished|asked|installed"
    r"|returned|handed|shredded|destroyed|told|reminded|trained|briefed|enclosed)"
)
MENDED = words(
    f"(?:was|(?<!you )were)(?: now| all| since| also| then)* {_AS_PARTICIPLE}",
    f"(?:is|are)(?: now| all| since| both)+ {_AS_PARTICIPLE}",
    "(?:is|are) (?:withdrawn|extended|struck out|cancelled|waived|written off|credited)",
    "(?:has|have)"
    f"(?: now| all| since| both| also| already)* been (?:{_AS_PARTICIPLE}|scanned|put|placed"
    "|sent|given|re(?!port|call|ceiv|cord|fus|quir|ject)[a-z]{3,}ed)",
    r"(?:we|i|our \w+|he|they|contractor|contractors)"
    "(?: have| has|'ve)? (?:repaired|replaced|mended|fixed|fitted|cleaned|cleared|sealed"
    "|treated|renewed|corrected|restored|credited|paid|refunded|removed|withdrawn|amended"
    r"|installed|taken|put (?:in|up|right)|fed (?:this|it|that|your)|raised (?:this|it|your))\b",
    r"(?:finished|completed) (?:the|this|that|all) (?:\w+ )?(?:works?|job|repairs?)",
    *begun("went|go|goes|gone", r" (?:on|in|into|back)\b(?= (?:on|to|the|with|by|\d))"),
    # and what was learnt
    r"(?:new|revised) (?:\w+ )?(?:form|checklist|rota|script|process|procedure|system|rule)",
    r"reminders? (?:has|have|was|were)",
    r"(?:is|are|we have|we've|i have|i've) (?:now |also |since )?(?:reminded|trained|retrained"
    r"|briefed)",
)
