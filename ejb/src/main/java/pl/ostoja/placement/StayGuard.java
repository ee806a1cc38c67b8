package pl.ostoja.placement;

/** An area whose facts lie inside the stays of children. Asked whenever stays change, with the child's row locked. */
public interface StayGuard {

    /** Refuses stays beside which the facts of the area cannot have been so. */
    void refuseImpossible(CareFacts care);
}
