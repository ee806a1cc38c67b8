/**
 * Sentences of the user's language: message bundles (one per area, merged), plural forms, dates and amounts as Poles and
 * the English write them, and explanations made by the business. Knows nothing of Faces, so that the programming
 * interface speaks through it too.
 */
package pl.ostoja.web.text;
