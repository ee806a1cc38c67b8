package pl.ostoja.placement;

import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.Responsible;

/**
 * The duties that follow from placing a child and from its growing up in care (PLC-40 to PLC-56, PLC-83, PLC-87, PLC-88, PLC-93). Reviews and court
 * filings are derived by the areas above.
 */
public final class PlacementDuties {

    public static final DutyKind EMERGENCY_STAY_END = stay("EMERGENCY_STAY_END", "PLC-40", "art. 58 ust. 4 UWR", Responsible.ORGANISER);
    public static final DutyKind INTERVENTION_STAY_END = stay("INTERVENTION_STAY_END", "PLC-41", "art. 103 ust. 6 UWR", Responsible.FACILITY);
    public static final DutyKind RESPITE_STAY_END = stay("RESPITE_STAY_END", "PLC-42", "art. 75 ust. 6 UWR", Responsible.ORGANISER);
    public static final DutyKind UNTRAINED_STAY_END = stay("UNTRAINED_STAY_END", "PLC-43", "art. 112⁵ § 2 KRO", Responsible.ORGANISER);
    public static final DutyKind PRE_ADOPTION_STAY_END = stay("PRE_ADOPTION_STAY_END", "PLC-44", "art. 111 ust. 3 UWR", Responsible.FACILITY);
    public static final DutyKind FULL_AGE = stay("FULL_AGE", "PLC-45", "art. 37 ust. 1 UWR", Responsible.ORGANISER);
    public static final DutyKind ADULT_STAY_END = stay("ADULT_STAY_END", "PLC-46", "art. 37 ust. 2 UWR", Responsible.ORGANISER);

    public static final DutyKind PAYERS_NOTICE =
            notice("PAYERS_NOTICE", "PLC-50", "art. 191 ust. 13a UWR", Responsible.COUNTY_FAMILY_CENTRE);
    public static final DutyKind EMERGENCY_NOTICE = notice("EMERGENCY_NOTICE", "PLC-51", "art. 58 ust. 3 UWR", Responsible.FOSTER_FAMILY);
    public static final DutyKind ART_12A_NOTICE = notice("ART_12A_NOTICE", "PLC-52", "art. 12a ust. 5 UPPD", Responsible.SOCIAL_WORKER);
    public static final DutyKind URGENT_AGREEMENT_NOTICE =
            notice("URGENT_AGREEMENT_NOTICE", "PLC-53", "art. 35 ust. 2 UWR", Responsible.COUNTY_HEAD);
    public static final DutyKind RESPITE_CONTRACT_NOTICE =
            notice("RESPITE_CONTRACT_NOTICE", "PLC-54", "art. 75 ust. 3 UWR", Responsible.COUNTY_HEAD);

    public static final DutyKind AGREEMENT_ENDED = stay("AGREEMENT_ENDED", "PLC-87", "art. 35 ust. 4 UWR", Responsible.COUNTY_HEAD);
    public static final DutyKind FOREIGN_CONSENT = stay("FOREIGN_CONSENT", "PLC-88", "art. 35a UWR i art. 579⁴ KPC", Responsible.COUNTY_FAMILY_CENTRE);
    public static final DutyKind CHILD_EXAMINATION = stay("CHILD_EXAMINATION", "PLC-93", "art. 180 pkt 10 UWR", Responsible.COUNTY_FAMILY_CENTRE);

    public static final DutyKind CHILD_DOCUMENTS = stay("CHILD_DOCUMENTS", "PLC-83", "art. 47 i 72 UWR", Responsible.ORGANISER);

    public static final DutyKind MENTOR = leaving("MENTOR", "PLC-55", "art. 145 ust. 2 UWR", Responsible.CARE_LEAVER);
    public static final DutyKind LEAVING_PROGRAMME =
            leaving("LEAVING_PROGRAMME", "PLC-56", "art. 145 ust. 4 UWR", Responsible.COUNTY_FAMILY_CENTRE);

    private PlacementDuties() {}

    public static List<DutyKind> kinds() {
        return List.of(
                EMERGENCY_STAY_END,
                INTERVENTION_STAY_END,
                RESPITE_STAY_END,
                UNTRAINED_STAY_END,
                PRE_ADOPTION_STAY_END,
                FULL_AGE,
                ADULT_STAY_END,
                PAYERS_NOTICE,
                EMERGENCY_NOTICE,
                ART_12A_NOTICE,
                URGENT_AGREEMENT_NOTICE,
                RESPITE_CONTRACT_NOTICE,
                AGREEMENT_ENDED,
                FOREIGN_CONSENT,
                CHILD_EXAMINATION,
                CHILD_DOCUMENTS,
                MENTOR,
                LEAVING_PROGRAMME);
    }

    /** Gives every duty of the child, open and done, to the sink. */
    public static void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        var ends = new StayEndDuties(care, law, sink);
        var notices = new NoticeDuties(care, law, sink);
        var documents = new DocumentDuties(care, law, sink);
        var grounds = new GroundDuties(care, law, sink);
        for (var stay : care.stays()) {
            ends.derive(stay);
            notices.derive(stay);
            documents.derive(stay);
            grounds.derive(stay);
        }
        ExaminationDuties.derive(care, law, sink);
        LeavingCareDuties.derive(care, law, sink);
    }

    private static DutyKind stay(String code, String rule, String article, Responsible responsible) {
        return new DutyKind("placement.duty." + code, code, rule, article, DutyCategory.STAY, responsible);
    }

    private static DutyKind notice(String code, String rule, String article, Responsible responsible) {
        return new DutyKind("placement.duty." + code, code, rule, article, DutyCategory.NOTICE, responsible);
    }

    private static DutyKind leaving(String code, String rule, String article, Responsible responsible) {
        return new DutyKind("placement.duty." + code, code, rule, article, DutyCategory.LEAVING_CARE, responsible);
    }
}
