package org.govsite.compliance.pack;

import java.util.List;

/**
 * A thing that rules speak of, and how to recognise it. Immutable.
 *
 * @param id item id, such as {@code icp-number}
 * @param title its name in the field
 * @param bulletin its name in a bulletin
 * @param auxiliary whether it only helps to judge another item and is not listed on its own
 * @param labels words that announce the item; used for the near miss when the value is missing
 * @param question what to ask a person when only a picture, a script or an attribute may hold it
 * @param addresses where the item's link should lead, or once led; empty when the addresses that tell the item say it
 * @param clues ways to recognise it
 */
public record Item(
        String id,
        LocalizedText title,
        LocalizedText bulletin,
        boolean auxiliary,
        List<String> labels,
        LocalizedText question,
        List<LinkAddress> addresses,
        List<Clue> clues) {

    public Item {
        labels = List.copyOf(labels);
        addresses = List.copyOf(addresses);
        clues = List.copyOf(clues);
    }

    /** Where the item's link should lead, or once led: {@link #addresses}, else the addresses of the link clues. */
    public List<LinkAddress> properAddresses() {
        return addresses.isEmpty() ? tellingAddresses() : addresses;
    }

    /** The addresses of the link clues: a link that leads there is the item, wherever on the page it stands. */
    public List<LinkAddress> tellingAddresses() {
        return clues.stream()
                .filter(Clue.Link.class::isInstance)
                .flatMap(clue -> ((Clue.Link) clue).addresses().stream())
                .toList();
    }
}
