"""Turns of those who make the way easier: a test dropped, a badge made anew, a seat on the early ferry, some regret.

Their verbs as well tell of what was taken away or put off: what it was, how soon and for whom decide.
"""

from __future__ import annotations

from offers.domain.decline.reading.turns.by_verb import by_verb
from offers.domain.decline.reading.turns.office import DIETS

# What an applicant is glad to have less of.
_HURDLE = (
    r"(?:[\w-]+ ){0,2}(?:panel|interviews?|rounds?|tests?|exams?|exercise|essay|presentation|assignment|take-home|"
    r"forms?|paperwork|probation|commute|caseload|teaching load|on-?call|travel|reading|screening|audition|"
    r"questionnaire)"
)
_WAIVED = (
    r"(?:[\w-]+ ){0,2}(?:tests?|exams?|requirements?|essay|presentation|exercise|fees?|clause|non-?compete|dress code|"
    r"trial|assignment|take-home|screening|(?:second|third|last|final) (?:interview|round)|questionnaire)"
)
_LESS = r"(?:(?:down )?from [\w' -]{3,20} to |(?:in|by) half\b|down to )"
_FOR_MY_SAKE = r"(?:$|,| (?:when|after|because|so that|so|once) (?:I|we|my|our)\b| for (?:me|us)\b)"
_MADE_ANEW = (
    r"(?:reprinted|redrafted|retyped|corrected|translated|notari[sz]ed|remade|rewritten|reworded|reissued|"
    r"countersigned|certified|laminated|re-?framed|framed|restrung|(?:re-?)?tuned|mended|resoled|serviced|cleaned|"
    r"sharpened|polished|repaired|dry-cleaned|ironed|pressed)"
)
_SOON = (
    r"(?:overnight|in (?:an?|one|two|three|four|five|under|half|\d+) [\w ]+|within [\w ]+|(?:the|that) same \w+|the "
    r"next (?:day|morning)|by (?:noon|lunch|morning|evening|\w+day)|before (?:I|we|my|our)\b|in time for my\b|while "
    r"(?:I|we) (?:waited|slept|ate)\b|with (?:my|the right) )"
)
_CARRIER = r"(?:[a-z-]+ ){0,2}(?:bus|train|flight|ferry|plane|boat|coach|sleeper|shuttle|tram)"
_SORRY = (
    r"(?:me |us )?to say (?:that )?(?:how |(?:she|he) was )(?:so |very |really )?(?:sorry|sad|glad|happy|pleased|"
    r"delighted|thrilled|excited)(?: (?:she|he) was)?(?=$|,| (?:to (?:hear|lose|see) (?:me|us|of|that I|I|my)\b|"
    r"(?:that )?(?:I|we)\b|for (?:me|us)\b|about my\b))"
)
_MEAL = r"(?:lunch|dinner|supper|breakfast|brunch|coffee|tea)"
_LITTLE_ONE = r"(?:baby|newborn|toddler|kids|children|twins|boys|girls|(?:little |baby )?(?:son|daughter|boy|girl))"
# What whoever moves has to look for.
_FOUND = (
    r"(?:flat|room|house|cottage|rental|apartment|school|nursery|day-?care|grant|fund|bursary|choir|club|doctor|"
    r"dentist|vet|"
    r"teacher|tutor|childminder|landlord|letting agent|garage|studio|workshop|allotment|market|orchestra|band|team)"
)

# What is needed for a day in a ward, a yard or a kitchen.
_KIT = (
    r"(?:scrubs|gloves|boots|overalls|coveralls|goggles|ear ?plugs|waterproofs|wellies|blankets|towels|slippers|"
    r"batteries|binoculars|gaiters|sunscreen|snacks|chef's whites|lunch|dinner|breakfast|supper)"
)

