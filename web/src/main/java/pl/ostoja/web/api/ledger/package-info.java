/** The ledger over HTTP. */
package pl.ostoja.web.api.ledger;
