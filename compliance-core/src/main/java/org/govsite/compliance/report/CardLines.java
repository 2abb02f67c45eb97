package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.report.Console.Level;
import org.govsite.compliance.report.Console.Line;
import org.govsite.compliance.result.CardProposal;
import org.govsite.compliance.result.CardProposal.Basis;
import org.govsite.compliance.result.CardProposal.Claim;
import org.govsite.compliance.result.CardProposal.Entry;
import org.govsite.compliance.result.CardProposal.Fitness;
import org.govsite.compliance.text.Texts;

/** Builds the lines of {@link Console} for a proposed site card: a line for each key, then what a person has to say. */
final class CardLines {

    private static final String INDENT = "    ";

    /** How many other values of a key are named. */
    private static final int NAMED_OTHERS = 5;

    private final CardProposal proposal;
    private final Locale locale;
    private final Texts messages;

    CardLines(CardProposal proposal, Locale locale) {
        this.proposal = proposal;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    List<Line> lines(String site) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Level.INFO,
                messages.text(
                        "card.header",
                        Map.of(
                                "site", Printable.value(site),
                                "documents", documents(proposal.pages()),
                                "pack", proposal.pack().ref()))));
        List<String> questions = new ArrayList<>();
        for (Entry entry : proposal.entries()) {
            if (!entry.claims().isEmpty()) {
                lines.add(new Line(Level.INFO, INDENT + known(entry)));
            }
            questions.addAll(questions(entry));
        }
        if (!questions.isEmpty()) {
            lines.add(new Line(Level.WARNING, messages.count("card.questions", questions.size())));
            questions.forEach(question -> lines.add(new Line(Level.WARNING, INDENT + question)));
        }
        return List.copyOf(lines);
    }

    private String known(Entry entry) {
        return about(
                "card.line",
                entry,
                entry.claims().stream()
                        .map(claim -> claim(entry, claim))
                        .collect(Collectors.joining(messages.text("semicolon"))));
    }

    private String claim(Entry entry, Claim claim) {
        String value = Printable.value(claim.value());
        if (entry.basis() == Basis.DECLARED) {
            String key = claim.pages() > 0
                    ? "card.declared.shown"
                    : claim.from() == null ? "card.declared.unseen" : "card.declared";
            return messages.text(key, witness(value, claim));
        }
        FieldRef from = claim.from();
        if (from == null) {
            return messages.text("card.file", Map.of("value", value));
        }
        if (from.kind() == FieldRef.Kind.CARD) {
            return messages.text("card.derived." + entry.key(), Map.of("value", value));
        }
        return messages.text(entry.basis() == Basis.GUESSED ? "card.suggested" : "card.shown", witness(value, claim));
    }

    private List<String> questions(Entry entry) {
        List<String> questions = new ArrayList<>();
        if (entry.basis() == Basis.GUESSED) {
            String value = Printable.value(entry.claims().get(0).value());
            questions.add(about("card.question.guessed", entry, value));
        }
        if (!entry.others().isEmpty()) {
            questions.add(about(othersKey(entry), entry, others(entry.others())));
        } else if (entry.basis() == Basis.MISSING) {
            String unseen = entry.unseen() == 0 ? "" : messages.count("card.unseen", entry.unseen());
            questions.add(about("card.line", entry, messages.text("card.missing." + entry.key()) + unseen));
        }
        return questions;
    }

    private static String othersKey(Entry entry) {
        if (entry.basis() == Basis.DECLARED) {
            return "card.question.differs";
        }
        if (!entry.claims().isEmpty()) {
            return "card.question.others";
        }
        boolean choice = entry.others().stream().anyMatch(other -> other.fitness() == Fitness.FIT);
        return choice ? "card.question.unsure" : "card.question.unfit";
    }

    private String others(List<Claim> others) {
        String named = others.stream()
                .limit(NAMED_OTHERS)
                .map(other -> messages.text("card.other", witness(Printable.value(other.value()), other))
                        + fitness(other.fitness()))
                .collect(Collectors.joining(messages.text("semicolon")));
        int rest = others.size() - NAMED_OTHERS;
        return rest > 0 ? named + messages.count("card.more", rest) : named;
    }

    private String fitness(Fitness fitness) {
        return fitness == Fitness.FIT ? "" : messages.text("card.unfit." + Json.word(fitness));
    }

    private Map<String, Object> witness(String value, Claim claim) {
        return Map.of(
                "value",
                value,
                "documents",
                documents(claim.pages()),
                "place",
                claim.first() == null ? "" : Printable.value(claim.first().toString()),
                "from",
                claim.from() == null ? "" : from(claim.from(), claim.visible()));
    }

    private String from(FieldRef from, boolean visible) {
        if (from.kind() == FieldRef.Kind.ITEM) {
            String item = proposal.pack()
                    .item(from.key())
                    .map(Item::title)
                    .map(title -> Printable.value(title.in(locale)))
                    .orElse(from.key());
            return visible ? item : messages.text("card.from.unread", Map.of("item", item));
        }
        return messages.text("card.from." + from.kind().word(), Map.of("key", from.key()));
    }

    private String about(String message, Entry entry, String text) {
        return messages.text(
                message, Map.of("key", entry.key(), "term", messages.text("card.key." + entry.key()), "text", text));
    }

    private String documents(int pages) {
        return messages.count("documents", pages);
    }
}
