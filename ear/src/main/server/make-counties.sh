#!/bin/sh
# Fills an empty database with invented counties, to look at or to measure: make-counties.sh <counties> [<years> [<children> [trail|no-trail [<TERC file>]]]]
# The environment says where the database is: OSTOJA_DB_URL, OSTOJA_DB_USER, OSTOJA_DB_PASSWORD. Refuses a database that is not empty.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
layers="$home/modules/system/layers/base"
classpath="$home/bin/ostoja-ejb.jar"
for jar in "$home"/bin/lib/*.jar "$layers"/jakarta/persistence/api/main/*.jar "$layers"/jakarta/json/api/main/*.jar "$layers"/org/eclipse/parsson/main/*.jar \
    "$layers"/org/slf4j/main/*.jar "$layers"/com/fasterxml/jackson/core/*/main/*.jar "$layers"/com/h2database/h2/main/*.jar "$home"/modules/org/postgresql/main/*.jar; do
    classpath="$classpath:$jar"
done
# Its accounts have a password that everybody knows, so what it makes is a demonstration.
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dostoja.demo=true -Dslf4j.internal.verbosity=ERROR ${JAVA_OPTS:-} -cp "$classpath" pl.ostoja.demo.MakeCounties "$@"
