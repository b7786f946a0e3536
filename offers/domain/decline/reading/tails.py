"""What ends an act: from here on a clause tells what somebody said of it, what it lacked or how long it took."""

from __future__ import annotations

from offers.domain.decline.reading.people import KIN
from offers.domain.decline.text.prose import Rewriting

# What made it dearer to give, and is no secret: "even though she was marking".
_BUSY = (
    r"(?:(?: (?:(?:she|he) (?:was|were) )?(?:marking|teaching|grading|packing|moving house|on (?:call|holiday|vacation|"
    r"sabbatical|duty|nights|her day off|his day off)|(?:so |very )?busy|swamped|off(?: duty)?|between shifts|retired)"
    r"(?: (?:that|the same) (?:very )?(?:week|weekend|day|month|night))?|"
    r" it was (?:\d{1,2}(?::\d\d)? ?[ap]m(?: for (?:her|him))?|(?:her|his) (?:birthday|day off|night off|lunch(?: "
    r"break| hour)?|weekend|last day|anniversary)|"
    r"late|(?:past |nearly )?midnight|pouring|raining|snowing|freezing|a (?:public )?holiday|Christmas(?: Eve)?|"
    r"Thanksgiving|New Year's Eve|(?:a |her |his )?(?:Satur|Sun)day)|"
    r" (?:she|he)(?:'d| had) (?:only )?just (?:moved|come|flown|landed|got)\b[^,]{0,25}|"
    r" (?:she|he) had (?:an? )?(?:wedding|early (?:start|shift|flight)|clinic|night shift|flight|exam)\b[^,]{0,20})"
    r"(?=$|,)"
    # What it would cost whoever lets the user go.
    r"|(?:(?<=though)|(?<=knowing)) (?:she|he)(?:'d| would) (?:lose me|miss me|have to (?:find|replace)|be (?:an? |"
    r"one )?(?:\w+ )?(?:down|short))\b[^,]{0,20}"
    r"(?=$|,))"
)
# What ails somebody, in one word or two, and no toy or pet or person.
_AILMENT = (
    r"(?!(?:the|her|his|their|my|our|me|us|all|two|three|some|bike|dog|cat|pony|horse|cello|violin|trumpet|flute|"
    r"guitar|"
    r"view|map|car|boat)\b)[\w-]+(?: [\w-]+)?"
)
# What somebody gives up or moves is given up for whoever could come by it.
_GIVES_WAY = (
    r"(?:swapped|moved|shifted|changed|rearranged|rescheduled|switched|cancell?ed|cleared|covered|postponed|"
    r"rebooked|traded|"
    r"skipped|freed|pushed|gave up|put off|called off|put back|brought forward|cut short)"
)
TAIL = Rewriting(
    # "two minutes before they came in": without when, how long would be left over.
    (
        " before ",
        (
            r",? (?:\d+|an?|two|three|four|five|ten|twenty|half an) (?:minutes?|hours?|days?|weeks?) before "
            r"(?:they|she|he)\b.*$"
        ),
        "",
    ),
    # In what they were patient with the user is written to nobody.
    (
        " about | with | over ",
        (
            r"(?i)\b(patient|kind|understanding|good|nice|lovely|generous|fair|gracious|calm|relaxed|decent|discreet) "
            r"(?:with me )?(?:about|with|over) (?:the |my |all my )?(?:\w+ )?"
            r"(?:gaps?|failed \w+|exam failures?|retakes?|conviction|(?:criminal|police|driving) record|dismissal|"
            r"layoff|bankruptcy|debts|redundancy|being (?:fired|let go|laid off))\b.*$"
        ),
        r"\1",
    ),
    # "so that my husband, who's in a wheelchair, could reach": that he could is enough.
    (
        " so my | so our | so that my | so that our ",
        r"(?i)( so (?:that )?(?:my|our) [\w' ]{2,25}), [^,]{2,40}, (?=(?:could|would|can|might|did not|didn't|had) )",
        r"\1 ",
    ),
    # What the user had to do at home is told to nobody.
    (
        " because of my| because of our| round my| round our| around my| around our",
        (
            r",? (?:because of|a?round) (?:my|our) (?:(?:kids?'?s?|children's|son's|daughter's|school) )*"
            r"(?:drop[- ]?offs?|pick[- ]?ups?|school runs?|bedtimes?)\b.*$"
        ),
        "",
    ),
    (
        "drop-off|dropoff|pick-up|pickup|school run|bedtime",
        r",? so (?:that )?(?:I|we) could [^,]*\b(?:drop-?off|pick-?up|school run|bedtime)\b.*$",
        "",
    ),
    # Nobody is told how the call found them.
    (
        (
            " bits| tears| pieces| state| shock|gutted|upset|crying|sobbing|weeping|tearful|distraught|heartbroken|"
            "devastated|shaken|mortified|ashamed|choked|hungover|furious|livid| floods"
        ),
        (
            r"(?:,|(?<=\bme)|(?<=\bus)|(?<=self)) (?:(?:clearly|obviously|sounding|quite|really|so|very|still|"
            r"half|a bit|pretty|near|nearly|almost|and) )*"
            r"(?:in (?:bits|(?:floods of )?tears|floods|pieces|an? (?:\w+ )?state|shock)|gutted|upset|crying|"
            r"sobbing|weeping|"
            r"tearful|distraught|heartbroken|devastated|shaken(?: up)?|mortified|ashamed|choked(?: up)?|hungover|"
            r"furious|livid)(?: (?:about|over|at|by) [^,]*)?$"
        ),
        "",
    ),
    # "swapped her own leave day so I could": what, stood before.
    *(
        (
            f" so {who}| so that {who}",
            rf"^((?:{_GIVES_WAY}) (?!.*\b(?:me|us|my|our)\b).*?),? so (?:that )?{who} (?:could|can)$",
            rf"\1 for {whom}",
        )
        for who, whom in (("I", "me"), ("we", "us"))
    ),
    # What others were spared goes without saying.
    (
        " so no| so that no",
        (
            r",? (?:just )?so (?:that )?(?:nobody|no[ -]?one|none of us) (?:(?:had|needed) to|sits|stands|got|was|"
            r"were|felt|went|"
            r"missed|stared|interrupted|waits?|goes|misses|gets|has to|can|could|would (?:have to|be|feel|get))\b"
            r"(?! there\b| able\b)(?!.*\b(?:me|my|mine|I)\b).*$"
        ),
        "",
    ),
    # By what it was full is told less than that it was.
    (
        " full | booked | sold out ",
        (
            r" when ((?:every|all)\b[^,]{0,30}? (?:was|were) (?:full|booked(?: up| out| solid)?|sold out)) "
            r"(?:for|because of|with|by)\b.*$"
        ),
        r" at a time when \1",
    ),
    # "explained it to me like I was clever"
    *(
        (
            " like I | like we ",
            (
                rf"(?i){where} like (I|we) (?:was|were) (?=(?:clever|smart|bright|already|one of|family|staff|somebody|"
                r"royalty|important|part of|worth|an? (?:colleague|friend|equal|pro|grown-up|adult|insider|expert|"
                rf"member|regular|musician|scientist|star|king|queen|guest))\b){rest}"
            ),
            written,
        )
        for where, rest, written in (
            (
                r"^((?:treated|talked to|spoke to|talked with|spoke with|welcomed|greeted) (?:me|us))",
                "",
                r"\1 as if \2 were ",
            ),
            ("(?<=[a-z]),?", ".*$", ""),
        )
    ),
    (" as ", r"(?i),? as (?:she|he|they) (?:put|called|said)\b.*$", ""),
    (" sa", r"(?i),? sa(?:ys|id) (?:she|he|they|that|the)\b.*$", ""),
    (
        " but| although| though| even though| whereas| despite| yet| until | because ",
        (
            r"(?i),? (?:but(?<!everything but)(?<!anything but)(?<!all but)(?! (?:fair|kind|useful|honest|right|"
            rf"good) [a-z])|(?:al|even )?though(?!{_BUSY})|whereas|"
            r"despite|yet|until i|because (?:she|he|they)"
            r"(?! (?:knew|remembered|guessed|(?:had )?heard) (?:that )?(?:I|we|my|our)\b))\b.*$"
        ),
        "",
    ),
    # "the three cases they always ask about, all three came up"
    (
        ", all |, both |, each |, every ",
        (
            r"(?i),\s*(?:all (?:two|three|four|five|six|\d+|of (?:them|it))|both(?: of them)?|each(?: of them| one)?|"
            r"every (?:single )?one) (?:came|was|were|worked|turned|fit(?:ted)?|held|helped|paid|proved|got|had|did)\b"
            r".*$"
        ),
        "",
    ),
    (" that they ", r"(?i) that they(?:'d| had| have|'ve)\b.*$", ""),
    (" they", r"(?i) (?:so (?:that )?|until |till |when |while |because |before |after )they\b.*$", ""),
    (", she|, he|, She|, He", r"(?i),\s*(?:she|he)(?:'s| is| was)\b.*$", ""),
    (
        " if I| if we| if i| whether I| whether we| whether or not ",
        (
            r"(?i),? (?:if|whether) (?:or not )?(?:I|we)(?:'d)? (?:came|come|took|take|joined|join|moved|move|"
            r"said|say|accepted|accept|signed|"
            r"sign|wanted|want|needed|need|liked|would)\b.*$"
        ),
        "",
    ),
    (" they", r"(?i)((?:everybody|everyone)'s \w+)\b.* they\b.*$", r"\1"),
    (" already", r" (?:(?:once|twice) )?already(?:,? (?=(?:to|until|till)\b)|$)", " "),
    (" who ", r"(?i) who (?:was|were) (?:fine|happy|ok|okay|all right)\b.*$", ""),
    # Against whom somebody was backed is written to nobody, and of a child or a parent neither what ails them.
    *(
        (
            " against ",
            (rf"(?i)\b{deed} against (?:(?:old|young|the|her|his|their|that|poor)\b|(?-i:[A-Z])).*$"),
            written,
        )
        for deed, written in (
            (r"back(?:ed)? (me|us)(?: up)?", r"backed \1 up"),
            (r"((?:spoke|stood|stuck) up for (?:me|us)|(?:defended|supported) (?:me|us)|took (?:my|our) side)", r"\1"),
        )
    ),
    *(
        (
            " with | who ",
            rf"(?i){whose}(?: with (?:an? |severe |bad )?{_AILMENT}| who (?:can't|cannot|has|had|is|was)\b.*)$",
            kept,
        )
        for whose, kept in (
            (rf"( for (?:my|our) (?:\w+ )?{KIN})", r"\1"),
            (rf" for (?:an?|one) (?:\w+ )?(?:boy|girl|{KIN}|student|pupil)", ""),
        )
    ),
    (
        "sk after my|sked after my|sk after our|sked after our",
        rf"(?i)\b(ask(?:ed)? after (?:my|our) {KIN})'s \w+(?: \w+)*$",
        r"\1",
    ),
    # "showed me the lab and was rude to the porter": a chill makes the words plain, and takes no thanks away.
    (
        " was | got ",
        (
            r",? (?:and|but) (?:then )?(?:she |he )?(?:was|got) (?:a bit |rather |quite |very |really |so |pretty )?"
            r"(?:rude|curt|snappy|pushy|vague|evasive|arrogant|dismissive|condescending|nasty|grumpy|moody|"
            r"impatient|cold (?:to|with))\b.*$"
        ),
        "",
    ),
    # "about schools here" was written there, and is read there.
    (" here", r"(?i)( about (?:the )?[\w ]{2,30}s) (?:round |around |near )?here$", r"\1"),
    # "and I still can't", "and I nearly missed the train": what the user did then. "my wife and I" stay together.
    (
        " and I | and we ",
        (
            rf"^(?!.*\b(?:(?:my|our|the) (?:\w+ )?{KIN}|[A-Z][\w'-]+|her|him|them|you) and (?:I|we)\b)(.*?[a-z]),? "
            r"and (?:I|we)(?:'ve|'d)? (?:have |had )?(?:still|nearly|almost|finally|just|never|only|even|really|could|"
            r"can't|couldn't|can|would|wouldn't|didn't|don't|am|was|were|will|won't|should|might|must|got|went|forgot|"
            r"laughed|cried|ate|slept)\b.*$"
        ),
        r"\1",
    ),
    # "to meet the shop teacher who is retiring": that is the teacher's affair.
    (
        " who",
        (
            r"(?i)\b(?<!about )((?:the|an?|one|her|his|their|our|my) (?!(?:woman|man|person|guy|lady|people|one) )"
            r"(?:(?!(?:the|an?|to|with|her|his) )[\w-]+ ){1,4}?)(?<!of )(?<!about )who(?:'s|'d| is| was| had)(?: "
            r"(?:just|soon|finally|about to|due to|going to))* (?:retir|leav|left|quit|resign|mov(?:e|ing|ed) "
            r"(?:away|on|abroad|out)|step(?:ping|ped)? down|g(?:oing|one|o) on leave|on (?:\w+ )?leave|off|sick|ill|"
            r"pregnant|expecting|widow|dying|divorc|recovering)\w*\b.*$"
        ),
        r"\1",
    ),
    # "the levee the city won't talk about": what others would not is theirs.
    (
        "n't | not | never ",
        (
            r"(?i)(?<!about )\b((?:the|an?|her|his|their|my) "
            r"(?:(?!(?:to|so|because|when|while|if|that|until)\b)[\w-]+ ){0,3}?"
            r"(?!(?:so|because|when|while|if|until|day|time|way)\b)[\w-]+) (?:that |which )?"
            r"(?:the (?:\w+ )?\w+|they|nobody|no ?one|people|everyone|most [a-z]+) (?:won't|don't|doesn't|didn't|can't|"
            r"couldn't|wouldn't|never|will not|would not) \w+(?: \w+){0,2}$"
        ),
        r"\1",
    ),
    # "argued with the machine in a language I don't speak", "the form I couldn't read"
    *(
        (
            " I don't | I didn't | I can't | I couldn't ",
            (
                rf"{where}(?: whose [\w-]+)?(?: that| which)? I (?:don't|didn't|can't|couldn't) "
                r"(?:speak|understand|read|get|follow|know|"
                r"recogni[sz]e|pronounce)$"
            ),
            "",
        )
        for where in (r" (?:in|on|at|from) an? (?:[\w-]+ )?[\w-]+", r"(?<=[a-z])")
    ),
    (" which ", r"(?i)(?:,? so (?:that )?(?:i|we)'d know)? which (?:was|were|is|i|we|never)\b.*$", ""),
    (
        " while ",
        (
            r",? while (?:HR|legal|finance|admin|IT|they|the [a-z]+(?: [a-z]+)?) (?:sat on|dithered|dragged|stalled|"
            r"slept|argued|bickered|lost|forgot)\b.*$"
        ),
        "",
    ),
    (" except", r"(?i),? except\b.*$", ""),
    (" while ", r"(?i),? while (?:there|here)$", ""),
    (" before", r"(?i) the (?:night|day|evening) before$", ""),
    (
        " when ",
        (
            r"(?i),? when (?:the )?(?:(?-i:[A-Z]\w+)|boss|chief|owner|partner|dean|director|chair|manager) "
            r"(?:start|kept|beg[au]n|tried|attack|criti|pick|push|tore|went|laugh|snapp|interrupt|vanish|grill|"
            r"question|storm|shout|left)\w*\b.*$"
        ),
        "",
    ),
    (
        ",",
        (
            r"(?i),\s*(?:to be returned|(?:the )?first time|that(?:'s| is| was)|which|who|whose|where|so|mostly|"
            r"never|not|no|never once|even(?! (?:on|at|from|over|during)\b)|what|how|why|when|and meant|and never|"
            r"because)\b.*$"
        ),
        "",
    ),
    (
        ",",
        (
            r"(?i),\s*(?:about |approx\.? |almost |nearly |over )?(?:~|an? |half an )?(?:\d+ ?)?(?:minutes?|hours?)?"
            r"(?: or so| total| long| straight)?$"
        ),
        "",
    ),
)
