package org.govsite.compliance.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;

/**
 * Names of files in a directory. On Linux a name is bytes, and Java reads them in the encoding of the locale: in a build
 * container without one, every Chinese name would come out as question marks, and another machine would see another site.
 */
final class FileNames {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private FileNames() {}

    /** The last element of a path; empty for the root of a file system. */
    static String of(Path file) {
        Path last = file.getFileName();
        if (last == null) {
            return "";
        }
        String name = last.toString();
        boolean lost = name.indexOf('\uFFFD') >= 0 && file.getFileSystem().equals(FileSystems.getDefault());
        return lost ? decode(bytes(file), name) : name;
    }

    /** The bytes of the last segment; a URI keeps them, whatever the locale. */
    private static byte[] bytes(Path file) {
        String path = file.toUri().getRawPath();
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String segment = whole.substring(whole.lastIndexOf('/') + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) == '%') {
                bytes.write(Integer.parseInt(segment, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(segment.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String decode(byte[] bytes, String otherwise) {
        for (Charset encoding : ENCODINGS) {
            try {
                return encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                // the next one
            }
        }
        return otherwise;
    }
}
