/**
 * Who may do what and see whom: accounts, roles, the written authorisation and the secrecy undertaking (ustawa o wspieraniu rodziny art. 7(3)-(4)),
 * teams and caseloads with dates, restricted records, emergency access, sessions and tokens.
 *
 * <p>Two questions, each answered in one place. "May this caller do this?" is asked by {@link pl.ostoja.access.Allowed} on every method of every
 * service. "Which records may this caller see?" is answered by {@link pl.ostoja.access.Visibility} as a condition that is part of every query.
 *
 * <p>Not here: the sign-in mechanism of the web archive (module web).
 */
package pl.ostoja.access;
