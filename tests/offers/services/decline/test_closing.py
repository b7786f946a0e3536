from datetime import date, timedelta

import pytest

from offers.models import Activity, Decline, Message, PlanStep
from offers.services.decline.case import goodbye_of
from offers.services.decline.closing import mark_done, plan, undo
from offers.services.decline.errors import NothingDecided
from offers.services.decline.lines import checklist
from offers.services.decline.plan import save_people
from offers.services.decline.todo import notes, wanted
from offers.services.decline.workflow import Sharing, call_off, save_sharing
from tests.factories import NOW, ChecklistItemFactory, ContactFactory, InvolvementFactory
from tests.offers.services.decline.ticking import LATER, TODAY, DoneAs, done, is_stale, kinds
from tests.offers.stories import add_realtor, an_offer, with_checklist, with_words

pytestmark = pytest.mark.django_db


def finish(decline: Decline) -> None:
    for kind in ("call", "confirm", "send", "check", "legal", "stop", "record"):
        for item in decline.items.not_done().filter(kind=kind):
            done(item, "reached" if kind == "call" else "done")


class TestPlanning:
    def test_whoever_is_phoned_has_a_call_and_a_confirmation_and_the_others_a_message(self) -> None:
        found = kinds(with_checklist(an_offer()))
        assert found["head_of_group"] == ["call", "confirm"]
        assert found["host"] == ["send"]
        assert "send" in found["realtor"]

    def test_what_is_due_now_is_due_today(self) -> None:
        assert with_checklist(an_offer()).items.get(kind="call").due_on == TODAY

    def test_planning_twice_changes_nothing(self) -> None:
        decline = with_checklist(an_offer())
        before = list(decline.items.order_by("pk").values())
        plan(decline=decline, now=LATER)
        assert list(decline.items.order_by("pk").values()) == before
        decline.refresh_from_db()
        assert decline.planned_at == NOW

    def test_planning_again_keeps_what_is_done_and_adds_what_is_new(self) -> None:
        offer = an_offer(people=2)
        decline = with_checklist(offer)
        call = done(decline.items.get(kind="call"), "reached")
        assert not is_stale(decline)
        add_realtor(offer)
        assert is_stale(decline)
        plan(decline=decline, now=LATER)
        assert decline.items.get(pk=call.pk).done_as == "reached"
        assert "send" in kinds(decline)["realtor"]
        assert not is_stale(decline)

    def test_planning_again_takes_away_what_is_not_wanted_any_more(self) -> None:
        decline = with_checklist(an_offer())
        realtor = decline.offer.involvements.get(role="realtor")
        realtor.delete()
        plan(decline=decline, now=LATER)
        assert "realtor" not in kinds(decline)

    def test_the_deadline_is_told_and_not_a_thing_to_tick(self) -> None:
        decline = with_checklist(an_offer(deadline_on=date(2026, 11, 9)))
        assert not decline.items.filter(text__contains="Deadline").exists()

    def test_advice_for_a_better_offer_is_told_and_not_a_thing_to_tick(self) -> None:
        decline = with_checklist(an_offer())
        assert not decline.items.filter(text__contains="better offer").exists()
        assert [note for note in notes(goodbye_of(decline, now=NOW)) if "better offer" in note]

    def test_confidences_are_told_and_not_a_thing_to_tick(self) -> None:
        offer = an_offer()
        offer.interactions.update(note="Said in confidence that they may lose the contract.")
        decline = with_checklist(offer)
        assert not decline.items.filter(text__contains="in confidence").exists()
        assert [note for note in notes(goodbye_of(decline, now=NOW)) if "in confidence" in note]

    def test_an_agreement_not_to_disclose_leaves_documents_to_return(self) -> None:
        offer = an_offer()
        offer.interactions.update(note="Signed an NDA, then walked me through the roadmap.")
        decline = with_checklist(offer)
        assert decline.items.get(text__contains="return or delete any documents").kind == "stop"

    def test_what_to_do_should_they_call_back_is_told_and_not_a_thing_to_tick(self) -> None:
        decline = with_checklist(an_offer())
        call = decline.items.get(kind="call")
        for attempt in range(2):
            done(call, "no_answer", attempt=attempt)
        plan(decline=decline, now=LATER)
        assert kinds(decline)["head_of_group"] == ["send"]
        assert [note for note in notes(goodbye_of(decline, now=NOW)) if "calls back" in note]

    def test_whoever_was_reached_after_all_has_no_new_plan(self) -> None:
        decline = with_checklist(an_offer())
        call = decline.items.get(kind="call")
        for attempt in range(2):
            done(call, "no_answer", attempt=attempt)
        assert is_stale(decline)
        done(call, "reached")
        assert not is_stale(decline)
        assert not [note for note in notes(goodbye_of(decline, now=NOW)) if "calls back" in note]
        assert decline.items.not_done().filter(kind="confirm", involvement=call.involvement).exists()
        undo(item=call, now=LATER)
        assert is_stale(decline)

    def test_a_call_back_is_not_told_of_an_email_that_is_not_out_yet(self) -> None:
        decline = with_checklist(an_offer())
        call = decline.items.get(kind="call")
        for attempt in range(2):
            done(call, "no_answer", attempt=attempt)
        plan(decline=decline, now=LATER)
        head = decline.items.get(kind="send", involvement=call.involvement)

        def script() -> str:
            return goodbye_of(decline, now=NOW).bundle.scripts[str(call.involvement.uuid)].spoken  # type: ignore[union-attr]

        claims = ("seen my e-mail", "I've written", "in writing already", "As I wrote")
        assert not [claim for claim in claims if claim in script()]
        Message.objects.filter(decline=decline).update(state=Message.State.READY)
        done(head)
        assert "seen my e-mail" in script()

    def test_whom_the_user_would_like_to_hear_from_stays_open_until_it_is_settled(self) -> None:
        decline = with_words(an_offer())
        save_people(decline=decline, channels={}, hear_from=" Chris from\nthe tower tour ", now=NOW)
        plan(decline=decline, now=NOW)
        whom = decline.items.get(text__contains="“Chris from the tower tour”")
        for item in decline.items.not_done().exclude(pk=whom.pk):
            mark_done(item=item, done_as=DoneAs.REACHED if item.kind == "call" else DoneAs.DONE, on=TODAY, now=LATER)
        decline.refresh_from_db()
        assert decline.closed_at is None
        done(whom)
        decline.refresh_from_db()
        assert decline.closed_at == LATER

    def test_a_long_answer_is_shortened_and_an_empty_one_asks_for_nothing(self) -> None:
        decline = with_words(an_offer())
        save_people(decline=decline, channels={}, hear_from="  ", now=NOW)
        plan(decline=decline, now=NOW)
        assert not decline.items.filter(text__contains="hear from").exists()
        save_people(decline=decline, channels={}, hear_from="everybody " * 100, now=NOW)
        decline.refresh_from_db()
        assert is_stale(decline)
        plan(decline=decline, now=NOW)
        assert len(decline.items.get(text__contains="hear from").text) < 400

    def test_a_loop_without_people_still_closes(self) -> None:
        decline = with_checklist(an_offer(people=0))
        finish(decline)
        decline.refresh_from_db()
        assert decline.closed_at is not None

    def test_among_many_people_nobody_is_forgotten(self) -> None:
        offer = an_offer()
        for _ in range(16):
            InvolvementFactory(offer=offer, contact=ContactFactory(owner=offer.owner), role="future_colleague")
        by_card = ContactFactory(owner=offer.owner, emails=[], postal_address="14 Laurel Court")
        InvolvementFactory(offer=offer, contact=by_card, role="host")
        head = offer.involvements.get(role="head_of_group")
        decline = with_words(offer)
        PlanStep.objects.create(decline=decline, involvement=head, position=99)
        others = offer.involvements.exclude(pk=head.pk).order_by("pk")
        PlanStep.objects.bulk_create(
            PlanStep(decline=decline, involvement=person, position=place) for place, person in enumerate(others)
        )
        plan(decline=decline, now=NOW)
        told = set(decline.items.filter(kind__in=["call", "send"]).values_list("involvement", flat=True))
        assert told == set(offer.involvements.values_list("pk", flat=True))
        assert decline.items.filter(kind="confirm", involvement=head).exists()

    def test_every_task_has_a_key_of_its_own(self) -> None:
        tasks = wanted(goodbye_of(with_words(an_offer()), now=NOW), TODAY)
        assert len({task.key for task in tasks}) == len(tasks)


