package pl.ostoja.placement;

import java.util.Optional;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.ProfessionalKind;

/** Where a child in foster care (<i>piecza zastępcza</i>) lives: the form of one stay (UWR art. 34, 39, 101, 109, 111). */
public enum CareForm {
    KINSHIP_FAMILY(true),
    NON_PROFESSIONAL_FAMILY(true),
    PROFESSIONAL_FAMILY(true),
    /** <i>Pogotowie rodzinne</i>, art. 58. */
    EMERGENCY_FAMILY(true),
    /** <i>Rodzina zawodowa specjalistyczna</i>, art. 59. */
    SPECIALIST_FAMILY(true),
    /** <i>Rodzinny dom dziecka</i>, art. 60. */
    FAMILY_HOME(true),
    /** <i>Rodzina pomocowa</i>: replaces a foster family for a time, art. 73-75. */
    RESPITE_FAMILY(true),
    /** Untrained and unrelated people, placed by the court for a time (KRO art. 112(5) par. 2). */
    UNTRAINED_FAMILY(true),
    SOCIALISATION_FACILITY(false),
    INTERVENTION_FACILITY(false),
    SPECIALIST_THERAPEUTIC_FACILITY(false),
    FAMILY_TYPE_FACILITY(false),
    /** <i>Regionalna placówka opiekuńczo-terapeutyczna</i>, art. 109. */
    REGIONAL_THERAPEUTIC_FACILITY(false),
    /** <i>Interwencyjny ośrodek preadopcyjny</i>, art. 111. */
    PRE_ADOPTION_CENTRE(false);

    private final boolean familyBased;

    CareForm(boolean familyBased) {
        this.familyBased = familyBased;
    }

    /** Family-based (<i>rodzinna</i>) as opposed to institutional care. */
    public boolean isFamilyBased() {
        return familyBased;
    }

    /** The facilities that may take a child under the age of UWR art. 95(1) only as an exception (art. 95(2)). */
    public boolean hasLowestAge() {
        return this == SOCIALISATION_FACILITY
                || this == INTERVENTION_FACILITY
                || this == SPECIALIST_THERAPEUTIC_FACILITY;
    }

    /** Takes children brought by the Police or asked for at night (UWR art. 58(1), 103(2)). */
    public boolean takesEmergencies() {
        return this == EMERGENCY_FAMILY || this == INTERVENTION_FACILITY;
    }

    /**
     * PLC-99: whether a family that holds these forms cares in this one; as a guest (art. 73) and with untrained people one stays in a form that no family
     * holds.
     */
    boolean isCaredForIn(FamilyForms forms) {
        return this == RESPITE_FAMILY || this == UNTRAINED_FAMILY
                || forms.forms().stream().anyMatch(form -> of(form, Optional.ofNullable(forms.kind())) == this);
    }

    /** The form of a stay with a family; the kind counts only for professional families. */
    public static CareForm of(FamilyForm form, Optional<ProfessionalKind> kind) {
        return switch (form) {
            case KINSHIP -> KINSHIP_FAMILY;
            case NON_PROFESSIONAL -> NON_PROFESSIONAL_FAMILY;
            case FAMILY_HOME -> FAMILY_HOME;
            case PROFESSIONAL -> switch (kind.orElse(ProfessionalKind.GENERAL)) {
                case GENERAL -> PROFESSIONAL_FAMILY;
                case EMERGENCY -> EMERGENCY_FAMILY;
                case SPECIALIST -> SPECIALIST_FAMILY;
            };
        };
    }
}
