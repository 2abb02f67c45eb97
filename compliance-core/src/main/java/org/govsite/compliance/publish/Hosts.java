package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The way in which a list of hosts that are excepted from a rule can be widened: to everything beside such a
 * host. Addresses of machines have nothing beside them.
 */
final class Hosts {

    private Hosts() {}

    static <T> void widen(Changes<T> changes, List<String> hosts, Function<List<String>, T> with) {
        for (int i = 0; i < hosts.size(); i++) {
            String host = hosts.get(i).startsWith("*.") ? hosts.get(i).substring(2) : hosts.get(i);
            int dot = host.indexOf('.');
            String wider = "*." + host.substring(dot + 1);
            if (dot >= 0 && !wider.matches("[*.\\d]+") && !hosts.contains(wider)) {
                List<String> other = new ArrayList<>(hosts);
                other.set(i, wider);
                changes.add("exceptHosts", Words.of("mutant.changed", hosts.get(i), wider), with.apply(other));
            }
        }
    }
}