class TestSending:
    def test_a_sent_message_keeps_its_text_and_its_day(self) -> None:
        decline = with_checklist(an_offer())
        item = decline.items.get(kind="send", involvement__role="host")
        done(item)
        message = decline.messages.get(involvement=item.involvement)
        assert (message.state, message.sent_on) == (Message.State.SENT, TODAY)
        assert "dinner" in message.body

    def test_ticking_twice_is_ticking_once(self) -> None:
        item = with_checklist(an_offer()).items.filter(kind="send").first()
        done(item)
        lines = Activity.objects.count()
        again = mark_done(item=item, done_as=DoneAs.SKIPPED, on=TODAY + timedelta(days=1), now=LATER)
        assert (again.done_on, again.done_as) == (TODAY, DoneAs.DONE)
        assert Activity.objects.count() == lines

    def test_unticking_opens_the_message_again(self) -> None:
        decline = with_checklist(an_offer())
        item = done(decline.items.filter(kind="send").first())
        item = undo(item=item, now=LATER)
        assert (item.done_on, item.done_as) == (None, "")
        message = decline.messages.get(involvement=item.involvement)
        assert (message.state, message.sent_on) == (Message.State.READY, None)

    def test_setting_a_message_aside_does_not_call_it_sent(self) -> None:
        decline = with_checklist(an_offer())
        item = done(decline.items.filter(kind="send").first(), "skipped")
        assert decline.messages.get(involvement=item.involvement).state == Message.State.READY

    def test_an_item_whose_message_is_gone_can_still_be_ticked(self) -> None:
        decline = with_checklist(an_offer())
        item = decline.items.filter(kind="send").first()
        decline.messages.all().delete()
        assert done(item).done_on == TODAY


