package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Sentences of files, none of them anybody's story. */
final class Texts {
    static final String DISSENT = "Psycholog: za wcześnie na urlopowanie do domu, dziecko źle znosi rozstania.";
    static final List<String> SIBLINGS_APART = List.of(
            "W żadnej rodzinie nie było miejsca dla całego rodzeństwa; ustalono odwiedziny co dwa tygodnie.",
            "Starsze rodzeństwo wymaga placówki z terapią; młodsze pozostaje w rodzinie zastępczej. Kontakt telefoniczny codziennie.",
            "Psycholog zalecił osobne miejsca po konfliktach w rodzeństwie; opinia w aktach.",
            "Rodzeństwo ma różnych ojców; dziadkowie przyjęli tylko własne wnuki. Wspólne święta i ferie.");
    static final List<String> UNTRAINED = List.of(
            "rodzina szkolnej koleżanki", "sąsiadka", "matka chrzestna", "trener z klubu sportowego i jego żona", "dawni sąsiedzi", "rodzice przyjaciela");
    static final List<String> PRESENT = List.of(
            "rodzina zastępcza, psycholog, pedagog, koordynator, przedstawicielka ośrodka adopcyjnego", "rodzina zastępcza, koordynator, asystent rodziny, pedagog szkolny",
            "rodzina zastępcza, koordynator, psycholog, pracownik socjalny", "koordynator, rodzina zastępcza, pedagog, lekarz pierwszego kontaktu (opinia na piśmie)",
            "rodzina zastępcza, koordynator, matka dziecka, psycholog");
    static final List<String> PRESENT_IN_FACILITY = List.of(
            "dyrektor placówki, wychowawca, psycholog, pedagog, przedstawiciel sądu", "wychowawca prowadzący, psycholog, pracownik socjalny, asystent rodziny",
            "dyrektor placówki, wychowawca, pedagog, lekarz (opinia na piśmie), przedstawicielka ośrodka adopcyjnego");
    static final List<String> NOT_HEARD = List.of("dziecko jest zbyt małe", "wiek dziecka", "dziecko nie mówi jeszcze zdaniami; opisano zachowanie");
    static final List<String> NOT_HEARD_THOUGH_OLD = List.of("dziecko było chore", "odmówiło rozmowy", "było w tym czasie na wycieczce szkolnej");
    static final List<String> OPINIONS = List.of(
            "Chce zostać tam, gdzie mieszka, i częściej widywać się z mamą.", "Chciałoby mieć własny pokój. Poza tym jest zadowolone.",
            "Lubi szkołę, prosi o zajęcia z piłki nożnej.", "Nie chce mówić o domu rodzinnym. Czuje się tu bezpiecznie.", "Pyta, kiedy wróci do rodziców.",
            "Chce mieszkać z rodzeństwem.", "Chce zmienić szkołę po wakacjach.", "Mówi, że wszystko jest w porządku.", "Chce dłuższych spotkań z babcią.",
            "Cieszy się na wyjazd na obóz; prosi o nowy rower.");
    private static final List<String> SMALL = List.of(
            "Dziecko rozwija się prawidłowo.", "Rozwój ruchowy w normie, mowa opóźniona; trwa terapia logopedyczna.",
            "Zdrowie dobre, szczepienia zgodne z kalendarzem.", "Dziecko jest pod opieką poradni; wizyty co miesiąc.");
    private static final List<String> PRESCHOOL = List.of(
            "Dziecko rozwija się prawidłowo.", "W przedszkolu nawiązało pierwsze przyjaźnie.", "Mowa opóźniona; trwa terapia logopedyczna.",
            "Dziecko jest pod opieką poradni psychologicznej; wizyty co miesiąc.");
    private static final List<String> PUPIL = List.of(
            "Dziecko rozwija się prawidłowo.", "Wyniki w nauce poprawiły się od ostatniej oceny.",
            "Dziecko powtarza klasę; ma zajęcia wyrównawcze dwa razy w tygodniu.", "Dziecko jest pod opieką poradni psychologicznej; wizyty co miesiąc.");
    private static final List<String> YOUTH = List.of(
            "Nastolatek uczy się w szkole branżowej i odbywa praktyki.", "Wyniki w nauce poprawiły się od ostatniej oceny.",
            "Nastolatek przygotowuje się do usamodzielnienia; uczy się prowadzić budżet.", "Rozmowy z psychologiem co miesiąc pomagają w szkole.");
    static final List<String> CONTACTS = List.of(
            "Rodzice odwiedzają dziecko regularnie.", "Matka odwiedza dziecko co dwa tygodnie, ojciec nie utrzymuje kontaktu.", "Kontakt z rodzicami jest rzadki.",
            "Kontakty odbywają się w obecności koordynatora, zgodnie z postanowieniem sądu.", "Rodzice nie podejmują współpracy z asystentem.",
            "Matka ukończyła terapię i szuka mieszkania.", "Rodzina pochodzenia współpracuje z asystentem; warunki w domu poprawiły się.");
    static final List<String> PLAN = List.of(
            "Plan pomocy uzupełniono o zajęcia wyrównawcze.", "Plan pomocy pozostaje bez zmian.", "Zaplanowano badanie w poradni psychologiczno-pedagogicznej.",
            "Uzgodniono wyjazd na kolonie i kontrolę u okulisty.", "Asystent wznowi pracę z rodziną; następny przegląd planu za trzy miesiące.");
    static final String STAY = "Dalszy pobyt w pieczy zastępczej jest zasadny.";
    static final String RETURN = "Przyczyny umieszczenia ustępują; możliwy jest powrót do rodziny. Informuje się sąd.";
    static final String ADOPTION = "Sytuacja prawna dziecka jest uregulowana; zgłasza się je do ośrodka adopcyjnego.";
    static final String OTHER_FORM = "Dla dobra dziecka potrzebna jest inna forma pieczy.";
    static final List<String> LATE = List.of(
            "choroba koordynatora", "rodzina zastępcza prosiła o inny termin", "brak opinii ze szkoły w terminie", "posiedzenie przełożono z powodu urlopów", "kwarantanna w domu rodziny");
    static final List<String> SUSPENDED = List.of("choroba jednego z opiekunów", "remont domu", "przeprowadzka", "urodziło się własne dziecko");
    static final List<String> ENDED = List.of("ostatnie dziecko odeszło, rodzina nie chce przyjmować następnych", "rodzina przeprowadziła się do innego powiatu", "wiek i zdrowie opiekunów");
    static final List<String> HANDED_OVER = List.of("odejście z pracy", "urlop macierzyński", "wyrównanie liczby rodzin", "rodzina zmieniła miejsce zamieszkania");
    static final List<String> HANDED_ON = List.of(
            "Rodzina chce wizyt po południu; dzieci zaczynają terapię.", "Uzgodniono spotkania z matką w siedzibie, co drugi wtorek.",
            "Trwa zmiana szkoły, umówiona rozmowa z wychowawcą.", "Bez spraw w toku.");
    static final List<String> OBJECTED = List.of("Rodzina woli dotychczasowego koordynatora.", "Rodzina prosiła o osobę z bliższej miejscowości.");
    static final List<String> EMERGENCIES = List.of(
            "Policja odnalazła dziecko w nocy, a koordynator prowadzący jest na urlopie.", "Szpital pyta o zgodę na zabieg, opiekunowie nie odbierają telefonu.",
            "Szkoła zgłosiła ucieczkę dziecka; trzeba zawiadomić rodzinę zastępczą.", "Zgłoszenie przemocy w piątek po południu, koordynator jest w terenie.");
    static final List<String> VERDICTS = List.of("Uzasadnione, koordynator był nieosiągalny.", "Wyjaśniono rozmową; dostęp był potrzebny.", "W porządku.");

