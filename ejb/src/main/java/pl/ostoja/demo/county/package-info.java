/**
 * Invents counties: from a number, a day and a place the facts of one centre's work, the same every time, and such that no rule of the product refuses them.
 * Pure: knows no database and no clock. {@link pl.ostoja.demo.county.CountyGenerator} is where to begin.
 */
package pl.ostoja.demo.county;
