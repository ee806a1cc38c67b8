package pl.ostoja.placement;

/** What the centre tells others because a child was placed. */
public enum NoticeKind {
    /** The hosting county tells the liable county and the municipality (UWR art. 191(13a)). */
    PAYERS,
    /** An emergency family or intervention facility tells the court and others in 24 hours (art. 58(3), 103(8)). */
    EMERGENCY_ADMISSION,
    /** The social worker tells the court in 24 hours (UPPD art. 12a(5)). */
    ART_12A,
    /** The county head tells the court at once of an urgent agreement with the parents (UWR art. 35(2)). */
    URGENT_AGREEMENT,
    /** The court is told at once of a respite contract (art. 75(3)). */
    RESPITE_CONTRACT,
    /** The adoption centre of the voivodeship is told of a child that is legally free (art. 76(4)(16), 77(3)(5), 100(4)). */
    ADOPTION_CENTRE
}
