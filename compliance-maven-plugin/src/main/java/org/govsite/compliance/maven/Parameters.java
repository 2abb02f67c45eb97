package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of the goals. What cannot be used is a {@link ParameterException} or one of the library. */
final class Parameters {

    /** What Maven 3 leaves of a default in the build directory where there is no project. */
    private static final String NO_PROJECT = "${project.basedir}";

    /** So many days, those of a leap year, a timeline reaches ahead whatever the pack. */
    private static final int LONGEST_WITHIN = 366;

    private Parameters() {}

    /** Where to write; without a project, below the folder where Maven was started. */
    static Path output(File written) {
        Path path = written.toPath();
        Path output = path.isAbsolute() ? path.getRoot() : Path.of("");
        for (Path name : path) {
            output = name.toString().equals(NO_PROJECT) ? output : output.resolve(name);
        }
        return output;
    }

    /**
     * The language to speak; Chinese where none is asked for.
     *
     * @param language what is asked for; null for nothing
     * @param locale the same by the former name of the parameter, which counts only where the new one is not given
     */
    static Locale language(@Nullable String language, @Nullable String locale) {
        if (language != null) {
            return spoken("compliance.language", language);
        }
        return locale == null ? Locale.CHINA : spoken("compliance.locale", locale);
    }

    /** The two languages there are. Errors about this parameter speak both. */
    private static Locale spoken(String name, String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "zh", "zh-cn", "zh-hans", "zh-hans-cn" -> Locale.CHINA;
            case "en", "en-us", "en-gb" -> Locale.ENGLISH;
            default ->
                throw new ParameterException(name + " 是 “" + written + "”；请写 zh-CN 或 en。 / " + name + " is \"" + written
                        + "\"; write zh-CN or en.");
        };
    }

    /**
     * The version of the pack to judge by: the one that is named, else the newest of the only pack of one's own. There is no
     * other default: which rules count is a decision, and it has to stay where it was made.
     */
    static PackRef ref(@Nullable String written, List<PackSource> sources, Texts texts) {
        if (written != null && !written.isBlank()) {
            return PackRef.parse(written.strip());
        }
        if (!sources.isEmpty()) {
            return RulePacks.newest(sources);
        }
        String bundled = RulePacks.bundled().stream().map(PackRef::toString).collect(Collectors.joining(", "));
        throw new ParameterException(texts.text("pack.missing", bundled));
    }

    /** The pack to judge by. */
    static RulePack pack(@Nullable String written, List<PackSource> sources, Texts texts) {
        return RulePacks.read(sources, ref(written, sources, texts));
    }

    /** The pack to look for items by: the newest national one unless another is asked for. */
    static RulePack packOrNational(@Nullable String written, List<PackSource> sources, Texts texts) {
        boolean none = sources.isEmpty() && (written == null || written.isBlank());
        return none ? RulePacks.bundled(RulePacks.newestBundled("cn-national")) : pack(written, sources, texts);
    }

    /** What the site declares, in a file or in the configuration, never in both: neither would be sure to count. */
    static SiteCard card(@Nullable File card, @Nullable InlineCard inline, Texts texts) {
        if (card != null && inline != null) {
            throw new ParameterException(texts.text("card.twice", card.getName()));
        }
        if (inline != null) {
            return inline.card();
        }
        return card == null ? SiteCard.empty() : SiteCard.read(card.toPath());
    }

    static @Nullable Register register(@Nullable File register) {
        return register == null ? null : Register.read(register.toPath());
    }

    /** The day as of which to judge; today in the zone of the rules when none is given. */
    static LocalDate asOf(@Nullable String written, Texts texts) {
        if (written == null || written.isBlank()) {
            return LocalDate.now(ComplianceChecker.ZONE);
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException e) {
            throw new ParameterException(texts.text("as-of.wrong", written));
        }
    }

    /** The last of the days on which the site has to pass as it is; null where none but the first is asked for. */
    static @Nullable LocalDate within(@Nullable String written, LocalDate asOf, Texts texts) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String period = written.strip();
        try {
            LocalDate last = period.matches("\\d{1,3}")
                    ? asOf.plusDays(Long.parseLong(period))
                    : asOf.plus(Period.parse(period));
            if (last.isAfter(asOf) && !last.isAfter(asOf.plusDays(LONGEST_WITHIN))) {
                return last;
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw new ParameterException(texts.text("within.wrong", written));
        }
        throw new ParameterException(texts.text("within.wrong", written));
    }

    static Gate gate(boolean failOnReview, int maxNotMeasurable, Texts texts) {
        if (maxNotMeasurable < 0 || maxNotMeasurable > 100) {
            throw new ParameterException(texts.text("max-not-measurable.wrong", maxNotMeasurable));
        }
        return new Gate(failOnReview, maxNotMeasurable);
    }

    static int limit(int limit, Texts texts) {
        if (limit < 1) {
            throw new ParameterException(texts.text("limit.wrong", limit));
        }
        return limit;
    }
}
