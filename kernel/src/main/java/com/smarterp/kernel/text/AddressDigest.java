package com.smarterp.kernel.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * An e-mail address as one service tells another where no address is told: enough to know it again
 * for whoever has it already, and another one in each workspace.
 */
public final class AddressDigest {

    /** An extension attribute of CloudEvents. */
    public static final String HEADER = "ce_addressdigest";

    private AddressDigest() {}

    /** The same for all spellings of an address. */
    public static String of(UUID workspace, String address) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (workspace + "/" + normal(address))
                                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String normal(String address) {
        EmailAddress form = EmailAddress.of(address);
        return form == null ? address.strip() : form.key();
    }
}
