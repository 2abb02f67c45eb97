package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about bounds says what the constants of the code say, and leaves none of them out. */
class BoundsTest {

    private static final String ROOT = "org.govsite.compliance.";
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\|[^|]+\\| ([\\d,]+)( KiB| MiB)? \\| `([a-z]+)\\.([\\w.]+)\\.([A-Z_]+)` \\|");
    private static final Pattern BOUND = Pattern.compile("(?:LARGEST|LONGEST|MOST|MORE|DEEPEST|FARTHEST)(?:_[A-Z]+)*");
    private static final Map<String, Integer> UNITS = Map.of(" KiB", 1 << 10, " MiB", 1 << 20);

    @Test
    void a_documented_bound_has_the_value_of_its_constant() throws Exception {
        for (Map.Entry<String, Long> bound : documented().entrySet()) {
            assertThat(bound.getValue()).as(bound.getKey()).isEqualTo(value(field(bound.getKey())));
        }
    }

    @Test
    void every_bound_of_observing_and_of_sites_is_documented() throws Exception {
        List<String> bounds = new ArrayList<>();
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT + "observe");
        for (JavaClass type : classes) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (isNumber(field) && BOUND.matcher(field.getName()).matches()) {
                    bounds.add(name(field));
                }
            }
        }
        for (Field field : Class.forName(ROOT + "site.Limits").getDeclaredFields()) {
            bounds.add(name(field));
        }

        assertThat(bounds).hasSizeGreaterThan(30);
        assertThat(documented()).containsKeys(bounds.toArray(String[]::new));
    }

    @Test
    void every_row_of_the_tables_is_read() throws Exception {
        long rows = page().lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what "))
                .count();

        assertThat(documented()).hasSize((int) rows);
    }

    /** Values by the name of their constant, such as {@code site.Limits.DEPTH}. */
    private static Map<String, Long> documented() throws Exception {
        Map<String, Long> bounds = new TreeMap<>();
        Matcher row = ROW.matcher(page());
        while (row.find()) {
            long number = Long.parseLong(row.group(1).replace(",", ""));
            int unit = row.group(2) == null ? 1 : UNITS.get(row.group(2));
            bounds.put(row.group(3) + "." + row.group(4) + "." + row.group(5), number * unit);
        }
        return bounds;
    }

    private static Field field(String name) throws ReflectiveOperationException {
        int dot = name.indexOf('.');
        int last = name.lastIndexOf('.');
        String type = name.substring(0, dot + 1) + name.substring(dot + 1, last).replace('.', '$');
        return Class.forName(ROOT + type).getDeclaredField(name.substring(last + 1));
    }

    private static long value(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        long value = ((Number) field.get(null)).longValue();
        return field.getName().endsWith("_MEBIBYTES") ? value << 20 : value;
    }

    private static String name(Field field) {
        return field.getDeclaringClass().getName().substring(ROOT.length()).replace('$', '.') + "." + field.getName();
    }

    private static boolean isNumber(Field field) {
        return Modifier.isStatic(field.getModifiers())
                && (field.getType() == int.class || field.getType() == long.class);
    }

    private static String page() throws IOException {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return Files.readString(module.resolveSibling("docs").resolve("bounds.md"));
    }
}
