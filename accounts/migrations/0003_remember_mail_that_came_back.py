"""Remember mail that came back, and forget it when the address changes, whoever changes it."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


FORGET = """
CREATE FUNCTION accounts_forget_bounces() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.mail_refused_at := NULL;
    NEW.mail_refused_because := '';
    RETURN NEW;
END $$;
CREATE TRIGGER user_forget_bounces BEFORE UPDATE ON accounts_user FOR EACH ROW
    WHEN (lower(NEW.email) <> lower(OLD.email)) EXECUTE FUNCTION accounts_forget_bounces();
"""
KEEP = """
DROP TRIGGER user_forget_bounces ON accounts_user;
DROP FUNCTION accounts_forget_bounces;
"""


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0002_when_and_what_we_write'),
    ]

    operations = [
        migrations.AlterField(
            model_name='user',
            name='mail_refused_because',
            field=models.CharField(blank=True, choices=[('unknown', 'mailbox unknown'), ('too often', 'three mails within two weeks could not be delivered'), ('complained', 'one of our mails was reported as spam')], max_length=200),
        ),
        migrations.CreateModel(
            name='SoftBounce',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('address', models.EmailField(max_length=254)),
                ('mail', models.CharField(help_text='How the service names the mail.', max_length=200)),
                ('happened_at', models.DateTimeField()),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.DB_CASCADE, related_name='soft_bounces', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('user', 'mail'), name='soft_bounce_counts_once_a_mail')],
            },
        ),
        migrations.RunSQL(FORGET, KEEP),
    ]