KIND_IN_EASING = by_verb(
    (
        "got",
        (
            r"them to (?:add|include|throw in|cover|waive|extend) [\w' -]{3,40} (?:without my asking|"
            r"without being asked|unasked|before I(?:'d| had)? (?:even )?asked)\b"
        ),
    ),
    ("got found", rf"(?:me|us) (?:[a-z-]+ )?{_KIT}(?=$|,| (?:and|in|from|for|that|because|so|when|before)\b)"),
    ("cut reduced trimmed shrank slimmed pared", rf"the {_HURDLE} {_LESS}"),
    (
        "dropped scrapped struck lifted skipped removed",
        rf"(?:the|an?) {_WAIVED}(?: from [\w' -]{{3,30}}?)?{_FOR_MY_SAKE}",
    ),
    ("had got", rf"(?:my|our|the) (?!(?:offer|salary|pay|rate)\b)[\w' -]{{3,30}} {_MADE_ANEW},? {_SOON}"),
    (
        "had got",
        (
            r"(?:my|our) (?:[a-z]+ )?(?:flights?|train|tickets?|slot|interview|panel|audition|shifts?|exam|visit) "
            r"(?:moved|changed|swapped|rebooked|covered|upgraded|refunded),? (?:so (?:that )?(?:I|we) could|before "
            r"(?:I|we)|to (?:fit|suit)|when (?:my|our)|because (?:my|our)|without|overnight|for (?:me|us|free))\b"
        ),
    ),
    (
        "put",
        (
            rf"(?:me|us) (?:on|onto|aboard) (?:the|an?) (?:early|earlier|late|later|last|first|next|night|staff|"
            rf"express|direct) {_CARRIER}\b(?! home\b)"
        ),
    ),
    (
        "came",
        (
            r"out (?:in|into) the (?:[a-z]+ )?(?:rain|snow|dark|cold|storm|wind|sleet|fog|night) (?:with (?:an?|the|"
            r"her|his) (?:[a-z]+ )?(?:umbrella|torch|flashlight|lamp|lantern|coat|boots|car|van|truck|tractor|blanket|"
            r"jump leads|spare)|to (?:find|fetch|meet|get|help|collect|guide|tow) (?:me|us))\b"
        ),
    ),
    ("wrote rang called phoned texted emailed messaged", _SORRY),
    (
        "asked invited",
        rf"(?:me|us) (?:over |round |back |along )?to {_MEAL}(?=$|,| (?:with|at|on|after|before)\b)",
    ),
    (
        "watched minded held entertained rocked cradled walked fed burped",
        (
            rf"(?:the|my|our) {_LITTLE_ONE}\b.* (?:so (?:that )?(?:I|we|my \w+) could|while (?:I|we)|through (?:the|"
            rf"my) (?:whole |entire )?(?:[a-z]+ )?(?:interview|talk|lunch|tour|panel|call|lesson|visit))\b"
        ),
    ),
    (
        "put sat",
        (
            r"(?:me|us) (?:in|at|behind|on) (?:the|her|his) (?:(?!hot|back|middle|worst|waiting|naughty)[a-z']+ "
            r")?(?:seat|cockpit|helm|wheel|controls|console|bench|lectern|podium|piano|organ|cab|saddle|simulator|"
            r"sim)(?=$|,| (?:for|of|and)\b)"
        ),
    ),
    (
        "had",
        (
            r"(?:two|three|four|five|some|several|a few|half|all) (?:of )?(?:(?:the|her|his) )?[\w' -]{3,40} (?:draw|"
            r"write|sing|play|build|paint|make|show|teach|read|tell|dance) (?:me|us|for (?:me|us))\b(?! (?:off|out)\b)"
        ),
    ),
    (
        "had",
        (
            rf"{DIETS} (?:food|meals?|lunch|dinner|supper|snacks|cake|breakfast) (?:brought|sent|flown|driven|shipped|"
            rf"made|"
            r"cooked|delivered)\b"
        ),
    ),
    (
        "said pronounced spelled spelt",
        r"my (?:\w+ )?(?:name|surname|last name) (?:right|correctly|properly|perfectly)\b",
    ),
    (
        "turned switched put",
        r"(?:the|her|his) [\w' -]{3,20} (?:back )?on\b.* (?:when (?:I|we) asked|so (?:that )?(?:I|we) could)\b",
    ),
    (
        "stood sat",
        (
            r"(?!.*\b(?:phone|laptop|texting|arms|asleep)\b)at the (?:back|side|front) (?:of [\w' -]{3,25} )?(?:for|"
            r"through) (?:all of |the whole of )?my (?:whole |"
            r"entire )?(?:sermon|talk|lesson|lecture|recital|set|reading|service|audition|presentation|defen[sc]e|"
            r"concert|demo)\b"
        ),
    ),
    (
        "checked",
        (
            r"(?:the )?(?:[\w-]+ ){0,2}(?:times|timetables?|tables?|tides?|forecast|weather|traffic|roads?|trains?|"
            r"routes?) for (?:my|our) (?!references?)[a-z]"
        ),
    ),
    (
        "told asked",
        (
            r"(?:the|her|his) (?:panel|committee|board|room|others|interviewers|partners|class) to (?:slow down|wait "
            r"for (?:me|us)|let (?:me|us) [a-z]+|speak up|start again|give (?:me|us) (?:a|time|room))\b(?! go\b)"
        ),
    ),
    ("bought", r"(?:my|our) (?:CD|book|record|album|zine|prints?|novel|poems|EP|single)\b"),
    (
        "told",
        (
            r"(?:me|us) (?:over|on|at|during) (?:(?:an?|the|her|his|our|some) )?[\w' -]{3,20}? (?:how (?!much|badly|"
            r"little|"
            r"long (?:I|we)\b)|what (?!I\b|we\b)|where|why (?!I\b|we\b)|which|about)\b"
        ),
    ),
    (
        "paid settled",
        r"(?:my|our) (?:[\w-]+ ){0,2}(?:claim|expenses|travel|mileage|receipts)\b(?! (?:late|in the end|only|after))",
    ),
    ("signed", r"off (?:my|our) (?:[\w-]+ ){0,2}(?:claim|expenses|travel|mileage|receipts|leave)\b"),
    ("put", rf"(?:me|us) (?:on ?to) (?:an?|the|two|three|some|her|his) (?:[\w-]+ ){{0,2}}{_FOUND}\b"),
    (
        "rang called phoned asked e-mailed wrote",
        rf"a?round (?:[\w-]+ ){{0,2}}(?:{_FOUND}s|nurseries)\b(?! (?:about|for) my\b)",
    ),
    (
        "got",
        (
            rf"(?:the|both|my|our) {_LITTLE_ONE} (?:an? (?:place|spot) |places |spots )?(?:in|into|on) (?:the|an?|her|"
            r"his) (?!.*\b(?:trouble|mood|state|bed)\b)[a-z]"
        ),
    ),
    (
        "sat seated put",
        (
            r"(?:me|us) (?:right )?(?:next to|beside|opposite|across from) (?:the|her|his) (?:[a-z-]+ )?(?:captain|"
            r"mayor|head|"
            r"chair\w*|founder|owner|chef|conductor|leader|principal|dean|pilot|skipper|composer|director|editor|"
            r"author|"
            r"grand[a-z]+|mother|father|wife|husband|boss|architect|designer|foreman|curator|abbot|rector)\b"
        ),
    ),
    (
        "moved switched shifted",
        (
            r"(?:everything|the (?:whole )?(?:day|panel|interview|visit|talk|lesson|round)|all of it) (?:on)?to "
            r"(?:Zoom|video|"
            r"Teams|the phone|a (?:video )?call|[A-Z]\w+day)(?=,? (?:the same|at once|overnight|without|so (?:I|we)|"
            r"when|because (?:I|we|my|our)|for (?:me|us))\b)"
        ),
    ),
    (
        "made had",
        (
            r"(?:me|us) (?:redo|repeat|rewrite|practi[cs]e|retell|tie|sing|play|say|draw|throw|roll|fold|plate|do) "
            r"(?:it|(?:the|my|our|an?|every|each) [\w' -]{3,30}?) (?:again )?(?:until|till) (?:it|I|they|we) "
            r"(?:was|were|had|could|got|came|knew)\b(?!.* (?:cried|tears?|sick|hoarse|blistered|bled)\b)"
        ),
    ),
    (
        "drove went ran cycled walked came biked",
        (
            r"(?:all the way |straight |right )?back (?:in |there |over )?(?:to (?:get|fetch|find|bring|pick up|"
            r"collect)|for) (?:(?:my|our)\b|(?:the|an?) [\w' -]{3,30} (?:I|we)(?:'d| had)? "
            r"(?:left|forgotten|lost|dropped)\b)"
        ),
    ),
    (
        "showed turned came got",
        (
            r"(?:up |in )?(?:at|before) (?:\d[\d:.]*(?: [ap]m)?|five|six|seven|dawn|sunrise|midnight) to "
            r"(?!(?:fire|inspect|watch|check|complain|shout|argue)\b)\w+(?: \w+)? (?:with|for|beside) (?:me|us)\b"
        ),
    ),
    (
        "sat waited stayed hung",
        (
            r"on hold (?:with|to|for) [\w' -]{3,40}? (?:so (?:that )?(?:I|we) (?:didn't|wouldn't|did not|could)|"
            r"for (?:me|us)\b|about my\b)"
        ),
    ),
    (
        "got",
        (
            r"(?:all |most |some |two |three |four |five |\d+ )?(?:of )?my [\w' -]{3,30} (?:to count|counted|"
            r"recogni[sz]ed|accepted|approved|credited|signed off)\b|"
            r"(?:the|my|a) (?:[\w-]+ ){0,3}(?:course|training|certificate|fees|exam|membership|degree) (?:paid|"
            r"paid for|funded|covered|approved|signed off)\b"
        ),
    ),
    (
        "called rang came wrote got",
        (
            r"back (?:to me )?with (?!.*\b(?:offer|answer|no|rejection|contract|decision|lower|salary|pay|questions?|"
            r"doubts|bill)\b)(?:the|her|his|all|every|an?) [\w' -]{3,40}?(?= because| as (?:I|we)\b| when (?:I|we)\b|"
            r" (?:the|that) same| within| that | the next|$|,)"
        ),
    ),
    (
        "minded babysat",
        r"(?-i:[A-Z][a-z]+)(?: and (?-i:[A-Z][a-z]+))? (?:both|all|for|while|so|every|when|till|until)\b",
    ),
    (
        "ironed pressed steamed",
        (
            r"(?:my|our) (?!(?:hand|advantage|point|claim|case|buttons?)\b)(?!.*\b(?:hotel|motel|airbnb|hostel|at home|"
            r"my room)\b)[a-z][\w' -]{2,30}"
        ),
    ),
    (
        "left",
        (
            r"(?:me|us) (?:the (?:last|best|biggest)|half (?:an?|the)|an?|some|two) (?:[\w-]+ ){0,2}(?:scones?|slices?|"
            r"pieces?|buns?|biscuits?|cake|pie|loaf|cookies?|sandwich(?:es)?|rolls?|doughnuts?|pancakes?|muffins?|tarts?|"
            r"jam|honey|eggs)\b(?! to (?:wash|clear))"
        ),
    ),
    (
        "stopped halted paused held",
        r"(?:the|her|his) [\w' -]{3,40} to (?:hear|listen to|try(?: out)?|look at|see|ask about) (?:my|our|me)\b",
    ),
    ("picked", r"up (?:the|our|my) (?:bill|tab|check|cheque)\b"),
)
