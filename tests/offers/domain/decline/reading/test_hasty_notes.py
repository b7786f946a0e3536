"""Notes typed with one thumb: what may be said of them, and what had better not be."""

import pytest

from offers.domain.decline.reading.shorthand import expand
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Shorthand is written out.
        (
            "drove me 2 the ferry terminal w/ her dog in back",
            ["driving me to the ferry terminal with your dog in back"],
        ),
        (
            "stayed late 2 help me parallel park the ladder truck",
            ["staying late to help me parallel park the ladder truck"],
        ),
        ("made dinner 4 us, vegan bc my son is", ["making dinner for us"]),
        ("picked me up frm the airport at nite", ["picking me up from the airport at night"]),
        ("printed my poster overnite when FedEx lost mine", ["printing my poster overnight when FedEx lost mine"]),
        ("drove 40 mi to bring me my laptop", ["driving 40 miles to bring me my laptop"]),
        ("rewrote the JD so I'd qualify", ["rewriting the job description so I'd qualify"]),
        ("sent pics of the kiln rm", ["sending me pictures of the kiln room"]),
        ("walked me thru the EMR, ans'd my q's", ["walking me through the EMR"]),
        ("introd me to the foreman & the apprentices", ["introducing me to the foreman and the apprentices"]),
        ("told me abt the shift swaps", ["telling me about the shift swaps"]),
        ("wrote ref letter 4 Oakdale", ["writing the reference letter for Oakdale"]),
        ("rebooked my flight, 2 hrs on hold", ["rebooking my flight"]),
        ("showd me the greenhouse", ["showing me the greenhouse"]),
        ("helpd me move the cello into the hall", ["helping me move the cello into the hall"]),
        ("sched. all my interviews around my kids naps", ["scheduling all my interviews around my kids' naps"]),
        ("met me @ the station w/ an umbrella", ["meeting me at the station with an umbrella"]),
        ("gave me his parking spot for a wk", ["giving me your parking spot for a week"]),
        ("tried 3 shops, found me steel toe boots", ["finding me steel toe boots"]),
        ("read my ENTIRE grant proposal", ["reading my entire grant proposal"]),
        ("called 5 landlords 4 us", ["calling five landlords for us"]),
        ("dinner @ hers", ["dinner at your place"]),
        ("let me ride along w her crew", ["letting me ride along with your crew"]),
        ("lent me her daughters bike", ["lending me your daughter's bike"]),
        ("she was v. patient w/ me on the crane sim", ["being so patient with me on the crane sim"]),
        ("drove me back 2 town in like 10 min", ["driving me back to town in about ten minutes"]),
        # Typed with the caps lock on; what may be a name is left out.
        (
            "MET ME AT THE GATE WITH BOOTS IN MY SIZE. SHOWED ME THE WHOLE PLANT. INTRODUCED ME TO KOFI",
            ["meeting me at the gate with boots in my size", "showing me the whole plant"],
        ),
        # Told of the guest, whether or not the note says so.
        ("went thru the roster line by line", ["going through the roster line by line"]),
        ("rang to check we got home ok", ["ringing to check we got home all right"]),
        ("had the cooks make me a lunch w/o nuts", ["having the cooks make me a lunch without nuts"]),
        ("stood in the sleet w/ me till the bus came", ["standing in the sleet with me till the bus came"]),
        ("took photos of each flat for us", ["taking photos of each flat for us"]),
        ("Made ramen from scratch", ["making ramen from scratch"]),
        # The help is no secret where its subject is.
        ("patiently answered all my q's abt visas", ["patiently answering all my questions"]),
        ("took us to supper, wouldnt let us pay", ["taking us to supper", "picking up the bill"]),
        ("rode along on 3 barn calls", ["letting me ride along on three barn calls"]),
        ("had printed my score", ["printing my score"]),
        ("invited us to Shabbat lunch with his parents", ["inviting us to Shabbat lunch with your parents"]),
        (
            "took my 4yo to the tide pools while i auditioned",
            ["taking my four-year-old to the tide pools while I auditioned"],
        ),
        ("lunch w/ residents", ["lunch with the residents"]),
        ("replied within the hour every time", ["replying within the hour every time"]),
        ("introduced me over email to her cantor", ["introducing me over email to your cantor"]),
        ("lunch w/ her at canteen", ["lunch at the canteen"]),
        ("showed me the ledgers for march", ["showing me the ledgers for March"]),
        ("answered every q about the rota", ["answering every question about the rota"]),
        ("asked abt my thesis, had actually read it", ["reading my thesis"]),
        ("had tea w/ me on her break", ["having tea with me on your break"]),
        ("had us home for supper w/ her twins", ["having us home for supper with your twins"]),
        ("we talked till 11 about the choir", ["talking with me till 11 about the choir"]),
        ("he n his wife drove me to the ferry", ["driving me to the ferry"]),
        ("paid the towing fee w/o me asking", ["paying the towing fee without my asking"]),
        ("replied to all 9 questions inline", ["replying to all nine questions inline"]),
        (
            "let me run the desk for an hr w/ her next to me",
            ["letting me run the desk for an hour with you next to me"],
        ),
        ("let me shadow a hearing w/ judge okafor", ["letting me shadow a hearing with Judge Okafor"]),
        ("crawled under the organ w me", ["crawling under the organ with me"]),
        ("pushed my wheelchair up the ramp", ["pushing my wheelchair up the ramp"]),
        ("took the morning off to show us schools", ["taking the morning off to show us schools"]),
        ("brought the crew in on a sunday so i cd meet em", ["bringing the crew in on a Sunday so I could meet them"]),
        ("honest abt her boss", ["being so honest"]),
        ("lent my husband his kayak", []),
        ("organised day, nothing else", []),
        ("the form was in Dutch, she filled it in for me", ["filling in my form"]),
        ("hotel, the works", ["seeing to the hotel"]),
        # Without a part that cannot be said.
        ("stood up for me when they asked the age thing", ["standing up for me"]),
        ("arranged a kosher lunch w/o being asked", ["arranging a kosher lunch without being asked"]),
        # Short and whole.
        ("explained the pension slowly bc I had no clue", ["explaining the pension slowly"]),
        ("sent 40 page onboarding packet", ["sending me the 40-page onboarding packet"]),
        ("sent three pages comments", ["sending me three pages of comments"]),
        ("let me ride along w/ her on rounds two days", ["letting me ride along with you on rounds for two days"]),
        ("picked me up from the depot 5:30", ["picking me up from the depot at 5:30"]),
        ("frank about grants as a foreigner", ["being so frank"]),
        ("told me the truth about the housing money", ["being so open with me"]),
        ("asked good questions re: my mural", ["your good questions about my mural"]),
        ("hotel, flights, the works", ["seeing to the hotel and the flights"]),
        (
            "dinner at their house, his kids put on a puppet show",
            ["dinner at your house", "the puppet show your kids put on"],
        ),
        ("his daughter showed me her fossil drawer", ["the fossil drawer your daughter showed me"]),
        # Whose they are.
        ("asked about my kids, remembered their names", ["remembering my kids' names"]),
        ("she and Anna showed me the simulator", ["showing me the simulator"]),
        (
            "his wife made gumbo, kids showed me their frogs",
            ["the gumbo your wife made", "the frogs your kids showed me"],
        ),
        ("taught me his 3rd period class", ["teaching me your third period class"]),
        # A bare noun gets its article.
        ("explained union contract process", ["explaining the union contract process"]),
        ("explained apprenticeship ladder", ["explaining the apprenticeship ladder"]),
        ("wrote welcome note", ["writing the welcome note"]),
        ("drove me to pho place by the river", ["driving me to the pho place by the river"]),
        ("gave me 2br for the week", ["giving me the two-bedroom for the week"]),
        ("showed me soil lab", ["showing me the soil lab"]),
        # Only the sound head of a clause is kept.
        ("gave me a tour, saw 3 barns, 2 silos", ["giving me a tour"]),
        ("talked me through the score, second oboe Marta played the solo", ["talking me through the score"]),
        ("showed me the archive, interns were scanning maps", ["showing me the archive"]),
        ("gave me her number said call anytime", ["giving me your number"]),
        ("called 4 schools for my wife, none had openings", ["calling four schools for my wife"]),
        ("sent the syllabus already", ["sending me the syllabus"]),
        ("candid about the first season: rain, mud, no pay", ["being so candid about the first season"]),
        ("let me sit in on rehearsal, string section too", ["letting me sit in on rehearsal"]),
        # Kindnesses that are plainly told.
        ("babysat our twins while I toured the plant", ["babysitting our twins while I toured the plant"]),
        ("prefilled my badge forms", ["prefilling my badge forms"]),
        ("dropped me off at the bus stop", ["dropping me off at the bus stop"]),
        (
            "rebooked my train & left cookies at the front desk",
            ["rebooking my train", "leaving cookies at the front desk"],
        ),
        ("offered her guest room", ["offering your guest room"]),
        ("him and his wife Ruth had us over for gumbo", ["having us over for gumbo"]),
        ("Pete and her debriefed me after in the ready room", ["debriefing me in the ready room"]),
        ("scrubbed w/ him on a knee", ["letting me scrub with you on a knee"]),
        ("asked what I thought of the layout, listened", ["asking what I thought of the layout", "listening"]),
        ("got me a hairnet, fed me lunch", ["getting me a hairnet", "feeding me lunch"]),
        ("did a graft with me watching", ["letting me watch you do a graft"]),
        ("Long email about the schools", ["the long email about the schools"]),
        ("she cooked herself", ["doing the cooking yourself"]),
        ("Saturday morning drove us round the lake", ["driving us round the lake"]),
        ("lunch w/ him and Ortega at the diner", ["lunch at the diner"]),
        ("set up a call w/ the last hire", ["setting up a call with the last hire"]),
        ("watched my kids during the walk-through", ["watching my kids during the walk-through"]),
        ("left me a map in the truck", ["leaving me a map in the truck"]),
        ("answerd all my q's abt tenure", ["answering all my questions about tenure"]),
        ("connected me w Ana at the union", ["connecting me with Ana at the union"]),
        ("hooked me up w/ tickets to the game", ["hooking me up with tickets to the game"]),
        ("practiced the pitch with me till 10pm", ["practicing the pitch with me till 10 pm"]),
        ("met my flight at 1am", ["meeting my flight at 1 am"]),
        ("had me round 4 tea, her mum's scones", ["having me round for tea"]),
        ("introduced me to Lou (head baker) who showed me the ovens", ["introducing me to Lou"]),
        ("had a name tag ready + parking pass", ["having a name tag ready and a parking pass"]),
        ("gave us tour of plant", ["giving us a tour of the plant"]),
        ("drove 2 hrs to meet us halfway", ["driving two hours to meet us halfway"]),
        ("pulled strings so i could see the vault", ["pulling strings so I could see the vault"]),
        ("drove me home, her husband cooked", ["driving me home"]),
        ("found a typo in my cv", ["finding a typo in my CV"]),
        ("ride-along 6 hrs, two calls", ["the ride-along"]),
        ("was patient with my dumb q's", ["being so patient with my questions"]),
        ("showed me the tanks and where the last guy screwed up the valves", ["showing me the tanks"]),
        ("train got cancelled, she rebooked", ["rebooking my train"]),
        ("30 pages of forms, he prefilled most of it", ["prefilling most of my forms"]),
        ("drove ME all the way HOME", ["driving me all the way home"]),
        ("walked me back w/ umbrella", ["walking me back with an umbrella"]),
        ("offered to intro me to his cttee", ["offering to introduce me to your committee"]),
        ("let me observe in OR", ["letting me observe in the OR"]),
        ("made soup bc i was sick", ["making soup when I was sick"]),
        ("She drove my husband to his interview", ["driving my husband to his interview"]),
        ("showed my kids her telescope", ["showing my kids your telescope"]),
        ("minded our dog during the tour", ["minding our dog during the tour"]),
    ],
)
def test_a_hasty_note_is_told_well(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        # A day of the week is no verb, a life is no favor.
        "Sat all day, 6 condos",
        "Sun lunch rush",
        "taught welding there 22 yrs",
        "built boats for 40 years",
        "ran the choir since 1991",
        "coached at Notre Dame for decades",
        # To be asked for an answer is no favor.
        "chased once, was polite about it",
        "chased me twice",
        # Not done for the user.
        "he'd called my boss already",
        "she phoned my references",
        "sat in on last 10 min",
        "opened excel",
        # Whose?
        "introduced me to Carla and her team",
        # Nothing sound is left.
        "sent x/y",
        "did the I-9",
        "kept saying they picked me",
        "flight nurse Bo did the airway",
        "sent `rm -rf`",
        "said txt w any q",
        # The user's own doing, somebody else's, or nobody's kindness.
        "wrote a book abt owls",
        "saved the company",
        "helped found the union",
        "fed the horses",
        "carried her own bags",
        "stayed at the Hilton",
        "gave me a look",
        "drove me nuts",
        "let me down",
        "showed me the door",
        "walked me out after 10 min",
        "sent me 14 emails in 2 days",
        "offered me her job lol",
        "took time off for surgery",
        "taught my sister 10 yrs ago",
        "listened to a podcast",
        "found a volunteer thing",
        "Marco drove me back",
        "her assistant sent me the forms",
        "my sister lives there, she drove me",
        "I drove her home",
        "He drove my husband to his interview",
        "drove my husband to Dana and her team",
        "sent my partner's CV to her friend",
        "gave us the code 4417",
        "told me which mgr to avoid",
        "explained why people leave",
    ],
)
def test_where_it_is_not_plain_nothing_is_said(note):
    assert thanked(note) == []


