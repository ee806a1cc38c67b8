package pl.ostoja.reporting;

/** By which contract a family assistant works (UWR art. 17(2)). */
public enum EmploymentForm {
    EMPLOYMENT_CONTRACT,
    SERVICES_CONTRACT
}