    static final List<String> CONSULTED = List.of(
            "koordynator", "koordynator, asystent rodziny", "koordynator, wychowawca klasy, pediatra", "koordynator, psycholog PCPR, asystent rodziny");
    static final List<String> STRENGTHS = List.of(
            "Rodzina dobrze rozpoznaje potrzeby dziecka i współpracuje ze szkołą.", "Opiekunowie są cierpliwi, dbają o leczenie i kontakty z rodzicami.",
            "Warunki w domu bardzo dobre; rodzina korzysta ze szkoleń.", "Opiekunowie wymagają wsparcia w sprawach szkolnych, poza tym pracują dobrze.");
    static final List<String> FAILINGS = List.of(
            "Opiekunowie utrudniają kontakty z rodzicami i nie współpracują z koordynatorem.", "Rodzina nie realizuje zaleceń poradni; dziecko opuszcza zajęcia.",
            "Powtarzające się konflikty; opiekunowie nie korzystają z pomocy psychologa.");

    static final List<String> EXTRA_JOBS = List.of("Prowadzenie zajęć w szkole, 5 godzin tygodniowo.", "Praca w biurze rachunkowym, pół etatu.", "Umowa zlecenia: tłumaczenia.");
    static final String CONTRACT_REFUSED = "Opinia koordynatora nie jest pozytywna; rodzina ma za krótkie doświadczenie.";
    static final String CONTRACT_OPINION_BY = "koordynator rodziny";
    static final String CONTRACT_GOES_ON = "Rodzina zamieszkała w sąsiedniej miejscowości; dzieci zostają w tych samych szkołach.";
    static final String CONTRACT_GOES_ON_BY = "starosta";
    static final String CONTRACT_DISSOLVED = "Za porozumieniem stron: rodzina zmieniła formę.";

