package org.govsite.compliance.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How addresses look that name no file, read from {@code address-forms.json}: those with a hole that a template or a script
 * fills ({@code ${id}}, {@code [!--url--]}, {@code "+i+"}), and those that begin with a host without a scheme.
 */
final class AddressForms {

    private static final JsonNode FORMS = load();
    private static final Pattern HOLE = oneOf("holes", "(?:%s)");
    private static final Pattern BARE_HOST = oneOf("bareHosts", "(?:%s)(?::\\d{1,5})?(?:[/?#].*)?");

    private AddressForms() {}

    /** Whether a part of an address is filled in at run time, or by a template. */
    static boolean isHole(String address) {
        return HOLE.matcher(address).find();
    }

    /** Whether an address names a host without a scheme, so that a browser takes it for a file. */
    static boolean isBareHost(String address) {
        return BARE_HOST.matcher(address.strip()).matches();
    }

    private static Pattern oneOf(String key, String around) {
        List<String> all = new ArrayList<>();
        FORMS.get(key).forEach(form -> all.add(form.asString()));
        return Pattern.compile(around.replace("%s", String.join("|", all)), Pattern.CASE_INSENSITIVE);
    }

    private static JsonNode load() {
        try (InputStream in = AddressForms.class.getResourceAsStream("address-forms.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
