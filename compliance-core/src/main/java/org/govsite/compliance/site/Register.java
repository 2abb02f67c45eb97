package org.govsite.compliance.site;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.govsite.compliance.site.RegisterEntry.MatchedBy;
import org.jspecify.annotations.Nullable;

/**
 * The list of site cards that a supervising office keeps, as an extract of 全国政府网站信息报送系统. Immutable and safe for several
 * threads. Holds at least one card. No two cards have the same site identification code, and no two name the same
 * domain name as one that they use.
 */
public final class Register {

    /** A card and the line where it begins. */
    record Row(SiteCard card, int line) {}

    /** What a file holds, before anything is compared. */
    record Content(String title, @Nullable LocalDate asOf, List<Row> rows) {}

    private final String file;
    private final Content content;
    private final Map<String, Row> byCode = new HashMap<>();
    private final Map<DomainName, Row> byDomain = new HashMap<>();

    /** Several sites may have given up the same name; null where it would not say which is meant. */
    private final Map<DomainName, @Nullable Row> byRetiredDomain = new HashMap<>();

    private Register(String file, Content content, Origin origin) {
        this.file = file;
        this.content = content;
        if (content.rows().isEmpty()) {
            throw origin.problem("里面没有网站；请确认导出了全部网站", "holds no site; make sure that the sites were exported");
        }
        for (Row row : content.rows()) {
            index(row, origin);
        }
    }

    /**
     * Reads a register of at most 64 MiB and 100,000 sites. A file whose name ends in {@code .csv} is a table: its
     * first row names the columns, by key or by Chinese name (see docs/site-card.md), in UTF-8, GBK or GB18030. Any
     * other file is JSON in UTF-8: an array of cards, or an object with the array under {@code sites} and perhaps a
     * {@code title} and the day {@code asOf} ({@code YYYY-MM-DD}).
     *
     * @throws SiteException when the file is missing, unreadable, too large, in another encoding, no register or empty,
     *     when a column or key is unknown, a card cannot be used, a spreadsheet has made a number of a code, or two
     *     cards have the same code or domain name; the message says the line and column
     */
    public static Register read(Path path) {
        Origin origin = Origin.register(path.toString());
        byte[] bytes = InputFile.read(path, Limits.REGISTER_MEBIBYTES, origin);
        boolean table = path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        Content content = table
                ? RegisterCsv.read(RegisterText.of(bytes, origin), origin)
                : RegisterJson.read(InputFile.utf8(bytes, origin), origin);
        return new Register(shown(path), content, origin);
    }

    /**
     * Reads a register from JSON text.
     *
     * @param source what messages and entries call the text
     * @throws SiteException as {@link #read}
     */
    public static Register parse(String json, String source) {
        Origin origin = Origin.register(source);
        return new Register(source, RegisterJson.read(json, origin), origin);
    }

    /** No report holds an absolute path. */
    private static String shown(Path path) {
        Path last = path.getFileName();
        return (path.isAbsolute() && last != null ? last : path).toString().replace('\\', '/');
    }

    /** What the register calls itself; empty when it says nothing. */
    public String title() {
        return content.title();
    }

    /** The day on which the register was right, as it says itself. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(content.asOf());
    }

    /** The cards in the order of the file; at least one. Immutable. */
    public List<SiteCard> sites() {
        return content.rows().stream().map(Row::card).toList();
    }

    /**
     * The entry of the site that a card declares: by site identification code, else by a domain name that the card says
     * the site uses, else by one of these that the register says is retired.
     */
    public Optional<RegisterEntry> match(SiteCard card) {
        return match(card.siteIdCode(), current(card).toList());
    }

    /**
     * The entry of the site with this code, else with this domain name. Empty texts match nothing.
     *
     * @param siteIdCode 网站标识码; capital letters and blanks make no difference
     * @param domain a domain name, exactly as the site uses it ({@code www.} is part of it), in either form; of an
     *     address the host counts
     */
    public Optional<RegisterEntry> match(String siteIdCode, String domain) {
        return match(siteIdCode, List.of(domain));
    }

    private Optional<RegisterEntry> match(String siteIdCode, List<String> domains) {
        List<DomainName> names = domains.stream()
                .flatMap(domain -> DomainName.inAddress(domain).stream())
                .toList();
        return entry(byCode.get(plain(siteIdCode)), MatchedBy.SITE_ID_CODE)
                .or(() -> first(names, byDomain, MatchedBy.DOMAIN))
                .or(() -> first(names, byRetiredDomain, MatchedBy.RETIRED_DOMAIN));
    }

    private Optional<RegisterEntry> first(
            List<DomainName> names, Map<DomainName, @Nullable Row> rows, MatchedBy matchedBy) {
        return names.stream()
                .flatMap(name -> entry(rows.get(name), matchedBy).stream())
                .findFirst();
    }

    private Optional<RegisterEntry> entry(@Nullable Row row, MatchedBy matchedBy) {
        return Optional.ofNullable(row).map(found -> new RegisterEntry(found.card(), file, found.line(), matchedBy));
    }

    private void index(Row row, Origin origin) {
        String code = row.card().siteIdCode();
        if (!code.isEmpty()) {
            unique(byCode.putIfAbsent(plain(code), row), row, origin, "网站标识码", "site identification code", code);
        }
        for (DomainName name : names(current(row.card()))) {
            unique(byDomain.putIfAbsent(name, row), row, origin, "域名", "domain name", name.display());
        }
        for (DomainName name : names(row.card().retiredDomains().stream())) {
            byRetiredDomain.put(name, byRetiredDomain.containsKey(name) ? null : row);
        }
    }

    private static void unique(@Nullable Row first, Row row, Origin origin, String zh, String en, String value) {
        if (first != null) {
            String shown = SitePaths.shown(value);
            throw origin.at(row.line(), 0)
                    .problem(
                            zh + " “" + shown + "” 在第 " + first.line() + " 行已经出现过，第 " + row.line()
                                    + " 行又出现一次；请改正其中一个，没有的请留空",
                            "the " + en + " \"" + shown + "\" stands on line " + first.line() + " and again on line "
                                    + row.line()
                                    + "; mend one of them, and leave the cell of a site that has none empty");
        }
    }

    private static Stream<String> current(SiteCard card) {
        return Stream.of(List.of(card.domain()), card.otherDomains(), List.of(card.chineseDomain()))
                .flatMap(List::stream);
    }

    private static Set<DomainName> names(Stream<String> domains) {
        Set<DomainName> names = new LinkedHashSet<>();
        domains.forEach(domain -> DomainName.inAddress(domain).ifPresent(names::add));
        return names;
    }

    /** A code without blanks, in small and half-width letters. */
    private static String plain(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Collects rows up to the bound. */
    static final class Rows {
        private final List<Row> rows = new ArrayList<>();

        void add(SiteCard card, Origin at) {
            if (rows.size() == Limits.REGISTER_SITES) {
                throw at.problem(
                        "超过 " + Limits.REGISTER_SITES + " 个网站，未读取；请拆分名录",
                        "holds more than " + Limits.REGISTER_SITES + " sites and was not read; split it");
            }
            rows.add(new Row(card, at.line()));
        }

        List<Row> list() {
            return List.copyOf(rows);
        }
    }
}
