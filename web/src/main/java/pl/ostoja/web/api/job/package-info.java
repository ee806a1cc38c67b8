/** One's own long work, for programs. */
package pl.ostoja.web.api.job;
