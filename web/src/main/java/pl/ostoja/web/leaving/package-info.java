/** Pages of those who leave care. */
package pl.ostoja.web.leaving;
