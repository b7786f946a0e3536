"""Turns of those who give what is theirs: their books opened, their rehearsal stopped, a dish dropped at the motel.

Their verbs say nothing by themselves and may as well be unkind: "left us waiting", "dropped the subject", "turned up
late". What is given, where it was left and what the user was to have of it decide.
"""

from __future__ import annotations

from offers.domain.decline.private.confidences import WHISPERED_HELP
from offers.domain.decline.reading.people import KIN
from offers.domain.decline.reading.turns.by_verb import FOR_US, ME_OR_MINE, by_verb

_COUNT = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a dozen|several|\d+|an?|some|"
    r"another)"
)
# What is put on somebody's desk or doorstep and is no present.
_NO_PRESENT = (
    r"(?!.*\b(?:mess|bills?|invoices?|forms?|contracts?|voice ?mails?|messages?|reviews?|cvs?|r[eé]sum[eé]s?|papers|"
    r"paperwork|dishes|washing|cleaning|work|tests?|cards?|brochures?|complaints?|hints?|bomb\w*|notice|warnings?|"
    r"stains?|dents?|rubbish|trash|garbage|bags? of (?:rubbish|trash|laundry)|mark|scratch|gap|name|number)\b)"
)
_A_THING = rf"(?:{_COUNT}|the|her|his|their|half an?) {_NO_PRESENT}[\w' -]{{3,60}}?"
# What is nothing but a present, wherever it was left.
_PRESENT = (
    r"(?:(?:sack|jar|jug|basket|box|bag|bottle|tin|loaf|pot|pan|bunch|bouquet|crate|punnet|carton|dozen|tray|plate|"
    r"bowl|flask|thermos|pile|stack|armful|bucket)s? of (?!forms|bills|paper|work|lies)[\w' -]+|(?:[\w-]+ ){0,2}"
    r"(?:keys?|map|torch|lamp|blankets?|umbrella|flowers|quilt|guidebook|groceries|firewood|eggs|honey|jam|bread|"
    r"cake|cookies|biscuits|soup|casserole|lasagn[ae]|hot ?dish|stew|curry|pie|quiche|salad|milk|fruit|apples|"
    r"oranges|plums|tomatoes|fish|breakfast|supper|dinner|lunch)(?: and (?:an?|the|some)? ?[a-z -]{3,20})?)"
)
_MY_DOOR = (
    r"(?:at|by|on|to|round (?:to|at)|over (?:to|at)|in|outside) (?:the|our|my) (?:[\w'-]+ ){0,2}(?:motel|hotel|airbnb|"
    r"inn|lodge|hostel|house|flat|apartment|place|door|doorstep|step|steps|porch|stoop|cabin|cottage|room|dorm|tent|"
    r"campsite|guest ?house|b&b|rental|loft|car|van|bonnet|hood|windscreen|windshield|hut|boat|caravan|trailer)\b"
)
_SOMEWHERE = r"(?:on|in|under|at|by|behind|outside|inside|beside) (?:the|an?|my|our|her|his) [\w' -]+?"
_SO_WE_COULD = r"(?:so (?:that )?(?:I|we) could|for (?:me|us|when (?:I|we))|because (?:I|we)|in case (?:I|we))\b"
# What somebody at work stops for nobody but a guest, and what for.
_AT_WORK = (
    r"(?!(?:me|us|my|our|an? (?:interview|meeting with me))\b|the (?:[\w-]+ )?(?:interview|offer|demo|talk|process|"
    r"paperwork|visit|tour)\b)(?:the |her |his |their |a )?[\w' -]{3,40}?"
)
_TO_ASK_ME = (
    r"to (?:ask|hear|see) (?:(?:for|from) )?(?:me\b(?! to| whether| if| why| about| how (?:my|our|I was|we were)\b)|"
    r"(?:what|which|how) (?:[\w-]+ ){0,2}"
    r"(?:I|we)(?:'d| would|'d have| would have| thought| made of| heard| saw)\b(?! be paid| earn| accept| charge)|my "
    r"(?:opinion|view|advice|thoughts?|take)\b)"
)
_SIGHTS = (
    r"(?:(?:every|each|both|all|two|three|four|five|six|the|our|my|a|[A-Z]\w+) )+(?:[\w'-]+ ){0,4}?(?:houses?|flats?|"
    r"apartments?|places?|cottages?|homes?|rooms?|rentals?|schools?|playgrounds?|streets?|roads?|yards?|gardens?|"
    r"barns?|fields?|garages?|stables?|lofts?|plots?|sites?|boats?|studios?|workshops?|kitchens?|nursery|nurseries|"
    r"day-?cares?|windows|stairs|doors|moorings?|land|lots?)\b"
)
_SOURED = r"(?!.*\b(?:in front of|as a joke|for a laugh|out loud|aloud|against me|instead|but|in silence)\b)"
_MADE_BY_ME = (
    r"(?:all|every|each) (?:of )?(?:the )?[\w' -]{3,30}? (?:I|we)(?:'d| had)? (?:made|cooked|baked|brewed|built|"
    r"painted|brought|plated|grew|written|wrote)\b|my (?:whole|entire) [\w' -]{3,30}"
)
_LEARNED = (
    r"(?:her|his|their) (?:own |whole |entire |old |last |best |father's |mother's |grand\w+'s |family )*"
    r"(?:[\w-]+ ){0,3}?(?:scheme|plans?|notes?|notebooks?|recipes?|recipe book|books?|slides|templates?|files|maps?|"
    r"data|scripts?|folders?|binders?|drawings|patterns?|worksheets|materials|resources|lists?|contacts|keys|scores?|"
    r"recordings|spreadsheets?|protocols?|handbook|course|seeds|starter|tools|bike|car|boots|coat|umbrella|desk|"
    r"office)\b(?! of (?:complaints|demands|problems|questions))"
)

