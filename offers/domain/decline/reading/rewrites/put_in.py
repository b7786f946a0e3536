"""Small words that hurried notes leave out of a clause or put in amiss, mended in the act that is made of it."""

from __future__ import annotations

from offers.domain.decline.reading.turns.office import HANDED_OUT
from offers.domain.decline.text.prose import Rewriting

PUT_IN = Rewriting(
    (
        "giving |gave ",
        r"^(giving|you gave) (?=(?:notes|feedback|comments|tips|pointers)(?:$|,| (?:on|after|in|for|about)\b))",
        r"\1 me ",
    ),
    ("past end of", r"\bpast end of\b", "past the end of"),
    (", same ", r", same (?=(?:day|night|morning|afternoon|evening|week|hour)\b)", ", the same "),
    (" page ", r"\b(?<!the )(?<!a )(\d+) page (?=[a-z]{3,})", r"the \1-page "),
    (
        "page|cup|bowl|box|jar|set|bag",
        (
            r"\b(\d+|one|two|three|four|five|six|ten) (pages?|cups?|bowls?|boxes|box|jars?|sets?|bags?) "
            r"(?=(?!of\b|with\b|and\b|in\b|on\b|for\b|to\b)[a-z]+s\b)"
        ),
        r"\1 \2 of ",
    ),
    (
        "answering ",
        r"\banswering((?: at [\w:]+(?: [ap]m)?)?) (?=(?:which|where|what|how|whether) (?!(?:I|we) (?:had )?asked))",
        r"telling me\1 ",
    ),
    ("me honestly|us honestly", r"^telling (me|us) honestly$", r"being so honest with \1"),
    ("me honestly|us honestly", r"^you told (me|us) honestly$", r"you were so honest with \1"),
    (" can ", r"\b(so (?:that )?(?:I|we|(?:my|our|the) \w+)) can ", r"\1 could "),
    ("whatever ", r"\b(whatever (?:I|we)) decide\b", r"\1 decided"),
    (
        "though ",
        r"\bthough (?=(?:marking|teaching|grading|packing|on|busy|swamped|off|between|retired)\b)",
        "though you were ",
    ),
    ("had ", r"\bhad (?=(?:fever|cold|cough|concert|recital|game|migraine)\b)", "had a "),
    (
        "in ",
        (
            r"\bin (?=(?:pouring |heavy |driving |freezing |deep )?(?:snow|rain|sleet|fog|heat|cold|dark|storm|hail|"
            r"drizzle|wind|blizzard|mud)(?:$|,| (?:to|and|for|with|from|because|when|while|under)\b))"
        ),
        "in the ",
    ),
    (
        "texting |texted ",
        (
            r"\b(texting|texted) (?=(?:two|three|four|five|six|seven|eight|nine|ten|\d+|the|an?|directions|listings|"
            r"photos|pictures|videos)\b)"
        ),
        r"\1 me ",
    ),
    (
        "houses |homes |places |apartments |flats ",
        r"\b(\w+ (?:houses|homes|places|apartments|flats)) (?=(?:North|South|East|West) [A-Z])",
        r"\1 in ",
    ),
    (
        "CEO|CTO|CFO|COO|CMO|CNO",
        r"\b(with|to|by|from|when|before|after|because|while|asking|asked) (?=C(?:E|T|F|O|M|N)O\b)",
        r"\1 the ",
    ),
    ("explain", r"\b(explaining|explained) (?=the [a-z]+(?: [a-z]+)? (?:would|will) )", r"\1 that "),
    (" cell| mobile", r"\b(giv\w+|gave) (me|us) your (cell|mobile)$", r"\1 \2 your \3 number"),
    (
        "round |through ",
        (
            r"\b(a?round|through) (?=(?:labs|studios|wards|galleries|workshops|stacks|offices|classrooms|grounds|barns|"
            r"greenhouses|units|sites|stables|gardens|fields|kitchens|cellars)\b)"
        ),
        r"\1 the ",
    ),
    ("sign up |sign in ", r"\bsign (up|in) (?=(?:form|sheet|page|link|desk)\b)", r"sign-\1 "),
    (
        "St ",
        (
            r"\bSt (Ann|Anne|Mary|John|James|Paul|Peter|Andrew|Luke|Mark|George|David|Patrick|Stephen|Michael|Joseph|"
            r"Jude|Clare)s\b"
        ),
        r"St \1's",
    ),
    ("on line ", r"\bon line (?=(?:with|until|till|while)\b)", "on the line "),
    (" cost of living", r"\b(on|about) (?=cost of living\b)", r"\1 the "),
    ("drop off", r"\bdo drop off\b", "do drop-off"),
    ("to home ", r"\bto home (?=game|match|opener)", "to the home "),
    ("run numbers|ran numbers|running numbers", r"\b(run|ran|running) (?=numbers\b)", r"\1 the "),
    (" best ", r"\b(of|to|at|through) (?=best [a-z])", r"\1 the "),
    (
        "for ",
        r"\bfor (?=(?:mom|mum|dad|gran(?:ny|d?ma|d?dad|dpa)?|nan|wife|husband|daughter|son)\b)",
        "for my ",
    ),
    (
        "dad|mom|mum|wife|husband|grandma|grandpa",
        (
            r"(?:(?<=^)|(?<=^you ))((?!(?:you|your|my|our|the|an?)\b)[a-z]+|.*\b(?:about|to|from|by|when|while|after|"
            r"before|because)) "
            r"(?=(?:dad|mom|mum|wife|husband|grandma|grandpa)(?:'s)?\b)"
        ),
        r"\1 my ",
    ),
    (
        "'s ",
        (
            r"\b(sending|sent|giving|gave|finding|found|sharing|shared|texting|texted) "
            r"(?=(?!(?:me|us|my|our|your|her|his|their|the|an|another|each|this|that|one|every\w*|some\w*)\b)"
            r"(?:[a-z]+ )?[a-z]{3,}'s [a-z])"
        ),
        r"\1 me the ",
    ),
    (
        " because ",
        r" because (?=(?:snow|rain|ice|storms?|fog|traffic|sleet|weather|flooding|strikes?|construction|jet lag)$)",
        " because of the ",
    ),
    ("oing ", r"\bdoing (?=(?:all )?(?:of )?(?:the |my )?bookings?\b)", "making "),
    ("did ", r"\bdid (?=(?:all )?(?:of )?(?:the |my )?bookings?\b)", "made "),
    ("oing ", r"\bdoing (?=(?:all )?(?:of )?(?:the |my )?(?:flights?|hotels?|travel)\b)", "booking "),
    ("did ", r"\bdid (?=(?:all )?(?:of )?(?:the |my )?(?:flights?|hotels?|travel)\b)", "booked "),
    (
        " all ",
        (
            r"\b(with|to) all (?=(?:partners|nurses|residents|teachers|staff|engineers|doctors|trustees|"
            r"board)\b)"
        ),
        r"\1 all the ",
    ),
    (" questions", r"\bmy (?:hundred|100|million|1000|thousand|endless) questions\b", "all my questions"),
    (
        " for me",
        (
            r"\b(getting|got|finding|found|sending|sent) me ([\w -]+ for "
            r"me)\b"
        ),
        r"\1 \2",
    ),
    # Whoever filmed it walked through, and not the one it was filmed for.
    (
        "for me |for us ",
        (
            r"^((?:you )?(?:film|video|record|photograph|sketch|measur|scout|inspect)\w* .* for (?:me|us)) "
            r"(?=(?!during\b)[a-z]+ing\b)|"
            r"^(.* for (?:me|us)) (?=(?!(?:during|(?:morn|even|be|hav|need|want|com|leav|tak|ask|arriv|gett|join|mov)"
            r"ing|going(?! (?:through|over)\b))\b)[a-z]+ing\b.* your\b)"
        ),
        r"\1\2, ",
    ),
    (
        "about me |for me |of me ",
        (
            r"\b(?:(about|of) me (?=(?:coming|going)\b)|(about|for|of) me (?=(?:needing|having|being|not|wanting|"
            r"taking|leaving|asking)\b))"
        ),
        r"\1\2 my ",
    ),
    (" view", r"\bwith (?=(?:river|sea|lake|mountain|harbou?r|city|garden|ocean) view\b)", "with a "),
    ("rest ", r"\b(pack(?:ing|ed)?) (?=rest (?:for|of|to)\b)", r"\1 the "),
    ("time", r"\b(generous|so free) with (?=time\b)", r"\1 with your "),
    (
        "show",
        r"^((?:you )?show(?:ing|ed)) (?=(?!me\b|us\b)[a-z-]+(?: [a-z-]+)?s (?:per|of|for|outside|from|by)\b)",
        r"\1 me the ",
    ),
    ("at gate", r"\bat gate(?= (?:with|in|and|at)\b|$)", "at the gate"),
    ("raved|talked|spoke", r"\b(?<!while )(you|I|we) (raved|talked|spoke)$", r"\1 \2 about"),
    (" good | great | sharp ", r"\b(?:1|one) (?=(?:good|great|sharp) question\b)", "a "),
    ("lights and hotel", r"\b(flights and) hotel\b(?! with)", r"\1 the hotel"),
    (
        "for s|for d|for p|for t|for m",
        r"\bfor (?=(?:sample|demo|practice|trial|mock) (?:lesson|class|shift)\b)",
        "for the ",
    ),
    ("another ", r"\banother (?:[A-Z][a-z]+(?:an|ish|ese)) (?=[a-z]+)", "another "),
    (
        " site| meeting| course| conference| office| plant| campus| branch",
        (
            r"\b(at|after|before|to|from) (?=[A-Z][\w-]+ (?:site|meeting|course|conference|office|plant|campus|"
            r"branch)\b)"
        ),
        r"\1 the ",
    ),
    ("later", r"\b(me|us) later (?=(?:the|a|an|your|some|two|three)\b)", r"\1 "),
    (
        "with ",
        (
            r"\bwith (?=(?:residents|fellows|nurses|teachers|students|partners|trustees|faculty|engineers|crew|staff|"
            r"board|department|lab|cohort|band|choir|orchestra|union|panel|"
            r"committee|team)\b)"
        ),
        "with the ",
    ),
    (
        "dinner for |lunch for |supper for |breakfast for ",
        r"\b(dinner|lunch|supper|breakfast) for \d+ (?=at\b)",
        r"\1 ",
    ),
    ("answer", r"\b(answering|answered) about (?=(?:\d+|ten|eleven|twelve|twenty|thirty|fifty|a dozen)\b)", r"\1 "),
    (
        "AA|DA|EA|PA|RS|MV|MC|OT|OE|BI",
        r"\b(with|to|by|from|at) (?=(?:[FIC]AA|FDA|EPA|IRS|DMV|GMC|NMC|DEA|DOT|DOE|FBI)\b)",
        r"\1 the ",
    ),
    (
        " town hall| city hall| county hall| head office",
        r"\b(with|by|from|at|to|past|through) (?=(?:town|city|county) hall\b|head office\b)",
        r"\1 the ",
    ),
    (
        " straight answer| honest answer| frank answer| clear answer",
        r"\b(and|with|me|us|gave|sent) (?=(?:straight|honest|frank|clear) answer\b)",
        r"\1 a ",
    ),
    (" to show ", r"\b(me|us)((?: \w+){1,3}) to show (?=(?:the|an?|your|every|all)\b)", r"\1\2 to show \1 "),
    (" after to| after with", r" after (to|with)\b", r" afterwards \1"),
    ("making time|made time", r"\b(making|made) time$", r"\1 time for me"),
    (
        "name of|names of",
        (
            r"\b(sending|sent|giving|gave|remembering|remembered|texting|texted|passing|passed)"
            r"( me| us| [A-Z][a-z]+| my [a-z]+)? (?=names? of\b)"
        ),
        r"\1\2 the ",
    ),
    (" after,", r" after(?=,)", " afterwards"),
    (
        "buy-in",
        r"\b(through|over|explain|explaining|explained) (?=(?!(?:the|your|my|our) )(?:[a-z]+ )?buy-in\b)",
        r"\1 the ",
    ),
    (" End| Side", r"\b(in|through|round|around|to) (?=(?:North|South|East|West) (?:End|Side)\b)", r"\1 the "),
    (
        " flights and hotel ",
        r"\b(book(?:ing|ed)|sort(?:ing|ed)) flights and (?=hotel (?:with|near)\b)",
        r"\1 the flights and a ",
    ),
    (" flights", r"\b(book(?:ing|ed)|sort(?:ing|ed)|arrang(?:ing|ed)) (?=flights\b)", r"\1 the "),
    (
        "in front of ",
        r"\bin front of (?=(?:residents|students|patients|partners|nurses|staff|kids|parents)\b)",
        "in front of the ",
    ),
    # Whoever is over them, and no part of them: "put in a word with her head".
    (
        " your head",
        r"\b(word with|with|to|by|asking|asked|ringing|rang) your head\b(?! (?:of|and|in|into|on|for)\b)",
        r"\1 the head",
    ),
    ("sit in on your ", r"\bsit in on (?=your (?:[a-z]+ )?patients\b)", "sit in with "),
    (
        " size ",
        r"\b(boots|shoes|scrubs|gloves|coveralls|overalls|skates) size (\d+)$",
        r"size \2 \1",
    ),
    (
        "explain",
        r"\b(explaining|explained|explain) (?=(?!(?:your|my|our|the|all|some|any|these|two) )[a-z]+ rules\b)",
        r"\1 the ",
    ),
    (
        "emailing |emailed ",
        r"\b(emailing|emailed) (?=(?:an?|two|three|four|five|six|\d+) (?!.*\bto (?:me|us|my)\b))",
        r"\1 me ",
    ),
    (
        "OR|ER|ICU|PACU|MRI|EHR|EMR",
        (
            r"\b(me|us|try|see|use|in|through|round|around|visit|tour) "
            r"(?=(?:new |main |old )?(?:OR|ER|NICU|PICU|ICU|PACU|MRI|EHR|EMR)\b(?! [a-z]+s\b))"
        ),
        r"\1 the ",
    ),
    (
        "emailing |emailed |forwarding |forwarded ",
        (
            rf"\b(emailing|emailed|forwarding|forwarded) (?=(?:the|your|two|three) {HANDED_OUT})"
            r"(?!.*\bto (?:me|us|my|our)\b)"
        ),
        r"\1 me ",
    ),
    (" up call", r"\b(setting|set) up (?=call\b)", r"\1 up a "),
    (
        "for ",
        r"\bfor (?=(?:walk|hike|swim|drive|ride|drink|beer|bite|spin|paddle|stroll|sail)\b(?! (?:me|us)))",
        "for a ",
    ),
    (
        "meeting|training|briefing|onsite|audition|interview",
        r"\b(after|before) (?=(?:meeting|training|briefing|onsite|audition|interview)(?:$| (?:to|and|so)\b))",
        r"\1 the ",
    ),
    ("with other ", r"\bwith (?=other (?:new )?[a-z]+s\b)", "with the "),
    ("on back of", r"\bon back of\b", "on the back of"),
    (" one", r"(?<!\bthe) (?<!\ba )(second|first|last|other) one\b", r" the \1 one"),
    (
        "lending |lent ",
        r"^((?:you )?lent|lending) (?!(?:m[ey]|us|our|you|the kids|the twins)\b|[A-Z])(?!.* to (?:m[ey]|us|our)\b)",
        r"\1 me ",
    ),
)
