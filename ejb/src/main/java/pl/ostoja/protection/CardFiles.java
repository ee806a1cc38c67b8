package pl.ostoja.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;

/** Puts together what is known of a Blue Card. */
@ApplicationScoped
class CardFiles {
    @Inject
    ProtectionRecords records;

    @Inject
    AssistanceCases cases;

    @Inject
    People people;

    @Inject
    CareLaws laws;

    /** PRT-3: only people of the family are named as people of the register. */
    void requireOfFamily(PersonId person, AssistanceCaseId family) {
        if (person != null && !cases.people(family).containsKey(person)) {
            throw CardRules.refused("PRT-3", "notOfFamily");
        }
    }

    /** In five statements. */
    BlueCardDetails of(BlueCard card, LocalDate today) {
        CareLaw law = laws.of(card.centre());
        List<CardPersonRow> persons = persons(card.id());
        Map<CardPartId, CardPersonRow> byId = persons.stream().collect(Collectors.toMap(CardPersonRow::id, Function.identity()));
        List<ProgrammeRow> programmes = records.parts(Programme.class, card.id()).stream()
                .map(one -> new ProgrammeRow(
                        one.id(), byId.get(one.content().suspect()).name(), one.content(), ProgrammeTerms.of(one.content(), law), one.version()))
                .toList();
        List<Move> moves = records.parts(Move.class, card.id()).stream()
                .sorted(Comparator.comparing((Move move) -> move.content().movedOn()).reversed())
                .toList();
        LocalDate ended = card.content().endedOn();
        LocalDate monitored = ended == null ? null : monitoredUntil(ended, law);
        return new BlueCardDetails(
                card.id(), card.family(), card.content(), CardState.on(today, ended, monitored), monitored, competent(card, moves),
                persons.stream().filter(person -> person.content().role().isProtected()).toList(),
                persons.stream().filter(person -> !person.content().role().isProtected()).toList(),
                records.parts(GroupMember.class, card.id()).stream().map(member -> new GroupMemberRow(member.id(), member.content(), member.version())).toList(),
                programmes, moves.stream().map(move -> new MoveRow(move.id(), move.content(), move.version())).toList(),
                card.version());
    }

    /** PRT-2: nine months after the end (UPPD 9h). */
    static LocalDate monitoredUntil(LocalDate ended, CareLaw law) {
        return Terms.months(ended, law.whole(LegalNumber.BLUE_CARD_MONITORING_M, ended));
    }

    /** PRT-5: where the victim lives now. */
    private static String competent(BlueCard card, List<Move> latestFirst) {
        return latestFirst.isEmpty() ? card.content().municipality() : latestFirst.getFirst().content().municipality();
    }

    private List<CardPersonRow> persons(BlueCardId card) {
        List<CardPerson> found = records.parts(CardPerson.class, card);
        Map<UUID, String> names =
                people.names(found.stream().map(person -> person.content().person()).filter(Objects::nonNull).map(PersonId::value));
        return found.stream()
                .map(person -> new CardPersonRow(person.id(), nameOf(person.content(), names), person.content(), person.version()))
                .sorted(Comparator.comparing((CardPersonRow row) -> row.content().role()).thenComparing(CardPersonRow::name))
                .toList();
    }

    private static String nameOf(CardPersonContent person, Map<UUID, String> names) {
        return person.person() == null ? person.name() : names.get(person.person().value());
    }
}
