"""Words of a letter of delay that would fit any such letter."""

from __future__ import annotations

from complaintcode.letters.matching.cues import cues, pattern

FORMULA = cues(
    r"circumstances?\b",
    r"unforeseen",
    r"operational",
    r"compl(?:ex|icat)",
    r"(?:more|so|quite|rather|very) involved",
    r"strands",
    r"the (?:large |high |sheer )?(?:number|volume) of (?:people|points|staff|parties|teams)",
    r"(?:reasons?|matters|factors) (?:beyond|outside)",
    r"(?:points|matters|issues|aspects)\b.{0,20}\b(?:to consider|to look|to clear|to resolve"
    r"|to complete|look into)",
    r"get (?:it|this|things|our answer) right",
    r"looking (?:in)?to",
    r"enquir",
    r"inquir",
    r"investigat",
    r"nature of (?:your|the)",
    r"full(?:y)? (?:consider|look|answer|respon|repl|attention)",
    r"more (?:to look at|here|in this|than (?:i|we) (?:first )?thought)",
    r"(?:not|n't) (?:want|wish) to (?:rush|hurry|skimp)",
    r"thorough",
    r"a number of (?:reasons|factors|issues)",
    r"various",
    r"more time to",
    r"justice",
    r"properly",
    r"further (?:work|information|consideration)",
    r"internal (?:process|reason)",
    r"(?:pressures?|workload|demand|capacity|resources|evidence)\b",
    r"(?:full|fair|careful)\b",
    r"(?:further|more) (?:details|information)",
    r"unexpected",
    r"number of (?:issues|points|matters)",
    r"look (?:in)?to (?:your|the|this)",
    r"(?:more|much|plenty|a lot) to (?:look|do|consider|go)",
    r"level of",
    r"attention\b",
    r"busy\b",
    r"(?:our|the) facts",
    r"seriously",
)
RECAP = pattern(
    r"\byour complaint,? as (?:we|i) (?:understand|see|read) (?:it|them|things)\b.*"
    r"|\b(?:your|the) (?:formal |stage \w+ |recent )*(?:complaint|letter|concerns?|review"
    r"|request)s?"
    r" (?:that|about|concerning|regarding|over|relating to|into)\b[^,;.]*?"
    r"(?=[,;.]| because| as (?:the|we)| due| owing| is\b| was\b| will\b| by\b|$)"
)
# Words that would fit any letter, months and days among them.
_ANYWHERE_WORDS = (
    "the and our your you that this these those with for from have has had been being was were are"
    " will would shall should could can cannot may might must not yet but all any some each every"
    " its his her their them they she him who which what when where how why than then there here"
    " more further additional extra time longer need needs needed require required requires able"
    " unable complete completed completing finish finished finalise finalised conclude concluded"
    " conduct carry out give given giving make making ensure sure order allow reason reasons"
    " explain explained due owing because complaint complaints issue issues matter matters point"
    " points raise raised case concern concerns nature complex complexity complexities number"
    " circumstances unforeseen unexpected beyond outside control foresaw foreseen operational"
    " exceptional pressure pressures various factors internal process processes enquiry enquiries"
    " inquiry inquiries investigation investigations investigate investigating review reviewed"
    " consider considered consideration considering look looking full fully thorough thoroughly"
    " thoroughness careful carefully proper properly detailed detail details fair fairly right"
    " best quality standard standards high deserve deserves deserved entitled expect expected"
    " justice attention seriously seriousness respond response responses responding reply replies"
    " answer answered answers letter deadline date dates days day working week weeks month months"
    " extend extended extending extension period target stage first second final within until till"
    " now today tomorrow also already still longer late later delay delayed sorry apologise regret"
    " unfortunately however therefore accordingly possible impossible regarding concerning about"
    " into ongoing information relevant evidence everything anything something nothing party"
    " parties third people person persons involved concerned team teams colleagues colleague"
    " speak spoken talk contact work works necessary appropriate together together half send sent"
    " write written writing provide provided receive received policy procedure code good"
    " january february march april june july august september october november december monday"
    " tuesday wednesday thursday friday saturday sunday one two three four five six seven eight"
    " nine ten fifteen twenty know want wish hope hoped feel think believe say said told tell"
    " just only very much quite well one's lot great take taken takes taking get got go come"
    " came other others another both between under over after before during since while whilst"
    " don't can't won't isn't hasn't haven't i'm i've we're we've it's that's you're meet keep"
    " bit end ends going little quite slightly some while try trying way things thing bring rather"
    " hurry rush rushed service level understand understanding aspect aspects side sides picture"
    " whole depth breadth importance important involve involves range size scale sheer current"
    " currently present moment recent recently times meantime position ready happy accurate"
    " comprehensive robust meaningful adequate balanced rigorous requires following ask asked not"
    " hereby pursuant paragraph accordance permits permitted allows allowed entitled section rules"
    " terms fortnight morning afternoon evening once twice hard patience patient inconvenience"
    " frustrating frustration apologies apologise thank thanks appreciate aware realise please"
    " keeping keep kept waiting waits waited stressful draining disappointing disappointed news"
    " anxious worry worrying upset upsetting trying tiring accept welcome unwelcome forward"
    " deciding decide decided decides reached reach wondering result outcome"
    " reviewer reviewing manager investigator resident's customer customers team's"
    " proved turned turn turns thought outset first begin began start started progress late"
    " granted agreed practicable practical feasible given originally date given left remaining"
    " finding found further before until rather guess longer than usual normal originally"
    " particular become becomes certain specific special individual level degree amount scope small"
    " cases yours among bottom several facts fact sound robust meaningful arisen arise arising"
    " unavoidable justify merit merits namely busy seriously weigh weighing assure assured"
    " timescale timescales met previously promised let like so demand demands high services"
    " workload workloads busy capacity"
    " resource resources carrying priorities volume volumes whether warrant warrants warranted"
    " satisfied meaning reasonable reasonably justified justification discretion exercise"
    " exercised permitted permissible plan plans planned"
)
ANYWHERE = frozenset(_ANYWHERE_WORDS.split())
