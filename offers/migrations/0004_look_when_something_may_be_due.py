"""The planner looks at an offer when something may be due, and at once when anything about it changed.

The triggers know no list of facts, so that none can be forgotten: any change of the offer, its decline or a checklist
item counts, and any change of its owner except a login.
"""

from datetime import UTC, datetime

from django.conf import settings
from django.db import migrations, models

LOOK_AT_ONCE = """
CREATE FUNCTION offers_look_at_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.next_look_at := 'epoch';
    RETURN NEW;
END $$;
CREATE TRIGGER offer_look_at_once BEFORE UPDATE ON offers_offer FOR EACH ROW
    WHEN (to_jsonb(NEW) - 'next_look_at' IS DISTINCT FROM to_jsonb(OLD) - 'next_look_at')
    EXECUTE FUNCTION offers_look_at_once();

CREATE FUNCTION offers_look_at_once_by_decline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE offers_offer SET next_look_at = 'epoch' WHERE id IN (NEW.offer_id, OLD.offer_id);
    RETURN NULL;
END $$;
CREATE TRIGGER decline_look_at_once AFTER INSERT OR UPDATE OR DELETE ON offers_decline FOR EACH ROW
    EXECUTE FUNCTION offers_look_at_once_by_decline();

CREATE FUNCTION offers_look_at_once_by_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE offers_offer SET next_look_at = 'epoch'
    FROM offers_decline AS d WHERE offers_offer.id = d.offer_id AND d.id IN (NEW.decline_id, OLD.decline_id);
    RETURN NULL;
END $$;
CREATE TRIGGER item_look_at_once AFTER INSERT OR UPDATE OR DELETE ON offers_checklistitem FOR EACH ROW
    EXECUTE FUNCTION offers_look_at_once_by_item();

CREATE FUNCTION offers_look_at_once_by_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE offers_offer SET next_look_at = 'epoch' WHERE owner_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER owner_look_at_once AFTER UPDATE ON accounts_user FOR EACH ROW
    WHEN (to_jsonb(NEW) - 'last_login' IS DISTINCT FROM to_jsonb(OLD) - 'last_login')
    EXECUTE FUNCTION offers_look_at_once_by_owner();
"""

LOOK_ALWAYS = """
DROP TRIGGER owner_look_at_once ON accounts_user;
DROP TRIGGER item_look_at_once ON offers_checklistitem;
DROP TRIGGER decline_look_at_once ON offers_decline;
DROP TRIGGER offer_look_at_once ON offers_offer;
DROP FUNCTION offers_look_at_once_by_owner, offers_look_at_once_by_item, offers_look_at_once_by_decline,
    offers_look_at_once;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('offers', '0003_remember_when_work_was_last_done'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='offer',
            name='next_look_at',
            field=models.DateTimeField(default=datetime(1970, 1, 1, tzinfo=UTC), editable=False),
        ),
        migrations.RemoveIndex(
            model_name='offer',
            name='offer_undecided_by_activity',
        ),
        migrations.AddIndex(
            model_name='offer',
            index=models.Index(
                condition=models.Q(('archived_at', None), ('reminders_stopped_at', None)),
                fields=['next_look_at', 'id'],
                name='offer_next_look',
            ),
        ),
        migrations.RunSQL(LOOK_AT_ONCE, LOOK_ALWAYS),
    ]
