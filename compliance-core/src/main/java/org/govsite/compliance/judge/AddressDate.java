package org.govsite.compliance.judge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the address of an entry tells of its date: systems put the day or the month into the path ({@code
 * 201808/t20180831_12.html}). What it does not tell is 0.
 */
record AddressDate(int year, int month, int day) {

    private static final AddressDate NONE = new AddressDate(0, 0, 0);
    private static final String YEAR = "((?:19[89]|20\\d)\\d)";
    private static final Pattern DAY = Pattern.compile("(?<!\\d)" + YEAR
            + "(?:[-_]?(0[1-9]|1[0-2])[-_]?(0[1-9]|[12]\\d|3[01])(?=\\D|$|\\d{6}(?:\\d{3})?(?:\\D|$))"
            + "|/(1[0-2]|0?[1-9])[-/]?(3[01]|[12]\\d|0?[1-9])(?!\\d)"
            + "|[-_]?(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])(?!\\d))");
    private static final Pattern MONTH = Pattern.compile("(?<!\\d)" + YEAR + "[-/_]?(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![\\d])" + YEAR + "(?=[/_-])");

    static AddressDate of(String href) {
        String path = Address.decoded(href).replaceAll("[?#].*", "");
        AddressDate last = NONE;
        Matcher day = DAY.matcher(path);
        while (day.find()) {
            int group = day.group(2) != null ? 2 : day.group(4) != null ? 4 : 6;
            last = new AddressDate(number(day, 1), number(day, group), number(day, group + 1));
        }
        if (last.year > 0) {
            return last;
        }
        Matcher month = MONTH.matcher(path);
        while (month.find()) {
            last = new AddressDate(number(month, 1), number(month, 2), 0);
        }
        if (last.year > 0) {
            return last;
        }
        Matcher year = YEAR_ALONE.matcher(path);
        return year.find() ? new AddressDate(number(year, 1), 0, 0) : NONE;
    }

    /** The day; null when the address tells none, or one that there is not. */
    @Nullable
    LocalDate date() {
        if (day == 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a date without year may be the one of this address. */
    boolean agrees(WrittenDate written) {
        return month == written.month() && (day == 0 || day == written.day());
    }

    /** The date with the year that the address tells; null when the address tells none or the year has no such day. */
    @Nullable
    LocalDate complete(WrittenDate written) {
        if (year == 0) {
            return null;
        }
        if (month == 0) {
            return written.in(year);
        }
        // Folders are named when an entry is begun: at the turn of the year it may be shown in the next one.
        int shift = written.month() - month > 6 ? -1 : month - written.month() > 6 ? 1 : 0;
        return written.in(year + shift);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
