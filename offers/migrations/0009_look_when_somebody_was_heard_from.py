"""The planner reads what happened between the user and the people of an offer, and keeps a weekly summary for some.

So interactions and who took part count as changes of their offer; and whoever wants the summary has a row that says when
to look at it next.
"""

from django.db import migrations

LOOK_AT_ONCE = """
CREATE FUNCTION offers_look_at_once_by_interaction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE offers_offer SET next_look_at = 'epoch' WHERE id IN (NEW.offer_id, OLD.offer_id);
    RETURN NULL;
END $$;
CREATE TRIGGER interaction_look_at_once AFTER INSERT OR UPDATE OR DELETE ON offers_interaction FOR EACH ROW
    EXECUTE FUNCTION offers_look_at_once_by_interaction();

CREATE FUNCTION offers_look_at_once_by_participation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE offers_offer SET next_look_at = 'epoch'
    FROM offers_interaction AS i WHERE offers_offer.id = i.offer_id AND i.id IN (NEW.interaction_id, OLD.interaction_id);
    RETURN NULL;
END $$;
CREATE TRIGGER participation_look_at_once AFTER INSERT OR UPDATE OR DELETE ON offers_participation FOR EACH ROW
    EXECUTE FUNCTION offers_look_at_once_by_participation();

CREATE FUNCTION offers_look_weekly() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF 'weekly' = ANY (NEW.muted_kinds) THEN
        DELETE FROM offers_weeklylook WHERE owner_id = NEW.id;
    ELSE
        INSERT INTO offers_weeklylook (owner_id, next_look_at) VALUES (NEW.id, 'epoch')
        ON CONFLICT (owner_id) DO UPDATE SET next_look_at = 'epoch';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER owner_is_new_look_weekly AFTER INSERT ON accounts_user FOR EACH ROW
    EXECUTE FUNCTION offers_look_weekly();
CREATE TRIGGER owner_look_weekly AFTER UPDATE ON accounts_user FOR EACH ROW
    WHEN (to_jsonb(NEW) - 'last_login' IS DISTINCT FROM to_jsonb(OLD) - 'last_login')
    EXECUTE FUNCTION offers_look_weekly();
INSERT INTO offers_weeklylook (owner_id, next_look_at)
SELECT id, 'epoch' FROM accounts_user WHERE NOT 'weekly' = ANY (muted_kinds);
"""

LOOK_AS_BEFORE = """
DROP TRIGGER owner_look_weekly ON accounts_user;
DROP TRIGGER owner_is_new_look_weekly ON accounts_user;
DROP TRIGGER participation_look_at_once ON offers_participation;
DROP TRIGGER interaction_look_at_once ON offers_interaction;
DROP FUNCTION offers_look_weekly, offers_look_at_once_by_participation, offers_look_at_once_by_interaction;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('offers', '0008_carry_what_is_due_in_one_mail_a_day'),
    ]

    operations = [
        migrations.RunSQL(LOOK_AT_ONCE, LOOK_AS_BEFORE),
    ]
