"""Turns of those who look after somebody: "popped by with soup", "changed my tyre", "left a lamp on for me"."""

from __future__ import annotations

from offers.domain.decline.reading.dishes import BREAKFAST
from offers.domain.decline.reading.turns.by_verb import FOR_US, ME_OR_MINE, by_verb

_A_GIFT_OF = r"(?:an?|some|two|three|half|another|the last|her|his) [\w' -]{3,40}"
_BY = (
    r"(?:to (?:see (?:how|if|whether) (?:I|we|my|our)(?! (?:was|were) (?:working|there|late|doing (?:my|the|any)))|"
    r"check (?:on|that|I|we)|say (?:hello|hi|well done|good luck|welcome|goodbye)|ask how|make sure|help|bring|give|"
    r"wish)|with (?!questions|bad|an? (?:bill|warning|list of complaints|pile|stack|form|contract|invoice))"
    rf"(?:{_A_GIFT_OF}|soup|tea|coffee|food|biscuits|flowers|groceries|blankets|breakfast|lunch|dinner|supper|cake|"
    rf"bread))"
)
_HURT = (
    r"(?:up )?(?:my|our) (?:[\w']+ )?(?:thumb|fingers?|hands?|arm|ankle|knee|foot|feet|heels?|blisters?|cuts?|burns?|"
    r"wrist|elbow|toes?|graze|scratch|splinter|shoulder)\b"
)
_MINE_BROKEN = (
    r"(?:my|our) (?:[\w']+ )?(?:slides?|files?|data|talk|laptop|drive|password|login|password|email|cake|bread|"
    r"poster|evening|day|trip|visit|demo|presentation|recording|score|drawings?|notes|coat|bag|phone|bike|cat|dog)\b"
)
# What is on the plate, be it never so foreign; "mixed us up", "poured me out", "fried us alive" serve nobody.
_SERVED = (
    r"(?!(?:up|off|over|out|about|in|with|to|like|alive|on|cold|too|hard|by|for|at|and|a|an|the|some|again|well|dry|"
    r"down|scorn|lies)\b)(?:[a-z-]+ )?[^\W\d_]{3,}"
)
_WHERE = (
    r"(?:(?:on|in|over|at|from|by) (?:the|an?|her|his|their)|for (?:lunch|dinner|supper|breakfast|tea)|afterwards?|"
    r"after (?:the|my)|while (?:I|we)|before (?:the|my))\b"
)
_ROOM = (
    r"(?:me|us) (?:up )?in (?:the|an?|her|his|their) (?:very )?(?:best|quiet\w*|big\w*|larg\w*|nice\w*|front|sunn\w*|"
    r"warm\w*|good|corner|own) "
)
_TIME = (
    r"(?:hours?|mornings?|afternoons?|evenings?|weekends?|lunch(?: break)?|break|day off|holiday|(?:mon|tues|wednes|"
    r"thurs|fri|satur|sun)day)"
)
_IN_PUBLIC = (
    r"(?:by name|in front of (?:the|her|his|all|everyone)|in (?:her|his|the) (?:speech|talk|toast|newsletter)|to the "
    r"(?:whole|entire) \w+)"
)

