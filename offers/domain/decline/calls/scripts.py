"""A call script: short lines to say, with a branch for each turn the talk may take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.bundle import CallScript, Channel, ScriptBlock
from offers.domain.decline.calls import called
from offers.domain.decline.calls.branches import branches, could_offer, spoken
from offers.domain.decline.calls.breath import in_a_breath
from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Kind
from offers.domain.decline.log.time_given import TimeGiven
from offers.domain.decline.phrases import calls, calls_to_referees, gratitude, withdrawals
from offers.domain.decline.reading.acts import said_after
from offers.domain.decline.reading.infinitives import infinitive_of
from offers.domain.decline.share import points
from offers.domain.decline.share.portions import Shared
from offers.domain.decline.text.prose import capitalize, tidy, words
from offers.domain.decline.thanks.chosen import BY_KIN, choose_acts, is_told_well
from offers.domain.decline.undoing.kept_back import is_kept
from offers.domain.decline.undoing.undone import asked, held
from offers.domain.decline.words.decisions import AT_ONCE, DECIDED
from offers.domain.decline.words.gratitude import thanks_to_theirs
from offers.domain.decline.words.how_met import as_they_met
from offers.domain.decline.words.moves import TO_ALL
from offers.domain.decline.words.offer_thanked import for_the_offer
from offers.domain.decline.words.owned import by_what_it_upsets, known_to_them, owed_beside, to_who_stays
from offers.domain.decline.words.to_referees import ending_of


def write_scripts(brief: Brief) -> dict[str, CallScript]:
    """A script for everyone to be called, and for a decision-maker who may still call (rules 3 and 77)."""
    deck, shared = Deck(brief.case_id + " call"), Shared()
    return {
        reader.contact_id: _script(reader, brief, deck, shared)
        for reader in brief.readers
        if reader.channel.is_live or (reader.is_first and reader.attempts) or called.may_call(reader, brief)
    }


def _script(reader: Reader, brief: Brief, deck: Deck, shared: Shared) -> CallScript:
    slots = {
        "greeting": reader.greeting,
        "caller": _caller(reader, brief),
        "role": brief.role,
        "org": brief.organization,
        "name": reader.name,
        "employer": brief.named_employer,
        "paper": brief.signed,
    }
    if called.may_call(reader, brief):
        blocks = called.blocks(reader, brief, deck, slots, _thanks(reader, deck))
        return CallScript(reader.contact_id, tuple(_tidied(_by_no_name(reader, block)) for block in blocks))
    thanked = _thanks(reader, deck)
    if for_the_offer(reader, brief, thanked):
        is_thanked = thanked[-1].startswith("And ")
        thanked = (*thanked, deck.deal(calls.THANK_FOR_OFFER[1:] if is_thanked else calls.THANK_FOR_OFFER, {}))
    blocks = [
        _open(reader, deck, slots),
        ScriptBlock("decision", "Decision", tuple(_decision(reader, brief, deck, slots))),
        *_reason(reader),
        ScriptBlock("thanks", "Thanks", (*thanked, *reader.praise), () if reader.reason else (calls.PAUSE,)),
        *_feedback(reader, brief, deck, shared),
        *branches(reader, brief, deck, slots),
        ScriptBlock("close", "Close", tuple(_close(reader, brief, deck, slots))),
        *([_voicemail(reader, deck, slots)] if reader.may_get_voicemail else [_unjoined()]),
    ]
    return CallScript(reader.contact_id, tuple(_tidied(_by_no_name(reader, block)) for block in blocks))


def _caller(reader: Reader, brief: Brief) -> str:
    """By the short name that they sign with to a friend whom they call by one: "Deco, it's Bira"."""
    is_by_nickname = reader.greeting not in reader.name
    is_short = " " not in reader.sign_as.strip() and "," not in reader.sign_as
    return reader.sign_as if is_by_nickname and is_short and not reader.made_offer else brief.caller


def _is_called_back(reader: Reader) -> bool:
    """The e-mail went ahead because calls had failed, and now they ring (rule 3)."""
    return bool(reader.attempts) and not reader.channel.is_live


def _has_read_it(reader: Reader) -> bool:
    """Only what is out is spoken of: until then they hear it for the first time."""
    return _is_called_back(reader) and not reader.is_unwritten


def _open(reader: Reader, deck: Deck, slots: dict[str, str]) -> ScriptBlock:
    if _is_called_back(reader):
        bank = calls.OPEN_BACK if _has_read_it(reader) else calls.OPEN_BACK_UNWRITTEN
        return ScriptBlock("open", "Open", (deck.deal(bank, slots),), (_fill(calls.PICKS_UP, slots, deck),))
    ask = calls.ASK_FOR_VIDEO if reader.channel is Channel.VIDEO_CALL else calls.ASK_FOR
    # A name in full without a hello before it sounds like a roll call.
    is_in_full = reader.greeting == reader.name and " " in reader.greeting
    opens = [phrase for phrase in calls.OPEN if phrase.startswith("Hello") or not is_in_full]
    return ScriptBlock("open", "Open", (deck.deal(opens, slots),), (_fill(ask, slots, deck),))


def _unjoined() -> ScriptBlock:
    """A meeting by video that nobody joins, where no number is on file."""
    return ScriptBlock("voicemail", "If they do not join and you can't reach them", (), (calls.UNJOINED,))


def _voicemail(reader: Reader, deck: Deck, slots: dict[str, str]) -> ScriptBlock:
    """Never with the decision (rule 59)."""
    bank: Sequence[str] = calls.VOICEMAIL
    heading = "If you reach voicemail"
    if _is_called_back(reader):
        heading = "If you try once more and reach voicemail"
        bank = calls.VOICEMAIL_AGAIN if _has_read_it(reader) else bank
    elif reader.channel is Channel.VIDEO_CALL:
        heading = "If they do not join, and you reach voicemail"
    return ScriptBlock("voicemail", heading, (deck.deal(bank, slots),), (calls.VOICEMAIL_NOTE,))


def _by_no_name(reader: Reader, block: ScriptBlock) -> ScriptBlock:
    """Nobody is called by a whole name that begins with the family name: then "Hello, this is ..." is enough."""
    name = reader.greeting
    if not reader.family_first or " " not in name or name != reader.name:
        return block
    lines = (line.replace(f"Hello {name},", "Hello,").replace(f", {name}", "") for line in block.lines)
    return replace(block, lines=tuple(capitalize(line.removeprefix(f"{name}, ")) for line in lines))


def _tidied(block: ScriptBlock) -> ScriptBlock:
    """Mended where a name that ends in a full stop met one of ours."""
    lines = tuple(map(tidy, block.lines))
    return block if lines == block.lines else replace(block, lines=lines)


def _fill(phrase: str, slots: dict[str, str], deck: Deck) -> str:
    return deck.deal((phrase,), slots)


def _decision(reader: Reader, brief: Brief, deck: Deck, slots: dict[str, str]) -> list[str]:
    if reader.circle is Circle.REFEREE and not _has_read_it(reader):
        ended = _fill(calls_to_referees.ENDED[ending_of(brief)], slots, deck)
        return [deck.deal(_to_referee(reader), slots), ended, *owed_beside(reader, deck)]
    if brief.kind is Kind.RESCINDED:
        return [deck.deal(_rescinded(reader, brief), slots)]
    if brief.kind is Kind.WITHDRAW:
        return [deck.deal(calls.WITHDRAW, slots)]
    if reader.lets_a_place:
        return [deck.deal(calls.DECIDE_LANDLORD, slots)]
    if reader.looks_for_none:
        return [deck.deal(calls.DECIDE_TO_LANDLORD, slots)]
    if reader.circle in {Circle.REALTOR, Circle.FAMILY}:
        to_family = calls.DECIDE_FAMILY if reader.to_stop else calls.DECIDE_OTHER
        return [deck.deal(calls.DECIDE_REALTOR if reader.circle is Circle.REALTOR else to_family, slots)]
    if reader.circle is Circle.OTHER and not reader.is_first:
        return [deck.deal(calls.DECIDE_OTHER, slots)]
    if brief.acceptance.is_promise:
        if not reader.is_first:
            return [deck.deal(calls.BREAK_OTHERS, slots), *to_who_stays(reader, deck), *owed_beside(reader, deck)]
        said = deck.deal(calls.BREAK_SIGNED if brief.signed else calls.BREAK, slots)
        broken = deck.deal(_broken(reader), {**slots, "made": reader.counted_on})
        return [said, broken, *owed_beside(reader, deck)]
    return [deck.deal(_decisions(reader, brief), slots), *_owned(reader, brief)]


def _to_referee(reader: Reader) -> Sequence[str]:
    if reader.keeps_the_user:
        return calls_to_referees.AT_HOME
    return calls_to_referees.TO_MY_FAMILY if reader.is_of_my_family else calls_to_referees.TO_REFEREE


def _rescinded(reader: Reader, brief: Brief) -> Sequence[str]:
    """Nobody is told of a regret that the log contradicts, and whoever has no part in it not in the house's words."""
    if reader.has_no_part or reader.circle.is_outside:
        return calls.RESCINDED_OTHER
    return calls.RESCINDED_UNREGRETTED if brief.would_have_declined else calls.RESCINDED


