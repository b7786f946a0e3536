"""What shows that somebody took the trouble, told in passing: "actually read my CV", "knew my paper", "good questions".

The interest that an interviewer took in the user's work is theirs to be thanked for; what they asked of the user's life
is not.
"""

from __future__ import annotations

from offers.domain.decline.reading.turns.by_verb import DELICATE
from offers.domain.decline.text.prose import Rewriting

_OF_THEM = r"(?:[Ss]he(?:'d| had)? |[Hh]e(?:'d| had)? )?"
_BEGINS = rf"(?:(?<=^)|(?<=[.;!?,&] )|(?<=\n)|(?<=\band )){_OF_THEM}"
_ENDS = r"(?=\s*(?:$|[.,;!\n]))"
_WORK = (
    r"(?:(?!(?:old|former|ex)\b)[\w'-]+ ){0,3}(?:papers?|thesis|dissertation|work|talks?|books?|portfolio|code|recipes|"
    r"articles?|essays?|research|repos?|blog|projects?|series|album|records|poems|stories|translations?|designs?|"
    r"films?|"
    r"reel|drawings|photos|posters?|case study|case studies|columns?|songs|compositions?|shows?|novel|plays?|garden|"
    r"buildings?|quilts|pots|furniture|chapters?|manuscript|podcast|dataset)"
)
_READ = rf"(?:(?:CV|cv|r[eé]sum[eé]|cover letter|application|letter|statement)|{_WORK})"
_TRULY = r"(?:[Aa]ctually|[Rr]eally|[Pp]roperly|[Cc]learly|[Oo]bviously|[Gg]enuinely|[Ee]vidently)"
_WITH_ME = (
    r"(?:[Aa]rgued|[Dd]ebated|[Ss]parred|[Dd]isagreed) with (?:me|us)|[Ww]e (?:\w+ )?(?:argued|debated|sparred|"
    r"disagreed)|(?:[Hh]ad )?(?:[Aa]n? )?(?:(?:[Gg]ood|[Pp]roper|[Gg]reat|[Ll]ong|[Ff]riendly|[Ll]ively) )?"
    r"(?:[Aa]rgument|[Dd]ebate)(?: with (?:me|her|him))?"
)
_WORDS = r"(?P<on>(?:about|over|on) [^.;,\n]{3,60}?),? (?:and )?"
_WENT_WELL = (
    r"(?:I |we )?(?:both )?(?:really |thoroughly |rather |quite )?(?P<how>enjoyed|loved) (?:it|that|every minute)",
    r"(?:it was )?(?P<how>(?:great|good|real) fun|a (?:real )?(?:joy|pleasure|delight))",
)
_MENDED = (
    r"(?P<did>fixed|debugged|mended|repaired|rebuilt|rewired|soldered|welded|patched|refactored|rewrote|redrew|"
    r"sketched|"
    r"drafted|planted|pruned|grafted|baked|cooked|brewed|played|sang|rehearsed|tuned|glazed|translated|solved|marked|"
    r"graded|edited|printed|planned|measured)"
)
# No date, no price, and nobody else's work.
_THING = (
    r"(?P<what>(?!an? (?:date|time|price|figure|day|start)\b|the (?:date|time|price|terms|salary|start|books|accounts|"
    r"figures)\b)"
    r"[\w' -]{3,40}?)"
)
# Before an audience, the questions were the audience's.
_NO_AUDIENCE = (
    r"(?P<before>(?:(?!\b(?:talk|seminar|lecture|presentation|rounds|class|audience|panel|students|residents|team|"
    r"committee|board|crew|staff|everyone|they|people|room|group|from)\b)[^.;!?\n])*?, )?"
)
HOMES = r"(?:houses|flats|homes|apartments|places|listings|rentals|farms|cottages|rooms)"
_GOOD = (("g", "ood"), ("g", "reat"), ("s", "harp"), ("t", "houghtful"), ("s", "mart"), ("e", "xcellent"))
_OUTINGS = (("b", "ike"), ("b", "oat"), ("c", "anoe"), ("k", "ayak"), ("t", "ractor"), ("s", "leigh"), ("n", "ight"))
_PASTIMES = (("f", "ishing"), ("s", "ailing"), ("s", "kiing"), ("h", "iking"), ("c", "limbing"), ("k", "ayaking"))
_LONG = r"(?P<span>(?:an hour|two hours|three hours|ninety minutes|90 minutes|over an hour|an hour and a half))"
TOLD_WITH_CARE = Rewriting(
    # "First call was meant to be 15 min, we were on for two hours about bees"
    *(
        (
            "meant to be |supposed to be |ooked to be |eduled to be |meant for |supposed for |ooked for |eduled for ",
            (
                rf"{_BEGINS}(?:[Ii]t |[Tt]he |[Ff]irst |[Ss]econd |[Oo]ur )*(?:[A-Za-z]+ )?(?:was )?(?:meant|supposed|"
                rf"booked|"
                r"scheduled) (?:to be|for) (?:\d+|ten|fifteen|twenty|thirty|half an|an) (?:min\w*|hour)[,;]? (?:and |"
                r"but )?"
                r"(?:we|she|he) (?:were on|was on|talked|stayed(?: on)?|spoke|gave me|ended up talking|"
                r"went on)(?: for)? "
                rf"{_LONG}{about}{_ENDS}"
            ),
            rf"spent \g<span> with me{on}",
        )
        for about, on in (
            (r" (?:about|on) (?P<what>(?!(?:him|her|them)sel|money|pay)[\w' -]{3,30})", r" on \g<what>"),
            ("", ""),
        )
    ),
    # "Fishing with his crew till dark"
    *(
        (
            f"{rest} with ",
            (
                rf"(?:(?<=^)|(?<=[.;!?] )|(?<=\n))[{first}{first.upper()}]{rest} with (?=(?:his|their|her (?!and|in|on|"
                r"at|till|after|for)) ?[a-z])"
            ),
            rf"took me {first}{rest} with ",
        )
        for first, rest in _PASTIMES
    ),
    # A quarrel is a kindness where the user says in the same breath how they liked it.
    *(
        (
            "rgued |rgument |ebate|parred |isagreed ",
            rf"{_BEGINS}(?:{_WITH_ME}) {_WORDS}{went}{_ENDS}",
            rf"argued with me \g<on>, which {said} \g<how>",
        )
        for went, said in zip(_WENT_WELL, ("I", "was"), strict=True)
    ),
    # What the two did side by side; what it was that they mended goes without saying where it is code.
    (
        " we ",
        (
            rf"{_BEGINS}(?:[Ss]creen-?shared|[Ss]hared|[Ss]howed me|[Oo]pened|[Pp]ulled up) (?P<what>(?:her|his|their|"
            rf"the) "
            rf"[\w -]{{3,30}}?),? and we (?:fixed|debugged|patched|refactored|wrote|changed) [^\w\s] (?P<how>live|"
            r"on the spot|together)\b(?:,? (?:and )?(?:merged|shipped|committed|pushed) it\b[^.;,\n]*)?"
        ),
        r"worked on \g<what> with me \g<how>",
    ),
    (
        " live| on the spot| there and then| by hand| side by side| together",
        (
            rf"{_BEGINS}[Ww]e (?:then |even )?{_MENDED} {_THING}(?P<how> live| on the spot| there and then| by hand|"
            rf" side by "
            rf"side| together)(?=$|[.,;!\n]| (?:in|on|at|till|until|before|after|over|and)\b)"
        ),
        r"\g<did> \g<what> with me\g<how>",
    ),
    # "We played duets until midnight"
    (
        "e played |e sang ",
        (
            rf"{_BEGINS}[Ww]e (?P<did>played|sang) (?P<what>(?![^.;,\n]* with )[\w' -]{{3,40}}?)(?P<till> (?:until|"
            rf"till) (?:midnight|"
            rf"dark|late|"
            rf"dawn|closing|the (?:lights|fire|candles) went out|\d+)){_ENDS}"
        ),
        r"\g<did> \g<what> with me\g<till>",
    ),
    # "the best question about my thesis anyone has asked"
    (
        " question ",
        (
            r"\b([Aa]sked the (?:best|sharpest|kindest|hardest|most interesting) question (?:about|"
            r"on) my [\w' -]{3,40}?) "
            r"(?:that )?(?:anyone|anybody|I've|I have|I'd) (?:has |had |have |ever )*(?:asked|heard|had|put to me)\b"
        ),
        r"\1",
    ),
    (" with me together", r" with me together\b", " together with me"),
    (
        "ly read my |ly read our ",
        rf"{_BEGINS}(?:[Hh]ad )?{_TRULY} read (my|our) ({_READ})(?=\s*(?:$|[.,;!\n])| and\b| before\b| first\b)",
        r"took the time to read \1 \2",
    ),
    (
        "ead my |ead our ",
        rf"{_BEGINS}(?:[Hh]ad )?[Rr]ead (my|our) ({_READ}) (?:properly|closely|carefully|with care){_ENDS}",
        r"took the time to read \1 \2",
    ),
    # "Knew my motility paper, asked about the methods"
    (
        "new my |new our ",
        (
            rf"{_BEGINS}[Kk]new (my|our) ({_WORK}),? (?:and )?asked (?:me )?(?:all )?about the "
            rf"(?![^.;\n]*\b{DELICATE}\b)([\w' -]{{3,30}}){_ENDS}"
        ),
        r"took an interest in \1 \2, down to the \3",
    ),
    ("new my |new our ", rf"{_BEGINS}[Kk]new (my|our) ({_WORK}){_ENDS}", r"took an interest in \1 \2"),
    # "had a question about the second autopsy I should have asked myself"
    (
        "should have asked|ought to have asked",
        (
            rf"{_BEGINS}(?:[Hh]ad|[Aa]sked|[Rr]aised) (?:an?|the|one) question ([\w' -]{{0,60}}?)(?:that |which )?I "
            r"(?:should|ought to) have asked(?: myself)?\b"
        ),
        r"asked the question \1that I should have asked myself",
    ),
    *(
        (
            f"{rest} questions about |{rest} questions on ",
            (
                rf"(?:(?<=^)|(?<=[.;!?] )|(?<=\n)){_NO_AUDIENCE}(?:[Ss]ome |[Ll]ots of |[Rr]eally |[Vv]ery )*"
                rf"[{first}{first.upper()}]{rest} questions (?=(?:about|on) (?![^.;,\n]*\b{DELICATE}\b)\w)"
            ),
            rf"\g<before>asked {first}{rest} questions ",
        )
        for first, rest in _GOOD
    ),
    # "bike tour along the canal after work"
    *(
        (
            f"{rest} tour ",
            (
                rf"{_BEGINS}(?:[Aa] )?[{first}{first.upper()}]{rest} tour (?=(?:along|through|round|around|across|of|"
                rf"up|"
                r"down|out|by|over|past) )"
            ),
            rf"took me on a {first}{rest} tour ",
        )
        for first, rest in _OUTINGS
    ),
    # "my jail deaths series, she'd read all four parts"
    (
        " had read all | had read every ",
        (
            r"\b([Mm]y (?:[\w'-]+ ){0,3}?(series|book|thesis|portfolio|blog|manuscript|novel|report|dissertation)),? "
            r"(?:and )?((?:she|he) had read (?:all|every) (?:\w+ )?(?:parts?|chapters?|pages?|posts?|page|entry|"
            r"entries))\b"
            r"(?! of\b)"
        ),
        r"\1, \3 of my \2",
    ),
    # "an hour alone in her office going through my series": whose hour it was.
    *(
        (
            " going through my | going over my ",
            (
                rf"(?:, ?|(?<=^)|(?<=[.;!?] )|(?<=\n))(?:and )?(?:[Tt]hen )?[{span[0]}{span[0].upper()}]{span[1:]}(?: "
                rf"alone)?"
                r"(?P<where> (?:in|at) (?:her|his|their) [a-z]+)? (?=going (?:through|over) my (?!bank|tax|medical|"
                r"mistakes|errors|faults|gaps|references))"
            ),
            rf". Spent {span} with me\g<where> ",
        )
        for span in ("an hour", "half an hour", "two hours")
    ),
    # "Four houses Sat in the snow, the last one had a barn": a day by its first letters is no verb, and goes unsaid.
    (
        "s Mon|s Tue|s Wed|s Thu|s Fri|s Sat|s Sun",
        rf"\b({HOMES}) (?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?(?= (?:in|on|at|with|near|by|from)\b|[,;\n]|$)",
        r"\1",
    ),
    (
        " still talk",
        (
            rf"(\b{HOMES}\b[^.;\n]{{0,40}}?), (?:the |an?)?(?:\w+ )?(?:one|house|flat|place|cottage|farm) (?:had|with) "
            r"(?:an?|the|its own) ([a-z -]{3,25})[.;] ?(?=[A-Z][a-z]+ (?:[a-z]+ )?still talks? about the \2\b)"
        ),
        r"\1. ",
    ),
    # "gave it me straight about the rosters"
    (
        "straight ",
        r"\b(?:[Gg]ave|[Tt]old) (?:it (?:to )?(?P<me>me|us)|(?P<us>me|us) it) straight (?=about\b|on\b)",
        r"was straight with \g<me>\g<us> ",
    ),
    ("self ", r"\b[Tt]aught (?:her|him)self (?:how )?to (?=(?:say|pronounce|spell) my\b)", "learned to "),
    # "fixed my shoulder for nothing": nothing was asked for it.
    (
        " for nothing",
        r"(?P<what> (?:my|our) [\w' -]{2,30}) for nothing(?=\s*(?:$|[.,;!\n])| (?:in|on|at|over|after|during) )",
        r"\g<what> for free",
    ),
    # "the interview turned into him driving me round"
    *(
        (
            f"her {doing} |him {doing} ",
            rf"\b(?:[\w-]+ ){{1,4}}(?:turned into|became|ended with) (?:her|him) {doing} (?=(?:me|us)\b)",
            f"{did} ",
        )
        for doing, did in (
            ("driving", "drove"),
            ("showing", "showed"),
            ("walking", "walked"),
            ("taking", "took"),
            ("teaching", "taught"),
            ("telling", "told"),
        )
    ),
    # "to see the levee the city won't talk about": what others keep quiet about is told to nobody.
    (
        "n't |never ",
        (
            r"\b(see|me|us) (the|an?|her|his|their) ((?:[\w-]+ ){0,2}?[\w-]+) (?:that |which )?(?:the [a-z]+|nobody|"
            r"no one|"
            r"they|everyone) (?:won't|doesn't|don't|didn't|wouldn't|can't|never) [a-z]+(?: about)?(?=\s*(?:$|[.,;!\n]))"
        ),
        r"\1 \2 \3",
    ),
)
