"""What a hurried note puts otherwise than one would say it: "putting on a salmon on the grill", "me and my mother"."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

# What somebody would not take, with its article where it is one thing.
_UNTAKEN = (
    r"(?:(?P<one>(?:an?|the|our|my) (?:single )?[a-z]+)|(?:any )?"
    r"(?P<some>(?:[a-z]+ )?(?:money|payment|rent|fare|cents)|tip))(?= for | at |,|$)"
)
WELL_PUT = Rewriting(
    # "sang the Stanford in B flat washing up"
    (" washing up", r"(?<=[a-z]) (?<!while )(?<!the )(?<!help )(?<!did )(?<!doing )washing up$", " while washing up"),
    # "lending me your boots because mine were soaked": the need, and no reason that is to be given.
    (
        " because ",
        r"^(?!(?:you )?learn)(.*) because (?=(?:mine|ours|I|we|(?:my|our|the) [\w-]+) (?:was|were)\b)",
        r"\1 when ",
    ),
    # "on holiday at the Baltic from the beach": where from comes first.
    (
        " from ",
        (
            r"^((?:you )?(?:tak|took|answer|call|r[aiu]ng|phon|speak|spoke|writ|wrote)[a-z]* .*?) (?P<when>on "
            r"(?:your )?(?:holiday|vacation|leave|honeymoon)(?: (?:in|at|on|by) (?:the )?[\w-]+)?) "
            r"(?P<where>from (?:the|a|your) [\w' -]+)$"
        ),
        r"\1 \g<where> while \g<when>",
    ),
    ("refusing ", rf"^refusing (?!to\b){_UNTAKEN}", r"not taking \g<one>any \g<some>"),
    ("refused ", rf"^you refused (?!to\b){_UNTAKEN}", r"you wouldn't take \g<one>any \g<some>"),
    ("any ", r"^((?:not taking|you wouldn't take) (?:an?|the|our|my) (?:single )?[a-z]+)any (?=$| |,)", r"\1"),
    (
        "with ",
        (
            r"\bwith (?=(?:corrected|right|proper|fixed|revised|amended|updated|final) (?![a-z]+s\b)[a-z]+"
            r"(?:$|,| (?:the|on|in|that)\b))"
        ),
        "with the ",
    ),
    (
        "putting on |put on ",
        (
            r"^((?:you )?put(?:ting)?) on (?=(?:an?|the|some|two|three) .* on the (?:grill|"
            r"barbecue|fire|spit|smoker|coals)\b)"
        ),
        r"\1 ",
    ),
    # "letting me pick which lessons": which of them, and no more is told.
    (
        "which ",
        r"\b((?:let|letting) (?:me|us)) (?:pick|choose) which ((?:of (?:the|your) )?(?:[a-z-]+ )?[a-z]+s)$",
        r"\1 choose the \2",
    ),
    ("the way round|the way around", r"^teaching (me|us) (?=the way a?round\b)", r"showing \1 "),
    ("the way round|the way around", r"^you taught (me|us) (?=the way a?round\b)", r"you showed \1 "),
    (" tell about", r"\b((?:let|letting|made|making) (?:me|us) tell) (?=about\b)", r"\1 you "),
    # How often, before for what.
    (
        "chasing |chased ",
        r"^((?:you )?chas(?:ing|ed) [\w' -]+?) (for (?:the|my|our) [\w' -]+?) (twice|(?:three|four|five|\d+) times)$",
        r"\1 \3 \2",
    ),
    # Nobody opens a store together alone.
    (
        " together",
        (
            r"^((?:opening|closing|starting|finishing|packing|locking|cooking|baking|building|planting|cleaning) "
            r"(?!.*\b(?:me|us|my|our)\b)[\w' -]+?) together$"
        ),
        r"\1 with me",
    ),
    # One feeds a cat.
    ("feeding ", r"^feeding (me|us)( all| both)? at your (?:place|house|home)\b", r"having \1\2 at your table"),
    (
        "me and my ",
        r"\bme and (my (?:mother|father|mum|mom|dad|sister|brother|wife|husband|son|daughter)(?: [A-Z][a-z]+)?)\b",
        r"\1 and me",
    ),
    # Nobody is got on a hotel.
    (
        "me on|us on",
        (
            r"\b(getting|got) (me|us) on(?:to)? ((?:the|an?|another) [\w' -]{3,25}?),? (?:and|with|plus) "
            r"(an?|the) (?=(?:[a-z]+ )?(?:hotel|room|motel|hostel|b&b|inn|bed)\b)"
        ),
        r"\1 \2 onto \3 and into \4 ",
    ),
    # "such sharp questions that I rewrote the methods on the train": what it led to is the user's own.
    (" such ", r"^(asking (?:me )?such [^,;]*?) that (?:I|we)\b.*$", r"\1"),
    (
        "asking ",
        (
            r"^asking (?:me )?(?:some |such )?(?=(?:really |very )?(?:good|great|sharp|thoughtful|smart|"
            r"excellent) questions (?:about|on)\b)"
        ),
        "your ",
    ),
    # Nobody likes to have been cold.
    ("cold-call", r"\bcold-call(ing|ed) (me|us)\b", r"call\1 \2 out of the blue"),
    ("cold-", r"\bcold-(?:e-?mailing|messaging|contacting) (me|us)\b", r"writing to \1 out of the blue"),
    (
        "about later|about earlier|about longer|about shorter|about lighter|about bigger|about smaller",
        (
            r"\babout (?=(?:later|earlier|longer|shorter|lighter|bigger|smaller) (?:start|finish|lease|contract|shift|"
            r"week|day|room|flat|office|lab|house|desk|notice|visit|date)\b)"
        ),
        "about a ",
    ),
    # After what, stood in the note.
    (" afterwards ", r"(?<=[a-z]) afterwards (?=(?:with|at|in|on|under|over|by|through|for)\b)", " "),
    # With what it was done, before when.
    (
        " before",
        (
            r"^((?:you )?[\w-]+ [\w' -]+?) ((?:an?|half an|\d+|\w+) (?:minutes?|hours?|seconds?) before [\w' -]{3,30}?|"
            r"the (?:night|day|morning|evening) before) (with (?:(?:an?|the|your|some) )?(?:own )?[\w-]+"
            r"(?: [\w-]+)?(?: and (?:an?|the|some|your) [\w-]+)?)$"
        ),
        r"\1 \3 \2",
    ),
    # "reading it to me in chambers before sealing"
    (
        "ing",
        (
            r"( (?:it|them|the letter|my letter) .*) before (sealing|sending|posting|submitting|filing|mailing|"
            r"uploading|printing|binding|framing|wrapping|shipping|signing)$"
        ),
        r"\1 before \2 it",
    ),
    ("what rent |what commute |what deposit ", r"\bwhat (?=(?:rent|commute|deposit) (?:is|was|costs?)\b)", "what the "),
    (
        " edge| side| row| deck| floor| shelf| rack| bench",
        (
            r"\b(on|at|from|in|to) (?=(?:leading|trailing|front|back|top|bottom|upper|lower|port|starboard|far|"
            r"near|ground|first|second|third) (?:edge|side|row|deck|floor|shelf|rack|bench)\b)"
        ),
        r"\1 the ",
    ),
    (
        "for ",
        (r"\b(go|going|went|come|coming|came|ready) for (?=(?:audition|interview|visa|fitting|medical|trial)\b)"),
        r"\1 for the ",
    ),
    (
        "sorting |sorted |handling |handled |filling |filled ",
        (
            r"\b(sorting|sorted|handling|handled|filling in|filled in) (?=[A-Z]{2,4} (?:forms?|papers|paperwork|"
            r"checks?)\b)"
        ),
        r"\1 the ",
    ),
    # "to everyone including charge nurses and the surgeon"
    (
        "including ",
        r"\bincluding (?=(?!the\b|my\b|our\b|your\b|all\b|two\b|three\b)(?:[a-z-]+ )?[a-z]{3,}s,? and the\b)",
        "including the ",
    ),
    # Of what month it was, is enough.
    (
        "actual ",
        r"\b(?:the )?actual (?=(?:Jan|Febr|March|April|May|June|July|August|Septem|Octo|Novem|Decem)\w*\b)",
        "",
    ),
    ("since", r"\bis (?=(?:[a-z-]+ ){1,3}since\b)", "has been "),
    (
        "sending |sent |emailing |emailed ",
        (
            r"^(sending|emailing|you (?:sent|emailed)) (?=[A-Z][a-z]+ (?:[a-z]+ ){0,2}(?:forms|papers|paperwork|"
            r"documents|instructions|guidelines)\b)(?!.* to )"
        ),
        r"\1 me the ",
    ),
    ("about hours", r"\babout hours$", "about the hours"),
    # One language after another, one stop after another.
    (
        " then ",
        (
            r"(?<=[a-z])(?<!\band)(?<!\bnow)(?<!\bback)(?<!\bsince)(?<!\bby)(?<!\buntil)(?<!\btill),? then "
            r"(?=(?:in|to|with|by|on|at|over|through|back|down|up|round) )"
        ),
        " and then ",
    ),
    # "the choir link and name of a flat-share"
    (
        " and name| and address| and number| and phone number| and email| and e-mail| and details",
        r"(?<=[a-z]) and (?=(?:names?|addresse?s?|(?:phone )?numbers?|e-?mails?|details) (?:of|for) )",
        " and the ",
    ),
    # By name they too: "to every nurse by name and the cleaner".
    (
        " by name",
        (
            r"^((?:you )?introduc(?:ing|ed) (?:me|us) to [\w' -]+? by name),? and (?:to )?(?=(?:the|an?|every|all|"
            r"both|your) )"
        ),
        r"\1, and to ",
    ),
    (" thing", r"('s [a-z]+) thing\b(?! (?:is|was|that|I|you)\b)", r"\1"),
    (
        " thing",
        (
            r"^((?:you )?(?:explain(?:ing|ed)|clarif(?:ying|ied)|sort(?:ing|ed) out|untangl(?:ing|ed)|"
            r"(?:talk|walk)(?:ing|ed) (?:me|us) through|(?:going|went) (?:over|through))(?: to (?:me|us))? "
            r"the (?!whole |entire |same |right |one |only |best |first |last |next |other )[a-z]{3,}) thing\b"
            r"(?! (?:is|was|that|I|you)\b)"
        ),
        r"\1",
    ),
    (", all of it", r", all of it$", ""),
    (", twice because|, twice when", r", twice (?=(?:because|when)\b)", " twice "),
    ("tour of ", r"^(the tour of .*?) with (?:me|us)$", r"\1"),
    (", all ", r"(?<=[a-z]), (?=all (?:morning|afternoon|evening|day|night|weekend)(?:$|,))", " "),
    (", overnight", r", overnight$", " overnight"),
    # Years of papers, and no numbers of rooms.
    (
        "-",
        (
            r"\b(ledgers|logs|minutes|records|books|accounts|papers|letters|reports|registers|diaries|files|maps|rolls|"
            r"archives|journals|notebooks|photographs|photos|plans|drawings|catalogu?es|issues|returns|clippings|"
            r"scores|recordings|tapes|films|prints|inventories|lists|bulletins|programm?es|posters|budgets) "
            r"((?:1[6-9]|20)\d\d-\d\d(?:\d\d)?)\b"
        ),
        r"\1 of \2",
    ),
    (" and you ", r"\b(you [a-z]+ [\w ]+ and) you (?=keep\b)", r"\1 "),
    (", the same ", r"(?<=[a-z]), the same (afternoon|evening|night|morning|day)$", r" the same \1"),
)
