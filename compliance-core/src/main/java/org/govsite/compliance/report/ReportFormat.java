package org.govsite.compliance.report;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A kind of report, by name. The built-in ones are {@code json}, {@code html}, {@code sarif}, {@code junit}, {@code markdown} and
 * {@code gitlab}; others are found by {@link ServiceLoader} on the class path of this library, in a Maven build among the
 * dependencies of the plugin. Implementations are immutable and give the same text for the same result on every machine.
 */
public interface ReportFormat {

    /** The name by which it is asked for: lower-case letters, digits and hyphens. */
    String name();

    /** Name of the file that it is written to, such as {@code report.sarif}. */
    String fileName();

    /** The writer for one view. */
    ReportWriter writer(View view);

    /**
     * What the caller decides.
     *
     * @param gate what decides the verdict
     * @param locale Chinese for every Chinese locale, else English; formats that hold both languages ignore it
     * @param folder where the site lies in the repository of its sources, with {@code /} as separator and at its end; empty when
     *     that is not known
     */
    record View(Gate gate, Locale locale, String folder) {

        public View {
            Objects.requireNonNull(gate, "gate");
            Objects.requireNonNull(locale, "locale");
            Objects.requireNonNull(folder, "folder");
        }
    }

    /**
     * All formats there are, by name. A format that is found on the class path takes the place of a built-in one of the same
     * name.
     */
    static SortedMap<String, ReportFormat> all() {
        SortedMap<String, ReportFormat> formats = new TreeMap<>();
        BuiltInFormat.ALL.forEach(format -> formats.put(format.name(), format));
        ServiceLoader.load(ReportFormat.class, ReportFormat.class.getClassLoader())
                .forEach(format -> formats.put(format.name(), format));
        return Collections.unmodifiableSortedMap(formats);
    }
}
