package org.govsite.compliance.pack;

/**
 * Names one version of a rule pack; written {@code id:version}, such as {@code anshan:2018.08}.
 *
 * @param id pack id, kebab-case
 * @param version version, such as {@code 2018.08}
 */
public record PackRef(String id, String version) {

    /**
     * Reads {@code id:version}.
     *
     * @throws PackException when the text has another form
     */
    public static PackRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1 || text.indexOf(':', colon + 1) >= 0) {
            throw new PackException(
                    "规则包应写成 id:version（例如 anshan:2018.08），这里写的是 \"" + text + "\"。",
                    "A rule pack is written id:version (for example anshan:2018.08), not \"" + text + "\".");
        }
        return new PackRef(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    @Override
    public String toString() {
        return id + ":" + version;
    }
}
