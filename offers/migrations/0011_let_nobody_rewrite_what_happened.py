"""What happened to a reminder is only ever added to. It goes with its reminder, and is never changed."""

from django.db import migrations

REFUSE = """
CREATE FUNCTION offers_refuse_to_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what happened to a reminder is not rewritten' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER reminderevent_is_not_rewritten BEFORE UPDATE ON offers_reminderevent FOR EACH STATEMENT
    EXECUTE FUNCTION offers_refuse_to_rewrite();
"""

ALLOW = """
DROP TRIGGER reminderevent_is_not_rewritten ON offers_reminderevent;
DROP FUNCTION offers_refuse_to_rewrite;
"""


class Migration(migrations.Migration):
    dependencies = [("offers", "0010_leave_a_mail_server_alone")]

    operations = [migrations.RunSQL(REFUSE, ALLOW)]
