package org.govsite.compliance.observe;

/** What bytes say of the encoding that they are in. */
final class Bytes {

    /** Bytes at the start of which every other is zero in UTF-16, because a file of markup begins with a tag. */
    private static final int TAG = 8;

    /** Fewer Chinese characters than this say nothing. */
    private static final int FEW = 8;

    private Bytes() {}

    static boolean areAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean start(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text begins with two-byte signs of ASCII; {@code zero} says which byte of the two is zero. */
    static boolean everyOtherIsZero(byte[] bytes, int zero) {
        for (int i = 0; i < TAG && bytes.length >= TAG; i += 2) {
            if (bytes[i + zero] != 0 || bytes[i + 1 - zero] <= 0) {
                return false;
            }
        }
        return bytes.length >= TAG;
    }

    /**
     * Whether what is not ASCII is nearly all of GB2312, and most of that its common characters. Text in another encoding of
     * two bytes has second bytes below A1; in one of one byte the bytes do not come in twos.
     */
    static boolean areChinese(byte[] bytes) {
        int common = 0;
        int rare = 0;
        int foreign = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            boolean pair = lead >= 0xa1 && lead <= 0xf7 && i + 1 < bytes.length && (bytes[i + 1] & 0xff) >= 0xa1;
            if (!pair) {
                foreign++;
            } else {
                i++;
                common += lead >= 0xb0 && lead <= 0xd7 ? 1 : 0;
                rare += lead < 0xb0 || lead > 0xd7 ? 1 : 0;
            }
        }
        return common >= FEW && rare <= common && foreign * 20L <= common;
    }
}
