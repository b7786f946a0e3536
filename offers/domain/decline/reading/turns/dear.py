"""Turns of kindnesses that are dear because they were brave, unasked or the giver's own: a question asked when nobody
else would, praise told to others, an apron put on the user's shoulders, one's own old mistake shown.

Their verbs are on the list of those that say nothing, or worse; what follows decides.
"""

from __future__ import annotations

from offers.domain.decline.reading.turns.by_verb import ME_OR_MINE, POWERS, by_verb

_OTHERS = (
    r"(?:the|her|his|their|all the|all of the) (?!(?:truth|story|way|time)\b)(?:[a-z-]+ ){0,2}?[a-z]{3,}|everyone|"
    r"everybody|(?-i:(?!HR\b)[A-Z][a-z]+)"
)
_WORN = (
    r"(?:an? |her |his |their |the )?(?:own |spare |old )?(?:[a-z-]+ )?(?:aprons?|hard ?hats?|helmets?|headsets?|"
    r"harness|oilskins?|waders|life ?jackets?|coat|coats|jacket|overalls|lead|whites|scarf|blanket|bee ?suit|veil|"
    r"gloves|headphones|stethoscope|hat|cap|fleece|cardigan|jumper|sweater|poncho|raincoat)"
)
_ASKING = r"(?:calling|ringing|phoning|e-?mailing|asking|driving to|going to|visiting|writing to) "
KIND_AND_DEAR = by_verb(
    ("did", r"(?:the|my|our) [\w' -]{3,40} as an? [\w' -]{3,30}(?=$|,)"),
    ("tasted", r"[\w' -]{3,20} with (?:me|us)\b"),
    ("signed", r"off (?:on )?(?:my|our) [\w' -]{3,40}$"),
    ("stuck", r"(?:her|his|their) neck out\b"),
    (
        "got",
        (
            r"(?:me|us) (?:an? |the )?(?:jump ?seat|upgrade|seat|berth|bunk|last seat)\b|(?:my|our) [\w' -]{3,40} "
            r"(?:fast[ -]tracked|renewed|recogni[sz]ed|expedited)\b"
        ),
    ),
    ("went", r"to the [\w' -]{3,40} (?:him|her)self to (?:fight|argue|plead)\b"),
    ("ran", r"(?:me|us) (?:up|round|around|through|over|down) (?:every|all|each|the (?:whole|entire))\b"),
    ("walked", r"(?:the|my|our) [\w' -]{2,30} to [\w' -]{3,40} (?:in person|(?:him|her)self|by hand)\b"),
    ("had", r"(?:me|us) sit with (?!my\b|our\b)|(?:spare|extra) [\w' -]{3,40} for (?:my|our|me|us)\b"),
    ("dimmed rewired", r"(?:the|every|all)\b.* (?:because|so|for) .*\b(?:my|me|I|us|our)\b"),
    ("sat", r"on hold (?:for )?(?:\d+|an?|two|three|half)\b"),
    (
        "pressed ironed",
        r"(?:my|our) (?:shirt|suit|skirt|dress|jacket|trousers|collar|uniform) (?:when|before|because|so)\b",
    ),
    ("checked", r"every (?:label|ingredient|packet|jar)\b"),
    (
        "told",
        (
            rf"(?:{_OTHERS}) how good my [a-z -]{{3,30}} w(?:as|ere)\b|"
            rf"(?:{_OTHERS}) (?:that )?it (?:was|had been) my (?:own )?(?:idea|work|design|doing|find|catch|discovery|"
            rf"recipe|plan)$"
        ),
    ),
    (
        "told",
        (
            r"(?:me|us) (?:afterwards |after |later |kindly |gently )?what (?:I|we)(?:'d| had) (?:missed|got wrong|"
            r"overlooked|left out) and (?:why it did not matter|how to|what to|where to|why nobody)\b|"
            r"me (?:at the (?:very )?end )?I had (?:an? )?(?:(?:very|really) )?(?:good|great|lovely|safe|steady|"
            r"beautiful|fine|wonderful|excellent|sound|gentle) (?:hands?|ears?|eyes?|instincts?|nerves|touch|palate|"
            r"sense of time)\b"
        ),
    ),
    ("asked", r"the (?:first|only) question when nobody else\b|for (?:my|our) [a-z]+(?:'s|s') opinion\b"),
    (
        "stood",
        (
            r"at the back (?:all )?(?:through|throughout) (?:the whole (?:of )?|all of )?(?:my|our)\b"
            r"(?!.*\b(?:phones?|texting|talking|yawning|asleep|laptop|whispering)\b)"
        ),
    ),
    (
        "told",
        (
            r"(?:the|her|his|their) (?!(?:kids?|children|dog)\b)[\w' -]{3,30} to (?:let|give|show|teach|save|keep|"
            r"hold|find|"
            r"fetch|bring|make|cook) (?:me|us|my|our)\b(?! (?:go|wait|out|off|away|down|back|in|up|the (?:sack|boot|"
            r"bill|door)|a (?:warning|hard time)))"
        ),
    ),
    (
        "got",
        (
            rf"{POWERS} to (?:take|waive|drop|hold|keep|lower|extend|allow|accept|fix|mend|paint|fit|install|build|"
            rf"add|put up|heat|put in|pay back|let "
            rf"in) (?:the|a|an|both|two|our|my) (?!(?:case|matter|post|job|offer|complaint)\b)[a-z]|"
            rf"{POWERS} to [a-z]+ (?:me|us|my|our)\b[\w' -]* by (?:ringing|asking|writing)\b|"
            r"(?!me\b|us\b|my\b|our\b)[\w' -]{3,30} to (?:see|take|have|admit|fit|hear|meet|enrol|enroll|register|"
            r"insure|refund|help) (?:me|us|my|our)\b[\w' -]* by (?:ringing|asking|writing)\b"
        ),
    ),
    (
        "left gave",
        (
            r"(?:me|us) (?:her|his|their|the) (?:own |only |good |big |best |warm |double |proper )+(?:bed|room|"
            r"bedroom|sofa|"
            r"blankets?|duvet|tent|bunk|mattress)\b(?! (?:to (?:clean|make|strip)|unmade))"
        ),
    ),
    ("paid", r"(?:(?:me|us|for|my|our) [\w' -]{0,40})?out of (?:her|his|their) own pocket\b"),
    ("made", r"up (?:a|the|our|my) (?:spare |extra |second )?(?:bunk|cot|futon|camp bed)\b"),
    ("welcomed", r"my (?:disagreement|being so|saying what|speaking up)\b"),
    ("put", rf"(?:me|us) in {_WORN} to \w"),
    (
        "stood waited sat",
        (
            r"(?:outside|(?:out )?(?:in|by|at|on|outside) (?:the|her|his) [\w' -]{3,25}?) so (?:that )?(?:I|we) "
            r"(?:wouldn't|didn't|could|would|had)\b"
        ),
    ),
    ("put hung wrapped", rf"{_WORN} (?:on|around|round|over) (?:me|us|my (?:head|shoulders|neck|back|hands|feet))\b"),
    (
        "found",
        (
            rf"out (?:all )?(?:about|whether|if|when|where|which|how) (?!(?:my|our|me)\b)[\w' -]{{3,60}}? (?:for "
            rf"(?:the kids|{ME_OR_MINE})(?= by )|(?=by ))by {_ASKING}(?!(?:me|us|my|our)\b)\w|"
            rf"out about [\w' -]{{3,40}} for (?:my|our) (?:husband|wife|partner|kids|children|son|daughter|mother|"
            rf"father|boys?|girls?|family)\b"
        ),
    ),
    (
        "followed",
        (
            r"(?:my every|every (?:[a-z-]+ )?(?:wobble|rubato|breath|pause|change|tempo|slip|turn) of mine|every "
            r"(?:wobble|breath|pause|beat) (?:I|we)\b)"
        ),
    ),
    (
        "woke",
        (
            r"(?:me|us)(?: both| all)?(?: up)?(?: (?:gently|softly))?(?: (?:at|before) [\w: ]{1,12}?)? (?:(?:to (?:see|"
            r"watch|hear)|so (?:that )?(?:I|we) could (?:see|watch|hear)) (?!me\b|us\b|what|if)[\w' -]{3,40}|"
            r"for (?:the |some )?(?:first )?(?:northern lights|aurora|sunrise|dawn(?: chorus)?|eclipse|meteors?|stars|"
            r"shooting stars|comet|moonrise|whales?|dolphins?|elk|moose|deer|owls?|foxes|otters?|snow|lambing|foaling|"
            r"calving))$"
        ),
    ),
    (
        "swapped traded",
        (
            r"(?:her|his) (?:own )?(?:weekends?|shifts?|(?:rest )?day(?: off)?|night off|leave|clinic) (?:with [\w' "
            r"-]{3,20} )?to (?:be there|come(?: in)?|make it|be free|have the day)(?=$|,)"
        ),
    ),
    (
        "practised practiced rehearsed learned learnt",
        (
            r"(?:her|his) [\w' -]{3,40}? so (?:that )?(?:she|he) could (?:give|show|tell|talk|speak|walk|greet|welcome|"
            r"take|explain) (?:to |with |it to )?(?:me|us)\b"
        ),
    ),
    (
        "brought carried",
        (
            r"(?:me |us )?(?:[\w-]+ ){0,3}(?:tea|coffee|cocoa|milk|soup|broth|water|toast|porridge|breakfast|supper|"
            r"dinner|blankets?) (?:up|in|to (?:my|our) (?:room|bed|door)) (?:at|every|each)\b"
        ),
    ),
    (
        "brought packed baked",
        (
            r"(?:me |us )?(?:her|his|some|an?|the) [\w' -]{3,30} for (?:the|my|our) (?:road|train|journey|drive|flight|"
            r"trip|boat|ferry|way (?:home|back))(?=$|,)"
        ),
    ),
    (
        "got took fetched pulled lifted brought",
        (
            r"(?:down|out) (?:the|an?|her|his) (?:[\w'-]+ ){0,3}(?:books?|ledgers?|registers?|albums?|maps?|"
            r"manuscripts?|antiphon\w*|charters?|psalters?|missals?|prints?|drawings?|plans?|slides?|minute books?|"
            r"scores?|diary|diaries|photographs?|quilts?|bible|archive|herbarium|specimens?)(?=$|,| (?:to show|for "
            r"(?:me|us)|and)\b)"
        ),
    ),
    (
        "had",
        (
            r"(?!.*\bthey\b)(?:each|every|all the) (?:kids?|child|children|students?|pupils?|class) (?:draw|write|"
            r"make|sing|play|paint|"
            r"show|read|teach) (?:me|us|for (?:me|us))\b|the [\w' -]{3,30} of (?:my|our) [\w-]+ (?:put up|hung|"
            r"flown|raised|played|sung|read)\b|"
            r"the [\w' -]{3,40}? [a-z]{2,}ed\b.*\b(?:without (?:my|our) asking|unasked|(?:so|because) "
            r"(?:that )?(?:I|we))\b"
        ),
    ),
    ("hid stashed stowed tucked", r"(?:my|our) (?:[\w-]+ )?(?:suitcases?|cases?|bags?|luggage|rucksack|bike|things)\b"),
    (
        "sat seated",
        (
            r"(?:me|us|(?:my|our) [a-z]+) (?:up )?(?:in|at) (?:her|his) (?:own )?(?:chair|seat|desk|bench|"
            r"stool)\b"
        ),
    ),
    (
        "cut picked",
        (
            r"(?:me|us) (?:(?:an?|some) (?:bunch|branch|basket|bag|handful|sprig|posy|armful|slip|cutting)s?|the "
            r"(?:last|first|best)) of (?:the|her|his|some)?\b"
        ),
    ),
    ("knocked", r"on [\w' -]{3,40}? to .* for (?:me|us|my|our)\b"),
    ("bought", r"(?:all )?the (?:teas?|coffees?|drinks|beers|cakes?|ice creams?)(?=$|,)"),
    ("received", r"(?:me|us) (?:by )?(?:him|her)self (?:at|in|on|with)\b"),
    ("made did", r"(?:my|our) [\w' -]{2,30} (?:again )?with me\b"),
    (
        "had",
        (
            r"the (?:heating|heat|heater|stove|fire|boiler|oven|kiln|lights?|kettle|air[ -]?con(?:ditioning)?|"
            r"radiators?|"
            r"sauna|wood ?stove) (?:left |turned |switched )?(?:on|lit|going|warm)\b(?! (?:full|too|all))"
        ),
    ),
    (
        "carried hauled lugged lifted fetched",
        r"(?:(?:my|our) [a-z]+|(?-i:Mum|Mom|Dad|Gran|Nan|Grandma|Grandpa))'s things\b",
    ),
)
