package org.govsite.compliance.pack;

import java.math.BigInteger;
import java.util.Comparator;

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

    private static int parts(String a, String b) {
        boolean numbers = a.matches("[0-9]+") && b.matches("[0-9]+");
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }
}
