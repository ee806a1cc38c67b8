/** Health, school and disability of children, for programs. */
package pl.ostoja.web.api.wellbeing;
