package org.govsite.compliance.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Files that a person hands in beside the site: never more than asked for, never guessed at. */
final class InputFile {

    private InputFile() {}

    /** All bytes of a file that may have this many MiB. */
    static byte[] read(Path file, int mebibytes, Origin origin) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes((mebibytes << 20) + 1);
        } catch (NoSuchFileException e) {
            throw origin.problem("文件不存在；请改正路径", "there is no such file; mend the path", e);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName();
            throw origin.problem(
                    "无法读取（" + reason + "）；请检查文件是否可读",
                    "cannot be read (" + reason + "); make sure that it is a readable file",
                    e);
        }
        if (bytes.length > mebibytes << 20) {
            throw origin.problem(
                    "超过 " + mebibytes + " MiB，未读取；请改正路径",
                    "is larger than " + mebibytes + " MiB and was not read; mend the path");
        }
        return bytes;
    }

    /** The text of bytes in UTF-8, without byte order mark. */
    static String utf8(byte[] bytes, Origin origin) {
        return decode(bytes, StandardCharsets.UTF_8)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .orElseThrow(() -> origin.problem("不是 UTF-8 编码；请另存为 UTF-8", "is not UTF-8; save it as UTF-8"));
    }

    /** The text of bytes; empty when some of them mean nothing in this encoding. */
    static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
