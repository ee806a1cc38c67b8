/**
 * Journeys: a worker does the job in Chromium, against the real EAR with the demonstration data.
 *
 * <p>A journey extends {@link pl.ostoja.browser.Journey} and asks it for visitors. Page objects lie in
 * {@code pages.<area>}, named after their {@code .xhtml}. What a failed journey saw lies in
 * {@code ear/target/journeys/<run>}: a picture and the HTML of every page that was open.
 */
package pl.ostoja.browser;
