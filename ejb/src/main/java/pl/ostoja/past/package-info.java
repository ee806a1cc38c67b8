/**
 * A past day of a child, as it is known now and as it was known then (PST-1, PST-2): for courts, audits and disputes that ask what the centre could know. Nothing
 * is stored for it: former knowledge is undone from the trail (ADR 40).
 */
package pl.ostoja.past;
