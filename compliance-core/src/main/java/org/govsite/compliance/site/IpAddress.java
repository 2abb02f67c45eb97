package org.govsite.compliance.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of machines that stand where a name is expected, in every form that browsers take (WHATWG URL, RFC 5952).
 */
final class IpAddress {

    private static final int GROUPS = 8;

    private IpAddress() {}

    /** Whether a browser takes a host for an IPv4 address: its last label is a number, perhaps octal or hexadecimal. */
    static boolean isMeantAsV4(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return last.matches("[0-9]+|0x[0-9a-f]*");
    }

    /** The address in four decimal parts; empty when the host is none, as {@code 300.1.1.1}. Lower case expected. */
    static Optional<String> v4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > 4) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            // the last part fills all bytes that are left
            int bytes = last ? 4 - i : 1;
            long part = number(parts[i]);
            if (part < 0 || part >= 1L << (8 * bytes)) {
                return Optional.empty();
            }
            address = (address << (8 * bytes)) | part;
        }
        return Optional.of(
                (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255));
    }

    private static long number(String part) {
        if (part.startsWith("0x")) {
            return part.length() == 2 ? 0 : number(part.substring(2), 16);
        }
        return part.length() > 1 && part.startsWith("0") ? number(part.substring(1), 8) : number(part, 10);
    }

    /** The number; -1 when it is none or needs more than four bytes. */
    private static long number(String digits, int radix) {
        long value = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && value >= 0; i++) {
            char c = digits.charAt(i);
            int digit = c < 128 ? Character.digit(c, radix) : -1;
            value = digit < 0 || value >= 1L << 32 ? -1 : value * radix + digit;
        }
        return value;
    }

    /** The address in its shortest form, without brackets; empty when the text is none. */
    static Optional<String> v6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return Optional.empty();
        }
        List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2), true);
        if (head == null || tail == null) {
            return Optional.empty();
        }
        int missing = GROUPS - head.size() - tail.size();
        if (gap < 0 ? missing != 0 : missing < 1) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(head);
        for (int i = 0; i < missing; i++) {
            all.add(0);
        }
        all.addAll(tail);
        return Optional.of(shortest(all));
    }

    private static @Nullable List<Integer> groups(String text, boolean mayEndInV4) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return groups;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (mayEndInV4 && i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
                if (!parts[i].matches("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}")
                        || v4(parts[i]).isEmpty()) {
                    return null;
                }
                String[] bytes = parts[i].split("\\.");
                groups.add(Integer.parseInt(bytes[0]) << 8 | Integer.parseInt(bytes[1]));
                groups.add(Integer.parseInt(bytes[2]) << 8 | Integer.parseInt(bytes[3]));
            } else if (parts[i].matches("[0-9A-Fa-f]{1,4}")) {
                groups.add(Integer.parseInt(parts[i], 16));
            } else {
                return null;
            }
        }
        return groups.size() > GROUPS ? null : groups;
    }

    /** Leaves out the first of the longest runs of two or more zeros. */
    private static String shortest(List<Integer> groups) {
        int start = -1;
        int longest = 1;
        for (int i = 0; i < GROUPS; i++) {
            int end = i;
            while (end < GROUPS && groups.get(end) == 0) {
                end++;
            }
            if (end - i > longest) {
                longest = end - i;
                start = i;
            }
        }
        if (start < 0) {
            return join(groups);
        }
        return join(groups.subList(0, start)) + "::" + join(groups.subList(start + longest, GROUPS));
    }

    private static String join(List<Integer> groups) {
        return String.join(":", groups.stream().map(Integer::toHexString).toList());
    }
}
