package org.govsite.compliance.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.SiteCard;

/** The folder {@code examples} of a rule. */
final class ExampleFolder {

    private static final String HTML = ".html";
    private static final List<String> BESIDE = List.of(".card.json", ".register.json", ".example.json");

    /** A small site is no deeper; a bound against links that run in circles. */
    private static final int DEEPEST = 12;

    private static final long MOST_BYTES = 8L << 20;

    private final PackFiles files;
    private final String folder;

    /** @param folder path of the folder, with {@code /} at its end */
    ExampleFolder(PackFiles files, String folder) {
        this.files = files;
        this.folder = folder;
    }

    /** Names of the examples; what a desktop leaves behind is none. */
    List<String> names() {
        SortedSet<String> names = new TreeSet<>();
        files.folders(folder).stream().filter(ExampleFolder::counts).forEach(names::add);
        for (String file : files.files(folder)) {
            if (counts(file) && BESIDE.stream().noneMatch(file::endsWith)) {
                names.add(file.endsWith(HTML) ? file.substring(0, file.length() - HTML.length()) : file);
            }
        }
        return List.copyOf(names);
    }

    /** Files that stand beside an example which is not there, or is called otherwise. */
    List<String> strays() {
        List<String> names = names();
        return files.files(folder).stream()
                .filter(file -> BESIDE.stream()
                        .filter(file::endsWith)
                        .map(ending -> file.substring(0, file.length() - ending.length()))
                        .anyMatch(name -> !names.contains(name)))
                .map(file -> files.label(folder + file))
                .toList();
    }

    ExampleFiles read(String name) {
        String page = folder + name + HTML;
        List<Page> site = new ArrayList<>();
        String place;
        if (files.folders(folder).contains(name)) {
            place = files.label(folder + name);
            collect(folder + name + "/", "", site, 0);
        } else {
            place = files.label(page);
            files.read(page).ifPresent(bytes -> site.add(new Page("index.html", bytes)));
        }
        if (site.isEmpty()) {
            throw PackErrors.at(
                    place,
                    "这个示例里没有网页",
                    "示例是一个 .html 文件，或一个放着小网站的文件夹。",
                    "This example holds no page",
                    "An example is an .html file, or a folder with a small site.");
        }
        Optional<JsonFields> stated =
                json(name + ".example.json").map(part -> JsonFields.of(part, "asOf", "alsoTriggers"));
        return new ExampleFiles(
                name,
                place,
                site,
                text(name + ".card.json")
                        .map(text -> SiteCard.parse(text, files.label(folder + name + ".card.json")))
                        .orElse(SiteCard.empty()),
                text(name + ".register.json")
                        .map(text -> Register.parse(text, files.label(folder + name + ".register.json"))),
                stated.flatMap(fields -> fields.optional("asOf"))
                        .map(JsonPart::date)
                        .<LocalDate>map(day -> day)
                        .orElse(null),
                new TreeSet<>(
                        stated.map(fields -> fields.phrases("alsoTriggers")).orElse(List.of())));
    }

    private void collect(String from, String inSite, List<Page> site, int depth) {
        if (depth > DEEPEST) {
            throw tooMuch(from);
        }
        for (String file : files.files(from)) {
            if (counts(file)) {
                site.add(new Page(inSite + file, files.read(from + file).orElseThrow()));
            }
        }
        for (String below : files.folders(from)) {
            if (counts(below)) {
                collect(from + below + "/", inSite + below + "/", site, depth + 1);
            }
        }
        if (site.stream().mapToLong(page -> page.content().length).sum() > MOST_BYTES) {
            throw tooMuch(from);
        }
    }

    private PackException tooMuch(String path) {
        return PackErrors.at(
                files.label(path),
                "示例超过 " + (MOST_BYTES >> 20) + " MB 或文件夹太深",
                "示例只留说明问题所需的几页。",
                "The example has more than " + (MOST_BYTES >> 20) + " MB or too many folders in folders",
                "Keep the few pages that show the point.");
    }

    private Optional<JsonPart> json(String name) {
        return files.read(folder + name).map(bytes -> PackErrors.json(files.label(folder + name), bytes));
    }

    private Optional<String> text(String name) {
        return files.read(folder + name).map(bytes -> utf8(files.label(folder + name), bytes));
    }

    private static String utf8(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw PackErrors.at(
                    file, "文件不是 UTF-8 编码", "请用 UTF-8 重新保存。", "The file is not UTF-8", "Save it again as UTF-8.", e);
        }
    }

    private static boolean counts(String name) {
        return !name.startsWith(".");
    }
}
