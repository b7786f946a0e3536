"""Singular nouns that English never leaves bare, and the phrases in which it does."""

from __future__ import annotations

from offers.domain.decline.prose import word_set

COUNTABLE = word_set(
    "abstract accompanist account accountant agenda airplane airport allotment amp apartment application apron "
    "architect archive archivist arena article attic attorney auditorium backroom badge bag baker bakery bar barge "
    "barn barnyard basement bay beach bench bike binder bio bishop bistro blackboard blanket block blotter "
    "boardroom boat boatyard boiler book bookshop bookstore booth bow box breakroom brewery bridge brief briefing "
    "brochure budget bus bus-stop butcher buyer cabin cafe cafeteria cage calculator calendar camera canal canoe "
    "canteen captain car card case caseload cellar cello centrifuge certificate chair chairman chairwoman chamber "
    "charge charger chart checklist choir-loft chopper choreographer church classroom cleanroom client clinic-tour "
    "clock coat cockpit codebase combine committee commute concertmaster condo conductor conservator console "
    "contract contractor coop coordinator copy core corridor costume cot cottage couch court courtroom crane "
    "creamery creek crew crib crossword curator customer dairy dam dashboard dataset date daycare deadline dean "
    "debrief deck deed deli depot desk diagram dictionary diner director dispensary dissertation distillery "
    "district dock doctor document donor door dorm dormitory dozer draft drop-off drum duplex electrician elevator "
    "email end engine essay estimator exam excavator fan farm farmer farmhouse farmstand ferry field flat flight "
    "flock floor flute folder foreman forest forge fork-lift forklift form founder freezer fridge fryer furnace "
    "gallery garage garden generator governor gradebook grant greenhouse grill group guide gym hall hallway "
    "handbook handoff handout hangar harbor harbour harness hat hatchery headset headteacher heater helicopter helm "
    "helmet herd hill hive homeroom hood hospital hotel house hub huddle hygienist imam instrument intensivist "
    "interview introduction itinerary jacket jersey job kayak key keyboard keycard kiln kit kitchen lab ladder lake "
    "lamp landlord lanyard laptop lathe lawn lawyer lease lender lesson letter letterhead librarian library licence "
    "license lift lighthouse link list loan lobby locker loft login loom machine makerspace manager manse manual "
    "map market mayor meadow mechanic meeting memo menu microphone microscope microtome mill mine model monitor "
    "mortgage mosque museum neighborhood neighbourhood note notebook nurse nursery office one-bedroom opening "
    "orchard organ organist oven owner pack package packet paddock pager panel pantry paper parlor parsonage pass "
    "passport pastor pasture patio pen permit pharmacist pharmacy phone photo piano pickup picture pier pipeline "
    "pitch pizzeria place plan plane planner plant playground playpen playroom plot plumber poem policy pond pool "
    "porch port portfolio poster preschool president press preview priest principal printer process program "
    "projector proposal prototype provost pub pulpit pump quarry quay question questionnaire quilt quiz rabbi raft "
    "ramp ranch reactor realtor receptionist recipe recruiter rectory reference registrar repo report reservation "
    "reservoir restaurant resume retractor ride rig rink river road robot rooftop room roster rota route rubric "
    "sailboat sanctuary sandbox scalpel schedule school scope score scrap screen script seat secretary server shed "
    "shelf ship shop showroom sim simulator site sketchbook slide slot sofa spectrometer spreadsheet stable stadium "
    "stage stall stand station steakhouse stethoscope stockroom store stove street stroller studio substation "
    "subway suite summary superintendent supervisor supplier surgeon switchboard syllabus system table tank taproom "
    "taqueria tarmac team telescope template temple tent terminal terrace test text theater theatre thesis "
    "three-bedroom ticket timeline tool tour tower townhouse track tractor trail trailer train tram transfer trial "
    "trick tripod truck trumpet trustee turbine two-bedroom umbrella uniform unit valve van vendor vest vet vicar "
    "village vineyard violin visa visit vivarium waiting-room walk-in ward warehouse wetlab wharf whiteboard wig "
    "winery wing workload workroom workshop worksite workstation yard"
)
# With what stands before it: "round" alone is no noun here, "the final round" is one.
COUNTABLE_PAIRS = {
    "round": word_set("final first second third last next panel interview"),
    "day": word_set("visit interview clinic assessment open trial"),
    "path": word_set("growth career promotion bike running tenure"),
    "track": word_set("tenure career promotion"),
    "lot": word_set("parking"),
    "check": word_set("background reference"),
    "plan": word_set("care dental health pension retirement lesson training"),
}
# Places and states spoken of without an article.
IDIOMS = word_set(
    "to_church to_school at_school in_school after_school before_school from_school at_church after_church in_church "
    "in_court in_theatre in_place to_bed in_bed on_track on_deck on_stage on_screen on_paper on_site in_hospital "
    "by_bus by_train to_market in_case at_bay from_scratch in_session on_study on_board at_port in_port by_road "
    "in_person in_class on_file at_home on_trial by_post on_record in_print"
)
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
