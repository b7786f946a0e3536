"""Static files under names that change with their content, the modules that a script imports included."""

from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStorage(ManifestStaticFilesStorage):
    support_js_module_import_aggregation = True


class HashedAndCompressedStorage(CompressedManifestStaticFilesStorage):
    support_js_module_import_aggregation = True
