"""What was plainly done for the user is thanked for though no list names it, and nothing that only looks like it."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Received me at the station at 5 in the morning himself, with tea in a flask",
            "receiving me at the station at five in the morning yourself, with tea in a flask",
        ),
        ("Persuaded a landlord to take me without US credit", "persuading a landlord to take me without US credit"),
        (
            "Replied at 5 am her time so I wouldn't have to wait",
            "replying at 5 am your time so I wouldn't have to wait",
        ),
        ("Asked treasury for a fourth child ticket", "asking treasury for a fourth child ticket"),
        ("Went to bat with the provost for more startup", "going to bat with the provost for more startup"),
        ("Looked into a school with a Welsh stream", "looking into a school with a Welsh stream"),
        ("Started the police certificate for me", "starting the police certificate for me"),
        ("Scanned a photo of our old street!! Didn't even ask", "scanning a photo of our old street"),
        ("Let her seventh graders interview me", "letting your seventh graders interview me"),
        ("wrote to me in Italian all along", "writing to me in Italian all along"),
        ("Pushed my papers to the top", "pushing my papers to the top"),
        ("Let me crash on her couch for 3 days", "letting me crash on your couch for three days"),
        ("Backdated my leave entitlement", "backdating my leave entitlement"),
        ("Polished my CV over a weekend & wouldn't take credit", "polishing my CV over a weekend"),
        ("Plugged me in next to her from 6p to midnight", "plugging me in next to you"),
        ("Calculated my pension in four variants. Flawless. Also slow", "calculating my pension in four variants"),
        ("Entrusted me w/ her notebooks, forty seasons of weather", "entrusting me with your notebooks"),
        ("Overnighted the glossary binder to Greece. 1.8 kg!", "overnighting the glossary binder to Greece"),
        ("Wrested a tower out of the trustees on my account", "wresting a tower out of the trustees on my account"),
        ("Got the hotel to make up a room at 6", "getting the hotel to make up a room at six"),
        ("got my licence fee reimbursed b4 I even started", "getting my licence fee reimbursed before I even started"),
        ("took the train up just to meet me for an hour", "taking the train up to meet me for an hour"),
        ("Agreed to reword the covenant", "agreeing to reword the covenant"),
        ("popped over between patients with a rhubarb cake", "popping over between patients with a rhubarb cake"),
        ("Warned me kindly which neighbourhoods flood", "warning me kindly which neighbourhoods flood"),
        ("had my contract put into French at her own idea", "having my contract put into French at your own idea"),
        ("filmed six apartments and the walk from each", "filming six apartments and the walk from each"),
        ("held a flat for ten days, cost him I think", "holding a flat for ten days"),
        ("Re-voiced the top octave in the break, only because I had winced", "re-voicing the top octave in the break"),
        ("Turned the contract around in a day", "turning the contract around in a day"),
        ("Pointed me to a bursary I'd never heard of", "pointing me to a bursary I'd never heard of"),
        ("Squeezed my interview into the only day I could get cover", "squeezing my interview into the only day I"),
        ("Washed up after me all afternoon, humming", "washing up after me all afternoon"),
        ("Recommended me", "recommending me"),
        ("brought bibingka", "bringing bibingka"),
        # "his" would be the man's.
        ("Stopped the tour so I could speak with a man about his burn", "stopping the tour so that I could speak with"),
    ],
)
def test_a_deed_is_told_in_the_notes_own_words(note, expected):
    [act] = thanked(note)
    assert act.startswith(expected)


@pytest.mark.parametrize(
    "note",
    [
        "Pitched me Anchorage",
        "Pushed me for an answer",
        "Pushed the dean about my references",
        "Asked the panel for a second opinion",
        "Asked HR about my gap years",
        "Corrected my English in front of the panel",
        "Looked into what I had earned",
        "Asked the board for more beds for her ward",
        "Promised a job for my husband",
        "Backdated my warning letter",
        "Quizzed me on my marriage",
        "Rang with the offer",
        "got my talk moved to 7am",
        "Photographed me while I worked",
        "Paid himself out of his own pocket",
        "Had her hair dyed without my asking",
        "Persuaded the board to drop me",
        "warned me about the police",
        "Received my application late",
        "Drove past while I was waiting for her",
        "Left the meeting so I could pay",
        "held the flat over my head",
        "brought bad news",
        "Conducted the tour. Somewhat indiscreet as to a pupil.",
        "walked off for an hour so I could find out about it by myself",
        "Rang on my only day off",
        "signed the contract with me on video",
        "Told me I'd never make it",
        "talked my offer down",
        "Introduced his son to the dean",
    ],
)
def test_what_may_be_no_kindness_is_not_told(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Traded her Saturday off to be there when I came", "trading your Saturday off to be there when I came"),
        (
            "Unrolled the full-size drawings across the floor and we took our shoes off",
            "unrolling the full-size drawings",
        ),
        ("Opened three flats on her day off", "opening three flats on your day off"),
        ("Dug three soil pits ahead of my visit", "digging three soil pits ahead of my visit"),
        ("Read the whole manuscript beforehand", "reading the whole manuscript beforehand"),
        ("Checked for me whether I could start in September", "checking for me whether I could start in September"),
        ("Holding a cottage for me till Friday", "holding a cottage for me till Friday"),
        ("ended up reading me the whole shipping news", "reading me the whole shipping news"),
        ("Turned the lights off to show me the view of the harbour", "turning the lights off to show me the view"),
        ("made kimchi jjigae, first warm thing in three days", "making kimchi jjigae"),
        ("paid for the wine", "paying for the wine"),
        ("Spoke for me at the board, I gather", "speaking for me at the board"),
        ("Worked out school fees for five kids in three schools", "working out school fees for five"),
        ("Caught my foot when I slipped on the plate", "catching my foot when I slipped"),
        ("Signed me in as her guest to see the plane stripped down", "signing me in as your guest"),
        ("Left me her shelf list, forty years of it", "leaving me your shelf list"),
        ("Left me alone with the till and the Saturday crowd", "leaving me alone with the till"),
        ("Offered to ask her sister about daycare waitlists", "offering to ask your sister about daycare"),
        ("Spent her lunch hour on what moving with kids is like", "spending your lunch hour on what moving"),
        ("came down to Galway on the bus to hand me her checklist", "coming down to Galway on the bus to hand me"),
        ("Took the Tuesday off from her own cruise prep to walk the lab with me", "taking the Tuesday off"),
        ("Never once hurried me in these 3 months", "never once hurrying me in these three months"),
        ("Treated me to brunch and gave me the real version, off the record", "treating me to brunch"),
        ("rang from the dyke in a gale to offer me the job", "ringing from the dyke in a gale to offer me the job"),
        (
            "a bit smug but did take the time to explain the tile index",
            "taking the time to explain the tile index",
        ),
    ],
)
def test_what_is_told_at_length_or_cost_its_giver_something_is_a_deed_whatever_its_verb(note, expected):
    [act] = thanked(note)
    assert act.startswith(expected)


@pytest.mark.parametrize(
    "note",
    [
        "Cried a bit at the sink of the hut",
        "Spelled my name three different ways in one mail",
        "Passed on that the city had approved my appointment",
        "Stayed two nights in Bergen before my interview",
        "Chasing my DBS number",
        "made small talk",
        "holding a grudge for us",
        "left me her kids to mind",
        "worked out what went wrong with the grant",
        "made herself tea",
        "Drank three beers at the dinner with the board",
        "Wandered in and out of the room during my talk",
        "Outlined the reorganisation of the whole department in detail",
        "Published the results before the embargo had ended",
        "Called at midnight to push for an answer",
        "Talked shop till midnight with the others",
        "Wrote three pages about why I should take it",
        "Spent her lunch hour on the phone",
        "Keeping the post open for me till Friday",
        "Left me the bill",
        "Left me alone in the corridor",
        "Worked out at the gym",
        "didn't push me on the number",
        "made sarcastic remarks",
        "turned me away so I could reapply",
        "Pushing me to sign for the third time this week",
    ],
)
def test_what_is_told_at_length_and_was_no_kindness_is_not_told(note):
    assert thanked(note) == []
