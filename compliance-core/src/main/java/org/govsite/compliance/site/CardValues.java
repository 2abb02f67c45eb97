package org.govsite.compliance.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a card from values by key. */
final class CardValues {

    private CardValues() {}

    static SiteCard card(Map<String, List<String>> values, Origin origin) {
        CardDraft draft = new CardDraft();
        new TreeMap<>(values).forEach((name, texts) -> {
            CardKey key = CardKey.byName().get(name);
            if (key == null) {
                throw origin.problem(Fault.unknown("键", "key", name, CardKey.names()));
            }
            if (key.shape().single() && texts.size() > 1) {
                throw origin.problem(
                        "“" + name + "” 只能有一个值，这里有 " + texts.size() + " 个",
                        "\"" + name + "\" may have one value only and has " + texts.size());
            }
            draft.set(key, texts, origin);
        });
        return draft.card();
    }
}
