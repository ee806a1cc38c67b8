/** Pages of reviews: written down, read, corrected, passed on. */
package pl.ostoja.web.review;
