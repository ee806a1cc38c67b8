/** Lists that leave as files for a spreadsheet: one address, one mechanism, whatever the list. */
package pl.ostoja.web.export;
