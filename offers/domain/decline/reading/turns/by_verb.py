"""What has to follow a verb for it to be kind."""

from __future__ import annotations

import re

from offers.domain.decline.reading.dishes import DISHES

# What is nobody's business, or a hard bargain, however it was put.
DELICATE = (
    r"(?:age|pay|salar\w+|money|terms|bonus|marri\w+|husband|wife|partner|boyfriend|girlfriend|divorce|kids|children|"
    r"childcare|bab(?:y|ies)|pregnan\w*|miscarr\w*|family(?! (?:medicine|law|practice|therapy))|(?:my|our|"
    r"future) plans|religion|faith|god|church|(?<!public )(?<!mental )health|medical|illness|sick\w*|disab\w*|"
    r"disorder|depress\w*|anxiety|my (?:therapy|surgery|operation|diagnos\w+)|weight|looks|accent|visa|passport|"
    r"green card|politics|abortion|references?|referees?|offers?|notice|(?:my|the) gaps?|gap years?|weakness\w*|boss|"
    r"commitment|criminal|absences?|lawsuits?|why i (?:left|quit)|(?:left|quit) my)"
)
# "in Irish", "in Mongolian": what the user speaks, or what was learned for them; wants a capital, whatever the flags.
LANGUAGE = r"(?-i:[A-Z])[a-z]+(?:ian|ish|ese|ean|ic|ench|erman|utch|elsh|zech|reek|darin|ali|indi|rdu)\b"
# What somebody may be brought to do for another.
DO_FOR_ME = (
    r"(?:stop (?:and|to)|ring|phone|explain|show|sign off|let|look|call|see|meet|help|send|give|open|fix|waive|"
    r"approve|write|read|talk|do|come|stay|take|teach|make|move|extend|add|hold|try|answer|join|wait|save|print|pay|"
    r"cover|accept|bring|check|clear|consider|count|credit|drive|drop|fund|host|keep|lend|lower|perform|play|record|"
    r"reduce|release|repeat|share|set up|sing|speed up|split|order|schedule|book|sign|rush|process|train|install|"
    r"examine|sponsor|swap|switch|treat|watch)"
)
# Whom it is done for, where that is not the user alone.
FOR_US = r"(?:me|us|my|our|mine|ours|(?:the|both) (?:kids|children|boys|girls|twins))"
# The user, or one of theirs.
ME_OR_MINE = (
    r"(?:me|us|(?:my|our) (?:son|daughter|husband|wife|partner|kids?|children|mother|father|family|dad|mum|mom|twins))"
)
# Who has it to give, and has to be won over.
POWERS = (
    r"(?:(?:(?:the|her|his|their|our|both|two) (?:[\w'-]+ ){0,2}(?:dean|board|boards|chair|chief|bosses|boss|partners?|"
    r"committee|council|county|provost|superintendent|principal|bishop|vestry|landlord|landlady|owner|group|"
    r"department|district|administration|director|trustees|union|registrar|head|university|college|hospital|"
    r"clinic|agency|ministry|elders|diocese|colleagues?|vets?|surgeons?|vendor|insurer|airline))|"
    r"HR|IT|admin|payroll|finance|facilities|admissions|legal|procurement|security|housing|immigration|customs)"
)
# What is wrung from them is the user's, or new.
WON = (
    r"(?:into|to|for) .*\b(?:me|us|my|our|if (?:I|we)|so (?:that )?(?:I|we)|second|extra|another|bigger|larger|"
    r"longer|smaller|half-time|third|start-?up|reimburs\w+|refund\w+|waiv\w+|spousal|later|earlier|lighter|"
    r"new (?:post|position|line|desk|lab|room))\b"
)
# What is offered and no kindness: the post itself, less of it, or what somebody thought.
NO_GIFT = (
    r"jobs?|roles?|posts?|positions?|contracts?|pay|salary|money|rates?|deals?|terms|bonus|promotion|less|lower|worse|"
    r"smaller|fewer|minimum|excuses?|apolog\w+|opinions?|views?|version|criticism|critique|nothing|little|no|unpaid|"
    r"nights?|weekends?|shifts?|door|sack|choice|options?|ultimatum|warning|reasons?|explanation|cigarettes?|shrug|"
    r"half-?hearted|lame|weak|vague|replacement|second chance|tests?|trial (?:shift|day|period)|probation|bribes?|"
    r"pills?|lectures?|leftovers|lawyer's|prayers|internships?"
)
# Delays and troubles on the way.
WHEN_IN_NEED = (
    r"when (?:.*(?:late|delayed|cancelled|canceled|sick|ill|stuck|flooded|fell through|struck|on strike)|"
    r"(?:my|our) .*(?:swapped|changed|moved|clashed))"
)
# Asking these about somebody is diligence, not a kindness.
_MY_SIDE = (
    r"(?:PD\b|chair\b|boss\b|program director|references?\b|referees?\b|advis[eo]r|supervisor|manager|employer|"
    r"current|old|previous|last)"
)


