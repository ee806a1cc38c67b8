package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.attachment.AttachmentContent;
import pl.ostoja.attachment.AttachmentId;
import pl.ostoja.attachment.AttachmentSeeds;
import pl.ostoja.attachment.DocumentKind;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.ChildStay;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.FamilyFile;
import pl.ostoja.fostering.ContractTerm;
import pl.ostoja.placement.Order;
import pl.ostoja.shared.PolishDates;

/** What lies in the files: the orders by which children are where they are, and the contracts of families. */
final class DocumentsLoader {
    private static final int HOUR = 13;
    private static final String INVENTED = "Dokument pokazowy: nikogo i niczego takiego nie ma.";

    private final County county;
    private final Clerk clerk;
    private final AttachmentSeeds attachments;
    private final LocalDate today;

    DocumentsLoader(County county, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.clerk = clerk;
        attachments = new AttachmentSeeds(seeding, centre);
        today = county.order().today();
    }

    void load() {
        county.children().stream().filter(child -> !child.stays().isEmpty()).forEach(child -> order(child, child.stays().getLast()));
        county.families().forEach(family -> family.contracts().forEach(contract -> contract(family, contract)));
    }

    private void order(ChildFile child, ChildStay stay) {
        Order order = stay.terms().order();
        if (order.court() != null && stay.end() == null) {
            attach(
                    RecordKind.CHILD, child.id().value(), DocumentKind.COURT_ORDER, "Postanowienie o umieszczeniu", order.issuedOn(), stay.terms().since(),
                    "%s, sygn. akt %s%nPostanowienie z %s".formatted(order.court(), order.reference(), PolishDates.format(order.issuedOn())));
        }
    }

    private void contract(FamilyFile family, ContractTerm contract) {
        attach(
                RecordKind.FAMILY, family.id().value(), DocumentKind.CONTRACT, "Umowa o pełnienie funkcji", contract.since(), contract.since(),
                "Umowa od %s".formatted(PolishDates.format(contract.since())));
    }

    private void attach(RecordKind kind, UUID record, DocumentKind document, String title, LocalDate dated, LocalDate came, String text) {
        LocalDate added = came.isAfter(today) ? today : came;
        LocalDate day = dated != null && dated.isAfter(added) ? null : dated;
        attachments.attached(
                new AttachmentId(clerk.id(added)), kind, record, new AttachmentContent(document, title, day, null), text + "\n\n" + INVENTED + "\n",
                clerk.by(Role.ORGANISER, added, HOUR, "AttachmentService.attach"));
    }
}
