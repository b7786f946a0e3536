"""What stands for a word in a note that is read as it was typed: "w/", "&", "90 min", "lol"."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

# The full stop of an abbreviation, but not one that ends a sentence.
_DIGITS = "0|1|2|3|4|5|6|7|8|9"
_DOT = r"(?:\.(?!\s+(?:[A-Z]|(?:s?he|they|we|i)\b)|\s*$))?"
_WITH = (
    # What follows says what it is short for: "w/o", "w/in"; of "w/e" and "w/u" nobody can tell.
    ("W/", r"(?:^|(?<=[.!?]\s))W/\s?[Oo](?:ut|UT)?\b", "Without"),
    ("w/|W/", r"\b[wW]/\s?[oO](?:ut|UT)?\b", "without"),
    ("w. ", r"\bw\. (?=(?:an?|the|my|our|her|his|some|two|three|no)\b)", "with "),
    ("w/in", r"\bw/in\b", "within"),
    ("W/", r"(?:^|(?<=[.!?]\s))W/(?![b-zB-Z]\b)", "With "),
    ("w/|W/", r"\b[wW]/(?![b-hj-zB-HJ-Z]\b)", "with "),
)
WITH = Rewriting(*_WITH)
SIGNS = Rewriting(
    *(
        (":)|:-)|;)|;-)", rf"\s*[:;]-?\)+{follows}", said)
        for follows, said in (
            (r"(?=\s+[A-Z])", "."),
            (
                (
                    r"(?=\s+(?:(?:and|then|also) )*(?:s?he|they|[a-z]+(?:ed|ade|ook|ave|rove|ought|ent|ept|ang|ot|"
                    r"et|old|howed|ut|id)) )"
                ),
                ";",
            ),
            (r"(?=\s|$)", ""),
        )
    ),
    *_WITH,
    ("&", r"\s&\s", " and "),
    ("re:", r"\bre:\s*", "about "),
    ("b/c", r"\bb/c\b", "because"),
    ("1/2 ", r"(?<![\d/])1/2 (?:an? )?(?:hr|hour|h)\b" + _DOT, "half an hour"),
    ("1.5", r"(?<![\d.])1\.5 ?(?:hrs?|hours?|h)\b" + _DOT, "an hour and a half"),
    (" exp", r"(?<=[a-z] )exp\b\.?(?=$|[;,.)])", "experience"),
    (
        " no",
        r"\b(own|phone|mobile|cell|direct|home) no(?:\.(?= [a-z]))?(?=$|[ ,.;])(?! (?:one|longer)\b)",
        r"\1 number",
    ),
    (" cos", r"\b(other|two|three|four|few|several|\d) cos\b(?:\.(?= [a-z]))?", r"\1 companies"),
    ("min", r"\b1 ?(?:min|mins)\b" + _DOT, "1 minute"),
    *(
        (f"-{unit}", rf"(\d)-{unit}s?\b", rf"\1-{said}")
        for unit, said in (("min", "minute"), ("hr", "hour"), ("wk", "week"), ("mo", "month"), ("yr", "year"))
    ),
    # "a 20 min piece", "a 12 hr shift"
    *(
        (
            f" {unit}",
            (
                rf"\b((?:an?|the|my|our|her|his|this|that|one|every|each) \d+) {unit}s? "
                r"(?!(?:with|on|in|of|at|for|before|"
                r"after|late|early|from|to|and|or|was|were|is|I|we|she|he|they|it|that|there|each|more|extra|by|off|until|"
                r"till|while|when|into|ahead|behind|apart|so|because|through|over|old)\b)(?=[A-Za-z])"
            ),
            rf"\1-{said} ",
        )
        for unit, said in (("min", "minute"), ("hr", "hour"), ("wk", "week"), ("mo", "month"), ("yr", "year"))
    ),
    *(
        (f" {unit}", rf"\b(\d\d|[2-9]) {unit}\b(?! old)" + _DOT, rf"\1 {said}")
        for unit, said in (("wk", "weeks"), ("mo", "months"), ("yr", "years"))
    ),
    ("min.|mins.", r"(\d) ?mins?\.(?= (?!(?:walk|drive|call|chat|talk|tour)\b)[a-z])", r"\1 minutes,"),
    ("hr.|hrs.", r"(\d) ?hrs?\.(?= (?!(?:walk|drive|call|chat|talk|tour)\b)[a-z])", r"\1 hours,"),
    ("min", r"(\d) ?mins?\b" + _DOT, r"\1 minutes"),
    ("1h|1 h", r"\b1 ?(?:hr|hrs|h)\b" + _DOT, "1 hour"),
    (_DIGITS, r"([0-9]) ?(?:hrs?|h)\b" + _DOT, r"\1 hours"),
    ("hrs", r"\bhrs\b" + _DOT, "hours"),
    ("mins", r"\bmins\b" + _DOT, "minutes"),
    (
        " min.",
        r"\b((?:two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)) min\.(?= [a-z])",
        r"\1 minutes.",
    ),
    (
        " min",
        r"\b((?:two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)) min\b" + _DOT,
        r"\1 minutes",
    ),
    ("Q", r"\bQ'?s\b", "questions"),
    (
        "but ",
        r",? but (?:(?:she|he)(?:'d| had) |had )?(?:actually |really |clearly )?(?=(?:read|knew|watched|looked up) )",
        ", ",
    ),
    (" the offer ", r" (?:after|with) the offer (?=offering\b)", " "),
    ("m of", r"\b(\d+) ?m (?=of [a-z])", r"\1 meters "),
    ("incl.", r"\bincl\.", "including"),
    ("x2", r"(?<=\w) x2\b", " twice"),
    ("x3", r"(?<=\w) x3\b", " three times"),
    (
        "without asking",
        (
            r"\b([Ss]ent|[Ss]hared|[Gg]ave|[Bb]rought|[Bb]ooked|[Cc]overed|[Ss]howed|[Ii]roned|[Ww]ashed|[Mm]ended|[Dd]ried|"
            r"[Pp]olished|[Dd]arned|[Ss]ewed|[Pp]acked|[Cc]ooked|[Bb]aked)\b"
            r"((?:(?!\bmy (?:CV|resume|details|name|number|salary|file|references|notes|work)\b)[^.,;])*) "
            r"without asking\b(?! (?:why|what|for|where|how|if|whether|questions)\b)"
        ),
        r"\1\2 without my asking",
    ),
    (" AND ", r"(?<=[a-z0-9] )AND(?= [a-z])", "and"),
    (
        "mid ",
        (
            r"\bmid (?=(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day )?(?:service|shift|clinic|"
            r"lesson|rehearsal|surgery|lambing|harvest|rounds|class|lecture|match|show)\b)"
        ),
        "in the middle of ",
    ),
    ("btw ", r"\b(me|us) btw (?=(?:[a-z]+ )?[a-z]+s\b)", r"\1 between "),
    (
        "btw ",
        (
            r"\bbtw (?=(?:me|us) (?:and|&)\b|(?:me|us) &|(?:(?:my|our|the|her|his|two|three|all) )?(?:[a-z]+ )?"
            r"(?:interviews|talks|meetings|sessions|cases|patients|classes|lessons|shifts|rounds|flights|trains|calls|"
            r"visits|courses|panels|lectures|seminars|appointments|appts|services|sets|takes|halves)\b)"
        ),
        "between ",
    ),
    (
        "lol|ha|hehe|lmao|btw|fyi|tbh|imo|imho|omg|ngl|iirc",
        (
            r",?\s*\b(?:lol|(?<!the )ha(?: ?ha)*(?=\s*(?:$|[.,;!?\n]))|hehe|haha+|lmao|btw|fyi|tbh|imho|imo|omg|ngl|"
            r"iirc)\b"
        ),
        "",
    ),
    ("'d read ", r"'d read (?=(?:my|our|all|every|both|each)\b)", " had read "),
    (
        "e'd |y'd ",
        (
            r"\b([Hh]e|[Ss]he|[Tt]hey)'d (?=(?!(?:hold|get|let|forget|meet|greet|need|feed|trade)\b)"
            r"[a-z]+(?:ed|ade|ut|ent|ought|uilt|et|old|ug|ept|ound|ung|awn|iven|itten|aken)\b)"
        ),
        r"\1 had ",
    ),
)