KIND_AT_HOME = by_verb(
    (
        "made fried cooked",
        rf"(?:me|us) (?:some |a plate of )?{BREAKFAST}(?=$|,| (?:and|at|on|in|for|before|after|when|with)\b)",
    ),
    (
        "popped swung dashed nipped hopped looked",
        rf"(?:in|by|round|around|over|up|down|back|out)(?: (?:at|to|from)?(?: ?(?:the|my|our|her|his) \w+))? {_BY}",
    ),
    (
        "ran dashed nipped rushed cycled drove popped raced sprinted",
        (
            r"(?:all the way )?(?:back|out|home|over|down|up|across) (?:[\w' -]{2,20} )?(?:for|to (?:get|fetch|find|"
            r"buy|grab)) (?:me\b|us\b|my\b|our\b)(?! (?:answer|decision|signature|file|papers))"
        ),
    ),
    (
        "wangled snagged scrounged bagged found fixed",
        rf"{ME_OR_MINE} (?:[a-z]+ )?(?:seats|tickets|places|passes|rooms)\b",
    ),
    (
        "came",
        (
            r"(?!back\b)(?:[\w' -]{2,30} )?to (?:meet|see|fetch|help|show|collect|greet|hear|wave) (?:me|us)\b(?! "
            r"(?:fail|squirm|off the))|to (?:the|our|my) (?:bus stop|station|gate|airport|dock|harbou?r|hotel|ferry|"
            r"platform|door) .*\b(?:with (?:an? (?!(?:bill|warning|contract|form)\b)|my|our|soup|tea)|for (?:me|us))\b"
        ),
    ),
    (
        "gave",
        (
            rf"(?:half |all |most )?(?:of )?(?:her|his|their|the|an?) [\w' -]{{0,20}}{_TIME}[\w' -]{{0,15}} to (?:me|"
            rf"us|my|our)\b"
        ),
    ),
    (
        "took",
        (
            r"(?:an? (?:[\w']+ )?(?:day|morning|afternoon|week)(?:'s)? (?:off|leave|holiday)|the (?:early|late|first|"
            r"last|night|slow) (?:boat|train|bus|ferry|plane|flight)) to (?:show|meet|see|drive|help|take|teach|"
            r"fetch) (?:me|us)\b"
        ),
    ),
    (
        "sent",
        (
            r"(?:her|his|their) (?:son|daughter|husband|wife|driver|apprentice|brother|sister|neighbou?r|assistant) "
            r"(?:round |over |out |down |up )?(?:with (?:an?|the|some|my|our|food|soup)|to (?:fetch|meet|collect|"
            r"help|drive|show|bring) (?:me|us))\b"
        ),
    ),
    (
        "called rang phoned texted",
        (r"every (?:day|morning|night|evening) (?:I|we|while|when|until|till) (?:I |we )?(?:was|were|got|could)\b"),
    ),
    # Where the line was to blame, and nobody in it.
    (
        "called rang phoned",
        (
            r"back (?:twice|again|at once|straight away|(?:two|three|four|five|six|\d+) times) (?:when|until|till|"
            r"after|because) (?:(?:the|my|our) (?:line|call|connection|signal|phone|battery|wifi|video|sound) \w+|"
            r"(?:I|we)(?:'d| had| were| was| got| kept getting)* cut off|(?:the|my) [\w' -]{3,30} (?:kept|put|left) "
            r"(?:her|him|me|us) (?:on hold|waiting|hanging))\b"
        ),
    ),
    ("put", r"the kettle on (?:for (?:me|us)|every time|when(?:ever)? (?:I|we))\b"),
    (
        "kept",
        (
            r"(?:my|our) (?:dog|cat|bags?|bike|horse|things|boxes|plants?|kids) (?:for|while|until|till|overnight|"
            r"safe)\b"
        ),
    ),
    (
        "kept",
        (
            r"(?:the |some |my |our |a |her |his )?(?:plate of )?(?:soup|supper|dinner|food|tea|stew|coffee|bread|"
            r"kettle|"
            r"stove|fire|oven|sauna|kitchen|pot|plate|breakfast|lunch|rice|dumplings) (?:hot|warm|going|lit|open|on|"
            r"back|by) (?:for (?:me|us)|till|until|after|every|while (?:I|we)|because (?:I|we))\b"
        ),
    ),
    ("cut", r"(?:me|us) (?:an?|some|two|three) (?!(?:check|cheque|deal|look|offer)\b)[a-z]"),
    (
        "turned",
        (
            r"(?:her|his|the) [\w' -]{3,20} (?:a?round|back) (?:to (?:get|fetch|find|bring|help|show|pick up)|for) "
            r"(?:me|us|my|our)\b|(?:a?round|back) (?:(?:again )?(?:after|at|from) [\w' ]{3,25}? )?(?:because|when|as|"
            r"for) (?:I|we)(?:'d| had| realis?zed I'd| realised I'd)* (?:left|forgotten) |"
            r"(?:the|her|his) (?:heating|heat|lights?|radiator|music|kiln|fan|radio) (?:up|on|"
            r"down) (?:because|so|for|when) (?:I|we|me|us|my)\b"
        ),
    ),
    ("stood", r"(?:my|our) round\b"),
    ("dropped", r"(?:me|us) to (?:the|my|our|her|his) (?!side|back|end)"),
    (
        "got",
        (
            r"up (?:at|before|by) [\w:. ]{1,18}? to (?:drive|get|take|see|walk|fetch|run|make|cook|bring|feed|wave|"
            r"bake|"
            r"wake|ferry|give|drop|collect|meet|pack) (?:me|us)\b(?! (?:the sack|notice|off the|out of))"
        ),
    ),
    ("made", r"(?:[a-z]+ )?(?:phone )?calls? .*\b(?:for (?:me|us)|to (?:get|find|book) (?:me|us|my|our))\b"),
    (
        "picked baked flew fished painted drew built sang",
        (r"(?:[a-z-]+ ){1,4}with (?:the|both|my|our) (?:kids|children|twins|boys|girls|son|daughter)\b"),
    ),
    ("knocked", rf"{ME_OR_MINE} up (?:an?|some|two)\b"),
    ("rescued restored recovered revived reset unlocked", _MINE_BROKEN),
    (
        "pressed",
        (
            rf"(?!.*\b(?:contract|form|points?|question|claim|case|decision)\b){_A_GIFT_OF} (?:on|into|upon) (?:me|"
            rf"us|my hands?)\b"
        ),
    ),
    ("fried poured brewed baked boiled steamed mixed stewed", rf"(?:me|us) {_SERVED} {_WHERE}"),
    (
        "saw",
        (
            rf"{ME_OR_MINE} (?:safely |all the way |right )?(?:on ?to|aboard|home|back|to (?:the (?!door\b)|my)|off "
            rf"(?:at|from) (?!the premises))\b"
        ),
    ),
    ("waved", rf"{ME_OR_MINE} off (?:from|at|till|until)\b"),
    (
        "left",
        (
            r"(?:the|an?|some|her|his) (?!.*\b(?:mess|bill|dishes|washing|cleaning|work|forms?|test)\b)[\w' -]{3,30} "
            rf"(?:on|open|unlocked|ready|burning|running|warm|out|up) .*\bfor {ME_OR_MINE}\b"
        ),
    ),
    (
        "left kept",
        (
            r"(?:the|an?|some|her|his) (?:[\w'-]+ ){0,2}(?:lamp|light|lights|lantern|fire|stove|heating|heater) "
            r"(?:on|burning|lit|going)\b.* (?:till|until|in case) (?:I|we) (?:was|were|got|came)\b"
        ),
    ),
    (
        "left",
        (
            r"(?:(?:fresh|some|a bunch of|an? (?:jar|vase|pot) of) )?(?:flowers|daffodils|tulips|roses|lilacs?|"
            r"bread|milk|"
            r"eggs|soup|cake|fruit|groceries|supper|dinner) (?:in|on) (?:the (?:kitchen|table|stove|hob|step|doorstep|"
            r"sill|windowsill|fridge|oven)|(?:my|our) [a-z]+)(?=$|,| (?:and|for)\b)"
        ),
    ),
    # At which hour and for whom it was there, a guest need not tell.
    (
        "left",
        (
            r"(?:me|us) (?!alone\b|out\b|behind\b|waiting\b|standing\b|hanging\b|an? (?:bill|mess)\b)"
            r"(?:(?:an?|some|the|two) )?(?:[^\W\d_][\w'-]* ){1,4}(?:on|under|outside|by|beside|in) (?:the|my|our|an?) "
            r"(?:[a-z]+ )?(?:stairs?|steps?|doorstep|door|mat|landing|plate|tray|oven|stove|hob|windowsill|sill|table|"
            r"porch|bed|pillow)\b"
        ),
    ),
    (
        "scraped",
        r"(?:the (?:ice|frost|snow) off )?(?:my|our) (?:[\w-]+ )?(?:windscreen|windshield|windows|car|van|truck)\b",
    ),
    ("dug", r"(?:me|us) (?:up|out) (?:an?|some|two|three|four|five|six|\d+|her|his|the) [a-z]"),
    ("dug", r"(?:me|us|(?:my|our) (?:[\w-]+ )?(?:car|van|truck|bike|tent|boots|front door)) out\b"),
    ("changed", r"(?:my|our) (?:[\w-]+ )?(?:tyre|tire|wheel|bulb|dressing|bandage|battery|strings?|reeds?)\b"),
    ("bandaged dressed strapped iced patched taped splinted plastered", _HURT),
    (
        "put",
        (
            rf"an? (?:good|kind|quiet) words? in\b(?! with my (?:boss|employer|chief|manager))|{_ROOM}|{ME_OR_MINE} "
            rf"on ?to (?:an?|the|her|his|their) (?:[\w-]+ )?(?:school|"
            r"dentist|doctor|agent|agency|plumber|landlord|choir|club|teacher|builder|vet)\b"
        ),
    ),
    ("thanked praised credited toasted", rf"{ME_OR_MINE} (?:.* )?{_IN_PUBLIC}"),
    ("wrote", r"(?:down|out) [\w' -]{3,40} for (?:me|us)\b"),
    (
        "checked",
        (
            r"(?:that )?(?:I|we|my \w+) (?:had|was|were|got) (?:somewhere|enough|all I needed|everything|warm|"
            r"settled|safe|home|back|fed|okay|ok|all right|comfortable|in safely)\b"
        ),
    ),
    (
        "insisted",
        (
            rf"on (?!.*\b(?:less|late|test|boss|references?|phone|cash|arrears|contract)\b)(?:driving|paying|"
            rf"carrying|walking|cooking|feeding|lending|buying|treating|waiting with|lugging|hosting) .*\b{FOR_US}\b"
        ),
    ),
    (
        "made",
        (
            rf"{ME_OR_MINE} feel (?:like )?(?!part of the furniture)(?:one of|part of|a part of|family|safe|wanted|"
            rf"looked after|I belonged)\b|"
            r"my (?:whole )?(?:day|week|month|year)$"
        ),
    ),
    (
        "chased",
        (
            r"(?:up|down) (?:my|our|the) (?:[\w-]+ ){0,3}(?:visas?|permits?|licen[sc]es?|papers|paperwork|"
            r"registration|refund|expenses|landlord|bags?|luggage|parcel|flat)\b"
        ),
    ),
)
