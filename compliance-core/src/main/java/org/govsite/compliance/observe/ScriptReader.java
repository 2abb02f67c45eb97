package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govsite.compliance.observe.ScriptTokens.Token;
import org.govsite.compliance.observe.ScriptTokens.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a script writes, without running it. Strings are put together over {@code +}, {@code unescape(…)},
 * {@code […].join(…)} and variables that hold strings; all {@code document.write} calls make one text, so that a footer
 * written line by line is seen whole. Branches are all taken. What is only known at run time is marked as unknown.
 */
final class ScriptReader {

    /** A text that the script holds: its characters and where each stands in the script. */
    record Written(String text, int[] offsets) {
        boolean markup() {
            for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
                char next = text.charAt(at + 1);
                if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '!') {
                    return true;
                }
            }
            return false;
        }
    }

    /** An address that the script loads content from. */
    record Load(String address, int offset) {}

    /**
     * What a script holds.
     *
     * @param complete whether it was read to its end; a script that puts together more than any footer, or nests deeper, is
     *     given up
     */
    record Result(List<Written> written, List<Load> loads, boolean complete) {}

    private static final Set<String> WRITE = Set.of("write", "writeln");
    private static final Set<String> UNESCAPE = Set.of("unescape", "decodeURI", "decodeURIComponent");
    private static final Set<String> LOAD = Set.of("load", "get", "post", "fetch", "ajax");

    /** How deep expressions may nest; what a deeper one holds is passed over, and the script counts as not read to its end. */
    private static final int MOST_DEPTH = 60;

    /** Characters that may be put together; variables that grow by themselves would fill any memory. */
    private static final int MOST_CHARS = 16 * 1024 * 1024;

    private final List<Token> tokens;
    private final ScriptText page = new ScriptText();
    private final Map<String, ScriptText> variables = new LinkedHashMap<>();
    private final Set<String> usedVariables = new HashSet<>();
    private final List<ScriptText> texts = new ArrayList<>();
    private final List<Load> loads = new ArrayList<>();
    private int at;
    private int depth;
    private long chars;
    private boolean cut;

    private ScriptReader(String script) {
        tokens = ScriptTokens.of(script);
    }

    static Result read(String script) {
        ScriptReader reader = new ScriptReader(script);
        while (reader.at < reader.tokens.size() && reader.fits()) {
            reader.step();
        }
        List<Written> written = new ArrayList<>();
        keep(reader.page, written);
        reader.texts.forEach(text -> keep(text, written));
        reader.variables.forEach((name, text) -> {
            if (!reader.usedVariables.contains(name)) {
                keep(text, written);
            }
        });
        return new Result(written, reader.loads, reader.fits() && !reader.cut);
    }

    private boolean fits() {
        return chars <= MOST_CHARS;
    }

    /** Adds a text to another, as long as the script keeps within bounds. */
    private void add(ScriptText text, ScriptText more) {
        chars += more.length();
        if (fits()) {
            text.add(more);
        }
    }

    private static void keep(ScriptText text, List<Written> written) {
        if (text.told() && text.length() > 0) {
            written.add(new Written(text.text(), text.offsets()));
        }
    }

    /** Reads one assignment, call argument or string from here, or goes one token on. */
    private void step() {
        Token token = tokens.get(at);
        if (token.type() == Type.STRING || token.is("(") || token.is("[")) {
            Token before = at > 0 ? tokens.get(at - 1) : null;
            boolean call = token.is("(") && before != null && before.type() == Type.NAME;
            if (call) {
                arguments(before.text());
            } else if (token.type() == Type.STRING || token.is("[")) {
                property(before);
            } else {
                at++;
            }
        } else if (token.is("=") && !is(at + 1, "=") && at > 0) {
            assignment();
        } else {
            at++;
        }
    }

    private void arguments(String function) {
        int start = ++at;
        boolean write = WRITE.contains(function);
        boolean first = true;
        while (at < tokens.size() && !is(at, ")")) {
            if (!startsExpression()) {
                return;
            }
            int offset = tokens.get(at).start();
            ScriptText text = expression();
            if (write) {
                add(page, text);
            } else if (LOAD.contains(function) && first && text.told()) {
                loads.add(new Load(text.text(), offset));
            } else if (!UNESCAPE.contains(function)) {
                texts.add(text);
            }
            first = false;
            if (!is(at, ",")) {
                break;
            }
            at++;
        }
        if (function.equals("writeln") && start < tokens.size()) {
            page.add('\n', tokens.get(start).start());
        }
    }

    /** Whether an expression of strings may start here; functions and objects are walked token by token instead. */
    private boolean startsExpression() {
        Token token = tokens.get(at);
        return token.type() == Type.STRING
                || (token.is("(") && !is(at + 1, ")"))
                || (token.is("[")
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).type() == Type.STRING)
                || (token.type() == Type.NAME && !token.text().equals("function") && !is(at + 1, "="));
    }

    /** A string or array that is no call argument: the value of an object's key, or one that stands alone. */
    private void property(@Nullable Token before) {
        if (tokens.get(at).is("[")
                && !(at + 1 < tokens.size() && tokens.get(at + 1).type() == Type.STRING)) {
            at++;
            return;
        }
        String key =
                before != null && before.is(":") && at >= 2 ? tokens.get(at - 2).text() : "";
        int offset = tokens.get(at).start();
        int from = at;
        ScriptText value = expression();
        if (at == from) {
            at++;
            return;
        }
        if (key.equals("url") && value.told()) {
            loads.add(new Load(value.text(), offset));
            return;
        }
        if (!key.isEmpty() && value.told()) {
            int[] places = new int[key.length() + 1];
            Arrays.fill(places, offset);
            ScriptText named = new ScriptText();
            named.add(key + ":", places);
            add(named, value);
            texts.add(named);
            return;
        }
        texts.add(value);
    }

    private void assignment() {
        boolean grows = is(at - 1, "+");
        int nameAt = grows ? at - 2 : at - 1;
        boolean plain = nameAt >= 0 && tokens.get(nameAt).type() == Type.NAME;
        String name = plain ? tokens.get(nameAt).text() : "";
        boolean member = nameAt > 0 && is(nameAt - 1, ".");
        at++;
        if (at >= tokens.size() || !startsExpression()) {
            return;
        }
        boolean ofItself = tokens.get(at).text().equals(name);
        ScriptText value = expression();
        if (!value.told() && !variables.containsKey(name)) {
            return;
        }
        if (!plain || member) {
            texts.add(value);
            return;
        }
        ScriptText known = variables.get(name);
        if (grows && known != null) {
            add(known, value);
        } else {
            if (known != null && !ofItself) {
                texts.add(known);
            }
            variables.put(name, value);
        }
        usedVariables.remove(name);
    }

    /** Operands joined by {@code +}. */
    private ScriptText expression() {
        ScriptText text = new ScriptText();
        operand(text);
        while (is(at, "+") && !is(at + 1, "+") && !is(at + 1, "=") && at + 1 < tokens.size()) {
            at++;
            operand(text);
        }
        return text;
    }

    private void operand(ScriptText text) {
        Token token = at < tokens.size() ? tokens.get(at) : null;
        if (token == null) {
            return;
        }
        if (++depth > MOST_DEPTH) {
            cut = true;
            at++;
        } else if (token.type() == Type.STRING) {
            text.add(token.text(), token.offsets());
            at++;
            skipMembers();
        } else if (token.is("(")) {
            at++;
            add(text, expression());
            skipBracket();
        } else if (token.is("[") && at + 1 < tokens.size() && tokens.get(at + 1).type() == Type.STRING) {
            add(text, array());
        } else if (token.type() == Type.NAME && UNESCAPE.contains(token.text()) && is(at + 1, "(")) {
            at += 2;
            add(text, expression().unescaped(!token.text().equals("unescape")));
            skipBracket();
        } else if (token.type() == Type.NAME && variables.containsKey(token.text()) && endsOperand(at + 1)) {
            add(text, variables.get(token.text()));
            usedVariables.add(token.text());
            at++;
        } else {
            text.add(ScriptTokens.UNKNOWN, token.start());
            skipPrimary();
        }
        depth--;
    }

    private boolean endsOperand(int index) {
        return !is(index, "(") && !is(index, "[") && !is(index, ".");
    }

    /** The elements of an array of strings, joined by its {@code .join(…)}. */
    private ScriptText array() {
        List<ScriptText> parts = new ArrayList<>();
        at++;
        while (at < tokens.size() && !is(at, "]")) {
            int from = at;
            parts.add(expression());
            if (is(at, ",") || at == from) {
                at++;
            }
        }
        at++;
        boolean joined = is(at, ".")
                && at + 3 < tokens.size()
                && tokens.get(at + 1).text().equals("join");
        Token separator = joined && tokens.get(at + 3).type() == Type.STRING ? tokens.get(at + 3) : null;
        ScriptText whole = new ScriptText();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && separator != null) {
                whole.add(separator.text(), separator.offsets());
            } else if (i > 0) {
                whole.add('\n', tokens.get(Math.min(at, tokens.size()) - 1).start());
            }
            add(whole, parts.get(i));
        }
        skipMembers();
        return whole;
    }

    /**
     * Skips the rest of a bracket that was opened. Stops at a brace, because a function or an object in it may write
     * something too; a missing end is the end of the script.
     */
    private void skipBracket() {
        int open = 1;
        while (at < tokens.size() && open > 0) {
            Token token = tokens.get(at);
            if (token.is("{") || (token.is(";") && open == 1)) {
                return;
            }
            open += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            at++;
        }
    }

    /** Skips {@code .name(…)} behind a string or array. */
    private void skipMembers() {
        while (is(at, ".") && at + 1 < tokens.size() && tokens.get(at + 1).type() == Type.NAME) {
            at += 2;
            if (is(at, "(")) {
                at++;
                skipBracket();
            }
        }
    }

    /** Skips a name with its members, calls and indexes, or something in brackets; at least one token. */
    private void skipPrimary() {
        int start = at;
        boolean more = true;
        while (more && at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.is("(") || token.is("[")) {
                at++;
                skipBracket();
            } else if (token.type() == Type.NAME || token.is(".")) {
                at++;
            } else {
                more = false;
            }
        }
        if (at == start) {
            at++;
        }
    }

    private boolean is(int index, String sign) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(sign);
    }
}
