"""Times, spans and terms as one tells them: "at 6 pm", "for two hours in the rain", "without a deposit"."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

# What is given is no time that it took: "gave us two days", "saved me three weeks".
_NOT_GIVEN = "".join(
    rf"(?<!\b{gave} {whom})"
    for gave in (
        *(
            "giving",
            "gave",
            "saving",
            "saved",
            "buying",
            "bought",
            "sparing",
            "spared",
            "granting",
            "granted",
            "winning",
        ),
        *("won", "getting", "got", "offering", "offered", "allowing", "allowed", "leaving", "left", "owing", "taking"),
    )
    for whom in ("me", "us", "up")
)
TIMES = Rewriting(
    # "amended the draft same hour", "rang back next day"
    (
        " same | next ",
        (
            r"(?<=[a-z]) (?<!the )(?<!that )(?<!my )(?<!our )(same (?:hour|minute|morning|week)|next (?:day|morning))"
            r"(?=$|,| (?:with|to|and)\b)"
        ),
        r" the \1",
    ),
    (
        " for first | for last ",
        r" for (?=(?:first|last) (?:(?:few|two|three|four|six) )?(?:days?|nights?|weeks?|months?|term|year)\b)",
        " for the ",
    ),
    (
        "days|nights|evenings|weeks",
        (
            rf"{_NOT_GIVEN}(?<! giving)(?<! spending)(?<! spent)(?<! gave)(?<! took)"
            r"(?<! for)(?<! of)(?<! in)(?<! within)(?<! inside)(?<! under)(?<! over)(?<! the)(?<! past)(?<! last)"
            r"(?<! first)(?<! next)(?<! back)(?<! forward)(?<! by) "
            r"((?:two|three|four|\d+) (?:days|nights|evenings|weeks))$"
        ),
        r" for \1",
    ),
    (
        ":",
        (
            r"(?<=[a-z]) (?<!at )(?<!till )(?<!until )(?<!from )(?<!by )(?<!past )(?<!after )(?<!before )(?<!around )"
            r"(?<!about )(?<!the )(?<!my )(?<!our )(?<!your )(\d{1,2}:\d\d)\b"
        ),
        r" at \1",
    ),
    (
        " am| pm",
        (
            r"(?<=[a-z]) (?<!at )(?<!till )(?<!until )(?<!from )(?<!by )(?<!past )(?<!after )(?<!before )(?<!around )"
            r"(?<!about )(?<!the )(?<!your )(?<!my )(?<!to )(?<!and )(?<!since )(?<!almost )(?<!nearly )(?<!was )"
            r"(\d{1,2} [ap]m)\b(?! (?:e-?mails?|texts?|messages?|calls?|questions?|feeds?|start|shift)\b)"
        ),
        r" at \1",
    ),
    (
        "hours in|hours while",
        (
            r"(?<=[a-z]) (?<!for )(?<!of )(?<!the )(?<!driving )(?<!drove )(?<!spending )(?<!spent )(?<!taking )"
            r"(?<!\bme )(?<!\bus )((?:two|three|four|five|six) hours) "
            r"(?=in (?:the )?(?:snow|rain|sleet|fog|heat|cold|dark|storm)\b|while\b)"
        ),
        r" for \1 ",
    ),
    (
        " before ",
        r"(?<=[a-z]) (?<!the )(?<!one )(?<!a )(?<!every )(?<!last )(night|evening|morning) before (?=the|my|our)\b",
        r" the \1 before ",
    ),
    (
        "1 ",
        r"(?<![\d.:] )\b1 (?=(?:day|week|hour|night|month|year|afternoon|morning|evening|page) (?:a|of|with)\b)",
        "one ",
    ),
    (
        "s deposit|s notice|s rent|s wages|s pay|s leave|s grace|s worth|s salary",
        (
            r"\b((?:two|three|four|five|six|eight|nine|ten|\d+) (?:months|weeks|days|years|hours)) "
            r"(?=(?:deposit|notice|rent|wages|pay|leave|grace|worth|salary)\b)"
        ),
        r"\1' ",
    ),
    # "put me up two nights", "fought for me three hours", "held back a blast 20 minutes"
    (
        " nights| hours| minutes| days| weeks",
        (
            r"^((?:you )?(?:put(?:ting)? (?:me|us) up|f(?:igh|ough)t(?:ing)? for (?:me|us)|(?:held|hold|keep|kept|"
            r"interpret|translat)\w*(?: (?!(?:me|us|for|in|within|after|over|of|the|until|till|by|another|all|last|"
            r"first|about)\b)[\w'-]+){0,5})) (?=(?:two|three|four|five|six|seven|eight|nine|ten|\d+) "
            r"(?:nights|hours|minutes|days|weeks)\b)"
        ),
        r"\1 for ",
    ),
    (
        "last |next ",
        r"\b(for|over|in) (?=(?:last|next) (?:two|three|four|five|six|few|\d+)\b)",
        r"\1 the ",
    ),
    (
        "round",
        r"\bat ([4-8])(?= (?:to (?:do )?(?:your |the )?(?:morning )?rounds?|for (?:\w+ )?rounds|before rounds)\b)",
        r"at \1 in the morning",
    ),
    ("after that w", r"\bafter that (?=w(?:as|ere)\b)", "afterwards that "),
    ("for weekend", r"\bfor weekend\b", "for the weekend"),
    (
        "for afternoon|for morning|for evening|for night|for day",
        r"\bfor (?=(?:afternoon|morning|evening|night|day)(?:$|,| (?:in|at|on|with|and|when|so|because)\b))",
        "for the ",
    ),
    (
        "on walk|on drive|on hike|on ride",
        r"\bon (?=(?:walk|drive|hike|ride) (?:to|back|home|from|along|round)\b)",
        "on the ",
    ),
    (" shift", r"\b(after|before|during) (?=shift(?:$|,| (?:and|with|in|at|on|to|so|because)\b))", r"\1 the "),
    ("end of shift", r"\bend of shift\b", "end of your shift"),
    (
        "hours|minutes",
        (
            r"(?<=[A-Za-z]) (?<!for )(?<!\bme )(?<!\bus )(?<!of )(?<!in )(?<!within )(?<!inside )(?<!under )(?<!over )"
            r"(?<!after )(?<!at )"
            r"(?<!than )(?<!the )(?<!about )(?<!office )(?<!past )(?<!spending )(?<!staying )(?<!spent "
            r")(?<!stayed )(?<!waiting )(?<!waited "
            r")(?<!driving )(?<!drove )(?<!took )((?:two|three|four|five|six|\d) hours|\d\d minutes)$"
        ),
        r" for \1",
    ),
    (
        "hour before|hours before|minutes before",
        (
            r"\b((?:prepp?|coach|brief|drill|tutor|train|mentor|rehears)(?:ed|ing) (?:with )?"
            r"(?:me|us|(?:my|our) [a-z]+)) ((?:an|half an|two|three|\d+) (?:hours?|minutes)) (?=before\b)"
        ),
        r"\1 for \2 ",
    ),
    ("1 hour", r"\b1 hour\b(?! and| \d)", "an hour"),
    ("1 minute", r"\b1 minute\b", "a minute"),
    ("eadline ", r"\b(deadline) (?=(?!by )\w+ (?:days?|weeks?)\b)", r"\1 by "),
    ("2 times", r"\b2 times\b", "twice"),
    ("3 times", r"\b3 times\b", "three times"),
    ("half ", r"\bfor half (?=(?:day|morning)\b)", "for half a "),
    ("full |whole |entire ", r"\bfor (?=(?:full|whole|entire) (?:day|morning|shift|afternoon)\b)", "for a "),
    (" notice", r"\b(two|three|four|five|\d+) (days|weeks|hours) notice\b", r"\1 \2' notice"),
    ("whole time", r"(?<!the )\bwhole time\b", "the whole time"),
    (" extension", r"\ba (day|week|month) extension\b", r"a \1's extension"),
    (
        "0th|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|1th|2th|3th",
        r"\b(to|until|till|by) (?=(?:1[123]th|\d?(?:1st|2nd|3rd|[04-9]th))\b(?! (?:grad|year)))",
        r"\1 the ",
    ),
    (
        " week",
        r"(?<=[a-z]) (?<!\bthe )(?<!\bin )(?<!\bover )(?<!\bof )((?:Thanksgiving|Christmas|Easter|exam) week)$",
        r" in \1",
    ),
    (" whenever", r"\b(giving|gave) me (?:until|till) whenever$", r"\1 me all the time I needed"),
    (
        " next day| next morning| next evening| next afternoon",
        r"(?<!\bthe)(?<!\bvery) next (day|morning|evening|afternoon)$",
        r" the next \1",
    ),
    (
        "first |last |next ",
        r"\b(what|how) (?=(?:first|last|next) (?:year|month|week|day|semester|term|season|shift|winter)\b)",
        r"\1 the ",
    ),
    ("on day off", r"\bon day off\b", "on your day off"),
    ("half hour", r"\b(for|me|us|[a-z]+ing|kept|spent|found|took|gave|up) half hour\b", r"\1 half an hour"),
    (
        "half ",
        r"\b(for|me|us) half (?=(?:day|morning|afternoon|shift)(?:$|,| (?:in|at|on|with|before|after|so)\b))",
        r"\1 half a ",
    ),
    ("within ", r"\bwithin (?=(?:day|week|month|minute)\b)", "within a "),
    ("within hour", r"\bwithin hour\b", "within an hour"),
    (
        "first |second |last |next |whole |entire ",
        (
            r"\b(for|during|over|until|till|after) (?=(?:first|second|last|next|whole|entire) (?:month|week|year|"
            r"semester|term|winter|season|night)\b)"
        ),
        r"\1 the ",
    ),
    (
        " minutes| hours",
        (
            r"\b((?:talk|chatt|speak)(?:ing|ed) (?:with|to) (?:me|us|(?:my|our) [a-z]+|[A-Z][a-z]+)) "
            r"((?:two|three|four|five|six|\d+) (?:minutes|hours))(?=$|,| (?:about|on)\b)"
        ),
        r"\1 for \2",
    ),
    (" since", r"\b(that|which) (?:was|were) (?=(?:[a-z]+ ){1,4}since\b)", r"\1 had been "),
    ("without ", r"\bwithout (?=(?:deposit|guarantor|reference|appointment|reservation|credit check)\b)", "without a "),
    # "at 6 in a snowstorm", "till 11 your time", "the 4 o'clock conference": an hour by itself is told in words.
    *(
        (
            f" {figure}",
            (
                rf"\b(at|till|until|from|after|before|the) {figure}(?= o'clock\b|"
                r"(?<!the \d)(?<!the \d\d)(?:$|,(?! \d)| "
                r"(?:in (?:the|an?|your)|(?:your|my|our) time|so|with|because|when|for|on|to (?:get|bring|drive|"
                r"meet|see|show|fetch|catch|let|make|help)|by yourself|yourself)\b))"
            ),
            rf"\1 {hour}",
        )
        for figure, hour in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
    ),
    *(
        (f" {figure} at once| {figure} at a time", rf"(?<=[a-z]) {figure} (?=at (?:once|a time)\b)", f" {count} ")
        for figure, count in ((2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"))
    ),
)
