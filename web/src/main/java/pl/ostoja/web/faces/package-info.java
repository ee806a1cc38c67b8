/** What every page uses: the chosen language, navigation, messages, converters of value types, the exception handler. */
package pl.ostoja.web.faces;
