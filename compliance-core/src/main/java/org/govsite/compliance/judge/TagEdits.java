package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.result.Finding;

/** Edits of meta tags whose content is a value of the site; what only a page itself could say is not guessed. */
final class TagEdits {

    private final KnownValues values;
    private final Function<String, Optional<SourceFile>> files;

    TagEdits(KnownValues values, Function<String, Optional<SourceFile>> files) {
        this.values = values;
        this.files = files;
    }

    List<Edit> missing(Requirement.TagsPresent requirement, PageFacts page, Finding finding) {
        List<Filled> tags = new ArrayList<>();
        for (String name : requirement.tags()) {
            if (Tags.named(page, name).findAny().isEmpty()) {
                Optional<Edit.Value> value = values.ofTag(name);
                if (value.isEmpty()) {
                    return List.of();
                }
                String content = Filled.escaped(value.get().value());
                tags.add(new Filled("<meta name=\"" + name + "\" content=\"" + content + "\">", List.of(value.get())));
            }
        }
        return at(finding, (file, index) -> {
            Filled all = Filled.NOTHING;
            for (Filled tag : tags) {
                all = all.join(all.text() + tag.text() + file.indentation(index), tag);
            }
            return Optional.of(file.insert(index, all));
        });
    }

    List<Edit> filled(Finding finding) {
        return values.ofTag(finding.evidence().wanted())
                .map(value ->
                        at(finding, (file, index) -> file.content(index, new Filled(value.value(), List.of(value)))))
                .orElse(List.of());
    }

    List<Edit> exact(Finding finding) {
        String seen = finding.evidence().seen();
        String wanted = finding.evidence().wanted();
        return at(
                finding,
                (file, index) -> seen.isEmpty()
                        ? file.withoutTag(index)
                        : file.find(seen, index).map(at -> file.replace(at, at + seen.length(), Filled.of(wanted))));
    }

    private interface AtPlace {
        Optional<Edit> edit(SourceFile file, int index);
    }

    private List<Edit> at(Finding finding, AtPlace make) {
        return files.apply(finding.location().file())
                .flatMap(file -> file.index(finding.location()).flatMap(index -> make.edit(file, index)))
                .map(List::of)
                .orElse(List.of());
    }
}
