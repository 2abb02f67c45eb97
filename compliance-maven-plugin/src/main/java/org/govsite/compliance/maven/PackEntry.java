package org.govsite.compliance.maven;

import java.util.regex.Pattern;

/** One entry of {@code packs} as written: where rule packs come from. */
sealed interface PackEntry {

    /** A folder, jar or zip. */
    record Local(String path) implements PackEntry {}

    /** A jar in a Maven repository. */
    record Coordinates(String groupId, String artifactId, String version) implements PackEntry {

        @Override
        public String toString() {
            return groupId + ":" + artifactId + ":" + version;
        }
    }

    /**
     * Tells a path from coordinates. A path that holds colons and no slash is written with {@code ./} in front.
     *
     * @throws ParameterException when the text is neither, or names no certain version
     */
    static PackEntry parse(String written, Texts texts) {
        String text = written.strip();
        if (text.isEmpty()) {
            throw new ParameterException(texts.text("packs.empty"));
        }
        if (text.indexOf(':') < 0 || text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
            return new Local(text);
        }
        String[] parts = text.split(":", -1);
        if (parts.length != 3 || !Pattern.matches("[\\w.-]+:[\\w.-]+:[^:\\s\\[(,]+", text)) {
            throw new ParameterException(texts.text(parts.length == 2 ? "packs.is-pack" : "packs.wrong", text));
        }
        if (parts[2].equals("LATEST") || parts[2].equals("RELEASE")) {
            throw new ParameterException(texts.text("packs.no-version", text));
        }
        return new Coordinates(parts[0], parts[1], parts[2]);
    }
}
