package pl.ostoja.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Somebody tries to sign in.
 *
 * @param deviceToken what the browser kept from an earlier sign-in; null if nothing
 * @param agent how the browser names itself; null if it does not
 */
public record SignInAttempt(String login, String password, String deviceToken, Caller.Origin origin, String agent) {
    private static final int NETWORK_BYTES = 8;

    public SignInAttempt {
        login = login == null ? "" : Account.normal(login);
        password = password == null ? "" : password;
    }

    /** The network it comes from: the address; of IPv6 its first half, since one household may change the rest as it likes. */
    String network() {
        String address = origin.address();
        if (address == null) {
            return "";
        }
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "SignInAttempt from " + origin;
    }
}
