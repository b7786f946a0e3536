from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('offers', '0009_look_when_somebody_was_heard_from'),
    ]

    operations = [
        migrations.CreateModel(
            name='RelayPause',
            fields=[
                ('relay', models.CharField(max_length=300, primary_key=True, serialize=False)),
                ('paused_until', models.DateTimeField()),
                ('pauses', models.PositiveSmallIntegerField(default=1)),
                ('because', models.CharField(max_length=200)),
            ],
        ),
    ]
