# Plumbline in a container: no root, nothing written but /data and /tmp. compose.yml runs it.
FROM python:3.12-slim AS build
WORKDIR /app
COPY scripts/install_locked.py scripts/
COPY requirements.lock requirements-bare.lock requirements-papers.lock ./
RUN python -m venv /venv && /venv/bin/python scripts/install_locked.py requirements.lock requirements-papers.lock requirements-bare.lock
COPY pyproject.toml README.md config.yml endpoints.yml credentials.yml ./
COPY bot bot
COPY actions actions
COPY domain domain
COPY data/nlu.yml data/stories.yml data/
RUN /venv/bin/pip install --quiet --no-deps --no-build-isolation -e . \
    && /venv/bin/plumbline train \
    && /venv/bin/pip uninstall --quiet --yes pip \
    && find /venv/lib -type d -name tests -prune -exec rm -rf {} + \
    && python -m compileall -q bot actions

FROM python:3.12-slim
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin plumbline \
    && mkdir /data && chown plumbline /data
COPY --from=build /venv /venv
COPY --from=build /app /app
WORKDIR /app
ENV PATH=/venv/bin:$PATH PLUMBLINE_DATA_DIR=/data PYTHONDONTWRITEBYTECODE=1
USER plumbline
VOLUME /data
EXPOSE 5005
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:5005/ready', timeout=4)"]
CMD ["plumbline", "serve", "--host", "0.0.0.0"]
