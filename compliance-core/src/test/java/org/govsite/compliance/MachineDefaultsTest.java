package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A misspelt name in the list would forbid nothing, and nobody would notice. */
class MachineDefaultsTest {

    @Test
    void every_forbidden_name_exists_in_the_jdk() throws ClassNotFoundException {
        Set<String> names = new TreeSet<>(MachineDefaults.NAMES);
        names.addAll(MachineDefaults.CLOCKS);
        Set<String> there = new TreeSet<>();
        for (String name : names) {
            Class<?> owner = Class.forName(name.substring(0, name.lastIndexOf('.', name.indexOf('('))));
            Stream.concat(Arrays.stream(owner.getConstructors()), Arrays.stream(owner.getMethods()))
                    .map(MachineDefaultsTest::nameOf)
                    .forEach(there::add);
        }
        assertThat(there).containsAll(names);
    }

    private static String nameOf(Executable member) {
        String parameters =
                Arrays.stream(member.getParameterTypes()).map(Class::getName).collect(Collectors.joining(", "));
        String name = member instanceof Method ? member.getName() : "<init>";
        return member.getDeclaringClass().getName() + "." + name + "(" + parameters + ")";
    }
}
