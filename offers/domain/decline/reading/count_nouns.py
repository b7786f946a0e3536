"""Singular nouns that English never leaves bare; where it does all the same, `bare_nouns` tells."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import word_set

PERSONS = word_set(
    "tutor mentor editor locksmith accountant architect archivist attorney baker bishop butcher buyer captain "
    "chairman chairwoman chef choreographer concertmaster conductor conservator contractor coordinator curator dean "
    "director doctor donor electrician estimator farmer foreman foreperson founder governor headmaster headmistress "
    "headteacher hygienist imam intensivist landlord lawyer lender librarian manager mayor mechanic nurse officer "
    "organist owner pastor pharmacist planner plumber president priest principal provost rabbi realtor receptionist "
    "recruiter registrar secretary superintendent supervisor supplier surgeon predecessor successor chaplain midwife "
    "sommelier rector bursar coach counselor sergeant trustee vendor vet vicar"
)
# Of whom there is one at a house, and it is plain which.
KNOWN_PEOPLE = PERSONS | word_set("team crew committee council union panel")
MY_PEOPLE = word_set(
    "kid boy girl boys girls twins mom mum dad baby husband wife partner son daughter kids children family parents "
    "mother father"
)
COUNTABLE = PERSONS | word_set(
    "upgrade keycode balcony arrow audition raincoat coast campus tablecloth option banquet size non-compete cab "
    "snowplow journal centre center pit delay rundown guy "
    "abstract accompanist account agenda airplane airport allotment amp apartment application apron archive arena "
    "article attic auditorium backpack backroom badge bag bakery ballot bar barge barn barnyard barrel basement bay "
    "beach beehive bench bike binder bio biopsy bistro blackboard blanket block blotter blueprint boardroom boat "
    "boatyard boiler book bookshop bookstore booth bottle bow bowl box breakroom brewery bridge bridle brief briefing "
    "brochure brolly budget building bunk bus bus-stop cabin cafe cafeteria cage calculator calendar calf camera "
    "canal canoe canteen car card case caseload catheter cellar cello centrifuge certificate chair chamber charge "
    "charger chart checklist chisel choir-loft chopper church class classroom cleanroom client clinic-tour clock coat "
    "cockpit codebase combine committee commute compass concert condo console contract cooler coop copy core corridor "
    "costume cot cottage couch coupon court courtroom cow crane creamery creek crew crib crossword customer dairy dam "
    "dashboard dataset date daycare deadline debrief deck deed deli demo deposition depot desk diagram dictionary "
    "diner dispensary dissertation distillery district dock document door dorm dormitory dozer draft drill drop-off "
    "drum duplex elevator email end engine essay exam excavator fan farm farmhouse farmstand ferry field flashlight "
    "flat flight flock floor flute folder forest forge fork-lift forklift form freezer fridge fryer furnace gallery "
    "game garage garden generator gradebook grant greenhouse grill group guide guild gym hall hallway handbook "
    "handoff handout hangar harbor harbour harness hat hatchery headlamp headset heater helicopter helm helmet herd "
    "hill hive hoist homeroom hood horse hose hospital hotel house hub huddle instrument interview introduction "
    "invoice itinerary jacket jar jersey job kayak kettle key key-card keyboard keycard kiln kit kitchen knife lab "
    "ladder lake lamb lamp lantern lanyard laptop lathe lawn layout lease lecture ledger lesson letter letterhead "
    "library licence license lift lighthouse line-check link list loaf loan lobby locker loft login loom machine "
    "makerspace manse manual map market match matinee meadow meeting memo menu microphone microscope microtome mill "
    "mine mock-up model monitor mood-board morgue mortgage mosque museum napkin neighborhood neighbourhood net "
    "noncompete note notebook nursery office officer one-bedroom opening orchard organ oven pack package packet "
    "paddock pager pair pan panel pantry paper parka parlor parsonage pass passport pasture patio pen performance "
    "permit petition pharmacy phone photo piano pickup picture piece pier pipeline pipette pitch pizzeria place plan "
    "plane plant plate playground playpen playroom plot plotter poem policy pond pool porch port portfolio poster "
    "pot potluck "
    "preschool press preview printer process program projector prompt proposal prototype pub pulpit pump quarry quay "
    "question questionnaire quilt quiz radar raft ramp ranch reactor receipt recipe recital rectory reel reference "
    "rehearsal repo report reservation reservoir restaurant resume retractor ride rig rink river road robot roof "
    "rooftop room rope roster rota route rubric saddle sailboat sample sanctuary sandbox scaffold scalpel scarf "
    "schedule schematic school scope score scrap screen script seat seminar server shed shelf ship shop showroom sim "
    "simulator site sketch sketchbook slice slide slot sofa specimen spectrometer splint spreadsheet stable stadium "
    "stage stairwell stall stand stapler station steakhouse stent stethoscope stirrup stockroom store stove street "
    "strike stroller studio sub substation subway suitcase suite summary suture sweater switchboard syllabus system "
    "table tablet talk tank taproom taqueria tarmac team telescope template temple tender tent terminal terrace test "
    "text theater theatre thermos thesis sandwich consulate embassy ambulance spot course fellowship scholarship "
    "clinic dog cat horse trip union council three-bedroom ticket tile timeline tin tool tote tour tower townhouse "
    "track tractor trail trailer train tram transcript transfer trap tray trial trick tripod truck trumpet turbine "
    "turntable two-bedroom umbrella uniform unit valve van ventilator verdict vest village vineyard violin visa visit "
    "vivarium vote voucher waiting-room walk-in walk-through walkthrough ward warehouse warm-up wetlab wharf "
    "endorsement waiver whiteboard wig winch window winery wing workload workroom workshop worksite workstation yard"
)
# Words made of such a one: "brewhouse", "firehouse", "anesthesiologist".
COUNT_ENDINGS = re.compile(
    r"(?<=[a-z]{2})(?:(?<!green)house|room|shop|store|book|(?<!in)case|(?<!card)board|box|(?<!back)yard|boat|truck|"
    r"field|kit|gram|scope|"
    r"meter|ologist|ician|therapist|pianist|stand|bench|suit|jacket|coat|mobile)$"
)
# What is lent or given in some quantity and not as one thing.
MASS_GOODS = word_set(
    "gear equipment clothing money cash paper chalk sunscreen furniture luggage advice help support software hardware "
    "music literature data code food fabric yarn wood wire tape rope clay paint glaze ink bedding linen space time"
)
# With what stands before it: "round" alone is no noun here, "the final round" is one.
COUNTABLE_PAIRS = {
    "round": word_set("design coding technical final first second third last next panel interview"),
    "day": word_set("visit interview clinic assessment open trial"),
    "path": word_set("growth career promotion bike running tenure"),
    "track": word_set("tenure career promotion"),
    "lot": word_set("parking"),
    "check": word_set("background reference"),
    "count": word_set("bird head deer fish"),
    "spec": word_set("mass"),
    "club": word_set("faculty rotary book chess running"),
    "stop": word_set("bus train tram"),
    "warning": word_set("tornado storm flood"),
    "hand": word_set("left right"),
    "head": word_set("department section unit division"),
    "resident": word_set("chief senior"),
    "change": word_set("shift"),
    "space": word_set("parking desk office"),
    "board": word_set("oral mock staffroom staff notice bulletin menu rota"),
    "shift": word_set("night day evening graveyard late early"),
    "station": word_set("field"),
    "tail": word_set("malpractice insurance"),
    "registration": word_set("DEA board union car vehicle voter pharmacy nursing state"),
    "clearance": word_set("medical security background police customs"),
    "authorization": word_set("work travel"),
    "meal": word_set("staff crew"),
    "plan": word_set("care dental health pension retirement lesson training"),
}
# Plural papers that are known ones where somebody goes through them or explains them.
KNOWN_PLURALS = word_set("benefits papers terms requirements finances minutes by-laws bylaws accounts basics details")
# An agent in "-er" or "-or" whom somebody met: "lunch with contractor".
NO_AGENTS = word_set(
    "dinner supper water weather summer winter power leather lumber butter pepper cider beer paper copper silver "
    "rubber fiber together either another other later never ever earlier longer whether rather better closer easier "
    "labor humor flavor honor color vigor favor candor splendor terror after over under number corner her your our "
    "for or further river christmas-dinner easter december november october september laughter lower upper shower "
    "flower tower fever liver ginger clover timber computer"
)
# "the certificate of eligibility form", "by cargo bike", "on Swansea beach": these need no article of their own.
PAPERS = word_set("certificate letter proof statement declaration bill")
VEHICLES = word_set("bike boat train car bus van ferry taxi tram plane tandem canoe truck phone video post mail hand")
NAMED_PLACES = word_set("beach station airport harbor harbour park street road market cathedral castle pier")
