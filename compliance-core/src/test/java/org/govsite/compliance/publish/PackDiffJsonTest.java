package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PackDiffJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PackDiff.class.getResourceAsStream("pack-diff-1.schema.json"));

    @Test
    void the_differences_of_all_bundled_packs_hold_to_the_published_schema() {
        List<RulePack> packs =
                RulePacks.bundled().stream().map(RulePacks::bundled).toList();
        for (RulePack one : packs) {
            for (RulePack other : packs) {
                PackDiff diff = PackDiff.between(one, other);
                assertThat(errors(PackDiffWriter.json().render(diff)))
                        .as("%s -> %s", one.ref(), other.ref())
                        .isEmpty();
            }
        }
    }

    @Test
    void changed_questions_of_every_kind_hold_to_the_published_schema() {
        for (Rule rule : Slips.rulesByKind().values()) {
            RulePack pack = Slips.packs().stream()
                    .filter(each -> each.rule(rule.id().value()).isPresent())
                    .findFirst()
                    .orElseThrow();
            Set<String> tried = new HashSet<>();
            for (Slips.Slip slip : Slips.of(rule.requirement())) {
                if (tried.add(slip.component())) {
                    PackDiff diff = PackDiff.between(pack, Slips.with(pack, Slips.with(rule, slip.after())));
                    assertThat(diff.isEmpty()).as("%s", slip).isFalse();
                    assertThat(errors(PackDiffWriter.json().render(diff)))
                            .as("%s", slip)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_document_says_what_became_of_a_rule_from_when_and_which_example_fails(@TempDir Path folder)
            throws java.io.IOException {
        PackDiff diff = PackDiff.between(
                RulePacks.bundled("cn-national", "2017.06"),
                RulePacks.bundled("cn-national", "2018.09"),
                Examples.bundled(),
                Examples.bundled());
        Path file = folder.resolve("new/pack-diff.json");
        PackDiffWriter.json().write(diff, file);
        String json = Files.readString(file);

        assertThat(errors(json)).isEmpty();
        assertThat(json).isEqualTo(PackDiffWriter.json().render(diff)).endsWith("}\n");
        JsonNode root = new JsonMapper().readTree(json);
        JsonNode change = root.get("changes")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("domain-suffix"))
                .findFirst()
                .orElseThrow();
        assertThat(root.get("bump").asString()).isEqualTo("major");
        assertThat(change.at("/kinds/0").asString()).isEqualTo("moved");
        assertThat(change.at("/effects/0/from").asString()).isEqualTo("2018-09-06");
        assertThat(change.at("/effects/0/after").asString()).isEqualTo("ERROR");
        assertThat(change.at("/nowFailing/0/example").asString()).isEqualTo("failed-com");
        assertThat(change.at("/nowFailing/0/before").asString()).isEqualTo("WARNING");
    }

    private static List<String> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
