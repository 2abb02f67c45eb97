package org.govsite.compliance.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;

/** Collects the values of a card from whatever holds them: a blank one is not declared, an unusable one is refused. */
final class CardDraft {

    /** More patterns than any site has kinds of pages; each page may be compared with each of them. */
    static final int MOST_PATTERNS = 1000;

    private final EnumMap<CardKey, List<String>> values = new EnumMap<>(CardKey.class);

    /** Takes the place of what the key held. */
    void set(CardKey key, Collection<String> given, Origin origin) {
        values.remove(key);
        given.forEach(value -> add(key, value, origin));
    }

    void add(CardKey key, String value, Origin origin) {
        String stripped = value.strip();
        if (stripped.isEmpty()) {
            return;
        }
        key.fault(stripped).ifPresent(fault -> {
            throw origin.problem(
                    new Fault("“" + key.json() + "”：" + fault.zh(), "\"" + key.json() + "\": " + fault.en()));
        });
        List<String> held = values.computeIfAbsent(key, none -> new ArrayList<>(1));
        held.add(stripped);
        if (key.shape() == CardKey.Shape.PATHS && held.size() > MOST_PATTERNS) {
            throw origin.problem(
                    "“" + key.json() + "” 超过 " + MOST_PATTERNS + " 个路径样式；请用 ** 合并",
                    "\"" + key.json() + "\" has more than " + MOST_PATTERNS + " path patterns; join some with **");
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    SiteCard card() {
        return new SiteCard(values);
    }
}
