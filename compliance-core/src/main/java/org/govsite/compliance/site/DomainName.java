package org.govsite.compliance.site;

import com.ibm.icu.text.IDNA;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A domain name, or an address of a machine that stands in its place, in the form in which names can be compared. Read
 * by UTS #46 (nontransitional, with the rules of STD 3 for letters, digits and hyphens), as browsers read a host:
 * {@code 鞍山.政务}, {@code xn--rht988k.xn--zfr164b} and {@code 鞍山。政务} are one name. Immutable and safe for several
 * threads; asks no name server.
 */
public final class DomainName {

    /** Four times what a name may have in ASCII: no text that is longer maps to a name. */
    private static final int LONGEST = 1000;

    private static final Pattern SCHEME = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//");

    private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Names with hyphens at the third and fourth place are registered, and browsers open them. */
    private static final Set<IDNA.Error> HARMLESS = EnumSet.of(IDNA.Error.HYPHEN_3_4);

    private final String ascii;
    private final String display;
    private final List<String> labels;
    private final boolean ipAddress;

    private DomainName(String ascii, String display, List<String> labels, boolean ipAddress) {
        this.ascii = ascii;
        this.display = display;
        this.labels = labels;
        this.ipAddress = ipAddress;
    }

    /**
     * Reads a name or an address. Capital letters, full-width letters and dots and one dot at the end are taken; an
     * IPv6 address may stand in brackets or not.
     *
     * @return empty when the text is no name: when it is empty, when it has a scheme, a port, a path, a blank or
     *     another character that no name has, when a label is empty or too long, and when it ends in a number and is no
     *     IPv4 address
     */
    public static Optional<DomainName> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.indexOf(':') >= 0) {
            boolean bracketed = text.startsWith("[") && text.endsWith("]");
            return IpAddress.v6(bracketed ? text.substring(1, text.length() - 1) : text)
                    .map(address -> address("[" + address + "]"));
        }
        IDNA.Info info = new IDNA.Info();
        String mapped = UTS46.nameToASCII(text, new StringBuilder(), info).toString();
        String ascii = mapped.endsWith(".") ? mapped.substring(0, mapped.length() - 1) : mapped;
        if (ascii.isEmpty() || !HARMLESS.containsAll(info.getErrors())) {
            return Optional.empty();
        }
        if (IpAddress.isMeantAsV4(ascii)) {
            return IpAddress.v4(ascii).map(DomainName::address);
        }
        String display =
                UTS46.nameToUnicode(ascii, new StringBuilder(), new IDNA.Info()).toString();
        return Optional.of(new DomainName(ascii, display, List.of(ascii.split("\\.")), false));
    }

    private static DomainName address(String text) {
        return new DomainName(text, text, List.of(text), true);
    }

    /**
     * The name in an address such as {@code http://www.example.gov.cn:8080/index.html}, or in a text that is one
     * itself.
     */
    static Optional<DomainName> inAddress(String text) {
        return parse(hostOf(text));
    }

    /**
     * What stands in an address where the host stands. Colons and slashes may be full-width, as input methods write
     * them.
     */
    static String hostOf(String address) {
        String slashed = address.strip().replace('：', ':').replace('／', '/').replace('\\', '/');
        String rest = SCHEME.matcher(slashed).replaceFirst("");
        String authority = rest.split("[/?#]", 2)[0];
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        if (host.startsWith("[")) {
            return host.substring(0, host.indexOf(']') + 1);
        }
        boolean oneColon = host.indexOf(':') == host.lastIndexOf(':');
        return oneColon ? host.split(":", 2)[0] : host;
    }

    /** The name in ASCII and lower case, without a dot at the end; an IPv6 address in brackets. */
    public String ascii() {
        return ascii;
    }

    /** The name as a person reads it: {@code 鞍山.政务} for {@code xn--rht988k.xn--zfr164b}. */
    public String display() {
        return display;
    }

    /** The parts of {@link #ascii} between the dots, from left to right; an address has one. Immutable. */
    public List<String> labels() {
        return labels;
    }

    /**
     * Whether it is the address of a machine, IPv4 in any form that browsers take (also {@code 3232235777}) or IPv6.
     */
    public boolean isIpAddress() {
        return ipAddress;
    }

    /**
     * Whether the last labels are those of a suffix; a name ends with itself, an address with no suffix.
     *
     * @param suffix in either form, with or without a dot in front: {@code .gov.cn}, {@code .政务}, {@code xn--zfr164b}
     * @throws IllegalArgumentException when the suffix is no name
     */
    public boolean endsWith(String suffix) {
        DomainName end = parse(suffix.startsWith(".") ? suffix.substring(1) : suffix)
                .filter(name -> !name.ipAddress)
                .orElseThrow(() -> new IllegalArgumentException("no suffix of a domain name: " + suffix));
        return !ipAddress && (ascii.equals(end.ascii) || ascii.endsWith("." + end.ascii));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DomainName name && ascii.equals(name.ascii);
    }

    @Override
    public int hashCode() {
        return ascii.hashCode();
    }

    /** The same as {@link #ascii}. */
    @Override
    public String toString() {
        return ascii;
    }
}