def _broken(reader: Reader) -> Sequence[str]:
    return by_what_it_upsets(
        reader,
        known=known_to_them(reader, calls.BREAK_KNOWN, withdrawals.TURNED_AWAY),
        agency=calls.BREAK_OWN_AGENCY,
        begun=calls.BREAK_OWN_BEGUN,
        otherwise=calls.BREAK_OWN,
    )


def _decisions(reader: Reader, brief: Brief) -> Sequence[str]:
    bank = _deciding(reader, brief)
    is_told_as_decided = reader.reason is not None and DECIDED.search(reader.reason.text)
    for unfit in [*([AT_ONCE] if brief.is_late else []), *([DECIDED] if is_told_as_decided else [])]:
        bank = [phrase for phrase in bank if not unfit.search(phrase)] or bank
    return bank


def _deciding(reader: Reader, brief: Brief) -> Sequence[str]:
    if reader.circle is Circle.AGENCY and reader.is_first:
        return calls.DECIDE_AGENCY
    if _has_read_it(reader):
        return calls.DECIDE_BACK
    if brief.by_agency and reader.is_of_the_house:
        return calls.DECIDE_AFTER_AGENCY
    return calls.DECIDE_PLAINLY if reader.reads_no_email else calls.DECIDE


def _owned(reader: Reader, brief: Brief) -> list[str]:
    """The delay, unless it was not for want of trying (rule 20)."""
    if brief.is_late and not reader.is_first and reader.time_given is TimeGiven.MORE:
        return [calls.DECIDE_LATE[reader.time_given.value]]
    if not brief.is_late or not reader.is_first:
        return []
    if reader.tried_in_time:
        is_theirs = reader.time_given is not TimeGiven.NOT_THEIRS
        return [calls.DECIDE_LATE_TRIED if is_theirs else calls.DECIDE_LATE_TRIED_NOT_THEIRS]
    if reader.left_waiting:
        return [calls.DECIDE_LATE_ASKED]
    return [calls.DECIDE_LATE[reader.time_given.value]]


