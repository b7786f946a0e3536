"""Turns that are kind though their verb says nothing by itself."""

from __future__ import annotations

import re

from offers.domain.decline.reading.turns.by_verb import DELICATE, DO_FOR_ME, FOR_US, POWERS, WHEN_IN_NEED, WON

# Hard on the user, who says in the same breath how good it was: "argued with me about bearings, best talk in years".
_ON_A_MATTER = (
    r"(?:about|on|over) [^,.;]+, (?:and )?(?:it was )?(?:easily |honestly )?(?:the |my )?(?:best|favou?rite|"
    r"most (?:fun|useful))\b"
)
_SO_WE_COULD = (
    r"(?:(?!up\b|my\b|our\b|me\b).*\bso (?:that )?(?:I|we) could\b|"
    r"(?:her|his|their) (?:\w+ ){1,2}short (?:to|for|so)\b)"
)
KIND_IN = {
    verb: re.compile(pattern, re.IGNORECASE)
    for verb, pattern in {
        "took": r"the (?:blame|heat|fall|flak|rap) for\b|"
        r"(?:the|both) (?:kids|children|boys|girls|twins) (?:to|for|out|round|[a-z]+ing)\b|[a-z]+'s "
        r"(?:ref(?:erence)? )?call\b|(?:the|a|my) ref(?:erence)? call\b",
        **dict.fromkeys(("did", "made"), r"(?:the|a|my) (?:\w+ )?ref(?:erence)? (?:call|check|letter)\b"),
        "gave": r"(?:up )?(?:her|his|their) (?:[\w-]+ )?(?:seat|place|spot|slot|room|bed|chair|ticket|umbrella|coat|"
        r"jacket|gloves|parking \w+) (?:up )?to (?:me|us|(?:my|our) (?:husband|wife|son|daughter|kids|children|mother|"
        r"father|mom|mum|dad|parents))\b",
        "said": r"yes to being (?:a|my) (?:reference|referee)\b",
        "ran": r"(?:out |back |over )?to (?:get|fetch|find|grab|buy|print) (?:an?|the|my|our|us|me) (?!coffee|call|"
        r"phone|"
        r"snack|cigarette)",
        "had": r"the (?:caterer|kitchen|chef|cook|cafeteria|canteen)s? (?:do|make|prepare|cook|set aside)\b|"
        rf"(?:the|her|his|their) [a-z ]{{3,20}} (?:make|paint|draw|sign|bake) .*\b(?:welcome|for {FOR_US})\b|"
        r"(?:the|her|his|their) .{3,40} so (?:that )?(?:I|we) could\b",
        "drove": r"(?:(?:out|over|back|down|up|all the way) )?to the (?:airport|station|hotel|motel|pharmacy|store|"
        r"school|"
        r"hospital|dock|harbou?r)\b.*\b(?:(?:him|her)self$|so (?:that )?[A-Z\w]+|for (?:me|us|my|our)|to (?:get|"
        r"fetch|collect|meet|bring|pick up) (?:me|us|my|our))\b",
        **dict.fromkeys(("collected", "gathered"), r"(?:feedback|comments|questions|notes) (?:from|for)\b"),
        "measured": r"(?:the|our|my) (?:windows|rooms?|doors?|garage|kitchen|walls?|stairs|sofa|piano)\b"
        r"(?! of (?:her|his)\b)|"
        r"(?:(?:all )?(?:the|her|his|their)|every|each|an?) [\w' -]{3,30} for (?:(?:my|our) \w|the [\w' -]{3,30}(?: "
        r"with a tape(?: measure)?| (?:him|her)self)\b)",
        "pulled": rf"strings (?:(?:to|for) .*\b{FOR_US}\b|at\b|with\b|so\b)",
        **dict.fromkeys(
            ("persuaded", "convinced", "begged", "pressed", "coaxed", "cajoled", "nagged", "badgered", "sweet-talked"),
            rf"{POWERS} {WON}",
        ),
        **dict.fromkeys(
            ("talked", "spoke"),
            rf"(?-i:[A-Z][a-z]+) (?:to|with) (?:me|us|my|our)\b|(?:the|our) (?:landlord|landlady|owner|seller|vendor|"
            rf"garage|agent) down\b|.*\b(?:on my behalf|"
            rf"about me)\b|(?:to|with) [a-z]+ for (?:me|us)$|{POWERS} {WON}",
        ),
        "agreed": rf"to {DO_FOR_ME} {FOR_US}\b",
        "warned": r"(?:me|us) (?:off the (?!(?:[\w-]+ )?(?:union|overtime|nights?|on-call|rotas?|hours|job|boss|team|"
        r"chief|department|firm|company|shifts?|clinic|ward|workload|commute)\b)|"
        r"about (?:black ice|ice|snow|tolls|deer|ticks|potholes|flooding|tides|scams|rush hour|winters?)\b|"
        r"about the (?:[a-z]+ )?(?:house|flat|landlord|roads?|bridge|traffic|winters?|parking|ice))\b",
        "tried": r"(?:(?:my|our|every|each) [\w' -]{3,40}|(?:the|an?) (?:[\w-]+ )?(?:[a-z-]+ing|experiment|exercise|"
        r"demo|game|puzzle|activity|problem|trick|dance|song|worksheet|warm-?up|prototype|simulation|recipe)) (?:him|"
        r"her)self\b",
        "ate": r"(?:at|in|outside|by) (?!(?:her|his) desk).*\bwith (?:me|us)(?=$|,| (?:till|until|both|every|after|"
        r"and|at|on)\b)",
        **dict.fromkeys(
            ("washed", "dried", "mopped", "swept", "peeled", "chopped", "weeded", "raked", "shoveled", "shovelled"),
            r"(?!(?:her|his) hands)[\w' -]{2,40} (?:with|beside|alongside) (?:me|us)\b",
        ),
        "backed": r"(?:me|us) up\b|my (?:request|bid|case|application|idea|plea|claim)\b",
        "fought": r"for the (?:position|post|job|role|line)\b",
        "reset": r".*\b(?:for (?:me|us)|without being asked|unasked|so (?:that )?(?:I|we) could)\b",
        "asked": r"(?:the|her|his|their) (?:panel|committee|board|others|room|interviewers|judges) to "
        r"(?:slow down|ease off|go easy|wait|rephrase|repeat|give me|let me)\b|"
        r"(?:the|her|his|their) (?:residents|students|trainees|apprentices|interns|fellows|team|crew|kids|class) to "
        rf"(?:(?:write|draw|make)|(?:present|play|sing|show|demo|explain|perform|read|cook|talk) .*\b(?:to|for|with)) "
        rf"{FOR_US}\b|"
        r"what \w+ (?:had )?(?:changed|shaped|inspired) (?:me|my)\b|"
        r"what (?:I|we) (?:actually |really |most )?(?:wanted|needed|loved|liked|hoped|enjoyed|cared about)\b"
        r"(?! to (?:earn|make|be paid|drink|start|finish))(?!.*\b(?:pay|salary|paid)\b)|"
        r"(?:me )?(?:(?:an?|1|one|the (?:only|one)) (?:very |really |such a )?(?:good|great|sharp|"
        r"thoughtful|smart|excellent) question (?:about|on)\b|(?:really |very |such )?(?:good|"
        r"great|sharp|thoughtful|smart|excellent|"
        r"real) questions "
        rf"(?:about|on)\b(?![^.;]*\b{DELICATE}\b)|the (?:best|sharpest|kindest|most interesting) questions?\b|"
        r"the hardest question of the (?:day|visit)\b|what (?:I|we)(?: thought|"
        r" think|'d do| would do|'d have done| would have done)|"
        r"(?:me )?about (?:the |a )?\w+(?: \w+)? I (?:trained|built|ran|taught|led|made|wrote|grew|shot|cooked)\b|"
        r"after (?:the|my|our) (?:kids?|children|twins|boys?|girls?|baby|family|son|daughter|dog|mother|father)\b|"
        r"(?:for )?my (?:opinion|view|advice|thoughts))\b|.*\bon (?:my|our) behalf\b|"
        r"(?:me |us )?(?:ahead|beforehand|in advance)$|"
        rf"(?:(?:her|his|their) [\w' -]{{3,30}}? to {DO_FOR_ME} .*\b{FOR_US}|"
        r"(?:(?:her|his|the|two|three|several) [a-z ]{3,30}) to (?:give up|swap|make room|free up))\b|.* for "
        r"(?:(?:halal|kosher|vegan|vegetarian|gluten|dairy)\b|(?:me|us)$)",
        "broke": r"the ice\b|down (?:the|how|what|my|our)\b",
        "caught": r"(?:the|an?|my|our|two|three) [\w' -]{0,25}(?:errors?|mistakes?|typos?|slips?|bugs?|misprints?)\b.*"
        r"\bbefore\b",
        "sacrificed": r"(?:her|his|their)\b",
        "paved": r"the way\b",
        **dict.fromkeys(("primed", "drilled", "schooled"), r"(?:me|us|(?:my|our) \w+) (?:for|on|in)\b"),
        "bent": r"the ear of .*\b(?:until|till|for|about)\b",
        "bumped": r"(?:me|us|(?:my|our) \w+) (?:up|to the (?:top|front) of) the (?:\w+ )?(?:list|queue|line)\b",
        "ironed": r"out\b",
        "sounded": r"out .*\b(?:for (?:me|us)|my|our)\b",
        "tipped": r"(?:me|us) off (?:that|to (?:the|an?|her|his))\b",
        "unearthed": r"(?!.*\b(?:mistakes?|errors?|flaws?|gaps?|dirt|scandal)\b)",
        **dict.fromkeys(
            ("rustled", "whipped", "conjured", "drummed"), r"up (?:an?|some|two|three|lunch|dinner|supper|breakfast)\b"
        ),
        "heard": r"(?:me|us) out\b",
        "parted": r"with (?:her|his|their)\b",
        **dict.fromkeys(
            ("combed", "scoured", "trawled", "canvassed", "hunted"),
            r"(?:[\w' -]{3,40} )?for (?:(?:an?|some|two|three) [\w' -]{3,40}(?=$|[,.;]| (?:that|who|which|with|near|"
            r"to|in|by|for)\b)|(?:my|our)\b|(?:me|us)\b)",
        ),
        "stood": r"(?:me|us) (?:an?|the|two|lunch|dinner|supper|breakfast|coffee|drinks)\b(?! chance)",
        "met": r"(?:my|our) (?:flight|train|bus|plane|ferry)\b",
        "compared": r"notes (?:on|about)\b",
        "trusted": r"(?:me|us) with (?:the|her|his|an?)\b",
        "scrubbed": r"(?:in )?(?:with|next to|beside|alongside) (?:me|us)\b|(?:me|us) in\b",
        **dict.fromkeys(
            ("skipped", "missed", "cancelled", "canceled", "postponed"),
            r"(?:her|his|their) .*(?:\b(?:to|for) .*\b(?:me|us|my|our)\b|\bso (?:that )?(?:I|we) could\b)|"
            r"(?:my|our) [\w' -]{3,30}? (?:without (?:a |any )?(?:charge|fee|penalty)|at no (?:cost|charge)|for free|"
            r"free of charge)\b",
        ),
        "timed": _SO_WE_COULD,
        "cut": rf"{_SO_WE_COULD}|through (?:all )?(?:the|my|our) (?:[\w-]+ ){{1,4}}?(?:for (?:me|us)|in (?:an?|two|"
        r"three|four|five) (?:days?|hours?|weeks?))\b",
        "turned": r"(?:me|us|the (?:kids|children|twins)) loose (?:in|on|with|at) (?:the|an?|her|his|their)\b|"
        rf"{_SO_WE_COULD}",
        **dict.fromkeys(
            ("argued", "debated", "disagreed", "sparred"),
            r"[^,.;]{2,40} with (?:me|us) (?:like|as) an? (?:equal|colleague|peer|partner)\b|"
            rf"(?:my case|for (?:my|me))\b|{POWERS} {WON}|(?:with )?(?:me|us) {_ON_A_MATTER}",
        ),
        **dict.fromkeys(("grilled", "quizzed"), rf"(?:me|us) {_ON_A_MATTER}"),
        "extended": r"(?:(?:my|our|the) )?(?:\w+ )?(?:deadline|due date|stay|visit|booking|reservation|hotel|room|"
        r"lease)\b",
        "negotiated": r"(?:the|our|my) \w+ down\b",
        **dict.fromkeys(
            ("texted", "emailed", "mailed", "messaged"),
            r"to say (?:how )?(?:sorry|pleased|glad|well done|happy)\b|(?:all )?(?:of )?(?:her|his) (?:\w+ "
            r"){0,2}(?:resources|notes|slides|plans|materials|templates|handouts)\b|(?:(?:\w+ "
            r"){0,2}(?:pictures|photos|videos|rentals|"
            r"directions|listings|maps|links)\b)|good luck\b|"
            r"(?:an?|one|two|three|several) pages? of (?:notes|comments|feedback)\b",
        ),
        **dict.fromkeys(("returned", "shipped", "mailed"), r"(?:my|our) (?!calls?\b|e-?mails?\b|messages?\b|texts?\b)"),
        "flew": r"(?:me|us) (?:up|out|over|around|round|to|across|along|down)\b|(?:in|out|back|up|"
        r"down) .*\b(?:me|my)\b",
        **dict.fromkeys(
            ("learned", "learnt"), r"(?:how )?(?:to )?(?:say|pronounce|spell) my\b|(?:my|our) [\w' -]{2,20} names?\b"
        ),
        "pronounced": r"(?:my|our) .*\b(?:right|properly|correctly)\b",
        "mentioned": r"my (?:paper|talk|work|name|book|portfolio|thesis|cv|resume) to\b",
        "let": r"(?-i:[A-Z][a-z]+) (?:sit|hold|try|ride|drive|feed|play|help|pet|steer|touch|see|watch|stand|"
        r"take|use|keep|pick|choose)\b",
        "jumped": r"(?:my|our) car\b",
        "followed": r"up with (?:(?:an?|the|some|two|three|his|her|their) |(?:list|notes|link|article|names|"
        r"photos|answers)\b)",
        "taught": r"(?:the|both) (?:kids|children|boys|girls|twins) (?:how|to|an?|the)\b",
        "found": r"out which (?:bus|train|school|form|road|line|office)\b|out (?:for (?:me|us)\b|the answer|"
        r"(?:whether|how|when|if|what|where) (?:my|our|I|we)\b)",
        "bought": r"(?:breakfast|lunch|dinner|tacos|pizza|pie|coffee|pho|ramen|soup|sandwiches|ice cream|pastries|"
        r"doughnuts)\b(?!.*(?:him|her)self\b)",
        **dict.fromkeys(
            ("swapped", "traded"), r"(?:[a-z-]+ ){0,2}(?:stories|recipes|tips|ideas|techniques|tricks|folds|notes)\b"
        ),
        **dict.fromkeys(
            ("called", "rang", "phoned"),
            r"a?round (?:till|until|to find|for)\b|the [a-z ]{3,30}? "
            r"(?:herself|himself)(?: (?:to|about)\b|$)",
        ),
        "left": (
            r"(?:her|his|their) .{3,30} to (?:show|help|meet|drive|fetch|collect|walk) (?:me|us)\b|"
            r"(?!early|late|out|off|an? mess\b|.*\b(?:forms?|bills?|invoices?|contracts?|complaints?|voice ?mails?|"
            r"asking|rent)\b|(?:her|his|the) (?:coat|bag|phone|things|laptop|dog|cat|shoes|kids|tap|engine)\b|"
            r"me (?:alone|out|waiting)|us (?:alone|out|waiting))(?:me |us )?.*\b(?:at|on|in|by) "
            r"(?:the|my|our) (?:\w+ )?(?:hotel|house|inn|lodge|cottage|cabin|flat|dorm|"
            r"reception|front|desk|room|locker|mailbox|"
            r"pillow|door|doorstep|porch|car|truck|seat|chair|kitchen|fridge|apartment|bed|tent)\b"
        ),
        "offered": (
            r"to (?:push|move|shift|postpone|delay) (?:back )?(?:(?:the|my) )?start(?:ing)?(?: date)?\b|"
            r"to (?:write me|be flexible|rearrange|reschedule|cook|feed|babysit|read)\b|to (?:buy|hire|fund|"
            r"build|find|get|set up|teach|mentor|"
            r"co-?sign|store|proofread|print|carry|ship|"
            r"look after|watch|mind|bring|translate|swap|redo|share|lend|send|introduce|connect|help|"
            r"show|host|cover|drive|walk|be (?:a|my) refer(?:ence|ee)|co-supervise)\b"
            r"(?!.*\b(?:less|lower|range|contract)\b)|(?:me |us )?(?:her|his|their) (?:\w+ )?(?:room|couch|help|"
            r"truck|car|van|place|house|home|cabin|number|advice|"
            r"guest ?room|apartment|garage|tools|boat)\b|(?:me |us )?(?:(?:her|his|their|a|the) )?(?:sofa|couch|"
            r"spare room|guest ?room|spare bed)\b"
        ),
        "watched": r"(?:my|our) (?:kids?|children|son|daughter|baby|toddler|boys?|girls?|dog|twins)\b",
        **dict.fromkeys(
            ("corrected", "changed", "amended"),
            r"(?:everything|it all|the (?:whole )?(?:trip|visit|booking|plan)s?)\b.*\bwhen (?!she\b|he\b|they\b)|"
            r"(?:my|our) (?:hotel|flights?|room|train|ticket|booking|slot|interview|seat)\b.*\b(?:when (?!she\b|he\b|"
            r"they\b)|so (?:that )?(?:I|we)|because (?:I|my|we|our|the)|for (?:me|us))\b|(?:the|my|our) "
            r".*\b(?:same|within|at once|right away|when I asked|for me)\b",
        ),
        "paid": r".*\b(?:fee|fine|bill|deposit|parking|ticket)\b|"
        r"for (?:lunch|dinner|breakfast|coffee|everything|my (?:lunch|parking|cab|taxi))\b",
        **dict.fromkeys(
            ("replied", "responded"),
            r"(?:to me )?(?:to (?:all|every|each|my) |within|in under|the same|at once|right away|"
            r"every time|at midnight|from (?:the|her|his|their) (?:vacation|holiday|hospital|leave|honeymoon|plane))\b",
        ),
        "pushed": (
            r"(?!me\b|us\b|my\b)[\w' ]{3,40} for .*\bfor (?:me|us)\b|(?:my|our) (?:wheelchair|stroller|car|bike|"
            r"pram)\b|back on .{2,40} for (?:me|us)\b|(?:back )?(?:the|my|our) "
            r".*\b(?:for (?:me|us|my|our)|so (?:that )?(?:I|we|my \w+|our \w+|the (?:kids|children)) (?:could|can))\b|"
            r"for my\b"
        ),
        "went": r"(?:in )?to bat for\b|(?:round|around) .*\bwith (?:me|us)\b",
        "cleared": r"(?:an?|two|three|the|half an) (?:whole )?(?:hours?|mornings?|afternoons?|days?)\b|(?:her|"
        r"his|your|their) (?:own |whole )?(?:schedule|day|calendar|diary|desk|afternoon|morning)\b",
        "held": r"off (?:(?:the )?other\b|.*\bwhen (?:I|we) asked\b|when (?:I|we) asked\b)|(?:a|an|the|my|our) "
        r"(?:\w+ )?(?:slot|spot|place|room|seat|table|baby|son|daughter|kids?|dog|hand)\b|"
        r".*\bwhile (?:I|we)\b|(?:the|a|that) .*\bfor (?:me|us)\b|"
        r"(?:the|a|her|his) (?:\w+ )?(?:flash ?light|torch|lamp|lantern|light|ladder|rope|umbrella|reins|halter|"
        r"gate|map|mirror|tray|tape|basin|score|clipboard)\b(?: (?:her|him)self| steady|"
        r" up)*(?: (?:the whole (?:time|way)|"
        r"(?:for|through(?:out)?|during) [\w' -]{3,40}))?$",
        "reissued": r"(?:my|our|the) (?:flight|ticket|tickets|train)\b",
        "put": r"(?:the|my|our) (?:flights?|train|hotel|room|tickets?|fare|travel|stay|taxi|cab) on (?:the|her|his) "
        r"(?:[a-z]+ )?(?:card|account|tab|budget)\b|an? (?!bill\b|invoice\b|form\b)[a-z ]{3,30} in (?:my|our) "
        r"(?:packet|room|bag|car|folder|box)\b|(?:me|us) (?:forward|"
        r"in touch|up)\b|my name (?:forward|in|down|up)\b|in a (?:good )?word\b",
        **dict.fromkeys(
            ("cited", "quoted"),
            r"my (?:[\w-]+ ){0,3}(?:paper|talk|thesis|book|article|work|poems?|report|blog)\b",
        ),
        "checked": r"in (?:after|before|with (?:me|us)|the (?:night|day|morning|next))\b",
        **dict.fromkeys(("rephrased", "reworded", "simplified"), r"(?:the|it|my|every)\b"),
        "kept": r"(?!.*\b(?:mistakes|errors|faults|complaints|absences)\b)(?:a|an) (?:\w+ )?(?:spreadsheet|list|log|"
        r"table) of\b",
        "brought": r"(?:a |an |the |some )?(?:\w+ )?(?:(?:booster|car) seats?|cocoa|snacks|toys|crayons|colou?ring "
        r"books?|stroller) for (?:me|us|my|our|[A-Z][a-z]+)\b",
        "stayed": r"(?:behind |on |back )?to (?:work|help|show|talk|go|answer|finish|walk|explain|see|"
        r"hear)\b.*\b(?:me|us|my|our)\b|(?:next to|beside|close to) (?:me|us)\b|on (?:the )?(?:phone|line|"
        r"hold) (?:til|till|until|while|with)\b",
        "wrote": r"to say (?:how |(?:she|he) was (?:so )?)?(?:sorry|pleased|glad|well done|happy)\b",
        "moved": rf"(?!.*\bwhen (?:she|he|they|her|his)\b)(?:(?:my|our|the|a) )?(?:\w+ )?(?:panel|interview|slot|"
        rf"trial|audition|tasting|onsite|demo|lesson|visit|call|date|start date|meeting)s?\b.* {WHEN_IN_NEED}",
        "passed": r"(?:on )?(?:my|our|[A-Z][a-z]+'s) .*\b(?:to|on|along|around|round)\b",
        "mooted": r"(?:me|us|my)\b",
        "sat": r"(?:me|us) (?:in [\w' -]{3,30} )?(?:beside|next to) (?:her|him|them)\b",
        "listened": r"$|for (?:an|two|half an) hours?\b|to (?:me|us|my|our)\b|to (?:\d|two|three|four|"
        r"five) (?:mock|practi[cs]e|trial|"
        r"of (?:my|our))\b",
        "used": r"my pronouns\b",
        "rounded": r"with (?:me|us)\b",
        "visited": r"(?:me|us|my \w+) in (?:the )?(?:hospital|clinic)\b",
        "got": (
            r"(?!me\b|us\b)[\w' -]{2,40} to (?!know\b|admit\b|tell\b)[a-z]+ .*\bso (?:that )?(?:I|we) could\b|"
            rf"(?!me\b|us\b).{{2,30}} to {DO_FOR_ME}\b.*\b(?:{FOR_US}|so (?:that )?(?:I|we))\b|"
            r"them to (?:move|raise|add|agree|drop|come|hold|wait|extend|lower|improve)\b|"
            r"(?:the|our) (?:non-?compete|rent|price|fee|deposit)\b[\w ]{0,20}(?:cut|lowered|waived)\b|"
            r"(?:the|my|our) (?:start(?:ing)?(?: date)?|closing(?: date)?|deadline) moved\b|"
            r"(?:my|our|the|relocation) .{0,30}?\b(?:opened|approved|scheduled|waived|fixed|extended|"
            r"sorted|put in|printed|loaded|set up|reissued|renewed|processed|expedited|replaced)\b"
        ),
        "signed": r"(?:with me in|in) ASL\b|(?:me|my \w+) off on\b",
        "told": r"(?:(?:me|us) stories|stories (?:of|from))\b|"
        r"(?:me|us) (?:two|three|four|five|six|the (?:best|worst)|\d+) (?:ways|tricks|rules|stories) (?:to|of|for)\b|"
        r"(?:the|her|his|their) (?:\w+ ){1,2}(?:all )?about (?:me|us|my|our)\b",
    }.items()
}
