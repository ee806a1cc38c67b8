/**
 * Papers that leave the product as PDF: a template in XHTML ({@link pl.ostoja.web.pdf.Template}), filled with values that can never become markup, is printed
 * by {@link pl.ostoja.web.pdf.Pdf}, tagged and with its letters inside. The same values give the same bytes.
 */
package pl.ostoja.web.pdf;
