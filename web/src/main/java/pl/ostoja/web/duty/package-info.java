/** The page about the stored duties of the centre as a whole: whether they agree with the facts. */
package pl.ostoja.web.duty;
