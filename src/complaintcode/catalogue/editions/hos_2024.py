"""Written by scripts/compile_editions.py from hos_2024.toml: change that file, not this one."""

CHECK_SUM = 1203931968
DOCUMENT = {
    "id": "hos-2024",
    "name": "Complaint Handling Code 2024",
    "short": "Code of 2024",
    "year": "2024",
    "ombudsman": "Housing Ombudsman",
    "in_force": "2024-04-01",
    "source": "https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/the-code-2024",
    "status": "Statutory under the Social Housing (Regulation) Act 2023, with a duty on the Ombudsman "
    "to monitor it: every provision has to be met.",
    "promised": {"remedy": "7.3", "action": "7.3", "update": "5.9"},
    "sources": {
        "S2": {"title": "Broadland & South Norfolk: self-assessment against the Code, 2024"},
        "S3": {"title": "Onward: self-assessment against the Code, 2024"},
        "HOS-INTRO": {
            "title": "Housing Ombudsman: the Code of 2024, introduction",
            "url": "https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/the-code-2024",
        },
        "HOS-FAQ24": {
            "title": "Housing Ombudsman: questions and answers on the Code of 2024",
            "url": "https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/complaint-handling-code-2024-faqs/",
        },
        "HOS-WAIT": {
            "title": "Housing Ombudsman, for residents: waiting for a final response",
            "url": "https://www.housing-ombudsman.org.uk/residents/make-a-complaint/waiting-for-a-final-response",
        },
    },
    "provision": [
        {
            "number": "1.1",
            "section": "1 Definition of a complaint",
            "strength": "expected",
            "topic": "definition",
            "summary": "Opening statement of purpose: why complaints matter and why everyone "
            "should mean the same by the word. Narrative only, nothing to test.",
            "checkable_from": ["attestation"],
            "predecessors": ["1.1"],
            "source_note": "Not printed in any self-assessment (the form skips it); number "
            "inferred from the gap and content from background knowledge.",
            "confidence": "medium",
            "in_form": False,
            "not_checked": "Do staff and residents of this landlord mean the same thing when "
            "they speak of a complaint?",
        },
        {
            "number": "1.2",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "definition",
            "summary": "The landlord has to use the definition that the Code prescribes.",
            "note": "Ombudsman's questions and answers: use the Code's definition as it "
            "stands; wider groups may be covered by an added explanation. S3 still "
            "prints the 2022 wording. Item keys are ours.",
            "checkable_from": ["policy"],
            "predecessors": ["1.2"],
            "sources": ["S2", "S3", "HOS-FAQ24"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the policy use the Code's definition as it stands, with all "
            "five of its elements?",
            "item": [
                {"key": "subject", "summary": "dissatisfaction is expressed"},
                {"key": "manner", "summary": "by any means at all"},
                {
                    "key": "object",
                    "summary": "about service standard, something done, or something not done",
                },
                {
                    "key": "actor",
                    "summary": "by the landlord or its staff, or anyone acting for it",
                },
                {"key": "affected", "summary": "touching a resident or a group of residents"},
            ],
        },
        {
            "number": "1.3",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "definition",
            "summary": "No magic word is needed; whoever sounds dissatisfied is offered the "
            "option of complaining, and what somebody else brings for the resident "
            "is handled under the policy.",
            "note": "Item keys are ours.",
            "checkable_from": ["case", "policy", "attestation"],
            "predecessors": ["1.3", "1.6"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was every resident who sounded dissatisfied offered the option of "
            "complaining, whatever their words and whoever spoke for them?",
            "item": [
                {"key": "no_word", "summary": "the word complaint is not needed"},
                {
                    "key": "choice",
                    "summary": "option of complaining offered whenever dissatisfaction is voiced",
                },
                {
                    "key": "third_party",
                    "summary": "third-party complaints handled under the policy",
                },
            ],
        },
        {
            "number": "1.4",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "definition",
            "summary": "Tell service requests (asking the landlord to put something right) "
            "from complaints, and say so in the policy; such requests are no "
            "complaints, yet the landlord records them, watches them and looks them "
            "over regularly.",
            "checkable_from": ["policy", "attestation"],
            "predecessors": ["1.4"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the policy tell service requests from complaints, and who "
            "records the requests and looks them over?",
        },
        {
            "number": "1.5",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "process",
            "summary": "A resident unhappy with how a service request was answered has a "
            "complaint, even while the request is open, and work on the request "
            "carries on.",
            "checkable_from": ["case"],
            "predecessors": ["1.6"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "In sampled service requests, did dissatisfaction lead to a "
            "complaint, and did the work go on meanwhile?",
        },
        {
            "number": "1.6",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "definition",
            "summary": "Dissatisfaction voiced in a survey does not count as a complaint, but "
            "whoever voiced it should, where possible, hear how to make one; a "
            "landlord that asks for feedback more widely also has to say how to "
            "complain.",
            "note": "Mixed force: should (where possible) for surveys, must for wider feedback.",
            "checkable_from": ["policy", "attestation"],
            "predecessors": ["1.5"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do surveys, and other calls for feedback, tell residents how to "
            "complain?",
        },
        {
            "number": "2.1",
            "section": "2 Exclusions",
            "strength": "must",
            "topic": "exclusions",
            "summary": "Complaints are accepted by default; a refusal rests on a sound reason "
            "that can be shown later, and each case is judged by itself.",
            "note": "Item keys are ours.",
            "checkable_from": ["case", "policy"],
            "predecessors": ["1.7"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the reason for each refusal hold, and does the file show how "
            "this one complaint was weighed?",
            "item": [
                {"key": "valid_reason", "summary": "a sound reason exists"},
                {"key": "evidence", "summary": "the reasoning can be shown"},
                {"key": "merits", "summary": "the case was judged by itself"},
            ],
        },
        {
            "number": "2.2",
            "section": "2 Exclusions",
            "strength": "must",
            "topic": "exclusions",
            "summary": "The policy says on which grounds a complaint will not be taken or "
            "escalated, and the landlord can show that they treat residents fairly.",
            "note": "Three bullets given as examples, so the list is not closed; numeric keys "
            "are ours.",
            "checkable_from": ["policy", "case"],
            "predecessors": ["1.8", "4.14"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Are the policy's grounds for exclusion fair, and can the landlord "
            "show why each is there?",
            "item": [
                {"key": "1", "summary": "the underlying issue is more than twelve months old"},
                {
                    "key": "2",
                    "summary": "a court claim is under way: its form, particulars or the "
                    "like are lodged with the court",
                },
                {
                    "key": "3",
                    "summary": "the matter has already been through the complaints process",
                },
            ],
        },
        {
            "number": "2.3",
            "section": "2 Exclusions",
            "strength": "must",
            "topic": "exclusions",
            "summary": "A complaint is in time for twelve months after the issue, or after the "
            "resident learned of it, other grounds apart; for a later one the "
            "landlord weighs whether good reasons call for an exception.",
            "note": "Item keys are ours.",
            "checkable_from": ["case", "letter"],
            "predecessors": ["1.8"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "When did the resident learn of the issue, and were the reasons for "
            "a late complaint properly weighed?",
            "item": [
                {
                    "key": "within_12m",
                    "summary": "accepted in the twelve months after the issue or after the "
                    "resident learned of it",
                },
                {"key": "discretion", "summary": "an exception considered for late complaints"},
            ],
        },
        {
            "number": "2.4",
            "section": "2 Exclusions",
            "strength": "must",
            "topic": "exclusions",
            "summary": "A refusal is explained: why the complaints process does not fit the "
            "matter, and that the refusal can be brought before the Ombudsman, who "
            "may have the landlord take the complaint up if the ground was used "
            "unfairly.",
            "note": "2022 asked for more detail in the explanation; 2024 does not. Item keys "
            "are ours.",
            "checkable_from": ["letter", "case"],
            "predecessors": ["1.9", "5.9"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the refusal explain in terms the resident can follow why the "
            "matter does not fit, and how to reach the Ombudsman?",
            "item": [
                {"key": "reasons", "summary": "why the complaints process does not fit the matter"},
                {
                    "key": "ombudsman_right",
                    "summary": "that the refusal can be brought before the Ombudsman",
                },
            ],
        },
        {
            "number": "2.5",
            "section": "2 Exclusions",
            "strength": "must",
            "topic": "exclusions",
            "summary": "No exclusion is applied across the board: each complaint is looked at "
            "on its own facts.",
            "checkable_from": ["case", "policy", "portfolio"],
            "predecessors": ["1.8"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does each refusal speak of this resident's situation, or is one "
            "text used for everybody?",
        },
        {
            "number": "3.1",
            "section": "3 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "Complaining is easy and possible by more than one route; the landlord "
            "thinks of its Equality Act 2010 duties and plans ahead for the needs "
            "and adjustments of those who may complain.",
            "checkable_from": ["policy", "attestation"],
            "predecessors": ["2.1", "2.5"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Which routes are open in practice, and how does the landlord find "
            "out in advance who needs adjustments?",
        },
        {
            "number": "3.2",
            "section": "3 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "A resident can complain by any route and to anybody on the staff, and "
            "everyone there knows the process and where to send what they hear.",
            "checkable_from": ["policy", "attestation"],
            "predecessors": ["2.1", "2.2"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Can a resident complain to any member of staff and by any route, "
            "and do all staff know how to pass a complaint on?",
        },
        {
            "number": "3.3",
            "section": "3 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "Many complaints are not to be read as bad, while few may mean that "
            "residents find no way to complain.",
            "checkable_from": ["portfolio", "attestation"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "How does the landlord read its complaint numbers, and does it ask "
            "why an area or a group sends few?",
        },
        {
            "number": "3.4",
            "section": "3 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "Every resident can get the policy in a form they can use; it describes "
            "both stages, what is done at each and by when, and is on the website.",
            "note": "S3 prints an older form, which names no number of stages and lacks the "
            "website sentence.",
            "checkable_from": ["policy"],
            "predecessors": ["2.3", "2.4"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Can every resident get the policy in a form they can read, is it "
            "online, and does it give both stages and their times?",
        },
        {
            "number": "3.5",
            "section": "3 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "The policy says by what means the landlord makes it known, the "
            "Ombudsman and the Code included.",
            "checkable_from": ["policy"],
            "predecessors": ["2.6"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the policy say where and how it is made known, and are the "
            "Ombudsman and the Code part of that?",
        },
        {
            "number": "3.6",
            "section": "3 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "Somebody else may handle the complaint for the resident, and speak for "
            "them or come along when they meet the landlord.",
            "checkable_from": ["case", "policy"],
            "predecessors": ["4.5"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Could the resident have somebody act for them or come along to a "
            "meeting, and was that ever refused?",
        },
        {
            "number": "3.7",
            "section": "3 Accessibility and awareness",
            "strength": "must",
            "topic": "letter content",
            "summary": "Residents learn that they may turn to the Ombudsman and how to go "
            "about it.",
            "note": "No longer asks for it all through a complaint; see A13.",
            "checkable_from": ["letter", "case", "policy"],
            "predecessors": ["2.7", "2.8"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Did the resident learn, in time to use it, that the Ombudsman "
            "exists and how to bring the complaint there?",
        },
        {
            "number": "4.1",
            "section": "4 Complaint handling staff",
            "strength": "must",
            "topic": "staff",
            "summary": "One person or team (the complaints officer) is in charge of complaint "
            "handling, deals with the Ombudsman and sees that the governing body "
            "hears of complaints.",
            "checkable_from": ["policy", "attestation"],
            "predecessors": ["3.1"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Who is the complaints officer, who deals with the Ombudsman, and "
            "how do complaints reach the governing body?",
        },
        {
            "number": "4.2",
            "section": "4 Complaint handling staff",
            "strength": "must",
            "topic": "staff",
            "summary": "The complaints officer can approach anyone in the organisation, "
            "however senior, and is free and empowered to settle disputes fairly "
            "and without delay.",
            "checkable_from": ["attestation"],
            "predecessors": ["3.3"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Can the complaints officer get answers from any level of the "
            "organisation and settle a dispute without asking permission?",
        },
        {
            "number": "4.3",
            "section": "4 Complaint handling staff",
            "strength": "must",
            "topic": "staff",
            "summary": "Complaints, and learning from them, have priority; the staff concerned "
            "are taught why they matter; the work has the standing and the means of "
            "a main service.",
            "note": "Opens with an expectation; two musts follow.",
            "checkable_from": ["attestation"],
            "predecessors": ["3.2", "3.3"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "How many staff handle how many complaints, what training have they "
            "had, and is there time for learning?",
        },
        {
            "number": "5.1",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "policy",
            "summary": "One policy covers all complaints under the Code, and residents are "
            "treated no differently for having complained.",
            "checkable_from": ["policy", "attestation"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is there one policy for all complaints under the Code, and has "
            "complaining ever cost a resident anything?",
        },
        {
            "number": "5.2",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "process",
            "summary": "Early settlement close to home matters, but no further named stage, "
            "such as stage zero or an informal complaint, is added.",
            "note": "Put as a question of what is appropriate; treat as a prohibition.",
            "checkable_from": ["policy", "case"],
            "predecessors": ["4.1"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do letters, forms or staff use a step before stage 1, under "
            "whatever name?",
        },
        {
            "number": "5.3",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "process",
            "summary": "Two stages are the most that a process may have.",
            "note": "Put as something never to be accepted; treat as a prohibition. The "
            "Ombudsman's page for residents: no fewer than two either.",
            "checkable_from": ["policy", "case"],
            "predecessors": ["5.17"],
            "sources": ["S2", "S3", "HOS-WAIT"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does any part of the organisation run a review, a panel or an "
            "appeal that works as a third stage?",
        },
        {
            "number": "5.4",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "process",
            "summary": "A contractor, adjudicator or other third party who answers at any "
            "stage does so inside the two stages; residents are spared a second "
            "process.",
            "checkable_from": ["case", "policy"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do contractors or adjudicators answer complaints, and does a "
            "resident have to go through them first?",
        },
        {
            "number": "5.5",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "process",
            "summary": "The landlord answers for third parties: if they handle complaints, "
            "they keep to the Code.",
            "note": "Stated as a responsibility, without the word must.",
            "checkable_from": ["case", "attestation"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "How does the landlord check that those who handle complaints for "
            "it keep to the Code?",
        },
        {
            "number": "5.6",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "letter content",
            "summary": "At the start of either stage, say how the landlord reads the complaint "
            "and what the resident hopes for (the complaint definition), and ask "
            "about anything unclear.",
            "note": "Item keys are ours.",
            "checkable_from": ["letter", "case"],
            "predecessors": ["4.2", "5.10"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the definition put the complaint and the outcome sought as "
            "the resident meant them, and was doubt cleared up?",
            "item": [
                {"key": "understanding", "summary": "how the landlord reads the complaint"},
                {"key": "outcomes", "summary": "what the resident hopes for"},
                {"key": "clarify", "summary": "resident asked where something is unclear"},
            ],
        },
        {
            "number": "5.7",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "letter content",
            "summary": "The acknowledgement of either stage separates what the landlord "
            "answers for from what it does not, and settles any doubt about that.",
            "checkable_from": ["letter", "case"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is the acknowledgement right about what the landlord answers for, "
            "and would the resident know where to turn for the rest?",
        },
        {
            "number": "5.8",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "process",
            "summary": "How those who handle complaints conduct themselves at each stage.",
            "checkable_from": ["case", "attestation"],
            "predecessors": ["3.2", "4.6", "4.7", "4.12"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the file show an open mind, the resident heard, evidence "
            "weighed and conflicts of interest dealt with?",
            "item": [
                {
                    "key": "a",
                    "summary": "decide by what the case itself shows, tied to nobody and "
                    "prejudging nothing",
                },
                {"key": "b", "summary": "let the resident tell their side"},
                {"key": "c", "summary": "deal with any clash of interests, real or apparent"},
                {"key": "d", "summary": "study closely everything that bears on the case"},
            ],
        },
        {
            "number": "5.9",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "process",
            "summary": "Where an answer will miss the Code's time limits, agree with the "
            "resident how often they will hear in the meantime.",
            "note": "The only thing still to be agreed on an extension in 2024. Read as biting "
            "on any extension: 6.4 and 6.5 call the base time the timescale.",
            "checkable_from": ["case", "letter"],
            "predecessors": ["4.10", "4.11", "5.2", "5.14"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Were update intervals agreed with the resident, not just "
            "announced, and were they kept?",
        },
        {
            "number": "5.10",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "record",
            "summary": "Make reasonable adjustments where the Equality Act 2010 calls for "
            "them, note each one and any disability made known, and look again from "
            "time to time whether they still fit.",
            "note": "Item keys are ours.",
            "checkable_from": ["case", "attestation"],
            "predecessors": ["2.5", "4.11"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Were the adjustments the right ones, are they and the disability "
            "on record, and when were they last looked at?",
            "item": [
                {"key": "make", "summary": "adjustments made where apt"},
                {"key": "record_adjustments", "summary": "agreed adjustments recorded"},
                {"key": "record_disabilities", "summary": "disclosed disabilities recorded"},
                {"key": "review", "summary": "adjustments looked at again from time to time"},
            ],
        },
        {
            "number": "5.11",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "exclusions",
            "summary": "Escalation is refused only on sound grounds that are plainly stated "
            "and would stand under section 2.",
            "checkable_from": ["case", "letter", "policy"],
            "predecessors": ["4.14", "5.9"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the reason for refusing escalation hold under section 2, and "
            "is it put plainly?",
        },
        {
            "number": "5.12",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "record",
            "summary": "Keep the whole story of the complaint and how each stage ended.",
            "note": "Item keys are ours.",
            "checkable_from": ["case"],
            "predecessors": ["4.15"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is the file whole: the first complaint and its date, all letters "
            "and calls, reports and other papers?",
            "item": [
                {"key": "original", "summary": "the first complaint and the day it came in"},
                {"key": "resident_corr", "summary": "everything exchanged with the resident"},
                {"key": "other_corr", "summary": "what was exchanged with anyone else"},
                {
                    "key": "documents",
                    "summary": "other papers that matter, for instance a surveyor's report",
                },
            ],
        },
        {
            "number": "5.13",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "remedy",
            "summary": "Processes let staff put things right at whichever stage the complaint "
            "is in; escalation is never the price of a remedy.",
            "checkable_from": ["case", "policy"],
            "predecessors": ["4.4"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Could the staff who handled the complaint offer the right remedy "
            "at once, or only at stage 2?",
        },
        {
            "number": "5.14",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "process",
            "summary": "Have rules for unacceptable behaviour, be able to show why a "
            "restriction was imposed, and look at each one again regularly.",
            "checkable_from": ["policy", "case"],
            "predecessors": ["4.18"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is there a policy on unacceptable behaviour, and does the file "
            "show why a restriction was set and when it was reviewed?",
        },
        {
            "number": "5.15",
            "section": "5 The complaint handling process",
            "strength": "must",
            "topic": "process",
            "summary": "A limit on contact because of unacceptable behaviour goes no further "
            "than is called for and takes the Equality Act 2010 into account.",
            "checkable_from": ["case", "policy"],
            "predecessors": ["4.19"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is each contact restriction in proportion to the behaviour, and "
            "was the Equality Act considered and noted?",
        },
        {
            "number": "6.1",
            "section": "6 Complaint stages: stage 1",
            "strength": "must",
            "topic": "process",
            "summary": "Triage: sort out what can be answered early from what needs looking "
            "into, by complexity, vulnerability and risk.",
            "checkable_from": ["policy", "case"],
            "predecessors": ["4.4"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "How are new complaints sorted by complexity and by risk to the "
            "resident, and was this one sorted well?",
        },
        {
            "number": "6.2",
            "section": "6 Complaint stages: stage 1",
            "strength": "must",
            "topic": "timescale",
            "summary": "No later than five working days after it arrives, a complaint has been "
            "acknowledged, defined and logged as stage 1.",
            "note": "Item keys are ours.",
            "checkable_from": ["case", "portfolio"],
            "predecessors": ["4.1"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "item": [
                {"key": "acknowledged", "summary": "acknowledged in time"},
                {"key": "defined", "summary": "complaint definition set out in time"},
                {"key": "logged", "summary": "logged as stage 1 in time"},
            ],
            "requirement": [
                {"key": "stage1-acknowledgement-time", "stage": 1, "limit": 5},
                {"key": "stage1-logging-time", "stage": 1, "limit": 5},
            ],
        },
        {
            "number": "6.3",
            "section": "6 Complaint stages: stage 1",
            "strength": "must",
            "topic": "timescale",
            "summary": "The full stage 1 response goes out no later than 10 working days after "
            "the acknowledgement.",
            "checkable_from": ["case", "portfolio"],
            "predecessors": ["5.1"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "requirement": [
                {
                    "key": "stage1-response-time",
                    "stage": 1,
                    "limit": 10,
                    "counted_from": "acknowledged",
                    "cap": 10,
                },
                {"key": "stage1-in-all-time", "stage": 1, "limit": 15},
            ],
        },
        {
            "number": "6.4",
            "section": "6 Complaint stages: stage 1",
            "strength": "must",
            "topic": "timescale",
            "summary": "Decide on any extension by complexity, tell the resident the new "
            "timescale and the reasons; capped at 10 extra working days unless a "
            "good reason is shown.",
            "note": "Inform, not agree. Item keys are ours.",
            "checkable_from": ["case", "letter", "portfolio"],
            "predecessors": ["5.1", "5.2"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "item": [
                {"key": "expected_date", "summary": "when the answer can now be expected"},
                {"key": "reasons", "summary": "why more time is needed"},
                {
                    "key": "cap",
                    "summary": "at most 10 extra working days unless a good reason is shown",
                },
            ],
            "requirement": [
                {"key": "extension-notice-time", "stage": 1},
                {"key": "extension-new-date", "stage": 1},
                {"key": "extension-reason", "stage": 1},
                {"key": "extension-length", "stage": 1, "limit": 10},
            ],
        },
        {
            "number": "6.5",
            "section": "6 Complaint stages: stage 1",
            "strength": "must",
            "topic": "letter content",
            "summary": "A resident who is told of an extension is also given the Ombudsman's "
            "contact details.",
            "checkable_from": ["letter", "case"],
            "predecessors": ["5.3"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "requirement": [{"key": "extension-ombudsman-details", "stage": 1}],
        },
        {
            "number": "6.6",
            "section": "6 Complaint stages: stage 1",
            "strength": "must",
            "topic": "process",
            "summary": "Respond once the answer is known and do not wait for the outstanding "
            "actions; follow those up without delay and let the resident know, as "
            "fits, how they go.",
            "note": "Item keys are ours.",
            "checkable_from": ["case"],
            "predecessors": ["5.5"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was the stage 1 response held back for work to finish, and were "
            "outstanding actions chased, with news to the resident?",
            "item": [
                {
                    "key": "send_when_known",
                    "summary": "response not held back for actions to complete",
                },
                {"key": "track", "summary": "outstanding actions followed up without delay"},
                {"key": "updates", "summary": "resident told how they go, as fits"},
            ],
        },
        {
            "number": "6.7",
            "section": "6 Complaint stages: stage 1",
            "strength": "must",
            "topic": "letter content",
            "summary": "Every point of the complaint definition gets an answer with its "
            "reasons, resting on the policy, the law and the practice that bear on "
            "it.",
            "checkable_from": ["letter", "case"],
            "predecessors": ["4.8", "5.6"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the response deal with every point of the definition, give "
            "reasons that follow, and cite the right policy or law?",
        },
        {
            "number": "6.8",
            "section": "6 Complaint stages: stage 1",
            "strength": "must",
            "topic": "process",
            "summary": "A further issue on the same matter joins a stage 1 response not yet "
            "sent; if it is sent, the issue is another matter, or the response "
            "would be held up too long, a new complaint is opened.",
            "note": "Item keys are ours.",
            "checkable_from": ["case"],
            "predecessors": ["5.7"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Did the new issue belong to the same matter, and would taking it "
            "in have held the response up too long?",
            "item": [
                {"key": "incorporate", "summary": "same matter, response not yet sent: taken in"},
                {
                    "key": "new",
                    "summary": "response sent, another matter, or too long a delay: new complaint",
                },
            ],
        },
        {
            "number": "6.9",
            "section": "6 Complaint stages: stage 1",
            "strength": "must",
            "topic": "letter content",
            "summary": "What the letter that ends stage 1 tells the resident, in writing and "
            "in plain words.",
            "checkable_from": ["letter"],
            "predecessors": ["5.8"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Would this resident understand the letter, and are its decision, "
            "reasons and next step right and complete?",
            "item": [
                {"key": "a", "summary": "which stage it is"},
                {"key": "b", "summary": "the complaint definition"},
                {"key": "c", "summary": "the decision"},
                {"key": "d", "summary": "reasons for it"},
                {"key": "e", "summary": "any remedy offered"},
                {"key": "f", "summary": "any actions still outstanding"},
                {"key": "g", "summary": "how to go to stage 2"},
            ],
        },
        {
            "number": "6.10",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "process",
            "summary": "What stage 1 leaves unsettled, in whole or part, goes on to stage 2, "
            "the landlord's last word.",
            "checkable_from": ["case"],
            "predecessors": ["5.9", "5.11"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was anything unresolved kept from stage 2, or answered a second "
            "time at stage 1 instead?",
        },
        {
            "number": "6.11",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "timescale",
            "summary": "No later than five working days after it arrives, a stage 2 request "
            "has been acknowledged, defined and logged as stage 2.",
            "note": "The five-day limit at stage 2 is new in 2024. Item keys are ours.",
            "checkable_from": ["case", "portfolio"],
            "predecessors": ["5.10"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "item": [
                {"key": "acknowledged", "summary": "acknowledged in time"},
                {"key": "defined", "summary": "complaint definition set out in time"},
                {"key": "logged", "summary": "logged as stage 2 in time"},
            ],
            "requirement": [
                {"key": "stage2-acknowledgement-time", "stage": 2, "limit": 5},
                {"key": "stage2-logging-time", "stage": 2, "limit": 5},
            ],
        },
        {
            "number": "6.12",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "process",
            "summary": "A resident need give no reason for wanting stage 2; it is for the "
            "landlord to try, within reason and in the course of stage 2, to find "
            "out what still troubles them.",
            "note": "First limb must not; the second is an expectation.",
            "checkable_from": ["case", "letter", "policy"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was the resident pressed for reasons before stage 2 began, and did "
            "the landlord try to learn what was still wrong?",
        },
        {
            "number": "6.13",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "process",
            "summary": "Stage 2 is given to somebody other than whoever dealt with stage 1.",
            "note": "Read as the decision-maker; see A24.",
            "checkable_from": ["case"],
            "predecessors": ["5.12"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Did anyone who weighed the complaint at stage 1 take part in the "
            "decision at stage 2?",
        },
        {
            "number": "6.14",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "timescale",
            "summary": "The final response, at stage 2, goes out no later than 20 working days "
            "after the acknowledgement.",
            "checkable_from": ["case", "portfolio"],
            "predecessors": ["5.13"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "requirement": [
                {
                    "key": "stage2-response-time",
                    "stage": 2,
                    "limit": 20,
                    "counted_from": "acknowledged",
                    "cap": 20,
                },
                {"key": "stage2-in-all-time", "stage": 2, "limit": 25},
            ],
        },
        {
            "number": "6.15",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "timescale",
            "summary": "Decide on any extension by complexity, tell the resident the new "
            "timescale and the reasons; capped at 20 extra working days unless a "
            "good reason is shown.",
            "note": "Cap doubled from 2022. Item keys are ours.",
            "checkable_from": ["case", "letter", "portfolio"],
            "predecessors": ["5.13", "5.14"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "item": [
                {"key": "expected_date", "summary": "when the answer can now be expected"},
                {"key": "reasons", "summary": "why more time is needed"},
                {
                    "key": "cap",
                    "summary": "at most 20 extra working days unless a good reason is shown",
                },
            ],
            "requirement": [
                {"key": "extension-notice-time", "stage": 2},
                {"key": "extension-new-date", "stage": 2},
                {"key": "extension-reason", "stage": 2},
                {"key": "extension-length", "stage": 2, "limit": 20},
            ],
        },
        {
            "number": "6.16",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "letter content",
            "summary": "A resident who is told of an extension is also given the Ombudsman's "
            "contact details.",
            "checkable_from": ["letter", "case"],
            "predecessors": ["5.15"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "requirement": [{"key": "extension-ombudsman-details", "stage": 2}],
        },
        {
            "number": "6.17",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "process",
            "summary": "Respond once the answer is known and do not wait for the outstanding "
            "actions; follow those up without delay and let the resident know, as "
            "fits, how they go.",
            "note": "Item keys are ours.",
            "checkable_from": ["case"],
            "predecessors": ["5.5"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was the stage 2 response held back for work to finish, and were "
            "outstanding actions chased, with news to the resident?",
            "item": [
                {
                    "key": "send_when_known",
                    "summary": "response not held back for actions to complete",
                },
                {"key": "track", "summary": "outstanding actions followed up without delay"},
                {"key": "updates", "summary": "resident told how they go, as fits"},
            ],
        },
        {
            "number": "6.18",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "letter content",
            "summary": "Every point of the complaint definition gets an answer with its "
            "reasons, resting on the policy, the law and the practice that bear on "
            "it.",
            "checkable_from": ["letter", "case"],
            "predecessors": ["4.8", "5.6"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the stage 2 response deal with every point of the definition, "
            "give reasons that follow, and cite the right policy or law?",
        },
        {
            "number": "6.19",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "letter content",
            "summary": "What the letter that ends stage 2 tells the resident, in writing and "
            "in plain words.",
            "checkable_from": ["letter"],
            "predecessors": ["5.16"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Would this resident understand the stage 2 letter, and are its "
            "decision, reasons and next step right and complete?",
            "item": [
                {"key": "a", "summary": "which stage it is"},
                {"key": "b", "summary": "the complaint definition"},
                {"key": "c", "summary": "the decision"},
                {"key": "d", "summary": "reasons for it"},
                {"key": "e", "summary": "any remedy offered"},
                {"key": "f", "summary": "any actions still outstanding"},
                {"key": "g", "summary": "how to take it to the Ombudsman"},
            ],
        },
        {
            "number": "6.20",
            "section": "6 Complaint stages: stage 2",
            "strength": "must",
            "topic": "process",
            "summary": "Stage 2 closes the landlord's process, and everyone whose part is "
            "needed for that answer takes part in it.",
            "checkable_from": ["case", "attestation"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Did everyone whose knowledge or authority the final response "
            "needed take part in it?",
        },
        {
            "number": "7.1",
            "section": "7 Putting things right",
            "strength": "must",
            "topic": "remedy",
            "summary": "The landlord owns up to a fault and says how it has mended matters or "
            "means to.",
            "note": "Illustrative list: no item is compulsory by itself. S2 prints only the "
            "last four; S3 all eight. Numeric keys are ours.",
            "checkable_from": ["letter", "case"],
            "predecessors": ["6.1"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the response own up to what went wrong, and are the steps it "
            "names enough to mend it?",
            "item": [
                {"key": "1", "summary": "apology"},
                {"key": "2", "summary": "owning up to the fault"},
                {"key": "3", "summary": "saying why, or lending help"},
                {"key": "4", "summary": "dealing with what was delayed"},
                {"key": "5", "summary": "looking at a decision again, or altering it"},
                {"key": "6", "summary": "correcting a record, or noting something on it"},
                {"key": "7", "summary": "money"},
                {"key": "8", "summary": "altering rules or the way things are done"},
            ],
        },
        {
            "number": "7.2",
            "section": "7 Putting things right",
            "strength": "must",
            "topic": "remedy",
            "summary": "What is offered is in proportion to what the fault did to the resident.",
            "checkable_from": ["case", "letter"],
            "predecessors": ["6.2", "6.4"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is the remedy in proportion to what the fault meant for this resident?",
        },
        {
            "number": "7.3",
            "section": "7 Putting things right",
            "strength": "must",
            "topic": "remedy",
            "summary": "A remedy offer names the step and its date, settled with the resident "
            "where that fits, and is carried out in full.",
            "note": "Item keys are ours.",
            "checkable_from": ["letter", "case"],
            "predecessors": ["6.5"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is the offer clear about steps and dates, did the resident agree "
            "where apt, and was all of it carried out?",
            "item": [
                {"key": "what", "summary": "what is to be done"},
                {"key": "when", "summary": "the date for it"},
                {"key": "follow_through", "summary": "carried out in full"},
            ],
        },
        {
            "number": "7.4",
            "section": "7 Putting things right",
            "strength": "must",
            "topic": "remedy",
            "summary": "The Ombudsman's published guidance is weighed when a remedy is chosen.",
            "checkable_from": ["case", "attestation"],
            "predecessors": ["6.4", "6.6"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was the Ombudsman's guidance on remedies looked at, and is the "
            "remedy in line with it?",
        },
        {
            "number": "8.1",
            "section": "8 Self-assessment, reporting and compliance",
            "strength": "must",
            "topic": "reporting",
            "summary": "Once a year there is a report, open to scrutiny, on how complaints "
            "were handled and what got better, in six parts.",
            "checkable_from": ["portfolio", "attestation"],
            "predecessors": ["7.2", "8.1", "8.3"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the yearly report hold all six parts, and do its figures "
            "agree with the case files?",
            "item": [
                {"key": "a", "summary": "the yearly self-assessment, to keep the policy in line"},
                {
                    "key": "b",
                    "summary": "performance in figures and in words, with a summary of the "
                    "kinds of complaint refused",
                },
                {"key": "c", "summary": "where the Ombudsman found that the Code was not kept"},
                {"key": "d", "summary": "what was improved because of complaints"},
                {"key": "e", "summary": "the Ombudsman's yearly report on the landlord, if any"},
                {
                    "key": "f",
                    "summary": "whatever else the Ombudsman published that concerns the "
                    "landlord's work",
                },
            ],
        },
        {
            "number": "8.2",
            "section": "8 Self-assessment, reporting and compliance",
            "strength": "must",
            "topic": "reporting",
            "summary": "The yearly report of 8.1 goes before the governing body (or its "
            "equivalent) and onto the complaints pages of the website, together "
            "with what that body said to it.",
            "note": "Item keys are ours.",
            "checkable_from": ["attestation"],
            "predecessors": ["8.3"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Did the governing body discuss the report, and are the report and "
            "its reply both on the complaints pages?",
            "item": [
                {
                    "key": "governing_body",
                    "summary": "put before the governing body or its equivalent",
                },
                {"key": "published", "summary": "on the complaints pages of the website"},
                {"key": "response", "summary": "that body's reply published with it"},
            ],
        },
        {
            "number": "8.3",
            "section": "8 Self-assessment, reporting and compliance",
            "strength": "must",
            "topic": "governance",
            "summary": "A merger, a major reorganisation or changed procedures call for a "
            "fresh self-assessment.",
            "checkable_from": ["attestation"],
            "predecessors": ["8.2"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Has there been a merger, a restructure or a change of procedures "
            "since the last self-assessment, and was a new one made?",
        },
        {
            "number": "8.4",
            "section": "8 Self-assessment, reporting and compliance",
            "strength": "expected",
            "topic": "governance",
            "summary": "After an investigation the Ombudsman may want the self-assessment "
            "looked at again and brought up to date.",
            "note": "Permissive: a duty arises only when asked.",
            "checkable_from": ["attestation"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Has the Ombudsman asked for the self-assessment to be looked at "
            "again, and what was done about it?",
        },
        {
            "number": "8.5",
            "section": "8 Self-assessment, reporting and compliance",
            "strength": "must",
            "topic": "governance",
            "summary": "When something out of the ordinary, a cyber attack for instance, keeps "
            "the landlord from following the Code, it tells the Ombudsman and the "
            "residents concerned, says so on its website and names the time by "
            "which it will be back in line.",
            "note": "Item keys are ours.",
            "checkable_from": ["attestation"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was there a time when the Code could not be kept, and were all "
            "concerned told of it and of when it would end?",
            "item": [
                {"key": "ombudsman", "summary": "Ombudsman told"},
                {"key": "residents", "summary": "residents concerned told"},
                {"key": "website", "summary": "said so on the website"},
                {"key": "timescale", "summary": "time named by which it will be back in line"},
            ],
        },
        {
            "number": "9.1",
            "section": "9 Scrutiny and oversight: continuous learning and improvement",
            "strength": "must",
            "topic": "learning",
            "summary": "Look past the single case and ask what it teaches about the service "
            "and what could be done better.",
            "checkable_from": ["case", "portfolio", "attestation"],
            "predecessors": ["6.3"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "What did this case teach beyond itself, and was anything changed "
            "because of it?",
        },
        {
            "number": "9.2",
            "section": "9 Scrutiny and oversight: continuous learning and improvement",
            "strength": "must",
            "topic": "learning",
            "summary": "Complaints serve as information: they show where things go wrong and "
            "what to change for the better.",
            "checkable_from": ["portfolio", "attestation"],
            "predecessors": ["7.1"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Which problems did the landlord find through complaints, and what "
            "did it change?",
        },
        {
            "number": "9.3",
            "section": "9 Scrutiny and oversight: continuous learning and improvement",
            "strength": "must",
            "topic": "reporting",
            "summary": "What complaints have taught is passed on to those with a stake in it: "
            "panels of residents, staff, committees.",
            "checkable_from": ["attestation"],
            "predecessors": ["7.2"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "What have residents' panels, staff and committees been told of "
            "lessons from complaints, and when?",
        },
        {
            "number": "9.4",
            "section": "9 Scrutiny and oversight: continuous learning and improvement",
            "strength": "must",
            "topic": "governance",
            "summary": "Somebody of high enough rank answers for complaint handling and looks "
            "through the run of complaints for faults in the system, grave risks "
            "and rules that need rewriting.",
            "checkable_from": ["attestation", "portfolio"],
            "predecessors": ["7.5"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Who answers for complaint handling, are they senior enough, and "
            "what themes have they found?",
        },
        {
            "number": "9.5",
            "section": "9 Scrutiny and oversight: continuous learning and improvement",
            "strength": "must",
            "topic": "governance",
            "summary": "One member of the governing body (or its equivalent) takes the lead on "
            "complaints, as Member Responsible for Complaints (MRC).",
            "checkable_from": ["attestation"],
            "predecessors": ["7.3"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Which member of the governing body is the Member Responsible for "
            "Complaints, and since when?",
        },
        {
            "number": "9.6",
            "section": "9 Scrutiny and oversight: continuous learning and improvement",
            "strength": "must",
            "topic": "governance",
            "summary": "Through the MRC the governing body regularly learns how complaints are "
            "handled; the MRC can get at the facts and the staff needed and reports "
            "what they find.",
            "checkable_from": ["attestation"],
            "predecessors": ["7.3"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "What does the Member Responsible for Complaints see, whom can they "
            "ask, and what have they reported?",
        },
        {
            "number": "9.7",
            "section": "9 Scrutiny and oversight: continuous learning and improvement",
            "strength": "must",
            "topic": "governance",
            "summary": "The least that the governing body and the MRC are told.",
            "checkable_from": ["portfolio", "attestation"],
            "predecessors": ["7.4"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do the papers that the MRC and the governing body get hold all "
            "four kinds of information?",
            "item": [
                {
                    "key": "a",
                    "summary": "at regular intervals: how many complaints, of what kind, "
                    "with what result and how well handled",
                },
                {"key": "b", "summary": "problems and tendencies, looked over regularly"},
                {
                    "key": "c",
                    "summary": "at regular intervals: how cases before the Ombudsman ended, "
                    "and how far orders tied to severe maladministration have "
                    "been carried out",
                },
                {"key": "d", "summary": "the yearly report of 8.1"},
            ],
        },
        {
            "number": "9.8",
            "section": "9 Scrutiny and oversight: continuous learning and improvement",
            "strength": "must",
            "topic": "staff",
            "summary": "Employees and third parties who deal with complaints share one "
            "objective for that work.",
            "checkable_from": ["attestation"],
            "predecessors": ["7.6"],
            "sources": ["S2", "S3"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do objectives and contracts include complaint handling, with all "
            "three points, for everyone concerned?",
            "item": [
                {"key": "a", "summary": "working it out together across teams"},
                {
                    "key": "b",
                    "summary": "standing together for failings without pointing at others",
                },
                {
                    "key": "c",
                    "summary": "keeping to the standards of any professional body concerned",
                },
            ],
        },
    ],
}
