/** Pages about people as such: the search, and what pages of children and families show and ask of a person. */
package pl.ostoja.web.people;
