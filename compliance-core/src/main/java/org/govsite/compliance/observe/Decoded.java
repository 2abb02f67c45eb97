package org.govsite.compliance.observe;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.Encoding;

/**
 * The text of a file and how its bytes were read. A byte order mark decides; else bytes that are strict UTF-8 are UTF-8
 * whatever the page says, because text of another encoding almost never passes that test; else the declaration counts
 * where it fits, and GB18030 where it does not.
 */
record Decoded(String text, Encoding encoding) {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** How far into the file a declaration is looked for; the HTML standard says 1024, real pages need more. */
    private static final int HEAD = 4096;

    private static final Pattern DECLARATION =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:-]{2,30})"
                    + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9_:-]{2,30})"
                    + "|pageEncoding\\s*=\\s*[\"']([a-z0-9_:-]{2,30})");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    static Decoded of(byte[] bytes) {
        String declared = declaration(bytes);
        Optional<Decoded> marked = byteOrderMark(bytes, declared);
        if (marked.isPresent()) {
            return marked.get();
        }
        boolean ascii = isAscii(bytes);
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            boolean conflict = !ascii && !declared.isEmpty() && !sameFamily(declared, "UTF-8");
            String name = ascii && !declared.isEmpty() ? ianaName(declared) : "UTF-8";
            return new Decoded(utf8.get(), new Encoding(name, declared, false, conflict, 0));
        }
        Charset wanted = declared.isEmpty() || sameFamily(declared, "UTF-8") ? GBK : charset(declared, GBK);
        for (Charset candidate : new Charset[] {family(wanted), GB18030}) {
            Optional<String> text = strict(bytes, candidate);
            if (text.isPresent()) {
                boolean conflict = !declared.isEmpty() && !sameFamily(declared, candidate.name());
                return new Decoded(text.get(), new Encoding(candidate.name(), declared, false, conflict, 0));
            }
        }
        // Damaged bytes: the reading with fewer replacement characters is the likelier one.
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8);
        String asOther = new String(bytes, family(wanted) == GBK ? GB18030 : wanted);
        boolean utf8Wins = damage(asUtf8) <= damage(asOther);
        String text = utf8Wins ? asUtf8 : asOther;
        String name = utf8Wins ? "UTF-8" : (family(wanted) == GBK ? "GB18030" : wanted.name());
        boolean conflict = !declared.isEmpty() && !sameFamily(declared, name);
        return new Decoded(text, new Encoding(name, declared, false, conflict, damage(text)));
    }

    private static Optional<Decoded> byteOrderMark(byte[] b, String declared) {
        if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            String text = new String(b, 3, b.length - 3, StandardCharsets.UTF_8);
            boolean conflict = !declared.isEmpty() && !sameFamily(declared, "UTF-8");
            return Optional.of(new Decoded(text, new Encoding("UTF-8", declared, true, conflict, damage(text))));
        }
        if (b.length >= 2 && ((b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff)) {
            String text = new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE);
            return Optional.of(new Decoded(text, new Encoding("UTF-16BE", declared, true, false, damage(text))));
        }
        if (b.length >= 2 && ((b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe)) {
            String text = new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE);
            return Optional.of(new Decoded(text, new Encoding("UTF-16LE", declared, true, false, damage(text))));
        }
        return Optional.empty();
    }

    private static String declaration(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(COMMENT.matcher(head).replaceAll(" "));
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    return matcher.group(group);
                }
            }
        }
        return "";
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int damage(String text) {
        return (int) text.chars().filter(c -> c == '\uFFFD').count();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** The declared charset; another one where it is unknown, or where a declaration in ASCII refutes itself (UTF-16). */
    private static Charset charset(String name, Charset otherwise) {
        try {
            Charset charset = Charset.forName(name);
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? otherwise : charset;
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** The charset to try for a declared one: pages that say gb2312 use characters of GBK. */
    private static Charset family(Charset charset) {
        return sameFamily(charset.name(), "GBK") ? GBK : charset;
    }

    private static boolean sameFamily(String declared, String name) {
        String one = ianaName(declared);
        String other = ianaName(name);
        return one.equals(other) || (isChinese(one) && isChinese(other));
    }

    private static boolean isChinese(String name) {
        return Arrays.asList("GB2312", "GBK", "GB18030", "X-MSWIN-936", "X-EUC-CN", "HZ-GB-2312")
                .contains(name.toUpperCase(Locale.ROOT));
    }

    private static String ianaName(String name) {
        try {
            return Charset.forName(name).name();
        } catch (IllegalArgumentException e) {
            return name.toUpperCase(Locale.ROOT);
        }
    }
}
