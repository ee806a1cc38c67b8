/** One's own long work: the list with its progress, stopping, results. */
package pl.ostoja.web.job;
