package org.govsite.compliance.judge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement.Identity;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.result.PageReading;

/**
 * Tells which pages of an artifact are those of another site of the same group: their footer or their tags show a value that
 * the card declares for the group, and nothing but such values. What the home page shows itself, the group shares, and tells
 * nothing.
 */
final class GroupPages {

    private final Fields fields;
    private final PageReader reader;

    private GroupPages(Subject subject, PageReader reader) {
        this.fields = new Fields(reader, subject);
        this.reader = reader;
    }

    /**
     * The paths of pages of other sites. Whose page it is does not depend on a day, so all rules of the pack are heard.
     *
     * @param rules the rules of the pack
     * @param pages the documents of the artifact, the home page first
     */
    static Set<String> of(List<Rule> rules, Subject subject, PageReader reader, List<PageReading> pages) {
        GroupPages group = new GroupPages(subject, reader);
        Set<String> found = new TreeSet<>();
        for (Rule rule : rules) {
            if (!pages.isEmpty()
                    && rule.requirement() instanceof Identity identity
                    && !identity.accepts().isEmpty()) {
                group.find(identity, pages, found);
            }
        }
        return Set.copyOf(found);
    }

    private void find(Identity identity, List<PageReading> pages, Set<String> found) {
        Set<String> others = new HashSet<>();
        identity.accepts()
                .forEach(field -> values(identity, field, pages.get(0)).forEach(others::add));
        others.removeAll(said(identity, pages.get(0)));
        if (others.isEmpty()) {
            return;
        }
        for (PageReading page : pages.subList(1, pages.size())) {
            Set<String> said = said(identity, page);
            if (!said.isEmpty() && others.containsAll(said)) {
                found.add(page.page().path());
            }
        }
    }

    private Set<String> said(Identity identity, PageReading page) {
        return identity.places().stream()
                .map(IdentityPlace::field)
                .filter(field -> field.kind() == FieldRef.Kind.TEXT || field.kind() == FieldRef.Kind.TAG)
                .flatMap(field -> values(identity, field, page))
                .collect(Collectors.toSet());
    }

    private Stream<String> values(Identity identity, FieldRef field, PageReading page) {
        return fields.read(field, page).stream()
                .filter(told -> field.kind() != FieldRef.Kind.TEXT || told.zone() == ZoneKind.FOOTER)
                .map(told -> reader.part(identity.part(), told.value()))
                .filter(value -> !value.isEmpty());
    }
}
