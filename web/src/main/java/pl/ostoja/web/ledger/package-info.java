/** The ledger: its months and the steps they take, their lines, and why a line is so. */
package pl.ostoja.web.ledger;
