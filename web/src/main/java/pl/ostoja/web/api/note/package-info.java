/** Notes, payments and with whom a centre settles, for programs. */
package pl.ostoja.web.api.note;
