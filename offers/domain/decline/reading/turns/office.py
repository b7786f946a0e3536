"""Turns that are kind in an office, a trade or a move: terms won, papers begun, schools looked up."""

from __future__ import annotations

import re

from offers.domain.decline.reading.turns.by_verb import POWERS

# Never the user's own people: "got my boss to move my start" is another story.
_THEM = r"(?!(?:me|us|my|our|everyone|everybody|people)\b)[\w' -]{2,40}?"
_ALL = r"(?:(?:the|my|our|all (?:the|my|our)) )?(?:[\w-]+ ){0,4}?"
_PAPERS = (
    r"(?:visas?|permits?|licen[sc]es?|licen[sc]ing|licensure|privileges|credentialing|registration|paperwork|papers|"
    r"security clearance|sponsorship)\b"
)
_ROUNDS = r"(?:each|every|both|the|my|all) (?:\w+ )?(?:rounds?|interviews?|stages?|panels?|presentations?)\b"
_SOON = (
    r"(?:by (?:\d|noon|lunch|evening)|within|(?:the |that )?same|that (?:same )?(?:night|evening|afternoon|day)|"
    r"in (?:an hour|minutes|\d+ minutes|half an hour|under))\b"
)
# What a newcomer has to find out about a place.
_OF_A_PLACE = (
    r"(?:schools?|nursery|nurseries|kindergartens?|day-?cares?|childcare|flats|rents?|trains?|routes?|bus(?:es)?|"
    r"commutes?|clubs?|choirs?|vets?|neighbou?rhoods|catchments?|doctors|waiting lists?|movers|storage|parking)\b"
)
# What binds or burdens whoever signs; a better one is a favour, whichever way it was got.
_BURDEN = (
    r"(?:(?:[a-z-]+ ){0,2}(?:non-?compete|radius|covenants?|clause|clawback|notice(?: period)?|probation|lock-?in|"
    r"call|commute|rent|deposit))\b"
)
_HELP_OUT = (
    r"(?:open|unlock|show|stay|print|fix|mend|find|lend|clear|free|translate|play|sing|cook|bake|save|hold|keep|fetch)"
)
# How long a newcomer waits for what others have.
_LONG_WAIT = r"(?:(?:the|my|our) )?(?:partner(?:ship)? track|buy-?in(?: period)?|tenure clock|probation(?: period)?)\b"
_EASED = (
    r"(?:cut|lowered|shortened|halved|reduced|waived|removed|dropped|deleted|taken out|struck(?: out| off)?|softened|"
    r"narrowed|capped)\b"
)
_EASE = r"(?:take|drop|cut|strike|remove|delete|waive|soften|shorten|lower|narrow|cap)"
_TO_EASE = rf"to {_EASE} (?:out )?(?:the|my|our) {_BURDEN}"
_TO_WAIT = (
    r"to (?:hold|keep|move|push|extend|delay) (?:back )?(?:the|my|our) (?:start(?: date|ing date)?|desk|place|room|"
    r"lab|slot|decision|deadline)\b"
)
_DOWN = r"(?:the|our|my) (?:rent|fees?|price|deposit|commission|quote) down\b"
_OWN_PAPERS = (
    r"(?:[\w-]+ ){0,2}?(?:contract|visa(?: letter)?|lease|tenancy(?: agreement)?|agreement|numbers|figures|maths?|"
    r"calculations|calcs|drawings|slides|deck|paper|code|draft|spelling|translation|tax(?:es| return)?)\b"
)
_TO_SHOW = r"to (?:show|walk|take|drive|go (?:over|through)|explain|sit|teach|help)\b"

