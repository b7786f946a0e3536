from django.http import Http404


def settings(request, **kw):
    raise Http404
