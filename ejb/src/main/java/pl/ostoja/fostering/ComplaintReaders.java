package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Notices;
import pl.ostoja.access.Readers;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.shared.Explanation;

/** Who sees a complaint: whoever wrote it down, and those who were named by them or by the head of the centre (FST-26). */
@ApplicationScoped
class ComplaintReaders {
    @Inject
    Readers readers;

    @Inject
    Notices notices;

    @Inject
    CurrentCaller caller;

    /** Whoever writes it down and whom they name see it from the first moment on. */
    void begin(Complaint complaint, Collection<AccountId> named) {
        AccountId opener = complaint.openedBy();
        if (opener != null) {
            readers.name(RecordKind.COMPLAINT, complaint.id().value(), opener);
        }
        named.stream().filter(one -> !one.equals(opener)).distinct().forEach(one -> name(complaint, one));
    }

    /** FST-26: the head of the centre, and whoever wrote it down; both of them only while they see it. */
    boolean mayName(Complaint complaint) {
        return caller.get().may(Right.RESTRICT_RECORDS) || complaint.openedBy() != null && complaint.openedBy().equals(caller.get().account());
    }

    void refuseUnlessMayName(Complaint complaint) {
        if (!mayName(complaint)) {
            throw ComplaintRules.refused("FST-26", "mayNotName");
        }
    }

    /** Those who work in a role that deals with complaints. */
    List<Colleague> colleagues() {
        return readers.colleagues(Right.SEE_COMPLAINTS);
    }

    void name(Complaint complaint, AccountId who) {
        if (colleagues().stream().noneMatch(one -> one.id().equals(who))) {
            throw ComplaintRules.refused("FST-26", "cannotBeNamed");
        }
        if (readers.name(RecordKind.COMPLAINT, complaint.id().value(), who)) {
            notices.tell(who, Explanation.of("fostering.notice.named"), "/fostering/complaint?complaint=" + complaint.id());
        }
    }

    /** From now on that person sees nothing of it. */
    void dismiss(Complaint complaint, UUID reader) {
        readers.refuseLast(RecordKind.COMPLAINT, complaint.id().value());
        readers.dismiss(RecordKind.COMPLAINT, complaint.id().value(), reader);
    }
}