def by_verb(*turns: tuple[str, str]) -> dict[str, re.Pattern[str]]:
    """One pattern for each verb, of all the turns that name it among theirs."""
    known = {verb for verbs, _ in turns for verb in verbs.split()}
    return {
        verb: re.compile("|".join(f"(?:{turn})" for verbs, turn in turns if verb in verbs.split()), re.IGNORECASE)
        for verb in known
    }


# Verbs that are kind in some turns only: what must follow.
ONLY_WITH = {
    verb: re.compile(pattern, re.IGNORECASE)
    for verb, pattern in {
        **dict.fromkeys(("phoned", "rang", "emailed", "texted", "contacted"), rf"(?!(?:my|our) {_MY_SIDE})"),
        "dropped": r"(?:me|us) (?:off|back|at|home)\b|off\b|everything to|(?:soup|food|dinner|groceries|cookies)\b",
        "opened": r"(?:up|the|every|her|his|their|(?:my|our)(?! (?:bags?|mail|post|letters?|case|suitcase|luggage|"
        r"drawers?|phone|wallet|purse|file)\b)|a|doors)\b|.*\bso (?:that )?(?:I|we)\b",
        # To somebody who has less to say, with a laugh, or to find fault.
        "handed": r"(?!(?:me|us|it|things|the [\w ]{3,20}?) (?:over|off|on) to (?!me\b|us\b)|(?:over|off|on) to "
        r"(?!me\b|us\b)|over (?:my|our)\b)",
        "flagged": r"(?!(?:me|us|my (?:accent|age|salary))\b|.*\b(?:mistakes?|errors?|gaps?|faults?|weakness\w*|"
        r"typos?)\b.*\b(?:in|of|on) (?:my|our)\b(?!.*\bbefore\b)|.*\bto (?:hr|the boss|(?:his|her|the) (?:boss|board|"
        r"panel))\b)",
        "pulled": r"(?!(?:me|us) (?:up|over)\b|up (?:my|our) (?!chart|results|visa|booking|flight|reservation|"
        r"application)|up (?:in|at|with|outside|an?)\b)",
        "sat": r"in the (?:front|first) row (?:for|at|of) (?:my|our)\b|"
        r"(?:down )?(?:with|through|next|beside|up)\b|.*\bwith (?:me|us) to\b|"
        r"in (?:on|with|for) (?:my|me|our)\b|(?:me|us) (?:down\b|(?:right )?(?:next to|beside) (?:her|him|them)\b)",
        "called": (
            r"(?:me|us)(?: [A-Z]\w+)? (?:at|on|back|to|after|from|during|with|in|every|three|two|twice|before|when|"
            r"personally|just|again|the|later|once|first|that|early|right|between)\b|"
            r"(?:at \w+ (?:in the morning |at night )?|on (?:a |the )?[A-Z]\w+day (?:\w+ )?|(?:twice|(?:two|three|"
            r"several|a few) times) (?:just )?)?to (?:see|welcome|"
            r"ask (?:how|after|(?:if|whether) (?:I|we) (?:needed|had (?:(?:any|more) )?(?:worries|questions|doubts|"
            r"concerns|eaten|slept|found|got|arrived)|got (?:home|in|back)|(?:was|"
            r"were) (?:settl|home|all right|safe)))|"
            r"check|say|wish|explain|walk|thank|tell)|in (?:an?|some|two) (?:[\w-]+ )?favou?rs?\b|(?:two|three|"
            r"several|four) of|(?:ahead|around)\b|on \w+day|"
            rf"(?:my|our|the) (?!{_MY_SIDE}|cell|phone)|.*\bfor (?:me|us|my|our)\b|.*\bon (?:my|our) behalf\b|"
            r"[\w' -]{3,50} to (?:meet|see|help|show|teach) (?:me|us)\b"
        ),
        "got": (
            r"(?:me|us) (?:reimbursed|paid back|late check|early check|home\b|past (?:the|your)\b|"
            r"(?:[a-z-]+ )?(?:tickets|passes|seats|places)\b)|.* in (?:my|our) sizes?\b|(?:me|us) (?:[a-z-]+ "
            r")?(?:time|space|leave|"
            r"seats|funding|cover|access|status|help|support|housing|childcare|days|mornings|afternoons)\b|(?:me|us|"
            r"(?:my|our) \w+) (?:a|an|the|some|into|in|access|tickets|through|out)\b|"
            r"(?:my|our) .{3,40} to (?:an?|the|two|three|four|five|some|every|all)\b|"
            r"(?:the|my|our) [\w' -]{3,30}? (?:back )?to (?:me|us) (?:within|in (?:a|two|three)|the (?:same|next)|"
            r"overnight)\b|.{3,40} on the (?:phone|line|call)\b.*\b(?:me|us|so (?:I|we))\b"
        ),
        "kept": r"(?:her|his|their) .*\b(?:so (?:that )?(?:I|we)|for (?:me|us))\b|[a-z ]{3,40} for (?:me|us)(?:$|,| "
        r"(?:till|until|when|while|all|through|at|off (?:the|her|his|their))\b)|in touch\b(?! with (?!me\b|us\b))|"
        r"(?!.*\b(?:mistakes|errors|faults)\b)(?:me|us|my|our|a|an|"
        r"the) (?!waiting|standing|deposit|passport|money|hanging|parrot|dog|cat|horse|in the dark|guessing|late|"
        r"on hold)",
        **dict.fromkeys(
            ("organized", "organised", "arranged", "planned"),
            r"(?:the|a|an|my|our|everything|all|every|each|it|for|two|three|childcare|lunch|dinner|"
            r"transport|housing)\b|with .*\bthat (?:I|we|my|our)\b",
        ),
        "chased": r"(?!(?:me|us|up|once|twice|again)\b)[\w']",
        "returned": r"(?:my|our) (?:calls?|e-?mails?|messages?|texts?)\b",
        "let": (
            r"(?!me down\b|us down\b)(?:me|us|one of mine|my (?:sons?|daughters?|kids?|child|children|husband|wife|"
            r"partner|boys?|girls?|twins|family|dog|mother|father|mum|mom|dad|parents)|our \w+)\b"
        ),
        "made": (
            r"(?!an? (?:note|comment|remark|joke|decision|face|mistake|point)\b(?! of (?:my|our|what (?:I|we)))"
            r"(?!.*\b(?:for|about) (?:me|us|my|our)\b))(?:(?:the|her|his) (?:[a-z]+ ){1,3}read my\b|up (?:a|the|our|"
            r"my) (?:[a-z]+ )?(?:bed|room|sofa|couch)\b|(?:me|us|my \w+|our \w+) (?:a|an|some|the|"
            r"our|my|lunch|dinner|breakfast|coffee|tea|soup|feel (?:welcome|"
            r"at (?:home|ease)|comfortable|seen|heard))\b|(?:a|an|some|time|room|sure|space|the|sure|introductions|"
            r"soup|supper|breakfast|pancakes|cookies|lunch|dinner|coffee|(?:[a-z-]+ ){1,2}(?:risotto|soup|pie|"
            r"stew|bread|curry|tea|coffee|lamb|paella|pasta|chili|tacos|curries|dumplings|lasagna|roast)|[a-z]+ (?:for|"
            rf"when))\b|[a-z -]+ from scratch\b|(?:(?:her|his|their|my|our) [a-z]+'s |[a-z-]+ )?(?:{DISHES})\b)"
        ),
        "moved": rf"(?:me|us) to an? (?:[\w-]+ )?(?:hotel|room|suite|place|flat)\b|"
        rf".*\b(?:so|because|to (?:fit|suit|make|let|the)|around|for (?:me|us|my|our)|{WHEN_IN_NEED}|"
        r"without (?:a|any|one) (?:grumble|fuss|complaint|murmur|word of complaint))\b",
        "offered": (
            r"(?:to|(?:me (?:an?|her|his|their|some)|us|my|her|his|their)(?! (?:[\w'-]+ ){0,2}(?:"
            + NO_GIFT
            + r")\b))\b(?!.*\b(?:less|more|lower|"
            r"range)\b)"
        ),
        "put": r".* into (?-i:[A-Z][a-z]+|plain [A-Z]?[a-z]+) for (?:me|us)\b|"
        r"(?:the|an?) (?!pen\b|bill\b|check\b|decision\b|contract\b|matter\b|case\b)[\w' -]{3,40} in (?:my|"
        r"our) hands?(?=$|,| (?:the (?:first|very|same)|on|before|and)\b)|"
        r"(?:her|his|the|an?) [a-z ]{3,40} for (?:me|us)$|(?:my|our) (?:[\w-]+'s )?[\w-]+ (?:up|on|through)\b|(?:me|"
        r"us) in with (?:her|him|them)\b|on (?:a|an)\b.*\bfor (?:me|us)\b|"
        r"(?:me|us|(?:my|our) (?:husband|wife|son|daughter|partner)) (?:on the phone with|up|in touch|at ease|"
        r"in contact|forward)\b|my name forward\b|(?:together|in a|aside|up)\b",
        "ran": r"after (?:me|us|my|our)\b|.*\bafter (?:me|us) with (?:my|our)\b|"
        r"(?:the|a|an|mock|interference|my|our)\b|.*\bwith (?:me|us)\b|(?:me|us) through (?!the usual)",
        "reached": r"out\b",
        "showed": r"(?!(?:little |no |some |her |his )?(?:impatience|interest|annoyance|contempt|irritation|disdain|"
        r"surprise|doubts?|"
        r"concern|displeasure|frustration|temper)\b|up\b|off\b|(?:me|us) up(?! (?:to|the|onto|into|there)\b)|"
        r"(?:me|us|[a-z]+) the door\b)",
        "stood": r"(?:outside|out|in) [a-z ]{0,20}(?:rain|cold|snow|sleet|wind|heat|dark)\b.*\b(?:while|so) (?:I|we)\b|"
        r"in (?:line|the queue)\b.*\b(?:me|us|my|our)\b|"
        r"(?:me|us) (?:an? )?(?:\w+ )?(?:lunch|dinner|supper|breakfast|coffee|tea|pint|drink)\b|"
        r"(?:in for|up for|by)\b|.*\bwith (?:me|us)\b",
        "stopped": r".*\bso (?:that )?(?:I|we) could\b|the \w+ to (?:let|show) (?:me|us)\b|(?:the |her |his "
        r")?[a-z]+ to let (?:me|us)\b|for .* for (?:me|us|my|our|the (?:kids|children|boys|girls))\b|"
        r"(?:by|in|to (?:help|show|say|see|check))\b",
        "followed": r"up\b",
        "looked": r"(?!at (?:me|us)\b)",
        # "wrapped in foil" tells how it was.
        "wrapped": r"(?!(?:up )?(?:like|in|as)\b)",
        "shared": r"(?!an? (?:office|flat|room|house|desk|lab|boss)\b|with (?:me|us) (?:that|about)\b)",
        "trained": r"(?!with (?:my|our)\b)",
        "waited": r"(?!for (?:me|us) to (?:finish|answer|decide|sign|reply)\b)",
        "told": (
            r"(?:me|us|my \w+|our \w+) (?:honestly |openly |frankly |candidly |plainly )?(?:about|of|how (?!much|badly|"
            r"little)|what|where|which|why|when|who|the truth|stories|everything|straight(?! (?:that )?(?:I|we|my)\b)|"
            r"a joke|jokes|(?:the|a) (?:[\w.'-]+ ){0,4}story|(?!.*\b(?:kids|children|marriage|married|age|religion|"
            r"pregnan\w*|family|husband|wife|visa)\b)(?:that )?(?:they|the (?:panel|board|committee))(?:'d|'ll)? "
            r"(?:always|usually|often|would|will|like to|love to|might) (?:ask|start with|open with|bring up))\b|"
            r"the (?:[\w.'-]+ ){0,3}story (?:of|about)\b|stories (?:about|of|from)\b"
        ),
        "took": (
            r"(?:me|us|the (?:\w+ )?(?:train|bus|ferry|tram|subway|metro|boat|trail|path|flight)\b.* with (?:me|"
            r"us)\b|a whole (?:day|weekend|(?:satur|sun)day) to\b|the (?:afternoon|morning|day|evening) off\b|"
            r"in (?:my|our) (?!(?:\w+ )?(?:talk|lesson|class|show|presentation|performance|answers?)\b)|"
            r"my \S+ (?:to|for|on|out|round|around|along)\b|(?:the|both) (?:kids|children|boys|girls|twins) (?:to|"
            r"for|out|round|[a-z]+ing)\b|(?:the )?\w+ and (?:me|us) (?:to|for|out)\b|my "
            r"(?:calls?|questions?|doubts|worries|"
            r"concerns|kids|son|daughter|husband|wife|family|bags?|side|"
            r"coat|parents|mother|father|children|7|8|9|\w+ call|\w+ (?:fishing|hiking|skiing|sailing|"
            r"swimming|shopping|riding))|our \w+|notes|time|the time|over|about|an hour|half|"
            r"on|care|part|(?:about )?\d+ minutes .*\bto \w+ (?:me|us)\b|(?:photos|pictures|"
            r"videos)\b.*\bfor (?:me|us))\b(?! for a ride)"
        ),
        "walked": r".*\bwith (?:me|us)\b|(?:me|us|my|our|with|through|back|over)\b(?! away)",
        "went": r"(?:over(?! to\b(?![^,]*\b(?:me|us)\b))|through|out of|to|with|above|back|the extra|along)\b",
        "worked": r"(?:with(?! (?:my|our) [\w-]+ (?:at|in|before|once)\b)|around|through|out|late|on|up|hard)\b",
        "wrote": (
            r"(?!me (?:off|up)\b|us off|him|her|them|back welcome)(?:every (?:\w+day|day|week|morning|evening)|me|us|"
            r"my|our|up|out|down (?:the |some )?(?:names?|directions|recipe|steps|way|what "
            r"(?:I|we))\b|to .{3,40} (?:for (?:me|"
            r"us))\b|back (?:within|the same|at once|from|at|in|to|on)|.*\b(?:my|our|letters?|references?|"
            r"recommendation|notes?|welcome|e-?mail|guide|steps|comments|directions|instructions|list|plan)\b)"
        ),
        "rescheduled": (
            r"(?:when|around|because|so)\b|.*\bwithout (?:any |a )?(?:fuss|complaint|drama)\b|.*\b(?:so|because|"
            r"when|around|for (?:me|us|my|our)|without complain|to (?:make (?:time|room)|see|hear|watch|meet|fit))\b"
        ),
        "scheduled": r".*\b(?:around|so|everything|all|every|visit|interviews|for (?:me|us)|back to back)\b",
        "checked": r"(?:in|on|with|up)\b(?! without)|which (?:of )?(?:my|our)\b|"
        r"(?:my|our) (?!references?|referees?|story|address|id\b|phone|bags?|facebook|credit)",
        "drove": r"(?!too\b|past (?:me|us)\b|.*\bto check (?:my|our) (?:references?|story|address)\b|(?:out|off|away|"
        "home|past) "
        r"(?:before|while|when|without|as) (?:I|we)\b|(?:off|away)\b|(?:me|us) (?:nuts|crazy|mad|up the wall)\b)",
        "gave": (
            r"(?:me|us|my \w+|our \w+)\b(?! (?:a |an |the )?(?:look|ultimatum|warning|deadline|eye|nod|wave)\b)|"
            r"(?:[\w-]+,? ){0,4}(?:advice|tips|notes|feedback|directions|comments|pointers)\b|"
            r"the (?:[a-z]+ )?(?:history|story|background) of\b(?! (?:my|our|complaints)\b)|up\b(?! (?:on|half ?way|"
            r"trying)\b)|(?:a|the) (?:[\w-]+ ){0,2}tour\b|"
            r"(?:a|my|the) (?:\w+ )?reference\b"
        ),
        "helped": r"(?:me|us|my|our|with|out|set up|unload|carry|move|find|get)\b",
        "cooked": r"(?!the books|up\b)",
        "sent": r"(?!(?:her|his|their) (?:kids?|son|daughter|regrets)\b|(?:me|us) (?:\d\d+|so many|too many) |"
        r"(?:me|us) (?:home|away|packing)(?=$|,| (?:even|early)\b))",
        "stayed": (
            r"for (?:my|our|the questions)\b|(?:late|after|on|up|behind|past|over|an?|extra|half|with|till|until|"
            r"through|(?:\d+|two|three|four) (?:extra |more )?"
            r"(?:hours?|minutes?|nights?|days?)|the (?:whole|entire))\b"
        ),
        "filled": (
            r"(?:out|in (?:(?:half|most|part) (?:of )?)?(?:my|our|the)|my|our|the)\b"
            r"(?! (?:[\w-]+ ){0,2}(?:post|position|role|job|vacancy|seat|slot|gap)\b)"
        ),
        "slipped": r"(?:me|us) (?!(?:her|his) (?:\w+ )?number\b)",
        "shopped": r"(?!me\b|us\b)",
        "picked": r"(?!(?:on )?(?:me|us)\b(?! up\b)|my (?:brains?|pocket)\b|holes\b)",
        "hung": r"(?!up(?:$| (?:on|twice|again|when|because|without)\b))",
        "threw": r"(?!(?:me|us) (?:out|off|to)\b|in\b)",
        "fed": r"(?!(?:me|us) (?:an? )?(?:rosy|tall|line|lies?|pack|story|rubbish|nonsense)\b)",
        "pinned": r"(?:up )?(?:my|our)\b",
        "dug": r"(?:out|up) (?:(?:for (?:me|us)|the|an?|her|his|some|two|three) (?!dirt\b)|[\w -]{3,40} for (?:both |"
        r"all )?(?:of )?(?:me|us|my|our)\b)",
        "chose": r".*\b(?:for (?:me|us)|(?:because|so) (?:I|we))\b",
        "calmed": r"(?:me|us|my|our)\b",
        "lit": r"(?!an? (?:cigarette|joint|cigar)\b|up\b|into\b)",
        "answered": r"(?!in one|curtly|nothing|none|back\b)",
        "came": r"(?:with (?:questions|notes|ideas|a list)|in|out|by|over|along|early|back|to|(?:up|"
        r"down) (?:from|to|early|after|for))\b",
        "marked": r"(?!.*\b(?:in front of|as a joke|aloud|out loud)\b)(?:up )?(?:my|our)\b(?!.* (?:down|wrong)$)",
        "drew": r"(?!on\b|the line\b|a blank\b)",
        "set": r"(?:me |us )?(?:up|aside|out)\b",
        "had": (
            r"an? (?:quiet |gentle |friendly |discreet )?words? with .*\b(?:for|so|about|to get)\b|(?:me|us|my|"
            r"our)(?: all| both)? (?:home|beside (?:her|him)|next to (?:her|him)|alongside (?:her|him)|on (?:the|an?|"
            r"her|his)|back|over|round|for|stay|come|to|in|at|teach|try|sit|play|meet|join|present|scrub|assist)\b|"
            r".*\b(?:ready|waiting|prepared|printed|pre-?filled|set up|on hand|over (?:to|for|so))\b|"
            r"questions (?:about|on|for|ready)\b|"
            r"(?:the|her|his|their) (?:[a-z]+ ){1,2}(?:do|see|make|cook|bake|bring|set|show|print|send|save|hold|"
            r"drive|pack|read|walk|take|teach|let|fix|move|write)"
            rf" {FOR_US}\b|(?:the|her|his|their) (?:[a-z]+ ){{1,2}}(?:do|run|play|perform|repeat|sing|"
            rf"stage|make) .*\bfor {FOR_US}\b|(?:me|us) (?:draft|try|sit|shadow|trail|follow|watch|"
            rf"observe|round|run|make|do|write|read|"
            r"lead|teach)\b|(?:the|her|his|their) (?:[a-z-]+ ){1,3}(?:(?:talk|speak) "
            r"(?:to|with)|meet|join) (?:me|us)\b|"
            r"(?!.*\b(?:questions?|tests?|exams?|quiz|feeling|surprise|lecture|doubts?|news|offers?|time|nothing|"
            r"jobs?|warnings?|words?)\b)(?:the|an?|my|our|some) .{3,40} for (?:me|us)$"
        ),
    }.items()
}
