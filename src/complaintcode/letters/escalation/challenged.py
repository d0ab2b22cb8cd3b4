"""Words by which a letter speaks of its refusal as one that can be disputed."""

from __future__ import annotations

from complaintcode.letters.matching.cues import cues

THIS = cues(
    r"(?:decision|refusal|ruling|determination|exclusion|conclusion|view|answer|position)\b",
    r"(?:decided|deciding|declin|refus|turn(?:ed|ing)? (?:you|it|this) (?:down|away))",
    r"not (?:to )?(?:accept|escalat|tak|open|consider|look|investigat|deal|register|progress"
    r"|send)",
    r"(?:disagree|dispute|unhappy|dissatisfied|unfair|unjust|mistaken|wrong|falsely)",
    r"(?:don't|do not|not) (?:agree|accept|satisfied|happy|content|take (?:my|our) word)",
    r"whether (?:i|we|our|my|that|this|it|the)\b",
    r"that (?:i|we) (?:have |had )?(?:keep|kept|le[fa]|stop|clos|turn|declin|refus|not\b"
    r"|will not)",
    r"(?:take|put|refer|bring|raise|challenge|contest|question) (?:this|that|it|us)\b",
    r"(?:tell|make|order|instruct|require) (?:us|me)\b",
    r"(?:my|our) \"?no\b",
    r"this (?:letter|outcome|exclusion)",
    r"(?:say|saying|said) no\b",
    r"(?:right|wrong) call",
    r"should have (?:been )?(?:gone|accepted|taken|opened|escalated|looked|given)",
    r"(?:last|final) word",
    # As a lawyer puts it: "the course that our client has chosen".
    r"(?:our client's|our|my) (?:\w+ )?(?:course(?! of)|stance|choice)\b",
    r"(?:course|stance|choice) (?:that|which) (?:our client|we|i) (?:\w+ )?(?:took|taken|chose"
    r"|chosen|adopt|made)",
    r"(?:course|stance) (?:here |now |thus |so )?(?:taken|chosen|adopted)",
    r"(?:tak(?:e|ing) (?:exception|issue|umbrage|objection)|cavil|demur)\b",
    r"(?:untenable|unjustified|unwarranted|ill-founded|misconceived)",
    r"(?:entitled|right|justified|warranted|at liberty) so to (?:act|do|decide|decline|refuse)",
    r"(?:overrul|overturn|set aside|revers)",
    r"(?:should|ought to) have (?:been )?(?:said|let|moved|passed|sent|done)",
    r"if (?:i'm|i am|we're|we are|i was|we were) (?:right|wrong|fair)",
    r"why (?:i|we)\b",
    r"ought to have (?:been )?(?:gone|accepted|taken|opened|escalated|looked|registered|logged)",
    r"(?:we|i)(?: are|'re| am|'m| have|'ve) (?:now )?(?:stopp|clos|end|declin|refus|turn)(?:ing"
    r"|ed)",
    r"think again",
    r"our word",
    r"(?:accept|take|open|hear|register|log) (?:the|your|this|that) (?:\w+ )?complaint",
    r"take your complaint on",
    r"complaint (?:should|ought to) (?:be|have been)",
    r"turn (?:away|down)",
    r"you (?:don't|do not)(?:$|[.,;])",
    r"(?:refused|turned (?:down|away)|closed the door)",
    r"(?:got|get) (?:it|this|that) wrong",
)
"""What makes it a right against this refusal."""
DOUBTS = cues(
    r"(?:decision|refusal|answer) (?:tested|checked|looked|reviewed|overturned|changed)",
    r"should have (?:been )?(?:gone|accepted|taken|opened|escalated|looked)",
    r"(?:disagree|mistaken|wrong|unfair|unjust|falsely|dispute|challenge|back to front)",
    r"(?<!we will )(?<!i will )(?<!we do )(?<!i do )(?<!we are )(?<!i am )not (?:agree|accept|have"
    r" to"
    r"|satisfied|happy|content|need|take)",
    r"you (?:\w+ )?\w*n't (?:agree|accept|have to|satisfied|happy|content|need|take)",
    r"need not take",
    r"have i any say",
    r"not (?:be )?(?:final|the (?:last|end))",
    r"(?:isn't|n't be|n't) (?:final|the (?:last|end))",
    r"(?:last|final) word",
    r"our word",
    r"(?:somebody|someone|anybody) (?:independent|else|outside)",
    r"got (?:it|this) wrong",
    r"unhappy",
    r"contest",
    r"question (?:this|that|our|it)",
    r"second opinion",
    r"you (?:may |might |will )?(?:think|feel|believe|consider)\b.{0,40}\b(?:ought|should)",
    r"you (?:may|might) (?:well )?(?:feel|think) (?:that )?(?:this|it|we|i|our|my)\b",
)
"""That the resident may think the refusal wrong."""
