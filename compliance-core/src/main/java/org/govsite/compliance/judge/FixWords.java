package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.result.Edit;

/**
 * What the fix of a rule says to write: the texts that it quotes, the values of the card that it names and the addresses, with
 * the values of the site in them. What would need a value that nobody knows is left out.
 */
final class FixWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{card\\.([A-Za-z]+)\\|[^{}]*\\}");
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{1,60})”");
    private static final Pattern ADDRESS = Pattern.compile("https?://(?:\\{card\\.[A-Za-z]+\\|[^{}]*\\}|[!-z~])+");
    private static final Pattern NUMBER = Pattern.compile("\\d{6,}");

    private final String fix;
    private final KnownValues values;

    FixWords(String fix, KnownValues values) {
        this.fix = fix;
        this.values = values;
    }

    /** Texts, those that the fix quotes first. */
    List<Filled> texts() {
        List<Filled> texts = new ArrayList<>();
        QUOTED.matcher(fix).results().forEach(match -> filled(match.group(1)).ifPresent(texts::add));
        PLACEHOLDER
                .matcher(fix)
                .results()
                .forEach(match -> filled(match.group()).ifPresent(texts::add));
        return texts.stream().distinct().toList();
    }

    /**
     * Addresses.
     *
     * @param number a value whose number goes behind an address that asks for one; empty for none
     */
    List<Filled> addresses(Filled number) {
        List<Filled> addresses = new ArrayList<>();
        ADDRESS.matcher(fix)
                .results()
                .forEach(match -> filled(match.group())
                        .flatMap(address -> completed(address, number))
                        .ifPresent(addresses::add));
        return addresses;
    }

    /** The keys of the card that the fix names and that nobody knows. */
    List<String> wanting() {
        return PLACEHOLDER
                .matcher(fix)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .filter(key -> values.of(key).isEmpty())
                .toList();
    }

    private static Optional<Filled> completed(Filled address, Filled number) {
        if (!address.text().endsWith("=")) {
            return Optional.of(address);
        }
        Matcher digits = NUMBER.matcher(number.text());
        return digits.find() ? Optional.of(address.join(address.text() + digits.group(), number)) : Optional.empty();
    }

    private Optional<Filled> filled(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        List<Edit.Value> used = new ArrayList<>();
        while (matcher.find()) {
            Optional<Edit.Value> value = values.of(matcher.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            used.add(value.get());
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(value.get().value()));
        }
        return Optional.of(new Filled(matcher.appendTail(filled).toString(), used));
    }
}
