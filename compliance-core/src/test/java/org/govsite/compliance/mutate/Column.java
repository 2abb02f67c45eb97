package org.govsite.compliance.mutate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * A column of a site and what it publishes.
 *
 * @param folder its folder
 * @param type its class of the national list
 * @param days how old its newest entry may be; 0 where nothing is said
 * @param articles newest first
 */
record Column(String name, String folder, String type, int days, List<Article> articles) {

    static final List<Column> USUAL = List.of(
            new Column("工作动态", "gzdt", "工作动态", 14, List.of()),
            new Column("通知公告", "tzgg", "政策文件", 183, List.of()),
            new Column("政策文件", "zcwj", "政策文件", 183, List.of()),
            new Column("政策解读", "zcjd", "政策解读", 183, List.of()),
            new Column("信息公开", "xxgk", "信息公开目录", 0, List.of()),
            new Column("办事服务", "bsfw", "办事服务", 0, List.of()),
            new Column("数据发布", "sjfb", "数据发布", 0, List.of()));

    /** What the city ordered in 2018, with one report a day. */
    static final Column ORDERED = new Column("扫黑除恶专项斗争", "shce", "工作动态", 14, List.of());

    private static final int LONGEST_PAUSE = 45;
    private static final int EXCUSED = 250;

    Column with(List<Article> written) {
        List<Article> sorted = new ArrayList<>(written);
        sorted.sort(Comparator.comparing(Article::time).reversed());
        return new Column(name, folder, type, days, List.copyOf(sorted));
    }

    /**
     * The column with articles whose newest is young enough.
     *
     * @param first number of the first article
     * @param youngest how old the newest may be at most; 0 to leave this to the column
     */
    Column published(int count, int first, LocalDate asOf, int youngest, Body body, Random random) {
        List<Article> written = new ArrayList<>();
        int limit = youngest > 0 ? youngest : days > 0 ? days : EXCUSED;
        LocalDate day = asOf.minusDays(random.nextInt(limit + 1));
        for (int i = 0; i < count; i++) {
            written.add(Article.of(first + i, day, body, random));
            day = day.minusDays(random.nextInt(LONGEST_PAUSE));
        }
        return with(written);
    }

    /** The column with a report for each day up to the last working day that is over, or up to the day itself. */
    Column daily(int count, int first, LocalDate asOf, Body body, Random random) {
        List<Article> written = new ArrayList<>();
        boolean early = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            LocalDate day = asOf.minusDays(i);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean reports = i == 0 ? early : !weekend || random.nextInt(3) == 0;
            if (reports) {
                written.add(Article.onCampaign(first + i, day, body, random));
            }
        }
        return with(written);
    }
}
