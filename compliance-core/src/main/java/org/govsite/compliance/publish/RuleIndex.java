package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;

/** The list of all rules, grouped by what they are about: first the items in the order of the packs, then the rest. */
final class RuleIndex {

    /** Order of the groups that are not about one item. */
    private static final List<String> SUBJECTS =
            List.of("footer", "tags", "names", "domains", "links", "columns", "register", "other");

    /** Behind all items. */
    private static final int BEHIND = 10_000;

    private record Group(int order, String key, LocalizedText title) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            return order != other.order ? Integer.compare(order, other.order) : key.compareTo(other.key);
        }
    }

    private RuleIndex() {}

    static String of(List<RulePage> pages, List<PackRef> versions) {
        SortedMap<Group, List<RulePage>> groups = new TreeMap<>();
        pages.forEach(page ->
                groups.computeIfAbsent(group(page), key -> new ArrayList<>()).add(page));
        List<PagePart> parts = new ArrayList<>();
        parts.add(new PagePart.Title(PageWords.text("index.title"), ""));
        parts.add(new PagePart.Paragraph(PageWords.text("index.intro")));
        parts.add(new PagePart.Paragraph(PageWords.text(
                "index.versions",
                Map.of(
                        "versions",
                        PageWords.list(versions.stream()
                                .map(ref -> PageWords.same(ref.toString()))
                                .toList())))));
        groups.forEach((group, members) -> {
            parts.add(new PagePart.Heading(group.title()));
            parts.add(new PagePart.Links(members.stream().map(RuleIndex::link).toList()));
        });
        return MarkdownText.of(parts);
    }

    private static PagePart.Link link(RulePage page) {
        return RelatedRules.link(page.rule());
    }

    private static Group group(RulePage page) {
        Rule rule = page.rule();
        if (rule.requirement() instanceof Requirement.RegisterAgreement) {
            return subject("register");
        }
        List<String> spokenOf =
                RequirementWords.of(rule.requirement(), page.pack()).items();
        List<Item> items = page.pack().items();
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).id();
            // A rule about several items is about none of them, unless its own name says which.
            boolean about = spokenOf.contains(id)
                    && (spokenOf.get(0).equals(id) && spokenOf.size() == 1
                            || rule.id().value().contains(id));
            if (about) {
                return new Group(
                        i,
                        id,
                        PageWords.text(
                                "group.item", Map.of("title", items.get(i).title())));
            }
        }
        return subject(subject(rule.requirement(), spokenOf));
    }

    private static Group subject(String subject) {
        return new Group(BEHIND + SUBJECTS.indexOf(subject), subject, PageWords.text("group." + subject));
    }

    private static String subject(Requirement requirement, List<String> items) {
        if (!items.isEmpty()) {
            return "footer";
        }
        if (requirement instanceof ColumnRequirement) {
            return "columns";
        }
        if (requirement instanceof LinkRequirement
                || requirement instanceof Requirement.NoLink
                || requirement instanceof IdentityRequirement.NoValue) {
            return "links";
        }
        if (requirement instanceof Requirement.TagsPresent
                || requirement instanceof Requirement.TagsFilled
                || requirement instanceof Requirement.TagFormat
                || requirement instanceof Requirement.TagsExact) {
            return "tags";
        }
        if (requirement instanceof Requirement.DomainForm
                || requirement instanceof Requirement.OwnDomain
                || requirement instanceof Requirement.CardComplete) {
            return "domains";
        }
        if (requirement instanceof Requirement.Agreement agreement) {
            return switch (agreement.how()) {
                case DOMAIN, BELOW -> "domains";
                case EQUALS, CONTAINS, WITHIN -> "names";
            };
        }
        if (requirement instanceof IdentityRequirement.Identity identity) {
            return identity.how() == IdentityRequirement.Identity.How.DOMAIN ? "domains" : "names";
        }
        if (requirement instanceof Requirement.Retired retired) {
            return retired.key().toLowerCase(Locale.ROOT).contains("domain") ? "domains" : "names";
        }
        return "other";
    }
}
