/**
 * The organisations that work with Ostoja: their statutory hats, their county and municipalities by TERYT code, and the register of territorial units
 * itself. Every record belongs to one centre, and centres never see each other except where the law makes one tell the other.
 *
 * <p>Rules kept here: CEN (hats, places, NIP), TER (codes and the import of the TERC file).
 *
 * <p>{@link pl.ostoja.centre.DatedRow} is what the rows of all areas have in common that hold from a day to a day.
 *
 * <p>Not here: who may open a centre or import a file; that is asked in the area {@code installation}, because rights stand above this area.
 */
package pl.ostoja.centre;