def _reason(reader: Reader) -> list[ScriptBlock]:
    if reader.reason is None:
        return []
    return [ScriptBlock("reason", "Reason", (spoken(reader.reason),), (calls.PAUSE,))]


def _thanks(reader: Reader, deck: Deck) -> tuple[str, ...]:
    acts = choose_acts(reader)
    if not acts and (thing := held(reader.to_stop)):
        return (_fill(calls.THANK_FOR_HOLDING, {"held": thing}, deck),)
    if not acts and reader.circle is Circle.REFEREE:
        return (deck.deal(calls.THANK_REFEREE, {}),)
    if not acts:
        if not could_offer(reader):
            return (deck.deal(calls.THANK_PART, {}),)
        return (deck.deal(calls.THANK_BARE[1:] if reader.made_offer else calls.THANK_BARE[:1], {}),)
    theirs = [act for act in acts if BY_KIN.fullmatch(act.for_form)]
    own = tuple(act for act in acts if act not in theirs) or acts
    first, *more = (in_a_breath(as_they_met(act, deck)) for act in own)
    plain = first.is_general or reader.soured
    if is_told_well(first) and not plain:
        shapes = calls.THANK_TOLD if len(words(first.told)) <= _SHORT else calls.THANK_TOLD_AT_LENGTH
        lines = [deck.deal(shapes, {"told": capitalize(first.told)})]
    else:
        lines = [deck.deal(calls.THANK_PLAIN if plain else calls.THANK, {"acts": first.for_form})]
    if more and not plain and infinitive_of(more[0]):
        lines.append(deck.deal(calls.ALSO_TO, {"to": said_after(first, infinitive_of(more[0]))}))
    elif more:
        lines.append(deck.deal(calls.ALSO, {"acts": said_after(first, more[0].for_form)}))
    if theirs and own != acts:
        lines.append(deck.deal(gratitude.THEIRS, thanks_to_theirs(theirs[0])))
    return tuple(lines)


