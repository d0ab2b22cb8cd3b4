"""Whether words tell something of the case, or only what any refusal says."""

from __future__ import annotations

import re

from complaintcode.letters.matching.cues import one_of

_GENERIC = one_of(
    "able, about, accept, acceptance, accepted, accepting, accordingly, action, actions",
    "advise, advised, afraid, after, again, all, also, and, answer, any, anything, applied",
    "applies, apply, applying, appreciate, appropriate, april, are, ask, asked, asks",
    "assess, assessed, assessment, association, august, basis, because, been, before",
    "being, board, both, can, cannot, care, careful, carefully, case, circumstances",
    "clause, close, closed, code, comment, comments, committee, complain, complained",
    "complaining, complaint, complaints, concern, concerned, concerns, conclude, concluded",
    "consider, consideration, considered, considering, contents, correspondence, could",
    "council, criteria, criterion, customer, customers, date, dated, deal, dealt, december",
    "decide, decided, decision, decline, declined, detail, determination, determined, did",
    "different, disappoint, disappointed, disappointing, disappointment, does, doing, down",
    "e-mail, e-mails, each, either, eligible, email, end, ended, enquiry, escalate",
    "escalated, escalating, escalation, every, everything, exclude, excluded, exclusion",
    "exclusions, fall, falls, far, february, feedback, fell, file, final, first, following",
    "for, form, forward, friday, from, full, fully, further, give, given, giving, going",
    "good, great, group, had, handle, handled, has, have, her, here, his, homes, hope",
    "hoped, housing, how, however, if, inadmissible, ineligible, inform, information, into",
    "investigate, investigated, investigation, issue, issues, its, january, july, june",
    "kept, kind, know, landlord, let, letter, letters, long, look, looked, looking, made",
    "mail, make, making, manager, managers, march, matter, matters, may, meet, meets",
    "message, met, might, miss, monday, more, mrs, much, must, nature, news, nor, not",
    "note, nothing, november, now, occasion, october, officer, one, only, open, opened",
    "opening, our, ours, out, outcome, outside, over, panel, paragraph, part, point",
    "points, policies, policy, position, possible, procedure, proceed, proceeding, process",
    "progress, progressed, qualify, raise, raised, raises, read, reading, realise, reason",
    "reasons, receive, received, refusal, refuse, refused, register, registered, regret",
    "reject, rejected, relevant, remit, reply, request, requested, requests, resident",
    "residents, response, review, reviewed, reviewing, rule, rules, said, satisfied",
    "satisfies, satisfy, saturday, say, scheme, scope, second, section, send, sent",
    "september, service, services, set, shall, she, should, since, society, some",
    "something, sorry, sort, stage, stand, standard, stands, step, still, submission, such",
    "sunday, take, taken, taking, talked, team, tell, tenant, tenants, terms, than, thank",
    "thanks, that, the, their, them, then, there, therefore, these, they, thing, things",
    "this, thorough, those, thought, thursday, time, today, told, took, treat, treated",
    "treating, trouble, trust, trustees, tuesday, two, type, unable, under, understand",
    "unfortunately, very, want, wanted, was, way, wednesday, were, what, when, where",
    "whether, which, who, why, will, with, within, would, write, writing, written, wrote",
    "yesterday, you, your, yours",
)
_OF_CASE = re.compile(rf"(?<![\w'-])(?!{_GENERIC}(?![\w'-]))[a-z]{{3,}}(?![\w'-])")
_FEWEST_WORDS = 3


def tells_of_case(said: str) -> bool:
    """Whether enough is left without the words of every refusal."""
    return len(set(_OF_CASE.findall(said))) >= _FEWEST_WORDS
