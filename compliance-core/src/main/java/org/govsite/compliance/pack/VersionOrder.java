package org.govsite.compliance.pack;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders versions by their parts, numbers as numbers, so that {@code 2018.10} comes after {@code 2018.9}. */
enum VersionOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        String[] left = a.split("[.-]");
        String[] right = b.split("[.-]");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = parts(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.length, right.length);
        return order != 0 ? order : a.compareTo(b);
    }

    /** The same for all versions that are one by their numbers, such as {@code 2018.9} and {@code 2018-09}. */
    static String key(String version) {
        return Stream.of(version.split("[.-]"))
                .map(part -> part.matches("0+[0-9]+") ? new BigInteger(part).toString() : part)
                .collect(Collectors.joining("."));
    }

    private static int parts(String a, String b) {
        boolean numbers = a.matches("[0-9]+") && b.matches("[0-9]+");
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }
}
