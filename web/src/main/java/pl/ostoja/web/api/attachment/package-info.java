/** Attached files, for programs. */
package pl.ostoja.web.api.attachment;
