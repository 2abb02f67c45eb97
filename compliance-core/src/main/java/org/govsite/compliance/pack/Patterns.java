package org.govsite.compliance.pack;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.govsite.compliance.json.JsonPart;

/** Reads patterns: replaces macros and proves that RE2 takes them, so that judging never meets a broken one. */
final class Patterns {

    /** Longer than any pattern a person would want to read; a bound for the compiler. */
    private static final int LONGEST = 4000;

    private static final java.util.regex.Pattern PLACEHOLDER = java.util.regex.Pattern.compile("\\{([^{}]*)}");
    private static final java.util.regex.Pattern OPTIONAL_PART = java.util.regex.Pattern.compile("\\[([^\\[\\]]*)]");

    private final Macros macros;

    Patterns(Macros macros) {
        this.macros = macros;
    }

    /** A pattern, ready for RE2. */
    String pattern(JsonPart part) {
        String expanded = macros.expand(part);
        compile(part, expanded);
        return expanded;
    }

    List<String> patterns(Optional<JsonPart> list) {
        return list.map(JsonPart::list).orElse(List.of()).stream()
                .map(this::pattern)
                .toList();
    }

    /** A pattern that may be missing or empty. */
    String optional(Optional<JsonPart> part) {
        return part.filter(given -> !given.text().isEmpty()).map(this::pattern).orElse("");
    }

    /** A pattern that takes a value by its only group; may be missing or empty. */
    String taking(Optional<JsonPart> part) {
        String expanded = optional(part);
        if (!expanded.isEmpty()) {
            JsonPart given = part.orElseThrow();
            int groups = compile(given, expanded).groupCount();
            if (groups != 1) {
                throw given.wrong(
                        "取值的正则应有一个括号组，这里有 " + groups + " 个",
                        "用一个 (…) 括住要取的值，其余用 (?:…)。",
                        "A pattern that takes a value needs one group and has " + groups,
                        "Put the value into one (…) and use (?:…) elsewhere.");
            }
        }
        return expanded;
    }

    /** A pattern that takes a value by its only group and has to be there. */
    String taking(JsonPart part) {
        part.phrase();
        return taking(Optional.of(part));
    }

    /** A value template; each placeholder must be a group of the pattern. */
    String template(Optional<JsonPart> part, JsonPart pattern) {
        String template = part.map(JsonPart::text).orElse("");
        TreeSet<String> groups = new TreeSet<>(
                compile(pattern, macros.expand(pattern)).namedGroups().keySet());
        PLACEHOLDER.matcher(template).results().map(hit -> hit.group(1)).forEach(name -> {
            if (!groups.contains(name)) {
                throw part.orElseThrow().unknown("命名组", "named group", name, groups);
            }
        });
        List<MatchResult> optional = OPTIONAL_PART.matcher(template).results().toList();
        boolean whole = optional.stream().allMatch(hit -> hit.group(1).contains("{"));
        String rest = PLACEHOLDER
                .matcher(OPTIONAL_PART.matcher(template).replaceAll(""))
                .replaceAll("");
        if (!whole || rest.matches("(?s).*[\\[\\]{}].*")) {
            throw part.orElseThrow()
                    .wrong(
                            "取值写法“" + template + "”的括号不成对，或方括号里没有 {组名}",
                            "可省略的部分写成 [-{site}]。",
                            "The brackets of \"" + template + "\" do not pair, or [ ] holds no {group}",
                            "Write a part that may be left out as [-{site}].");
        }
        return template;
    }

    private static Pattern compile(JsonPart part, String expanded) {
        if (expanded.length() > LONGEST) {
            throw part.wrong(
                    "正则超过 " + LONGEST + " 个字符",
                    "请拆开。",
                    "The pattern is longer than " + LONGEST + " characters",
                    "Split it.");
        }
        try {
            return Pattern.compile(expanded, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw PackErrors.at(
                    part.where(),
                    "RE2 不接受正则“" + expanded + "”：" + e.getDescription(),
                    "请改正；RE2 没有环视和反向引用。",
                    "RE2 does not take the pattern \"" + expanded + "\": " + e.getDescription(),
                    "Mend it; RE2 has no lookaround and no back-reference.",
                    e);
        }
    }
}
