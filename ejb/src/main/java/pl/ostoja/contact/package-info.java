/**
 * Contacts of parents and of others close to a child with it (KRO art. 113–113⁶): what was agreed, what took place, and whether a court has forbidden it.
 *
 * <p>Pure rules: {@code ContactRules} (CON-1 to CON-3) says what can be written down as a contact and what needs a reason, {@code PlanRules} (CON-4, CON-5)
 * what can be agreed. How courts limited contacts stands in {@code pl.ostoja.authority}.
 */
package pl.ostoja.contact;
