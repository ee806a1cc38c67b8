package pl.ostoja.review;

/** What became of an invitation to a review. */
public enum Attendance {
    CAME,
    EXCUSED,
    ABSENT,
    /** Did not come, and wrote down an opinion instead. */
    IN_WRITING
}
