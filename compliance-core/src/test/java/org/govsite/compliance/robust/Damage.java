package org.govsite.compliance.robust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Random changes to the bytes of a file. The same random numbers make the same changes. */
final class Damage {

    /** What breaks readers: beginnings without end, signs of every language in a page, bytes that are no text. */
    private static final byte[][] TOKENS = {
        utf8("<"),
        utf8(">"),
        utf8("\""),
        utf8("'"),
        utf8("<!--"),
        utf8("-->"),
        utf8("--!>"),
        utf8("<!-->"),
        utf8("<![CDATA["),
        utf8("]]>"),
        utf8("<script>"),
        utf8("</script>"),
        utf8("<script>document.write('"),
        utf8("<script>document.write(unescape('%3C%u4E3B"),
        utf8("');"),
        utf8("</div></div></div>"),
        utf8("<div class=footer>"),
        utf8("<template>"),
        utf8("<textarea>"),
        utf8("<title>"),
        utf8("<style>"),
        utf8("<plaintext>"),
        utf8("<svg><math>"),
        utf8("<table><tr><b>"),
        utf8("<a href='"),
        utf8("<iframe src=index.html></iframe>"),
        utf8("<!--#include virtual=\"index.html\"-->"),
        utf8("<%@ include file=\"index.html\" %>"),
        utf8("<%--%>"),
        utf8("<%-- "),
        utf8("<#-->"),
        utf8("<% "),
        utf8("%>"),
        utf8("{{"),
        utf8("}}"),
        utf8("${"),
        utf8("<p th:replace=\"~{index :: footer}\">"),
        utf8("<meta charset=utf-16>"),
        utf8("<meta charset=big5>"),
        utf8("<meta http-equiv=refresh content='0;url="),
        utf8("&#"),
        utf8("&#xD800;"),
        utf8("&#99999999999;"),
        utf8("&nbsp"),
        utf8("\\u"),
        utf8("/*"),
        utf8("//"),
        utf8("\n"),
        utf8("\r"),
        utf8("\0"),
        utf8("\0\0\0\0\0\0\0\0"),
        utf8("\uFEFF"),
        utf8("\uFFFC"),
        utf8("\u2028"),
        utf8("𠮷"),
        utf8("辽ICP备"),
        utf8("网站标识码："),
        utf8("主办单位："),
        latin("\u00ff\u00fe"),
        latin("\u00fe\u00ff"),
        latin("\u00ed\u00a0\u0080"),
        latin("\u00c0\u0080"),
        latin("\u00f4\u00bf\u00bf\u00bf"),
        latin("\u0081"),
        latin("\u0081\u0030"),
        latin("\u0081\u0030\u0081"),
        latin("\u0095\u0032\u0082\u0036"),
        latin("\u0080\u00ff"),
    };

    private final Random random;
    private final byte[] donor;

    private Damage(Random random, byte[] donor) {
        this.random = random;
        this.donor = donor;
    }

    /** One to a dozen changes; what is spliced in comes from another file. */
    static byte[] done(byte[] whole, byte[] donor, Random random) {
        Damage damage = new Damage(random, donor);
        byte[] bytes = whole;
        int changes = 1 + random.nextInt(random.nextInt(12) + 1);
        for (int i = 0; i < changes; i++) {
            bytes = damage.change(bytes);
        }
        return bytes;
    }

    private byte[] change(byte[] bytes) {
        int from = place(bytes.length);
        int to = Math.min(bytes.length, from + length());
        return switch (random.nextInt(12)) {
            case 0 -> flipped(bytes, from);
            case 1 -> replaced(bytes, from, Math.min(bytes.length, from + 1), random(1));
            case 2 -> replaced(bytes, from, to, new byte[0]);
            case 3 -> replaced(bytes, from, from, random(1 + random.nextInt(8)));
            case 4 -> replaced(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
            case 5 -> replaced(bytes, from, bytes.length, donated(donor.length));
            case 6 -> replaced(bytes, from, to, donated(length()));
            case 7 -> random.nextInt(4) > 0 ? replaced(bytes, from, to, random(to - from)) : Arrays.copyOf(bytes, from);
            case 8 -> replaced(bytes, from, from, repeated(token(), 1 + random.nextInt(200)));
            default -> replaced(bytes, from, from, token());
        };
    }

    /** Half of all places lie near the end, where footers are. */
    private int place(int length) {
        int place = random.nextInt(length + 1);
        return random.nextBoolean() ? place : length - place / 4;
    }

    private int length() {
        return 1 << random.nextInt(10);
    }

    private byte[] token() {
        return TOKENS[random.nextInt(TOKENS.length)];
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] donated(int length) {
        int from = random.nextInt(donor.length + 1);
        return Arrays.copyOfRange(donor, from, Math.min(donor.length, from + length));
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        if (at < bytes.length) {
            changed[at] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(bytes, 0, from);
        changed.writeBytes(by);
        changed.write(bytes, to, bytes.length - to);
        return changed.toByteArray();
    }

    private static byte[] repeated(byte[] token, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            bytes.writeBytes(token);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
