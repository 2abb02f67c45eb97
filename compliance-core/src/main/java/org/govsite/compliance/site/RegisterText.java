package org.govsite.compliance.site;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a table that a spreadsheet has written: in UTF-8 with or without byte order mark, or in GBK, which
 * Chinese spreadsheets write unless asked otherwise. Bytes that are neither are an error, never replaced.
 */
final class RegisterText {

    /** Superset of GBK. */
    private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

    private RegisterText() {}

    static String of(byte[] bytes, Origin origin) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw origin.problem(
                    "是 UTF-16 编码的“Unicode 文本”；请另存为“CSV UTF-8（逗号分隔）”",
                    "is \"Unicode text\" in UTF-16; save it as \"CSV UTF-8 (comma delimited)\"");
        }
        int damaged = firstDamagedLine(bytes);
        if (damaged == 0) {
            return InputFile.utf8(bytes, origin);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF) || mostlyUtf8(bytes)) {
            throw origin.at(damaged, 0)
                    .problem(
                            "是 UTF-8 编码，但这一行有损坏的字符；请重新导出",
                            "is in UTF-8, but this line has damaged characters; export it again");
        }
        return InputFile.decode(bytes, CHINESE_WINDOWS)
                .orElseThrow(() -> origin.problem(
                        "既不是 UTF-8 也不是 GBK 编码；请另存为“CSV UTF-8（逗号分隔）”",
                        "is neither UTF-8 nor GBK; save it as \"CSV UTF-8 (comma delimited)\""));
    }

    /** The first line that is no UTF-8, from 1; 0 when all are. */
    private static int firstDamagedLine(byte[] bytes) {
        if (InputFile.decode(bytes, StandardCharsets.UTF_8).isPresent()) {
            return 0;
        }
        int number = 0;
        for (int start = 0; start < bytes.length; start = lineEnd(bytes, start)) {
            number++;
            if (!isUtf8(bytes, start)) {
                return number;
            }
        }
        return number;
    }

    /**
     * Whether more of the lines with Chinese are UTF-8 than are not. A line of GBK is hardly ever UTF-8 by chance, but
     * nearly any bytes are GB18030: one damaged character must not turn a whole register into other words.
     */
    private static boolean mostlyUtf8(byte[] bytes) {
        int balance = 0;
        for (int start = 0; start < bytes.length; start = lineEnd(bytes, start)) {
            int end = lineEnd(bytes, start);
            boolean ascii = true;
            for (int i = start; i < end; i++) {
                ascii &= bytes[i] >= 0;
            }
            if (!ascii) {
                balance += isUtf8(bytes, start) ? 1 : -1;
            }
        }
        return balance > 0;
    }

    private static boolean isUtf8(byte[] bytes, int start) {
        byte[] line = Arrays.copyOfRange(bytes, start, lineEnd(bytes, start));
        return InputFile.decode(line, StandardCharsets.UTF_8).isPresent();
    }

    /** Behind the line feed of a line, or the end. */
    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
