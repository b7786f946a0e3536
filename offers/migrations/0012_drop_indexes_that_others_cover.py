"""A reminder is written at each step of its delivery, and every index with it. These find nothing that others do not."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('offers', '0011_let_nobody_rewrite_what_happened'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name='activity',
            name='offer',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.DB_CASCADE, related_name='activities', to='offers.offer'),
        ),
        migrations.AlterField(
            model_name='reminder',
            name='occurrence_key',
            field=models.CharField(max_length=200),
        ),
        migrations.AlterField(
            model_name='reminder',
            name='owner',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.DB_CASCADE, related_name='reminders', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddConstraint(
            model_name='reminder',
            constraint=models.UniqueConstraint(fields=('occurrence_key',), name='reminder_one_row_an_occurrence'),
        ),
    ]
