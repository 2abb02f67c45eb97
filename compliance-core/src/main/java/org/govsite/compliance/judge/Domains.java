package org.govsite.compliance.judge;

import java.util.Optional;
import org.govsite.compliance.site.DomainName;

/** Takes domain names out of what pages and cards say. */
final class Domains {

    private Domains() {}

    /** The domain that a value names, whether it is written alone or as an address; empty when it names none. */
    static Optional<DomainName> in(String value) {
        String written = value.strip();
        String host = Address.of(written).host();
        if (host.isEmpty()) {
            int end = 0;
            while (end < written.length() && "/:?#".indexOf(written.charAt(end)) < 0) {
                end++;
            }
            host = written.substring(0, end);
        }
        return DomainName.parse(host);
    }

    static String withoutWww(String domain) {
        return domain.startsWith("www.") ? domain.substring(4) : domain;
    }

    /** The registered domain: the suffix and the label before it; empty when the domain does not end in the suffix. */
    static String registration(String ascii, String suffix) {
        String end = "." + suffix;
        if (!ascii.endsWith(end)) {
            return "";
        }
        String rest = ascii.substring(0, ascii.length() - end.length());
        return rest.substring(rest.lastIndexOf('.') + 1) + end;
    }
}