# Sooner than anybody need be.
_SOON_DONE = (
    r"(?:overnight|in (?:an?|one|two|three|four|five|under|less than|half|\d+) (?!front\b)[\w ]+|within (?:an?|the|one|"
    r"two|three|four|\d+) \w+|(?:the|that) (?:same|very|very same) \w+|the next (?:day|morning)|by (?:noon|lunch|"
    r"morning|evening|"
    r"return|the next (?:day|morning)|[A-Z]\w+day))\b"
)
# What an office sends off or sees to for a newcomer.
_PAPERS_DONE = (
    r"(?:[\w-]+ ){0,2}(?:references?(?: checks?)?|paperwork|papers|forms?|visas?|permits?|licen[sc]e|credentialing|"
    r"privileges|registration|(?:background|police|security) checks?|clearance|badge|expenses|receipts|bookings?|"
    r"contract|"
    r"letter|letters|transcripts?|certificates?|translations?)"
)
_CARRIER = (
    r"(?:[\w-]+ ){0,3}(?:bus|train|flight|ferry|plane|boat|coach|sleeper|shuttle|connection|tram)\b(?! (?:home|back|"
    r"out) (?:before|without|early|unasked)\b)"
)
# Where somebody on a trial is let loose, and no drudgery.
_STATION = (
    r"(?!(?:the )?(?:[\w-]+ )?(?:dish(?:es)?|pots|pot ?wash|washing.up|bins|mop|toilets?|cleaning|hold|phone|notice|"
    r"probation|trial|standby|call|nights?|lates|leave|report|a plan|record|mute|camera|"
    r"waiting list|list|spot|edge|guard)\b)"
    r"(?:the |her |his |their |first |second |lead )?[a-z][\w' -]{1,25}?"
)
_A_TURN = (
    r"(?:an?|one|the|two|her|his|half an?|a whole|half the) (?:[\w-]+ ){0,2}?(?:double|service|shift|lunch|dinner|"
    r"brunch|rush|show|set|matinee|performance|run|rehearsal|gig|session|act|scene|"
    r"watch|leg|race|innings?|concert|verse|"
    r"number|"
    r"morning|afternoon|evening|hour|class|lesson|round|clinic|take|broadcast|bulletin|hearing)\b"
)
_BY_HAND = (
    r"(?:(?:of (?:her|his) own|by hand|in (?:her|his) own hand|at the (?:end|bottom|foot))(?: (?=by|at|in|of))?)+"
)
_KINDLY = (
    r"(?:wishing (?:me|us)|to wish (?:me|us)|(?:to say|saying) (?:well done|good luck|how (?:glad|sorry|sad|happy|"
    r"pleased|much (?:she|he)(?:'d| had)? (?:liked|enjoyed|loved|hoped))))\b"
)

# What is made ready as somebody likes it.
_SET_UP = (
    r"(?:(?:[a-z-]+ )?(?:rooms?|office|desk|bench|classroom|station|workspace|kitchen|lab|studio|booth|clinic|"
    r"workshop|space|theatre|schedule|week|name|lights|instruments|trays?)(?: (?:set up|arranged|laid out|done|fitted|"
    r"said|spelled|spelt|pronounced|built))?|coffee|tea|eggs|steak)(?=$|,)"
)
# Who may be grilled where no food is.
_NOBODY = (
    r"(?!(?:me|us|my|our|the|them|him|her|his|their|both|all|each|every\w*|candidates?|applicants?|people|speakers?|"
    r"students?|staff|witness\w*|trainees?|interns?)\b)"
)
_OUT_OF_DOORS = (
    r"(?:on|over|out on|in|by) (?:the|an?|his|her|their) (?:[a-z]+ )?(?:deck|patio|porch|terrace|balcony|grill|coals|"
    r"barbecue|fire|beach|lawn|garden|yard|driveway|roof|dock|jetty|parka|apron)\b"
)

# What goes out before or after a visit.
HANDED_OUT = (
    r"(?:[\w-]+ ){0,2}(?:itinerary|agenda|schedule|directions|maps?|lists?|guide|recipes?|notes|slides|protocols?|"
    r"handouts?|syllabus|(?:year of )?lesson plans?|floor ?plans?|names|contacts?|photos?|pictures?|"
    r"articles?|papers?|links?)\b"
)
_ON_A_PAGE = (
    r"what (?:matters|mattered)\b|the (?:[a-z]+ )?(?:streets?|schools?|spots|places|parts|ones|routes?|trails?|pages?|"
    r"sections?|clauses?)\b"
)
DIETS = r"(?:halal|kosher|vegan|vegetarian|gluten[- ]free|dairy[- ]free|nut[- ]free)\b"

