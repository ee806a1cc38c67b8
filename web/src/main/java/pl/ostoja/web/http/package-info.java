/** What every request and every answer gets: a number, headers that protect, a page when something went wrong. */
package pl.ostoja.web.http;
