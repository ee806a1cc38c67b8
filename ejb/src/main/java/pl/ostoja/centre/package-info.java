/**
 * The organisations that work with Ostoja: their statutory hats, their county and municipalities by TERYT code. Every record belongs to one centre,
 * and centres never see each other except where the law makes one tell the other.
 */
package pl.ostoja.centre;
