/** Pages of health, school and disability of children. */
package pl.ostoja.web.wellbeing;
