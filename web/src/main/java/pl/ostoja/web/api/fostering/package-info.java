/** Foster families and their carers, for programs. */
package pl.ostoja.web.api.fostering;
