/** Pages about notes: what can be issued, what was, what was paid of it, who is late, and what others ask for. */
package pl.ostoja.web.note;