_SHORT = 12


def _feedback(reader: Reader, brief: Brief, deck: Deck, shared: Shared) -> list[ScriptBlock]:
    if not reader.feedback:
        return []
    frames = points.SPOKEN_AFTER_A_YES if brief.acceptance.is_promise else points.SPOKEN
    frames = points.to_agency(frames) if reader.passes_on else frames
    lines = points.told(reader.feedback, frames, deck, shared, reader.for_one_alone)
    return [ScriptBlock("feedback", "If they would welcome feedback", tuple(lines), (calls.ONLY_IF_WELCOME,))]


def _close(reader: Reader, brief: Brief, deck: Deck, slots: dict[str, str]) -> list[str]:
    if reader.circle is Circle.AGENCY and reader.is_first and brief.kind is not Kind.RESCINDED:
        lines = [calls.CLOSE_AGENCY_WRITTEN if _has_read_it(reader) else calls.CLOSE_AGENCY]
    elif _has_read_it(reader):
        lines = [deck.deal(calls.CLOSE_WRITTEN, {})]
    else:
        lines = [deck.deal(calls.CLOSE_NO_PART if reader.has_no_part else calls.CLOSE, slots)]
    if (thing := held(reader.to_stop)) and not reader.lets_a_place:
        lines.append(
            _fill(calls.TO_WHO_WAS_TURNED_AWAY if reader.turned_away else calls.LET_IT_GO, {"held": thing}, deck)
        )
    elif reader.to_stop and not thing:
        way = calls.LET_ALL_GO if all(map(is_kept, reader.to_stop)) else calls.STOP
        lines.append(_fill(way, {"asked": asked(reader.to_stop)}, deck))
    if brief.keep_in_touch and reader.is_first and not reader.estranged:
        lines.append(deck.deal(calls.TOUCH, {}))
    if could_offer(reader) and brief.kind is not Kind.RESCINDED:
        wishes = calls.WISH_AFTER_A_YES if brief.acceptance.is_promise else calls.WISH
        lines.append(deck.deal([wish for wish in wishes if not (reader.is_wished_alone and TO_ALL.search(wish))], {}))
    return lines
