"""What takes the kindness out of a deed, whatever its verb, and what tells of somebody's own life."""

from __future__ import annotations

from offers.domain.decline.prose import AnyCase

UNKIND = AnyCase(
    r"\b(?:^(?:me|us) (?:home|off|away) with an? (?:warning|flea|lecture|telling)|^(?:up )?(?:\d+ \w+ )?late$|^(?:me|"
    r"us|my \w+) off$|waiting \d|(?<!she got )(?<!he got )(?<!she'd gone )(?<!he'd gone )(?<!she went )(?<!he went "
    r")(?<!she had gone )(?<!he had gone )wrong\b|harsh\w*|"
    r"lukewarm\b|tepid\b|half-?hearted\w*|mediocre\b|(?:poor|bad|weak|vague|generic) (?:letter|reference)\b|"
    r"hard time\b|runaround\b|"
    r"cold shoulder\b|(?:me|us) on hold\b|mid-?sentence\b|"
    r"without (?:asking(?! (?:for )?(?:an?|the|any|why|what for)\b)|notice|"
    r"telling|warning|permission)\b|"
    r"behind (?:me|my back)\b|over my shoulder\b|rejection\b|standard (?:form|letter|answer)\b|"
    r"for an? (?:smaller|worse|noisier|darker) (?:one|room|office)\b|^(?:my|our) (?:nerves|patience|rivals?)\b|"
    r"somebody else\b|someone else\b|out of time\b|^(?:him|her)self (?:to|for)\b|"
    r"about (?:him|her|them|your)sel(?:f|ves)\b|personal number\b|for the first time\b|current (?:boss|employer|"
    r"manager)\b|silent\b|too (?:fast|long|much)\b|fun of\b|(?:three|four|five) times (?:in|and|until)\b|"
    r"minutes late\b|away from\b|phone call during\b|phone during\b|gap year\b|drinks\b(?! for the| with the)|"
    r"of my talk\b|"
    r"special favou?rs?\b|my (?:looks|body|weight|clothes|dress|accent|grammar)\b|least\b|worst\b|hate[sd]?\b|"
    r"^(?:my|our) (?:[\w-]+ ){0,2}(?:portfolio|cv|resume|talk|paper|thesis|draft|proposal|manuscript|letter|plans?|"
    r"essay|code|design|report|slides|lesson|presentation|argument|idea|answers?|work) (?:apart|to (?:bits|pieces|"
    r"shreds|ribbons))\b|"
    r"^(?:me|us) (?:to task|short shrift|an earful|up short|at arm's length|down a peg|an? (?:dressing|telling|"
    r"ticking)"
    r"[ -](?:down|off)|a roasting)\b|"
    r"^(?:that )?(?:i|we)(?:'d| had| was| were)? (?:been )?(?:late|wrong|rude|absent|owed?|failed|lost|dropped out|"
    r"forgot\w*)\b|"
    r"^down (?:what|how much|why|where) (?:i|we)(?:'d| had| was)? (?:earn|make$|paid|owe|weigh|left|quit|fired|vote)|"
    r"\bto (?:count|check|list|log) my (?:sick|absen|mistakes|errors|ref|gap)|to let (?:me|us) go$|"
    r"^(?:everyone|everybody|hr|the boss|the whole \w+) my\b|out of (?:a|the|my) (?:second |final |next "
    r")?(?:interview|post|job|"
    r"offer)\b|to drop (?:me|us|my (?:wife|husband|partner|kids|children|family))$|to (?:check up on|catch) (?:me|us)$|"
    r"^through (?:my|our) (?:bags?|drawers?|pockets?|phone|things|desk|purse|wallet|cupboards|mail|post|fridge)\b|"
    r"^in front of (?:me|us)\b|\bgive (?:me|us) (?:notice|the (?:sack|boot|push))\b|\b(?:meet|see) my (?:rivals?|"
    r"competition|replacement)\b|\bdon't have (?:an?|any|the) "
    r"(?:degree|licen[sc]e|visa|permit|kids|children|job)\b|"
    r"^(?:me|us) down (?:on|from|to(?! (?:the|an?|our|my|her|his|their|see|meet|watch) (?!(?:\w+ )?(?:minimum|lowest|"
    r"last|bare|price|salary|rate|bottom|band|figure|level|grade|size|floor)\b)))\b|^(?:me|us) off (?:the|"
    r"my|our) [\w: -]*(?:shift|project|list|rota|case|team)\b|"
    r"usual questions\b|(?:that|is) derivative\b|sit for\b|paperwork up\b|(?:away|up) my (?:slot|chair)\b|trivia\b|"
    r"instagram\b|scars?\b|tattoos?\b|(?:her|his) job\b|years ago\b|out after \d|cried\b|time off\b|"
    r"expectations\b|guns?\b|mixed signals\b|regards\b|(?:me|us|waiting|"
    r"sitting|standing|wait|sit|stand) in the lobby\b|"
    r"candidates? (?:a?round)\b|"
    r"each way to work\b|i waited in\b|(?:hours?|days?|weeks?|months?) (?:too )?late\b|"
    r"after (?:\w+ ){0,2}(?:reminders?|chasers|chasing|nagging)\b|"
    r"while (?:answering|checking|scrolling|texting|typing|yawning|on (?:the|her|his) phone|"
    r"looking (?:at|for) (?:her|his))\b|"
    r"(?:way|well|far|miles) (?:over|above|beyond|out of) (?:our |my |the )?(?:budget|price range)\b|"
    r"^my own [\w ]+ to (?:me|us)\b|minutes (?:out )?of (?:the|an|our|my) (?:\w+ )?hour\b|"
    r"sneer\w*|smirk\w*|yawn\w*|scoff\w*|sarcas\w*|grudging\w*|reluctant\w*|"
    r"with an? (?:sigh|shrug|grunt|groan|eye-?roll)\b|in (?:monosyllables|one word)\b|"
    r"(?:like|as if|as though) (?:he|she|they|it) (?:had|was|were|'d)\b|"
    r"i (?:was|were) (?:\d+|five|six|ten|a child|a kid|an idiot|stupid|dim)\b|"
    r"(?:flat|house|room|apartment|place|office|kitchen)s? with (?:the |a |an |its )?(?:\w+ )?(?:mou?ld|rats|"
    r"mice|damp|"
    r"cockroach\w*|bedbugs|smell|stench)\b|with no (?:heating|windows?|heat|water)\b|"
    r"made (?:me|us) (?:cry|sick|feel (?:stupid|small|old|bad|guilty))\b|at (?:a gallop|breakneck speed|a run)\b|"
    r"in a (?:hurry|rush)\b|^(?:me|us) (?:wait|"
    r"stand(?! (?:an? (?:[a-z]+ )?watch|watch|in (?:on|for)|(?:with|next to|beside|alongside|behind) (?:her|him|them)|"
    r"at the (?:head|foot|table|"
    r"bench|wheel|helm|lectern|rail|pass|stove|console))\b)|queue)\b|"
    r"^(?:my|our) (?:[a-z]+ )?(?:mistakes?|errors?|scores?|marks?|grades?) (?:up )?on the\b|"
    r"^to (?:my (?!old\b|former\b|last\b|previous\b)(?:\w+ )?(?:boss|employer|manager|supervisor)|the police)\b|"
    r"\b(?:fire|sack|dismiss) (?:me|us)\b|\b(?:tracker|spyware|hidden camera)\b|"
    r"\bso (?:that )?(?:i|we)(?:'d| would) (?:sign|accept|say yes|agree|quit|resign)\b|"
    r"(?:flat|bald) (?:tyres?|tires?|battery)\b|"
    r"empty tank\b|flood ?plain\b|flight path\b|(?:near|beside|above|next to) (?:the|a) (?:motorway|freeway|highway|"
    r"nightclub|sewage|dump|landfill)\b|(?:her|his|your) (?:life story|divorce|ex|politics)\b|"
    r"looking for (?:gaps|faults|mistakes|holes|flaws|trouble)\b|only after\b|"
    r"after (?:two|three|four|five|six|several|many|\d+) (?:weeks|months)$|"
    r"^(?:my|our) [\w ]{3,20} to (?:another\b|others\b|the (?:other|next|second) \w|an? (?:rival|friend|colleague) "
    r"of\b)|"
    r"^an? face\b|for (?:my|our) (?:answer|decision|signature)\b|"
    r"^a number on (?:me|us|my|our)\b|"
    r"^(?:the )?blame\b|^up to (?:me|us)\b|^(?:me|us) under the bus\b|"
    r"to see (?:me|us) (?:fail|squirm|struggle|suffer|off)\b|(?:tell|telling|told) (?:me|us) no\b|on my "
    r"nerves\b|as a deposit\b|"
    r"in on the gossip\b|(?:me|us) a warning\b|searched\b|to ask (?:when|whether|if) (?:i|we)(?:'d| would| was| "
    r"were) "
    r"(?:be back|com|sign|accept|decid)|see my (?:file|papers|references|cv|passport)\b|"
    r"to press (?:me|us)\b|what (?:i|we) owed?\b|^(?:me|us) (?:down in front|lines)\b|(?:drug|fitness|"
    r"personality|aptitude) "
    r"test\b|get my (?:signature|file)\b|like (?:meat|dirt|a child|a fool|cattle|an idiot)\b|to (?:pick on|"
    r"shame|spite|humiliate|punish|embarrass|scare|mock) \w|^me the riot act\b|to explain (?:my|our)sel(?:f|"
    r"ves)\b|^(?:me|us) in to hr\b|^(?:my|"
    r"our) [\w ]+ away\b|"
    r"^at (?:all|every one of) my (?:mistakes|errors|faults)\b|so (?:that )?(?:she|he|they) could (?:leave|go|"
    r"get (?:home|away|"
    r"off))\b|without (?:me|us)(?:$|[,.;]| (?!asking|having|even|needing|saying|knowing|ever|"
    r"once|noticing|lifting|prompting|being))|to suit (?:him|her|them)sel(?:f|ves)\b|spat\b|grimac\w*|pull\w* "
    r"an? face\b|"
    r"^(?:me|us) (?:in (?:tears|knots|limbo|suspense)|on (?:the (?:ropes|rack|run|back foot)|tenterhooks|edge)|"
    r"at a disadvantage|over a barrel|out on my ear)\b|^(?:me|us) (?:trail|tag|traipse) behind\b|i(?:'d| had) "
    r"(?:lost|failed)\b|"
    r"(?:schedule|agenda|address|itinerary)\b.*\bminutes before\b)"
)
# Told of the person's own life, not of anything done for the user.
OWN_LIFE = AnyCase(
    r"\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|many) (?:years|decades|summers|"
    r"seasons)(?=$|[,.;]| (?:in|at|as|there|before|now|running|straight)\b)|since (?:19|20)\d\d\b|for (?:years|"
    r"decades)\b|(?:whole|entire) (?:career|life)\b|back in (?:19|20)\d\d|as a (?:kid|child|student|resident)\b)"
)
# Done for themselves, or with them, unless it was for the user: "stepped down in May", "set up on her own".
OWN_DOING = {
    "laid": AnyCase(r"^off\b"),
    "stepped": AnyCase(r"^(?:down|aside|back)(?: (?:as|from|in|last|after|this) .*)?$"),
    "cleared": AnyCase(r"^(?:out )?(?:her|his|their) (?:desk|office|locker)\b"),
    "packed": AnyCase(r"^(?:it in$|(?:up )?(?:her|his|their) (?:desk|office|bags|things|locker|stuff)\b)"),
    "opened": AnyCase(
        r"^(?:an?|her|his|their|the (?:first|second|new|family))(?: own)?(?: \w+)? "
        r"(?:caf[eé]|practice|shop|studio|restaurant|business|firm|office|gym|"
        r"bar|bakery|school|clinic|gallery|consultancy)(?:$| (?:in|on|with|of|near|up|last|this) )"
    ),
    "set": AnyCase(r"^up (?:on (?:her|his|their) own|by (?:him|her)self|shop|in business|as an?)\b"),
    "sent": AnyCase(
        r"^(?:home|packing|abroad|overseas|away|down|to (?:prison|jail|rehab|coventry))(?:$| (?:in|on|with) )"
    ),
    "defended": AnyCase(r"^(?:her|his|their) (?:\w+ )?(?:thesis|dissertation|phd|doctorate|title|record)\b"),
    "found": AnyCase(
        r"^(?:god|jesus|religion|love|(?:some(?:one|body)|something|anything) (?:new|else|better)|"
        r"(?:an?|another|her|his|their)(?: (?:new|other|better))? (?:job|post|position|role|partner|boyfriend|"
        r"girlfriend|husband|wife))\b"
    ),
}
