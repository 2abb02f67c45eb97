package org.govsite.compliance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a caller of the library can name: public types of the open packages, with their public members, one a line. */
final class PublicApi {

    /** Public to the front door only. */
    private static final List<String> CLOSED = List.of(
            "org.govsite.compliance.observe",
            "org.govsite.compliance.judge",
            "org.govsite.compliance.json",
            "org.govsite.compliance.text");

    private static final Set<String> OF_EVERY_RECORD = Set.of("equals", "hashCode", "toString");

    private PublicApi() {}

    static List<String> lines() {
        Set<String> lines = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.govsite.compliance")
                        .stream()
                        .filter(type -> !CLOSED.contains(type.getPackageName()))
                        .map(JavaClass::reflect)
                        .filter(PublicApi::isOpen)
                        .forEach(type -> add(type, lines));
        return List.copyOf(lines);
    }

    private static boolean isOpen(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isSynthetic() && (outer == null || isOpen(outer));
    }

    private static void add(Class<?> type, Set<String> lines) {
        String name = shortened(type.getTypeName());
        lines.add(name + " " + kind(type));
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isCallable(constructor)) {
                lines.add(name + ".new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isCallable(method) && !OF_EVERY_RECORD.contains(method.getName())) {
                lines.add(name + "." + method.getName() + parameters(method) + " "
                        + shown(method.getGenericReturnType()));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isCallable(field)) {
                lines.add(name + "." + field.getName() + " " + shown(field.getGenericType()));
            }
        }
    }

    private static boolean isCallable(Member member) {
        return Modifier.isPublic(member.getModifiers()) && !member.isSynthetic();
    }

    private static String kind(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String closed = type.isSealed() ? "sealed " : "";
        String above = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(PublicApi::shown)
                .filter(name -> !Set.of("Object", "Record").contains(name) && !name.startsWith("Enum<"))
                .collect(Collectors.joining(", "));
        return closed + kind + (above.isEmpty() ? "" : " of " + above);
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(PublicApi::shown)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String shown(Type type) {
        return shortened(type.getTypeName());
    }

    private static String shortened(String name) {
        return name.replace("org.govsite.compliance.", "")
                .replaceAll("\\bjava\\.(?:\\w+\\.)+", "")
                .replace('$', '.');
    }
}
