package pl.ostoja.wellbeing;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.BusinessRuleViolation;

/** What can be written down about health, school and disability. */
public final class WellbeingRules {
    /** Symbols of the causes of disability: regulation of 15.07.2003 on certifying disability, § 32(2). */
    private static final Set<String> CAUSES =
            Set.of("01-U", "02-P", "03-L", "04-O", "05-R", "06-E", "07-S", "08-T", "09-M", "10-N", "11-I", "12-C");

    private WellbeingRules() {}

    public static void check(WellbeingContent content, CareFacts care, CareLaw law, LocalDate today) {
        checkDays(content, care, today);
        checkNext(content);
        if (content.kind() == WellbeingKind.MEDICATION && isBlank(content.detail())) {
            throw violation("WEL-3", "doseMissing");
        }
        if (content.kind() != WellbeingKind.SCHOOL && !isBlank(content.town())) {
            throw violation("WEL-10", "noSchool");
        }
        if (content.kind() == WellbeingKind.DISABILITY) {
            checkCertificate(content, care, law);
        } else if (content.degree() != null || !isBlank(content.causes())) {
            throw violation("WEL-4", "noCertificate");
        }
    }

    /** WEL-1: what is so already, in the life of the child. */
    private static void checkDays(WellbeingContent content, CareFacts care, LocalDate today) {
        if (content.since().isAfter(today)) {
            throw violation("WEL-1", "inTheFuture", content.since());
        }
        if (content.since().isBefore(care.born()) || care.died() != null && content.since().isAfter(care.died())) {
            throw violation("WEL-1", "outsideLife", content.since());
        }
        if (content.until() != null && content.until().isBefore(content.since())) {
            throw violation("WEL-1", "endsBeforeItStarts", content.until());
        }
    }

    /** WEL-2: only what is done again has a next day, and a later one. */
    private static void checkNext(WellbeingContent content) {
        if (content.nextOn() != null && (!content.kind().isRepeated() || !content.nextOn().isAfter(content.since()))) {
            throw violation("WEL-2", "nextOn", content.nextOn());
        }
    }

    /** WEL-4: a certificate says the degree; its causes are symbols that exist. WEL-5: that of a child holds until the age of sixteen at most. */
    private static void checkCertificate(WellbeingContent content, CareFacts care, CareLaw law) {
        if (content.degree() == null) {
            throw violation("WEL-4", "degreeMissing");
        }
        symbols(content.causes()).filter(symbol -> !CAUSES.contains(symbol)).findFirst().ifPresent(symbol -> {
            throw violation("WEL-4", "cause", symbol);
        });
        LocalDate last = law.birthday(care.born(), law.whole(LegalNumber.CHILD_CERTIFICATE_MAX_AGE, content.since()));
        if (content.degree() == DisabilityDegree.CHILD && (content.until() == null || content.until().isAfter(last))) {
            throw violation("WEL-5", "childCertificate", last);
        }
    }

    static Stream<String> symbols(String causes) {
        return isBlank(causes) ? Stream.empty() : Stream.of(causes.strip().split("\\s*,\\s*"));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static BusinessRuleViolation violation(String rule, String name, Object... args) {
        return new BusinessRuleViolation(rule, "wellbeing.violation." + name, args);
    }
}
