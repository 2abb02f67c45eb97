package org.govsite.compliance.judge;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as an entry of a list writes it, perhaps in parts. A year that is not written is 0.
 *
 * @param year year, or 0
 * @param month month from 1
 * @param day day from 1; whether the month has it is not checked
 */
record WrittenDate(int year, int month, int day) {

    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String MONTH = "(1[0-2]|0?[1-9])";
    private static final String DAY = "(3[01]|[12]\\d|0?[1-9])";
    private static final String SIGN = "\\s{0,2}[-/.年]\\s{0,2}";
    private static final String MONTH_SIGN = "\\s{0,2}[-/.月]\\s{0,2}";

    private static final Pattern FULL =
            Pattern.compile("(?<!\\d)" + YEAR + SIGN + MONTH + MONTH_SIGN + DAY + "(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)" + YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern NUMERALS =
            Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)" + DAY + "[\\s/|]+" + YEAR + SIGN + MONTH + "(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + MONTH_SIGN + DAY + "[日号]?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})[-/.年]" + MONTH + "[-/.月]" + DAY + "日?");
    private static final Pattern YEAR_MONTH = Pattern.compile(YEAR + SIGN + MONTH + "月?");
    private static final Pattern YEAR_ALONE = Pattern.compile(YEAR + "年?");
    private static final Pattern MONTH_ALONE = Pattern.compile(MONTH + "月");
    private static final Pattern DAY_ALONE = Pattern.compile(DAY + "[日号]?");
    private static final Pattern TIME = Pattern.compile("T?(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?");
    private static final Pattern OTHER_SIGN = Pattern.compile("[^0-9年月日号./\\s-]+");

    private static final Pattern IN_TITLE = Pattern.compile("(?<!\\d)" + MONTH + "\\s?月\\s?" + DAY + "(?!\\d)");

    /**
     * A day told by how long ago it is, perhaps behind a label or who published it: which day that is, depends on when somebody
     * looks.
     */
    private static final Pattern AGO = Pattern.compile("(?:[^\\n]{0,16}[\\s|])?[\\s\\[(【〔|]*"
            + "(?:(?:发布|发表|更新|上传)?(?:时间|日期)?[:于在]?\\s?)"
            + "(?:刚刚|刚才|今天|昨天|前天|今日|昨日|上周[一二三四五六日天]"
            + "|(?:\\d{1,3}|[一二三四五六七八九十两几数半]{1,3})\\s?(?:秒钟?|分钟|个?小时|天|日|周|星期|个月|年)(?:之|以)?前)"
            + "(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s?(?:发布|发表|更新|上传)?[\\s\\])】〕|]*");

    private static final int LONGEST_AGO = 24;

    /**
     * A label that says of the day behind it that something ends, begins or takes place on it: such a day may lie ahead. What is
     * the name of a column too, such as 公示 or 会议, labels a day only with a word for time.
     */
    private static final Pattern OTHER_DAY = Pattern.compile("\\p{IsHan}{0,4}(?:(?:截止|截至|到期|失效)\\p{IsHan}{0,4}"
            + "|(?:有效|公示|公告)期\\p{IsHan}{0,2}"
            + "|(?:报名|征集|活动|会议|考试|开标|开庭|举办|开始|结束|终止|施行|实施|生效)\\p{IsHan}{0,2}(?:时间|日期|期限|至)\\p{IsHan}{0,2})"
            + "\\s?[:(]?\\s?");

    private static final Pattern OTHER_DAY_BEFORE = Pattern.compile(OTHER_DAY + "$");

    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern BARE = Pattern.compile("[\\[(【〔|·•\\s]*\\d[\\d\\s年月日号./:T-]*[\\])】〕|\\s]*");

    /** In the text of a link a date counts only at an end, set off from the title. */
    private static final Pattern AT_END = Pattern.compile("^[\\[(【〔]\\s?([\\d年月日./-]{3,11})\\s?[\\])】〕]"
            + "|[\\[(【〔]\\s?([\\d年月日./-]{3,11})\\s?[\\])】〕]$"
            + "|^(\\d[\\d./-]{3,9})[\\s|]"
            + "|[\\s|](\\d[\\d./-]{3,9})$"
            + "|(?<!\\d)((?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2})$");

