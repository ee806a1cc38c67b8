#!/bin/sh
# Starts Ostoja from an installed server folder, which may be read-only: everything that changes is in the data folder.
# The environment says where: OSTOJA_DATA (stock /var/lib/ostoja), OSTOJA_DB_URL, OSTOJA_DB_USER, OSTOJA_DB_PASSWORD,
# JAVA_HOME. Arguments are options of the Java machine, for instance -Xmx1g or -Djboss.bind.address=10.0.0.5.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
data=${OSTOJA_DATA:-/var/lib/ostoja}
if [ -n "${OSTOJA_DB_URL:-}" ]; then database=postgresql; else database=h2; fi
mkdir -p "$data/log"
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" "@$home/bin/ostoja.jvm" \
    -Dostoja.data.dir="$data" \
    -Djboss.home.dir="$home" \
    -Djboss.server.data.dir="$data/server" \
    -Djboss.server.log.dir="$data/log" \
    -Djboss.server.temp.dir="$data/tmp" \
    -Dorg.jboss.boot.log.file="$data/log/server.log" \
    -Dlogging.configuration="file:$home/standalone/configuration/logging.properties" \
    "$@" \
    -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone \
    --read-only-server-config="run-$database.xml"
