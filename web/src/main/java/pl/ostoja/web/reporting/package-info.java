/** Pages about what is owed: my day, the duties, the duties of one child or family. */
package pl.ostoja.web.reporting;
