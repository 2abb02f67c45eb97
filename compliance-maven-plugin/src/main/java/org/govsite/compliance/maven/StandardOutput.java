package org.govsite.compliance.maven;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The encoding in which a build prints.
 *
 * @param encoding its name, as the JVM gives it
 */
record StandardOutput(String encoding) {

    /** The first of these that is set says it; which of them a JVM sets depends on its version. */
    private static final List<String> PROPERTIES = List.of("stdout.encoding", "sun.stdout.encoding");

    /** From this version on the default charset is UTF-8 and says nothing about the console. */
    private static final int DEFAULT_IS_UTF_8 = 18;

    static StandardOutput ofThisMachine() {
        return of(
                PROPERTIES.stream().map(System::getProperty),
                System.getProperty("native.encoding"),
                Charset.defaultCharset().name(),
                Runtime.version().feature());
    }

    static StandardOutput of(
            Stream<@Nullable String> told, @Nullable String nativeEncoding, String defaultCharset, int javaVersion) {
        String fallback = javaVersion >= DEFAULT_IS_UTF_8 && nativeEncoding != null ? nativeEncoding : defaultCharset;
        return new StandardOutput(told.filter(Objects::nonNull).findFirst().orElse(fallback));
    }

    /** Whether Chinese can be printed; false too where the JVM does not know the encoding. */
    boolean showsChinese() {
        try {
            Charset charset = Charset.forName(encoding);
            return charset.canEncode() && charset.newEncoder().canEncode("网站标识码");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