KIND_AT_WORK = {
    verb: re.compile(pattern, re.IGNORECASE)
    for verb, pattern in {
        "pushed": rf"(?:the|her|his|their) [\w -]{{3,40}} so (?:that )?(?:I|we) could\b|"
        rf"{_THEM} (?:{_TO_EASE}|{_TO_WAIT})|"
        r"through (?:my|our|the spousal) (?!(?:interview|talk|visit|pain)\b)[\w' -]{3,40}",
        "bumped": r"(?:me|us) up to (?:an?|the|business|first) (?!(?:shorter|later|harder)\b)[a-z]+",
        "paid": r"(?:for )?(?:my|our) (?:[\w-]+ ){0,2}(?:cabs?|taxis?|fares?|parking|tolls?|tickets?|hotel|lunch|"
        r"dinner|registration|fees?|baggage|luggage|train|flights?|movers|visa|rental|gas|petrol)\b(?! late\b)",
        "picked": r"up (?:on the first ring|when(?:ever)? (?:I|we) (?:called|rang|phoned)|every time (?:I|we) "
        r"(?:called|rang|phoned))\b",
        "got": rf"(?:the|my|our) {_BURDEN} {_EASED}|{_THEM} to {_HELP_OUT}\b.* for (?:me|us)\b|"
        rf"{_THEM} (?:{_TO_EASE}|{_TO_WAIT})|{_DOWN}|"
        rf"(?:the|my|our|all (?:the|my|our)) {_PAPERS_DONE} (?:done|through|sorted|signed|cleared|turned a?round|filed|"
        rf"finished|processed|stamped) {_SOON_DONE}|(?:me|us) on(?:to)? (?:the|an?|another) {_CARRIER}|"
        rf"{POWERS} to (?!.*\b(?:another|others?|someone|somebody)\b)(?:agree to|approve|"
        r"sign off on|commit to|throw in|pay for|fund|put (?=.*\bin writing\b))|"
        r"(?:my|our) (?:travel|expenses|mileage|flights?|hotel|receipts|costs) "
        r"(?:reimbursed|refunded|paid|covered)\b|"
        r"(?:the|her|his) [\w ]{3,20} out of (?:an?|the) (?:meeting|theatre|OR|clinic|class|rehearsal)\b",
        **dict.fromkeys(("started", "began", "filed"), _ALL + _PAPERS),
        "scheduled": r"(?:the|my|our|both|all)(?: \w+)? (?:videos?|zooms?|calls?|interviews?|visit|panel|meetings?)\b",
        "kicked": rf"off {_ALL}{_PAPERS}",
        "looked": rf"up (?:[\w-]+ ){{0,3}}{_OF_A_PLACE}",
        "checked": r"(?:the )?(?:[\w-]+ ){0,2}(?:times|timetables?|tides?|forecast|weather|traffic|roads?|trains?|"
        rf"routes?) for (?:me|us)\b|in (?:by|every|each|most|twice|once)\b|(?:over )?(?:my|our) {_OWN_PAPERS}|"
        rf"out (?:[\w-]+ ){{0,3}}{_OF_A_PLACE}",
        "caught": r"(?:an?|the|two|three) (?:wrong [a-z]+|typos?)\b",
        "spotted": r"(?:an?|the|two|three) (?:wrong [a-z]+|typos?|break clause|bug)\b",
        **dict.fromkeys(
            ("rang", "phoned", "called"),
            rf"(?:(?:me|us) )?(?:(?:after|before) {_ROUNDS}|back {_SOON})|"
            r"(?:the|our) [\w -]{3,30}? (?:until|till) (?:he|she|they|somebody|someone)\b|"
            r"a?round (?:the|all|her|his|two|three) .*\b(?:me|us|my|our)\b",
        ),
        "cut": r"my (?:deck|talk|CV|resume|cover letter|portfolio|slides|essay|piece|statement|pitch) (?:down|from|to|"
        rf"in half)\b|{_LONG_WAIT}",
        **dict.fromkeys(("shortened", "halved", "trimmed", "reduced"), _LONG_WAIT),
        "commented": r"on my (?:[\w-]+ ){0,2}(?:draft|chapter|paper|thesis|slides|code|proposal|essay|article|"
        r"portfolio|manuscript|designs?|drawings|deck)\b",
        "dropped": r"everything to (?:do|take|write|make|give|answer|help|come|drive|meet|be)\b|"
        r"off (?:an?|the|some|my) .*\b(?:at|by) (?:the|my|our) (?:hotel|flat|room|door|apartment|house|reception)\b",
        "did": r"the (?!(?:interview|screen|screening|call|offer|talking|paperwork|whole|same|minimum|math|hiring|"
        r"driving)\b)(?:[a-z-]+ )?[a-z]+ (?:her|him)self\b|"
        r"(?:the|a|all the) (?:[\w-]+ )?(?:comparison|sums|maths?|calculations) (?:for|with)\b",
        "grilled": r"(?!me\b|us\b|my\b|our\b|the\b).*\bfor (?:us|me|everyone|all of us)\b|"
        rf"{_NOBODY}[\w' -]{{2,30}} {_OUT_OF_DOORS}",
        "held": r"(?:the|my) (?:position|post|place|desk|role|spot) (?:open )?(?:for|until|till|while|past)\b",
        "moved": r"(?:the|my) [\w -]{3,30} (?:first|to the (?:top|front))$|"
        r"(?:the|my|our) deadline (?:back|to|by|out|a)\b",
        "demoed": r"(?:the|an?|her|his|their)\b",
        "tipped": rf"(?:me|us) off (?:about|on) .*{_OF_A_PLACE}",
        "warned": r"(?:me|us) (?:[a-z]+ly )?(?:about|of|that) (?:the|a) (?:[\w-]+ )?(?:question|exercise|traffic|"
        r"roads?|ferry|ferries|parking|weather|stairs|dress code|bus(?:es)?|trains?|trams?|tides?|"
        r"gates?|bridge|lifts?)\b",
        "took": rf"(?-i:[A-Z][a-z]+) (?:round|around|to|out|for|[a-z]+ing)\b.*\bwhile (?:I|we)\b|"
        rf"(?:a|the) (?:whole|full|entire|good) (?:day|morning|afternoon|evening) {_TO_SHOW}|"
        r"(?:the|both|two|three|four|five|six|several|all (?:the|my)|\d+) ref(?:erence)? calls\b|"
        r"(?:the|an?) (?:[\w-]+ )?(?:red-?eye|flight|train|bus|ferry)\b.*\bso (?:that )?(?:she|he) could .*"
        r"\b(?:me|us|my|our)\b",
        "walked": r"the (?:whole |entire )?[\w ]{3,30} (?:introducing|showing|telling) (?:me|us)\b",
        "had": r"an? (?:\w+ )?(?:welcome|sign|cake|badge|card|desk)[\w ]{0,20} (?:made|printed|painted|baked|set up)\b|"
        r"(?:me|us) along (?:on|to|for)\b|"
        r"(?:the|her|his|their) (?:[a-z]+ ){1,3}(?:ring|call|phone|e-?mail|write to|collect|fetch|meet|join) "
        r"(?:me|us)\b|(?:the|an?|her|his|their) [\w' -]{3,40}? (?:come|stay|wait|stop|drop)\b.* for (?:me|us)\b",
        "went": r"through (?:every|each) (?:page|line|clause|item|slide|chapter|sheet)\b|over how\b|"
        r"(?:over|through) (?:the|my|our|every|all) [\w' -]{3,40} (?:in detail|(?:line|page|clause|sheet|step|"
        r"week|screen|slide|point) by (?:line|page|clause|sheet|step|week|screen|slide|point))\b",
        "wrote": r"to me about (?:my|the) [a-z -]{3,40} before the job came up\b",
        "swapped": r"(?:the|my) (?:[\w-]+ )?(?:test|exam|exercise|quiz|panel|presentation|whiteboard[\w -]*) for\b",
        **dict.fromkeys(("spelled", "spelt"), r"out (?:how|what|which|where|the|every)\b"),
        **dict.fromkeys(("credited", "cited"), r"(?:me|my)\b.*\bin (?:the|her|his|their)\b"),
        "kept": r"(?:the|a|my|that) (?:[\w-]+ )?(?:slot|post|position|place|spot|room|table|seat|clinic|bed) open\b.*"
        r"\b(?:longer|for (?:me|us)|(?:until|till|while|so) (?:I|we|my|our))\b",
        "ordered": rf"(?:[\w-]+ ){{0,3}}{DIETS}|.*\bfor the (?:whole|entire) table\b",
        **dict.fromkeys(
            ("emailed", "forwarded"), rf"(?:the|her|his|their|two|three) {HANDED_OUT}(?!.* to (?!me|us)\b)"
        ),
        "worked": r"the phones\b",
        "asked": r"(?:legal|HR|IT|finance|payroll|facilities|admin) to (?:redo|rewrite|reword|redraft|soften|waive|"
        r"lift|drop) (?:the|my|our)\b|(?:her|his|the) [\w ]{3,20} for (?:an?|the) [\w ]{3,30} (?:I|we|my \w+) "
        r"(?:liked|loved|wanted|needed)\b|what (?:I|we) would change\b|"
        r"what (?:would|might) (?:make|help|matter|bring|keep)\b.*\b(?:me|us|my)\b(?! (?:cost|less|more)\b)|"
        rf"how (?:I|we)(?:'d| would)? (?:like|liked|prefer|preferred|take|took|want|wanted) (?:my|our|the) {_SET_UP}|"
        r"how my (?:wife|husband|partner|kids|children|family|mother|father|mom|mum|dad|son|daughter|parents|baby)\b",
        "marked": rf"up the (?:lease|contract|draft|terms|agreement|drawings|plans)\b|{_ON_A_PAGE}",
        **dict.fromkeys(("circled", "highlighted", "starred"), _ON_A_PAGE),
        "let": r"(?:the|both) (?:kids|children|boys|girls|twins) [a-z]+\b|(?:the|her|his|their|"
        r"some) (?:[a-z-]+ )?(?:[a-z]+s|crew|team|staff) (?:ask|show|tell|teach|meet|talk to) (?:me|us)\b",
        "merged": r"my\b",
        "named": r"(?:two|three|four|five|some|several) people (?:I|we|to)\b|an? [\w -]{3,30} after (?:me|us|my)\b",
        "turned": r"(?:her|his|their) [\w ]{3,30} into (?:my|our)\b|"
        r"(?:my|our) [\w' -]{3,50}? into an? (?:[\w-]+ ){0,2}?(?:cheat ?sheet|(?:check)?list|spreadsheet|guide|map|"
        r"plan|one-pager|timeline|table|poster|calendar|page)\b|"
        rf"(?:my|our) [\w' -]{{3,50}}? (?:round|around) {_SOON_DONE}|"
        rf"(?:round|around) (?:my|our) [\w' -]{{3,50}}? {_SOON_DONE}",
        **dict.fromkeys(("haggled", "bargained", "beat", "knocked"), _DOWN),
        "ran": r"(?:me|us) (?:(?:out |over |back |up |down )?to|home|back)\b|"
        r"(?:two|three|four|some|several|\d+) (?:mock|practi[cs]e|trial|test)\b",
        "poured": r"(?:me|us) (?:an?|some|the|his|her)\b",
        "put": r"(?:me|us) on (?:the )?(?:pass|line|reception|desk|floor|till|bar|grill|decks?|controls|mixer)\b|"
        rf"(?:me|us) (?:straight )?on {_STATION} for {_A_TURN}",
        "added": rf"an? (?:[a-z-]+ )?(?:line|note|word|sentence|postscript|PS|P\.S\.) {_BY_HAND}(?:$|,| {_KINDLY})",
        "talked": rf"(?:the|a|their) [\w ]{{3,30}} into .*\bfor (?:me|us)\b|{_DOWN}|"
        r"(?:them|HR|the [\w ]{2,20}?) out of (?:the|an?|my|their) (?:[\w-]+ )?(?:test|exam|exercise|"
        r"presentation|panel|clause|non-?compete|fees?)\b",
    }.items()
}