    /** How many other characters may stand beside a date without year: a bracket, a label, a bullet. */
    private static final int MOST_BESIDE = 8;

    private static final String NUMERAL = "零一二三四五六七八九";

    /** The date that runs of text outside a link tell together, such as {@code 31} and {@code 2018-08}. */
    static Optional<WrittenDate> in(List<String> runs) {
        // A summary may speak of other days; what stands alone is the date of the entry.
        List<String> bare = runs.stream().filter(WrittenDate::isBare).toList();
        Optional<WrittenDate> alone = bare.size() < runs.size() ? read(bare) : Optional.empty();
        return alone.isPresent() ? alone : read(runs);
    }

    private static Optional<WrittenDate> read(List<String> runs) {
        List<String> tokens = new ArrayList<>();
        for (String raw : runs) {
            String run = TIME.matcher(normal(raw)).replaceAll(" ").strip();
            Optional<WrittenDate> whole = whole(run);
            if (whole.isPresent()) {
                return whole;
            }
            String rest = OTHER_SIGN.matcher(run).replaceAll(" ");
            if (run.length() - rest.replace(" ", "").length() <= MOST_BESIDE + blanks(run)) {
                // A day and a month in two words: joined by their sign, they are one token.
                String joined = rest.strip().replaceAll("\\s*([年月/.-])\\s*", "$1");
                tokens.addAll(List.of(joined.split("\\s+")));
            }
        }
        return together(tokens);
    }

