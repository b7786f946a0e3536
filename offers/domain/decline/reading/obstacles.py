"""What somebody did about what stood in the user's way: rules pinned down, mix-ups untangled, interviews moved.

The object says that it was for the user, where the note does not: nobody untangles a registration of their own for a
candidate to write of. "Untangled himself" and "pinned me down on pay" have other objects. These turns only add:
what the same verbs are kind in besides stands with `kindness`.
"""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import word_set

_MATTER = (
    r"(?:[\w'/-]+ ){0,5}?(?:registrations?|paperwork|forms?|rules?|regulations?|requirements?|visas?|permits?|"
    r"licen[sc]es?|licen[sc]ing|sponsorship|insurance|indemnity|pensions?|tax(?:es)?|benefits|allowances?|expenses|"
    r"claims?|relocation|moving costs|housing|lease|tenancy|school places?|catchment|schedules?|timetables?|rota|"
    r"rosters?|dates|flights?|trains?|bookings?|travel|itinerary|logistics|mix-?ups?|mess|muddle|tangle|confusion|"
    r"problem|hitch|snags?|glitch|red tape|small print|fine print|jargon|acronyms|credentialing|equivalen\w+|"
    r"accreditation|transcripts?|certificates?)\b(?! of (?:her|his|their) own\b)(?!.* for (?-i:[A-Z][a-z]+)$)"
)
_CLEARED = rf"(?:out |up |away )?(?!(?:her|him|them)sel|me\b|us\b|(?:her|his|their) (?:own|calendar|diary)\b){_MATTER}"
_APPOINTMENT = (
    r"(?:the|my|our|an?|both) (?:[\w-]+ ){0,3}?(?:interviews?|calls?|visit|tour|slot|panel|presentation|audition|trial|"
    r"meeting|flights?|train|zoom|video|shift|start)\b"
)
_MY_TROUBLE = (
    r"(?=.*\b(?:when|because|so|around|round|after|for) (?:that )?(?:I|we|my|our|the (?:little one|baby|kids|children|"
    r"boys|girls|twins|train|flight|ferry))\b)"
)
_MINE_PAID = (
    r"(?:my|our) (?:[\w-]+ ){0,4}?(?:flights?|tickets?|fares?|train|trip|travel|hotel|deposit|expenses|costs)\b"
)
KIND_ABOUT = {
    verb: re.compile(pattern, re.IGNORECASE)
    for verb, pattern in {
        **dict.fromkeys(
            word_set(
                "untangled unpicked unravelled unraveled disentangled decoded deciphered demystified unscrambled "
                "straightened hammered teased"
            ),
            _CLEARED,
        ),
        **dict.fromkeys(("pinned", "nailed", "chased", "hunted", "tracked", "ran"), rf"down {_MATTER}"),
        "cut": rf"through {_MATTER}",
        "waded": rf"through {_MATTER}",
        **dict.fromkeys(
            ("shifted", "moved", "juggled", "rejigged", "bumped", "rearranged", "swapped", "rescheduled"),
            rf"(?!.*\b(?:without (?:asking|telling|warning)|at the last minute|forgot)\b){_APPOINTMENT}{_MY_TROUBLE}",
        ),
        "had": rf"{_MINE_PAID} (?:refunded|rebooked|changed|fixed|moved|extended|upgraded|reimbursed|paid back|"
        r"covered|sorted)\b",
        "squared": r"it with (?!me\b|us\b)[\w' -]{2,30} (?:so|that) (?:that )?(?:I|we)\b|"
        r"(?:it|things|everything) away for (?:me|us)\b",
        "got": r"(?:me|us|my \w+|our \w+) on(?:to)? (?:the|an?|her|his|their) (?:[\w-]+ ){0,3}?(?:lists?|wait-?lists?|"
        r"course|class|programme|program|tour|guest list|rota|roster|earlier \w+|next \w+|last \w+)\b",
    }.items()
}
