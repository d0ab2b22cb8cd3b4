"""Written by scripts/compile_editions.py from hos_2022.toml: change that file, not this one."""

CHECK_SUM = 2617625053
DOCUMENT = {
    "id": "hos-2022",
    "name": "Complaint Handling Code 2022",
    "short": "Code of 2022",
    "year": "2022",
    "ombudsman": "Housing Ombudsman",
    "in_force": "2022-04-01",
    "grace_until": "2022-10-01",
    "source": "https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/complaint-handling-code-2022/",
    "status": "A condition of the Ombudsman's scheme: landlords complied with each must or explained "
    "why not, and a should was good practice.",
    "promised": {"remedy": "6.5", "action": "6.5", "update": "4.10"},
    "sources": {
        "S0": {"title": "Paradigm: self-assessment against the Code, 2022"},
        "S1": {"title": "Stoke-on-Trent HS: self-assessment against the Code, 2022"},
        "S4": {"title": "Midland Heart: self-assessment against the Code, 2022"},
        "HOS-2022": {
            "title": "Housing Ombudsman: Complaint Handling Code 2022",
            "url": "https://www.housing-ombudsman.org.uk/landlords-info/complaint-handling-code/complaint-handling-code-2022/",
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
            "successors": ["1.1"],
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
            "note": "Elements listed instead of the wording. 2024 speaks of the landlord where "
            "2022 speaks of the organisation, and no longer stresses the single "
            "resident. Item keys are ours.",
            "checkable_from": ["policy"],
            "successors": ["1.2"],
            "sources": ["S0", "S1", "S4"],
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
                    "summary": "by the organisation or its staff, or anyone acting for it",
                },
                {
                    "key": "affected",
                    "summary": "touching one individual resident or a group of residents",
                },
            ],
        },
        {
            "number": "1.3",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "definition",
            "summary": "No magic word is needed for something to be a complaint, and one that "
            "somebody else brings for the resident goes through the normal policy.",
            "checkable_from": ["policy", "case", "attestation"],
            "successors": ["1.3"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Are complaints recognised when nobody calls them that, and are "
            "those brought by a representative dealt with like any other?",
        },
        {
            "number": "1.4",
            "section": "1 Definition of a complaint",
            "strength": "should",
            "topic": "definition",
            "summary": "Tell apart a service request (something the resident would like fixed, "
            "however cross they are) from a complaint about how the landlord served "
            "them.",
            "checkable_from": ["policy", "attestation"],
            "successors": ["1.4"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do the policy and the staff tell a service request from a "
            "complaint, and do sampled service requests bear that out?",
        },
        {
            "number": "1.5",
            "section": "1 Definition of a complaint",
            "strength": "should",
            "topic": "definition",
            "summary": "Criticism in a survey need not count as a complaint, but whoever gave "
            "it should, where possible, hear how to make one.",
            "checkable_from": ["policy", "attestation"],
            "successors": ["1.6"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does every survey tell the people who answer it, where possible, "
            "how they can make a complaint?",
        },
        {
            "number": "1.6",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "process",
            "summary": "An issue that cannot be settled without looking into it further, or "
            "that the resident wants treated so, is logged as a complaint.",
            "note": "S0, S1 and S4 print the end of the paragraph only (it opens with an "
            "ellipsis).",
            "checkable_from": ["case", "policy"],
            "successors": ["1.3", "1.5"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Among the issues settled informally, did any take further "
            "enquiries, or did a resident ask to have one logged?",
        },
        {
            "number": "1.7",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "exclusions",
            "summary": "Complaints are accepted by default; only a sound reason allows a refusal.",
            "checkable_from": ["case", "policy"],
            "successors": ["2.1"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "For each complaint that was turned down: does the reason given hold?",
        },
        {
            "number": "1.8",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "exclusions",
            "summary": "The policy says plainly what the landlord will not take as a "
            "complaint; those grounds should treat residents fairly.",
            "note": "Mixed force: must state the grounds, which should be fair (2024 2.2 says "
            "must of both). The full Code lists examples (issue older than six months, "
            "legal proceedings begun, matter already dealt with under the policy); the "
            "self-assessments omit the list.",
            "checkable_from": ["policy"],
            "successors": ["2.2", "2.3", "2.5"],
            "sources": ["S0", "S1", "S4"],
            "source_note": "Six-month figure: tch.org.uk, 29 May 2024; the other examples are "
            "from background knowledge.",
            "confidence": "medium",
            "in_form": True,
            "not_checked": "Are the policy's grounds for not taking a complaint plain, "
            "complete and fair to residents?",
        },
        {
            "number": "1.9",
            "section": "1 Definition of a complaint",
            "strength": "must",
            "topic": "exclusions",
            "summary": "A refusal comes with a thorough account of why the complaints process "
            "does not fit the matter, and says that the resident can challenge the "
            "refusal before the Ombudsman.",
            "note": "Item keys are ours.",
            "checkable_from": ["letter", "case"],
            "successors": ["2.4"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does each refusal explain in detail why the complaints process "
            "does not fit, and point to the Ombudsman?",
            "item": [
                {
                    "key": "reasons",
                    "summary": "why the complaints process does not fit the matter, in detail",
                },
                {
                    "key": "ombudsman_right",
                    "summary": "that the refusal can be challenged before the Ombudsman",
                },
            ],
        },
        {
            "number": "2.1",
            "section": "2 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "Complaining is easy and possible by several routes, never by one alone.",
            "checkable_from": ["policy", "attestation"],
            "successors": ["3.1", "3.2"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Which routes for complaining are open in practice, and would a "
            "resident without internet or telephone find one?",
        },
        {
            "number": "2.2",
            "section": "2 Accessibility and awareness",
            "strength": "should",
            "topic": "access",
            "summary": "Expect complaints on social media where the landlord is present there; "
            "the policy covers the steps taken and privacy.",
            "note": "2024 keeps only the general duty (any way, any staff member); the social "
            "media detail is gone.",
            "checkable_from": ["policy"],
            "successors": ["3.2"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "On which social media is the landlord present, and does the policy "
            "say how a complaint there is handled and kept private?",
        },
        {
            "number": "2.3",
            "section": "2 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "Every resident can get the policy in a form they can use; it describes "
            "how many stages there are, what is done at each and how long each "
            "takes.",
            "checkable_from": ["policy"],
            "successors": ["3.4"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Can every resident get the policy in a form they can read, and "
            "does it give the stages, the steps and the times?",
        },
        {
            "number": "2.4",
            "section": "2 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "A landlord with a website tells residents there how to complain, and "
            "they come upon the policy and the process without a search.",
            "checkable_from": ["policy", "attestation"],
            "successors": ["3.4"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Starting from the home page, how quickly does a resident find how "
            "to complain, and the policy itself?",
        },
        {
            "number": "2.5",
            "section": "2 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "Keep to the Equality Act 2010, departing from normal practice where "
            "somebody's needs require it; the policy says how adjustment requests "
            "are handled, and handlers are taught to deal with them.",
            "checkable_from": ["policy", "case", "attestation"],
            "successors": ["3.1", "5.10"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "How are adjustment requests decided, were those on file acted on, "
            "and have handlers been trained for them?",
        },
        {
            "number": "2.6",
            "section": "2 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "Publicise the policy, the Code and the Ombudsman scheme across print, "
            "online and routine correspondence.",
            "note": "2024 3.5 asks only that the policy say how it will be publicised.",
            "checkable_from": ["policy", "attestation"],
            "successors": ["3.5"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Where do residents see the policy, the Code and the Ombudsman "
            "scheme announced: on paper, online, in letters?",
        },
        {
            "number": "2.7",
            "section": "2 Accessibility and awareness",
            "strength": "must",
            "topic": "access",
            "summary": "Routine letters to residents say how to reach the Ombudsman.",
            "checkable_from": ["letter", "attestation"],
            "successors": ["3.7"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do rent statements, newsletters and other routine letters say how "
            "to reach the Ombudsman?",
        },
        {
            "number": "2.8",
            "section": "2 Accessibility and awareness",
            "strength": "must",
            "topic": "letter content",
            "summary": "Residents hear from the start, and again as the complaint goes on, "
            "that they may turn to the Ombudsman; the end of the process is too "
            "late for a first mention.",
            "note": "The 2022 basis for expecting Ombudsman signposting in acknowledgements "
            "and stage 1 letters.",
            "checkable_from": ["letter", "case"],
            "successors": ["3.7"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was the resident told of the Ombudsman at the start and again "
            "later, by letter, leaflet or telephone?",
        },
        {
            "number": "3.1",
            "section": "3 Complaint handling personnel",
            "strength": "must",
            "topic": "staff",
            "summary": "Complaint handling lies with one person or team (the complaints "
            "officer), so that it is not neglected and the governing body hears of "
            "it.",
            "checkable_from": ["policy", "attestation"],
            "successors": ["4.1"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Who is the complaints officer, and how do complaints reach the "
            "governing body from there?",
        },
        {
            "number": "3.2",
            "section": "3 Complaint handling personnel",
            "strength": "must",
            "topic": "staff",
            "summary": "Whoever handles a complaint is skilled at it and has no stake in its "
            "outcome.",
            "note": "S0, S1 and S4 print the end of the paragraph only (it opens with an "
            "ellipsis).",
            "checkable_from": ["case", "attestation"],
            "successors": ["4.3", "5.8"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "What skills did the person handling the complaint bring, and had "
            "they any part in what it is about?",
        },
        {
            "number": "3.3",
            "section": "3 Complaint handling personnel",
            "strength": "should",
            "topic": "staff",
            "summary": "Qualities complaint handlers should have.",
            "note": "Bullets in the Code; numeric keys are ours.",
            "checkable_from": ["attestation"],
            "successors": ["4.2", "4.3"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Are those who handle complaints trained, tactful and free to "
            "decide, and do senior staff respond when they ask?",
            "item": [
                {"key": "1", "summary": "tactful and fair"},
                {"key": "2", "summary": "trained for complaints and for people who are upset"},
                {
                    "key": "3",
                    "summary": "can approach staff at every level so that things settle quickly",
                },
                {"key": "4", "summary": "free and empowered to settle disputes"},
            ],
        },
        {
            "number": "4.1",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "timescale",
            "summary": "Early settlement is tried only if the resident agrees, with records "
            "that show it, and never bars or unduly slows the complaints route; no "
            "further named stage exists; within five days of its arrival a "
            "complaint is acknowledged and entered as stage 1.",
            "note": "Printed in days, not in working days; see A2. Mixed force: the audit "
            "trail should show the agreement; extra stages are called inappropriate (a "
            "prohibition). The items agreement and no_obstruction have no direct 2024 "
            "successor. Item keys are ours.",
            "checkable_from": ["case", "policy", "portfolio"],
            "successors": ["5.2", "6.2"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "item": [
                {
                    "key": "agreement",
                    "summary": "early settlement agreed with the resident, and the records show it",
                },
                {
                    "key": "no_obstruction",
                    "summary": "the attempt does not bar the way or cause undue delay",
                },
                {"key": "no_extra_stage", "summary": "no stage zero or other named stage in front"},
                {
                    "key": "ack_5_days",
                    "summary": "acknowledged and entered as stage 1 within five days of arrival",
                },
            ],
            "requirement": [
                {"key": "stage1-acknowledgement-time", "stage": 1, "limit": 5, "plain_days": True},
                {"key": "stage1-logging-time", "stage": 1, "limit": 5, "plain_days": True},
            ],
        },
        {
            "number": "4.2",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "letter content",
            "summary": "The acknowledgement says how the landlord reads the complaint and what "
            "the resident hopes for; if something is unclear, the resident is asked "
            "and the two agree on the whole definition.",
            "note": "Item keys are ours. 2024 drops the need for both sides to agree the "
            "definition.",
            "checkable_from": ["letter", "case"],
            "successors": ["5.6"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the acknowledgement put the complaint and the outcome sought "
            "as the resident meant them, and was doubt cleared up?",
            "item": [
                {"key": "understanding", "summary": "how the landlord reads the complaint"},
                {"key": "outcomes", "summary": "what the resident hopes for"},
                {
                    "key": "clarify",
                    "summary": "where something is unclear: resident asked, and definition agreed",
                },
            ],
        },
        {
            "number": "4.3",
            "section": "4 Complaint handling principles",
            "strength": "should",
            "topic": "process",
            "summary": "Say at the beginning where the resident hopes for something out of "
            "reach or beyond reason.",
            "checkable_from": ["letter", "attestation"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Where the resident hoped for something out of reach, were they "
            "told so clearly and early enough?",
        },
        {
            "number": "4.4",
            "section": "4 Complaint handling principles",
            "strength": "should",
            "topic": "process",
            "summary": "Settle as soon as can be, after asking what has to be known, what "
            "would satisfy the resident and what cannot wait.",
            "checkable_from": ["case", "attestation"],
            "successors": ["5.13", "6.1"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Could the complaint have been settled sooner, and was anything "
            "urgent left to wait?",
        },
        {
            "number": "4.5",
            "section": "4 Complaint handling principles",
            "strength": "should",
            "topic": "access",
            "summary": "Somebody else may handle the complaint for the resident and, where "
            "that is reasonable, speak for them or come along when they meet the "
            "landlord.",
            "checkable_from": ["policy", "case"],
            "successors": ["3.6"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Could the resident have somebody act for them or come along, and "
            "if not, was that reasonable?",
        },
        {
            "number": "4.6",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "process",
            "summary": "Look into the complaint without taking sides.",
            "checkable_from": ["case", "attestation"],
            "successors": ["5.8"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the file show that the resident's account and the landlord's "
            "were tested in the same way?",
        },
        {
            "number": "4.7",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "process",
            "summary": "Duties of the complaint handler.",
            "note": "Bullets; numeric keys are ours. Item 5 has no 2024 successor.",
            "checkable_from": ["attestation", "case"],
            "successors": ["5.8"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the file show an open mind, evidence weighed, conflicts of "
            "interest dealt with and confidences kept?",
            "item": [
                {"key": "1", "summary": "decide by what the case itself shows"},
                {"key": "2", "summary": "be tied to nobody and prejudge nothing"},
                {"key": "3", "summary": "deal with any clash of interests, real or apparent"},
                {"key": "4", "summary": "study closely everything put forward"},
                {
                    "key": "5",
                    "summary": "keep it private as far as can be, passing on only what the "
                    "investigation needs",
                },
            ],
        },
        {
            "number": "4.8",
            "section": "4 Complaint handling principles",
            "strength": "should",
            "topic": "letter content",
            "summary": "If the dispute turns on legal duties, explain what the landlord takes "
            "its own and the resident's to be.",
            "checkable_from": ["letter"],
            "successors": ["6.7", "6.18"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do legal obligations matter here, and does the response explain "
            "both sides' fairly and correctly?",
        },
        {
            "number": "4.9",
            "section": "4 Complaint handling principles",
            "strength": "should",
            "topic": "letter content",
            "summary": "As a rule, residents are not told which staff or contractors were "
            "concerned.",
            "checkable_from": ["letter"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do letters or calls name staff or contractors, and was there good "
            "cause where they do?",
        },
        {
            "number": "4.10",
            "section": "4 Complaint handling principles",
            "strength": "should",
            "topic": "process",
            "summary": "While the investigation runs, the resident hears at intervals how it "
            "is going.",
            "note": "2024 5.9 bites only once a timescale will be missed.",
            "checkable_from": ["case"],
            "successors": ["5.9"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Did the resident hear often enough during the investigation, and "
            "did the updates say anything new?",
        },
        {
            "number": "4.11",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "process",
            "summary": "Keep to what was sensibly agreed with the resident about how often, "
            "and by what means, they hear from the landlord.",
            "checkable_from": ["case"],
            "successors": ["5.9", "5.10"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "What was agreed about how, and how often, to be in touch; was it "
            "reasonable, and was it kept?",
        },
        {
            "number": "4.12",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "process",
            "summary": "The resident gets a fair hearing, and so does a member of staff "
            "complained about.",
            "note": "Bullets; numeric keys are ours. 2024 5.8b keeps the resident's chance to "
            "put a position; item 2 and the staff member's chance have no 2024 "
            "successor.",
            "checkable_from": ["case", "attestation"],
            "successors": ["5.8"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Could the resident, and any member of staff concerned, reply to "
            "criticism before the decision was made?",
            "item": [
                {"key": "1", "summary": "can tell their side"},
                {"key": "2", "summary": "can answer criticism of them before the decision is made"},
            ],
        },
        {
            "number": "4.13",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "policy",
            "summary": "The policy says how long a resident has to ask for the next stage.",
            "note": "2024 prints no equivalent; 3.4 covers it only in part.",
            "checkable_from": ["policy"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the policy give a period for asking for the next stage, and "
            "where would a resident read it?",
        },
        {
            "number": "4.14",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "exclusions",
            "summary": "Escalation is not denied without good cause: the grounds are plain and "
            "sound, stand in the policy, and are those on which a complaint could "
            "be turned down at the start.",
            "checkable_from": ["case", "policy"],
            "successors": ["2.2", "5.11"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was the refusal to escalate reasonable, and on a ground in the "
            "policy on which a complaint could also be turned down?",
        },
        {
            "number": "4.15",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "record",
            "summary": "Keep the whole story of the complaint, any reviews and how each stage "
            "ended.",
            "note": "Item keys are ours.",
            "checkable_from": ["case"],
            "successors": ["5.12"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is the file whole: the first complaint and its date, all letters "
            "and calls, reports and surveys?",
            "item": [
                {"key": "original", "summary": "the first complaint and the day it came in"},
                {"key": "resident_corr", "summary": "everything exchanged with the resident"},
                {"key": "other_corr", "summary": "what was exchanged with anyone else"},
                {"key": "reports", "summary": "reports and surveys made for it"},
            ],
        },
        {
            "number": "4.16",
            "section": "4 Complaint handling principles",
            "strength": "should",
            "topic": "learning",
            "summary": "Ask residents for feedback on how their complaint was handled.",
            "checkable_from": ["portfolio", "attestation"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "How are residents asked about the handling of their complaint, how "
            "many reply, and what is done with it?",
        },
        {
            "number": "4.17",
            "section": "4 Complaint handling principles",
            "strength": "should",
            "topic": "staff",
            "summary": "Bear in mind what a complaint does to those it is about; stand by "
            "staff and give them a part in the lessons.",
            "checkable_from": ["attestation"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "What support do staff get who are complained about, and what part "
            "had they in learning from the case?",
        },
        {
            "number": "4.18",
            "section": "4 Complaint handling principles",
            "strength": "must",
            "topic": "process",
            "summary": "Have rules for residents, or people acting for them, who behave "
            "unacceptably in the course of a complaint.",
            "checkable_from": ["policy"],
            "successors": ["5.14"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is there a written procedure for unacceptable behaviour, and does "
            "it cover representatives as well?",
        },
        {
            "number": "4.19",
            "section": "4 Complaint handling principles",
            "strength": "should",
            "topic": "process",
            "summary": "Limits on contact because of unacceptable behaviour should suit the "
            "resident's needs and take the Equality Act 2010 into account.",
            "checkable_from": ["case", "policy"],
            "successors": ["5.15"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does each contact restriction suit this resident's needs, and was "
            "the Equality Act considered and noted?",
        },
        {
            "number": "5.1",
            "section": "5 Complaint stages: stage 1",
            "strength": "must",
            "topic": "timescale",
            "summary": "Answer stage 1 no later than 10 working days after logging; in an "
            "exceptional case explain why more time is needed and until when, which "
            "should be at most another 10 days unless there are good grounds.",
            "note": "The extension is printed in plain days; 5.2 and 5.14 show that working "
            "days are meant (A3). Mixed force: the time limit says must, the extension "
            "sentences may and should; an answer outside the allowed extension breaks "
            "the must. Item keys are ours.",
            "checkable_from": ["case", "letter", "portfolio"],
            "successors": ["6.3", "6.4"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "item": [
                {"key": "deadline", "summary": "response by working day 10 after logging"},
                {"key": "ext_explanation", "summary": "the resident is told why there is a delay"},
                {"key": "ext_date", "summary": "a definite time by which the answer will come"},
                {
                    "key": "ext_cap",
                    "summary": "at most another 10 days unless there are good grounds",
                },
            ],
            "requirement": [
                {
                    "key": "stage1-response-time",
                    "stage": 1,
                    "limit": 10,
                    "counted_from": "logged",
                    "cap": 10,
                },
                {"key": "stage1-in-all-time", "stage": 1, "limit": 15},
                {"key": "extension-notice-time", "stage": 1},
                {"key": "extension-new-date", "stage": 1},
                {"key": "extension-reason", "stage": 1},
                {
                    "key": "extension-length",
                    "stage": 1,
                    "limit": 10,
                    "plain_days": True,
                    "strength": "should",
                },
            ],
        },
        {
            "number": "5.2",
            "section": "5 Complaint stages: stage 1",
            "strength": "should",
            "topic": "timescale",
            "summary": "Any extension that takes stage 1 past 20 working days in total should "
            "have the resident's agreement.",
            "note": "Read as the total, ten days plus ten. Agreement is only a should, and "
            "only past 20 working days. Dropped in 2024.",
            "checkable_from": ["case"],
            "successors": ["5.9", "6.4"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "requirement": [{"key": "extension-agreement", "stage": 1, "limit": 10}],
        },
        {
            "number": "5.3",
            "section": "5 Complaint stages: stage 1",
            "strength": "should",
            "topic": "letter content",
            "summary": "If more time cannot be agreed, give the contact details of the "
            "Ombudsman, so that the resident can dispute the plan or its pace "
            "there.",
            "checkable_from": ["letter", "case"],
            "successors": ["6.5"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "requirement": [
                {"key": "extension-ombudsman-details", "stage": 1, "unless_agreed": True}
            ],
        },
        {
            "number": "5.4",
            "section": "5 Complaint stages: stage 1",
            "strength": "should",
            "topic": "process",
            "summary": "With trouble that keeps coming back, look at earlier reports too where "
            "that helps to end it.",
            "checkable_from": ["case", "letter"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is this a recurring problem, and did the landlord look at the "
            "earlier reports before it decided?",
        },
        {
            "number": "5.5",
            "section": "5 Complaint stages: stage 1",
            "strength": "must",
            "topic": "process",
            "summary": "Respond once the answer is known and do not wait for the outstanding "
            "actions; follow those up without delay and tell the resident regularly "
            "how they go.",
            "note": "Printed under stage 1 only; 2022 has no twin for stage 2. Item keys are ours.",
            "checkable_from": ["case"],
            "successors": ["6.6", "6.17"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was the response held back for work to finish, and were "
            "outstanding actions chased, with news to the resident?",
            "item": [
                {
                    "key": "send_when_known",
                    "summary": "response not held back for actions to complete",
                },
                {"key": "track", "summary": "outstanding actions followed up without delay"},
                {"key": "updates", "summary": "resident told regularly how they go"},
            ],
        },
        {
            "number": "5.6",
            "section": "5 Complaint stages: stage 1",
            "strength": "must",
            "topic": "letter content",
            "summary": "Every point that the resident raised gets an answer with its reasons, "
            "resting on the policy, the law and the practice that bear on it.",
            "note": "Printed under stage 1 only; 2022 has no twin for stage 2.",
            "checkable_from": ["letter", "case"],
            "successors": ["6.7", "6.18"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the response deal with every point raised, give reasons that "
            "follow, and cite the right policy or law?",
        },
        {
            "number": "5.7",
            "section": "5 Complaint stages: stage 1",
            "strength": "should",
            "topic": "process",
            "summary": "Take a further complaint that belongs to the matter into a stage 1 "
            "response not yet sent; once it is sent, or where that would hold it up "
            "too long, open a new complaint.",
            "note": "Does not say what happens to an unrelated issue before the response; 2024 "
            "6.8 does.",
            "checkable_from": ["case"],
            "successors": ["6.8"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Did the further complaint belong to the same matter, and would "
            "taking it in have held the response up too long?",
        },
        {
            "number": "5.8",
            "section": "5 Complaint stages: stage 1",
            "strength": "must",
            "topic": "letter content",
            "summary": "What the letter that ends stage 1 tells the resident, in writing and "
            "in plain words.",
            "note": "Six bullets; no complaint definition (present in 5.16 and 5.20). Numeric "
            "keys are ours.",
            "checkable_from": ["letter"],
            "successors": ["6.9"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Would this resident understand the letter, and are its decision, "
            "reasons and next step right and complete?",
            "item": [
                {"key": "1", "summary": "which stage it is"},
                {"key": "2", "summary": "the decision"},
                {"key": "3", "summary": "reasons for it"},
                {"key": "4", "summary": "any remedy offered"},
                {"key": "5", "summary": "any actions still outstanding"},
                {"key": "6", "summary": "how to go to stage 2"},
            ],
        },
        {
            "number": "5.9",
            "section": "5 Complaint stages: stage 2",
            "strength": "must",
            "topic": "exclusions",
            "summary": "What stage 1 leaves unsettled, in whole or part, goes on to stage 2 "
            "unless an exclusion has come to apply; a refusal to escalate is put in "
            "writing, with its reasons and the way to the Ombudsman.",
            "note": "Item keys are ours.",
            "checkable_from": ["case", "letter"],
            "successors": ["2.4", "5.11", "6.10"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was anything unresolved kept from stage 2, and did the exclusion "
            "relied on really apply?",
            "item": [
                {
                    "key": "progress",
                    "summary": "taken further for a resident still dissatisfied, unless excluded",
                },
                {"key": "refusal_reasons", "summary": "why it was not escalated, in writing"},
                {
                    "key": "refusal_ombudsman",
                    "summary": "that the Ombudsman can be asked about the refusal",
                },
            ],
        },
        {
            "number": "5.10",
            "section": "5 Complaint stages: stage 2",
            "strength": "must",
            "topic": "letter content",
            "summary": "When an escalation request arrives, say what the landlord takes to be "
            "still open and what the resident hopes for; if something is unclear, "
            "the resident is asked and the two agree on the whole definition.",
            "note": "No time limit for this at stage 2 in 2022. Item keys are ours.",
            "checkable_from": ["letter", "case"],
            "successors": ["5.6", "6.11"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the landlord's account of what is still open match what the "
            "resident asked for, and was doubt cleared up?",
            "item": [
                {"key": "understanding", "summary": "what the landlord takes to be still open"},
                {"key": "outcomes", "summary": "what the resident hopes for"},
                {
                    "key": "clarify",
                    "summary": "where something is unclear: resident asked, and definition agreed",
                },
            ],
        },
        {
            "number": "5.11",
            "section": "5 Complaint stages: stage 2",
            "strength": "must",
            "topic": "process",
            "summary": "Stage 2 begins only if the resident asks for it and stage 1 has run "
            "its course.",
            "note": "2024 has no direct equivalent; 6.10 and 6.12 cover it in part.",
            "checkable_from": ["case"],
            "successors": ["6.10"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Had stage 1 truly finished, and was it the resident who wanted "
            "stage 2?",
        },
        {
            "number": "5.12",
            "section": "5 Complaint stages: stage 2",
            "strength": "must",
            "topic": "process",
            "summary": "Stage 2 is given to somebody other than whoever dealt with stage 1.",
            "note": "Read as the decision-maker; see A24.",
            "checkable_from": ["case"],
            "successors": ["6.13"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Did anyone who weighed the complaint at stage 1 take part in the "
            "decision at stage 2?",
        },
        {
            "number": "5.13",
            "section": "5 Complaint stages: stage 2",
            "strength": "must",
            "topic": "timescale",
            "summary": "Answer stage 2 no later than 20 working days after escalation; in an "
            "exceptional case explain why more time is needed and until when, which "
            "should be at most another 10 days unless there are good grounds.",
            "note": "Extension unit and mixed force as in 5.1. Item keys are ours.",
            "checkable_from": ["case", "letter", "portfolio"],
            "successors": ["6.14", "6.15"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "item": [
                {"key": "deadline", "summary": "response by working day 20 after escalation"},
                {"key": "ext_explanation", "summary": "the resident is told why there is a delay"},
                {"key": "ext_date", "summary": "a definite time by which the answer will come"},
                {
                    "key": "ext_cap",
                    "summary": "at most another 10 days unless there are good grounds",
                },
            ],
            "requirement": [
                {
                    "key": "stage2-response-time",
                    "stage": 2,
                    "limit": 20,
                    "counted_from": "requested",
                    "cap": 10,
                },
                {"key": "extension-notice-time", "stage": 2},
                {"key": "extension-new-date", "stage": 2},
                {"key": "extension-reason", "stage": 2},
                {
                    "key": "extension-length",
                    "stage": 2,
                    "limit": 10,
                    "plain_days": True,
                    "strength": "should",
                },
            ],
        },
        {
            "number": "5.14",
            "section": "5 Complaint stages: stage 2",
            "strength": "should",
            "topic": "timescale",
            "summary": "Any stage 2 extension longer than 10 working days should have the "
            "resident's agreement.",
            "note": "Read as the length of the extension itself. Dropped in 2024.",
            "checkable_from": ["case"],
            "successors": ["5.9", "6.15"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "requirement": [{"key": "extension-agreement", "stage": 2, "limit": 10}],
        },
        {
            "number": "5.15",
            "section": "5 Complaint stages: stage 2",
            "strength": "should",
            "topic": "letter content",
            "summary": "If more time for stage 2 cannot be agreed, give the contact details of "
            "the Ombudsman, so that the resident can dispute the plan or its pace "
            "there.",
            "checkable_from": ["letter", "case"],
            "successors": ["6.16"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "requirement": [
                {"key": "extension-ombudsman-details", "stage": 2, "unless_agreed": True}
            ],
        },
        {
            "number": "5.16",
            "section": "5 Complaint stages: stage 2",
            "strength": "must",
            "topic": "letter content",
            "summary": "What the letter that ends stage 2 tells the resident, in writing and "
            "in plain words.",
            "note": "Items 7 and 8 are alternatives. Numeric keys are ours.",
            "checkable_from": ["letter"],
            "successors": ["6.19"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Would this resident understand the stage 2 letter, and are its "
            "decision, reasons and next step right and complete?",
            "item": [
                {"key": "1", "summary": "which stage it is"},
                {"key": "2", "summary": "the complaint definition"},
                {"key": "3", "summary": "the decision"},
                {"key": "4", "summary": "reasons for it"},
                {"key": "5", "summary": "any remedy offered"},
                {"key": "6", "summary": "any actions still outstanding"},
                {"key": "7", "summary": "how to go to stage 3, where there is one"},
                {
                    "key": "8",
                    "summary": "if this was the last stage, how to reach the Housing "
                    "Ombudsman Service",
                },
            ],
        },
        {
            "number": "5.17",
            "section": "5 Complaint stages: stage 3",
            "strength": "must",
            "topic": "process",
            "summary": "Two stages are best; a landlord that wants a third says why in its "
            "self-assessment, and a fourth is ruled out.",
            "checkable_from": ["policy", "case", "attestation"],
            "successors": ["5.3"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "If there is a third stage, does the self-assessment give "
            "convincing reasons for it?",
        },
        {
            "number": "5.18",
            "section": "5 Complaint stages: stage 3",
            "strength": "should",
            "topic": "timescale",
            "summary": "Stage 3 is only for a resident who asks for it outright; it is "
            "answered no later than 20 working days after escalation, and only the "
            "calling of a panel warrants longer, explained to the resident with a "
            "date.",
            "note": "Listed under best practice (should) although the deadline sentence itself "
            "says must: treat the deadline item as must. Abolished in 2024. Item keys "
            "are ours.",
            "checkable_from": ["case", "letter"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "item": [
                {"key": "request", "summary": "resident asked outright for stage 3"},
                {"key": "deadline", "summary": "response by working day 20 after escalation"},
                {"key": "panel_only", "summary": "extra time only to convene a panel"},
                {"key": "explain", "summary": "explanation and date given to the resident"},
            ],
            "requirement": [
                {
                    "key": "stage3-response-time",
                    "stage": 3,
                    "limit": 20,
                    "counted_from": "requested",
                    "cap": 0,
                    "strength": "must",
                },
                {"key": "extension-notice-time", "stage": 3},
                {"key": "extension-new-date", "stage": 3},
                {"key": "extension-reason", "stage": 3},
            ],
        },
        {
            "number": "5.19",
            "section": "5 Complaint stages: stage 3",
            "strength": "should",
            "topic": "letter content",
            "summary": "If more time for stage 3 cannot be agreed, give the contact details of "
            "the Ombudsman, so that the resident can dispute the plan or its pace "
            "there.",
            "checkable_from": ["letter", "case"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "requirement": [
                {"key": "extension-ombudsman-details", "stage": 3, "unless_agreed": True}
            ],
        },
        {
            "number": "5.20",
            "section": "5 Complaint stages: stage 3",
            "strength": "must",
            "topic": "letter content",
            "summary": "What the letter that ends stage 3 tells the resident, in writing and "
            "in plain words.",
            "note": "S4 drops items 1 and 2; S0 and S1 print all seven. Numeric keys are ours.",
            "checkable_from": ["letter"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Would this resident understand the stage 3 letter, and are its "
            "decision, reasons and next step right and complete?",
            "item": [
                {"key": "1", "summary": "which stage it is"},
                {"key": "2", "summary": "the complaint definition"},
                {"key": "3", "summary": "the decision"},
                {"key": "4", "summary": "reasons for it"},
                {"key": "5", "summary": "any remedy offered"},
                {"key": "6", "summary": "any actions still outstanding"},
                {"key": "7", "summary": "how to reach the Housing Ombudsman Service"},
            ],
        },
        {
            "number": "6.1",
            "section": "6 Putting things right",
            "strength": "must",
            "topic": "remedy",
            "summary": "The process is made for settling disputes; the landlord owns up to a "
            "fault and says how it has mended matters or will.",
            "checkable_from": ["letter", "case"],
            "successors": ["7.1"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Does the response own up to what went wrong, and are the steps it "
            "names enough to mend it?",
        },
        {
            "number": "6.2",
            "section": "6 Putting things right",
            "strength": "must",
            "topic": "remedy",
            "summary": "A remedy is in proportion to the failure and to the harm it did; keep "
            "hopes realistic and offer nothing that cannot be done or would wrong "
            "other residents.",
            "note": "2024 7.2 keeps only the first limb: managing expectations and not "
            "over-promising have no successor.",
            "checkable_from": ["case", "letter"],
            "successors": ["7.2"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Is the remedy in proportion to the failure and the harm, and can "
            "it be delivered without wronging other residents?",
        },
        {
            "number": "6.3",
            "section": "6 Putting things right",
            "strength": "should",
            "topic": "learning",
            "summary": "Look past the single case and ask whether process or systems need "
            "fixing for everyone.",
            "checkable_from": ["case", "portfolio", "attestation"],
            "successors": ["9.1"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Did anyone ask whether other residents meet the same fault, and "
            "was a process or system changed?",
        },
        {
            "number": "6.4",
            "section": "6 Putting things right",
            "strength": "expected",
            "topic": "remedy",
            "summary": "Factors that may bear on a remedy. Illustrative, nothing to test by "
            "itself.",
            "note": "In neither the must nor the should table of any form, so it carries "
            "neither force. Numeric keys are ours.",
            "checkable_from": ["case", "attestation"],
            "successors": ["7.2", "7.4"],
            "source_note": "Not in the forms of the self-assessments; list of factors "
            "corroborated by the page on resolving complaints of "
            "housing21.org.uk; number inferred from the gap.",
            "confidence": "medium",
            "in_form": False,
            "not_checked": "Which of these factors were present, and did the remedy make "
            "allowance for them?",
            "item": [
                {"key": "1", "summary": "how long it went on"},
                {"key": "2", "summary": "how often it happened"},
                {"key": "3", "summary": "how serious the failure was"},
                {"key": "4", "summary": "how many different failures"},
                {"key": "5", "summary": "how it added up for the resident"},
                {"key": "6", "summary": "what the resident's own situation made of it"},
            ],
        },
        {
            "number": "6.5",
            "section": "6 Putting things right",
            "strength": "must",
            "topic": "remedy",
            "summary": "A remedy offer names the step and its date, settled with the resident "
            "where that fits, and is carried out in full.",
            "note": "Item keys are ours.",
            "checkable_from": ["letter", "case"],
            "successors": ["7.3"],
            "sources": ["S0", "S1", "S4"],
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
            "number": "6.6",
            "section": "6 Putting things right",
            "strength": "must",
            "topic": "remedy",
            "summary": "Before setting compensation, ask what statute already grants, what "
            "loss can be reckoned, what effort the resident was put to and how it "
            "upset them.",
            "note": "Item keys are ours.",
            "checkable_from": ["case", "letter"],
            "successors": ["7.4"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was each of the four heads considered when the sum was fixed, and "
            "is the reasoning on file?",
            "item": [
                {"key": "statutory", "summary": "sums that statute grants"},
                {"key": "loss", "summary": "losses that can be reckoned"},
                {"key": "time_trouble", "summary": "the effort the resident was put to"},
                {"key": "distress", "summary": "upset and bother"},
            ],
        },
        {
            "number": "6.7",
            "section": "6 Putting things right",
            "strength": "should",
            "topic": "remedy",
            "summary": "A possible legal claim is no bar: still propose a settlement where "
            "that can be done, and let a lawyer advise on how it is put.",
            "checkable_from": ["case", "attestation"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Might the resident have a legal claim, and was a settlement still "
            "offered, on legal advice?",
        },
        {
            "number": "7.1",
            "section": "7 Continuous learning and improvement",
            "strength": "expected",
            "topic": "learning",
            "summary": "Opening statement: how well a landlord settles disputes, and learns "
            "from them, depends on its attitude to complaints. Narrative only.",
            "checkable_from": ["attestation"],
            "successors": ["9.2"],
            "source_note": "Not printed in any self-assessment (the form skips it); number "
            "inferred from the gap and content from background knowledge; 2024 "
            "9.2 prints the matching opening.",
            "confidence": "medium",
            "in_form": False,
            "not_checked": "Do managers and staff treat complaints as something to learn from?",
        },
        {
            "number": "7.2",
            "section": "7 Continuous learning and improvement",
            "strength": "must",
            "topic": "reporting",
            "summary": "Tell what complaints have taught and changed: in the annual report, "
            "and at shorter intervals to residents, to staff and to scrutiny "
            "panels.",
            "checkable_from": ["attestation", "portfolio"],
            "successors": ["8.1", "9.3"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "What do the annual report and the notices to residents, staff and "
            "panels say of lessons learned, and how often?",
        },
        {
            "number": "7.3",
            "section": "7 Continuous learning and improvement",
            "strength": "should",
            "topic": "governance",
            "summary": "One member of the governing body takes the lead on complaints and sees "
            "that the body regularly learns how they are handled.",
            "checkable_from": ["attestation"],
            "successors": ["9.5", "9.6"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Which member of the governing body leads on complaints, and what "
            "does the body learn through them?",
        },
        {
            "number": "7.4",
            "section": "7 Continuous learning and improvement",
            "strength": "should",
            "topic": "governance",
            "summary": "The least that the governing body is told.",
            "note": "Bullets; numeric keys are ours.",
            "checkable_from": ["portfolio", "attestation"],
            "successors": ["9.7"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do the governing body's papers of the year hold all five kinds of "
            "information?",
            "item": [
                {
                    "key": "1",
                    "summary": "at regular intervals: how many complaints, of what kind, "
                    "with what result and how well handled, Ombudsman orders "
                    "included",
                },
                {"key": "2", "summary": "problems and tendencies, looked over regularly"},
                {
                    "key": "3",
                    "summary": "the Ombudsman's yearly report on how the landlord performs, if any",
                },
                {
                    "key": "4",
                    "summary": "single cases where called for, severe maladministration and "
                    "referrals to a regulator among them, with what management "
                    "does about them followed to its date",
                },
                {"key": "5", "summary": "the yearly self-assessment, to be questioned"},
            ],
        },
        {
            "number": "7.5",
            "section": "7 Continuous learning and improvement",
            "strength": "should",
            "topic": "learning",
            "summary": "Senior management looks through the run of complaints for faults in "
            "the system, grave risks and rules that need rewriting; what it finds "
            "also shapes the training of staff and contractors.",
            "note": "2024 9.4 drops the training limb.",
            "checkable_from": ["portfolio", "attestation"],
            "successors": ["9.4"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Which themes did senior management draw from complaints, and did "
            "training change because of them?",
        },
        {
            "number": "7.6",
            "section": "7 Continuous learning and improvement",
            "strength": "should",
            "topic": "staff",
            "summary": "All employees share one objective for dealing with complaints.",
            "note": "Bullets; numeric keys are ours.",
            "checkable_from": ["attestation"],
            "successors": ["9.8"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Do all employees' objectives include complaint handling, with all "
            "three points, and is it spoken of at appraisals?",
            "item": [
                {"key": "1", "summary": "working it out together across teams"},
                {
                    "key": "2",
                    "summary": "standing together for failings without pointing at others",
                },
                {
                    "key": "3",
                    "summary": "keeping to the Chartered Institute of Housing's standards "
                    "for such work",
                },
            ],
        },
        {
            "number": "8.1",
            "section": "8 Self-assessment and compliance",
            "strength": "must",
            "topic": "governance",
            "summary": "Self-assess against the Code every year.",
            "checkable_from": ["attestation"],
            "successors": ["8.1"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "When was the last self-assessment made, and is it less than a year "
            "old?",
        },
        {
            "number": "8.2",
            "section": "8 Self-assessment and compliance",
            "strength": "must",
            "topic": "governance",
            "summary": "A major reorganisation or changed procedures call for a fresh "
            "self-assessment.",
            "checkable_from": ["attestation"],
            "successors": ["8.3"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Has there been a restructure or a change of procedures since the "
            "last self-assessment, and was a new self-assessment made?",
        },
        {
            "number": "8.3",
            "section": "8 Self-assessment and compliance",
            "strength": "must",
            "topic": "reporting",
            "summary": "Each self-assessment goes before the governing body (for councils, the "
            "elected members), is made public, and has its place in the annual "
            "report.",
            "note": "Bullets; numeric keys are ours.",
            "checkable_from": ["attestation"],
            "successors": ["8.1", "8.2"],
            "sources": ["S0", "S1", "S4"],
            "confidence": "high",
            "in_form": True,
            "not_checked": "Was the result put to the governing body, published, and included "
            "in the annual report?",
            "item": [
                {"key": "1", "summary": "put before the governing body, or elected members"},
                {"key": "2", "summary": "on the website, or made available in some other way"},
                {"key": "3", "summary": "in the annual report, with the rest on complaints"},
            ],
        },
    ],
}
