package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import pl.ostoja.shared.Explanation;

/** The file, the stays, the notices sent, the way out of care. */
@ApplicationScoped
class PlacementTimeline {
    @Inject
    Stays stays;

    Stream<TimelineEvent> events(ChildDetails child) {
        LeavingCare leaving = child.leaving();
        return Stream.of(
                        Stream.of(TimelineEvent.of(child.registeredOn(), Explanation.of("placement.timeline.registered", child.fileNumber()))),
                        child.stays().stream().flatMap(PlacementTimeline::stay),
                        stays.notices(child.id()).stream().map(PlacementTimeline::notice),
                        on(child.person().data().died(), "placement.timeline.died"),
                        on(leaving.mentorNamedOn(), "placement.timeline.mentor"),
                        on(leaving.programmeApprovedOn(), "placement.timeline.programme"))
                .flatMap(events -> events);
    }

    private static Stream<TimelineEvent> stay(StayRow stay) {
        Explanation came = stay.place() == null
                ? Explanation.of("placement.timeline.placedSomewhere", stay.form())
                : Explanation.of("placement.timeline.placed", stay.form(), stay.place());
        return Stream.of(
                        Stream.of(new TimelineEvent(stay.since(), stay.admittedAt(), came, null, null)),
                        on(stay.extensionGrantedOn(), "placement.timeline.extended"),
                        stay.isOpen()
                                ? Stream.<TimelineEvent>empty()
                                : Stream.of(TimelineEvent.of(stay.until(), Explanation.of("placement.timeline.ended", stay.endReason()))))
                .flatMap(events -> events);
    }

    private static TimelineEvent notice(NoticeSent notice) {
        return new TimelineEvent(notice.sentOn(), notice.sentAt(), Explanation.of("placement.timeline.notice", notice.kind()), null, null);
    }

    private static Stream<TimelineEvent> on(LocalDate day, String key) {
        return Stream.ofNullable(day).map(known -> TimelineEvent.of(known, Explanation.of(key)));
    }
}
