/** The pages about attached files. */
package pl.ostoja.web.attachment;