class TestClosing:
    def test_a_thing_to_do_for_oneself_can_be_undone(self) -> None:
        decline = with_checklist(an_offer())
        item = done(decline.items.get(kind="record"))
        assert undo(item=item, now=LATER).done_on is None
        assert not decline.messages.filter(state="sent").exists()

    def test_undoing_what_is_open_changes_nothing(self) -> None:
        item = with_checklist(an_offer()).items.get(kind="record")
        lines = Activity.objects.count()
        assert undo(item=item, now=LATER).done_on is None
        assert Activity.objects.count() == lines

    def test_the_loop_closes_with_the_last_item_and_opens_again_with_an_undo(self) -> None:
        decline = with_checklist(an_offer())
        finish(decline)
        decline.refresh_from_db()
        assert decline.closed_at == LATER
        assert Activity.objects.filter(text__contains="the loop is closed").count() == 1
        undo(item=decline.items.filter(kind="send").first(), now=LATER)
        decline.refresh_from_db()
        assert decline.closed_at is None

    def test_getting_in_touch_again_one_day_does_not_keep_it_open(self) -> None:
        decline = with_words(an_offer())
        save_sharing(decline=decline, sharing=Sharing(keep_in_touch=True, would_reconsider=True))
        plan(decline=decline, now=NOW)
        reconnect = decline.items.filter(kind="reconnect")
        assert reconnect.count() == 2
        assert all(item.due_on > TODAY for item in reconnect)
        finish(decline)
        decline.refresh_from_db()
        assert decline.closed_at is not None

    def test_the_loop_can_be_closed_when_the_last_person_left_to_tell_is_taken_off_the_offer(self) -> None:
        decline = with_checklist(an_offer())
        host = decline.items.get(kind="send", involvement__role="host")
        finish(decline)
        undo(item=host, now=LATER)
        assert not is_stale(decline)
        decline.offer.involvements.get(role="host").delete()
        decline.refresh_from_db()
        assert is_stale(decline)
        assert plan(decline=decline, now=LATER).closed_at == LATER

    def test_somebody_new_opens_a_closed_loop(self) -> None:
        offer = an_offer(people=2)
        decline = with_checklist(offer)
        finish(decline)
        add_realtor(offer)
        decline.refresh_from_db()
        assert plan(decline=decline, now=LATER).closed_at is None

    def test_an_item_of_another_decline_keeps_nothing_open(self) -> None:
        ChecklistItemFactory()
        decline = with_checklist(an_offer())
        finish(decline)
        decline.refresh_from_db()
        assert decline.closed_at is not None


class TestThePage:
    def test_it_groups_by_person_in_order_of_telling(self) -> None:
        decline = with_checklist(an_offer())
        found = checklist(goodbye_of(decline, now=NOW), decline.items.in_order(), decline.messages.all())
        names = [group.person.contact.given for group in found.groups if group.person]
        assert names == ["Walter", "Elena", "Bill"]
        assert found.groups[-1].key == "after"
        assert (found.done, found.total) == (0, decline.items.count())

    def test_links_wait_until_a_message_is_ready(self) -> None:
        decline = with_words(an_offer())
        plan(decline=decline, now=NOW)
        draft, ready = decline.messages.get(involvement__role="host"), decline.messages.get(involvement__role="realtor")
        Message.objects.filter(pk=ready.pk).update(state="ready")
        found = checklist(goodbye_of(decline, now=NOW), decline.items.in_order(), decline.messages.all())
        links = {
            line.message.pk: line.link.partition("?")[0]
            for group in found.groups
            for line in group.lines
            if line.is_sending and line.message
        }
        assert links[draft.pk] == ""
        assert links[ready.pk] == "mailto:bill@example.org"

    def test_an_order_of_ones_own_is_followed(self) -> None:
        decline = with_words(an_offer())
        realtor = str(decline.offer.involvements.get(role="realtor").uuid)
        save_people(decline=decline, channels={}, hear_from="", move=(realtor, -1), now=NOW)
        plan(decline=decline, now=NOW)
        found = checklist(goodbye_of(decline, now=NOW), decline.items.in_order(), decline.messages.all())
        assert [group.person.contact.given for group in found.groups if group.person] == ["Walter", "Bill", "Elena"]


class TestCalledOff:
    @pytest.mark.parametrize("kind", ["call", "send"])
    def test_what_was_done_before_is_not_opened_again(self, kind: str) -> None:
        decline = with_checklist(an_offer())
        item = done(decline.items.filter(kind=kind).first(), "reached" if kind == "call" else "done")
        call_off(decline=decline, now=LATER, even_if_told=True)
        for _ in range(2):
            with pytest.raises(NothingDecided):
                undo(item=item, now=LATER)
        item.refresh_from_db()
        assert item.done_on == TODAY

    def test_nothing_is_ticked(self) -> None:
        decline = with_checklist(an_offer())
        call_off(decline=decline, now=LATER)
        item = ChecklistItemFactory(decline=decline)
        with pytest.raises(NothingDecided):
            done(item)
        item.refresh_from_db()
        assert item.done_on is None
