package org.govsite.compliance.mutate;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.govsite.compliance.result.ItemState;
import org.jspecify.annotations.Nullable;

/** A change of one part of a footer whose effect on what an inspector reads is known. */
enum Mutation {
    DROP {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            return part.as("", ItemState.ABSENT);
        }
    },
    SWAP_TWO_DIGITS {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            String text = part.text();
            for (int at = text.length() - 1; at > text.length() - 7 && at > 0; at--) {
                char one = text.charAt(at - 1);
                char other = text.charAt(at);
                if (Character.isDigit(one) && Character.isDigit(other) && one != other) {
                    String swapped = "" + other + one;
                    String changed = text.substring(0, at - 1) + swapped + text.substring(at + 1);
                    String value = part.values().get(0);
                    int inValue = value.length() - (text.length() - at) - 1;
                    return part.withText(changed, value.substring(0, inValue) + swapped + value.substring(inValue + 2));
                }
            }
            return null;
        }
    },
    CHANGE_LETTER {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            if (!part.item().equals("icp-number") && !part.item().equals("police-number")) {
                return null;
            }
            String changed = scene.site().letter() + part.text().substring(1);
            return part.withText(changed, changed);
        }
    },
    COMMENT_OUT {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            return part.wrapped("<!-- ", " -->", ItemState.INERT);
        }
    },
    HIDE {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            return scene.random().nextBoolean()
                    ? part.wrapped("<span style=\"display: none\">", "</span>", ItemState.INERT)
                    : part.wrapped("<div hidden>", "</div>", ItemState.INERT);
        }
    },
    INTO_SCRIPT {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            return part.as(
                    "<script>document.write(" + string(part.html(), scene.random()) + ");</script>", ItemState.SCRIPT);
        }
    },
    INTO_SCRIPT_FILE {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            String file = "js/" + part.item() + ".js";
            scene.files().put(file, "document.writeln(" + string(part.html(), scene.random()) + ");\n");
            return part.as("<script src=\"" + file + "\"></script>", ItemState.SCRIPT);
        }
    },
    INTO_INCLUDE {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            String file = "inc/" + part.item() + ".html";
            scene.files().put(file, part.html());
            return part.as("<!--#include virtual=\"/" + file + "\" -->", part.state());
        }
    },
    FULL_WIDTH {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            StringBuilder wide = new StringBuilder();
            part.text()
                    .chars()
                    .forEach(c -> wide.append((char) (c < 0x7f && Character.isLetterOrDigit(c) ? c + 0xfee0 : c)));
            return wide.toString().equals(part.text()) ? null : part.withText(wide.toString());
        }
    },
    SPLIT_BY_TAGS {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            return part.text().isEmpty()
                    ? null
                    : part.withText(eachChar(part.text(), scene.random(), "<b>%s</b>", "<font>%s</font>"));
        }
    },
    AS_ENTITIES {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            return part.text().isEmpty()
                    ? null
                    : part.withText(eachChar(part.text(), scene.random(), "&#%d;", "&#x%x;"));
        }
    },
    BLANKS_BETWEEN {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            if (!part.item().equals("icp-number")
                    && !part.item().equals("police-number")
                    && !part.item().equals("site-id-code")) {
                return null;
            }
            String blank = scene.random().nextBoolean() ? " " : "&nbsp;";
            return part.withText(
                    part.text().replaceAll("(?<=[\\p{IsHan}：:])(?=[0-9A-Z])|(?<=[0-9A-Z])(?=\\p{IsHan})", blank));
        }
    },
    INTO_CELLS {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            int colon = Math.max(part.text().indexOf('：'), part.text().indexOf(':'));
            if (colon < 0) {
                return null;
            }
            String cells = "<table><tr><td>" + part.text().substring(0, colon + 1) + "</td><td>"
                    + part.text().substring(colon + 1) + "</td></tr></table>";
            return part.as(cells, part.state());
        }
    },
    FROM_ANOTHER_SITE {
        @Override
        @Nullable
        Part apply(Part part, Scene scene) {
            return new SampleSite(scene.random())
                    .parts().stream()
                            .filter(other -> other.item().equals(part.item()))
                            .findFirst()
                            .orElseThrow();
        }
    };

    /**
     * What a mutation may use.
     *
     * @param files files beside the page, by path
     */
    record Scene(Random random, SampleSite site, Map<String, String> files) {

        Scene(Random random, SampleSite site) {
            this(random, site, new TreeMap<>());
        }
    }

    /** The changed part; null where the mutation changes nothing in it. */
    abstract @Nullable Part apply(Part part, Scene scene);

    /** Markup as an expression of JavaScript: plain, in parts joined by plus, or with escapes that {@code unescape} takes. */
    private static String string(String html, Random random) {
        if (random.nextInt(3) == 0) {
            StringBuilder escaped = new StringBuilder("unescape('");
            html.chars()
                    .forEach(c -> escaped.append(
                            c > 0xff
                                    ? String.format(Locale.ROOT, "%%u%04X", c)
                                    : Character.isLetterOrDigit(c)
                                            ? "" + (char) c
                                            : String.format(Locale.ROOT, "%%%02X", c)));
            return escaped.append("')").toString();
        }
        String quoted = html.replace("\\", "\\\\").replace("\"", "\\\"");
        if (random.nextBoolean()) {
            int middle = html.length() / 2;
            return "\"" + html.substring(0, middle).replace("\"", "\\\"") + "\" + \""
                    + html.substring(middle).replace("\"", "\\\"") + "\"";
        }
        return "\"" + quoted + "\"";
    }

    private static String eachChar(String text, Random random, String... forms) {
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String form = forms[random.nextInt(forms.length)];
            boolean now = random.nextInt(3) == 0;
            changed.append(
                    now
                            ? String.format(Locale.ROOT, form, form.contains("%s") ? (Object) c : (Object) (int) c)
                            : String.valueOf(c));
        }
        return changed.toString();
    }
}
