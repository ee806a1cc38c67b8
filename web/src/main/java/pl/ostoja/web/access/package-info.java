/**
 * The door: who calls is found out for every request ({@link pl.ostoja.web.access.SessionMechanism}), and who may not come in is turned away
 * ({@link pl.ostoja.web.access.Gate}). With the pages of accounts, teams and one's own account.
 */
package pl.ostoja.web.access;
