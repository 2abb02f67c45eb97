package org.govsite.compliance.site;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cell of a table, as a spreadsheet has written it.
 *
 * @param text what stands in it, without blanks around it and without the {@code ="…"} by which spreadsheets are kept
 *     from making a number of it
 */
record RegisterCell(String text, int line, int column) {

    private static final Pattern FORMULA_TEXT = Pattern.compile("=\\s*\"(.*)\"", Pattern.DOTALL);
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?[Ee][+-]?[0-9]+");
    private static final Pattern DECIMAL_OR_GROUPED = Pattern.compile("[0-9]+\\.[0-9]*|[0-9]{1,3}(?:,[0-9]{3})+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern ERROR_VALUE = Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|NULL!|NUM!|DIV/0!)");
    private static final Pattern SEPARATOR = Pattern.compile("[;；、\\r\\n]");

    static RegisterCell of(String raw, int line, int column) {
        String stripped = raw.strip();
        var formula = FORMULA_TEXT.matcher(stripped);
        return new RegisterCell(
                formula.matches() ? formula.group(1).replace("\"\"", "\"").strip() : stripped, line, column);
    }

    Origin at(Origin origin) {
        return origin.at(line, column);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** As a message may show it. */
    String shown() {
        return SitePaths.shown(text);
    }

    /** The values that the cell gives a key. */
    Stream<String> values(CardKey key) {
        Stream<String> parts = key.shape().single() ? Stream.of(text) : SEPARATOR.splitAsStream(text);
        return switch (key) {
            case KIND -> parts.map(RegisterColumns::kind);
            case DOMAIN, OTHER_DOMAINS, RETIRED_DOMAINS, CHINESE_DOMAIN, PARENT_DOMAIN -> parts.map(RegisterCell::host);
            default -> parts;
        };
    }

    /** The host of an address; what is neither address nor name stays as it is. */
    private static String host(String written) {
        String host = DomainName.hostOf(written);
        return DomainName.parse(host).isPresent() ? host : written;
    }

    /** What a spreadsheet has done to the value of a key, if it shows. */
    Optional<Fault> fault(CardKey key, String heading) {
        if (ERROR_VALUE.matcher(text).matches()) {
            return Optional.of(new Fault(
                    "“" + heading + "” 一列里是表格的错误值 “" + text + "”；请改正表格里的公式",
                    "column \"" + heading + "\" holds the error value \"" + text
                            + "\" of a spreadsheet; mend its formula"));
        }
        int shortest = switch (key) {
            case SITE_ID_CODE -> 10;
            case REGION_CODE -> 6;
            default -> 0;
        };
        boolean number = SCIENTIFIC.matcher(text).matches()
                || (shortest > 0 && DECIMAL_OR_GROUPED.matcher(text).matches());
        if (number) {
            return Optional.of(new Fault(
                    "“" + heading + "” 一列里的 “" + shown() + "” 已被表格软件变成数字，原来的代码丢失了；" + mendZh(),
                    "\"" + shown() + "\" in column \"" + heading
                            + "\" has been turned into a number by the spreadsheet, and the code is lost; "
                            + mendEn()));
        }
        if (text.length() < shortest && DIGITS.matcher(text).matches()) {
            return Optional.of(new Fault(
                    "“" + heading + "” 一列里的 “" + text + "” 只有 " + text.length() + " 位，应有 " + shortest
                            + " 位；如果是表格软件把它变成数字、丢了前面的 0，" + mendZh() + "，否则请改正代码",
                    "\"" + text + "\" in column \"" + heading + "\" has " + text.length() + " digits instead of "
                            + shortest
                            + "; if the spreadsheet turned it into a number without its leading zeros, " + mendEn()
                            + ", else mend the code"));
        }
        return Optional.empty();
    }

    private static String mendZh() {
        return "请把整列设为“文本”格式，重新填写完整的代码，再另存为 CSV";
    }

    private static String mendEn() {
        return "format the whole column as text, type the codes again and save as CSV again";
    }
}
