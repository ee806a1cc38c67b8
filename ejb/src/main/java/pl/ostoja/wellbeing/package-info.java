/**
 * Health, school and disability of children in care, as dated facts: illnesses, allergies, medicines, immunisation and check-ups with the next day, schools,
 * statements and certificates with their validity. Special data (GDPR art. 9): seen with rights of their own, and their texts stand on no list.
 *
 * <p>Pure rules: {@link pl.ostoja.wellbeing.WellbeingRules} (WEL-1 to WEL-5, WEL-10) says what can be written down, {@link pl.ostoja.wellbeing.WellbeingDuties} (WEL-6,
 * WEL-7) what is owed because something lapses or is due again, {@link pl.ostoja.wellbeing.TreatmentConsent} (WEL-8) who consents to treatment, and
 * {@link pl.ostoja.wellbeing.Disability} (WEL-9) what certificates say and whether the child's file says the same.
 */
package pl.ostoja.wellbeing;
