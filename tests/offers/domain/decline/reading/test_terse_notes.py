"""Notes that tell an act by a noun, a remark or half a sentence, and what a reader makes of them."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Told by its noun, by what it came to, or after a "when".
        ("15 min coffee betw her cases", ["the coffee between your cases"]),
        ("lunch w/ her & 2 others at the Thai place", ["lunch at the Thai place"]),
        ("straight answers re inbox load", ["your straight answers about inbox load"]),
        ("straight w me about the night rota", ["being so straight with me about the night rota"]),
        ("straight to the point", []),
        ("tacos from the truck out back", ["the tacos from the truck out back"]),
        ("had us over, haddock chowder", ["having us over", "the haddock chowder"]),
        ("crashed at his place instead of hotel", ["putting me up at your place"]),
        ("walked the bridge w him start to finish", ["walking the bridge with me start to finish"]),
        ("When I froze on the watermark q he rephrased", ["rephrasing the watermark question when I froze"]),
        ("offered to share his protocol & did, next day", ["sharing your protocol the next day"]),
        ("offered to be a ref", ["offering to be a reference"]),
        ("offered to be cheaper", []),
        ("got them up from 110", ["going back to them on my behalf"]),
        ("put my name in w/ her boss", ["putting my name in with your boss"]),
        ("cited my 2019 paper back at me", ["citing my 2019 paper back at me"]),
        (
            "extended deadline 3 days when my kid was sick",
            ["extending the deadline by three days when my kid was sick"],
        ),
        ("moved panel twice when Zosia was sick", ["moving the panel twice when Zosia was sick"]),
        (
            "booked flights + hotel, re-did it all when Delta cancelled",
            ["booking the flights and the hotel and redoing it all when Delta cancelled"],
        ),
        (
            "had the peers talk to me w/o mgmt in the room",
            ["having the peers talk to me without management in the room"],
        ),
        ("had the kids' names on stickers for me", ["having the kids' names on stickers for me"]),
        ("had no time for me", []),
        ("brought a booster seat for Ada", ["bringing a booster seat for Ada"]),
        (
            "showed the broadsides, let me hold the oldest one",
            ["showing me the broadsides and letting me hold the oldest one"],
        ),
        ("sent me the plan before the visit so I wasnt blind", ["sending me the plan before the visit"]),
        ("gave me his own parka cause I didnt have one", ["giving me your own parka because I didn't have one"]),
        ("drove down to town just to have coffee w me", ["driving down to town just to have coffee with me"]),
        ("booked everything", ["booking everything"]),
        ("cold called me but had actually read my thesis", ["reading my thesis before calling"]),
        ("checked in after panel", ["checking in after the panel"]),
        ("reimbursed in 3 days which never happens", ["reimbursing me in three days"]),
        ("gave me a tour of her collection, a dodgy 'Hals'", ["giving me a tour of your collection"]),
        ("stayed 22", []),
        ("answered all my qs except visa one", ["answering all my questions"]),
        ("I asked her to hold off & she did no fuss", ["holding off when I asked"]),
        ("went round the galleries w me", ["going round the galleries with me"]),
        ("rang me herself at home w the offer", ["calling me yourself"]),
        ("started NC license app w me", ["starting the NC license application with me"]),
        ("let me sit in on morning huddle", ["letting me sit in on the morning huddle"]),
        ("answered everything re no-show rates", ["answering everything about no-show rates"]),
        ("explained phonics lead would get half a day's release", []),
        ("explained how the lead gets an hour free", ["explaining how the lead gets an hour free"]),
        (
            "sorted flights hotel, car seats for both kids w/o me asking",
            ["sorting the flights and the hotel, and car seats for both kids without my asking"],
        ),
        ("we nerded out over indigo for an hr", ["nerding out with me over indigo"]),
        ("her girls showed our kids the rock collection", ["the rock collection your girls showed our kids"]),
        ("made tea for my mum while she waited", ["making tea for my mum"]),
        ("found us a nursery place w in 2 days", ["finding us a nursery place within two days"]),
        ("stayed next to me the whole night", ["staying next to me the whole night"]),
        ("introduced me to 5 of her y9s", []),
        ("emailed all his algebra resources", ["emailing all your algebra resources"]),
        ("stopped rehearsal to let me try the solo", ["stopping the rehearsal to let me try the solo"]),
        ("answered everything incl dumb qs", ["answering everything"]),
        (
            "3 nights at hers, lentil soup at midnight",
            ["the three nights at your place", "the lentil soup at midnight"],
        ),
        # What was no kindness, however like one it is told.
        ("changed my interview three times", []),
        ("changed my hotel when the first one flooded", ["changing my hotel when the first one flooded"]),
        ("moved the panel when she was late", []),
        ("kept a list of my mistakes", []),
        ("had a surprise quiz for me", []),
        ("showed impatience", []),
        ("showed lab", ["showing me the lab"]),
        # Of nobody in the house anything is said that they would not like to read.
        ("defended my naming when CEO started picking at it", ["defending my naming"]),
        ("drove me home when the chief stormed out", ["driving me home"]),
        ("drove me home when the bus was late", ["driving me home when the bus was late"]),
        ("asked 1 good q re: color contrast", ["asking a good question about color contrast"]),
        # What one word of a note is in a sentence.
        ("drove me to the ferry himself bc snow", ["driving me to the ferry yourself because of the snow"]),
        ("drove me to the ferry bc late shift", ["driving me to the ferry"]),
        ("gave me her cell in case", ["giving me your cell number"]),
        ("moved start date to Aug for me", ["moving the start date to August for me"]),
        ("stayed 1h past closing w me", ["staying an hour past closing with me"]),
        ("did all the flights/hotel for us", ["booking all the flights and the hotel for us"]),
        ("explained LOI line by line", ["explaining the letter of intent line by line"]),
        ("found me gluten free lunch w/out a fuss", ["finding me a gluten-free lunch without a fuss"]),
        ("sorted hotel & sched for visit day", ["sorting the hotel and schedule for the visit day"]),
        ("dinner at her place w her wife Jo", ["dinner at your place"]),
        ("v kind re me needing time", ["being so kind about my needing time"]),
        ("explained vesting twice cause I'm slow haha", ["explaining vesting twice"]),
        ("prepped me for sys design round", ["prepping me for the system design round"]),
        ("moved my slot so I cld do drop off first", ["moving my slot so I could do drop-off first"]),
        ("let me round w her am", ["letting me round with you in the morning"]),
        ("let me treat 2 pts w her watching", ["letting me treat two patients with you watching"]),
        ("met me at front door", ["meeting me at the front door"]),
        ("gave me feedback on my kata which was spot on tbh", ["giving me feedback on my kata"]),
        ("showed us the dunes and the harbor 3 hrs", ["showing us the dunes and the harbor for three hours"]),
        ("drove me btw sites", ["driving me between sites"]),
        (
            "texted me a pic of the bakery she raved abt + her # if lost",
            ["texting me a picture of the bakery you raved about"],
        ),
        ("sent me screenshots of his wiring mess", ["sending me screenshots of your wiring"]),
        ("stayed late till 6.30 to teach me", ["staying late till 6.30 to teach me"]),
    ],
)
def test_a_terse_note_is_told_in_whole_words(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # What somebody saw to for the user, in the turns that tell it.
        ("Rescheduled the loop x2, no fuss", ["rescheduling the loop twice without any fuss"]),
        ("rescheduled the loop twice", []),
        (
            "Moved the panel twice for me because of the surgery, zero fuss",
            ["moving the panel twice for me because of the surgery"],
        ),
        ("walked me through the track, didn't rush me at all", ["walking me through the track without rushing me"]),
        ("pushed corporate for the extra week for me", ["pushing corporate for the extra week for me"]),
        ("offered to push the start date to September", ["offering to push the start date to September"]),
        ("found out whether our dog could come", ["finding out whether our dog could come"]),
        ("found out I was late", []),
        ("sent the bands up front without asking", ["sending me the bands up front without my asking"]),
        ("stopped for ice cream for the kids", ["stopping for ice cream for the kids"]),
        ("called the district herself to ask about an aide", ["calling the district yourself to ask about an aide"]),
        ("flights for all four of us", ["the flights for all four of us"]),
        ("answered all my 403b questions the same day", ["answering all my 403b questions the same day"]),
        ("swapped croissant folds", ["swapping croissant folds with me"]),
        ("bought breakfast at the diner", ["buying me breakfast at the diner"]),
        # Standing up for the user.
        (
            "Did the reference call with Ann on his day off, says he oversold me",
            ["doing the reference call with Ann on your day off"],
        ),
        ("reference call with Ann from an airport", ["the reference call with Ann from an airport"]),
        ("reference call with my director from an airport", []),
        ("spoke to Ann for me", ["speaking to Ann for me"]),
        ("spoke to me for an hour", []),
        ("said yes to being my reference within a minute", ["saying yes to being my reference within a minute"]),
        # What the user was given leave to do.
        (
            "let me do the seating on a patient of his who was fine with it",
            ["letting me do the seating on a patient of yours"],
        ),
        ("let me have the run of the kitchen", ["letting me have the run of the kitchen"]),
        ("put me in with him for the operation", ["putting me in with you for the operation"]),
        ("shadowed him all morning", ["letting me shadow you all morning"]),
        ("whole day in the EP lab with her", ["the whole day you gave me in the EP lab"]),
        ("drove me round, got to hold the oldest one", ["driving me round and letting me hold the oldest one"]),
        ("drove me round, got to the hotel late", ["driving me round"]),
        (
            "explained the two queues, explained why they dropped one",
            ["explaining the two queues", "explaining why you dropped one"],
        ),
        ("sent a photo of the tart, they ran it as a special", ["sending me a photo of the tart"]),
        ("dinner with her two girls; they drew me a bridge", ["dinner with your two girls"]),
        # What was asked, said and written.
        (
            "asked the hardest question of the day, then stayed to work it through with me",
            ["asking the hardest question of the day and staying to work it through with me"],
        ),
        ("said my lesson made the panel's day", ["telling me that my lesson made the panel's day"]),
        ("said the students voted for me", ["telling me that the students voted for me"]),
        ("said my lesson was the best of all the candidates", []),
        ("said my salary was the best they could do", []),
        ("was honest about the rota, and about why the last person did not stay", ["being so honest about the rota"]),
        ("followed up with an article on telepsychiatry", ["following up with an article on telepsychiatry"]),
        ("followed up with me about my answer", []),
        ("mentioned my paper to the editor", ["mentioning my paper to the editor"]),
        ("mentioned my gap year to the editor", []),
        (
            "taught me to say good morning in Welsh before the children came in",
            ["teaching me to say good morning in Welsh"],
        ),
        (
            "kept my portfolio and sent it back with pencil notes on every page",
            ["keeping my portfolio and sending it back with pencil notes on every page"],
        ),
        ("gave me half an hour she did not have", ["giving me half an hour"]),
        # What cost a day or a drive.
        ("came in on his day off to run the kiln", ["coming in on your day off to run the kiln"]),
        (
            "drove forty miles to bring back the laptop I had left",
            ["driving forty miles to bring back the laptop I had left"],
        ),
        ("had already rung the state board for me", ["ringing the state board for me"]),
        ("had pinned up my whole portfolio on the big wall", ["pinning up my whole portfolio on the big wall"]),
        ("ended at the bus stop, she waited with me until it came", ["waiting with me until the bus came"]),
        (
            "set up the panel; moved it twice for me when my son was sick",
            ["setting up the panel", "moving the panel twice for me when my son was sick"],
        ),
        ("walked me back in the dark, carrying my bag", ["walking me back in the dark, carrying my bag"]),
        ("put me up on the sofa bed, cooked feijoada", ["putting me up on the sofa bed", "cooking feijoada"]),
        ("took the job with us seriously", []),
        ("bought pie at the diner after", ["buying me pie at the diner"]),
        ("had us all to his place", ["having us all to your place"]),
        ("kept granola bars in her bag for me", ["keeping granola bars in your bag for me"]),
        (
            "Green chile stew & straight answers about weekends",
            ["the green chile stew", "your straight answers about weekends"],
        ),
        (
            "moved my visit by a day when our sitter fell through",
            ["moving my visit by a day when our sitter fell through"],
        ),
        ("wrote to say she was sorry", ["writing to say you were sorry"]),
        (
            "had me shadow her for six patients, then asked what I would have done differently",
            ["having me shadow you for six patients", "asking what I would have done differently"],
        ),
        ("dinner at hers the night before, lemon chicken", ["dinner at yours", "the lemon chicken"]),
        ("compared notes on raising twins", ["comparing notes with me on raising twins"]),
        ("compared me to the last hire", []),
        (
            "texted me photos of the calf from the C-section I scrubbed in on",
            ["texting me photos of the calf from the C-section"],
        ),
        ("took a whole Sunday to show us the valley", ["taking a whole Sunday to show us the valley"]),
        ("let Mia sit in the cockpit", ["letting Mia sit in the cockpit"]),
        ("got us seats at the game", ["getting us seats at the game"]),
        ("made up the guest room for us", ["making up the guest room for us"]),
        ("came to the airport to say goodbye", ["coming to the airport to say goodbye"]),
        ("stayed for the questions after my talk", ["staying for the questions after my talk"]),
        ("put a handwritten card in my packet", ["putting a handwritten card in my packet"]),
    ],
)
def test_what_was_done_for_the_user_is_found_whatever_the_turn_of_phrase(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("dinner at his house, Susan did crab cakes", "the crab cakes Susan made"),
        ("dinner at his house; his wife Susan made crab cakes", "the crab cakes Susan made"),
        ("had us over, Greta knit mittens for Otto", "the mittens Greta knitted for Otto"),
        ("had us over, her husband Tom kept the boys busy with trains", "the way Tom kept the boys busy with trains"),
        (
            "had us over, kids got to take the skiff out with their boys",
            "letting the kids take the skiff out with your boys",
        ),
        ("gave us tickets, Marcus got to stand on the sideline", "letting Marcus stand on the sideline"),
        ("showed us six houses, kids got juice boxes", "the juice boxes for the kids"),
        (
            "dinner at theirs, her boy showed Jorge his rock collection for an hour",
            "the rock collection your boy showed Jorge",
        ),
        ("dinner at theirs, their son taught ours to juggle", "the way your son taught ours to juggle"),
        ("dinner at theirs, the twins played us a duet", "the duet the twins played us"),
        ("dinner at theirs, kids showed our girls the coop", "the coop your kids showed our girls"),
        ("introduced my husband to her brother-in-law", "introducing my husband to your brother-in-law"),
    ],
)
def test_what_the_hosts_household_did_is_told_by_who_did_it(note, expected):
    assert thanked(note)[-1] == expected


@pytest.mark.parametrize(
    "note",
    [
        "had us over, Greg made a scene",
        "had us over, Mark made fish jokes",
        "had us over, kids got sick",
        "had us over, Ann did nothing",
    ],
)
def test_what_others_did_that_was_no_kindness_is_left_out(note):
    assert thanked(note) == ["having us over"]


@pytest.mark.parametrize(
    ("note", "companion"),
    [
        ("He and Ruth had us over", "Ruth"),
        ("dinner at her place w her wife Jo", "Jo"),
        ("She and her husband had us over", "your husband"),
        ("dinner at her place", ""),
    ],
)
def test_who_took_part_as_well_is_thanked_by_the_way(note, companion):
    assert acts(note)[0].companion == companion


def test_nobody_is_thanked_for_the_meal_at_which_they_asked_what_nobody_should():
    assert thanked("Lunch with the partners. Asked if I plan to get pregnant. Showed me the ward.") == [
        "showing me the ward"
    ]