    /** The date that a run of text in a link tells, beside the title or alone. */
    static Optional<WrittenDate> beside(String raw) {
        String run = normal(raw).strip();
        Matcher end = AT_END.matcher(run);
        while (end.find()) {
            for (int i = 1; i <= end.groupCount(); i++) {
                if (end.group(i) != null) {
                    Optional<WrittenDate> date = in(List.of(end.group(i)));
                    if (date.isPresent()) {
                        return date;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a run holds numbers and signs of dates only. */
    static boolean isBare(String raw) {
        String run = normal(raw).strip();
        return run.length() <= 24 && BARE.matcher(run).matches();
    }

    /** Whether a day and a month stand in a title: what happened on it, or when the entry was published. */
    static boolean stands(String title) {
        String normal = normal(title);
        return IN_TITLE.matcher(normal).find() || FULL.matcher(normal).find();
    }

    /** Whether a run says how long ago something was, and little else: {@code 发布于3天前}. */
    static boolean isAgo(String raw) {
        return isAgoAlone(raw) || isAgoAlone(from(raw, "[(【〔（|")) || isAgoAlone(from(raw, " \u3000"));
    }

    private static boolean isAgoAlone(String run) {
        return run.length() <= LONGEST_AGO && AGO.matcher(normal(run)).matches();
    }

    /** What the last of these signs sets off at the end of a title; the whole where none does. */
    private static String from(String raw, String signs) {
        String title = raw.strip();
        int at = title.length() - 1;
        while (at >= 0 && signs.indexOf(title.charAt(at)) < 0) {
            at--;
        }
        return title.substring(Math.max(0, at));
    }

    /** Whether a run is nothing but the label of a day that is not the one of publication. */
    static boolean labelsOtherDay(String raw) {
        return raw.length() <= LONGEST_AGO
                && OTHER_DAY.matcher(normal(raw).strip()).matches();
    }

    /** Whether the first day that a run tells is labelled as one that is not the day of publication: {@code 截止日期：2018-12-31}. */
    static boolean tellsOtherDay(String raw) {
        String run = normal(raw);
        Matcher full = FULL.matcher(run);
        Matcher monthDay = IN_TITLE.matcher(run);
        boolean found = full.find();
        if (!found && !monthDay.find()) {
            return false;
        }
        return OTHER_DAY_BEFORE
                .matcher(run.substring(0, found ? full.start() : monthDay.start()))
                .find();
    }

    /** The year that a run tells by itself, as a heading above entries does; 0 when it is something else. */
    static int yearAlone(List<String> runs) {
        if (runs.size() != 1) {
            return 0;
        }
        Matcher year = YEAR_ALONE.matcher(normal(runs.get(0)).strip());
        return year.matches() ? Integer.parseInt(year.group(1)) : 0;
    }

    private static Optional<WrittenDate> whole(String run) {
        Matcher full = FULL.matcher(run);
        if (full.find()) {
            return of(full, 1, 2, 3);
        }
        Matcher dayFirst = DAY_FIRST.matcher(run);
        if (dayFirst.find()) {
            return of(dayFirst, 2, 3, 1);
        }
        Matcher compact = COMPACT.matcher(run);
        if (compact.find()) {
            return of(compact, 1, 2, 3);
        }
        Matcher numerals = NUMERALS.matcher(run);
        return numerals.find()
                ? Optional.of(new WrittenDate(
                        digits(numerals.group(1)), numeral(numerals.group(2)), numeral(numerals.group(3))))
                : Optional.empty();
    }

    private static Optional<WrittenDate> together(List<String> tokens) {
        int year = 0;
        int month = 0;
        int day = 0;
        boolean dated = false;
        for (String token : tokens) {
            Matcher shortYear = SHORT_YEAR.matcher(token);
            Matcher monthDay = MONTH_DAY.matcher(token);
            Matcher yearMonth = YEAR_MONTH.matcher(token);
            Matcher single = YEAR_ALONE.matcher(token);
            Matcher monthAlone = MONTH_ALONE.matcher(token);
            Matcher dayAlone = DAY_ALONE.matcher(token);
            if (shortYear.matches() && !dated) {
                return Optional.of(
                        new WrittenDate(2000 + number(shortYear, 1), number(shortYear, 2), number(shortYear, 3)));
            } else if (monthDay.matches() && !dated) {
                month = number(monthDay, 1);
                day = number(monthDay, 2);
                dated = true;
            } else if (yearMonth.matches() && year == 0) {
                year = number(yearMonth, 1);
                month = month == 0 ? number(yearMonth, 2) : month;
            } else if (single.matches() && year == 0) {
                year = number(single, 1);
            } else if (monthAlone.matches() && month == 0) {
                month = number(monthAlone, 1);
            } else if (dayAlone.matches() && day == 0) {
                day = number(dayAlone, 1);
            }
        }
        return month > 0 && day > 0 ? Optional.of(new WrittenDate(year, month, day)) : Optional.empty();
    }

    /** The date in this year; null when the year has no such day. */
    @Nullable
    LocalDate in(int anyYear) {
        try {
            return LocalDate.of(anyYear, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The latest day of this month and day that is not after a limit; null for one that no year has. */
    @Nullable
    LocalDate latest(LocalDate limit) {
        // Eight years lie between leap days around a century.
        for (int back = 0; back <= 8; back++) {
            LocalDate date = in(limit.getYear() - back);
            if (date != null && !date.isAfter(limit)) {
                return date;
            }
        }
        return null;
    }

    /** The first day of this month and day that is after a limit; null for one that no year has. */
    @Nullable
    LocalDate next(LocalDate limit) {
        for (int ahead = 0; ahead <= 8; ahead++) {
            LocalDate date = in(limit.getYear() + ahead);
            if (date != null && date.isAfter(limit)) {
                return date;
            }
        }
        return null;
    }

    private static Optional<WrittenDate> of(Matcher matcher, int year, int month, int day) {
        return Optional.of(new WrittenDate(number(matcher, year), number(matcher, month), number(matcher, day)));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String normal(String raw) {
        return DASH.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("-");
    }

    private static int blanks(String run) {
        return (int) run.chars().filter(c -> c == ' ').count();
    }

    private static int digits(String numerals) {
        int number = 0;
        for (char c : numerals.toCharArray()) {
            number = number * 10 + Math.max(0, NUMERAL.indexOf(c));
        }
        return number;
    }

    /** A number from one to thirty-one in words. */
    private static int numeral(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return digits(words);
        }
        int tens = ten == 0 ? 1 : digits(words.substring(0, ten));
        return tens * 10 + digits(words.substring(ten + 1));
    }
}
