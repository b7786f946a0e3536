"""The abbreviations of working life, as insiders type and outsiders would not say them, written out."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_LETTERS_BEHIND_A_NAME = r"(?:NP|PA|PA-C|RN|LPN|CNA|CRNA|DNP|MD|DO|PT|OT|RD|SLP|PharmD|PhD|EdD|DVM|LCSW|MBA|CPA|PE)"
# The short names of months that are also given names are a month after one of these.
_WHEN = r"(in|until|til|till|by|since|last|next|early|late|mid|end of|beginning of|start of|date to)"
_PAPERS = (
    r"(?:[Ss]ent|[Ss]end|[Ss]ending|plan|visa|tax|legal|onboarding|benefits?|insurance|contract|HR|hr|design|tech|"
    r"policy|pension|union|licens\w+|licenc\w+|credentialing|enrollment|enrolment|immigration|mortgage|pre-?filled|"
    r"signed)"
)

_OVER_THE_TERMS = (
    r"(?:through|thru|over) (?:(?:the|my|our) )?(?P<terms>(?:[\w-]+ )?(?:pension|benefits|401\(?k\)?|allowances?|"
    r"insurance|rota|roster)\b(?! (?:cuts?|scandal|trouble)\b)(?![^.;\n]* (?:with|w/) *(?:me|"
    r"us)\b)(?![^.;\n,]* (?P<one>[a-z]+) by "
    r"(?P=one)\b)[^.;\n,]*(?:, [^.;\n,\d]*? and [^.;\n,\d]*)?)(?:,? (?:about )?(?:\d+|an?|half "
    r"an|two) (?:min(?:ute)?s?|hours?)\b)?"
)

WORK_WORDS = Rewriting(
    (
        "occ|Occ",
        r"\b(?P<o>[Oo])cc(?:y|up\w*)?\.? (?P<h>[Hh])ealth\b",
        r"\g<o>ccupational \g<h>ealth",
    ),
    ("LOI", r"\b(the |an |my |her |his )?LOI\b", r"\1letter of intent"),
    ("ch|Ch", r"\b([Cc])h(?:ap)?s?\.? (?=\d)", r"\1hapter "),
    (
        " par",
        (r"\b(an?|one|the|my|every|two|three) par(s?) (?=(?:of|on|about)\b)"),
        r"\1 paragraph\2 ",
    ),
    (
        "handed",
        (r"\b(one|two|left|right|single|empty)[ ](handed)(?=$|[,.;!\n]| (?:and|while|when|with|in|on|at|for)\b)"),
        r"\1-\2",
    ),
    (
        "at theirs|at hers|at his",
        r"\bat (?:(her)s|(his)|(their)s) (?=(?:till|until|so|if|because|while|when|over|during|from|both|all|twice)\b)",
        r"at \1\2\3 place ",
    ),
    # "went thru pension and night rota, 40 min": nobody goes through a newcomer's terms but with them.
    ("went ", rf"\bwent {_OVER_THE_TERMS}", r"took me through the \g<terms>"),
    ("Went ", rf"\bWent {_OVER_THE_TERMS}", r"Took me through the \g<terms>"),
    # What nobody had asked before.
    (
        "uestions",
        (
            r"\b(?:[Hh]ad|[Aa]sked)(?: me)? (?:the )?questions (?P<on>(?:on|"
            r"about) [^.;,\n]{2,40}?),? (?:that )?(?:nobody|no[ -]?one)"
            r"(?:'s|'d| has| had| else)?(?: ever)? (?:asked|thought of|come up with|"
            r"thought to ask)\b(?: me)?(?: before)?"
        ),
        r"asked questions \g<on> that nobody had ever asked",
    ),
    ("ex", r"\b(?<!my )ex\.? (?=\d)|\bex\. (?=\d)", "exercise "),
    ("fig", r"\bfigs?\.? (?=\d)", "figure "),
    ("sec", r"\bsect?s?\. (?=\d)", "section "),
    ("para", r"\bparas?\.? (?=\d)", "paragraph "),
    ("no. |No. |nr. |Nr. ", r"\b[Nn][or]\. (?=\d)", "number "),
    ("op. |Op. ", r"\b([Oo]p)\. (?=\d)", r"\1 "),
    ("so to speak|as it were", r",? \b(?:so to speak|as it were)\b", ""),
    ("deg", r"\b(\d+) ?deg\b", r"\1 degrees"),
    (
        "thru|through",
        (
            r"\b([Mm]y|[Oo]ur|[Tt]he|[Aa]|[Hh]er|[Hh]is|one|final|last|first|quick|full|dress|whole) (run|walk|"
            r"read|play|talk)[ -](?:thru|through)(?=$|[,.;!\n]| (?:with|on|at|before|"
            r"after|and|for|that|when|because|though|although|while|so)\b)"
        ),
        r"\1 \2-through",
    ),
    ("MOU", r"\b(the |an |my )?MOU\b", r"\1memorandum of understanding"),
    (
        " app",
        (
            r"\b((?:[Ll]icen[sc]e|[Vv]isa|[Gg]rant|[Bb]oard|[Ll]oan|[Pp]ermit|[Ss]tate|job|my|[A-Z]{2,4}) )app"
            r"(?=$|[,.;]| (?:with|for|to|in|on|myself|herself|himself|form|forms|paperwork|fee)\b)"
        ),
        r"\1application",
    ),
    ("docs", rf"\b({_PAPERS}(?: (?:me|us|the|my|all))*) docs\b", r"\1 documents"),
    ("bg check|ackground ck|ackground chk", r"\b(?:bg check|background ch?k)\b", "background check"),
    (" am| pm", r"\b([Ww]ith (?:her|him|them)) am\b", r"\1 in the morning"),
    ("all am|all AM", r"\ball (?:am|AM)\b", "all morning"),
    ("the am", r"\b((?:most|all|half|part|rest|end) of the) am\b", r"\1 morning"),
    ("the pm", r"\b((?:most|all|half|part|rest|end) of the) pm\b", r"\1 afternoon"),
    (" am", r"\b((?:her|his|their|this|that|one|whole|every|next|day)) am\b", r"\1 morning"),
    (" pm", r"\b((?:her|his|their|this|that|one|whole|every|next|day)) pm\b", r"\1 afternoon"),
    (" am", r"(?<=[a-z]) am(?=$|[,.;])", " in the morning"),
    (" pm", r"\b(six|seven|eight|nine|ten|eleven) pm(?=$|[,.;])", r"\1 in the evening"),
    (" pm", r"(?<=[a-z]) pm(?=$|[,.;])", " in the afternoon"),
    ("in am|in the am", r"\bin (?:the )?am\b", "in the morning"),
    ("pts", r"(?<![\d+.] )\bpts\b", "patients"),
    ("pt's", r"\bpt's(?= [a-z])", "patient's"),
    ("pts", r"\b(treat(?:ed)?|see|saw|examined?|on|with) (\d|two|three|a few) pts\b", r"\1 \2 patients"),
    (
        " pt",
        r"\b((?:an?|the|my|her|his|one|each|every|first|real) (?:[\w-]+ ){0,2}?)pt(?=$|[,.;]| [a-z])(?! time)",
        r"\1patient",
    ),
    (" pt ", r"(?<=[a-z]) pt (?=in\b|on\b|with\b|who\b|at\b)", " patient "),
    (
        "NP|PA|RN|CNA|MD|DO|PT|OT|RD|SLP|Pha|PhD|EdD|DVM|LCSW|MBA|CPA|PE|LPN",
        (
            rf"\b((?:with|to|and|by|from|for) [A-Z][a-z]+),? {_LETTERS_BEHIND_A_NAME}\b"
            r"(?=$|[,.;]| (?:and|at|in|on|for|about|who|from)\b)"
        ),
        r"\1",
    ),
    ("eng ", r"\beng (?=(?:jobs?|team|manager|lead|group|org|roles?|department|interviews?)\b)", "engineering "),
    (" cal", r"\b(her|his|my|their|the) cal\b", r"\1 calendar"),
    (" rec", r"(?<=[a-z] )recs\b", "recommendations"),
    (" rec for", r"\b([Ww]rote|[Ss]ent|[Gg]ave) (?:me |my |a |the )?rec for\b", r"\1 my recommendation for"),
    ("all my question|all of my question", r"\ball (?:of )?my question (?=about\b|on\b)", "all my questions "),
    ("hotel ", r"\bhotel (?=(?:rental car|car|flights?|train tickets)\b(?! park))", "hotel and "),
    (" warm up", r"\b(conduct|lead|led|teach|taught|run|ran|take|took) (?:the )?warm up\b", r"\1 the warm-up"),
    (" free", r"\b(gluten|dairy|nut|meat|sugar) (free)\b", r"\1-\2"),
    ("/", r"(?<=[a-z]{3})/(?=[a-z]{3})(?<!him/)(?<!his/)(?<!and/)(?<!she/)", " and "),
    ("Jan|jan", rf"\b{_WHEN} [Jj]an\b", r"\1 January"),
    ("Jun|jun", rf"\b{_WHEN} [Jj]un\b", r"\1 June"),
    ("Mar|mar", rf"\b{_WHEN} [Mm]ar\b", r"\1 March"),
    ("Dec|dec", rf"\b{_WHEN} [Dd]ec\b", r"\1 December"),
    ("to pm", r"\b([Mm]oved .*to) pm\b", r"\1 the afternoon"),
)
