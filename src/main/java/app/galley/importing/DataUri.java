package app.galley.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pictures written into their address: RFC 2397. */
final class DataUri {

    private DataUri() {}

    static boolean is(String address) {
        return address.regionMatches(true, 0, "data:", 0, 5);
    }

    /** The bytes, or null where the address is malformed. */
    static byte @Nullable [] bytes(String address) {
        int comma = address.indexOf(',');
        if (comma < 0) {
            return null;
        }
        boolean base64 = address.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64");
        byte[] plain = percentDecoded(address, comma + 1);
        try {
            return base64 ? Base64.getMimeDecoder().decode(plain) : plain;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] percentDecoded(String address, int from) {
        byte[] in = address.substring(from).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(in[i]);
            }
        }
        return out.toByteArray();
    }
}
