"""How work on a home sounds, done or to be done, and what only sounds like it."""

from __future__ import annotations

from complaintcode.letters.matching.cues import begun, one_of, words

NOW = (
    r"(?:(?:now|also|since|already|today|hereby|therefore|all|both|at last|finally|duly|been"
    r"|accordingly|fully|then|both|since then|just|again) )*"
)
# How to reach the resident, and what is written of the complaint: no record that matters.
NO_RECORD = (
    r"(?:contact|personal) details",
    r"(?:telephone|phone|mobile) numbers?",
    r"e-?mail address(?:es)?",
    r"complaint (?:record|file|log)s?",
)
# What is done in a case without mending anything, and what goes wrong.
_NO_CURE = one_of(
    "reported, inspected, considered, reviewed, investigated, upheld, received, logged, closed",
    "passed, asked, told, noted, delayed, missed, raised, escalated, assessed, surveyed, visited",
    "attended, contacted, e-?mailed, written, called, rung, spoken, explained, read, seen, found",
    "heard, listened, discussed, checked, tested, shared, recorded, acknowledged, answered",
    "referred, offered, given, caused, lost, damaged, broken, left, let, failed, ignored",
    "overlooked, forgotten, kept, charged, billed, invoiced, made, taken, identified, confirmed",
    "established, concluded, decided, based, examined, looked, interviewed, worked, used, brought",
    "set, sent, carried, arranged, booked, scheduled, ordered, planned, requested, instructed",
    "reminded, trained, briefed, advised, informed, disciplined, apologised, needed, wanted",
    "stained, scratched, flooded, soaked, forced, smashed, cracked, ruined, blown, burst, torn",
    "stated, agreed, promised, supposed, expected, addressed, dealt, treated as, held, taught",
    "posted, quoted, measured, photographed, monitored, watched, opened, registered, allocated",
    r"assigned, awarded, gathered, collected, obtained, compared, studied, learn\w*, reached",
    "required, entitled, allowed, called, named, known, described, served, issued, awaited",
    "experienced, suffered, complained, responded, replied, stopped, denied, refused, happened",
    "occurred, started, attempted, tried, returned, arrived, lived, changed (?:our|the way)",
    "updated, improved, introduced, appointed, revised, published, committed, fallen, become",
    "cancelled, gone (?:wrong|on|unanswered), thought, weighed, provided, signed, rented, bought",
    r"over\w+, mis\w+, under\w+, got, had, thanked, said, shown, produced, submitted, stored,"
    r" hired, paid, credited",
)
_PART = (
    r"(?:floor|wall|roof|ceiling|door|window|bath|bathroom|kitchen|shower|toilet|boiler|radiator"
    r"|pipe"
    r"|drain|gutter|fence|gate|path|steps?|stairs?|light|lamp|lift|lock|loft|hall|hallway|garden"
    r"|tree"
    r"|hedge|bin|carpet|tap|sink|cupboard|worktop|socket|alarm|intercom|aerial|fan|vent|tile|brick"
    r"|slab|paving|drive|garage|bay|bench|handrail|rail|ramp|balcony|porch|meter|heater|heating"
    r"|tank"
    r"|cistern|plaster|damp|mould|leak|lawn|shrub|wheelchair|playground|swing|bollard|kerb|sign"
    r"|camera|mailbox|letterbox|key|fob|pump|chute|chimney|flue|skirting|frame|hinge|pane|yard|shed"
    r"|landing|entrance|stairwell|railing|banister|stove|grate|hearth|fireplace|hob|oven|larder"
    r"|pantry|cellar|attic|skylight|sash|sill|ledge|lintel|threshold|latch|bolt|handle|knocker"
    r"|doorbell|buzzer|guttering|downpipe|fascia|soffit|parapet|slate|pointing|brickwork|render"
    r"|cladding|drainpipe|manhole|soakaway|tarmac|patio|decking|trellis|pergola|greenhouse|pond"
    r"|washing line|clothes line|dryer|washing machine|fuse|fusebox|wiring|thermostat|valve"
    r"|stopcock"
    r"|cistern|extractor|grille|airbrick|lino|shelf|shelves|cabinet|mirror|splashback|netting"
    r"|mast|blind|canopy|bulb|shutter|gutter|wardrobe|kitchenette|worksurface|walkway|courtyard|footpath|pavement)s?"
    r"(?! (?:contractor|engineer|manager|company|firm|team|logs?|book|register|record|report"
    r"|policy|survey"
    r"|inspection|charge|certificate|officer|supplier|makers?)s?\b)"
)
_MADE = r"(?:[a-z]{3,}(?:ed|wn)|put|cut|laid|built|hung|dug|rung|swept|re-?let|bought)"
# What is done about a home without working on it.
_NO_STEP = one_of(
    r"call\w*, ring, phone, telephone, visit\w*, inspect\w*, check\w*, writ\w+, text, meet\w*",
    r"confirm, monitor\w*, review\w*, updat\w+, report\w*, survey\w*, speak, interview, train",
    r"remind, brief, discuss, audit\w*, test\w*, send, attend, contact, chase, ask, look\w*, see",
    "show, keep, hold, tell, let, give, help, find, have, has, be, been, is, are, was, note",
    "measure, photograph, agree, consider, assess, explain, charge, use, return, leave, raise",
    r"arrange, book, order, record, share, put before, pass, refer, investigat\w+, of, at, on, in",
    "access, open, close off, offer, provide access, learn, watch, patrol, collect, bring, count",
    "come, go, walk, choose, pick, all, both, each, every, any",
)
# Something done to the home or for the resident, whatever the verb.
DONE_TO_HOME = words(
    rf"(?<!\byou )(?<!\bi )(?<!\bwe )(?<!\bthey )(?:has|have|'s) {NOW}been"
    rf" {NOW}(?!{_NO_CURE}\b){_MADE}",
    rf"{_PART}\b[^.;,]{{0,30}} (?:was|were) (?:(?:then|also|all|finally|duly) )*"
    rf"(?!{_NO_CURE}\b){_MADE}(?! off)\b[^.;]{{0,40}} (?:on (?:the |(?:mon|tue|wed|thu|fri|sat"
    rf"|sun)\w*|\d+)"
    r"|(?:that|the) (?:same|next|following|very) |yesterday|this (?:morning|week|month)|last )",
    r"(?:lads?|men|team|contractors?|plumbers?|engineers?|joiners?|electricians?|gardeners?"
    r"|caretaker|decorators?|builders?|roofers?|firm|staff|we|i|he|she|they|ltd)(?: have| has|'ve"
    rf"|'s)? (?:(?:now|since|also|then) )*(?!{_NO_CURE}\b){_MADE} (?:up |out |down |back |in"
    rf" )?(?:you|your|the|a|an|both|all|two|three|it) (?:[\w'-]+ ){{0,3}}?{_PART}",
    rf"(?:we|i)(?: have|'ve) {NOW}(?!{_NO_CURE}\b){_MADE} (?:you|your)",
    rf"(?:new|fresh|replacement|different|spare) (?:[\w-]+ ){{0,2}}{_PART} (?:came|arrived|went)",
    r"there(?:'s| is| are) (?:now (?:a|an|two)|(?:now )?a new)(?! (?:[\w-]+ ){0,2}(?:damp|mould"
    rf"|leak|broken|crack\w*|rotten|damaged|hole|gap|locked)\b) (?:[\w-]+ ){{0,2}}{_PART}",
)
_TRADE = one_of(
    "smith, blacksmith, mason, bricklayer, joiner, carpenter, plumber, electrician, glazier, "
    "roofer",
    "plasterer, decorator, painter, tiler, fitter, gardener, tree surgeon, thatcher, slater, sweep",
    "locksmith, builder, mechanic, handyman, workm[ae]n, men, crew, gang, stonemason, caretaker",
)
TO_HOME = words(
    rf"{_TRADE}\b[^.;]{{0,30}} (?:coming|comes?|calling|calls?|back|here|round|out) (?:for|about|to"
    rf" do|to see to|to deal with) (?:your|the|both|all|that) (?:[\w'-]+ ){{0,3}}?{_PART}",
    rf"(?:have|get) (?:your (?:[\w'-]+ ){{1,3}}?|the (?:[\w'-]+ ){{0,2}}?{_PART}"
    rf" )(?!{_NO_CURE}\b){_MADE}",
    rf"(?:will|shall|'ll|to|and) (?:be )?(?:(?:now|also|then) )*(?!{_NO_STEP}\b)[a-z]+ (?:up |out "
    r"|down"
    rf" |in )?(?:you |your |the |that |both |all |a |an |two |three )(?:[\w'-]+ ){{0,3}}?{_PART}",
    rf"{_PART}\b[^.;,]{{0,25}} (?:will|shall|is to|are to) (?:go|come) (?:up|in|on|back|down"
    r"|away)",
    rf"{_PART}\b[^.;,]{{0,40}} (?:will|shall|to|is being|are being) (?:be |have been )?(?:(?:now"
    r"|also"
    rf"|then) )*(?!{_NO_CURE}\b){_MADE}",
)
# What was said to introduce finished work, and says nothing of its own.
MEANWHILE = words(
    r"^(?:since|because|as|given that|seeing that) [^,;]{3,70}, ",
    r"(?:since|following|after|as a result of|upon|in answer to) (?:receiving |getting )?(?:your"
    r" (?:complaint|letter|e-?mail|call|appeal)|you (?:complained|wrote|rang|called|appealed))"
    r"[^,.;]{0,20},?",
    r"(?:in order )?to (?:resolve|settle|address|close|remedy) (?:your|this|the) (?:complaint|case"
    r"|matter|issue|concerns?)[^,.;]{0,20},?",
    r"(?:while|during|in the course of) (?:this|the|our|your) (?:review|complaint|investigation"
    r"|appeal)[^,.;]{0,20},?",
)
_MENDED = one_of(
    "lifted out, made (?:good|safe|watertight|secure|sound), taken (?:away|down|out|up), dug out",
    "filled, patched, swept, tidied, supplied, fitted, installed, cleared, cleaned, treated,"
    " mended, sealed, closed",
    "put (?:right|in|up|on|back|into your hand), cut(?: back| down)?, painted, fixed, done",
    "completed, moved, serviced, unblocked, hung, laid, handed to you, blocked, baited, felled",
    "ground out, traced, stopped, swapped, disinfected, overhauled, upgraded, levelled, boxed in",
    "insulated, scrubbed, washed, drained, jetted, pruned, trimmed, mown, gritted, plastered",
    "decorated, finished, delivered, sorted(?: out)?, seen to, changed for, rodded, lined",
    "boarded",
    "glazed, adjusted",
    "re(?:paired|placed|newed|fitted|decorated|painted|plastered|laid|wired|stored|built|pointed"
    "|hung|sealed|surfaced|tiled|glazed|moved|connected|set|sited|instated|routed|grouted|medied"
    "|furbished|lined|levelled|located|solved|felted)",
)
# Finished work that went wrong, or is told to explain something.
WENT_WRONG = words(
    r"(?:to be|told|promised|booked|would|might|could|can|(?<!\d )may (?!\d)|case|file|complaint"
    r"|job|order|ticket|review)",
    r"(?:not|never|no(?! (?:extra )?(?:charge|cost))|nobody|but|only|failed|wrong|wrongly|late"
    r"|without|before|until|mistake)",
    r"(?<!have )(?<!has )(?<!'ve )had",
    r"(?:missed|too|old|reported|inspected|ought|should|however|although|whether|programme)",
    r"(?:(?<!no )(?<!of )charge[ds]?|invoice[ds]?|separate|finding|found|because|which is why)",
    r"(?<!has )(?<!have )since(?! (?:your|you|then|we|mon|tue|wed|thu|fri|sat|sun|\d))",
    r"[a-z]+n't",
    r"(?:inside|within|in|meets?|met) (?:our|the|its) (?:target|standard|time|timescale|period)s?",
    r"(?:storm|wind|gale|vote|course|will have|worn|damaged|letter|leaflet|consultation)",
    r"(?:form|investigation|enquiry|assessment|survey|questionnaire)",
    r"to (?:have|get|be)",
    r"you (?:signed|moved)",
    rf"you(?: have| had|'ve)? {NOW}{_MENDED}",
    *NO_RECORD,
    r"your (?:bike|bicycle|belongings|goods|things|items|property|car|plants?|furniture)",
    r"(?:in|since|of) (?:19|20)\d\d",
    r"(?:previous|last|former) (?:tenant|resident)",
    r"(?:hard|ill|badly) done(?: by|-by| to)",
    r"(?:by|every|each) (?:\w+ )?(?:year|autumn|spring|month|your)",
    r"(?:once(?! more)|as soon as|when(?! you| we)|rather than|automatic\w*|facing|you were"
    r"|neither)",
    r"your neighbours? (?:has|have|had)",
    r"to make (?:way|room) for",
    r"for (?:the|our) (?:warden|caretaker|contractor|staff|office|surveyor)",
    r"after (?:somebody|someone|he|she|they|it|\d+)",
    r"so (?:that )?(?:you (?:were|had|have|could)|it|they|smoke|water)",
)
# Told in the perfect, as what now is, or with its day: what has been put right.
AS_MENDED = words(
    r"(?:has|have|had|'s|'ve|is|are|now|again|since|already|yesterday|today|at once|straight away)",
    r"(?:this|last|the same|that|next|following) (?:\w+ )?(?:day|week|month|morning|afternoon"
    r"|evening|night|mon|tues|wednes|thurs|fri|satur|sun)\w*",
    r"on (?:the )?(?:\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    r"\d+/\d+",
    r"(?:new|at our|free|no charge|no cost|for you|while)",
)
# The trouble that was mended returned.
RETURNED = words(
    r"(?:leak|damp|mould|water|problem|fault|noise|smell|rat|mice|it|they|trouble|issue)s? (?:then "
    r"|has"
    r" |have |soon |only )*(?:came|come|comes|crept) (?:back|through)",
    r"(?:broke|broken|breaks) (?:down )?(?:again|once more|within)",
    r"broke down",
    r"(?:yet|but|only) [^.;]*\b(?:again|failed|returned)",
    r"(?:failed|leaked|reappeared|recurred|returned) (?:again|within|a|after|the|in|on|soon)",
    r"back (?:again|within)",
)
# Said of what somebody does, not of what is done: no form of "be" stands before it.
_ACTIVE = "".join(
    rf"(?<!\b{one} )" for one in begun("be|been|being|was|were|is|are|not|never|to|must|you")
)
WORK_DONE = words(
    rf"(?:was|were|been|is now|are now|got)\b[^;]{{0,20}}\b{_MENDED}",
    rf"{_ACTIVE}{_MENDED} (?:the|your|a|an|both|all|it|them|two|three|\d+)",
    rf"{_ACTIVE}(?:replaced|repaired|fitted|cleared|cleaned|mended|fixed(?! (?:price|rate|charge"
    r"|term|cost|fee|sum))|put in|laid|sealed|painted"
    r"|installed|treated(?! [^.;]{0,30} as\b)|put your|rebuilt|renewed|rehung|unblocked"
    r"|sorted out|redecorated|resealed"
    r"|took (?:the|down|out)|swapped|serviced|resurfaced|relaid|plastered)",
    rf"(?:have|has|'ve) (?:also |now )?(?:had|got) (?:the|your|a|that|both|all)\b[^.;]{{2,40}}"
    rf" {_MENDED}",
    r"(?:finished|completed) (?:the|all|this|that|your|his|her|its|on) (?:\w+ ){0,3}?(?:works?"
    r"|repairs?|job|[a-z]+ing)",
    r"(?:we|i)(?: have|'ve) (?:now |also |already |since )*(?:provided|supplied|lent|loaned)"
    r" (?:you )?(?:with )?(?:a|an|two|three|some) (?:\w+ )?(?:dehumidifier|heater"
    r"|cooker|fan|key|fob|bin|alarm)s?",
    r"(?:works?|repairs?|installation|renewal|replacement|treatment|(?:mould|deep) (?:wash"
    r"|clean))\b[^.;]{0,30} (?:was|were|has been|have been|is|are) (?:now |all )?"
    r"(?:complete|finished|carried out|over)",
    r"(?:went|gone|go|came|come|is|are) (?:now )?back (?:up|on(?! (?:the )?\d)|in (?:place|use"
    r"|service|action)|into)",
    r"[a-z]+'s (?:now )?(?:working|running|dry|warm|lit|safe|back) (?:again|now|once more|on|in)",
    r"(?:is|are|was|were|been) (?:now |all |fully )*(?:working|running|usable|dry|warm|lit|safe"
    r"|secure|watertight|on)\b[^.;]{0,15}\b(?:again|now|once more|since)",
    r"(?:is|are) (?:now|again) (?:working|running|usable|dry|warm|lit|safe|secure|watertight|up|in"
    r" place|in working order|in use|fixed)",
    r"(?:scaffold\w*|hedge|barrier|skip|sign|fence|container|cabin|camera)s? (?:\w+ )?(?:came|come"
    r"|is"
    r"|are) down",
    r"(?:new|fresh|replacement|missing|quiet\w*) (?:[\w-]+ ){1,3}(?:went|is|are|were put|was put"
    r"|put)"
    r" (?:now )?(?:up|in|on)(?! (?:leave|holiday|call|duty|post|training|sick))",
    r"now (?:works|shuts|opens|closes|runs|fits|drains|locks|heats|lights|rings)",
    r"is no more",
    r"no longer (?:leak|drip|stick|rattle|squeak|bang|smell|flood|jam|flicker|trip|creak|catch"
    r"|block"
    r"|drop|sag|slip|gurgle|hum|rock|wobble)(?:s|es)?",
    r"saw to (?:it|them|both)(?! that)",
    r"(?:is|are) (?:now )?as good as new",
    r"spent [^.;]{3,40} (?:making good|clearing|cleaning|painting|re\w+ing|mending|sealing"
    r"|cutting)",
    r"put (?:the|a|an|your|in) (?!face|word|case|point|stop|end|note)[\w ]{3,25} (?:in|up|back|on)",
    r"(?:new|replacement|better) [\w -]{2,30} (?:was|were|has been|have been) (?:supplied|provided"
    r"|issued|given|delivered|brought)",
)
LEARNING = words(
    r"(?:train|remind|brief|learn|lesson|sampl)\w*",
    r"(?:all|every|new|each) (?:staff|officers?|contractors?|teams?|supervisors|resident"
    r"|colleagues|member|garden)",
    r"(?:staff|team meeting|procedure|policy|checklist|colleagues|toolbox|in future|alert"
    r"|governors|board)",
    r"(?:no longer|not) be (?:able|allowed|possible) to",
    r"(?:other|neighbouring|remaining) (?:\d+ |\w+ )?(?:accounts?|flats?|doors?|blocks?|homes"
    r"|reports)",
    r"(?:shall|will|be) (?:ask|asking|recommend|propos\w+|look|looking)",
    r"asked to",
    r"to (?:an? |another |other )(?:different |new |other )?(?:patch|team|role|job|post|duties)",
    r"(?:inbox|mailbox|copier|ledger|divert|spreadsheet|rota|script|database|call handler)(?:e?s)?",
)
_WORKING = one_of(
    "shifting, moving, putting, taking, bringing, laying, hanging, lowering, widening, levelling,"
    " adding",
    "straightening, rodding, lagging, bolting, building, digging, swapping, changing, turning,"
    " erecting",
    "mounting, ripping, pulling, stripping, tightening, wiring, boxing, knocking, easing, planing",
)
# In the present: "the men are shifting the bins back on Monday".
TIMED_TO_HOME = words(
    rf"(?:is|are|am|'re|'s|'m) (?:now |also |then )*{_WORKING} (?:up |out |down |in |back )?"
    rf"(?:your |the |that |both |all |a |an |two |three )(?:[\w'-]+ ){{0,3}}?(?:{_PART}|stores?\b)",
    rf"{_PART}(?: (?:beside|in|at|for|by|outside) [^.;,]{{2,25}}?)? (?:goes|go|moves?|comes?)"
    r" (?:back |down |out |away |home |over )?(?:in|into"
    r"|up|on|onto|over|under|to|back|down|out|away|behind|beside)\b",
)
INQUIRY = words(
    r"(?:inspect|survey|monitor|check|review|look at|investigat|test|assess|report|audit)\w*",
    r"(?:in order that|to see (?:if|whether|that))",
    r"(?:call|ring|phone|telephone|text|write|e-?mail|meet|visit|talk)",
)
