package org.govsite.compliance.observe;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like a date in the text of a page, so that it is kept; what it means is decided later. */
final class Dates {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?:19|20)\\d{2}\\s{0,2}[-/.年]\\s{0,2}[01]?\\d\\s{0,2}[-/.月]\\s{0,2}[0-3]?\\d(?!\\d)日?"
                    + "|[\\[(（【][01]?\\d[-/.月][0-3]?\\d日?[\\])）】]"
                    + "|[01]\\d[-/][0-3]\\d(?![\\d/-]))");

    /** What stands for a date in lists too, but as often for something else: it does not tell what a page is for. */
    private static final Pattern LISTED = Pattern.compile(
            "(?<!\\d)[01]?\\d\\s?月\\s?[0-3]?\\d\\s?[日号]" + "|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

    /** A run of nothing but numbers and the signs of dates: the day and the month may stand in elements of their own. */
    private static final Pattern CRUMB =
            Pattern.compile("[\\s·•|\\[(（【]*[0-3]?\\d[\\d\\s\u00a0年月日号:：./／—-]{0,18}[\\s|\\])）】]*");

    /** A run that tells a day by how long ago it is, perhaps behind a label or who published it. */
    private static final Pattern AGO = Pattern.compile("(?:[^\\n]{0,16}[\\s|])?[\\s\\[(【〔|]*"
            + "(?:(?:发布|发表|更新|上传)?(?:时间|日期)?[:于在]?\\s?)"
            + "(?:刚刚|刚才|今天|昨天|前天|今日|昨日|上周[一二三四五六日天]"
            + "|(?:\\d{1,3}|[一二三四五六七八九十两几数半]{1,3})\\s?(?:秒钟?|分钟|个?小时|天|日|周|星期|个月|年)(?:之|以)?前)"
            + "(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s?(?:发布|发表|更新|上传)?[\\s\\])】〕|]*");

    private Dates() {}

    /** Start and end of what may be the date of an entry of a list: all of {@link #in} and more. */
    static List<int[]> listed(CharSequence text) {
        List<int[]> spans = in(text);
        Matcher matcher = LISTED.matcher(text);
        while (matcher.find()) {
            spans = spans.isEmpty() ? new ArrayList<>() : spans;
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
        return spans;
    }

    /**
     * Whether a run of text as a whole may be a date or a part of one, such as {@code 31} beside {@code 2018-08}, or says how
     * long ago something was.
     */
    static boolean isCrumb(String run) {
        if (run.length() > 24) {
            return false;
        }
        String normal = Normalizer.normalize(run, Normalizer.Form.NFKC);
        return CRUMB.matcher(normal).matches() || AGO.matcher(normal).matches();
    }

    /** Start and end of each date in a text. */
    static List<int[]> in(CharSequence text) {
        if (!holdsDigit(text)) {
            return List.of();
        }
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
        return spans;
    }

    private static boolean holdsDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