KIND_IN_GIVING = by_verb(
    ("tasted tried sampled ate drank watched heard read", rf"{_SOURED}(?:{_MADE_BY_ME})"),
    ("ate", r"(?!the last\b)(?:the|my|our|another|both) [\w' -]{3,40}? (?:twice|three times|again and asked)\b"),
    ("dropped brought delivered", rf"(?!the ball\b){_A_THING} (?:(?:off|round|over) )?{_MY_DOOR}"),
    ("left", rf"(?!the |her |his |their ){_A_THING} {_MY_DOOR}"),
    ("dropped", rf"(?:{_COUNT}|the|her|his|half an?) {_PRESENT} (?:off|round|over|by|in)\b"),
    ("dropped", r"(?:my|our) (?:[\w-]+ ){1,3}(?:back|off|round|over) (?:at|to|with|before|on)\b"),
    (
        "left",
        (
            rf"(?:{_COUNT}|the|her|his|their|half an?) {_NO_PRESENT}{_PRESENT} {_SOMEWHERE}(?=$|,| {_SO_WE_COULD}| "
            rf"with (?:the|an?) [a-z]+)|{_A_THING} {_SOMEWHERE},? {_SO_WE_COULD}"
        ),
    ),
    (
        "turned dug hunted ferreted",
        (
            rf"up (?!.*\b(?:complaints?|posts?|tweets?|gaps?|problems?|errors?|mistakes|hours?|minutes|days?|reasons?|"
            rf"rumou?rs?|dirt|scandals?|therapists?|psychiatrists?|doctors?|lawyers?|"
            rf"rehab|clinics?|about (?:me|us|my|our))\b){_COUNT} [\w' -]{{3,50}}? (?:for (?:{ME_OR_MINE}|the "
            r"(?:baby|kids|children|twins|boys|girls))\b|(?:wanting|needing|looking for|hiring|seeking|willing|with "
            r"(?:an?|room|space)|(?:who|that) (?:take|took|"
            r"want|wanted|need|needed|would|allow|allowed|accept|could|were|was|had))\b)|"
            rf"up {_COUNT} [\w' -]{{3,40}}(?:places?|flats?|rooms?|jobs|leads|openings|lessons|teachers|tickets|cots?|"
            rf"cribs?) for {FOR_US}\b"
        ),
    ),
    (
        "marked",
        (
            rf"{_SOURED}up (?!(?:the|our|my) (?:\w+ )?(?:prices?|rents?|costs?|bill|fees?|salary)\b)(?:{_A_THING} for "
            rf"(?:me|us)\b|(?:an?|the|her|his) (?:[a-z]+ )?(?:map|score|plan|guide|menu|timetable|calendar) (?:with|"
            r"for|so)\b|all (?:her|his|the) [\w' -]{3,30} for (?:me|us)\b)"
        ),
    ),
    (
        "mocked",
        (
            r"up (?:an?|the|my|our|two|three|some|her|his) (?!(?:[\w-]+ ){0,2}(?:accent|voice|face|laugh|walk|name|"
            r"interview)\b)[\w-]"
        ),
    ),
    ("opened", r"(?:up )?(?:the|her|his|their|all (?:her|his|the)) (?:[\w-]+ ){1,3}to (?:me|us)\b"),
    ("handed", rf"over (?:(?:all|half|most|[\w ]{{3,15}} of) )?{_LEARNED}|over the keys? to (?:her|his|their)\b"),
    (
        "drove cycled rode walked went came popped ran nipped",
        (
            r"(?:(?:all the way|out|over|up|down|round|across|back|there|twice|again|three times|specially|by|on an? "
            rf"\w+day|on (?:her|his|their) (?:day off|weekend|holiday|lunch break)|in the (?:rain|snow)) )+to "
            rf"(?:photograph|film|measure|video|record|inspect|try|test|time|count|"
            rf"check on|check|look at|look over|see|view|sketch) {_SIGHTS}(?!.*\b(?:candidate|applicant|reference)s?\b)"
        ),
    ),
    (
        "stopped paused halted",
        (
            rf"{_AT_WORK} (?:{_TO_ASK_ME}|(?:to|and) (?:explain|show|let|tell|teach|talk|walk) (?:it )?(?:to )?"
            rf"(?:{ME_OR_MINE}|(?:the|both) (?:kids|children|twins|boys|girls))\b)"
        ),
    ),
    (
        "asked",
        (
            r"(?:me )?(?:what|which) (?!(?:salary|pay|shifts?|rota|hours|days|price|offer|terms|contract|team|boss|job|"
            r"figure|number|rate|package|start date|notice)\b)(?:[\w-]+ ){1,2}I(?:'d| would)(?: have)? (?:choose|"
            r"chosen|use|used|pick|play|change|cut|add|order|plant|cook|try|paint|build|sing|read|teach|start with)\b"
        ),
    ),
    (
        "kept",
        (
            r"the (?:line|call|zoom|lab|studio|workshop|shop|kitchen|library|gallery|office|museum|gym|pool) open "
            r"(?:late|past|after (?:hours|closing)|(?:an?|half an|two|\d+) (?:hours?|min\w*)|for (?:me|us)\b|"
            r"so (?:I|we)\b)"
        ),
    ),
    (
        "rearranged reshuffled redid redrew",
        r"(?:the|her|his) (?:\w+ )?(?:timetable|rota|roster|schedule|calendar) (?:so|to (?:free|leave|give|keep))\b",
    ),
    ("turned", rf"(?:the )?pages for {ME_OR_MINE}"),
    ("jump-started push-started bump-started", r"(?:me|us|my|our|the)\b"),
    ("whispered mouthed murmured", WHISPERED_HELP),
    (
        "refused",
        (
            r"to let (?:me|us|either of us|any of us) (?:wash up|carry|take (?:an?|the) (?:taxi|cab|bus)|walk (?:home|"
            r"back)|"
            r"stay (?:in|at) an? hotel|leave (?:empty-handed|without (?:an?|some\w*))|see (?:an?|the) bill|split the|"
            r"chip in|near the (?:bill|till)|"
            r"(?:get|stand|take) (?:the|an?) (?:bill|check|tab|round)|reach for|put (?:in|down) (?:an?|any)|do the "
            r"(?:dishes|washing))\b|(?:to (?:take|accept) )?(?:an?|any|the|our|my|all)? ?(?:single )?(?:cent|penny|"
            r"dime|cents|thing|money|payment|tip|(?:[a-z]+ )?(?:petrol|gas|fuel|diesel|taxi|cab|bus|rent|board|drink|"
            r"grocery|food) money|rent|fare|fee)\b(?! (?:less|more|for (?:my|our|the) (?:travel|flights?|train|hotel|"
            r"move|relocation|trip|expenses|time|work))\b)"
        ),
    ),
    ("waved", r"(?:away|off|aside) (?:my|our) (?:card|money|wallet|cash|offer to pay)\b"),
    ("tore ripped", r"up (?:the|my|our) (?:bill|invoice|fine)\b"),
    ("knocked took", r"[\w% ]{2,20} off (?:the|my|our) (?:rent|bill|price|fee|deposit|fare)\b"),
    ("threw", r"in (?:the|an?|some|two|her|his) [\w' -]{3,40} (?:for free|for nothing|free|too|as well)\b"),
    ("got", r"the (?:bill|tab)(?=$|,| for (?:us|me|all|everyone|both)\b)"),
    (
        "turned switched put",
        (
            r"(?:the|her|his|their) [\w' -]{3,30}? (?:on|up|down|off|round|back) (?:for (?:me|us|my|our)\b|(?:an? "
            r"hour |half an hour )?before (?:I|we) (?:came|arrived|got)\b|so (?:that )?(?:I|we)\b)"
        ),
    ),
    (
        "put sat set",
        (
            rf"(?:{ME_OR_MINE}|(?:the|both) (?:kids|children|twins|boys|girls)) (?:up )?(?:on|in) (?:the|her|his|an?) "
            r"(?:[a-z]+ )?(?:tractor|horse|pony|donkey|boat|engine|sled|bike|quad|footplate|combine|cockpit|cab|swing|"
            r"captain's chair|bridge|float)\b"
        ),
    ),
    (
        "put slipped tucked",
        (
            r"(?:an?|the|some|two|her|his) (?:[a-z-]+ ){0,2}(?:bricks?|bottles?|blankets?|quilt|lavender|chocolates?|"
            r"books?|"
            r"flowers?|teddy|mints?|cushions?|towels?|lamp|torch|pad) (?:in|on|under) (?:my|our) (?:bed|cot|pillow|"
            r"bunk)\b"
        ),
    ),
    ("set laid", rf"(?:an? )?(?:extra )?(?:place|cot|bed|table|chair) (?:at [a-z ]{{3,15}} )?for {ME_OR_MINE}\b"),
    ("spoke talked", rf"(?:slowly|up|clearly) for (?:{ME_OR_MINE}|my [a-z]+-in-law)\b"),
    (
        "sat seated put",
        (
            rf"(?:{ME_OR_MINE}|my (?:child|cousin)) (?:by|in|at|near|next to|beside) (?:the|her|his|their) (?:window|"
            rf"fire|stove|head of the table|front|best|warm\w*|chef's table|middle)\b"
        ),
    ),
    ("talked spoke sang", rf"(?:(?-i:[A-Z][a-z]+) )?(?:to|with) (?:my|our) (?:{KIN}|cousin)\b"),
)