def test_what_belongs_to_somebody_else_stays_theirs():
    note = "Spent an hr w/ my husband on the phone; sent his resume to 2 people at the med ctr. One of them called him"
    assert thanked(note) == [
        "the hour you spent with my husband on the phone",
        "sending my husband's resume to two people at the medical center",
    ]
    note = "Took my husband to lunch with the foreman and showed us his shop"
    assert thanked(note) == ["taking my husband to lunch with the foreman"]


def test_a_house_named_like_the_person_is_not_called_you():
    assert thanked("gave me a kowalczyk hard hat", name=("Stan", "Kowalczyk")) == ["giving me a hard hat"]
    assert thanked("gave me a long scarf", name=("Ann", "Long")) == ["giving me a long scarf"]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("4 rentals, 2 hours", "four rentals, two hours"),
        ("till 7 so", "till 7 so"),
        ("Sat with me", "Sat with me"),
        ("on Sat", "on Saturday"),
        ("CRRT and USP 800", "CRRT and USP 800"),
        ("EVERYTHING", "everything"),
        ("my parents house", "my parents house"),
        ("i'm sure i did", "I'm sure I did"),
        ("Thx", "Thanks"),
    ],
)
def test_only_what_can_mean_one_thing_is_written_out(typed, written):
    assert expand(typed) == written


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # A stressed verb, a companion in shorthand, a name of a place without its article.
        ("did show us the new kiln", ["showing us the new kiln"]),
        ("he did the tour himself", ["doing the tour yourself"]),
        ("dinner w him + hubby at their place, pierogi", ["dinner at your place", "the pierogi"]),
        ("met me at Lindau site 6am", ["meeting me at the Lindau site at 6 am"]),
        ("lent me his van for sample lesson", ["lending me your van for the sample lesson"]),
        ("dropped me back at hotel 10pm", ["dropping me back at the hotel at 10 pm"]),
        ("let me run the press sunday shift", ["letting me run the press"]),
        ("set up at 5am her time for Oslo hrs", ["setting up at 5 am your time"]),
        ("put me in touch w another Italian nurse", ["putting me in touch with another nurse"]),
        # What nobody can mend is left out, or cut to what stands.
        ("showed me her all i oli", []),
        ("gave me 3 wks to decide instead of 1", ["giving me three weeks to decide"]),
        ("answered my 9 questions re parking", ["answering my nine questions about parking"]),
        ("sent me 2 flat links and which parts to avoid", ["sending me two flat links"]),
        ("started credentialing + state license paperwork, chasing my school", [
            "starting credentialing and state license paperwork"
        ]),
        ("did residency w my old boss", []),
        ("found me through doximity", []),
        ("wrote ref letter 4 whitcombe + 6 others", ["writing the reference letter"]),
    ],
)  # fmt: skip
def test_what_is_said_reads_as_english_or_is_not_said(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "kind", "expected"),
    [
        ("whole morning at the workshop", "visit", ["the whole morning you gave me at the workshop"]),
        ("full day w Jane", "visit", ["the whole day you gave me"]),
        ("letter of rec. within 3 days", "e-mail", ["writing my reference within three days"]),
        ("was my reference, rang them twice", "phone", ["being my reference"]),
        ("at her house on the lake", "dinner", ["dinner at your house on the lake"]),
        ("7 flats in one afternoon", "tour", ["the tour of seven flats in one afternoon"]),
        ("called herself to say the funding is gone", "phone", ["calling me yourself"]),
        ("cleared her own diary for it", "visit", ["clearing your own diary"]),
        ("explained the 20% rule + the forms", "e-mail", ["explaining the rule and the forms"]),
        ("held a table for us", "e-mail", ["holding a table for us"]),
        ("hi on the stairs", "visit", []),
        (
            "Half a day out by the river looking at places with land",
            "tour",
            ["spending half a day with me out by the river looking at places with land"],
        ),
    ],
)
def test_a_note_without_a_verb_is_read_with_the_kind_of_meeting(note, kind, expected):
    assert thanked(note, kind=kind) == expected


@pytest.mark.parametrize("short", ["w/out a fuss", "w/o a fuss"])
def test_a_slash_may_be_part_of_a_word(short):
    assert expand(short) == "without a fuss"
