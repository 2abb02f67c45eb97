package org.govsite.compliance.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An article of a site that does not exist.
 *
 * @param number stands in its title and in its address
 * @param day day of publication, {@code YYYY-MM-DD}
 * @param clock hour and minute
 * @param text paragraphs; they mention times, sources and old names, as real ones do
 */
record Article(int number, String title, String day, String clock, String source, List<String> text) {

    private static final List<String> ACTORS = List.of("我市", "全市", "市直机关", "本单位", "相关部门", "各县（市）区");
    private static final List<String> ACTIONS =
            List.of("召开季度工作推进会", "部署安全生产检查", "开展政策宣传进社区活动", "举办业务培训班", "公布年度工作要点", "启动窗口服务提升行动", "组织志愿服务活动", "完成项目验收");
    private static final List<String> SENTENCES = List.of(
            "近日，有关单位认真落实各项任务，持续改进工作作风，努力为群众办实事、解难题，取得了较好成效。",
            "会议要求，要抓紧抓实每一项工作，对照清单逐条销号，遇到困难及时协调，年底前全部办结。",
            "下一步，将继续加强督促检查，完善长效机制，确保全年目标如期完成。",
            "活动现场发放宣传资料三百余份，解答群众咨询五十余人次，受到居民好评。",
            "参加培训的人员表示，课程内容贴近实际，回去后要把所学用到工作中。");

    /** What an article says of itself or of others without being its line of publication. */
    private static final List<String> ASIDES = List.of(
            "会议时间：2017年3月15日上午9:00；会议地点：机关二楼会议室。",
            "报名时间：2017-03-01至2017-03-20，逾期不再受理。",
            "项目资金来源：市级财政专项资金。",
            "咨询电话：0000-1234567，主办单位：有关协会。",
            "附件：<a href=\"/files/1.doc\">申报表.doc</a>",
            "公示期间如有异议，请以书面形式反映。网站标识码另行通知。",
            "根据机构改革方案，原%s的职责划入新组建的单位，原网址%s停止使用。");

    private static final List<String> REPORTS =
            List.of("召开扫黑除恶专项斗争推进会", "深入社区宣传扫黑除恶知识", "部署线索摸排工作", "开展扫黑除恶专项斗争督导检查", "通报专项斗争阶段成果");

    static Article of(int number, LocalDate day, Body body, Random random) {
        return of(number, day, body, ACTIONS, random);
    }

    /** A report of the campaign against organised crime. */
    static Article onCampaign(int number, LocalDate day, Body body, Random random) {
        return of(number, day, body, REPORTS, random);
    }

    private static Article of(int number, LocalDate date, Body body, List<String> actions, Random random) {
        String day = date.toString();
        String clock = "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
        List<String> text = new ArrayList<>();
        int sentences = 2 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            text.add(pick(SENTENCES, random));
        }
        if (random.nextBoolean()) {
            text.add(1, pick(ASIDES, random).formatted(body.retiredName(), body.retiredDomain()));
        }
        if (random.nextInt(3) == 0) {
            text.add(body.name());
            text.add("%s年%d月%d日".formatted(day.substring(0, 4), month(day), dayOfMonth(day)));
        }
        return new Article(
                number,
                pick(ACTORS, random) + pick(actions, random) + "（" + number + "）",
                day,
                clock,
                random.nextBoolean() ? body.name() : pick(List.of("办公室", "样例日报", "综合科"), random),
                text);
    }

    private static int month(String day) {
        return Integer.parseInt(day.substring(5, 7));
    }

    private static int dayOfMonth(String day) {
        return Integer.parseInt(day.substring(8));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    String time() {
        return day + " " + clock;
    }

    /** The text as markup, with what stands below it on many sites. */
    String body() {
        StringBuilder body = new StringBuilder("<div id=\"zoom\">\n");
        text.forEach(paragraph -> body.append("<p>").append(paragraph).append("</p>\n"));
        return body.append("</div>\n")
                .append("<div class=\"tools\"><a href=\"javascript:window.print()\">打印本页</a> ")
                .append("<a href=\"javascript:window.close()\">关闭窗口</a></div>\n")
                .toString();
    }
}
