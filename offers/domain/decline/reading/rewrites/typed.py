"""Signs and shortened phrases of hurried notes: "@ his place", "in like 10 min", "2x"."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

DETERMINED = r"(?:the|a|an|my|our|me|us|her|his|their|him|them|every|all|each|another)\b"
TYPED = Rewriting(
    # "rounded w/ her 7-1"
    ("-", r"\b(her|him|them|me|us) (\d{1,2}) ?- ?(\d{1,2})(?=$|[.,;!\n])", r"\1 from \2 to \3"),
    # "a Igbo family"
    ("a ", r"\ba (?=[AEIO][a-z])(?!One\b|Eu|Ou)", "an "),
    ("h.", r"\b([Cc])h\. ?(?=\d)", r"\1hapter "),
    ("+", r"(?<=\w),? ?\+ ?(?=[A-Za-z])(?!\+)", " and "),
    ("@", r"(?<=\s)@ ?(?=\S)|^@ (?=\S)", "at "),
    # A message is sent, whichever app took it.
    (
        "pped |gnalled |gnaled |legrammed ",
        r"\b(?:[Ww]hats?[Aa]pped|[Ss]ignall?ed|[Tt]elegrammed) (?=(?:me|us) (?!to\b|when|that|if\b|about|from|every))",
        "sent ",
    ),
    (
        "pped |legrammed ",
        r"\b(?:[Ww]hats?[Aa]pped|[Tt]elegrammed) (?=(?:me|us)\b|to (?:say|check|ask|wish|tell)\b)",
        "messaged ",
    ),
    # Whose it is, without the mark that says so.
    (
        "herds |hmans |kers |vers |tains |epers |octors |chers |thers |tines |ears |ctors ",
        (
            r"\b(shepherd|ploughman|baker|driver|captain|goalkeeper|doctor|butcher|teacher|conductor|director|"
            r"[Mm]other|[Ff]ather|[Vv]alentine|[Nn]ew [Yy]ear)s (?=(?:pie|hut|lunch|dozen|seat|licen[cs]e|table|cabin|"
            r"chair|gloves|bag|note|surgery|shop|block|apron|desk|copy|edition|score|baton|stand|cut|[Dd]ay|[Ee]ve)\b)"
        ),
        r"\1's ",
    ),
    (
        "oys |irls |adies |hers |rses |dents |yers |tors ",
        (
            r"\b([Bb]oys|[Gg]irls|[Ll]adies|[Tt]eachers|[Nn]urses|[Ss]tudents|[Pp]layers|[Vv]isitors) "
            r"(?=(?:dorm|dormitory|changing rooms?|toilets?|choir|locker room|lounge|station|entrance|residence|"
            r"quarters|mess|common room)\b)"
        ),
        r"\1' ",
    ),
    (
        "irs |ams |nds |ubs |ews |lds ",
        (
            r"\b((?:[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Oo]ur) (?:choir|team|band|club|crew|guild))s "
            r"(?=(?:concert|show|gig|party|dinner|curry|match|game|rehearsal|social|lunch|supper|outing|barbecue)\b)"
        ),
        r"\1's ",
    ),
    (
        "that was |which was |it was |once was |had been |used to be |belonged to ",
        (
            r"\b((?:that|which|it|once) (?:was|had been|used to be|belonged to) (?:once )?(?:her|his|their|my|our) "
            r"(?:(?:old|late|own|first|great|former) ){0,2}(?:teacher|dad|mum|mom|nan|gran|granny|(?:great-?)?"
            r"(?:grandmother|grandfather)|gran?ddad|grandad|grandpa|grandma|father|mother|uncle|aunt|husband|"
            r"brother|sister|mentor|master|friend|boss|predecessor|godmother|godfather))s"
            r"(?=$|[,.;!)\n]| (?:before|and|once|since|until|till|first|from|in|at|for)\b)"
        ),
        r"\1's",
    ),
    ("re-did|re-wrote|re-made|re-drew|re-ran|re-read", r"\b(re)-(?=(?:did|wrote|made|drew|ran|read)\b)", r"\1"),
    ("in ", r"\b(\d{1,2})in (?=[a-z]{3})", r"\1-inch "),
    ("km", r"\b(\d{1,4})km\b", r"\1 km"),
    (" mi", r"\b(\d{1,4}) mi\b(?!\.)", r"\1 miles"),
    ("outta ", r"\boutta (?=(?:the|my|our|her|his|their|town|bed|pocket)\b)", "out of "),
    (
        " JD",
        r"\b((?:[Rr]ewrote|[Rr]eworded|[Cc]hanged|[Tt]weaked|[Ee]dited|[Aa]djusted) (?:the|that|their)) JD\b",
        r"\1 job description",
    ),
    ("ft ", r"\b(\d{1,2})ft (?=[a-z]{3})", r"\1-foot "),
    # The user's own, where nobody else's is said.
    ("Mami|Mamá", r"(?<![Mm]y )(?<![Hh]er )(?<![Hh]is )(?<!'s )\b(?:Mami|Mamá)\b(?!'s [A-Z])", "my mother"),
    ("Papi|Papá", r"(?<![Mm]y )(?<![Hh]er )(?<![Hh]is )(?<!'s )\b(?:Papi|Papá)\b(?!'s [A-Z])", "my father"),
    ("off-ish", r"(?<=day )(off)-ish\b", r"\1"),
    ("BBQ|bbq|Bbq", r"\b(?:BBQ|bbq|Bbq)\b(?!')", "barbecue"),
    (
        "at hers|at his|at theirs",
        r"\bat (?:(her)s|(his)|(their)s)(?=$|[,.;!]| (?:with|and|for|on|w|in|after|before|both|twice|every|each)\b)",
        r"at \1\2\3 place",
    ),
    ("up front", r"(?:(?<=[Ww]as )|(?<=very )|(?<=is )|^)up front (?=about\b|that\b|with\b)", "upfront "),
    ("N ", r"(?<=[a-z,] )N (?=[A-Z][a-z]+)", "North "),
    ("S ", r"(?<=[a-z,] )S (?=[A-Z][a-z]+)", "South "),
    ("E ", r"(?<=[a-z,] )E (?=[A-Z][a-z]+)", "East "),
    ("W ", r"(?<=[a-z,] )W (?=[A-Z][a-z]+)", "West "),
    ("w in ", r"\bw in (?=\d|an?\b|the hour|two\b|three\b)", "within "),
    ("w |W ", r"\b(?:w|W)(?= (?!/)[A-Za-z])", "with"),
    ("ctr", r"\bmed(?:ical)? ctr\b", "medical center"),
    ("ref ", r"\bref (?=(?:letter|call|check)s?\b)", "reference "),
    ("rec ", r"\brec (?=letters?\b)", "recommendation "),
    ("rec ", r"\brec (?=(?:cent(?:er|re)|room|league|pool)\b)", "recreation "),
    ("ched", r"\b[Ss]ched\.?(?= (?:the|my|our|every\w*|all|me|us|around|\d+|two|three|four|five|both)\b)", "scheduled"),
    ("ched", r"\b[Ss]ched\.?(?!\w|')", "schedule"),
    (
        "v |v. ",
        (
            r"\bv\.? (?=(?:honest|kind|open|frank|candid|patient|nice|generous|helpful|welcoming|clear|good|bad|"
            r"slow|fast|quick|long|short|careful|early|late|detailed|thorough|funny|"
            r"tired|strong|gentle|warm|fair|brief|"
            r"simple|plain|"
            r"old|small|big|slowly|carefully|patiently|kindly|gently|clearly|quickly|much|few|little|calm|useful|"
            r"sweet)\b)"
        ),
        "very ",
    ),
    # "after hours roster", "out of hours rota": one word before what it tells of.
    (
        "fter hour|ut of hour|ut-of hour",
        (
            r"\b([Aa]fter|[Oo]ut[ -]of) hours? (?=(?:on[ -]call |call |duty )?(?:roster|rota|cover|coverage|"
            r"calls?|work|duty|duties|phone|line|clinic|shifts?|emergenc(?:y|ies)|"
            r"schedule|service|team|staffing|visits?)\b)"
        ),
        r"\1-hours ",
    ),
    ("ut of-hours", r"\b([Oo])ut of-hours\b", r"\1ut-of-hours"),
    ("cc |cc. ", r"\b([Oo])cc\.? (?=(?:health|therap(?:y|ist))\b)", r"\1ccupational "),
    ("a-|p-|am-|pm-", r"\b(\d{1,2})(a|p)m?-(\d{1,2})(a|p)m?\b", r"from \1 \2m to \3 \4m"),
    ("+ ", r"(\d)\+ (?=[a-z])", r"more than \1 "),
    ("+ ", r"(?:^|(?<=[.!?;] ))\+ (?=[A-Za-z])", ""),
    ("buy in", r"\bbuy in\b(?= (?:math|terms|numbers|process|model|structure|plan))", "buy-in"),
    ("para by para", r"\bpara by para\b", "paragraph by paragraph"),
    ("second chair", r"\bsecond chair (?=(?:a|an|the|my|her|his|one|two)\b)", "second-chair "),
    (
        "ref",
        r"\b([Dd]id|[Gg]ave|[Ww]rote|[Ss]ent) (?:(?:(?:the|my|a) )?ref|reference)\b(?! (?:letter|call|check))",
        r"\1 my reference",
    ),
    (
        "ef given|ef done|eference given|eference done",
        r"(?:^|(?<=[.;,!?] ))[Rr]ef(?:erence)? (?:given|done)\b",
        "gave my reference",
    ),
    ("yr's", r"\byr's\b", "year's"),
    ("by voice ", r"\bby voice (note|message|memo)\b", r"in a voice \1"),
    ("id my reference", r"\b[Dd]id my reference\b", "gave my reference"),
    ("id ", r"\bid (?=(?:need|like|want|be|have|mentioned|said|asked|told|come|stay|join|take|get|go)\b)", "I'd "),
    ("role play", r"\brole play(?=(?:ed|s|ing)\b)", "role-play"),
    # Verbs of two words: "colour coded it", "double checked my sums".
    (
        "coded |checked |edited |drew |wrote |delivered |printed |tested |wrapped |tracked |picked ",
        (
            r"\b(?<!\ba )(?<!\bmy )(?<!\bher )(?<!\bhis )"
            r"([Cc]olou?r|[Dd]ouble|[Cc]ross|[Ff]act|[Ss]pell|[Ss]ense|[Ss]anity|[Cc]opy|[Hh]and|[Rr]oad|[Gg]ift|"
            r"[Bb]ubble|[Ff]ast|[Cc]herry) (coded|checked|edited|drew|wrote|delivered|printed|tested|wrapped|tracked|"
            rf"picked) (?=it\b|{DETERMINED})"
        ),
        r"\1-\2 ",
    ),
    ("mas eve", r"\b(?:[Xx]|[Cc]hrist)mas eve\b", "Christmas Eve"),
    ("hs", r"\bhs\b(?= (?:tour|visit|classes|gym|choir|band|student|teacher)|[,.;]|$)", "high school"),
    (
        "HS",
        r"\bHS\b(?= (?:tour|visit|classes|gym|choir|band|student|teacher|orchestra|math|science|principal))",
        "high school",
    ),
    (" Sq", r"\b([A-Z][a-z]+) Sq\b(?:\.(?= [a-z]))?(?! ?ft)", r"\1 Square"),
    (" St", r"\b([A-Z][a-z]+) St\b(?:\.(?= [a-z]))?(?!\.? [A-Z])", r"\1 Street"),
    (" Ave", r"\b([A-Z][a-z]+) Ave\b(?:\.(?= [a-z]))?", r"\1 Avenue"),
    (" Rd", r"\b([A-Z][a-z]+) Rd\b(?:\.(?= [a-z]))?", r"\1 Road"),
    (" Blvd", r"\b([A-Z][a-z]+) Blvd\b(?:\.(?= [a-z]))?", r"\1 Boulevard"),
    (" Mtn", r"\b([A-Z][a-z]+) Mtn\b(?:\.(?= [a-z]))?", r"\1 Mountain"),
    (
        " phone with",
        r"\bon (?:the )?phone (with +(?:my )?(?!(?:the|an?|her|his|their|our)\b)[A-Za-z]+)\b(?!')",
        r"\1 on the phone",
    ),
    (
        " thing",
        (
            r"\b(licen[sc]e|licens(?:ing|ure)|leave|visa|pension|insurance|tax|parking|childcare|daycare|mortgage|"
            r"permit|reciprocity|credentialing|vesting) thing\b"
        ),
        r"\1 question",
    ),
    ("in like ", r"\bin like (?=\d|an?\b|two|five|ten)", "in about "),
    (
        "take home",
        r"(?<!to )\btake home\b(?= (?:line|with|and|test|assignment|in|for|took|was|is)\b|[,.;]|$)",
        "take-home",
    ),
    (
        " first | last ",
        r"\b(about|through|over|of|on) (first|last) (?=(?:\d+|two|three|few|year|week|month|day|job)\b)",
        r"\1 the \2 ",
    ),
    ("after ", r"\bafter (?=(?:in|at|on|over) the\b)", ""),
    (
        " kids ",
        (
            r"\b((?:my|our|her|his|their) kids) (?=(?:naps|school|recital|games?|soccer|football|baseball|"
            r"basketball|hockey|piano|birthdays?|swim|practice|bedtime|schedule|daycare|"
            r"room)\b)"
        ),
        r"\1' ",
    ),
    (
        " 2 ",
        (
            r"\b(back|out|over|up|down|it|me|us) 2 (?![ap]\.m)"
            r"(?=(?:the|my|our|a|her|his|their)\b|(?!(?:free|extra|more|spare|full|whole|new|old|good|great|"
            r"long|short|big)\b)[a-z]+(?<!s)\b(?! [a-z]+s\b))"
        ),
        r"\1 to ",
    ),
    (
        "at in ",
        (
            r"\b([Ss])at in the (?:back|front|corner|last row) (?:of|for|during) "
            r"(?=(?:my|our)(?: (?![a-z]+ing\b)[\w'-]+){1,7}(?:$|[,.;\n]))"
        ),
        r"\1at in on ",
    ),
    ("2x", r"\b2x\b", "twice"),
    ("3x", r"\b3x\b", "three times"),
    ("br|bdrm", r"\b([1-9]) ?(?:br|bdrm)\b", r"\1-bedroom"),
    ("am|pm", r"\b(\d{1,2})(am|pm)\b", r"\1 \2"),
    ("ea", r"\bea\b\.? (?=[a-z])", "each "),
    ("re ", r"\b([Pp]re) (?=filled|booked|printed)", r"\1-"),
    ("yo|y/o|yr", r"\b(\d{1,2}) ?-?(?:yo|y/o|yrs?[ -]?old)\b", r"\1-year-old"),
    (" n ", r"(?<=[a-z]) n (?=[A-Za-z])", " and "),
    ("without me ", r"\bwithout me (?=(?:even |ever )?[a-z]+ing\b)", "without my "),
    ("without us ", r"\bwithout us (?=[a-z]+ing\b)", "without our "),
    (" that ", r"(?<=[a-z]) that (?:night|evening|afternoon|morning)\b(?= (?:at|in|for|with|to)\b)", ""),
    (" q", r"\b(every|each|one|my|a|another|good|great) q\b(?!')", r"\1 question"),
    (" re ", r"(?<=\w) re (?=[\w'])", " about "),
    ("/yr|/wk|/mo", r"(?<=[a-z])/(?=(?:yr|wk|month|mo)\b)", " a "),
    (" q ", r"\b(my (?:[a-z]+ ){0,3})q (?=same\b|the same\b|in\b|within\b|by\b|at\b)", r"\1question "),
    ("ref|rec", r"\bletter of (?:ref|rec)\b\.?", "letter of reference"),
    ("re ", r"(?<!')\bre (?=(?:the|my|our|her|his|their|a|an|parking|housing|visas?|schools?)\b)", "about "),
    (" q", r" q(?=$|[,.;]| (?:she|he|and|but|when)\b)", " question"),
    (
        "mid ",
        r"\bmid (?=(?:talk|lecture|lesson|demo|presentation|interview|shift|rehearsal|concert|process|search)\b)",
        "mid-",
    ),
    (" ref", r"\b(phone|written|verbal) ref\b(?! (?:letter|call|check))", r"\1 reference"),
    ("congrats", r"\bsay congrats\b", "congratulate me"),
    ("ok", r"\bok(?=$|[.,;!]|(?<=home ok) (?:over|in|after|before|through)\b)", "all right"),
    ("w/", r"\bw/ ?(?:out|o)\b", "without"),
    (" intro ", r"\b(to|could|would) intro (?=(?:me|us|my|our)\b)", r"\1 introduce "),
    ("~", r"~ ?(?=\d)", "about "),
    (".0|.1|.2|.3|.4|.5|.6|.7|.8|.9", r"\b(till|until|at|past|by) (\d{1,2})\.(\d\d)\b", r"\1 \2:\3"),
    ("light", r"\b([Ff]lights?),? (?=(?:hotel|train|car|parking)s?\b(?!'))(?!.*, (?:and )?[a-z]+ ?$)", r"\1 and "),
    ("cause ", r"(?<=[a-z]) cause (?=(?:I|i|we|my|our|the|it|flight)\b)", " because "),
    ("honest ", r"\b(told (?:me|us)) honest (?=(?:what|how|about|that|why)\b)", r"\1 honestly "),
    ("s name", r"\b(every [a-z]+?)s (?=names?\b)", r"\1's "),
    ("to be a ref|to be my ref", r"\bto be (?:a|my) ref\b", "to be a reference"),
    (" app", r"\b(licen[sc]e|visa|grant|loan|school|passport) app\b", r"\1 application"),
    ("infront", r"\binfront\b", "in front"),
    (
        "in E|in O|in N|in I|in P|in er|in n|in ic|in pi",
        r"\bin (ER|OR|NICU|ICU|PICU|er|nicu|icu|picu)\b",
        r"in the \1",
    ),
    *(
        (f"1 in {count}", rf"\b1 in {count}\b(?![:.]\d| ?[ap]m)", f"one in {said}")
        for count, said in enumerate(("two", "three", "four", "five", "six"), 2)
    ),
    ("in law", r"\b((?:brother|sister|mother|father|son|daughter)s?) in law\b", r"\1-in-law"),
    ("back to back ", r"\bback to back (?=\d|[a-z]+s\b)", "back-to-back "),
    ("HS", r"\b([Tt]he|a|local|at|[Hh]er|[Hh]is|my|our) HS\b", r"\1 high school"),
    (
        "of kids ",
        r"\bof kids (?=(?:dentist|doctor|appointment|appt|school|recital|game|concert|play)\b)",
        "of my kids' ",
    ),
    (
        " 4 ",
        (
            r"(?<=letter )4 (?=[a-z])|"
            rf"(?<=[a-z] )4 (?![ap]\.m\b)(?={DETERMINED}|(?:lunch|dinner|coffee|tea|supper|drinks|breakfast|it)\b|"
            r"(?!(?:North|South|East|West|Main|Center|Central|Tower|Wing)\b)[A-Z][a-z]+(?<!s)\b)"
        ),
        "for ",
    ),
)
# For what the single words have been written out before.
SPELLED = Rewriting(
    (
        "same ",
        r"(?<!the )(?<!that )(?<!very )\bsame (?=(?:day|night|evening|week|weekend|morning|afternoon)\b)",
        "the same ",
    ),
    (
        " wife| husband| daughter| son| dad| mom| mum",
        (
            r"(?:(?<=^)|(?<=[.,;:!?] )|(?<= and )|(?<=[Ss]he )|(?<=[Hh]e ))((?:[Dd]rove|[Hh]elped|[Ff]ound|[Tt]aught|"
            r"[Ss]howed|[Ll]et|[Tt]ook|[Cc]oached|[Gg]ot|[Ww]alked|[Tt]oured|[Gg]ave|[Ss]ent|[Cc]onnected|[Ii]nvited|"
            r"[Cc]alled|[Rr]ang|[Ee]mailed)) (?=(?:wife|husband|daughter|son|dad|mom|mum)\b(?!s\b))"
        ),
        r"\1 my ",
    ),
    (" a hour", r" a hour\b", " an hour"),
)
