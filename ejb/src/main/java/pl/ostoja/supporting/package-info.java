/**
 * Supporting families (<i>rodziny wspierające</i>, UWR art. 29–31): people who help a family in difficulty to care for its children, to keep house and to find its
 * way among others. The head of the municipality sets one up after the positive opinion of the social assistance centre, and refunds its costs by contract.
 *
 * <p>Pure rules: {@code SupportingRules} (SUP-1 to SUP-4) says what can be written down, {@code SupportingState} (SUP-5) how a family stands on a day. A family that
 * is helped stays what it was: who does not see its file does not read its name here either.
 */
package pl.ostoja.supporting;
