package org.govsite.compliance.baseline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.SettlementFile;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.result.SettlementFile.Type;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * What people said to questions. A question is not asked again while what they looked at is the same. That a duty is fulfilled
 * settles the question; that it is breached makes a failure of it. Whatever failed without a question stays failed. Immutable
 * and safe for use by several threads.
 */
public final class Answers implements Settling {

    private final String name;
    private final List<Answer> answers;

    Answers(String name, List<Answer> answers) {
        this.name = name;
        this.answers = List.copyOf(answers);
    }

    /** No answers yet. */
    public static Answers none(String shown) {
        return new Answers(shown, List.of());
    }

    /**
     * Reads a file of the format {@code answers/1}.
     *
     * @param shown how messages and reports name the file
     * @throws SettlementException when it is missing or no such file
     */
    public static Answers read(Path file, String shown) {
        return AnswersJson.read(shown, SettlementJson.bytes(file, shown));
    }

    /**
     * Reads JSON text of the same format.
     *
     * @throws SettlementException when it is no such text
     */
    public static Answers parse(String json, String shown) {
        return AnswersJson.read(shown, json.getBytes(StandardCharsets.UTF_8));
    }

    /** These answers as JSON of the format {@code answers/1}, with a line end at its end. */
    public String toJson() {
        return AnswersJson.write(this);
    }

    /** The answers, by rule and question; empty when there is none. */
    public List<Answer> all() {
        return answers;
    }

    /**
     * The same with an answer to a question, in place of an earlier one.
     *
     * @param passed whether the duty is fulfilled
     * @param by who looked
     * @param remark what else they have to say; empty for nothing
     * @throws IllegalArgumentException when the finding is no question, or nobody answers
     */
    public Answers with(Finding question, boolean passed, String by, LocalDate on, String remark) {
        if (question.evidenceDigest().isEmpty()) {
            throw new IllegalArgumentException("finding " + question.id() + " asks nothing");
        }
        List<Answer> all = new ArrayList<>(answers);
        all.removeIf(answer -> answer.question().equals(question.id()));
        all.add(new Answer(
                Location.file(name),
                question.id(),
                question.ruleId().value(),
                question.evidenceDigest(),
                passed,
                by.strip(),
                on,
                remark.strip(),
                question.message(Locale.CHINA)));
        all.sort(Comparator.comparing(Answer::rule).thenComparing(Answer::question));
        return new Answers(name, all);
    }

    @Override
    public CheckResult settle(CheckResult result) {
        Map<String, Answer> byQuestion = new TreeMap<>();
        answers.forEach(answer -> byQuestion.put(answer.question(), answer));
        Map<String, Finding> there = new TreeMap<>();
        List<Finding> told = new ArrayList<>();
        int settled = 0;
        for (Finding finding : result.findings()) {
            there.put(finding.id(), finding);
            Answer answer = byQuestion.get(finding.id());
            boolean holds = answer != null && asks(finding) && holds(answer, finding, result.asOf());
            settled += holds ? 1 : 0;
            told.add(holds ? finding.settled(answer.settlement()) : finding);
        }
        List<Notice> notices = new ArrayList<>();
        for (Answer answer : answers) {
            notice(answer, there.get(answer.question()), result.asOf(), notices);
        }
        List<SettlementFile> files = new ArrayList<>(result.settlementFiles());
        files.add(new SettlementFile(Type.ANSWERS, name, answers.size(), settled, notices));
        return result.settled(told, files);
    }

    /** The days from which on answers about what is up to date hold no more. */
    @Override
    public SortedSet<LocalDate> turns(CheckResult result) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Finding finding : result.findings()) {
            answers.stream()
                    .filter(answer -> answer.question().equals(finding.id()) && asks(finding))
                    .map(answer -> AnswerLife.lastDay(answer, finding))
                    .filter(last -> last.isBefore(LocalDate.MAX))
                    .forEach(last -> days.add(last.plusDays(1)));
        }
        return days;
    }

    private static boolean holds(Answer answer, Finding question, LocalDate day) {
        return answer.digest().equals(question.evidenceDigest())
                && !answer.on().isAfter(day)
                && !day.isAfter(AnswerLife.lastDay(answer, question));
    }

    private static boolean asks(Finding finding) {
        return finding.outcome() == Outcome.NEEDS_REVIEW;
    }

    private static void notice(Answer answer, @Nullable Finding finding, LocalDate day, List<Notice> notices) {
        String id = answer.question();
        if (finding == null) {
            notices.add(note(
                    answer,
                    "answer-unused",
                    "问题 " + id + "（" + answer.rule() + "）不再提出，这一答复没有用处，可以删去",
                    "question " + id + " (" + answer.rule() + ") is not asked any more; the answer can be removed"));
        } else if (!asks(finding)) {
            notices.add(note(
                    answer,
                    "answer-void",
                    id + "（" + answer.rule() + "）现在不是待确认的问题，答复不能改变它",
                    id + " (" + answer.rule() + ") is no question now, and no answer changes it"));
        } else if (!answer.digest().equals(finding.evidenceDigest())) {
            notices.add(note(
                    answer,
                    "answer-outdated",
                    "问题 " + id + "（" + answer.rule() + "）涉及的图片或文字在 " + answer.on() + " 答复之后变了，请重新看一遍再答",
                    "what question " + id + " (" + answer.rule() + ") is about has changed since it was answered on "
                            + answer.on() + "; look again and answer anew"));
        } else if (answer.on().isAfter(day)) {
            notices.add(note(
                    answer,
                    "answer-not-yet",
                    "问题 " + id + "（" + answer.rule() + "）的答复日期 " + answer.on() + " 在检查日期之后，不生效",
                    "the answer to question " + id + " (" + answer.rule() + ") is of " + answer.on()
                            + ", after the day of the check, and does not count"));
        } else if (!holds(answer, finding, day)) {
            LocalDate last = AnswerLife.lastDay(answer, finding);
            notices.add(note(
                    answer,
                    "answer-too-old",
                    "问题 " + id + "（" + answer.rule() + "）问的是有没有按时更新，" + answer.on() + " 的答复管到 " + last + "，请重新看一遍再答",
                    "question " + id + " (" + answer.rule() + ") is about what is up to date; the answer of "
                            + answer.on() + " holds until " + last + ", look again and answer anew"));
        }
    }

    private static Notice note(Answer answer, String reason, String zh, String en) {
        return new Notice(reason, Severity.NOTE, answer.place(), new LocalizedText(zh, en));
    }
}
