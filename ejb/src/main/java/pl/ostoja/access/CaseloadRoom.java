package pl.ostoja.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much more each of some people may hold, where a law sets the most for one of them.
 *
 * @param shares the one with most room first
 */
public record CaseloadRoom(List<CaseloadShare> shares, int most) {
    public CaseloadRoom {
        shares = List.copyOf(shares);
    }

    /** What the person holds; empty for who is none of them. */
    public Optional<CaseloadShare> of(AccountId account) {
        return shares.stream().filter(share -> share.account().equals(account)).findFirst();
    }

    public boolean takes(CaseloadShare share, long added) {
        return share.records() + added <= most;
    }

    /** Those who can take so much more, each with what is held: {@code Joanna Maj (9/15), Karol Lis (14/15)}; empty if nobody can. */
    public String whoTakes(long added) {
        return shares.stream()
                .filter(share -> takes(share, added))
                .map(share -> share.name() + " (" + share.records() + "/" + most + ")")
                .collect(Collectors.joining(", "));
    }
}