    static final List<String> REST_LATE = List.of("Skierowanie do sanatorium przyszło późno.", "Zmiana terminu turnusu przez organizatora wypoczynku.");
    static final List<String> REST_CARE = List.of(
            "Rodzina pomocowa.", "Rodzina pomocowa, u której dzieci już były.", "Rodzina pomocowa; starsze dzieci jadą potem na obóz.");

    static final String MEETING_PLACE = "siedziba ośrodka, sala spotkań";
    static final String NO_ASSISTANT = "Rodzina nie ma asystenta.";
    static final List<String> EXCUSES = List.of("choroba", "urlop", "rozprawa w sądzie tego samego dnia", "zmiana w pracy");
    static final List<String> OPINIONS_IN_WRITING = List.of(
            "Opinia: dziecko robi postępy, wskazana dalsza terapia.", "Opinia szkoły: frekwencja dobra, potrzebne zajęcia z matematyki.", "Opinia: dalszy pobyt zasadny.");
    static final List<String> FAMILY_SITUATION = List.of(
            "Rodzice współpracują z asystentem, sytuacja mieszkaniowa bez zmian.", "Matka podjęła pracę; ojciec nie bierze udziału w wychowaniu.",
            "Rodzice nie podejmują współpracy.", "Rodzice ukończyli warsztaty; warunki w domu poprawiły się.");
    static final List<String> WORK_METHODS = List.of(
            "Praca indywidualna z psychologiem raz w tygodniu.", "Spotkania koordynatora z rodziną co dwa tygodnie; metody bez zmian.",
            "Zajęcia w świetlicy terapeutycznej i rozmowy z pedagogiem.");
    static final List<String> HEALTH = List.of(
            "Zdrowie dobre, szczepienia zgodne z kalendarzem.", "Dziecko jest pod opieką poradni; wizyty co miesiąc.", "Potrzebne okulary i kontrola u ortodonty.");
    static final String ADOPTION_RUNS = "Dziecko zgłoszono do ośrodka adopcyjnego; trwa dobór kandydatów.";
    static final String NO_NEWS_OF_ADOPTION = "Bez zmian od ostatniej oceny.";
    static final String NO_OTHER_FACILITY = "Nie ma potrzeby umieszczenia w innej placówce.";

    /** How somebody of that age gets on. */
    static List<String> growth(LocalDate born, LocalDate day) {
        int age = Period.between(born, day).getYears();
        return age < 3 ? SMALL : age < 7 ? PRESCHOOL : age < 15 ? PUPIL : YOUTH;
    }

    private Texts() {}
}
