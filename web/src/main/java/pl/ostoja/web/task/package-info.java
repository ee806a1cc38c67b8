/** The pages about tasks, and what pages of records and the first page show of them. */
package pl.ostoja.web.task;
