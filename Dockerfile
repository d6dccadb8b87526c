# The exograph command with its service, the Bolt driver and the records.
#   docker build -t exograph .
#   docker run --rm --read-only --tmpfs /tmp -p 127.0.0.1:5080:5080 exograph
#   docker run --rm exograph chains --from miR-19b-3p --to metastasis
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# Project files first: packages are restored again only where one of these changes.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/ExoGraph.Core/ExoGraph.Core.csproj src/ExoGraph.Core/
COPY src/ExoGraph.Knowledge/ExoGraph.Knowledge.csproj src/ExoGraph.Knowledge/
COPY src/ExoGraph.Paths/ExoGraph.Paths.csproj src/ExoGraph.Paths/
COPY src/ExoGraph.Neo4j/ExoGraph.Neo4j.csproj src/ExoGraph.Neo4j/
COPY src/ExoGraph.Service/ExoGraph.Service.csproj src/ExoGraph.Service/
COPY src/ExoGraph.Cli/ExoGraph.Cli.csproj src/ExoGraph.Cli/
RUN dotnet restore src/ExoGraph.Cli -p:Neo4jDriver=true
COPY .editorconfig ./
COPY cypher/ cypher/
COPY records/ records/
COPY src/ src/
RUN dotnet publish src/ExoGraph.Cli --no-restore -c Release -o /app -p:Neo4jDriver=true -p:UseAppHost=false \
 && mkdir -p /app/records /data/packs \
 && cp -r records/. /app/records/

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS run
LABEL org.opencontainers.image.title="ExoGraph" \
      org.opencontainers.image.description="Knowledge graph of exosome cargo, pathways and tumour effects" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
COPY --from=build /app ./
# Imported packs live on a volume; everything else may be read-only. The user of the base image is 1654, not root.
COPY --from=build --chown=1654:1654 /data /data
ENV ExoGraph__Records=/app/records \
    ExoGraph__Packs=/data/packs \
    EXOGRAPH_PACKS=/data/packs \
    DOTNET_EnableDiagnostics=0
VOLUME /data
EXPOSE 5080
USER 1654:1654
# The image has neither curl nor wget, so bash asks the service whether the graph answers.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "/app/exograph.dll"]
CMD ["serve", "--urls", "http://0.0.0.0:5080"]
