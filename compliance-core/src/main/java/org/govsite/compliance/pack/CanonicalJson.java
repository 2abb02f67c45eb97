package org.govsite.compliance.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes texts, true, lists and objects in the one form of RFC 8785: keys sorted, no blanks, nothing escaped that need not
 * be. Different values never have the same form.
 */
final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String write(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        out.append('{');
        String between = "";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            out.append(between);
            text(entry.getKey());
            out.append(':');
            value(entry.getValue());
            between = ",";
        }
        out.append('}');
    }

    private void array(List<?> list) {
        out.append('[');
        String between = "";
        for (Object element : list) {
            out.append(between);
            value(element);
            between = ",";
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
