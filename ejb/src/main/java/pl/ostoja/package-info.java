/**
 * The business of Ostoja, one package per area of the work.
 */
package pl.ostoja;
