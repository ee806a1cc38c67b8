package pl.ostoja.demo.county;

import java.util.List;

/** Sentences about homes and wishes, of no family in particular. */
final class HomeTexts {
    static final List<String> ELSEWHERE = List.of(
            "Studiuje, przyjeżdża na weekendy.", "Ma własną rodzinę, mieszka niedaleko.", "Pracuje za granicą, bywa w święta.", "Mieszka w sąsiedniej miejscowości, pomaga w opiece.");
    static final List<String> PETS = List.of(
            "Łagodne, przyzwyczajone do dzieci.", "Mieszka na podwórku, w kojcu.", "Mieszka w domu.", "Dzieci pomagają przy karmieniu.", "Nowe osoby poznaje przy opiekunach.");
    static final List<String> SLEEPING = List.of(
            "Opiekunowie na parterze, dzieci w dwóch pokojach na piętrze.", "Każde dziecko ma własne łóżko; młodsze śpi obok pokoju opiekunów.",
            "Dziewczynki i chłopcy w osobnych pokojach.", "Pokój dzieci z miejscem do nauki, opiekunowie w pokoju obok.");
    static final List<String> BEHAVIOURS = List.of(
            "Poradzimy sobie z nieśmiałością i trudnościami w nauce; ucieczki byłyby dla nas za trudne.", "Dziecko ruchliwe, z trudnościami w skupieniu uwagi – tak.",
            "Zachowania agresywne wobec młodszych dzieci – nie.", "Rodzina ma doświadczenie z dziećmi po zaniedbaniu.");
    static final List<String> HEALTH = List.of(
            "Alergie i astma – tak; opieka pielęgniarska w nocy – nie.", "Możemy dojeżdżać na rehabilitację raz w tygodniu.", "Choroby przewlekłe wymagające leków – tak.",
            "Dziecko z padaczką – po przeszkoleniu.");
    static final List<String> WORKERS_VIEW = List.of(
            "Rodzina ma dużo zajęć, na początek jedno dziecko mniej.", "Młodsze dzieci opiekunów potrzebują jeszcze uwagi.", "Po ostatnim pobycie rodzina potrzebuje wsparcia psychologa.");
    static final List<String> HELPERS = List.of("Bożena Lis", "Halina Kania", "Teresa Pawlak", "Jolanta Mróz", "Grażyna Sowa", "Danuta Rogala");

    private HomeTexts() {}
}
