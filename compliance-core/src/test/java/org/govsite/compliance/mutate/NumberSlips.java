package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of another site, or with two digits swapped, at one of the places where a footer says them. */
final class NumberSlips {

    private static final String CODE = "identity-site-id-code";
    private static final String ICP = "identity-icp-number";
    private static final String POLICE = "identity-police-number";

    /** Where the code stands for the error-report entry and the police number for its link. */
    private static final String IN_ADDRESS = "(?:site_?code=[\"']?|[?&]v=|Link\\('|recordcode=|code=)";

    private NumberSlips() {}

    static List<Slip> all() {
        return List.of(
                text("code", CODE, Body::siteIdCode, true),
                text("code", CODE, Body::siteIdCode, false),
                text("ICP number", ICP, body -> digits(body.icpNumber()), true),
                text("ICP number", ICP, body -> digits(body.icpNumber()), false),
                text("police number", POLICE, body -> digits(body.policeNumber()), true),
                text("police number", POLICE, body -> digits(body.policeNumber()), false),
                new Slip(
                        "code of another site in the error-report entry",
                        (site, random) -> address(site, random, CODE, Body::siteIdCode)),
                new Slip(
                        "police number of another site in the link",
                        (site, random) -> address(site, random, POLICE, body -> digits(body.policeNumber()))),
                new Slip("footer with the numbers of another site", NumberSlips::copied));
    }

    private static String digits(String number) {
        Matcher digits = Pattern.compile("\\d{8,14}").matcher(number);
        return digits.find() ? digits.group() : number;
    }

    private static Slip text(String what, String rule, Function<Body, String> number, boolean swapped) {
        String how = swapped ? "two digits swapped in the " + what : what + " of another site as text";
        return new Slip(how, (site, random) -> {
            String own = number.apply(site.body());
            String wrong = swapped ? swapped(own) : number.apply(site.body().other(random));
            return wrong == null ? null : edit(site, random, "(?<!\\d)" + own, IN_ADDRESS, wrong, rule);
        });
    }

    private static @Nullable Slipped address(
            CleanSite site, Random random, String rule, Function<Body, String> number) {
        String wrong = number.apply(site.body().other(random));
        Matcher found = Pattern.compile(IN_ADDRESS + number.apply(site.body())).matcher(site.footer());
        if (!found.find()) {
            return null;
        }
        String own = number.apply(site.body());
        String changed = site.footer().substring(0, found.end() - own.length())
                + wrong
                + site.footer().substring(found.end());
        return blamed(site, random, changed, found.start(), rule);
    }

    /** Changes the number where it is text: where no address holds it. */
    private static @Nullable Slipped edit(
            CleanSite site, Random random, String own, String notBehind, String wrong, String rule) {
        Matcher found = Pattern.compile(own).matcher(site.footer());
        Pattern behind = Pattern.compile(notBehind + "$");
        while (found.find()) {
            if (!behind.matcher(site.footer().substring(0, found.start())).find()) {
                String changed = site.footer().substring(0, found.start())
                        + wrong
                        + site.footer().substring(found.end());
                return blamed(site, random, changed, found.start(), rule);
            }
        }
        return null;
    }

    private static Slipped copied(CleanSite site, Random random) {
        Body own = site.body();
        Body other = own.other(random);
        String changed = site.footer()
                .replace(own.siteIdCode(), other.siteIdCode())
                .replace(digits(own.icpNumber()), digits(other.icpNumber()))
                .replace(digits(own.policeNumber()), digits(other.policeNumber()));
        // The ICP number stands in text alone.
        return blamed(site, random, changed, changed.indexOf(digits(other.icpNumber())), CODE, ICP, POLICE);
    }

    private static Slipped blamed(CleanSite site, Random random, String changed, int at, String... rules) {
        return Slipped.edit(site, site.carriers(CleanSite.FOOTER, random), site.footer(), changed, at, rules);
    }

    /** The number with two of its last digits swapped; null where they are all alike. */
    private static @Nullable String swapped(String number) {
        for (int at = number.length() - 1; at >= number.length() - 4; at--) {
            if (number.charAt(at) != number.charAt(at - 1)) {
                return number.substring(0, at - 1)
                        + number.charAt(at)
                        + number.charAt(at - 1)
                        + number.substring(at + 1);
            }
        }
        return null;
    }
}
