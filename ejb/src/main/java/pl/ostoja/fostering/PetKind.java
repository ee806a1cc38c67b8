package pl.ostoja.fostering;

/** An animal that lives with the family. */
public enum PetKind {
    DOG,
    CAT,
    RODENT,
    BIRD,
    FARM_ANIMALS,
    OTHER
}
