# syntax=docker/dockerfile:1

FROM swift:6.3-bookworm AS builder
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq-dev libxlsxwriter-dev pkg-config zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY Package.swift ./
COPY Sources ./Sources
COPY Tests ./Tests
COPY Benchmarks ./Benchmarks
RUN --mount=type=cache,target=/build/.build,sharing=locked \
    swift build -c release --product reportql --static-swift-stdlib \
    && install -D "$(swift build -c release --show-bin-path)/reportql" /out/reportql

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5 libxlsxwriter4 tzdata zlib1g \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /srv/reportql --create-home reportql
WORKDIR /srv/reportql
COPY --from=builder /out/reportql /usr/local/bin/reportql
COPY Config ./Config
COPY sql ./sql
USER reportql
ENV REPORTQL_HOST=0.0.0.0 REPORTQL_PORT=8080
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["reportql"]
CMD ["serve"]
