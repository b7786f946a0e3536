"""Why it is left alone stands with the reminder that was refused; nobody read it here."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('offers', '0012_drop_indexes_that_others_cover'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='relaypause',
            name='because',
        ),
    ]
