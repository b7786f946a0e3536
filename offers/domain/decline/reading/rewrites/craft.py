"""A ship or an aircraft that is spoken of as "her", so that nobody takes it for the contact: "bring her alongside"."""

from __future__ import annotations

from offers.domain.decline.text.prose import Rewriting

_CRAFT = (
    r"(?:ferry|boat|ship|yacht|tug|trawler|barge|launch|lighter|tanker|cutter|schooner|sloop|ketch|dinghy|lifeboat|"
    r"narrowboat|catamaran|vessel|icebreaker|freighter|dredger|plane|glider|seaplane|floatplane|helicopter|airship|"
    r"Cessna|simulator)"
)
# What nobody does to a woman.
_HANDLE = r"(?:moor(?:ed)?|berth(?:ed)?|dock(?:ed)?|anchor(?:ed)?|sail(?:ed)?|helm(?:ed)?|beach(?:ed)?|careen(?:ed)?)"
_BRING = r"(?:bring|brought|take|took|put|lay|laid|steer(?:ed)?|work(?:ed)?|back(?:ed)?|warp(?:ed)?)"
_WATER = (
    r"(?:port|harbou?r|dock|berth|quay|pier|jetty|wharf|mooring|moorings|lock|locks|channel|fjord|firth|strait|straits|"
    r"narrows|canal|slip|marina|buoys?|wind|current|tide|swell|ice)"
)
_AFLOAT = (
    rf"(?: (?:alongside|astern|about|to anchor|hard over|up to the wind|on the wind)\b|"
    rf" (?:up |in |out |down |back )?(?:to|into|in|through|off|out of|past|up|under) (?:the |an? )?(?:[\w'-]+ ){{0,2}}?"
    rf"{_WATER}\b)"
)
_NO_NOUN = (
    r"(?=\s*(?:$|[.,;:!\n])| (?:myself|alongside|astern|up|down|in|into|out|through|back|home|round|around|at|to|under|"
    r"past|off|on|along|across|from|between|by|with|for)\b)"
)

CRAFT = Rewriting(
    ("tasted w", r"\b(barrel|wine|cheese|tea) tasted (?=w(?:ith|/) *(?:me|us)\b)", r"tasted \1s "),
    ("obs", r"\b(lesson|class) obs\.?(?= |$)", r"\1 observation"),
    ("kiddo", r"(?<!my )(?<!our )(?<!the )(?<!his )(?<!her )\bkiddo\b", "my kid"),
    (" her ", r"\b([Ll]et (?:me|us) (?:hold|keep|fly|steer)) her (?=steady|level|straight|on course|still)", r"\1 it "),
    # "take the ferry out and bring her back in"
    (
        " her",
        (
            rf"(?P<before>\b(?:the|an?|her|his|their) (?:[\w-]+ )?{_CRAFT}\b[^.;\n]{{0,60}}?\b(?:{_HANDLE}|{_BRING}|"
            rf"land|landed|fly|flew|taxi|taxied|turn|turned)) her(?P<after>{_NO_NOUN})"
        ),
        r"\g<before> it",
    ),
    (
        "moor|berth|dock|anchor|sail|helm|beach|careen",
        rf"\b(?P<did>{_HANDLE}) her{_NO_NOUN}",
        r"\g<did> the vessel",
    ),
    (
        "ing her|ught her|ake her|ook her|ut her|ay her|aid her|teer|ork|ack|arp",
        rf"\b(?P<did>{_BRING}) her(?={_AFLOAT})",
        r"\g<did> the vessel",
    ),
    (
        "she ",
        r"\b(?P<how>how|why|when|where) she (?P<does>kicks|heels|yaws|tacks|stalls|drifts|lists)\b",
        r"\g<how> the vessel \g<does>",
    ),
    (
        "and her|taxi",
        r"\b(?P<let>[Ll]et (?:me|us) (?:land|taxi)) her(?= (?:at|on|in|to|out|back|myself|into)\b|\s*(?:$|[.,;\n]))",
        r"\g<let> the aircraft",
    ),
)
