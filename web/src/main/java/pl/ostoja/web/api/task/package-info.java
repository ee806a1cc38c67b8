/** Tasks, for programs. */
package pl.ostoja.web.api.task;
