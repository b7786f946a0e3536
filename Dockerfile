# Two stages: uv builds the environment from uv.lock, the slim image runs it as an ordinary user.
FROM python:3.13-slim AS build
RUN pip install --no-cache-dir "uv>=0.13,<0.14"
WORKDIR /app
ENV UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never
COPY pyproject.toml uv.lock .python-version ./
RUN uv sync --frozen --no-default-groups

FROM python:3.13-slim
RUN useradd --system --create-home --uid 1000 goodterms
WORKDIR /app
ENV PATH=/app/.venv/bin:$PATH PYTHONUNBUFFERED=1 STATIC_ROOT=/app/staticfiles
COPY --from=build /app/.venv .venv
COPY manage.py ./
COPY jobsearch jobsearch
COPY accounts accounts
COPY contacts contacts
COPY offers offers
COPY templates templates
COPY static static
# Only for this command, which connects to nothing: none of it stays in the image.
RUN SECRET_KEY=only-to-collect-static-files-0123456789-0123456789-0123 SITE_URL=https://localhost \
    DATABASE_URL=postgresql://localhost/none REDIS_URL=redis://localhost EMAIL_URL=smtp://localhost \
    DEFAULT_FROM_EMAIL=nobody@localhost \
    python manage.py collectstatic --no-input
USER goodterms
EXPOSE 8000
CMD ["granian", "--interface=wsgi", "--host=0.0.0.0", "--port=8000", "--workers=2", "--respawn-failed-workers", "jobsearch.wsgi:application"]
