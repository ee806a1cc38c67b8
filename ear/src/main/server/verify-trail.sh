#!/bin/sh
# Checks the audit trail without the server: one line for each chain; ends with 0 if all are whole, 1 if one is broken, 2 if it could not look.
# The environment says where the database is: OSTOJA_DB_URL, OSTOJA_DB_USER, OSTOJA_DB_PASSWORD. Reads only.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
layers="$home/modules/system/layers/base"
classpath="$home/bin/ostoja-ejb.jar"
for jar in "$layers"/jakarta/json/api/main/*.jar "$layers"/org/eclipse/parsson/main/*.jar "$layers"/com/h2database/h2/main/*.jar \
    "$home"/modules/org/postgresql/main/*.jar; do
    classpath="$classpath:$jar"
done
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$classpath" pl.ostoja.audit.VerifyTrail
